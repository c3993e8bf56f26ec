//! Which impl a trait reference selects, and what is known while types are solved. It must not know expressions.

use std::sync::Arc;

use rustc_hash::FxHashMap;

mod builtin;
mod pending;
mod project;

pub use pending::Pending;

use super::env::ParamEnv;
use super::memory::{Memory, Remembered};
use super::unify::{FLOATS, INTEGERS, InferTable, VarKind};
use super::{Args, ClosureId, ClosureKind, OpaqueId, Predicate, TraitRef, Ty, TyKind, subst_args};
use crate::defs::{AliasId, FnId, ImplId, Primitive, TraitId};
use crate::items::{GenericOwner, Items, ParamKind, type_head};

/// What is known of a closure or async block while types are solved.
#[derive(Clone, Debug)]
pub struct ClosureSig {
    /// Which closure trait it implements at best; `None`: not decided yet.
    pub kind: Option<ClosureKind>,
    /// Parameters.
    pub params: Vec<Ty>,
    /// Result; for an async block, the future's output.
    pub ret: Ty,
    /// The types of what it captures (references where it captures by reference); `None`: not decided yet.
    pub captures: Option<Vec<Ty>>,
}

/// Closures and opaque types of bodies that were inferred before.
pub trait BodyProvider: Sync {
    /// The signature of a closure, in terms of the parameters of its body's owner.
    fn closure(&self, id: ClosureId) -> Option<ClosureSig>;
    /// The type behind an opaque type, in terms of its function's parameters; `None` keeps it opaque.
    fn reveal(&self, id: OpaqueId) -> Option<Ty>;
}

/// Knows no bodies.
pub struct NoBodies;

impl BodyProvider for NoBodies {
    fn closure(&self, _: ClosureId) -> Option<ClosureSig> {
        None
    }
    fn reveal(&self, _: OpaqueId) -> Option<Ty> {
        None
    }
}

/// What makes a trait reference hold.
#[derive(Clone, PartialEq, Debug)]
pub enum Selection {
    /// An impl, with its arguments as far as they are known.
    Impl(ImplId, Args),
    /// A bound that is taken for granted, as it is written there.
    Env(TraitRef),
    /// A trait object's own trait, or a supertrait of it.
    Object(TraitRef),
    /// The language itself.
    Builtin,
    /// Not decided: too little is known.
    Ambiguous,
    /// Nothing.
    None,
}

/// Whether something holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[expect(missing_docs, reason = "each is its name")]
pub enum Answer {
    No,
    Maybe,
    Yes,
}

/// What an associated type turned out to be.
#[derive(Clone, PartialEq, Debug)]
pub enum Projected {
    /// This type.
    Ty(Ty),
    /// Nothing else is known of it.
    Rigid,
    /// Too little is known yet.
    Ambiguous,
    /// Its trait is not implemented.
    Error,
}

/// How a deref step is done.
#[derive(Clone, PartialEq, Debug)]
pub enum DerefKind {
    /// By the language: references, `Box`.
    Builtin,
    /// By `Deref::deref`.
    Overloaded(FnId, Args),
}

/// The traits that the language knows.
#[derive(Clone, Copy, Default, Debug)]
pub struct LangTraits {
    pub(super) sized: Option<TraitId>,
    copy: Option<TraitId>,
    clone: Option<TraitId>,
    fn_: Option<TraitId>,
    fn_mut: Option<TraitId>,
    fn_once: Option<TraitId>,
    async_fns: [Option<TraitId>; 3],
    future: Option<TraitId>,
    unsize: Option<TraitId>,
    tuple: Option<TraitId>,
    pointee: Option<TraitId>,
    discriminant: Option<TraitId>,
    destruct: Option<TraitId>,
    fn_ptr: Option<TraitId>,
    deref: Option<TraitId>,
    fn_once_output: Option<AliasId>,
    async_output: Option<AliasId>,
    async_futures: [Option<AliasId>; 2],
    future_output: Option<AliasId>,
    box_: Option<crate::defs::AdtId>,
}

