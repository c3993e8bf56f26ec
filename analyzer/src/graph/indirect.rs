//! Where a call through a pointer or a trait object's table may go: the functions whose address is taken, the
//! types that are made into that object, in the bodies of the project's own crates. It must not know what
//! any of them does.

mod instances;

use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use ustr::Ustr;

use self::instances::{Called, instances};
use super::Instance;
use super::store::{Bodies, OpaqueBodies};
use crate::defs::{AssocItem, BodyOwner, FnId, TraitId};
use crate::items::{GenericOwner, Items, type_head};
use crate::types::env::ParamEnv;
use crate::types::resolve::Target;
use crate::types::solve::InferCtx;
use crate::types::{Args, Callee, Site, SiteKind, Ty, TyKind};

/// A call whose target the code does not name.
pub enum Indirect {
    /// Through a function pointer of that type.
    Pointer(Ty),
    /// A trait's function on a trait object: the arguments begin with the object's type.
    Virtual(FnId, Args),
}

impl Indirect {
    /// What is shown where nothing fits.
    pub fn name(&self, items: &Items<'_>) -> Ustr {
        match self {
            Indirect::Pointer(_) => Ustr::from("fn pointer"),
            Indirect::Virtual(id, _) => items.defs()[*id].ast.name.name,
        }
    }
}

/// What was seen to become a pointer or an object.
#[derive(Default)]
struct Seen {
    reified: Vec<(Ty, Ty)>,
    unsized_: Vec<(Ty, Ty)>,
}

/// A type that becomes a pointer or an object, and in whose body.
struct Made {
    owner: BodyOwner,
    is_reified: bool,
    from: Ty,
    to: Ty,
}

/// What a body makes pointers and objects of, and the generic functions that it calls or names.
fn made_and_called(owner: BodyOwner, sites: &[Site]) -> (Vec<Made>, Vec<Called>) {
    let (mut made, mut called) = (Vec::new(), Vec::new());
    for site in sites {
        let (is_reified, from, to) = match &site.kind {
            SiteKind::Reify { from, to } => (true, from, to),
            SiteKind::Unsize { from, to } => (false, from, to),
            SiteKind::Call(Callee::Fn(callee, args)) => {
                // A function that is passed on is called with what it stands there with.
                let passed = args.iter().filter_map(|ty| match ty.kind() {
                    TyKind::FnDef(id, args) => Some((*id, args)),
                    _ => None,
                });
                for (callee, args) in std::iter::once((*callee, args)).chain(passed) {
                    if !args.is_empty() {
                        called.push(Called {
                            caller: owner,
                            callee,
                            args: args.clone(),
                        });
                    }
                }
                continue;
            }
            _ => continue,
        };
        made.push(Made {
            owner,
            is_reified,
            from: from.clone(),
            to: to.clone(),
        });
    }
    (made, called)
}

/// What generic functions make objects of, for each of the arguments with which they are called. Where none are known
/// it stays as it is written.
fn in_full(items: &Items<'_>, bodies: &Bodies, made: Vec<Made>, calls: &[Called]) -> Vec<Made> {
    let owner_of = |of: &Made| match of.owner {
        BodyOwner::Fn(id) if !of.is_reified && of.from.has_param() => Some(id),
        _ => None,
    };
    if !made.iter().any(|of| owner_of(of).is_some()) {
        return made;
    }
    let provider = OpaqueBodies(bodies);
    let all = instances(items, &provider, calls, made.iter().filter_map(owner_of));
    let mut out = Vec::new();
    for of in made {
        let known = owner_of(&of).and_then(|id| all.get(&id));
        for args in known.into_iter().flatten() {
            let mut cx = InferCtx::new(items, ParamEnv::empty(), &provider);
            let mut full = |ty: &Ty| {
                let ty = cx.normalize(&ty.subst(args));
                cx.settle(&ty)
            };
            let (from, to) = (full(&of.from), full(&of.to));
            out.push(Made { from, to, ..of });
        }
        // What the object's own type tells of the parameters may be more than the calls do.
        if known.is_none() || of.to.has_param() {
            out.push(of);
        }
    }
    out
}

/// The places where pointers and objects are made: collected when first asked for.
#[derive(Default)]
pub struct Candidates {
    seen: OnceLock<Seen>,
    wanted: AtomicBool,
}

impl Candidates {
    /// What was seen; where that is not collected yet, it is asked for and there is nothing.
    fn seen(&self) -> Option<&Seen> {
        let seen = self.seen.get();
        if seen.is_none() {
            self.wanted.store(true, Ordering::Relaxed);
        }
        seen
    }

    /// Whether somebody asked in vain.
    pub fn is_wanted(&self) -> bool {
        self.seen.get().is_none() && self.wanted.load(Ordering::Relaxed)
    }

