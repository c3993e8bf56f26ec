//! Which method a call means: the receiver is dereferenced step by step; at each step by value, by
//! `&`, by `&mut`, inherent methods before those of traits in scope, as rustc does.

use ustr::Ustr;

use super::Infer;
use super::adjust::Step;
use crate::defs::{AssocItem, FnId, ImplId, TraitId, Vis};
use crate::items::{GenericOwner, type_head};
use crate::source::Edition;
use crate::types::solve::Answer;
use crate::types::{Args, Predicate, TraitRef, Ty, TyKind};

/// Where a candidate comes from.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Source {
    /// An inherent impl.
    Impl(ImplId),
    /// A trait, `Self` and its arguments yet to be found.
    Trait(TraitId),
    /// A trait with its arguments: of a trait object, or a bound.
    Bound(TraitRef),
}

/// An item that has the name.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Candidate {
    pub(super) item: AssocItem,
    pub(super) source: Source,
}

/// What is done to the receiver after it was dereferenced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Autoref {
    None,
    Ref(bool),
    ConstPtr,
}

/// The method that was found.
#[derive(Debug)]
pub(super) struct Pick {
    pub(super) function: FnId,
    pub(super) source: Source,
    pub(super) derefs: usize,
    pub(super) is_unsized: bool,
    pub(super) autoref: Autoref,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lookup {
    Method,
    Path,
}

impl Infer<'_> {
    /// Finds the method `name` of a receiver whose steps of autoderef are given.
    pub(super) fn probe_method(&mut self, steps: &[Step], name: Ustr) -> Option<Pick> {
        let last = steps.last()?.ty.clone();
        if self.is_var(&last) || last.is_error() && steps.len() == 1 {
            return None;
        }
        let mut views: Vec<(Ty, bool)> =
            steps.iter().map(|step| (step.ty.clone(), false)).collect();
        if let TyKind::Array(element, _) = last.kind() {
            views.push((Ty::new(TyKind::Slice(element.clone())), true));
        }
        let mut inherent = Vec::new();
        for (ty, _) in &views {
            self.inherent_candidates(ty, name, &mut inherent);
        }
        inherent.retain(|candidate| matches!(candidate.item, AssocItem::Fn(_)));
        let extension = self.trait_candidates(name);
        let bounds = self.alias_candidates(&views, name);
        let lists = [inherent, extension, bounds];
        if lists.iter().all(Vec::is_empty) {
            return None;
        }
        for (index, (ty, is_unsized)) in views.iter().enumerate() {
            if ty.is_error() {
                continue;
            }
            let derefs = if *is_unsized { index - 1 } else { index };
            // What has no size cannot be passed by value.
            if !is_unsized
                && !self.is_unsized_like(ty)
                && let Some((function, source)) = self.pick(ty, &lists)
            {
                // A reference that is passed by value is reborrowed.
                if let TyKind::Ref(is_mut, _) = ty.kind() {
                    return Some(Pick {
                        function,
                        source,
                        derefs: derefs + 1,
                        is_unsized: false,
                        autoref: Autoref::Ref(*is_mut),
                    });
                }
                return Some(Pick {
                    function,
                    source,
                    derefs,
                    is_unsized: false,
                    autoref: Autoref::None,
                });
            }
            for is_mut in [false, true] {
                let borrowed = Ty::reference(is_mut, ty.clone());
                if let Some((function, source)) = self.pick(&borrowed, &lists) {
                    return Some(Pick {
                        function,
                        source,
                        derefs,
                        is_unsized: *is_unsized,
                        autoref: Autoref::Ref(is_mut),
                    });
                }
            }
            if let TyKind::Ptr(true, inner) = ty.kind() {
                let pointer = Ty::new(TyKind::Ptr(false, inner.clone()));
                if let Some((function, source)) = self.pick(&pointer, &lists) {
                    return Some(Pick {
                        function,
                        source,
                        derefs,
                        is_unsized: false,
                        autoref: Autoref::ConstPtr,
                    });
                }
            }
        }
        None
    }