impl LangTraits {
    fn new(items: &Items<'_>) -> LangTraits {
        let future = items.lang_trait("future_trait");
        LangTraits {
            sized: items.lang_trait("sized"),
            copy: items.lang_trait("copy"),
            clone: items.lang_trait("clone"),
            fn_: items.lang_trait("fn"),
            fn_mut: items.lang_trait("fn_mut"),
            fn_once: items.lang_trait("fn_once"),
            async_fns: [
                items.lang_trait("async_fn"),
                items.lang_trait("async_fn_mut"),
                items.lang_trait("async_fn_once"),
            ],
            future,
            unsize: items.lang_trait("unsize"),
            tuple: items.lang_trait("tuple_trait"),
            pointee: items.lang_trait("pointee_trait"),
            discriminant: items.lang_trait("discriminant_kind"),
            destruct: items.lang_trait("destruct"),
            fn_ptr: items.lang_trait("fn_ptr_trait"),
            deref: items.lang_trait("deref"),
            fn_once_output: items.lang_alias("fn_once_output"),
            async_output: items.lang_alias("async_fn_once_output"),
            async_futures: [
                items.lang_alias("call_ref_future"),
                items.lang_alias("call_once_future"),
            ],
            future_output: future.and_then(|id| items.trait_type(id, "Output")),
            box_: items.lang_adt("owned_box"),
        }
    }

    /// Whether calling a value is what a trait stands for.
    pub fn is_call(&self, id: TraitId) -> bool {
        self.closure_kind(id).is_some() || self.async_fns.contains(&Some(id))
    }

    /// Which of `Fn`, `FnMut`, `FnOnce` a trait is.
    pub fn closure_kind(&self, id: TraitId) -> Option<ClosureKind> {
        let id = Some(id);
        if id == self.fn_ {
            Some(ClosureKind::Fn)
        } else if id == self.fn_mut {
            Some(ClosureKind::FnMut)
        } else if id == self.fn_once {
            Some(ClosureKind::FnOnce)
        } else {
            None
        }
    }
}

/// Whether a constant that could not be computed is an argument in a type. Of an array's length nothing hangs: what is
/// written for arrays of each length says the same.
fn has_unknown_const(ty: &Ty) -> bool {
    if let TyKind::Array(of, _) = ty.kind() {
        return has_unknown_const(of);
    }
    let mut found = false;
    ty.walk(&mut |part| {
        found |= match part.kind() {
            TyKind::Const(None) => true,
            TyKind::Array(of, _) => has_unknown_const(of),
            _ => return !found,
        };
        false
    });
    found
}

const EVAL_DEPTH: u32 = 96;
const PROJECT_DEPTH: u32 = 128;
/// How many selections one question may lead to: bounds that speak of each other could go on for ever.
const FUEL: u32 = 6000;

/// The state of solving: variables, what is taken for granted, what must still hold.
pub struct InferCtx<'a, 'p> {
    /// What definitions say.
    pub items: &'a Items<'p>,
    /// What may be taken for granted.
    pub env: Arc<ParamEnv>,
    /// The variables.
    pub table: InferTable,
    /// What must still hold and could not be decided.
    pub pending: Vec<Pending>,
    /// The closures of the body at hand.
    pub closures: FxHashMap<ClosureId, ClosureSig>,
    /// The closures and opaque types of other bodies.
    pub provider: &'a dyn BodyProvider,
    /// The traits that the language knows.
    pub lang: LangTraits,
    depth: u32,
    open: Vec<TraitRef>,
    /// What one question may still cost.
    fuel: u32,
    memo: Memory,
}

impl<'a, 'p> InferCtx<'a, 'p> {
    /// Starts with no variables.
    pub fn new(
        items: &'a Items<'p>,
        env: Arc<ParamEnv>,
        provider: &'a dyn BodyProvider,
    ) -> InferCtx<'a, 'p> {
        InferCtx {
            items,
            env,
            table: InferTable::default(),
            pending: Vec::new(),
            closures: FxHashMap::default(),
            provider,
            lang: LangTraits::new(items),
            depth: 0,
            open: Vec::new(),
            fuel: FUEL,
            memo: Memory::default(),
        }
    }

    /// To be called where something new is known of a closure.
    pub fn closure_changed(&mut self) {
        self.memo.forget_closures();
    }

    /// A new question begins: what was remembered of closures may have changed.
    fn begin(&mut self) {
        if self.depth == 0 && self.open.is_empty() {
            self.fuel = FUEL;
            if self.table.watch() {
                self.memo.forget_closures();
            }
            self.memo.variables = self.table.watched();
        }
    }

