//! The pipeline for one target: load, find roots, build the graph, judge; and load more and begin again where something
//! led into a crate that nobody had looked into. It must not know what any stage does inside.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::buildable::Evidence;
use crate::defs::{BodyOwner, ConstId, FnId, ParseCache, Program, STD, StaticId};
use crate::effects::EffectModel;
use crate::finding::{Counts, Judge, RootView, Shower, Tally};
use crate::graph::Known as KnownFunctions;
use crate::graph::{Bodies, Built, CallGraph, Instance, build, infer_all};
use crate::items::{Items, Tables};
use crate::knowledge::{Context, Knowledge};
use crate::report::{Finding, GraphLine, HandlerInfo, Options};
use crate::roots::{HandlerRoot, Known, RootScope, find_roots};
use crate::source::{CrateId, FileLoader, Span};
use crate::types::ClosureId;
use crate::workspace::{CrateIndex, CrateKind, TargetInput, Workspace};

/// How often loading may begin again. Each round loads at least one crate, so this is never met.
const ROUNDS: usize = 4096;

/// What a run reads: the same for all targets.
pub struct Inputs<'a> {
    /// The project.
    pub workspace: &'a Workspace,
    /// The disk.
    pub loader: &'a dyn FileLoader,
    /// What is known.
    pub knowledge: &'a Knowledge,
    /// What the user decides.
    pub options: &'a Options,
    /// The files, read once.
    pub cache: Arc<ParseCache>,
}

/// What the roots that one crate registers gave under one target.
#[derive(Default)]
pub struct CrateOutcome {
    /// Findings of each root.
    pub findings: Vec<Finding>,
    /// The registrations, and whether there was code to follow.
    pub handlers: Vec<(HandlerInfo, bool)>,
    /// What was met on the way.
    pub tally: Tally,
}

impl CrateOutcome {
    /// Adds what another crate's roots gave.
    pub fn add(&mut self, other: CrateOutcome) {
        self.findings.extend(other.findings);
        self.handlers.extend(other.handlers);
        self.tally.add(other.tally);
    }
}

/// By the crate that registers the roots.
type Outcomes = BTreeMap<CrateId, CrateOutcome>;

/// The result for one target.
pub struct TargetRun {
    /// The program, for what else is asked of it.
    pub program: Program,
    /// What was found, by the crate that registers the roots.
    pub outcomes: Outcomes,
    /// Which names of the workspace's own sources exist under this target.
    pub evidence: Evidence,
    /// What was computed on the way.
    pub spent: (Tables, Bodies),
    /// Comments and configuration that mean nothing under this target.
    pub problems: Vec<Meaningless>,
}

/// Where something stands that means nothing, and why.
type Meaningless = (Option<Span>, String);