    /// Looks at all bodies of the project's own crates: what becomes a pointer or an object in them. Whatever was
    /// inferred of other crates by then is left out, so that the answer does not depend on the order of work.
    /// Not to be called from within parallel work that may ask for it.
    /// `keep_params`: each body is seen with its own parameters, whoever calls it.
    pub fn collect(&self, items: &Items<'_>, bodies: &Bodies, keep_params: bool) {
        self.seen.get_or_init(|| {
            let defs = items.defs();
            let mut owners: Vec<BodyOwner> = Vec::new();
            for (index, data) in defs.fns.iter().enumerate() {
                if items.program.is_first_party(data.krate) && data.ast.body.is_some() {
                    owners.push(BodyOwner::Fn(FnId(index as u32)));
                }
            }
            for (index, data) in defs.consts.iter().enumerate() {
                if items.program.is_first_party(data.krate) && data.ast.body.is_some() {
                    owners.push(BodyOwner::Const(crate::defs::ConstId(index as u32)));
                }
            }
            for (index, data) in defs.statics.iter().enumerate() {
                if items.program.is_first_party(data.krate) && data.ast.body.is_some() {
                    owners.push(BodyOwner::Static(crate::defs::StaticId(index as u32)));
                }
            }
            let found: Vec<(Vec<Made>, Vec<Called>)> = owners
                .par_iter()
                .map(|owner| {
                    let body = if bodies.has(*owner) {
                        bodies.get(*owner)
                    } else {
                        None
                    };
                    match body {
                        Some(body) => made_and_called(*owner, &body.sites),
                        None => {
                            let body = crate::types::infer::infer_body(
                                items,
                                *owner,
                                &OpaqueBodies(bodies),
                            );
                            made_and_called(*owner, &body.sites)
                        }
                    }
                })
                .collect();
            let mut made: Vec<Made> = Vec::new();
            let mut calls: Vec<Called> = Vec::new();
            for (more, called) in found {
                made.extend(more);
                calls.extend(called);
            }
            let mut seen = Seen::default();
            let mut known = rustc_hash::FxHashSet::default();
            if !keep_params {
                made = in_full(items, bodies, made, &calls);
            }
            for of in made {
                if known.insert((of.is_reified, of.from.clone(), of.to.clone())) {
                    if of.is_reified {
                        seen.reified.push((of.from, of.to))
                    } else {
                        seen.unsized_.push((of.from, of.to))
                    }
                }
            }
            seen
        });
    }

    /// The instances that a call may reach; `None` where that must be collected first. `keep_params`: the call is seen
    /// from its body alone, whatever its parameters are.
    pub fn find(
        &self,
        items: &Items<'_>,
        cx: &mut InferCtx<'_, '_>,
        what: &Indirect,
        keep_params: bool,
    ) -> Option<Vec<Instance>> {
        let mut out = Vec::new();
        match what {
            Indirect::Pointer(ty) => {
                let TyKind::FnPtr(_) = ty.kind() else {
                    return Some(out);
                };
                // Any pointer fits a type made of parameters: past some, only those of that very type say something.
                let mut others = Vec::new();
                for (from, to) in &self.seen()?.reified {
                    if to.has_error() {
                        continue;
                    }
                    let out = if to == ty || !ty.has_param() {
                        &mut out
                    } else {
                        &mut others
                    };
                    let fitted = fitted(cx, from, to, |cx, to| {
                        let (ty, _) = opened(cx, ty);
                        cx.table.unify(to, &ty)
                    });
                    match fitted.as_ref().map(Ty::kind) {
                        Some(TyKind::FnDef(id, args)) => {
                            taken(items, cx, *id, args, keep_params, out)
                        }
                        Some(TyKind::Closure(id, args)) => {
                            push(out, Instance::Closure(*id, args.clone()))
                        }
                        Some(TyKind::Ctor(id, _)) => push(out, Instance::Ctor(*id)),
                        _ => {}
                    }
                }
                if others.len() <= MANY {
                    others.into_iter().for_each(|found| push(&mut out, found));
                }
            }
            Indirect::Virtual(function, args) => {
                let Some(of) = items.trait_of_fn(*function) else {
                    return Some(out);
                };
                let Some(object) = args.first() else {
                    return Some(out);
                };
                for ty in self.types_behind(items, cx, object, of)? {
                    let mut full: Vec<Ty> = args.to_vec();
                    if let Some(first) = full.first_mut() {
                        *first = ty;
                    }
                    let full: Args = full.into();
                    match cx.resolve_call(*function, &full) {
                        Target::Fn(id, args) => push(&mut out, Instance::Fn(id, args)),
                        Target::Closure(id, args) => push(&mut out, Instance::Closure(id, args)),
                        _ => {}
                    }
                }
            }
        }
        Some(out)
    }

    /// The glue of the types that may stand behind an object; `None` where that must be collected first.
    pub fn glue(
        &self,
        items: &Items<'_>,
        cx: &mut InferCtx<'_, '_>,
        object: &Ty,
    ) -> Option<Vec<Instance>> {
        let TyKind::Dyn(dynamic) = object.kind() else {
            return Some(Vec::new());
        };
        let Some((id, _)) = &dynamic.principal else {
            return Some(Vec::new());
        };
        Some(
            self.types_behind(items, cx, object, *id)?
                .into_iter()
                .map(Instance::Glue)
                .collect(),
        )
    }

