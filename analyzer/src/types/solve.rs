//! Which impl a trait reference selects, what an associated type is, and the list of what still
//! has to hold. It must not know expressions.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::env::ParamEnv;
use super::memory::{Memory, Remembered};
use super::unify::{FLOATS, INTEGERS, InferTable, VarKind};
use super::{
    Args, ClosureId, ClosureKind, InferVar, OpaqueId, Predicate, TraitRef, Ty, TyKind, subst_args,
};
use crate::defs::{AliasId, AssocItem, FnId, ImplId, Primitive, TraitId};
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

const EVAL_DEPTH: u32 = 96;
const PROJECT_DEPTH: u32 = 128;
/// How many selections one question may lead to: bounds that speak of each other could go on for ever.
const FUEL: u32 = 6000;

/// Something that must still hold.
pub struct Pending {
    predicate: Predicate,
    /// What its arguments were when it could not be decided: while they are that, asking again tells nothing.
    tried: Option<(Args, u32)>,
}

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

    // ---- what must hold ----

    /// Adds something that must hold; it is solved by `solve_pending`.
    pub fn register(&mut self, predicate: Predicate) {
        let predicate = match predicate {
            Predicate::Trait(reference) => {
                if Some(reference.id) == self.lang.sized {
                    return;
                }
                let args = self.normalize_args(&reference.args);
                Predicate::Trait(TraitRef {
                    id: reference.id,
                    args,
                })
            }
            Predicate::Projection(id, args, ty) => {
                let args = self.normalize_args(&args);
                let ty = self.normalize(&ty);
                Predicate::Projection(id, args, ty)
            }
        };
        self.add_pending(predicate);
    }

    fn add_pending(&mut self, predicate: Predicate) {
        self.pending.push(Pending {
            predicate,
            tried: None,
        });
    }

    /// Adds all that an item asks of its arguments.
    pub fn register_owner(&mut self, owner: GenericOwner, args: &[Ty]) {
        for predicate in self.items.predicates(owner).iter() {
            self.register(predicate.subst(args));
        }
    }

    /// Solves what can be solved; says whether anything was.
    pub fn solve_pending(&mut self) -> bool {
        let mut any = false;
        for _ in 0..64 {
            let mut progress = false;
            let list = std::mem::take(&mut self.pending);
            if list.len() > 20_000 {
                return any;
            }
            for mut pending in list {
                if self.try_solve(&mut pending) {
                    progress = true;
                } else {
                    self.pending.push(pending);
                }
            }
            if !progress {
                break;
            }
            any = true;
        }
        any
    }

    /// Whether the predicate is dealt with (it holds, or it never will).
    fn try_solve(&mut self, pending: &mut Pending) -> bool {
        let args = match &pending.predicate {
            Predicate::Trait(reference) => self.shallow_args(&reference.args),
            Predicate::Projection(_, args, _) => self.shallow_args(args),
        };
        // The signature of a closure may have become known, and that is not seen in its type.
        let tried = (!args.iter().any(Ty::has_closure))
            .then(|| (args.clone(), self.table.count_numbers(&args)));
        if tried.is_some() && tried == pending.tried {
            return false;
        }
        pending.tried = tried;
        match &pending.predicate {
            Predicate::Trait(reference) => {
                let reference = TraitRef {
                    id: reference.id,
                    args,
                };
                match self.select(&reference) {
                    Selection::Ambiguous => false,
                    selection => {
                        self.confirm(&reference, &selection);
                        true
                    }
                }
            }
            Predicate::Projection(id, _, ty) => {
                match self.project(*id, &args) {
                    Projected::Ty(found) => {
                        let ty = self.normalize(ty);
                        self.table.unify(&found, &ty);
                        true
                    }
                    Projected::Rigid => {
                        let ty = self.normalize(ty);
                        self.table
                            .unify(&Ty::new(TyKind::Projection(*id, args)), &ty);
                        true
                    }
                    Projected::Ambiguous => false,
                    Projected::Error => {
                        // The trait is not implemented as far as we see; the result stays unknown.
                        let ty = self.table.shallow(ty);
                        if matches!(ty.kind(), TyKind::Infer(_)) {
                            self.table.unify(&ty, &Ty::error());
                        }
                        true
                    }
                }
            }
        }
    }

    /// Draws the conclusions of a selection: its arguments are the reference's, and what it asks must hold.
    pub fn confirm(&mut self, reference: &TraitRef, selection: &Selection) {
        match selection {
            Selection::Impl(id, _) => {
                if let Some(args) = self.match_impl(*id, reference) {
                    self.register_owner(GenericOwner::Impl(*id), &args);
                }
            }
            Selection::Env(found) | Selection::Object(found) => {
                let args = self.normalize_args(&found.args);
                self.table.unify_all(&args, &reference.args);
            }
            Selection::Builtin => {
                if self.lang.is_call(reference.id)
                    && let Some((params, _)) = self.callable(&reference.self_ty())
                    && let Some(tuple) = reference.args.get(1)
                {
                    self.table.unify(tuple, &Ty::tuple(params));
                }
            }
            Selection::Ambiguous | Selection::None => {}
        }
    }

    /// What is pending on a variable: the trait predicates whose `Self` it is, and the projections of it.
    pub fn pending_on(&mut self, var: InferVar) -> Vec<Predicate> {
        let root = self.table.root(var);
        let pending: Vec<Predicate> = self
            .pending
            .iter()
            .map(|pending| pending.predicate.clone())
            .collect();
        pending
            .into_iter()
            .filter(|predicate| {
                let this = match predicate {
                    Predicate::Trait(reference) => reference.args.first(),
                    Predicate::Projection(_, args, _) => args.first(),
                };
                this.is_some_and(|ty| match self.table.shallow(ty).kind() {
                    TyKind::Infer(found) => *found == root,
                    _ => false,
                })
            })
            .collect()
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

    /// What the language itself says; `None`: nothing, impls decide.
    fn builtin(&mut self, reference: &TraitRef, this: &Ty) -> Option<Answer> {
        let id = Some(reference.id);
        let lang = self.lang;
        if id == lang.sized {
            return Some(if self.is_sized(this) {
                Answer::Yes
            } else {
                Answer::No
            });
        }
        if id == lang.copy || id == lang.clone {
            return self.copy_or_clone(reference, this, id == lang.copy);
        }
        if lang.closure_kind(reference.id).is_some() {
            return self.callable_answer(reference, this);
        }
        if lang.async_fns.contains(&id) {
            return self.callable(this).is_some().then_some(Answer::Yes);
        }
        if id == lang.future {
            return matches!(this.kind(), TyKind::Async(..)).then_some(Answer::Yes);
        }
        if id == lang.unsize {
            let target = reference.args.get(1).cloned()?;
            return Some(self.unsizes(this, &target));
        }
        if id == lang.tuple {
            return Some(if matches!(this.kind(), TyKind::Tuple(_)) {
                Answer::Yes
            } else {
                Answer::No
            });
        }
        if id == lang.fn_ptr {
            return Some(if matches!(this.kind(), TyKind::FnPtr(_)) {
                Answer::Yes
            } else {
                Answer::No
            });
        }
        if id == lang.pointee || id == lang.discriminant || id == lang.destruct {
            return Some(Answer::Yes);
        }
        if self.items.defs()[reference.id].ast.is_auto {
            let negative = self
                .items
                .impls_of(reference.id, type_head(this))
                .into_iter()
                .any(|id| {
                    self.items.impl_header(id).is_negative
                        && self.probe(|cx| cx.match_impl(id, reference).is_some())
                });
            return Some(if negative { Answer::No } else { Answer::Yes });
        }
        None
    }

    fn copy_or_clone(&mut self, reference: &TraitRef, this: &Ty, is_copy: bool) -> Option<Answer> {
        let parts: Vec<Ty> = match this.kind() {
            TyKind::Never
            | TyKind::FnDef(..)
            | TyKind::Ctor(..)
            | TyKind::FnPtr(_)
            | TyKind::Ptr(..) => {
                return Some(Answer::Yes);
            }
            TyKind::Primitive(Primitive::Str)
            | TyKind::Slice(_)
            | TyKind::Dyn(_)
            | TyKind::Foreign(_) => {
                return Some(Answer::No);
            }
            TyKind::Primitive(_) => return Some(Answer::Yes),
            TyKind::Ref(is_mut, _) => return Some(if *is_mut { Answer::No } else { Answer::Yes }),
            TyKind::Async(..) => return Some(Answer::No),
            TyKind::Infer(var) => {
                return match self.table.var_kind(*var) {
                    Some(VarKind::Integer | VarKind::Float) => Some(Answer::Yes),
                    _ => Some(Answer::Maybe),
                };
            }
            // An array's `Clone` is an impl of the library.
            TyKind::Array(_, _) if !is_copy => return None,
            TyKind::Array(ty, _) => vec![ty.clone()],
            TyKind::Tuple(parts) => parts.to_vec(),
            TyKind::Closure(id, args) => {
                let captures = self.closure_sig(*id, args).and_then(|sig| sig.captures);
                match captures {
                    Some(captures) => captures,
                    None => return Some(Answer::Maybe),
                }
            }
            _ => return None,
        };
        let mut worst = Answer::Yes;
        for part in parts {
            worst = worst.min(self.holds(&TraitRef {
                id: reference.id,
                args: Arc::new([part]),
            }));
            if worst == Answer::No {
                break;
            }
        }
        Some(worst)
    }

    fn callable_answer(&mut self, reference: &TraitRef, this: &Ty) -> Option<Answer> {
        let wanted = self.lang.closure_kind(reference.id)?;
        if let TyKind::Closure(id, args) = this.kind()
            && let Some(sig) = self.closure_sig(*id, args)
            && sig.kind.is_some_and(|kind| kind > wanted)
        {
            return Some(Answer::No);
        }
        let (params, _) = self.callable(this)?;
        let Some(tuple) = reference.args.get(1).cloned() else {
            return Some(Answer::Yes);
        };
        let fits = self.probe(|cx| cx.table.unify(&tuple, &Ty::tuple(params)));
        Some(if fits { Answer::Yes } else { Answer::No })
    }

    /// Parameters and result of closures, function items, constructors and function pointers.
    pub fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Closure(id, args) => {
                let sig = self.closure_sig(*id, args)?;
                Some((sig.params, sig.ret))
            }
            TyKind::FnDef(id, args) => {
                let sig = self.items.fn_sig(*id);
                let params = sig
                    .params
                    .iter()
                    .map(|ty| self.normalize(&ty.subst(args)))
                    .collect();
                let ret = self.normalize(&sig.ret.subst(args));
                Some((params, ret))
            }
            TyKind::Ctor(id, args) => {
                let fields = self.items.fields(*id);
                let params = fields
                    .iter()
                    .map(|field| self.normalize(&field.ty.subst(args)))
                    .collect();
                Some((params, Ty::new(TyKind::Adt(id.adt, args.clone()))))
            }
            TyKind::FnPtr(sig) => Some((sig.params.clone(), sig.ret.clone())),
            _ => None,
        }
    }

    /// The signature of a closure with its owner's parameters replaced.
    pub fn closure_sig(&mut self, id: ClosureId, args: &Args) -> Option<ClosureSig> {
        if let Some(sig) = self.closures.get(&id) {
            return Some(sig.clone());
        }
        let sig = self.provider.closure(id)?;
        let params = sig
            .params
            .iter()
            .map(|ty| self.normalize(&ty.subst(args)))
            .collect();
        let ret = self.normalize(&sig.ret.subst(args));
        let captures = sig
            .captures
            .map(|captures| captures.iter().map(|ty| ty.subst(args)).collect());
        Some(ClosureSig {
            kind: sig.kind,
            params,
            ret,
            captures,
        })
    }

    /// Whether a value of type `from` behind a pointer may be seen as `to`.
    pub fn unsizes(&mut self, from: &Ty, to: &Ty) -> Answer {
        let from = self.table.shallow(from);
        let to = self.table.shallow(to);
        match (from.kind(), to.kind()) {
            (TyKind::Infer(_), _) | (_, TyKind::Infer(_)) => Answer::Maybe,
            (TyKind::Array(part, _), TyKind::Slice(of)) => {
                if self.probe(|cx| cx.table.unify(part, of)) {
                    Answer::Yes
                } else {
                    Answer::No
                }
            }
            (TyKind::Dyn(a), TyKind::Dyn(b)) => match (&a.principal, &b.principal) {
                (_, None) => Answer::Yes,
                (Some((a, _)), Some((b, _))) if self.items.supertraits(*a).contains(b) => {
                    Answer::Yes
                }
                _ => Answer::No,
            },
            (
                TyKind::Primitive(Primitive::Str) | TyKind::Slice(_) | TyKind::Foreign(_),
                TyKind::Dyn(_),
            ) => Answer::No,
            (_, TyKind::Dyn(object)) => match &object.principal {
                None => Answer::Yes,
                Some((id, args)) => {
                    let full: Args = std::iter::once(from.clone())
                        .chain(args.iter().cloned())
                        .collect();
                    self.holds(&TraitRef {
                        id: *id,
                        args: full,
                    })
                }
            },
            (TyKind::Adt(a, x), TyKind::Adt(b, y)) if a == b => {
                let (Some(x), Some(y)) = (x.last(), y.last()) else {
                    return Answer::No;
                };
                let (x, y) = (x.clone(), y.clone());
                self.unsizes(&x, &y)
            }
            _ => Answer::No,
        }
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

    // ---- associated types ----

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
