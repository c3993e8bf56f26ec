//! Places that are used mutably: the dereferences and indices on the way become those of
//! `DerefMut` and `IndexMut`.

use super::Infer;
use super::record::AdjustKind;
use crate::syntax::tree::{ExprId, ExprKind, UnaryOp};
use crate::types::solve::Answer;
use crate::types::{Ty, TyKind};

impl Infer<'_> {
    /// Makes what leads to a place mutable.
    pub(super) fn make_place_mutable(&mut self, expr: ExprId) {
        let body = self.body.clone();
        let mut chain = vec![expr];
        let mut at = expr;
        loop {
            at = match &body[at].kind {
                ExprKind::Paren(inner) => *inner,
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
                ExprKind::Unary {
                    op: UnaryOp::Deref,
                    expr,
                } => *expr,
                _ => break,
            };
            chain.push(at);
        }
        for &expr in chain.iter().rev() {
            self.adjusts_to_mutable(expr);
            match &body[expr].kind {
                ExprKind::Index { .. } => {
                    if let Some(record) = self.out.indices.get_mut(&expr) {
                        record.is_mut = true;
                    }
                }
                ExprKind::Unary {
                    op: UnaryOp::Deref,
                    expr: operand,
                } if self.out.derefs.contains_key(&expr) => {
                    let source = self.out.expr(*operand);
                    if self.derefs_mutably(&source) {
                        self.out.derefs.insert(expr, true);
                    }
                }
                _ => {}
            }
        }
    }

    fn adjusts_to_mutable(&mut self, expr: ExprId) {
        let Some(mut steps) = self.out.adjusts.remove(&expr) else {
            return;
        };
        let mut source = self.out.expr(expr);
        for step in &mut steps {
            if step.kind == AdjustKind::Deref(Some(false)) && self.derefs_mutably(&source) {
                step.kind = AdjustKind::Deref(Some(true));
            }
            source = step.target.clone();
        }
        self.out.adjusts.insert(expr, steps);
    }

    fn derefs_mutably(&mut self, ty: &Ty) -> bool {
        let ty = self.shallow(ty);
        if let TyKind::Ref(..) | TyKind::Ptr(..) = ty.kind() {
            return false;
        }
        match self.items.lang_trait("deref_mut") {
            Some(id) => self.cx.implements(id, &ty) != Answer::No,
            None => false,
        }
    }
}
