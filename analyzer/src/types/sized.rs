//! Which types have a size: the bound that every parameter has unless it says otherwise. It must not know impls.

use super::solve::InferCtx;
use super::{Predicate, Ty, TyKind};
use crate::defs::Primitive;

impl InferCtx<'_, '_> {
    /// Whether a type has a size; what is not known has one.
    pub fn is_sized(&mut self, ty: &Ty) -> bool {
        let mut ty = self.table.shallow(ty);
        // The last field of a struct decides, and of that the last field.
        for _ in 0..16 {
            ty = match ty.kind() {
                TyKind::Primitive(Primitive::Str)
                | TyKind::Slice(_)
                | TyKind::Dyn(_)
                | TyKind::Foreign(_) => return false,
                TyKind::Param(index, _) => {
                    return !self.env.unsized_params.contains(index) || self.is_said_sized(&ty);
                }
                TyKind::Projection(id, _) => {
                    return !self.items.alias_asks_no_size(*id) || self.is_said_sized(&ty);
                }
                TyKind::Adt(id, args) => match self.items.unsized_tail(*id) {
                    Some(tail) => {
                        let tail = self.normalize(&tail.subst(args));
                        self.table.shallow(&tail)
                    }
                    None => return true,
                },
                TyKind::Tuple(parts) => match parts.last() {
                    Some(last) => self.table.shallow(last),
                    None => return true,
                },
                _ => return true,
            };
        }
        true
    }

    /// Whether a bound says that a type has a size.
    fn is_said_sized(&self, ty: &Ty) -> bool {
        self.env.predicates.iter().any(|predicate| {
            matches!(predicate, Predicate::Trait(reference)
                if Some(reference.id) == self.lang.sized && reference.args.first() == Some(ty))
        })
    }
}
