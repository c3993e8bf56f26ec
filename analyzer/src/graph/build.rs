//! Builds the call graph from its roots: level by level, each level's bodies inferred in parallel, its instances
//! resolved in parallel, and the results added in order. The result does not depend on scheduling.

mod callbacks;
mod length;
mod when;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::glue::glue_of;
use super::indirect::{Candidates, Indirect};
use super::store::{Bodies, OpaqueBodies};
use super::{CallGraph, Certainty, Edge, EdgeKind, Instance, Note};
use crate::defs::{BodyOwner, Defs, FnId};
use crate::items::Items;
use crate::source::{CrateId, Span};
use crate::syntax::tree::ExprKind;
use crate::types::env::ParamEnv;
use crate::types::resolve::Target;
use crate::types::solve::InferCtx;
use crate::types::{Args, BodyTypes, Callee, Site, SiteKind, Ty, TyKind, ValueRef};

/// How deep the type arguments of an instance may nest; past it the call is counted as unknown.
const TYPE_DEPTH: usize = 24;
/// How many instances of one function are told apart.
const INSTANCES: usize = 256;

/// The result of building.
pub struct Built {
    /// The graph.
    pub graph: CallGraph,
    /// Crates that must be loaded before the graph is whole: load them and build again.
    pub needs: BTreeSet<CrateId>,
}

/// What is known of functions, as far as it decides where the graph goes.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The body need not be looked into.
    pub stops: &'a (dyn Fn(FnId) -> bool + Sync),
    /// The arguments that a foreign function calls at once.
    pub calls: &'a (dyn Fn(FnId) -> Vec<u32> + Sync),
}

/// What one site of an instance gives.
enum Outcome {
    Edges(Vec<(Instance, Edge)>),
    Note(Note),
}

/// What one instance gives.
struct Expanded {
    outcomes: Vec<Outcome>,
    skipped: Vec<crate::types::Skipped>,
    /// Bodies must be inferred before this can be trusted.
    is_waiting: bool,
    /// With every function as a root, its closures are roots too.
    closures: Vec<Instance>,
}

/// Builds the graph of all that the roots reach.
pub fn build(
    items: &Items<'_>,
    bodies: &Bodies,
    roots: &[Instance],
    known: Known<'_>,
    keep_params: bool,
) -> Built {
    let mut graph = CallGraph::default();
    let mut needs = BTreeSet::new();
    let mut counts: BTreeMap<FnId, usize> = BTreeMap::new();
    let mut frontier: Vec<Instance> = Vec::new();
    for root in roots {
        if graph.add(root.clone()).1 {
            frontier.push(root.clone());
        }
    }
    let candidates = Candidates::default();
    while !frontier.is_empty() {
        let owners: BTreeSet<BodyOwner> = frontier
            .iter()
            .filter_map(|instance| body_owner(items.defs(), instance, known.stops))
            .collect();
        infer_all(items, bodies, owners, &mut needs);
        let mut expanded = expand_all(items, bodies, &candidates, &frontier, known, keep_params);
        // A body may ask for another (a closure's signature, what is behind an opaque type): infer and try again.
        for _ in 0..16 {
            let wanted = bodies.take_wanted();
            let collects = candidates.is_wanted();
            if wanted.is_empty() && !collects {
                break;
            }
            if collects {
                candidates.collect(items, bodies, keep_params);
            }
            infer_all(items, bodies, wanted, &mut needs);
            let waiting: Vec<usize> = expanded
                .iter()
                .enumerate()
                .filter(|(_, found)| found.is_waiting)
                .map(|(at, _)| at)
                .collect();
            let again: Vec<Instance> = waiting
                .iter()
                .filter_map(|&at| frontier.get(at).cloned())
                .collect();
            let redone = expand_all(items, bodies, &candidates, &again, known, keep_params);
            for (at, found) in waiting.into_iter().zip(redone) {
                if let Some(slot) = expanded.get_mut(at) {
                    *slot = found;
                }
            }
        }
        needs.extend(items.take_needs());
        let mut next = Vec::new();
        for (instance, found) in frontier.iter().zip(expanded) {
            let (from, _) = graph.add(instance.clone());
            let mut notes = Vec::new();
            for outcome in found.outcomes {
                match outcome {
                    Outcome::Note(note) => notes.push(note),
                    Outcome::Edges(edges) => {
                        for (target, edge) in edges {
                            let is_followed =
                                body_owner(items.defs(), &target, known.stops).is_some();
                            let is_past = match limit(&target, is_followed, &mut counts, &graph) {
                                Ok(is_past) => is_past,
                                Err(name) => {
                                    notes.push(Note::Unknown {
                                        name,
                                        span: edge.span,
                                        is_dead: edge.is_dead,
                                    });
                                    continue;
                                }
                            };
                            let (to, is_new) = graph.add(target.clone());
                            if is_new && !is_past {
                                next.push(target);
                            } else if is_new && let Some(node) = graph.graph.node_weight_mut(to) {
                                // The call goes there, but what it does there is not known.
                                node.notes.push(Note::Unknown {
                                    name: ustr::Ustr::from("instances"),
                                    span: edge.span,
                                    is_dead: edge.is_dead,
                                });
                            }
                            graph.graph.add_edge(from, to, edge);
                        }
                    }
                }
            }
            for closure in found.closures {
                if graph.add(closure.clone()).1 {
                    next.push(closure);
                }
            }
            if let Some(node) = graph.graph.node_weight_mut(from) {
                node.notes = notes;
                node.skipped = found.skipped;
            }
        }
        frontier = next;
    }
    Built { graph, needs }
}