    /// The first list in which something fits.
    fn pick(&mut self, self_ty: &Ty, lists: &[Vec<Candidate>; 3]) -> Option<(FnId, Source)> {
        for list in lists {
            let mut fit: Vec<(Candidate, Answer)> = Vec::new();
            for candidate in list {
                let answer = self.probe(|infer| infer.consider(self_ty, candidate, Lookup::Method));
                if answer != Answer::No {
                    fit.push((candidate.clone(), answer));
                }
            }
            if let Some(found) = self.choose(fit) {
                return match found.item {
                    AssocItem::Fn(id) => Some((id, found.source)),
                    _ => None,
                };
            }
        }
        None
    }

    /// One of several that fit: all of one trait are that trait; what surely holds goes before what may.
    fn choose(&mut self, mut fit: Vec<(Candidate, Answer)>) -> Option<Candidate> {
        if fit.len() > 1 && fit.iter().any(|(_, answer)| *answer == Answer::Yes) {
            fit.retain(|(_, answer)| *answer == Answer::Yes);
        }
        let (first, _) = fit.first()?.clone();
        if fit.len() == 1 {
            return Some(first);
        }
        let of = |candidate: &Candidate| match &candidate.source {
            Source::Trait(id) => Some(*id),
            Source::Bound(reference) => Some(reference.id),
            Source::Impl(_) => None,
        };
        if fit
            .iter()
            .all(|(candidate, _)| candidate.item == first.item)
        {
            return of(&first).map(|id| Candidate {
                item: first.item,
                source: Source::Trait(id),
            });
        }
        None
    }

    /// Whether a candidate fits a receiver (or, for a path, a type).
    fn consider(&mut self, self_ty: &Ty, candidate: &Candidate, lookup: Lookup) -> Answer {
        let receiver = match (candidate.item, lookup) {
            (AssocItem::Fn(id), Lookup::Method) => {
                let sig = self.items.fn_sig(id);
                if !sig.has_self {
                    return Answer::No;
                }
                let Some(receiver) = sig.params.first().cloned() else {
                    return Answer::No;
                };
                // Most candidates differ in their heads.
                if let (Some(a), Some(b)) = (type_head(&receiver), type_head(self_ty))
                    && a != b
                {
                    return Answer::No;
                }
                Some((id, receiver))
            }
            _ => None,
        };
        match &candidate.source {
            Source::Impl(id) => {
                let owner = GenericOwner::Impl(*id);
                let args = match receiver {
                    Some((function, receiver)) => {
                        let args = self.cx.fresh_args(GenericOwner::Fn(function));
                        let receiver = receiver.subst(&args);
                        let receiver = self.normalize(&receiver);
                        if !self.unify(&receiver, self_ty) {
                            return Answer::No;
                        }
                        args
                    }
                    None => {
                        let args = self.cx.fresh_args(owner);
                        let this = self.items.impl_header(*id).self_ty.subst(&args);
                        let this = self.normalize(&this);
                        if !self.unify(&this, self_ty) {
                            return Answer::No;
                        }
                        args
                    }
                };
                self.cx.owner_holds(owner, &args)
            }
            Source::Trait(id) => {
                let count = self.items.generics(GenericOwner::Trait(*id)).params.len();
                let args: Args = match receiver {
                    Some((function, receiver)) => {
                        if self.is_skipped(*id, self_ty) {
                            return Answer::No;
                        }
                        let args = self.cx.fresh_args(GenericOwner::Fn(function));
                        let receiver = receiver.subst(&args);
                        let receiver = self.normalize(&receiver);
                        if !self.unify(&receiver, self_ty) {
                            return Answer::No;
                        }
                        args.iter().take(count).cloned().collect()
                    }
                    None => {
                        let args = self.cx.fresh_args(GenericOwner::Trait(*id));
                        if let Some(first) = args.first() {
                            self.unify(first, self_ty);
                        }
                        args
                    }
                };
                let args = args.iter().map(|ty| self.resolve(ty)).collect();
                self.cx.holds(&TraitRef { id: *id, args })
            }
            Source::Bound(reference) => {
                let args = self.cx.normalize_args(&reference.args);
                let fits = match receiver {
                    Some((function, receiver)) => {
                        let own = self.items.generics(GenericOwner::Fn(function)).params.len();
                        let mut full: Vec<Ty> = args.to_vec();
                        while full.len() < own {
                            full.push(self.var());
                        }
                        let receiver = receiver.subst(&full);
                        let receiver = self.normalize(&receiver);
                        self.unify(&receiver, self_ty)
                    }
                    None => args.first().is_some_and(|this| self.unify(this, self_ty)),
                };
                if fits { Answer::Yes } else { Answer::No }
            }
        }
    }

