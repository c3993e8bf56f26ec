//! Stage 10: from what is reached to findings: which lint objects, where it is shown, what is one finding. It must
//! not know how anything is printed.

mod levels;
mod region;
mod show;
pub mod suppress;
mod tally;

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::defs::FnId;
use crate::effects::{EffectFact, EffectModel};
use crate::graph::{CallGraph, EdgeKind, Instance, NodeId, Note};
use crate::items::Items;
use crate::knowledge::{Context, Effect, Knowledge, Level, Origin, Subject};
use crate::reach::{Hop, Reached};
use crate::report::{Finding, HandlerInfo, Home, Operation, Options, Place, Step, StepKind};
use crate::source::{CrateId, SourceMap, Span, TextRange};
use region::{Leaf, Regions};

pub use levels::Levels;
pub use show::Shower;
use show::Told;
pub use tally::Tally;

/// A root as it is judged: where its walk begins, and how it is shown.
pub struct RootView {
    /// The node.
    pub node: NodeId,
    /// The spans of the root's own code that belong to it; `None`: all of it.
    pub region: Option<Vec<Span>>,
    /// How it is shown.
    pub handler: HandlerInfo,
    /// In which context it runs.
    pub context: Context,
    /// Where it is registered.
    pub registered_at: Span,
}

/// Judges what roots reach.
pub struct Judge<'a, 'p> {
    items: &'a Items<'p>,
    graph: &'a CallGraph,
    model: &'a EffectModel<'a, 'p>,
    knowledge: &'a Knowledge,
    levels: Levels<'a>,
    shower: Shower<'a, 'p>,
    /// Dependencies' code is shown too.
    with_dependencies: bool,
}

/// What one run of the judge gives besides findings.
#[derive(Default)]
pub struct Counts {
    /// Functions reached, as source: instances of one function are one.
    pub functions: FxHashSet<Function>,
    /// Call sites in them.
    pub calls: FxHashSet<(Function, Span)>,
    /// Those that were not resolved: who calls, the name at the site, the site.
    pub unresolved: BTreeMap<(String, String, TextRange), (Span, CrateId)>,
    /// Macro calls that were not expanded.
    pub skipped: FxHashSet<Span>,
}

/// A function or closure as source.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Function {
    /// A function.
    Fn(FnId),
    /// A closure.
    Closure(crate::types::ClosureId),
}

/// Something that a lint objects to, before it is shown.
struct Objection {
    subject: Subject,
    level: Level,
    fact: EffectFact,
    others: Vec<Effect>,
    /// From the root to the operation.
    path: Vec<Hop>,
    /// The step of the path that is shown: its position in `path`.
    at: usize,
    operation_name: String,
    is_possible: bool,
}

impl<'a, 'p> Judge<'a, 'p> {
    /// Judges one graph for one target.
    pub fn new(
        items: &'a Items<'p>,
        graph: &'a CallGraph,
        model: &'a EffectModel<'a, 'p>,
        knowledge: &'a Knowledge,
        options: &'a Options,
        sources: &'a SourceMap,
        with_dependencies: bool,
    ) -> Judge<'a, 'p> {
        Judge {
            items,
            graph,
            model,
            knowledge,
            levels: Levels::new(knowledge, options),
            shower: Shower::new(items, sources),
            with_dependencies,
        }
    }

    /// In whose code a node stands.
    pub fn home(&self, node: NodeId) -> Home {
        let defs = self.items.defs();
        let krate = match self.graph.node(node).map(|node| &node.instance) {
            Some(Instance::Fn(id, _)) => {
                if defs[*id].foreign.is_some() {
                    return Home::Foreign;
                }
                defs[*id].krate
            }
            Some(Instance::Closure(id, _)) => self.items.program.owner_crate(id.owner),
            Some(Instance::Glue(_) | Instance::Ctor(_)) | None => return Home::Std,
        };
        self.shower.home(krate)
    }

    /// Whether findings may point into a node's code.
    fn is_own(&self, node: NodeId) -> bool {
        match self.home(node) {
            Home::FirstParty(_) => true,
            Home::Dependency(_) => self.with_dependencies,
            Home::Std | Home::Foreign => false,
        }
    }