/// Refuses instances that never end: types that grow with each call. Of a function that is looked into no further there may
/// be any number; of others, says whether the instance is one too many to be looked into.
fn limit(
    target: &Instance,
    is_followed: bool,
    counts: &mut BTreeMap<FnId, usize>,
    graph: &CallGraph,
) -> Result<bool, ustr::Ustr> {
    let (Instance::Fn(_, args) | Instance::Closure(_, args)) = target else {
        return if let Instance::Glue(ty) = target
            && depth_of(ty) > TYPE_DEPTH
        {
            Err(ustr::Ustr::from("drop"))
        } else {
            Ok(false)
        };
    };
    if args.iter().any(|ty| depth_of(ty) > TYPE_DEPTH) {
        return Err(ustr::Ustr::from("recursion"));
    }
    if let Instance::Fn(id, args) = target
        && is_followed
        && !args.is_empty()
        && graph.find(target).is_none()
    {
        let count = counts.entry(*id).or_default();
        *count += 1;
        return Ok(*count > INSTANCES);
    }
    Ok(false)
}

/// How deep a type nests, up to the bound.
pub(super) fn depth_of(ty: &Ty) -> usize {
    let mut deepest = 0;
    let mut todo = vec![(ty.clone(), 1usize)];
    while let Some((ty, depth)) = todo.pop() {
        deepest = deepest.max(depth);
        if depth > TYPE_DEPTH {
            return depth;
        }
        let mut is_first = true;
        let mut parts = Vec::new();
        ty.walk(&mut |part| {
            if is_first {
                is_first = false;
                return true;
            }
            parts.push(part.clone());
            false
        });
        todo.extend(parts.into_iter().map(|part| (part, depth + 1)));
    }
    deepest
}

/// Whose body an instance runs.
fn body_owner(
    defs: &Defs,
    instance: &Instance,
    stop: &(dyn Fn(FnId) -> bool + Sync),
) -> Option<BodyOwner> {
    match instance {
        Instance::Fn(id, _) => {
            (defs[*id].ast.body.is_some() && !stop(*id)).then_some(BodyOwner::Fn(*id))
        }
        Instance::Closure(id, _) => Some(id.owner),
        Instance::Glue(_) | Instance::Ctor(_) => None,
    }
}

/// Infers the bodies that are not known yet, in parallel.
pub fn infer_all(
    items: &Items<'_>,
    bodies: &Bodies,
    owners: BTreeSet<BodyOwner>,
    needs: &mut BTreeSet<CrateId>,
) {
    let missing: Vec<BodyOwner> = owners
        .into_iter()
        .filter(|owner| !bodies.has(*owner))
        .collect();
    let found: Vec<(BodyOwner, BodyTypes)> = missing
        .par_iter()
        .map(|owner| {
            let (mut body, asked) = items.watch_needs(|| {
                crate::types::infer::infer_body(items, *owner, &OpaqueBodies(bodies))
            });
            body.needs.extend(asked);
            (*owner, body)
        })
        .collect();
    for (owner, body) in found {
        needs.extend(body.needs.iter().copied());
        bodies.set(owner, Arc::new(body));
    }
}

fn expand_all(
    items: &Items<'_>,
    bodies: &Bodies,
    candidates: &Candidates,
    frontier: &[Instance],
    known: Known<'_>,
    keep_params: bool,
) -> Vec<Expanded> {
    frontier
        .par_iter()
        .map(|instance| {
            stacker::maybe_grow(512 * 1024, 8 * 1024 * 1024, || {
                expand(items, bodies, candidates, instance, known, keep_params)
            })
        })
        .collect()
}

