//! Steps of dereference, and noting down what was adjusted.

use super::Infer;
use super::record::{Adjust, AdjustKind};
use crate::syntax::tree::{ExprId, ExprKind};
use crate::types::{Ty, TyKind};

/// How far `*` is followed on its own, as rustc's default recursion limit.
const DEREF_LIMIT: usize = 128;

/// A step of autoderef.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// The type at this step.
    pub(super) ty: Ty,
    /// Whether `Deref` was called to get here from the step before.
    pub(super) is_overloaded: bool,
}

impl Infer<'_> {
    /// Adds steps to an expression.
    pub(super) fn adjust(&mut self, expr: ExprId, steps: Vec<(AdjustKind, Ty)>) {
        if steps.is_empty() {
            return;
        }
        let slot = self.out.adjusts.entry(expr).or_default();
        slot.extend(
            steps
                .into_iter()
                .map(|(kind, target)| Adjust { kind, target }),
        );
    }

    /// The expression inside parentheses.
    pub(super) fn strip(&self, expr: ExprId) -> ExprId {
        let mut at = expr;
        while let ExprKind::Paren(inner) = &self.body[at].kind {
            at = *inner;
        }
        at
    }

    /// The type and all it dereferences to, lazily: `visit` says whether to go on.
    pub(super) fn autoderef(
        &mut self,
        ty: &Ty,
        with_raw: bool,
        visit: &mut dyn FnMut(&mut Self, &[Step]) -> bool,
    ) {
        let ty = self.structurally(ty);
        let mut steps = vec![Step {
            ty,
            is_overloaded: false,
        }];
        loop {
            if visit(self, &steps) || steps.len() > DEREF_LIMIT {
                return;
            }
            let Some(last) = steps.last() else { return };
            let last = last.ty.clone();
            let next = match last.kind() {
                TyKind::Ptr(_, inner) if with_raw => Step {
                    ty: self.structurally(&inner.clone()),
                    is_overloaded: false,
                },
                TyKind::Ref(_, inner) => Step {
                    ty: self.structurally(&inner.clone()),
                    is_overloaded: false,
                },
                _ => match self.cx.deref_step(&last) {
                    Some((ty, kind)) => Step {
                        ty: self.structurally(&ty),
                        is_overloaded: kind != crate::types::solve::DerefKind::Builtin,
                    },
                    None => return,
                },
            };
            if steps.iter().any(|step| step.ty == next.ty) && next.ty.is_error() {
                return;
            }
            steps.push(next);
        }
    }

    /// All steps of autoderef.
    pub(super) fn deref_steps(&mut self, ty: &Ty, with_raw: bool) -> Vec<Step> {
        let mut out = Vec::new();
        self.autoderef(ty, with_raw, &mut |_, steps| {
            if let Some(last) = steps.last() {
                out.push(last.clone());
            }
            false
        });
        out
    }

    /// The adjustments for the first `count` dereferences.
    pub(super) fn deref_adjusts(&self, steps: &[Step], count: usize) -> Vec<(AdjustKind, Ty)> {
        steps
            .iter()
            .skip(1)
            .take(count)
            .map(|step| {
                (
                    AdjustKind::Deref(step.is_overloaded.then_some(false)),
                    step.ty.clone(),
                )
            })
            .collect()
    }
}
