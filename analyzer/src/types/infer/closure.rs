//! Closures: what the surroundings expect of one, its signature and its body.

use std::sync::Arc;

use super::record::ClosureRecord;
use super::{CoerceMany, Expect, Frame, Infer};
use crate::syntax::tree::{Closure, ExprId};
use crate::types::solve::ClosureSig;
use crate::types::{Args, ClosureId, ClosureKind, Predicate, TraitRef, Ty, TyKind};

/// What is expected of a closure.
#[derive(Default)]
struct ExpectedSig {
    kind: Option<ClosureKind>,
    params: Option<Vec<Ty>>,
    ret: Option<Ty>,
    /// The surroundings speak of `AsyncFn`: `ret` is what the future gives.
    is_async: bool,
}

impl Infer<'_> {
    pub(super) fn closure_id(&self, expr: ExprId) -> ClosureId {
        ClosureId {
            owner: self.owner,
            expr,
        }
    }

    /// Parameters and result of a closure.
    pub(super) fn closure_sig(&mut self, id: ClosureId, args: &Args) -> Option<(Vec<Ty>, Ty)> {
        let sig = self.cx.closure_sig(id, args)?;
        Some((sig.params, sig.ret))
    }

    pub(super) fn closure_expr(&mut self, expr: ExprId, closure: &Closure, expect: &Expect) -> Ty {
        let expected = match expect.hint(self) {
            Some(ty) => self.deduce_closure(&ty),
            None => ExpectedSig::default(),
        };
        let mut params = Vec::with_capacity(closure.params.len());
        let known = expected
            .params
            .filter(|known| known.len() == closure.params.len());
        for (index, (_, written)) in closure.params.iter().enumerate() {
            let known = known.as_ref().and_then(|known| known.get(index)).cloned();
            let ty = match written {
                Some(written) => {
                    let ty = self.lower_ty(written);
                    if let Some(known) = known {
                        let known = self.normalize(&known);
                        self.unify(&ty, &known);
                    }
                    ty
                }
                None => match known {
                    Some(known) => self.normalize(&known),
                    None => self.var(),
                },
            };
            params.push(ty);
        }
        let value = self.strip(closure.body);
        let output = match (&closure.ret, closure.is_async) {
            (Some(written), _) => self.lower_ty(written),
            (None, true) => match expected.ret.filter(|_| expected.is_async) {
                Some(ret) => self.normalize(&ret),
                None => self.var(),
            },
            (None, false) => match expected.ret.filter(|_| !expected.is_async) {
                Some(ret) => self.normalize(&ret),
                None => self.var(),
            },
        };
        let id = self.closure_id(expr);
        let ret = if closure.is_async {
            // The body is a future of its own.
            let future = self.async_type(value);
            self.out.async_bodies.insert(value, expr);
            future
        } else {
            output.clone()
        };
        self.cx.closures.insert(
            id,
            ClosureSig {
                kind: expected.kind,
                params: params.clone(),
                ret: ret.clone(),
                captures: None,
            },
        );
        let parent = self.frame_closure();
        self.out.closures.insert(
            expr,
            ClosureRecord {
                params: params.clone(),
                ret: ret.clone(),
                kind: expected.kind,
                parent,
                is_move: closure.is_move,
                is_async: false,
                value: Some(closure.body),
                uses: Vec::new(),
            },
        );
        let scope = self.scopes.enter();
        let diverges = std::mem::take(&mut self.diverges);
        self.frames.push(Frame {
            ret: CoerceMany::new(ret.clone()),
            breakables: Vec::new(),
            closure: Some(expr),
        });
        for ((pat, _), ty) in closure.params.iter().zip(&params) {
            self.pat_top(*pat, ty);
        }
        if closure.is_async {
            if let Some(frame) = self.frames.last_mut() {
                frame.closure = Some(value);
            }
            self.register_async(value, output.clone(), Some(expr), true, Some(closure.body));
            if let Some(frame) = self.frames.last_mut() {
                frame.ret = CoerceMany::new(output.clone());
            }
        }
        self.returned(closure.body);
        if let Some(frame) = self.frames.pop() {
            let found = frame.ret.complete();
            let target = if closure.is_async { &output } else { &ret };
            self.unify(target, &found);
            if found.is_never() && self.is_var(target) {
                self.unify(target, &Ty::never());
            }
        }
        self.diverges = diverges;
        self.scopes.leave(scope);
        if closure.is_async {
            self.out.closure_order.push(value);
        }
        self.out.closure_order.push(expr);
        Ty::new(TyKind::Closure(id, self.identity.clone()))
    }

    /// What an expected type asks of a closure.
    fn deduce_closure(&mut self, ty: &Ty) -> ExpectedSig {
        let ty = self.structurally(ty);
        match ty.kind() {
            TyKind::Infer(var) => {
                let pending = self.cx.pending_on(*var);
                self.deduce_from(&pending)
            }
            TyKind::Opaque(id, args) => {
                let bounds: Vec<Predicate> = self
                    .items
                    .opaque_bounds(*id)
                    .iter()
                    .map(|bound| bound.subst(args))
                    .collect();
                self.deduce_from(&bounds)
            }
            TyKind::Dyn(object) => {
                let mut bounds = Vec::new();
                if let Some((id, rest)) = &object.principal {
                    let args: Args = std::iter::once(ty.clone())
                        .chain(rest.iter().cloned())
                        .collect();
                    let reference = TraitRef { id: *id, args };
                    for (alias, value) in &object.projections {
                        let of = self.items.trait_of_alias(*alias);
                        if let Some(found) =
                            of.and_then(|of| self.items.supertrait_ref(&reference, of))
                        {
                            bounds.push(Predicate::Projection(*alias, found.args, value.clone()));
                        }
                    }
                    bounds.push(Predicate::Trait(reference));
                }
                self.deduce_from(&bounds)
            }
            TyKind::FnPtr(sig) => ExpectedSig {
                kind: None,
                params: Some(sig.params.clone()),
                ret: Some(sig.ret.clone()),
                is_async: false,
            },
            TyKind::Closure(id, args) => match self.closure_sig(*id, args) {
                Some((params, ret)) => ExpectedSig {
                    kind: None,
                    params: Some(params),
                    ret: Some(ret),
                    is_async: false,
                },
                None => ExpectedSig::default(),
            },
            _ => ExpectedSig::default(),
        }
    }

    /// What predicates on the type of a closure ask of it, supertraits included.
    fn deduce_from(&mut self, predicates: &[Predicate]) -> ExpectedSig {
        let mut out = ExpectedSig::default();
        let output = self.items.lang_alias("fn_once_output");
        let mut todo: Vec<Predicate> = predicates.to_vec();
        let mut at = 0;
        while let Some(predicate) = todo.get(at).cloned() {
            at += 1;
            match predicate {
                Predicate::Projection(id, args, ty) if Some(id) == output => {
                    if out.params.is_none() {
                        out.params = self.tuple_parts(args.get(1));
                    }
                    if out.ret.is_none() {
                        out.ret = Some(ty);
                    }
                }
                Predicate::Projection(id, args, ty) => {
                    if let Some(of) = self.items.trait_of_alias(id)
                        && self.async_kind(of).is_some()
                    {
                        out.is_async = true;
                        out.params = out.params.or(self.tuple_parts(args.get(1)));
                        out.ret = out.ret.or(Some(ty));
                    }
                }
                Predicate::Trait(reference) => {
                    let kind = self.cx.lang.closure_kind(reference.id);
                    let async_kind = self.async_kind(reference.id);
                    if let Some(kind) = kind.or(async_kind) {
                        out.is_async |= async_kind.is_some();
                        out.kind =
                            Some(out.kind.map_or(kind, |known: ClosureKind| known.min(kind)));
                        if out.params.is_none() {
                            out.params = self.tuple_parts(reference.args.get(1));
                        }
                        continue;
                    }
                    for found in self.items.super_predicates(reference.id).iter() {
                        let found = found.subst(&reference.args);
                        let this = match &found {
                            Predicate::Trait(found) => found.args.first(),
                            Predicate::Projection(_, args, _) => args.first(),
                        };
                        if this == reference.args.first()
                            && !todo.contains(&found)
                            && todo.len() < 64
                        {
                            todo.push(found);
                        }
                    }
                }
            }
        }
        out
    }

    fn async_kind(&self, id: crate::defs::TraitId) -> Option<ClosureKind> {
        let kinds = [
            ("async_fn", ClosureKind::Fn),
            ("async_fn_mut", ClosureKind::FnMut),
            ("async_fn_once", ClosureKind::FnOnce),
        ];
        kinds
            .into_iter()
            .find(|(name, _)| self.items.lang_trait(name) == Some(id))
            .map(|(_, kind)| kind)
    }

    fn tuple_parts(&mut self, ty: Option<&Ty>) -> Option<Vec<Ty>> {
        let ty = self.structurally(ty?);
        match ty.kind() {
            TyKind::Tuple(parts) => Some(parts.to_vec()),
            _ => None,
        }
    }

    /// The type of the future of an async block or body.
    pub(super) fn async_type(&self, expr: ExprId) -> Ty {
        Ty::new(TyKind::Async(self.closure_id(expr), self.identity.clone()))
    }

    /// Notes an async block or body down.
    pub(super) fn register_async(
        &mut self,
        expr: ExprId,
        output: Ty,
        parent: Option<ExprId>,
        is_move: bool,
        value: Option<ExprId>,
    ) {
        let id = self.closure_id(expr);
        self.cx.closures.insert(
            id,
            ClosureSig {
                kind: Some(ClosureKind::FnOnce),
                params: Vec::new(),
                ret: output.clone(),
                captures: Some(Vec::new()),
            },
        );
        self.out.closures.insert(
            expr,
            ClosureRecord {
                params: Vec::new(),
                ret: output,
                kind: Some(ClosureKind::FnOnce),
                parent,
                is_move,
                is_async: true,
                value,
                uses: Vec::new(),
            },
        );
    }

    /// The arguments `[T]`.
    pub(super) fn one(ty: &Ty) -> Args {
        Arc::new([ty.clone()])
    }
}
