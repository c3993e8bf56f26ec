//! What closures and async blocks take from the bodies around them: which parts of which locals, and
//! whether they own them.

use super::build::{Builder, What};
use super::paths::{Elem, PathId};
use crate::source::Edition;
use crate::syntax::tree::{Block, Closure, ExprId, PatId};
use crate::types::{ClosureKind, LocalId, Ty, TyKind};

/// A use of a local of a body around this one.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) local: LocalId,
    pub(super) steps: Vec<(Elem, Ty)>,
    pub(super) by_value: bool,
}

/// What is captured.
pub(super) type Capture = Use;

impl Builder<'_, '_> {
    /// A closure is made: what it owns moves into it. Its own body is lowered on the way.
    pub(super) fn closure(&mut self, expr: ExprId, closure: &Closure) {
        let params: Vec<(PatId, Ty)> = {
            let known = self.shared.types.closures.get(&expr);
            closure
                .params
                .iter()
                .enumerate()
                .map(|(index, (pat, _))| {
                    let ty = known.and_then(|known| known.params.get(index)).cloned();
                    (*pat, ty.unwrap_or_else(Ty::error))
                })
                .collect()
        };
        let value = self.strip(closure.body);
        let within = if closure.is_async { value } else { expr };
        let body = closure.body;
        self.inner(
            expr,
            within,
            body,
            closure.is_move,
            closure.is_async,
            &mut |inner| {
                inner.params(&params);
                inner.returned(body);
            },
        );
    }

    /// An async block is made.
    pub(super) fn async_block(&mut self, expr: ExprId, block: &Block, is_move: bool) {
        self.inner(expr, expr, expr, is_move, true, &mut |inner| {
            let span = inner.span(expr);
            inner.terminating(span, |inner| inner.plain_block(block));
        });
    }

    fn inner(
        &mut self,
        expr: ExprId,
        within: ExprId,
        value: ExprId,
        is_move: bool,
        is_async: bool,
        run: &mut dyn FnMut(&mut Builder<'_, '_>),
    ) {
        let end = super::build::last_byte(self.span(value));
        let is_precise = self.shared.edition(self.span(expr)) >= Edition::E2021;
        let is_once = is_async
            || self
                .shared
                .types
                .closures
                .get(&expr)
                .is_some_and(|found| found.kind == ClosureKind::FnOnce);
        let id = self.shared.types.closure_id(expr);
        let args = self.shared.types.owner_args.clone();
        let mut inner = Builder::new(&mut *self.shared, Some(within), end);
        inner.exit.depth = 0;
        inner.schedule(0, What::Env);
        run(&mut inner);
        let captures = captured(&inner.uses, is_move, is_precise);
        let owned: Vec<Capture> = if is_once {
            captures
                .iter()
                .filter(|capture| capture.by_value)
                .cloned()
                .collect()
        } else {
            Vec::new()
        };
        let types = captures
            .iter()
            .map(|capture| {
                let ty = match capture.steps.last() {
                    Some((_, ty)) => ty.clone(),
                    None => inner.shared.local_ty(capture.local),
                };
                if capture.by_value {
                    ty
                } else {
                    Ty::reference(false, ty)
                }
            })
            .collect();
        if let Some(sig) = inner.shared.kinds.cx.closures.get_mut(&id) {
            sig.captures = Some(types);
            inner.shared.kinds.forget();
        }
        let whole = (is_once && !is_async).then(|| Ty::new(TyKind::Closure(id, args)));
        inner.finish(&owned, whole);
        for capture in captures {
            let Some(base) = self.local_path(capture.local) else {
                continue;
            };
            let ty = match capture.steps.last() {
                Some((_, ty)) => ty.clone(),
                None => self.paths.ty(base).clone(),
            };
            let place = super::place::Place {
                base: Some(base),
                steps: capture.steps,
                is_exact: true,
                ty,
            };
            if capture.by_value {
                self.consume(&place);
            } else {
                self.note(&place, false);
            }
        }
    }

    /// The path of a capture in the closure's own body.
    pub(super) fn capture_path(&mut self, capture: &Capture) -> Option<PathId> {
        let mut at = self.local_path(capture.local)?;
        for (elem, ty) in &capture.steps {
            at = self.paths.child(at, *elem, ty);
        }
        Some(at)
    }

    /// Binds parameters.
    pub(super) fn params(&mut self, params: &[(PatId, Ty)]) {
        let mut bound = Vec::new();
        for (pat, ty) in params {
            match self.simple_binding(*pat) {
                Some(local) => {
                    self.declare(local, 0);
                    self.bound(local);
                }
                None => {
                    let path = self.keep_until(0, ty);
                    bound.push((*pat, super::place::Place::of(path, ty.clone())));
                }
            }
        }
        for (pat, place) in bound {
            self.bind(pat, &place, 0);
        }
    }

    /// The value of a body.
    pub(super) fn returned(&mut self, value: ExprId) {
        let span = self.span(value);
        self.terminating(span, |builder| builder.value(value));
    }
}

/// The smallest set of places that covers all uses.
fn captured(uses: &[Use], is_move: bool, is_precise: bool) -> Vec<Capture> {
    let mut out: Vec<Capture> = Vec::new();
    for found in uses {
        let mut found = found.clone();
        if !is_precise {
            found.steps.clear();
        }
        let mut keep = 0;
        for (elem, _) in &found.steps {
            // A variant of an enum is taken with the whole, and what is in a box with the box.
            let is_whole = match elem {
                Elem::Deref => is_move || found.by_value,
                Elem::Field(_) => false,
                Elem::Variant(_) | Elem::Item(_) => true,
            };
            if is_whole {
                break;
            }
            keep += 1;
        }
        found.steps.truncate(keep);
        if is_move {
            found.by_value = true;
        }
        let covers = |a: &Capture, b: &Capture| {
            a.local == b.local
                && a.steps.len() <= b.steps.len()
                && a.steps.iter().zip(&b.steps).all(|((a, _), (b, _))| a == b)
        };
        let mut by_value = found.by_value;
        out.retain(|known| {
            let is_covered = covers(&found, known) && known.steps.len() > found.steps.len();
            by_value |= is_covered && known.by_value;
            !is_covered
        });
        found.by_value = by_value;
        match out.iter_mut().find(|known| covers(known, &found)) {
            Some(known) => known.by_value |= found.by_value,
            None => out.push(found),
        }
    }
    out
}