impl Inputs<'_> {
    /// A program for a target with the stubs and the members loaded.
    pub fn program(&self, target: &TargetInput) -> Program {
        let mut program = Program::new(
            self.workspace,
            target,
            &self.knowledge.stubs,
            &self.knowledge.cfgs,
            Arc::clone(&self.cache),
        );
        for (index, input) in self.workspace.crates.iter().enumerate() {
            if input.kind == CrateKind::Unread
                && let Some(text) = self.knowledge.outline(&input.name)
            {
                program.add_outline(program.crate_of(CrateIndex(index as u32)), &text);
            }
        }
        program.load_crate(STD, self.loader);
        for (index, input) in self.workspace.crates.iter().enumerate() {
            let is_looked_at = input.is_member || self.workspace.with_dependencies;
            if is_looked_at && !matches!(input.kind, CrateKind::ProcMacro | CrateKind::Unread) {
                program.load_crate(program.crate_of(CrateIndex(index as u32)), self.loader);
            }
        }
        program
    }

    /// Loads the crates; says whether any of them was new.
    fn load(&self, program: &mut Program, needs: BTreeSet<CrateId>) -> bool {
        let mut any = false;
        for krate in needs {
            if !program.is_loaded(krate) {
                program.load_crate(krate, self.loader);
                any = true;
            }
        }
        any
    }

    /// Makes the items that macros write in the bodies that were inferred; says whether there were new ones.
    fn prepare(&self, program: &mut Program, bodies: &Bodies) -> bool {
        let owners: Vec<BodyOwner> = bodies.all().into_iter().map(|(owner, _)| owner).collect();
        let changed = program.prepare(&owners, self.loader);
        // What stands in such a body sees the new items too.
        let inside = owners
            .into_iter()
            .filter(|owner| program.stands_in(*owner, &changed));
        let unsure: Vec<BodyOwner> = inside.chain(changed.iter().copied()).collect();
        bodies.forget(&unsure);
        !changed.is_empty()
    }

    /// Makes ready for another round what this one led to: the crates, else the items in bodies. Says whether there is
    /// anything new; what does not stay known is forgotten.
    fn go_on(
        &self,
        program: &mut Program,
        bodies: &Bodies,
        needs: BTreeSet<CrateId>,
        known: &mut Tables,
    ) -> bool {
        if !self.load(program, needs) {
            if !self.prepare(program, bodies) {
                return false;
            }
            // An item that a macro wrote in a body may be what a name beside it means.
            *known = Tables::default();
        }
        bodies.forget_unsure();
        true
    }

    /// Analyses the project under one target.
    pub fn run(&self, target: &TargetInput) -> TargetRun {
        let mut program = self.program(target);
        let bodies = Bodies::default();
        let mut outcomes = Outcomes::new();
        let mut known = Tables::default();
        let mut problems = Vec::new();
        for _ in 0..ROUNDS {
            let mut items = Items::renew(&program, known);
            let asked = items.take_needs();
            if !asked.is_empty() {
                known = items.into_tables();
                if self.load(&mut program, asked) {
                    continue;
                }
                items = Items::renew(&program, known);
            }
            let needs;
            (needs, outcomes, problems) = self.round(&items, &bodies, &target.triple);
            known = items.into_tables();
            if !self.go_on(&mut program, &bodies, needs, &mut known) {
                break;
            }
        }
        let evidence = Evidence::new(&program, &bodies);
        TargetRun {
            program,
            outcomes,
            evidence,
            spent: (known, bodies),
            problems,
        }
    }

    fn round(
        &self,
        items: &Items<'_>,
        bodies: &Bodies,
        triple: &str,
    ) -> (BTreeSet<CrateId>, Outcomes, Vec<Meaningless>) {
        let program = items.program;
        let sources = &self.cache.sources;
        let scope = if self.workspace.with_dependencies {
            RootScope::Everything
        } else {
            RootScope::Members
        };
        let roots = find_roots(items, bodies, sources, self.knowledge, self.options, scope);
        let unread =
            |needs: &BTreeSet<CrateId>| needs.iter().any(|krate| !program.is_loaded(*krate));
        if unread(&roots.needs) {
            return (roots.needs, Outcomes::new(), Vec::new());
        }
        let model = EffectModel::new(items, self.knowledge, self.options, triple);
        let starts: Vec<Instance> = roots
            .handlers
            .iter()
            .filter(|root| !root.deferred)
            .filter_map(|root| root.instance.clone())
            .collect();
        let known = KnownFunctions {
            stops: &|id| model.stops(id),
            calls: &|id| model.callbacks(id),
        };
        let Built { graph, needs } = build(items, bodies, &starts, known, false);
        if unread(&needs) {
            return (needs, Outcomes::new(), Vec::new());
        }
        let judge = Judge::new(
            items,
            &graph,
            &model,
            self.knowledge,
            self.options,
            sources,
            self.workspace.with_dependencies,
        );
        let shower = Shower::new(items, sources);
        let mut counts: BTreeMap<CrateId, Counts> = BTreeMap::new();
        let mut outcomes = Outcomes::new();
        for root in &roots.handlers {
            let outcome = outcomes.entry(root.krate).or_default();
            let info = self.handler_info(items, &shower, root);
            if root.known == Known::Unknown && !root.deferred {
                outcome
                    .findings
                    .extend(judge.unknown_handler(&info, root.registered_at));
            }
            let mut is_followed = false;
            if !root.deferred
                && let Some(node) = root
                    .instance
                    .as_ref()
                    .and_then(|instance| graph.find(instance))
            {
                let view = RootView {
                    node,
                    region: root.region.clone(),
                    handler: info.clone(),
                    context: root.context,
                    registered_at: root.registered_at,
                };
                let counts = counts.entry(root.krate).or_default();
                outcome.findings.extend(judge.judge(&view, counts));
                is_followed = true;
            }
            outcome.handlers.push((info, is_followed));
        }
        for (krate, counts) in counts {
            if let Some(outcome) = outcomes.get_mut(&krate) {
                outcome.tally = Tally::new(items, &shower, counts);
            }
        }
        (needs, outcomes, roots.problems)
    }

    fn handler_info(
        &self,
        items: &Items<'_>,
        shower: &Shower<'_, '_>,
        root: &HandlerRoot,
    ) -> HandlerInfo {
        let name = match (&root.known, &root.instance) {
            (_, Some(instance)) => Some(shower.name(instance)),
            (Known::Foreign(name), None) => Some(name.clone()),
            _ => None,
        };
        HandlerInfo {
            name,
            note: root.note.clone(),
            context: root.context,
            deferred: root.deferred || root.context == Context::Deferred,
            api: root.api.clone(),
            registered_at: shower
                .place(root.registered_at, true)
                .map(|(place, _)| place),
            via: root
                .via
                .and_then(|span| shower.raw_place(span))
                .map(|(place, _)| place),
            defined_at: root
                .defined_at
                .and_then(|span| shower.raw_place(span))
                .map(|(place, _)| place),
            package: items.program.package_name(root.krate),
            targets: Vec::new(),
        }
    }

    /// The call graph of one crate under one target: from its handlers, or with every function as a root.
    pub fn graph_lines(
        &self,
        index: CrateIndex,
        all: bool,
        target: &TargetInput,
    ) -> Vec<GraphLine> {
        let mut program = self.program(target);
        let krate = program.crate_of(index);
        program.load_crate(krate, self.loader);
        let bodies = Bodies::default();
        let mut lines = Vec::new();
        let input = self.workspace.crates.get(index.0 as usize);
        let root = input
            .map(|input| input.package_root.clone())
            .unwrap_or_default();
        let mut known = Tables::default();
        for round in 1..=ROUNDS {
            let mut items = Items::renew(&program, known);
            let asked = items.take_needs();
            if !asked.is_empty() {
                known = items.into_tables();
                if self.load(&mut program, asked) {
                    continue;
                }
                items = Items::renew(&program, known);
            }
            let (needs, graph) = self.graph(&items, &bodies, krate, all, &target.triple);
            // Another round follows where a crate is missing, and writes them anew.
            let is_whole = needs.iter().all(|krate| program.is_loaded(*krate));
            if let Some(graph) = graph
                && (is_whole || round == ROUNDS)
            {
                lines = self.lines(&items, &graph, krate, &root);
            }
            known = items.into_tables();
            if !self.go_on(&mut program, &bodies, needs, &mut known) {
                break;
            }
        }
        self.loader.lay_aside(Box::new((program, known, bodies)));
        lines
    }

    /// The graph of a crate, and the crates that it led into; no graph where the roots did already.
    fn graph(
        &self,
        items: &Items<'_>,
        bodies: &Bodies,
        krate: CrateId,
        all: bool,
        triple: &str,
    ) -> (BTreeSet<CrateId>, Option<CallGraph>) {
        let built = if all {
            let starts = every_function(items, bodies, krate);
            // Each body once, with its own parameters: what is called is looked at no further.
            let own: rustc_hash::FxHashSet<FnId> = starts
                .iter()
                .filter_map(|start| match start {
                    Instance::Fn(id, _) => Some(*id),
                    _ => None,
                })
                .collect();
            let known = KnownFunctions {
                stops: &|id| !own.contains(&id),
                calls: &|_| Vec::new(),
            };
            build(items, bodies, &starts, known, true)
        } else {
            let roots = find_roots(
                items,
                bodies,
                &self.cache.sources,
                self.knowledge,
                self.options,
                RootScope::Members,
            );
            if roots
                .needs
                .iter()
                .any(|krate| !items.program.is_loaded(*krate))
            {
                return (roots.needs, None);
            }
            let handlers = roots.handlers.into_iter();
            let starts: Vec<Instance> = handlers.filter_map(|root| root.instance).collect();
            let model = EffectModel::new(items, self.knowledge, self.options, triple);
            let known = KnownFunctions {
                stops: &|id| model.stops(id),
                calls: &|id| model.callbacks(id),
            };
            build(items, bodies, &starts, known, false)
        };
        (built.needs, Some(built.graph))
    }

    fn lines(
        &self,
        items: &Items<'_>,
        graph: &CallGraph,
        krate: CrateId,
        root: &str,
    ) -> Vec<GraphLine> {
        let prefix = format!("{}/", root.trim_end_matches('/'));
        let name = |path: &str| -> String {
            if let Some(inside) = path.strip_prefix(&prefix) {
                return inside.to_owned();
            }
            // Another package's file is named by the package.
            for input in &self.workspace.crates {
                let prefix = format!("{}/", input.package_root.trim_end_matches('/'));
                if let Some(inside) = path.strip_prefix(&prefix) {
                    return format!("{}@{}/{inside}", input.package, input.version);
                }
            }
            path.to_owned()
        };
        crate::graph::graph_lines(items, graph, &self.cache.sources, krate, &name)
    }
}