    /// Runs `probe` and undoes all it did to variables and to what is pending.
    pub fn probe<R>(&mut self, probe: impl FnOnce(&mut Self) -> R) -> R {
        let pending = std::mem::take(&mut self.pending);
        let snapshot = self.table.snapshot();
        let out = probe(self);
        self.table.rollback(snapshot);
        self.pending = pending;
        out
    }

    /// A variable of any kind.
    pub fn fresh(&mut self) -> Ty {
        self.table.new_var(VarKind::General)
    }

    /// A variable for each parameter of an item.
    pub fn fresh_args(&mut self, owner: GenericOwner) -> Args {
        let count = self.items.generics(owner).params.len();
        (0..count).map(|_| self.fresh()).collect()
    }

    /// A variable for a parameter of that kind.
    pub fn fresh_param(&mut self, _kind: ParamKind) -> Ty {
        self.fresh()
    }

    fn shallow_args(&mut self, args: &[Ty]) -> Args {
        args.iter().map(|ty| self.table.resolve(ty)).collect()
    }

    // ---- selection ----

    /// What makes a trait reference hold; binds nothing.
    pub fn select(&mut self, reference: &TraitRef) -> Selection {
        let reference = TraitRef {
            id: reference.id,
            args: self.shallow_args(&reference.args),
        };
        self.select_with_answer(&reference).0
    }

    /// Whether a trait reference holds; binds nothing.
    pub fn holds(&mut self, reference: &TraitRef) -> Answer {
        let reference = TraitRef {
            id: reference.id,
            args: self.shallow_args(&reference.args),
        };
        self.select_with_answer(&reference).1
    }

    /// Whether `ty: Trait` holds, for a trait without arguments.
    pub fn implements(&mut self, id: TraitId, ty: &Ty) -> Answer {
        self.holds(&TraitRef {
            id,
            args: Arc::new([ty.clone()]),
        })
    }

    /// Whether a type is `Copy`.
    pub fn is_copy(&mut self, ty: &Ty) -> bool {
        match self.lang.copy {
            Some(copy) => self.implements(copy, ty) == Answer::Yes,
            None => false,
        }
    }

    fn select_with_answer(&mut self, reference: &TraitRef) -> (Selection, Answer) {
        self.begin();
        if self.depth > EVAL_DEPTH {
            self.memo.cuts += 1;
            return (Selection::Ambiguous, Answer::Maybe);
        }
        let remembered = Remembered::of(&reference.args);
        if let Some(found) = self.memo.selection(remembered, reference) {
            return found;
        }
        if self.open.contains(reference) {
            self.memo.cuts += 1;
            // A trait reference that leads to itself holds for auto traits alone.
            return if self.items.defs()[reference.id].ast.is_auto {
                (Selection::Builtin, Answer::Yes)
            } else {
                (Selection::Ambiguous, Answer::Maybe)
            };
        }
        let is_closed = is_closed(&reference.args);
        if is_closed && let Some(found) = self.items.selections.get(reference) {
            return match found {
                Some((id, args)) => (Selection::Impl(id, args), Answer::Yes),
                None => (Selection::None, Answer::No),
            };
        }
        self.fuel = self.fuel.saturating_sub(1);
        if self.fuel == 0 {
            self.memo.cuts += 1;
            return (Selection::Ambiguous, Answer::Maybe);
        }
        self.open.push(reference.clone());
        self.depth += 1;
        let cuts = self.memo.cuts;
        let asked = self.items.needs_count();
        let found = stacker::maybe_grow(128 * 1024, 2 * 1024 * 1024, || self.assemble(reference));
        self.depth -= 1;
        self.open.pop();
        if cuts == self.memo.cuts {
            self.memo.keep_selection(remembered, reference, &found);
        }
        if is_closed && self.open.is_empty() && asked == self.items.needs_count() {
            match &found {
                (Selection::Impl(id, args), Answer::Yes) if !args.iter().any(Ty::has_infer) => {
                    self.items
                        .selections
                        .set(reference.clone(), Some((*id, args.clone())));
                }
                (Selection::None, _) => {
                    self.items.selections.set(reference.clone(), None);
                }
                _ => {}
            }
        }
        found
    }

