//! `e as T`: first a coercion where one will do, then what casts add. Judged when types are known.

use super::record::{AdjustKind, CastRecord};
use super::{Expect, Infer};
use crate::syntax::tree::{ExprId, Type};
use crate::types::{Ty, TyKind};

impl Infer<'_> {
    pub(super) fn cast_expr(&mut self, operand: ExprId, ty: &Type) -> Ty {
        let to = self.lower_ty(ty);
        let from = self.expr_with(operand, &Expect::Cast(to.clone()));
        if !from.is_error() {
            self.out.casts.push(CastRecord {
                expr: operand,
                from,
                to: to.clone(),
            });
        }
        to
    }

    /// Does all casts that were noted down.
    pub(super) fn finish_casts(&mut self) {
        for cast in std::mem::take(&mut self.out.casts) {
            let from = self.structurally(&cast.from);
            let to = self.structurally(&cast.to);
            if self.is_var(&from) || self.coerce(cast.expr, &from, &to).is_some() {
                continue;
            }
            match (from.kind(), to.kind()) {
                // `&mut [T; N] as *const T` and pointers to pointers: `_` in the target is the source's.
                (TyKind::Ref(_, inner), TyKind::Ptr(_, target)) => {
                    if let TyKind::Array(element, _) = self.shallow(inner).kind() {
                        let element = element.clone();
                        self.unify(&element, target);
                    }
                }
                (TyKind::FnDef(..) | TyKind::Ctor(..) | TyKind::Closure(..), _) => {
                    if let Some(pointer) = self.pointer_of(&from) {
                        self.adjust(cast.expr, vec![(AdjustKind::Reify, pointer)]);
                    }
                }
                _ => {}
            }
        }
    }

    /// Whether a value of this type may be copied out of its place.
    pub(super) fn is_copy(&mut self, ty: &Ty) -> bool {
        self.cx.is_copy(ty)
    }
}
