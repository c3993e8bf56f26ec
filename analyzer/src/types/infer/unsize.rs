//! Unsizing: arrays to slices, types to trait objects, behind references and smart pointers.

use std::sync::Arc;

use super::Infer;
use super::record::AdjustKind;
use crate::defs::{AdtAst, AdtId, VariantId};
use crate::items::{GenericOwner, TypeHead};
use crate::types::{Args, DynTy, Predicate, TraitRef, Ty, TyKind};

type Steps = Vec<(AdjustKind, Ty)>;

impl Infer<'_> {
    /// A pointer to a type becomes a pointer to what that type unsizes to.
    pub(super) fn coerce_unsized(&mut self, from: &Ty, to: &Ty) -> Option<(Steps, Ty)> {
        match (from.kind(), to.kind()) {
            (TyKind::Ref(a, x), TyKind::Ref(b, y)) => {
                if *b && !*a {
                    return None;
                }
                let (x, y) = (x.clone(), y.clone());
                self.unsize(&x, &y, 0)?;
                let steps = vec![
                    (AdjustKind::Deref(None), x.clone()),
                    (AdjustKind::Borrow(*b), Ty::reference(*b, x)),
                    (AdjustKind::Unsize, to.clone()),
                ];
                Some((steps, to.clone()))
            }
            (TyKind::Ref(a, x), TyKind::Ptr(b, y)) => {
                if *b && !*a {
                    return None;
                }
                let (x, y) = (x.clone(), y.clone());
                self.unsize(&x, &y, 0)?;
                let steps = vec![
                    (AdjustKind::Deref(None), x.clone()),
                    (AdjustKind::RawBorrow(*b), Ty::new(TyKind::Ptr(*b, x))),
                    (AdjustKind::Unsize, to.clone()),
                ];
                Some((steps, to.clone()))
            }
            (TyKind::Ptr(a, x), TyKind::Ptr(b, y)) => {
                if *b && !*a {
                    return None;
                }
                self.unsize(&x.clone(), &y.clone(), 0)?;
                Some((vec![(AdjustKind::Unsize, to.clone())], to.clone()))
            }
            (TyKind::Adt(a, _), TyKind::Adt(b, _)) if a == b => {
                self.unsize_smart(*a, from, to, 0)?;
                Some((vec![(AdjustKind::Unsize, to.clone())], to.clone()))
            }
            _ => None,
        }
    }

    /// `from: CoerceUnsized<to>` by an impl for a smart pointer.
    fn unsize_smart(&mut self, adt: AdtId, from: &Ty, to: &Ty, depth: u32) -> Option<()> {
        if depth > 16 {
            return None;
        }
        let coerce = self.items.lang_trait("coerce_unsized")?;
        let unsize = self.items.lang_trait("unsize")?;
        for id in self.items.impls_of(coerce, Some(TypeHead::Adt(adt))) {
            let done = self.commit(|infer| {
                let owner = GenericOwner::Impl(id);
                let args = infer.cx.fresh_args(owner);
                let header = infer.items.impl_header(id);
                let reference = header.trait_ref.as_ref()?.subst(&args);
                let (this, target) = (reference.args.first()?, reference.args.get(1)?);
                if !infer.unify(this, from) || !infer.unify(target, to) {
                    return None;
                }
                for predicate in infer.items.predicates(owner).iter() {
                    let predicate = predicate.subst(&args);
                    match &predicate {
                        Predicate::Trait(TraitRef { id, args }) if *id == unsize => {
                            let (a, b) = (args.first()?.clone(), args.get(1)?.clone());
                            infer.unsize(&a, &b, depth + 1)?;
                        }
                        Predicate::Trait(TraitRef { id, args }) if *id == coerce => {
                            let (a, b) = (args.first()?.clone(), args.get(1)?.clone());
                            let (a, b) = (infer.shallow(&a), infer.shallow(&b));
                            match (a.kind(), b.kind()) {
                                (TyKind::Adt(x, _), TyKind::Adt(y, _)) if x == y => {
                                    infer.unsize_smart(*x, &a, &b, depth + 1)?;
                                }
                                _ => {
                                    infer.coerce_unsized(&a, &b)?;
                                }
                            }
                        }
                        _ => infer.cx.register(predicate),
                    }
                }
                Some(())
            });
            if done.is_some() {
                return Some(());
            }
        }
        None
    }

    /// `from: Unsize<to>`. What must hold for it is registered.
    fn unsize(&mut self, from: &Ty, to: &Ty, depth: u32) -> Option<()> {
        if depth > 16 {
            return None;
        }
        let from = self.structurally(from);
        let to = self.structurally(to);
        match (from.kind(), to.kind()) {
            (TyKind::Array(x, _), TyKind::Slice(y)) => self.unify(x, y).then_some(()),
            (TyKind::Dyn(x), TyKind::Dyn(y)) => {
                let same = match (&x.principal, &y.principal) {
                    (Some((a, _)), Some((b, _))) => a == b,
                    (None, None) => true,
                    _ => false,
                };
                if same {
                    // The same object, perhaps with fewer auto traits.
                    let kept = Ty::new(TyKind::Dyn(Arc::new(DynTy {
                        autos: x.autos.clone(),
                        ..(**y).clone()
                    })));
                    return (x.autos != y.autos && self.unify(&from, &kept)).then_some(());
                }
                self.upcast(&from, x, y)
            }
            (
                TyKind::Slice(_) | TyKind::Primitive(crate::defs::Primitive::Str) | TyKind::Error,
                _,
            ) => None,
            (_, TyKind::Dyn(object)) => {
                // Nothing says that what is not known is sized: it may be the object itself.
                if self.is_var(&from) {
                    return None;
                }
                self.object_holds(&from, object);
                Some(())
            }
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) if a == b => self.unsize_tail(*a, x, y, depth),
            _ => None,
        }
    }

    /// All that makes `ty` fit the trait object must hold.
    fn object_holds(&mut self, ty: &Ty, object: &DynTy) {
        if let Some((id, rest)) = &object.principal {
            let args: Args = std::iter::once(ty.clone())
                .chain(rest.iter().cloned())
                .collect();
            let reference = TraitRef { id: *id, args };
            self.cx.register(Predicate::Trait(reference.clone()));
            for (alias, value) in &object.projections {
                let Some(of) = self.items.trait_of_alias(*alias) else {
                    continue;
                };
                if let Some(found) = self.items.supertrait_ref(&reference, of) {
                    self.cx
                        .register(Predicate::Projection(*alias, found.args, value.clone()));
                }
            }
        }
    }

    fn upcast(&mut self, from: &Ty, x: &DynTy, y: &DynTy) -> Option<()> {
        let (id, rest) = x.principal.as_ref()?;
        let Some((wanted, wanted_rest)) = &y.principal else {
            return Some(());
        };
        let args: Args = std::iter::once(from.clone())
            .chain(rest.iter().cloned())
            .collect();
        let found = self
            .items
            .supertrait_ref(&TraitRef { id: *id, args }, *wanted)?;
        let mut fits = true;
        for (a, b) in found.args.iter().skip(1).zip(wanted_rest.iter()) {
            let a = self.normalize(a);
            fits &= self.unify(&a, b);
        }
        fits.then_some(())
    }

    /// A struct whose last field unsizes.
    fn unsize_tail(&mut self, adt: AdtId, from: &Args, to: &Args, depth: u32) -> Option<()> {
        if !matches!(self.items.defs()[adt].ast, AdtAst::Struct(_)) {
            return None;
        }
        let fields = self.items.fields(VariantId { adt, index: 0 });
        let tail = fields.last()?.ty.clone();
        let mut in_tail = Vec::new();
        tail.walk(&mut |part| {
            if let TyKind::Param(index, _) = part.kind() {
                in_tail.push(*index as usize);
            }
            true
        });
        if in_tail.is_empty() {
            return None;
        }
        for (index, (a, b)) in from.iter().zip(to.iter()).enumerate() {
            if !in_tail.contains(&index) && !self.unify(a, b) {
                return None;
            }
        }
        let (a, b) = (tail.subst(from), tail.subst(to));
        let (a, b) = (self.normalize(&a), self.normalize(&b));
        if self.resolve(&a) == self.resolve(&b) {
            return None;
        }
        self.unsize(&a, &b, depth + 1)
    }

    /// The type that became a trait object and the object, behind whatever pointers; `None` where no object was made.
    pub(super) fn unsized_parts(&self, from: &Ty, to: &Ty) -> Option<(Ty, Ty)> {
        self.unsized_inside(from, to, 0)
    }

    fn unsized_inside(&self, from: &Ty, to: &Ty, depth: u32) -> Option<(Ty, Ty)> {
        if from == to || depth > 32 {
            return None;
        }
        match (from.kind(), to.kind()) {
            (TyKind::Dyn(x), TyKind::Dyn(y)) if x.principal == y.principal => None,
            (_, TyKind::Dyn(_)) => Some((from.clone(), to.clone())),
            (TyKind::Ref(_, a) | TyKind::Ptr(_, a), TyKind::Ref(_, b) | TyKind::Ptr(_, b)) => {
                self.unsized_inside(a, b, depth + 1)
            }
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) if a == b => x
                .iter()
                .zip(y.iter())
                .find_map(|(a, b)| self.unsized_inside(a, b, depth + 1)),
            _ => None,
        }
    }
}
