//! With what arguments the project's generic functions are called, for those that make pointers and objects of what
//! their parameters are: `fn add<F: Fn() + 'static>(f: F) { list(Box::new(f)) }`. Only the project's own calls are
//! looked at, and only those that lead to such a function.

use rustc_hash::{FxHashMap, FxHashSet};
use ustr::Ustr;

use crate::defs::{BodyOwner, Container, FnId};
use crate::items::Items;
use crate::types::env::ParamEnv;
use crate::types::resolve::Target;
use crate::types::solve::{BodyProvider, InferCtx};
use crate::types::{Args, Ty};

/// How deep an argument's type may nest: functions that call themselves with ever larger types must come to an end.
const DEPTH: usize = 12;
/// How many instances of one function are told apart.
const INSTANCES: usize = 64;

/// A call of a function with arguments, and in whose body it stands.
pub(super) struct Called {
    pub(super) caller: BodyOwner,
    pub(super) callee: FnId,
    pub(super) args: Args,
}

/// The arguments, known in full, with which each of these functions and of those that call them is called.
pub(super) fn instances(
    items: &Items<'_>,
    provider: &dyn BodyProvider,
    calls: &[Called],
    wanted: impl IntoIterator<Item = FnId>,
) -> FxHashMap<FnId, Vec<Args>> {
    let mut by_name: FxHashMap<Ustr, Vec<&Called>> = FxHashMap::default();
    for call in calls {
        let name = items.defs()[call.callee].ast.name.name;
        by_name.entry(name).or_default().push(call);
    }
    let mut found: FxHashMap<FnId, Vec<Args>> = FxHashMap::default();
    // What each generic function calls of those that matter.
    let mut within: FxHashMap<FnId, Vec<(FnId, &Called)>> = FxHashMap::default();
    let mut todo: Vec<(FnId, Args)> = Vec::new();
    let mut asked: FxHashSet<FnId> = FxHashSet::default();
    let mut asking: Vec<FnId> = wanted.into_iter().collect();
    while let Some(function) = asking.pop() {
        if !asked.insert(function) {
            continue;
        }
        let declared = declaration(items, function);
        let name = items.defs()[function].ast.name.name;
        for &call in by_name.get(&name).map_or(&[][..], Vec::as_slice) {
            if call.callee != function && Some(call.callee) != declared {
                continue;
            }
            match call.caller {
                BodyOwner::Fn(caller) if call.args.iter().any(Ty::has_param) => {
                    within.entry(caller).or_default().push((function, call));
                    asking.push(caller);
                }
                _ => todo.extend(resolved(items, provider, call, &call.args, function)),
            }
        }
    }
    todo.reverse();
    while let Some((function, args)) = todo.pop() {
        let known = found.entry(function).or_default();
        if known.len() >= INSTANCES || known.contains(&args) {
            continue;
        }
        known.push(args.clone());
        for (callee, call) in within.get(&function).map_or(&[][..], Vec::as_slice) {
            let given: Args = call.args.iter().map(|ty| ty.subst(&args)).collect();
            todo.extend(resolved(items, provider, call, &given, *callee));
        }
    }
    found
}

/// The trait's function that an impl's function is.
fn declaration(items: &Items<'_>, function: FnId) -> Option<FnId> {
    let data = &items.defs()[function];
    let Container::Impl(of) = data.container else {
        return None;
    };
    let header = items.impl_header(of);
    items.trait_fn(header.trait_ref.as_ref()?.id, &data.ast.name.name)
}

/// The arguments of `wanted`, where that is what a call with these arguments calls.
fn resolved(
    items: &Items<'_>,
    provider: &dyn BodyProvider,
    call: &Called,
    args: &Args,
    wanted: FnId,
) -> Option<(FnId, Args)> {
    if args.iter().any(Ty::has_error) {
        return None;
    }
    // What one call leaves unsolved is no matter of the next.
    let mut cx = InferCtx::new(items, ParamEnv::empty(), provider);
    match cx.resolve_call(call.callee, args) {
        Target::Fn(found, args) => {
            let is_whole = found == wanted
                && !args.iter().any(|ty| {
                    ty.has_param() || ty.has_error() || crate::graph::build::depth_of(ty) > DEPTH
                });
            is_whole.then_some((found, args))
        }
        _ => None,
    }
}