fn expand(
    items: &Items<'_>,
    bodies: &Bodies,
    candidates: &Candidates,
    instance: &Instance,
    known: Known<'_>,
    keep_params: bool,
) -> Expanded {
    let mut out = Expanded {
        outcomes: Vec::new(),
        skipped: Vec::new(),
        is_waiting: false,
        closures: Vec::new(),
    };
    let defs = items.defs();
    if let Instance::Glue(ty) = instance {
        let watch = Watch::new(bodies);
        let mut cx = InferCtx::new(items, ParamEnv::empty(), &watch);
        let glue = glue_of(&mut cx, ty);
        let span = Span::new(crate::source::FileId(0), 0, 0);
        let edges: Vec<(Instance, Edge)> = glue
            .parts
            .into_iter()
            .map(|part| (part, edge(span, EdgeKind::Drop, Certainty::Resolved, false)))
            .collect();
        out.outcomes.push(Outcome::Edges(edges));
        if glue.is_dynamic {
            let found = candidates.glue(items, &mut cx, ty);
            out.is_waiting = found.is_none();
            out.outcomes.push(Outcome::Edges(
                found
                    .unwrap_or_default()
                    .into_iter()
                    .map(|part| {
                        (
                            part,
                            edge(span, EdgeKind::Drop, Certainty::Candidate, false),
                        )
                    })
                    .collect(),
            ));
        }
        if glue.is_unknown {
            out.outcomes.push(Outcome::Note(Note::Unknown {
                name: ustr::Ustr::from("drop"),
                span,
                is_dead: false,
            }));
        }
        out.is_waiting |= watch.missed();
        return out;
    }
    let Some(owner) = body_owner(defs, instance, known.stops) else {
        return out;
    };
    let Some(body) = bodies.get(owner) else {
        out.is_waiting = true;
        return out;
    };
    let (args, within) = match instance {
        Instance::Fn(id, args) => {
            if defs[*id].ast.is_async && !keep_params {
                // Calling an `async fn` only makes its future.
                return out;
            }
            (args.clone(), None)
        }
        Instance::Closure(id, args) => {
            let is_async_fn = !body.closures.contains_key(&id.expr);
            (args.clone(), (!is_async_fn).then_some(id.expr))
        }
        Instance::Glue(_) | Instance::Ctor(_) => return out,
    };
    let env = if keep_params {
        items.param_env(items.generic_owner(owner))
    } else {
        ParamEnv::empty()
    };
    let watch = Watch::new(bodies);
    let mut instance_cx = InstanceCx {
        items,
        candidates,
        body: &body,
        args: if keep_params {
            items.generics(items.generic_owner(owner)).identity()
        } else {
            args
        },
        cx: InferCtx::new(items, env, &watch),
        known,
        keep_params,
        missed: false,
    };
    let ruled_out = if keep_params {
        Vec::new()
    } else {
        instance_cx.ruled_out()
    };
    for site in body.sites.iter().filter(|site| site.within == within) {
        if !site.is_dead && !ruled_out.is_empty() && instance_cx.is_ruled_out(site, &ruled_out) {
            let mut site = site.clone();
            site.is_dead = true;
            instance_cx.site(&site, &mut out.outcomes);
        } else {
            instance_cx.site(site, &mut out.outcomes);
        }
    }
    out.is_waiting = watch.missed() || instance_cx.missed;
    if keep_params && let Instance::Fn(_, args) = instance {
        let mut exprs: Vec<_> = body.closures.keys().copied().collect();
        exprs.sort();
        out.closures.extend(
            exprs.into_iter().map(|expr| {
                Instance::Closure(crate::types::ClosureId { owner, expr }, args.clone())
            }),
        );
    }
    if within.is_none() {
        out.skipped = body.skipped.clone();
    }
    out
}

fn edge(span: Span, kind: EdgeKind, certainty: Certainty, is_dead: bool) -> Edge {
    Edge {
        span,
        kind,
        certainty,
        is_dead,
        constants: Vec::new(),
    }
}

struct InstanceCx<'a, 'p> {
    items: &'a Items<'p>,
    candidates: &'a Candidates,
    body: &'a BodyTypes,
    args: Args,
    cx: InferCtx<'a, 'p>,
    known: Known<'a>,
    keep_params: bool,
    /// Candidates of an indirect call must be collected first.
    missed: bool,
}

impl InstanceCx<'_, '_> {
    fn ty(&mut self, ty: &Ty) -> Ty {
        let ty = ty.subst(&self.args);
        let ty = self.cx.normalize(&ty);
        self.cx.settle(&ty)
    }