/// Every function of a crate with its own parameters standing for themselves, every closure by way of them, and the
/// closures in the values of its constants and statics.
fn every_function(items: &Items<'_>, bodies: &Bodies, krate: CrateId) -> Vec<Instance> {
    let defs = items.defs();
    let mut out = Vec::new();
    for (index, data) in defs.fns.iter().enumerate() {
        let id = FnId(index as u32);
        if data.krate == krate && data.ast.body.is_some() {
            out.push(Instance::Fn(
                id,
                items
                    .generics(crate::items::GenericOwner::Fn(id))
                    .identity(),
            ));
        }
    }
    let consts = defs
        .consts
        .iter()
        .enumerate()
        .filter(|(_, data)| data.krate == krate && data.ast.body.is_some());
    let statics = defs
        .statics
        .iter()
        .enumerate()
        .filter(|(_, data)| data.krate == krate && data.ast.body.is_some());
    let owners: BTreeSet<BodyOwner> = consts
        .map(|(index, _)| BodyOwner::Const(ConstId(index as u32)))
        .chain(statics.map(|(index, _)| BodyOwner::Static(StaticId(index as u32))))
        .collect();
    infer_all(items, bodies, owners.clone(), &mut BTreeSet::new());
    for owner in owners {
        let Some(body) = bodies.get(owner) else {
            continue;
        };
        let mut exprs: Vec<_> = body.closures.keys().copied().collect();
        exprs.sort();
        let args = items.generics(items.generic_owner(owner)).identity();
        out.extend(
            exprs
                .into_iter()
                .map(|expr| Instance::Closure(ClosureId { owner, expr }, args.clone())),
        );
    }
    out
}