    /// `array.into_iter()` before edition 2021 and `boxed_slice.into_iter()` before 2024 mean the reference's.
    fn is_skipped(&self, id: TraitId, self_ty: &Ty) -> bool {
        let is_into_iter = || {
            self.items
                .lang_fn("into_iter")
                .and_then(|function| self.items.trait_of_fn(function))
                == Some(id)
        };
        match self_ty.kind() {
            TyKind::Array(..) => self.edition < Edition::E2021 && is_into_iter(),
            TyKind::Adt(adt, args) if self.edition < Edition::E2024 => {
                Some(*adt) == self.items.lang_adt("owned_box")
                    && args
                        .first()
                        .is_some_and(|inner| matches!(inner.kind(), TyKind::Slice(_)))
                    && is_into_iter()
            }
            _ => false,
        }
    }

    /// Inherent impls, a trait object's own traits, the bounds of a parameter.
    fn inherent_candidates(&mut self, ty: &Ty, name: Ustr, out: &mut Vec<Candidate>) {
        let mut add = |candidate: Candidate| {
            if !out.contains(&candidate) {
                out.push(candidate);
            }
        };
        if let Some(head) = type_head(ty) {
            for &(id, item) in self.items.inherent_items(head, name) {
                if self.is_visible(self.item_vis(item)) {
                    add(Candidate {
                        item,
                        source: Source::Impl(id),
                    });
                }
            }
        }
        match ty.kind() {
            TyKind::Dyn(object) => {
                if let Some((id, rest)) = &object.principal {
                    let args: Args = std::iter::once(ty.clone())
                        .chain(rest.iter().cloned())
                        .collect();
                    let reference = TraitRef { id: *id, args };
                    for &of in self.items.supertraits(*id).iter() {
                        if let Some(item) = self.items.trait_item(of, name, false)
                            && let Some(found) = self.items.supertrait_ref(&reference, of)
                        {
                            add(Candidate {
                                item,
                                source: Source::Bound(found),
                            });
                        }
                    }
                }
            }
            TyKind::Param(..) => {
                let env = self.cx.env.clone();
                for predicate in &env.predicates {
                    let Predicate::Trait(reference) = predicate else {
                        continue;
                    };
                    if reference.args.first() != Some(ty) {
                        continue;
                    }
                    if let Some(item) = self.items.trait_item(reference.id, name, false) {
                        add(Candidate {
                            item,
                            source: Source::Bound(reference.clone()),
                        });
                    }
                }
            }
            _ => {}
        }
    }

    /// Bounds of associated and opaque types, where their traits are not in scope by name.
    fn alias_candidates(&mut self, views: &[(Ty, bool)], name: Ustr) -> Vec<Candidate> {
        let mut out = Vec::new();
        for (ty, _) in views {
            let bounds: Vec<Predicate> = match ty.kind() {
                TyKind::Projection(id, args) => self
                    .items
                    .item_bounds(*id)
                    .iter()
                    .map(|predicate| predicate.subst(args))
                    .collect(),
                TyKind::Opaque(id, args) => self
                    .items
                    .opaque_bounds(*id)
                    .iter()
                    .map(|predicate| predicate.subst(args))
                    .collect(),
                _ => continue,
            };
            for bound in bounds {
                let Predicate::Trait(reference) = bound else {
                    continue;
                };
                for &of in self.items.supertraits(reference.id).iter() {
                    if let Some(item) = self.items.trait_item(of, name, false)
                        && let Some(found) = self.items.supertrait_ref(&reference, of)
                    {
                        out.push(Candidate {
                            item,
                            source: Source::Bound(found),
                        });
                    }
                }
            }
        }
        out
    }