    /// The types that may stand behind an object: those that are made into it, else all that implement its trait.
    fn types_behind(
        &self,
        items: &Items<'_>,
        cx: &mut InferCtx<'_, '_>,
        object: &Ty,
        of: TraitId,
    ) -> Option<Vec<Ty>> {
        let TyKind::Dyn(dynamic) = object.kind() else {
            return Some(Vec::new());
        };
        let principal = dynamic.principal.as_ref().map_or(of, |(id, _)| *id);
        let wanted: &[Ty] = dynamic.principal.as_ref().map_or(&[], |(_, args)| args);
        let mut out: Vec<Ty> = Vec::new();
        for (from, to) in &self.seen()?.unsized_ {
            if super::build::is_object(from) || from.has_error() {
                continue;
            }
            let found = fitted(cx, from, to, |cx, to| {
                let TyKind::Dyn(made) = to.kind() else {
                    return false;
                };
                match &made.principal {
                    // What `dyn Fn(A)` holds takes an `A`.
                    Some((id, args)) if *id == principal => {
                        args.len() != wanted.len() || cx.table.unify_all(args, wanted)
                    }
                    Some((id, _)) => items.supertraits(*id).contains(&principal),
                    None => false,
                }
            });
            // A parameter alone says nothing of what stands behind the object.
            if let Some(found) = found
                && !matches!(found.kind(), TyKind::Param(..))
                && !out.contains(&found)
            {
                out.push(found);
            }
        }
        if out.is_empty() {
            for &id in items.all_impls_of(principal) {
                let header = items.impl_header(id);
                let data = &items.defs()[id];
                if data.krate.0 < items.program.first_user_crate().0 || header.is_negative {
                    continue;
                }
                if items.generics(GenericOwner::Impl(id)).params.is_empty()
                    && type_head(&header.self_ty).is_some()
                {
                    out.push(header.self_ty.clone());
                }
            }
        }
        Some(out)
    }
}

/// How many functions a pointer may stand for, where its type does not tell, before that says nothing.
const MANY: usize = 8;

/// A function whose address is taken. Where its type is a parameter of the place that takes it and the pointer does
/// not tell which, it is the function of any impl.
fn taken(
    items: &Items<'_>,
    cx: &mut InferCtx<'_, '_>,
    id: FnId,
    args: &Args,
    keep_params: bool,
    out: &mut Vec<Instance>,
) {
    match cx.resolve_call(id, args) {
        Target::Fn(id, args) => push(out, Instance::Fn(id, args)),
        Target::Generic(id, args) if keep_params => push(out, Instance::Fn(id, args)),
        Target::Generic(id, _) => {
            let Some(of) = items.trait_of_fn(id) else {
                return;
            };
            let name = items.defs()[id].ast.name.name;
            let mut found = Vec::new();
            for &of in items.all_impls_of(of) {
                if items.defs()[of].krate.0 < items.program.first_user_crate().0 {
                    continue;
                }
                if let Some(AssocItem::Fn(function)) = items.impl_item(of, name, false) {
                    let count = items.generics(GenericOwner::Fn(function)).params.len();
                    let args: Args = (0..count).map(|_| Ty::error()).collect();
                    found.push(Instance::Fn(function, args));
                }
            }
            if found.len() <= MANY {
                found.into_iter().for_each(|found| push(out, found));
            }
        }
        _ => {}
    }
}

/// A type with a variable for each of its parameters, and those.
fn opened(cx: &mut InferCtx<'_, '_>, ty: &Ty) -> (Ty, BTreeMap<u32, Ty>) {
    let mut vars: BTreeMap<u32, Ty> = BTreeMap::new();
    if !ty.has_param() {
        return (ty.clone(), vars);
    }
    let open = ty.fold(&mut |part| match part.kind() {
        TyKind::Param(index, _) => {
            let var = vars.entry(*index).or_insert_with(|| cx.fresh());
            Some(var.clone())
        }
        TyKind::Projection(..) if part.has_param() => Some(cx.fresh()),
        _ => None,
    });
    (open, vars)
}

/// What became a pointer or an object of type `to` somewhere, as it is at a use that `fits`: parameters of the place
/// where it was made are what the use says they are, as far as it does.
fn fitted(
    cx: &mut InferCtx<'_, '_>,
    from: &Ty,
    to: &Ty,
    fits: impl FnOnce(&mut InferCtx<'_, '_>, &Ty) -> bool,
) -> Option<Ty> {
    cx.probe(|cx| {
        let (open, vars) = opened(cx, to);
        if !fits(cx, &open) {
            return None;
        }
        Some(from.fold(&mut |part| match part.kind() {
            TyKind::Param(index, _) => {
                let known = cx.table.resolve(vars.get(index)?);
                (!known.has_infer()).then_some(known)
            }
            _ => None,
        }))
    })
}

fn push(out: &mut Vec<Instance>, instance: Instance) {
    if !out.contains(&instance) {
        out.push(instance);
    }
}