    fn site(&mut self, site: &Site, out: &mut Vec<Outcome>) {
        match &site.kind {
            SiteKind::Call(Callee::Fn(function, args)) => {
                let args: Args = args.iter().map(|ty| self.ty(ty)).collect();
                self.call(site, *function, &args, out);
            }
            SiteKind::Call(Callee::Pointer { ty, .. }) => {
                let ty = self.ty(ty);
                self.indirect(site, Indirect::Pointer(ty), out);
            }
            SiteKind::Call(Callee::Unknown { name }) => {
                out.push(Outcome::Note(Note::Unknown {
                    name: *name,
                    span: site.span,
                    is_dead: site.is_dead,
                }));
            }
            SiteKind::Drop(ty) => {
                let ty = self.ty(ty);
                if super::glue::needs_drop(&mut self.cx, &ty) {
                    out.push(Outcome::Edges(vec![(
                        Instance::Glue(ty),
                        edge(site.span, EdgeKind::Drop, Certainty::Resolved, site.is_dead),
                    )]));
                }
            }
            SiteKind::Check(kind) => {
                out.push(Outcome::Note(Note::Check {
                    kind: *kind,
                    span: site.span,
                    is_dead: site.is_dead,
                }));
            }
            SiteKind::Reify { .. } | SiteKind::Unsize { .. } => {}
        }
    }

    fn call(&mut self, site: &Site, function: FnId, args: &Args, out: &mut Vec<Outcome>) {
        let target = self.cx.resolve_call(function, args);
        let mut edges = Vec::new();
        let mut todo = vec![target];
        let mut steps = 0;
        while let Some(target) = todo.pop() {
            steps += 1;
            if steps > 64 {
                break;
            }
            match target {
                Target::Fn(id, args) => {
                    // Seen from the body alone, the declaration is what is called.
                    let id = if self.keep_params {
                        id
                    } else {
                        self.items.behind_symbol(id)
                    };
                    let kind = if self.is_through_value(site) {
                        EdgeKind::Value
                    } else {
                        EdgeKind::Call
                    };
                    let mut edge = edge(site.span, kind, Certainty::Resolved, site.is_dead);
                    edge.constants = self.constants(site, id);
                    self.callbacks(site, id, out);
                    edges.push((Instance::Fn(id, args), edge));
                }
                // Seen from the body alone, it is `Future::poll` that is called.
                Target::Closure(..) if self.keep_params && !self.calls_closure(function) => {
                    edges.push((
                        Instance::Fn(function, args.clone()),
                        edge(site.span, EdgeKind::Call, Certainty::Resolved, site.is_dead),
                    ));
                }
                Target::Closure(id, args) => {
                    edges.push((
                        Instance::Closure(id, args),
                        edge(site.span, EdgeKind::Call, Certainty::Resolved, site.is_dead),
                    ));
                }
                Target::Pointer(ty) => self.indirect(site, Indirect::Pointer(ty), out),
                // Seen from the body alone, the table's function is what is called.
                Target::Virtual(id, args) if self.keep_params => edges.push((
                    Instance::Fn(id, args),
                    edge(site.span, EdgeKind::Call, Certainty::Resolved, site.is_dead),
                )),
                Target::Virtual(id, args) => self.indirect(site, Indirect::Virtual(id, args), out),
                Target::Generic(id, args) => {
                    if self.keep_params {
                        let kind = if self.is_through_value(site) {
                            EdgeKind::Value
                        } else {
                            EdgeKind::Call
                        };
                        edges.push((
                            Instance::Fn(id, args),
                            edge(site.span, kind, Certainty::Resolved, site.is_dead),
                        ));
                    } else {
                        self.unknown(site, id, out);
                    }
                }
                Target::Glue(parts) => {
                    if self.keep_params {
                        edges.push((
                            Instance::Fn(function, args.clone()),
                            edge(site.span, EdgeKind::Call, Certainty::Resolved, site.is_dead),
                        ));
                    } else {
                        for (id, args) in parts {
                            todo.push(self.cx.resolve_call(id, &args));
                        }
                    }
                }
                Target::Unknown => self.unknown(site, function, out),
            }
        }
        out.push(Outcome::Edges(edges));
    }

    /// Whether a function is that of `Fn`, `AsyncFn` and their kin.
    fn calls_closure(&self, function: FnId) -> bool {
        self.items
            .trait_of_fn(function)
            .is_some_and(|of| self.cx.lang.is_call(of))
    }