    /// What a root reaches that some lint objects to.
    pub fn judge(&self, root: &RootView, counts: &mut Counts) -> Vec<Finding> {
        let stops = |node: NodeId| match self.graph.node(node).map(|node| &node.instance) {
            Some(Instance::Fn(id, _)) => !self.model.stops(*id),
            _ => true,
        };
        let starts = |span: Span| {
            root.region
                .as_ref()
                .is_none_or(|region| region.iter().any(|part| holds(*part, span)))
        };
        let reached = Reached::new(self.graph, root.node, &stops, &starts);
        let mut regions = Regions::new(self, root.context);
        let mut objections: Vec<Objection> = Vec::new();
        for &node in &reached.order {
            self.count(node, root, &starts, counts);
            let is_entry = node == root.node;
            if !self.is_own(node) && !is_entry {
                continue;
            }
            let before = reached.path(node);
            let is_certain = reached.is_certain(node);
            for (edge, to) in self.graph.edges(node) {
                if edge.is_dead || is_entry && !starts(edge.span) || self.is_own(to) {
                    continue;
                }
                let hop = crate::reach::hop(node, edge, to);
                let is_certain = is_certain && !hop.is_candidate;
                for leaf in regions.leaves(&hop) {
                    objections.extend(self.objection(&before, leaf, is_certain, root));
                }
            }
            if let Some(found) = self.graph.node(node) {
                for note in &found.notes {
                    objections.extend(self.note(&before, node, note, is_certain, root, &starts));
                }
            }
            self.own_effects(&before, node, is_certain, root, &mut objections);
        }
        self.show(root, objections)
    }

    /// A handler that is itself a function of std or C, and functions of the user that the user forbids.
    fn own_effects(
        &self,
        before: &[Hop],
        node: NodeId,
        is_certain: bool,
        root: &RootView,
        out: &mut Vec<Objection>,
    ) {
        if !before.is_empty() && !self.is_own(node) {
            return;
        }
        let Some(Instance::Fn(id, _)) = self.graph.node(node).map(|node| &node.instance) else {
            return;
        };
        let leaf = region::leaf_of(self, node, *id, root.context, &[], Vec::new());
        if let Some(leaf) = leaf {
            out.extend(self.objection(before, leaf, is_certain, root));
        }
    }

    fn count(
        &self,
        id: NodeId,
        root: &RootView,
        starts: &dyn Fn(Span) -> bool,
        counts: &mut Counts,
    ) {
        let Some(node) = self.graph.node(id) else {
            return;
        };
        let (function, krate) = match &node.instance {
            Instance::Fn(id, _) => (Function::Fn(*id), self.items.defs()[*id].krate),
            Instance::Closure(id, _) => (
                Function::Closure(*id),
                self.items.program.owner_crate(id.owner),
            ),
            Instance::Glue(_) | Instance::Ctor(_) => return,
        };
        counts.functions.insert(function);
        if krate.0 < self.items.program.first_user_crate().0 {
            return;
        }
        let belongs = |span: Span| id != root.node || starts(span);
        for (edge, _) in self.graph.edges(id) {
            if edge.kind != EdgeKind::Drop && belongs(edge.span) {
                counts.calls.insert((function, edge.span));
            }
        }
        for note in &node.notes {
            if let Note::Unknown {
                name,
                span,
                is_dead: false,
            } = note
                && belongs(*span)
            {
                counts.calls.insert((function, *span));
                let caller = self.shower.name(&node.instance);
                counts.unresolved.insert(
                    (caller, name.to_string(), span.text_range()),
                    (*span, krate),
                );
            }
        }
        counts
            .skipped
            .extend(node.skipped.iter().map(|skipped| skipped.span));
    }

