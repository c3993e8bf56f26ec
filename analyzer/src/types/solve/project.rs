//! What an associated type is. It must not know expressions.

use std::sync::Arc;

use super::{InferCtx, PROJECT_DEPTH, Projected, Selection};
use crate::defs::{AliasId, AssocItem, ImplId, Primitive};
use crate::items::GenericOwner;
use crate::types::memory::Remembered;
use crate::types::unify::VarKind;
use crate::types::{Args, InferVar, Predicate, TraitRef, Ty, TyKind};

impl InferCtx<'_, '_> {
    /// The type with its projections replaced by what they are, or by variables that are to be decided.
    pub fn normalize(&mut self, ty: &Ty) -> Ty {
        if !ty.has_projection() && !ty.has_opaque() {
            return ty.clone();
        }
        let ty = self.table.resolve(ty);
        ty.fold(&mut |part| match part.kind() {
            _ if !part.has_projection() && !part.has_opaque() => Some(part.clone()),
            TyKind::Projection(id, args) => {
                let args = self.normalize_args(args);
                Some(self.normalize_projection(*id, args))
            }
            TyKind::Opaque(id, args) => {
                if self.depth > PROJECT_DEPTH {
                    return None;
                }
                self.depth += 1;
                let hidden = self.hidden(*id, args);
                self.depth -= 1;
                hidden
            }
            _ => None,
        })
    }

    /// `normalize` for each argument.
    pub fn normalize_args(&mut self, args: &[Ty]) -> Args {
        args.iter().map(|ty| self.normalize(ty)).collect()
    }

    fn normalize_projection(&mut self, id: AliasId, args: Args) -> Ty {
        match self.project(id, &args) {
            Projected::Ty(ty) => ty,
            Projected::Rigid => Ty::new(TyKind::Projection(id, args)),
            Projected::Ambiguous => {
                let var = self.fresh();
                self.add_pending(Predicate::Projection(id, args, var.clone()));
                var
            }
            Projected::Error => Ty::error(),
        }
    }