    fn unknown(&mut self, site: &Site, function: FnId, out: &mut Vec<Outcome>) {
        let name = self.items.defs()[function].ast.name.name;
        out.push(Outcome::Note(Note::Unknown {
            name,
            span: site.span,
            is_dead: site.is_dead,
        }));
    }

    fn indirect(&mut self, site: &Site, what: Indirect, out: &mut Vec<Outcome>) {
        let found = self
            .candidates
            .find(self.items, &mut self.cx, &what, self.keep_params);
        let Some(found) = found else {
            self.missed = true;
            return;
        };
        if found.is_empty() {
            let name = what.name(self.items);
            out.push(Outcome::Note(Note::Unknown {
                name,
                span: site.span,
                is_dead: site.is_dead,
            }));
            return;
        }
        let edges = found
            .into_iter()
            .map(|target| {
                (
                    target,
                    edge(
                        site.span,
                        EdgeKind::Indirect,
                        Certainty::Candidate,
                        site.is_dead,
                    ),
                )
            })
            .collect();
        out.push(Outcome::Edges(edges));
    }

    /// Whether the function that a call names is the type of a value, not a path: `let f = g; f()`.
    fn is_through_value(&self, site: &Site) -> bool {
        let body = &self.body.body;
        let Some(expr) = site.expr else {
            return false;
        };
        let Some(ExprKind::Call { callee, .. }) =
            body.exprs.get(expr.0 as usize).map(|expr| &expr.kind)
        else {
            return false;
        };
        let mut at = *callee;
        while let Some(ExprKind::Paren(inner)) =
            body.exprs.get(at.0 as usize).map(|expr| &expr.kind)
        {
            at = *inner;
        }
        matches!(self.body.type_of(at).kind(), TyKind::FnDef(..))
            && !matches!(self.body.values.get(&at), Some(ValueRef::Fn(..)))
    }

    /// The constant values of a call's arguments: of a foreign function's, and of those that are variants without
    /// fields. Empty where nobody asks for them.
    fn constants(&self, site: &Site, function: FnId) -> Vec<Option<i128>> {
        let body = &self.body.body;
        let exprs = site.expr.and_then(|expr| body.exprs.get(expr.0 as usize));
        let (receiver, args) = match exprs.map(|expr| &expr.kind) {
            Some(ExprKind::Call { args, .. }) => (None, args),
            Some(ExprKind::MethodCall { receiver, args, .. }) => (Some(*receiver), args),
            _ => return Vec::new(),
        };
        let all = receiver.into_iter().chain(args.iter().copied());
        if self.items.defs()[function].foreign.is_some() {
            let scope = self.items.scope(self.items.generic_owner(self.body.owner));
            return all
                .map(|arg| {
                    let value = self.items.eval_at(&scope, body, &self.body.values, arg);
                    value.or_else(|| self.length(arg))
                })
                .collect();
        }
        let variants: Vec<Option<i128>> = all
            .map(|arg| match self.body.values.get(&arg) {
                Some(ValueRef::Ctor(variant, _))
                    if matches!(self.body.type_of(arg).kind(), TyKind::Adt(..)) =>
                {
                    Some(i128::from(variant.index))
                }
                _ => None,
            })
            .collect();
        if variants.iter().all(Option::is_none) {
            return Vec::new();
        }
        variants
    }
}

/// Bodies as one instance sees them: remembers whether one was missing.
struct Watch<'a> {
    bodies: &'a Bodies,
    missed: std::sync::atomic::AtomicBool,
}

impl<'a> Watch<'a> {
    fn new(bodies: &'a Bodies) -> Watch<'a> {
        Watch {
            bodies,
            missed: std::sync::atomic::AtomicBool::new(false),
        }
    }

    fn missed(&self) -> bool {
        self.missed.load(std::sync::atomic::Ordering::Relaxed)
    }

    fn note(&self, owner: BodyOwner) {
        if !self.bodies.has(owner) {
            self.missed
                .store(true, std::sync::atomic::Ordering::Relaxed);
        }
    }
}

impl crate::types::solve::BodyProvider for Watch<'_> {
    fn closure(&self, id: crate::types::ClosureId) -> Option<crate::types::solve::ClosureSig> {
        self.note(id.owner);
        self.bodies.closure(id)
    }

    fn reveal(&self, id: crate::types::OpaqueId) -> Option<Ty> {
        self.note(BodyOwner::Fn(id.function));
        self.bodies.reveal(id)
    }
}

/// Whether a type is a trait object or points to one.
pub(super) fn is_object(ty: &Ty) -> bool {
    matches!(ty.kind(), TyKind::Dyn(_))
}