    fn assemble(&mut self, reference: &TraitRef) -> (Selection, Answer) {
        let this = reference.self_ty();
        if this.is_error() {
            return (Selection::Ambiguous, Answer::Maybe);
        }
        if let Some(found) = self.env_candidate(reference) {
            return found;
        }
        if let TyKind::Infer(var) = this.kind()
            && self.table.var_kind(*var) == Some(VarKind::General)
        {
            return (Selection::Ambiguous, Answer::Maybe);
        }
        if let Some(found) = self.bound_candidate(reference, &this) {
            return found;
        }
        if let Some(answer) = self.builtin(reference, &this) {
            return match answer {
                Answer::No => (Selection::None, Answer::No),
                Answer::Maybe => (Selection::Ambiguous, Answer::Maybe),
                Answer::Yes => (Selection::Builtin, Answer::Yes),
            };
        }
        self.impl_candidate(reference, &this)
    }

    fn env_candidate(&mut self, reference: &TraitRef) -> Option<(Selection, Answer)> {
        let env = self.env.clone();
        let mut found: Vec<TraitRef> = Vec::new();
        for predicate in &env.predicates {
            let Predicate::Trait(candidate) = predicate else {
                continue;
            };
            if candidate.id != reference.id {
                continue;
            }
            if candidate.args == reference.args {
                return Some((Selection::Env(candidate.clone()), Answer::Yes));
            }
            if matches!(reference.self_ty().kind(), TyKind::Infer(_)) {
                continue;
            }
            let fits = self.probe(|cx| cx.table.unify_all(&candidate.args, &reference.args));
            if fits && !found.contains(candidate) {
                found.push(candidate.clone());
            }
        }
        match found.len() {
            0 => None,
            1 => found
                .pop()
                .map(|candidate| (Selection::Env(candidate), Answer::Yes)),
            _ => Some((Selection::Ambiguous, Answer::Yes)),
        }
    }

    /// Bounds of associated and opaque types, and the traits of trait objects.
    fn bound_candidate(&mut self, reference: &TraitRef, this: &Ty) -> Option<(Selection, Answer)> {
        let bounds: Vec<TraitRef> = match this.kind() {
            TyKind::Projection(id, args) => traits_of(&self.items.item_bounds(*id), args),
            TyKind::Opaque(id, args) => {
                if self.items.defs()[reference.id].ast.is_auto {
                    return Some((Selection::Builtin, Answer::Yes));
                }
                traits_of(&self.items.opaque_bounds(*id), args)
            }
            TyKind::Dyn(object) => {
                if object.autos.contains(&reference.id) {
                    return Some((Selection::Builtin, Answer::Yes));
                }
                let (id, args) = object.principal.as_ref()?;
                let full: Args = std::iter::once(this.clone())
                    .chain(args.iter().cloned())
                    .collect();
                let found = self.items.supertrait_ref(
                    &TraitRef {
                        id: *id,
                        args: full,
                    },
                    reference.id,
                )?;
                let fits = self.probe(|cx| {
                    let args = cx.normalize_args(&found.args);
                    cx.table.unify_all(&args, &reference.args)
                });
                return fits.then_some((Selection::Object(found), Answer::Yes));
            }
            _ => return None,
        };
        let mut fit: Vec<TraitRef> = Vec::new();
        for bound in bounds {
            if !self.items.supertraits(bound.id).contains(&reference.id) {
                continue;
            }
            for found in self.items.supertrait_refs(&bound, reference.id) {
                let fits = self.probe(|cx| {
                    let args = cx.normalize_args(&found.args);
                    cx.table.unify_all(&args, &reference.args)
                });
                if fits && !fit.contains(&found) {
                    fit.push(found);
                }
            }
        }
        let is_open = reference.args.iter().any(Ty::has_infer);
        let several = is_open && fit.len() > 1;
        let first = fit.into_iter().next()?;
        Some(if several {
            (Selection::Ambiguous, Answer::Yes)
        } else {
            (Selection::Env(first), Answer::Yes)
        })
    }