    fn objection(
        &self,
        before: &[Hop],
        leaf: Leaf,
        is_certain: bool,
        root: &RootView,
    ) -> Option<Objection> {
        let mut path = before.to_vec();
        path.extend(leaf.hops);
        let is_possible = !is_certain || path.iter().any(|hop| hop.is_candidate);
        // The last step that stands in code that may be shown.
        let at = path
            .iter()
            .rposition(|hop| self.is_own(hop.from))
            .unwrap_or(0);
        let origin = match path.last().map(|hop| self.home(hop.from)) {
            Some(Home::FirstParty(_)) | None => Origin::FirstParty,
            _ => {
                // Inside std the caller of std counts.
                match path
                    .iter()
                    .rev()
                    .map(|hop| self.home(hop.from))
                    .find(|home| *home != Home::Std)
                {
                    Some(Home::Dependency(_)) => Origin::Dependency,
                    _ => Origin::FirstParty,
                }
            }
        };
        let mut best: Option<(Level, Subject, EffectFact)> = None;
        let mut others = Vec::new();
        for (subject, fact) in leaf.facts {
            let mut level = self.levels.level(subject, root.context, origin);
            if fact.is_unverified || is_possible {
                level = level.min(Level::Warn);
            }
            match &best {
                Some((found, ..)) if *found >= level => others.push(fact.effect),
                _ => {
                    if let Some((_, _, previous)) = best.replace((level, subject, fact)) {
                        others.push(previous.effect);
                    }
                }
            }
        }
        let (level, subject, fact) = best?;
        (level > Level::Allow).then_some(Objection {
            subject,
            level,
            others,
            path,
            at,
            operation_name: leaf.name,
            is_possible,
            fact,
        })
    }

    fn note(
        &self,
        before: &[Hop],
        node: NodeId,
        note: &Note,
        is_certain: bool,
        root: &RootView,
        starts: &dyn Fn(Span) -> bool,
    ) -> Option<Objection> {
        let (subject, span, name, reason) = match note {
            Note::Unknown {
                name: unresolved,
                span,
                is_dead: false,
            } => {
                let name = self.shower.callee_text(*span);
                let name = name.unwrap_or_else(|| unresolved.to_string());
                let reason = format!(
                    "where the call of `{name}` goes could not be determined, so what it does is not known"
                );
                (Subject::UnresolvedCall, *span, name, reason)
            }
            Note::Check {
                kind,
                span,
                is_dead: false,
            } => {
                let what = match kind {
                    crate::types::CheckKind::Bounds => "an index out of bounds panics",
                    crate::types::CheckKind::Overflow => {
                        "an overflow panics where overflow checks are on"
                    }
                    crate::types::CheckKind::Division => "a division by zero panics",
                };
                (
                    Subject::Effect(Effect::ImplicitPanic),
                    *span,
                    "panic".to_owned(),
                    what.to_owned(),
                )
            }
            _ => return None,
        };
        if node == root.node && !starts(span) {
            return None;
        }
        let origin = match self.home(node) {
            Home::FirstParty(_) => Origin::FirstParty,
            _ => Origin::Dependency,
        };
        let mut level = self.levels.level(subject, root.context, origin);
        if !is_certain {
            level = level.min(Level::Warn);
        }
        if level == Level::Allow {
            return None;
        }
        let mut path = before.to_vec();
        path.push(Hop {
            from: node,
            to: node,
            span,
            kind: EdgeKind::Call,
            is_candidate: false,
            constants: [].into(),
        });
        let at = path.len() - 1;
        Some(Objection {
            subject,
            level,
            fact: EffectFact {
                effect: Effect::ImplicitPanic,
                reason,
                source: String::new(),
                is_unverified: false,
                unless: None,
            },
            others: Vec::new(),
            path,
            at,
            operation_name: name,
            is_possible: !is_certain,
        })
    }

    /// One finding for each place and lint: the shortest path.
    fn show(&self, root: &RootView, objections: Vec<Objection>) -> Vec<Finding> {
        let mut best: BTreeMap<(String, u32, u32, String), (usize, Finding)> = BTreeMap::new();
        for objection in objections {
            let Some(lint) = self.knowledge.lint_about(objection.subject) else {
                continue;
            };
            let Some(finding) = self.finding(root, lint, &objection) else {
                continue;
            };
            let key = (
                finding.primary.path.clone(),
                finding.primary.span.start,
                finding.primary.span.end,
                finding.lint.clone(),
            );
            let length = objection.path.len() + usize::from(objection.is_possible) * 1000;
            match best.get(&key) {
                Some((found, _)) if *found <= length => {}
                _ => {
                    best.insert(key, (length, finding));
                }
            }
        }
        best.into_values().map(|(_, finding)| finding).collect()
    }