    /// The traits in scope that have the name.
    fn trait_candidates(&mut self, name: Ustr) -> Vec<Candidate> {
        let key = (self.module, name);
        if let Some(found) = self.named_traits.get(&key) {
            return found.clone();
        }
        let traits = match self.traits.get(&self.module) {
            Some(found) => found.clone(),
            None => {
                let (traits, needed) = self.items.program.traits_in_scope(self.module);
                for krate in needed {
                    self.items.need(krate);
                }
                let mut traits = traits;
                // Inside an impl of a trait its methods can be called though nobody imported it.
                if let Some(around) = self.trait_around()
                    && !traits.contains(&around)
                {
                    traits.push(around);
                }
                let traits: std::sync::Arc<[TraitId]> = traits.into();
                self.traits.insert(self.module, traits.clone());
                traits
            }
        };
        let found: Vec<Candidate> = traits
            .iter()
            .filter_map(|&id| {
                let item = self.items.trait_item(id, name, false)?;
                Some(Candidate {
                    item,
                    source: Source::Trait(id),
                })
            })
            .collect();
        self.named_traits.insert(key, found.clone());
        found
    }

    /// The trait whose impl the body stands in.
    fn trait_around(&self) -> Option<TraitId> {
        match self.items.parent(self.generic_owner)? {
            GenericOwner::Impl(id) => self
                .items
                .impl_header(id)
                .trait_ref
                .as_ref()
                .map(|reference| reference.id),
            GenericOwner::Trait(id) => Some(id),
            _ => None,
        }
    }

    /// The associated function or constant `name` of a type, and the arguments of the impl or trait it is in.
    pub(super) fn find_assoc_value(&mut self, ty: &Ty, name: Ustr) -> Option<(AssocItem, Args)> {
        if ty.is_error() {
            return None;
        }
        // Of `<_>::name` the traits in scope alone can say what it is.
        let mut inherent = Vec::new();
        self.inherent_candidates(ty, name, &mut inherent);
        let extension = self.trait_candidates(name);
        let bounds = self.alias_candidates(&[(ty.clone(), false)], name);
        for list in [inherent, extension, bounds] {
            let mut fit = Vec::new();
            for candidate in list {
                if matches!(candidate.item, AssocItem::Type(_)) {
                    continue;
                }
                let answer = self.probe(|infer| infer.consider(ty, &candidate, Lookup::Path));
                if answer != Answer::No {
                    fit.push((candidate, answer));
                }
            }
            if let Some(found) = self.choose(fit) {
                let args = self.container_of(&found.source, ty);
                return Some((found.item, args));
            }
        }
        None
    }

    /// The arguments of a candidate's impl or trait, for `Self` being `ty`.
    fn container_of(&mut self, source: &Source, ty: &Ty) -> Args {
        match source {
            Source::Impl(id) => {
                let args = self.cx.fresh_args(GenericOwner::Impl(*id));
                let this = self.items.impl_header(*id).self_ty.subst(&args);
                let this = self.normalize(&this);
                self.unify(&this, ty);
                args
            }
            Source::Trait(id) => {
                let args = self.cx.fresh_args(GenericOwner::Trait(*id));
                if let Some(first) = args.first() {
                    self.unify(first, ty);
                }
                args
            }
            Source::Bound(reference) => self.cx.normalize_args(&reference.args),
        }
    }

    fn item_vis(&self, item: AssocItem) -> Vis {
        let defs = self.items.defs();
        match item {
            AssocItem::Fn(id) => defs[id].vis,
            AssocItem::Const(id) => defs[id].vis,
            AssocItem::Type(id) => defs[id].vis,
        }
    }

    /// Whether something may be named here.
    pub(super) fn is_visible(&self, vis: Vis) -> bool {
        match vis {
            Vis::Public => true,
            // What is private to a block is private to the module around it.
            Vis::Module(of) => {
                let program = self.items.program;
                program.is_within(self.module, program.nearest_module(of))
            }
        }
    }
}