    fn impl_candidate(&mut self, reference: &TraitRef, this: &Ty) -> (Selection, Answer) {
        let candidates = match this.kind() {
            TyKind::Infer(var) => match self.table.var_kind(*var) {
                Some(VarKind::Integer) => self.items.impls_of_primitives(reference.id, INTEGERS),
                Some(VarKind::Float) => self.items.impls_of_primitives(reference.id, FLOATS),
                _ => self.items.impls_of(reference.id, None),
            },
            TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(..) => {
                self.items.impls_of_primitives(reference.id, &[])
            }
            _ => self.items.impls_of(reference.id, type_head(this)),
        };
        let is_open = reference.args.iter().any(Ty::has_infer);
        let mut found: Vec<(ImplId, Args, Answer)> = Vec::new();
        for id in candidates {
            let fit = self.probe(|cx| {
                let args = cx.match_impl(id, reference)?;
                let answer = cx.owner_holds(GenericOwner::Impl(id), &args);
                let args = cx.shallow_args(&args);
                Some((args, answer))
            });
            if let Some((args, answer)) = fit
                && answer != Answer::No
            {
                // Variables that the probe made are gone: what remains of them is unknown here.
                found.push((id, args, answer));
                if is_open && found.len() > 1 && self.depth > 1 {
                    return (Selection::Ambiguous, Answer::Maybe);
                }
            }
        }
        if found.len() > 1 && !is_open && found.iter().any(|(_, _, answer)| *answer == Answer::Yes)
        {
            found.retain(|(_, _, answer)| *answer == Answer::Yes);
        }
        // A constant that could not be computed fits any: it does not tell one impl from another.
        let is_vague = |args: &[Ty]| args.iter().any(has_unknown_const);
        let is_open = is_open
            || found.len() > 1
                && (is_vague(&reference.args)
                    || found.iter().any(|(id, ..)| {
                        let header = self.items.impl_header(*id);
                        (header.trait_ref.as_ref()).is_some_and(|of| is_vague(&of.args))
                    }));
        if found.len() > 1 && !is_open {
            // Overlap that coherence rules out: what is more special stands for itself.
            found.sort_by_key(|(id, ..)| type_head(&self.items.impl_self_ty(*id)).is_none());
            found.truncate(1);
        }
        match (found.len(), found.pop()) {
            (1, Some((id, args, answer))) => {
                if self.items.impl_header(id).is_negative {
                    return (Selection::None, Answer::No);
                }
                (Selection::Impl(id, args), answer)
            }
            (0, _) => (Selection::None, Answer::No),
            _ => (Selection::Ambiguous, Answer::Maybe),
        }
    }

    /// Fresh arguments for an impl such that it is of the trait reference; binds variables.
    pub fn match_impl(&mut self, id: ImplId, reference: &TraitRef) -> Option<Args> {
        let header = self.items.impl_header(id);
        let of = header.trait_ref.as_ref()?;
        if of.id != reference.id {
            return None;
        }
        // Most impls differ in what is written: no variables are made for those.
        let may_fit = of
            .args
            .iter()
            .zip(reference.args.iter())
            .all(|(written, given)| self.table.may_fit(written, given));
        if !may_fit {
            return None;
        }
        let args = self.fresh_args(GenericOwner::Impl(id));
        let of_args: Vec<Ty> = of.args.iter().map(|ty| ty.subst(&args)).collect();
        // Heads first: normalising needs the variables that they bind.
        let plain = of_args
            .iter()
            .zip(reference.args.iter())
            .all(|(written, given)| written.has_projection() || self.table.unify(written, given));
        if !plain {
            return None;
        }
        let rest = of_args
            .iter()
            .zip(reference.args.iter())
            .all(|(written, given)| {
                if !written.has_projection() {
                    return true;
                }
                let written = self.normalize(written);
                self.table.unify(&written, given)
            });
        rest.then_some(args)
    }

    /// Whether all that an item asks of its arguments holds.
    pub fn owner_holds(&mut self, owner: GenericOwner, args: &[Ty]) -> Answer {
        let generics = self.items.generics(owner);
        for (param, arg) in generics.params.iter().zip(args) {
            if param.is_sized && !self.is_sized(arg) {
                return Answer::No;
            }
        }
        let predicates = self.items.predicates(owner);
        let mut worst = Answer::Yes;
        // Projections first: they bind what the others ask about.
        for predicate in predicates.iter() {
            if let Predicate::Projection(..) = predicate {
                worst = worst.min(self.predicate_holds(&predicate.subst(args)));
            }
        }
        for predicate in predicates.iter() {
            if worst == Answer::No {
                break;
            }
            if let Predicate::Trait(_) = predicate {
                worst = worst.min(self.predicate_holds(&predicate.subst(args)));
            }
        }
        worst
    }