    fn finding(
        &self,
        root: &RootView,
        lint: &crate::knowledge::LintSpec,
        objection: &Objection,
    ) -> Option<Finding> {
        let own = objection.path.get(objection.at);
        let shown_span = match own {
            Some(hop) if self.is_own(hop.from) => hop.span,
            // Nothing of the path stands in the project's code: the registration does.
            _ => root.registered_at,
        };
        let (primary, expanded_from) = self.shower.place(shown_span, self.with_dependencies)?;
        let steps: Vec<Step> = objection.path.iter().map(|hop| self.step(hop)).collect();
        let (package, item, callee) = match own {
            Some(hop) => {
                let package = match self.home(hop.from) {
                    Home::FirstParty(name) | Home::Dependency(name) => name,
                    Home::Std | Home::Foreign => root.handler.package.clone(),
                };
                (package, self.node_name(hop.from), self.callee_name(hop))
            }
            None => (
                root.handler.package.clone(),
                self.node_name(root.node),
                objection.operation_name.clone(),
            ),
        };
        let told = Told {
            lint,
            operation: &objection.operation_name,
            callee: &callee,
            kind: own.map(|hop| hop.kind),
            in_macro: own.and_then(|hop| self.shower.foreign_macro(hop.span)),
        };
        let krate = own.and_then(|hop| self.node_crate(hop.from));
        Some(Finding {
            lint: lint.name.clone(),
            level: objection.level,
            context: root.context,
            message: told.message(root.context),
            label: told.label(),
            primary,
            expanded_from,
            operation: Operation {
                package,
                item,
                lint: lint.name.clone(),
                callee,
                ordinal: 0,
            },
            package_id: krate
                .map(|krate| self.items.program.package_id(krate))
                .unwrap_or_default(),
            krate: krate
                .and_then(|krate| self.items.defs()[krate].input)
                .map(|index| index.0),
            handler: root.handler.clone(),
            other_handlers: Vec::new(),
            path: steps,
            operation_name: objection.operation_name.clone(),
            reason: objection.fact.reason.clone(),
            source: objection.fact.source.clone(),
            help: lint.help.clone(),
            other_effects: objection
                .others
                .iter()
                .filter_map(|effect| self.knowledge.lint_of(*effect))
                .map(|lint| lint.name.clone())
                .collect(),
            is_possible: objection.is_possible,
            targets: Vec::new(),
            on_all_targets: false,
        })
    }

    fn node_crate(&self, node: NodeId) -> Option<CrateId> {
        match self.graph.node(node).map(|node| &node.instance)? {
            Instance::Fn(id, _) => Some(self.items.defs()[*id].krate),
            Instance::Closure(id, _) => Some(self.items.program.owner_crate(id.owner)),
            Instance::Glue(_) | Instance::Ctor(_) => None,
        }
    }

    fn node_name(&self, node: NodeId) -> String {
        self.graph
            .node(node)
            .map(|node| self.shower.name(&node.instance))
            .unwrap_or_default()
    }

    fn is_glue(&self, node: NodeId) -> bool {
        let node = self.graph.node(node);
        node.is_some_and(|node| matches!(node.instance, Instance::Glue(_)))
    }

    fn callee_name(&self, hop: &Hop) -> String {
        self.node_name(hop.to)
    }

    fn step(&self, hop: &Hop) -> Step {
        let home = self.home(hop.from);
        let (place, expanded_from) = match home {
            Home::FirstParty(_) | Home::Dependency(_) => match self.shower.raw_place(hop.span) {
                Some((place, from)) => (Some(place), from),
                None => (None, Vec::new()),
            },
            Home::Std | Home::Foreign => (None, Vec::new()),
        };
        Step {
            callee: self.callee_name(hop),
            caller: self.node_name(hop.from),
            place,
            expanded_from,
            home,
            kind: match hop.kind {
                EdgeKind::Call | EdgeKind::Value => StepKind::Call,
                // From the glue of a type on, `Drop::drop` is called like any function.
                EdgeKind::Drop if !self.is_glue(hop.to) => StepKind::Call,
                EdgeKind::Drop => StepKind::Drop,
                EdgeKind::Indirect => StepKind::Indirect,
            },
        }
    }