    /// What an associated type is. The arguments are normalised.
    pub fn project(&mut self, id: AliasId, args: &Args) -> Projected {
        self.begin();
        if self.depth > PROJECT_DEPTH {
            self.memo.cuts += 1;
            return Projected::Error;
        }
        let args = &self.shallow_args(args);
        let remembered = Remembered::of(args);
        if let Some(found) = self.memo.projection(remembered, id, args) {
            return found;
        }
        self.depth += 1;
        let cuts = self.memo.cuts;
        let out = stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.project_inner(id, args));
        self.depth -= 1;
        if cuts == self.memo.cuts {
            self.memo.keep_projection(remembered, id, args, &out);
        }
        out
    }

    fn project_inner(&mut self, id: AliasId, args: &Args) -> Projected {
        let Some(of) = self.items.trait_of_alias(id) else {
            return match self.items.alias_ty(id) {
                Some(ty) => Projected::Ty(self.normalize(&ty.subst(args))),
                None => Projected::Error,
            };
        };
        let args = self.shallow_args(args);
        let count = self.items.generics(GenericOwner::Trait(of)).params.len();
        let reference = TraitRef {
            id: of,
            args: args.iter().take(count).cloned().collect(),
        };
        let this = reference.self_ty();
        if this.is_error() {
            return Projected::Ty(Ty::error());
        }
        if let Some(found) = self.project_env(id, &args) {
            return found;
        }
        if let TyKind::Infer(var) = this.kind()
            && self.table.var_kind(*var) == Some(VarKind::General)
        {
            return Projected::Ambiguous;
        }
        if let Some(found) = self.project_bound(id, &args, &this) {
            return found;
        }
        if let Some(found) = self.project_builtin(id, &this) {
            return found;
        }
        match self.select(&reference) {
            Selection::Impl(impl_id, _) => self.project_impl(id, &args, count, impl_id, &reference),
            Selection::Env(_) | Selection::Object(_) => Projected::Rigid,
            Selection::Ambiguous => {
                if args.iter().any(Ty::has_infer) {
                    Projected::Ambiguous
                } else {
                    Projected::Rigid
                }
            }
            Selection::Builtin => Projected::Rigid,
            Selection::None => {
                if this.has_param() || this.has_projection() {
                    Projected::Rigid
                } else {
                    Projected::Error
                }
            }
        }
    }

    fn project_impl(
        &mut self,
        id: AliasId,
        args: &Args,
        count: usize,
        impl_id: ImplId,
        reference: &TraitRef,
    ) -> Projected {
        let before = self.table.count();
        let Some(impl_args) = self.match_impl(impl_id, reference) else {
            return Projected::Error;
        };
        // What the impl asks decides those of its parameters that its head does not name: at once where it can
        // be computed, else when it is solved.
        if self.is_open(&impl_args, before) {
            for predicate in self.items.predicates(GenericOwner::Impl(impl_id)).iter() {
                if let Predicate::Projection(..) = predicate {
                    self.predicate_holds(&predicate.subst(&impl_args));
                }
            }
            if self.is_open(&impl_args, before) {
                self.register_owner(GenericOwner::Impl(impl_id), &impl_args);
            }
        }
        let name = self.items.defs()[id].ast.name.name;
        let own = args.iter().skip(count).cloned();
        match self.items.impl_item(impl_id, name, true) {
            Some(AssocItem::Type(found)) => {
                let full: Vec<Ty> = impl_args.iter().cloned().chain(own).collect();
                match self.items.alias_ty(found) {
                    Some(ty) => Projected::Ty(self.normalize(&ty.subst(&full))),
                    None => Projected::Error,
                }
            }
            _ => match self.items.alias_ty(id) {
                Some(ty) => Projected::Ty(self.normalize(&ty.subst(args))),
                None => Projected::Error,
            },
        }
    }

    /// Whether a variable made since there were `before` is not known yet.
    fn is_open(&mut self, args: &[Ty], before: u32) -> bool {
        let mut is_open = false;
        for ty in args {
            self.table.resolve(ty).walk(&mut |part| {
                if let TyKind::Infer(InferVar(var)) = part.kind() {
                    is_open |= *var >= before;
                }
                part.has_infer() && !is_open
            });
        }
        is_open
    }

    fn project_env(&mut self, id: AliasId, args: &Args) -> Option<Projected> {
        let env = self.env.clone();
        let open = args
            .first()
            .is_some_and(|ty| matches!(ty.kind(), TyKind::Infer(_)));
        if open {
            return None;
        }
        for predicate in &env.predicates {
            let Predicate::Projection(found, of, ty) = predicate else {
                continue;
            };
            if *found != id || of.len() != args.len() {
                continue;
            }
            let fits = of == args
                || self.probe(|cx| {
                    let of = if of.iter().any(Ty::has_projection) {
                        cx.normalize_args(of)
                    } else {
                        of.clone()
                    };
                    cx.table.unify_all(&of, args)
                });
            if fits {
                self.table.unify_all(of, args);
                // `T: Iterator<Item = <T as Iterator>::Item>` says nothing.
                if matches!(ty.kind(), TyKind::Projection(same, of) if *same == id && **of == **args)
                {
                    continue;
                }
                return Some(Projected::Ty(self.normalize(ty)));
            }
        }
        None
    }

    fn project_bound(&mut self, id: AliasId, args: &Args, this: &Ty) -> Option<Projected> {
        let bounds: Vec<Predicate> = match this.kind() {
            TyKind::Projection(of, of_args) => self
                .items
                .item_bounds(*of)
                .iter()
                .map(|predicate| predicate.subst(of_args))
                .collect(),
            TyKind::Opaque(of, of_args) => self
                .items
                .opaque_bounds(*of)
                .iter()
                .map(|predicate| predicate.subst(of_args))
                .collect(),
            TyKind::Dyn(object) => {
                let found = object
                    .projections
                    .iter()
                    .find(|(found, _)| *found == id)
                    .map(|(_, ty)| ty.clone());
                if let Some(ty) = found {
                    return Some(Projected::Ty(self.normalize(&ty)));
                }
                // A supertrait may say it: `trait A: Iterator<Item = u8>`.
                let (of, of_args) = object.principal.as_ref()?;
                let full: Args = std::iter::once(this.clone())
                    .chain(of_args.iter().cloned())
                    .collect();
                self.elaborated(&TraitRef {
                    id: *of,
                    args: full,
                })
            }
            _ => return None,
        };
        for bound in bounds {
            let mut candidates = vec![bound.clone()];
            if let Predicate::Trait(reference) = &bound
                && reference.args.first() == Some(this)
            {
                candidates.extend(self.elaborated(reference));
            }
            for candidate in candidates {
                if let Predicate::Projection(found, of, ty) = candidate
                    && found == id
                    && self.table.unify_all(&of, args)
                    && !matches!(ty.kind(), TyKind::Projection(same, same_args) if *same == id && *same_args == *args)
                {
                    return Some(Projected::Ty(self.normalize(&ty)));
                }
            }
        }
        None
    }

    /// The projections that follow from a trait reference by its supertraits.
    fn elaborated(&mut self, reference: &TraitRef) -> Vec<Predicate> {
        let mut seen = vec![reference.clone()];
        let mut out = Vec::new();
        let mut at = 0;
        while let Some(current) = seen.get(at).cloned() {
            at += 1;
            for predicate in self.items.super_predicates(current.id).iter() {
                match predicate.subst(&current.args) {
                    Predicate::Trait(found) => {
                        if found.args.first() == reference.args.first()
                            && !seen.contains(&found)
                            && seen.len() < 512
                        {
                            seen.push(found);
                        }
                    }
                    found @ Predicate::Projection(..) => out.push(found),
                }
            }
        }
        out
    }

    fn project_builtin(&mut self, id: AliasId, this: &Ty) -> Option<Projected> {
        if Some(id) == self.lang.fn_once_output {
            let (_, ret) = self.callable(this)?;
            return Some(Projected::Ty(self.normalize(&ret)));
        }
        if self.lang.async_futures.contains(&Some(id)) {
            let (_, ret) = self.callable(this)?;
            return Some(Projected::Ty(self.normalize(&ret)));
        }
        if Some(id) == self.lang.async_output {
            let (_, ret) = self.callable(this)?;
            let output = self.lang.future_output?;
            let output = Ty::new(TyKind::Projection(output, Arc::new([ret])));
            return Some(Projected::Ty(self.normalize(&output)));
        }
        if Some(id) == self.lang.future_output
            && let TyKind::Async(closure, args) = this.kind()
        {
            let sig = self.closure_sig(*closure, args)?;
            return Some(Projected::Ty(sig.ret));
        }
        let of = self.items.trait_of_alias(id);
        if of.is_some() && of == self.lang.discriminant {
            return Some(Projected::Ty(Ty::primitive(Primitive::Isize)));
        }
        if of.is_some() && of == self.lang.pointee {
            return Some(match this.kind() {
                TyKind::Primitive(Primitive::Str) | TyKind::Slice(_) => {
                    Projected::Ty(Ty::primitive(Primitive::Usize))
                }
                TyKind::Param(..) | TyKind::Projection(..) | TyKind::Dyn(_) => Projected::Rigid,
                _ => Projected::Ty(Ty::unit()),
            });
        }
        None
    }
}