    /// Whether a predicate holds. A projection that can be computed binds variables.
    pub fn predicate_holds(&mut self, predicate: &Predicate) -> Answer {
        match predicate {
            Predicate::Trait(reference) => {
                let args = self.normalize_args(&reference.args);
                self.holds(&TraitRef {
                    id: reference.id,
                    args,
                })
            }
            Predicate::Projection(id, args, ty) => {
                let args = self.normalize_args(args);
                let args = self.shallow_args(&args);
                match self.project(*id, &args) {
                    Projected::Ty(found) => {
                        let ty = self.normalize(ty);
                        if self.table.unify(&found, &ty) {
                            Answer::Yes
                        } else {
                            Answer::No
                        }
                    }
                    Projected::Rigid => {
                        let ty = self.normalize(ty);
                        if self
                            .table
                            .unify(&Ty::new(TyKind::Projection(*id, args)), &ty)
                        {
                            Answer::Yes
                        } else {
                            Answer::No
                        }
                    }
                    Projected::Ambiguous => Answer::Maybe,
                    Projected::Error => Answer::No,
                }
            }
        }
    }

    // ---- derefs ----

    /// What `*ty` is, and how; `None` where it cannot be. Raw pointers are not followed.
    pub fn deref_step(&mut self, ty: &Ty) -> Option<(Ty, DerefKind)> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(_, inner) => return Some((inner.clone(), DerefKind::Builtin)),
            TyKind::Adt(id, args) if Some(*id) == self.lang.box_ => {
                return Some((args.first()?.clone(), DerefKind::Builtin));
            }
            TyKind::Infer(_) | TyKind::Error | TyKind::Primitive(_) | TyKind::Never => return None,
            _ => {}
        }
        let deref = self.lang.deref?;
        let args: Args = Arc::new([ty.clone()]);
        let reference = TraitRef {
            id: deref,
            args: args.clone(),
        };
        if self.holds(&reference) == Answer::No {
            return None;
        }
        let target = self.items.trait_type(deref, "Target")?;
        let function = self.items.trait_fn(deref, "deref")?;
        let target = match self.project(target, &args) {
            Projected::Ty(ty) => ty,
            Projected::Rigid => Ty::new(TyKind::Projection(target, args.clone())),
            Projected::Ambiguous | Projected::Error => return None,
        };
        Some((target, DerefKind::Overloaded(function, args)))
    }

    /// Integer variables become `i32`, float variables `f64`.
    pub fn fallback_numbers(&mut self, vars: &[Ty]) {
        for var in vars {
            let var = self.table.shallow(var);
            if let TyKind::Infer(id) = var.kind() {
                match self.table.var_kind(*id) {
                    Some(VarKind::Integer) => {
                        self.table.unify(&var, &Ty::primitive(Primitive::I32));
                    }
                    Some(VarKind::Float) => {
                        self.table.unify(&var, &Ty::primitive(Primitive::F64));
                    }
                    _ => {}
                }
            }
        }
    }
}

fn traits_of(predicates: &[Predicate], args: &[Ty]) -> Vec<TraitRef> {
    predicates
        .iter()
        .filter_map(|predicate| match predicate {
            Predicate::Trait(reference) => Some(reference.subst(args)),
            Predicate::Projection(..) => None,
        })
        .collect()
}

/// Whether an answer about these types is the same everywhere: no variables, no parameters, no closures.
fn is_closed(args: &[Ty]) -> bool {
    args.iter().all(|ty| {
        if ty.has_infer()
            || ty.has_param()
            || ty.has_error()
            || ty.has_opaque()
            || ty.has_projection()
        {
            return false;
        }
        let mut closed = true;
        ty.walk(&mut |part| {
            closed &= !matches!(part.kind(), TyKind::Closure(..) | TyKind::Async(..));
            closed
        });
        closed
    })
}

/// `args` of an item inside an impl or trait: the container's and then the item's own.
pub fn join_args(container: &[Ty], own: &[Ty]) -> Args {
    container.iter().chain(own).cloned().collect()
}

/// The predicates of an item after substitution.
pub fn instantiate(predicates: &[Predicate], args: &Args) -> Vec<Predicate> {
    predicates
        .iter()
        .map(|predicate| match predicate {
            Predicate::Trait(reference) => Predicate::Trait(TraitRef {
                id: reference.id,
                args: subst_args(&reference.args, args),
            }),
            other => other.subst(args),
        })
        .collect()
}