    /// A registration whose handler could not be determined.
    pub fn unknown_handler(&self, handler: &HandlerInfo, at: Span) -> Option<Finding> {
        let lint = self.knowledge.lint_about(Subject::UnknownHandler)?;
        let level = self
            .levels
            .level(Subject::UnknownHandler, handler.context, Origin::FirstParty);
        if level == Level::Allow {
            return None;
        }
        let (primary, expanded_from) = self.shower.place(at, true)?;
        let is_fork = matches!(handler.context, Context::ForkChild | Context::RawForkChild);
        Some(Finding {
            lint: lint.name.clone(),
            level,
            context: handler.context,
            message: if is_fork {
                format!(
                    "what the child of `{}` runs here could not be determined",
                    handler.api
                )
            } else {
                format!(
                    "which function `{}` registers here could not be determined",
                    handler.api
                )
            },
            primary,
            label: if is_fork {
                "the child is not checked"
            } else {
                "this handler is not checked"
            }
            .to_owned(),
            expanded_from,
            operation: Operation {
                package: handler.package.clone(),
                item: String::new(),
                lint: lint.name.clone(),
                callee: handler.api.clone(),
                ordinal: 0,
            },
            package_id: String::new(),
            krate: None,
            handler: handler.clone(),
            other_handlers: Vec::new(),
            path: Vec::new(),
            operation_name: handler.api.clone(),
            reason: "a handler that is not known is not checked".to_owned(),
            source: String::new(),
            help: lint.help.clone(),
            other_effects: Vec::new(),
            is_possible: false,
            targets: Vec::new(),
            on_all_targets: false,
        })
    }
}

/// Whether a span lies in another: the same file and the same expansion.
fn holds(outer: Span, inner: Span) -> bool {
    outer.file == inner.file
        && outer.expn == inner.expn
        && outer.start <= inner.start
        && inner.end <= outer.end
}

/// Findings of several roots as one list: one for each place and lint, the others' handlers named.
pub fn merge_roots(all: Vec<Finding>) -> Vec<Finding> {
    let mut best: BTreeMap<(String, u32, u32, String), Finding> = BTreeMap::new();
    for finding in all {
        let key = (
            finding.primary.path.clone(),
            finding.primary.span.start,
            finding.primary.span.end,
            finding.lint.clone(),
        );
        match best.get_mut(&key) {
            None => {
                best.insert(key, finding);
            }
            Some(found) => {
                let better = (finding.level, std::cmp::Reverse(finding.path.len()))
                    > (found.level, std::cmp::Reverse(found.path.len()));
                let (mut kept, other) = if better {
                    (finding, found.clone())
                } else {
                    (found.clone(), finding)
                };
                let mut others = std::mem::take(&mut kept.other_handlers);
                for handler in std::iter::once(other.handler).chain(other.other_handlers) {
                    let is_same = |known: &HandlerInfo| {
                        known.name == handler.name
                            && known.context == handler.context
                            && known.registered_at == handler.registered_at
                    };
                    if !is_same(&kept.handler) && !others.iter().any(is_same) {
                        others.push(handler);
                    }
                }
                kept.other_handlers = others;
                *found = kept;
            }
        }
    }
    let mut out: Vec<Finding> = best.into_values().collect();
    number(&mut out);
    out
}

/// Tells the operations of one item and callee apart.
fn number(findings: &mut [Finding]) {
    let mut seen: BTreeMap<Operation, u32> = BTreeMap::new();
    for finding in findings {
        let count = seen.entry(finding.operation.clone()).or_default();
        finding.operation.ordinal = *count;
        *count += 1;
    }
}

/// A place as a sort key.
pub fn place_key(place: &Place) -> (String, u32, u32) {
    (place.path.clone(), place.span.start, place.span.end)
}
