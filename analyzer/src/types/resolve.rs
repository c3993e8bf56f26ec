//! Where a call really goes once all type arguments are known: the impl's function, a closure's body, a trait
//! object's table. It must not know the call graph.

use std::sync::Arc;

use super::solve::{InferCtx, Selection, join_args};
use super::{Args, ClosureId, TraitRef, Ty, TyKind};
use crate::defs::{AssocItem, ConstId, Container, FnId};
use crate::items::GenericOwner;

/// Where a call goes.
#[derive(Clone, PartialEq, Debug)]
pub enum Target {
    /// A function with its arguments: its body runs, or it is foreign.
    Fn(FnId, Args),
    /// The body of a closure or async block.
    Closure(ClosureId, Args),
    /// Through a function pointer of this type.
    Pointer(Ty),
    /// Through the table of a trait object: the trait's function, for whatever type stands behind it.
    Virtual(FnId, Args),
    /// A method of a type parameter: the caller's caller decides.
    Generic(FnId, Args),
    /// What the language does itself: for `Clone` of tuples and closures the calls for the parts.
    Glue(Vec<(FnId, Args)>),
    /// It cannot be told.
    Unknown,
}

impl InferCtx<'_, '_> {
    /// Where a call of `function` with these arguments goes.
    pub fn resolve_call(&mut self, function: FnId, args: &Args) -> Target {
        let args: Args = self
            .normalize_args(args)
            .iter()
            .map(|ty| self.table.resolve(ty))
            .collect();
        let Some(of) = self.items.trait_of_fn(function) else {
            return Target::Fn(function, args);
        };
        let count = self.items.generics(GenericOwner::Trait(of)).params.len();
        let reference = TraitRef {
            id: of,
            args: args.iter().take(count).cloned().collect(),
        };
        let this = self.table.shallow(&reference.self_ty());
        match self.select(&reference) {
            Selection::Impl(id, _) => {
                let Some(impl_args) = self.match_impl(id, &reference) else {
                    return Target::Unknown;
                };
                self.register_owner(GenericOwner::Impl(id), &impl_args);
                self.solve_pending();
                let impl_args: Args = impl_args.iter().map(|ty| self.settle(ty)).collect();
                let name = self.items.defs()[function].ast.name.name;
                match self.items.impl_item(id, name, false) {
                    Some(AssocItem::Fn(found)) => Target::Fn(
                        found,
                        join_args(&impl_args, args.get(count..).unwrap_or(&[])),
                    ),
                    _ if self.items.defs()[function].ast.body.is_some() => {
                        Target::Fn(function, args)
                    }
                    _ => Target::Unknown,
                }
            }
            Selection::Env(_) => Target::Generic(function, args),
            Selection::Object(_) => {
                // A default body may be called on the object itself where `Self: Sized` is not asked;
                // the table decides anyway.
                Target::Virtual(function, args)
            }
            Selection::Builtin => self.resolve_builtin(function, &args, &reference, &this),
            Selection::Ambiguous | Selection::None => {
                if matches!(
                    this.kind(),
                    TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(..)
                ) {
                    Target::Generic(function, args)
                } else {
                    Target::Unknown
                }
            }
        }
    }

    /// The constant that a trait's constant is for these arguments, with the arguments of its impl.
    pub fn resolve_const(&mut self, constant: ConstId, args: &Args) -> Option<(ConstId, Args)> {
        let args: Args = self
            .normalize_args(args)
            .iter()
            .map(|ty| self.settle(ty))
            .collect();
        let data = &self.items.defs()[constant];
        let Container::Trait(of) = data.container else {
            return Some((constant, args));
        };
        let count = self.items.generics(GenericOwner::Trait(of)).params.len();
        let reference = TraitRef {
            id: of,
            args: args.iter().take(count).cloned().collect(),
        };
        let Selection::Impl(id, _) = self.select(&reference) else {
            return None;
        };
        match self.items.impl_item(id, data.ast.name.name, false) {
            Some(AssocItem::Const(found)) => {
                let impl_args = self.match_impl(id, &reference)?;
                self.register_owner(GenericOwner::Impl(id), &impl_args);
                self.solve_pending();
                Some((found, impl_args.iter().map(|ty| self.settle(ty)).collect()))
            }
            _ => data.ast.body.is_some().then_some((constant, args)),
        }
    }

    /// A type with nothing left to infer: what is still open is unknown.
    pub fn settle(&mut self, ty: &Ty) -> Ty {
        let ty = self.table.resolve(ty);
        if !ty.has_infer() {
            return ty;
        }
        ty.fold(&mut |part| match part.kind() {
            TyKind::Infer(_) => Some(Ty::error()),
            _ => None,
        })
    }

    fn resolve_builtin(
        &mut self,
        function: FnId,
        args: &Args,
        reference: &TraitRef,
        this: &Ty,
    ) -> Target {
        if self.lang.is_call(reference.id) {
            return match this.kind() {
                TyKind::Closure(id, args) => Target::Closure(*id, args.clone()),
                TyKind::FnDef(id, args) => self.resolve_call(*id, args),
                TyKind::Ctor(..) => Target::Glue(Vec::new()),
                TyKind::FnPtr(_) => Target::Pointer(this.clone()),
                _ => Target::Unknown,
            };
        }
        match this.kind() {
            TyKind::Async(id, args) => Target::Closure(*id, args.clone()),
            TyKind::Tuple(parts) => Target::Glue(
                parts
                    .iter()
                    .map(|part| (function, Arc::from([part.clone()]) as Args))
                    .collect(),
            ),
            TyKind::Closure(id, closure_args) => {
                let captures = self
                    .closure_sig(*id, closure_args)
                    .and_then(|sig| sig.captures)
                    .unwrap_or_default();
                Target::Glue(
                    captures
                        .into_iter()
                        .map(|part| (function, Arc::from([part]) as Args))
                        .collect(),
                )
            }
            // Copying is all that `clone` does for primitives, pointers and function items.
            _ if self.items.defs()[function].ast.body.is_none() => Target::Glue(Vec::new()),
            _ => Target::Fn(function, args.clone()),
        }
    }
}
