//! What a call that leaves the project's own code does in the end: everything that is reached behind it without
//! coming back. It must not know levels.

use std::collections::VecDeque;
use std::rc::Rc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Judge;
use crate::defs::FnId;
use crate::effects::{EffectFact, Judged};
use crate::graph::{Certainty, Instance, NodeId};
use crate::knowledge::{Context, Effect, Subject};
use crate::reach::Hop;
use crate::report::Home;

/// An operation behind a call: a function of std or C that does something, with all it does.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// Its name.
    pub name: String,
    /// What it does.
    pub facts: Vec<(Subject, EffectFact)>,
    /// From the call to it; the call itself is the first.
    pub hops: Vec<Hop>,
}

/// What lies behind each node, computed once.
pub struct Regions<'j, 'a, 'p> {
    judge: &'j Judge<'a, 'p>,
    context: Context,
    known: FxHashMap<NodeId, Rc<Vec<Leaf>>>,
}

impl<'j, 'a, 'p> Regions<'j, 'a, 'p> {
    /// For one context.
    pub fn new(judge: &'j Judge<'a, 'p>, context: Context) -> Regions<'j, 'a, 'p> {
        Regions {
            judge,
            context,
            known: FxHashMap::default(),
        }
    }

    /// The operations behind a call. Effects that one call into std or C has in several ways are one operation:
    /// the call's own function names it.
    pub fn leaves(&mut self, call: &Hop) -> Vec<Leaf> {
        let behind = if call.constants.is_empty() {
            self.behind(call.to)
        } else {
            Rc::new(self.explore(call.to, &call.constants))
        };
        behind
            .iter()
            .map(|leaf| {
                let mut hops = vec![call.clone()];
                hops.extend(leaf.hops.iter().cloned());
                Leaf {
                    hops,
                    ..leaf.clone()
                }
            })
            .collect()
    }

    fn behind(&mut self, start: NodeId) -> Rc<Vec<Leaf>> {
        if let Some(found) = self.known.get(&start) {
            return found.clone();
        }
        let found = Rc::new(self.explore(start, &[]));
        self.known.insert(start, found.clone());
        found
    }

    fn explore(&self, start: NodeId, constants: &[Option<i128>]) -> Vec<Leaf> {
        let graph = self.judge.graph;
        let mut from: FxHashMap<NodeId, Hop> = FxHashMap::default();
        let mut seen: FxHashSet<NodeId> = FxHashSet::default();
        let mut queue = VecDeque::from([start]);
        let mut later: VecDeque<Hop> = VecDeque::new();
        seen.insert(start);
        // One operation for each step that leaves source code: dependencies' code has many, std's own none.
        let mut leaves: Vec<(Option<(NodeId, crate::source::Span)>, Leaf)> = Vec::new();
        loop {
            while let Some(at) = queue.pop_front() {
                let mut goes_on = true;
                if let Some(Instance::Fn(id, _)) = graph.node(at).map(|node| &node.instance) {
                    let hops = path_to(&from, at);
                    let constants = match hops.last() {
                        Some(hop) => hop.constants.clone(),
                        None => constants.into(),
                    };
                    if let Some(leaf) = leaf_of(self.judge, at, *id, self.context, &constants, hops)
                    {
                        let key = leaf
                            .hops
                            .iter()
                            .rev()
                            .find(|hop| {
                                matches!(
                                    self.judge.home(hop.from),
                                    Home::Dependency(_) | Home::FirstParty(_)
                                )
                            })
                            .map(|hop| (hop.from, hop.span));
                        match leaves.iter_mut().find(|(known, _)| *known == key) {
                            Some((_, known)) => {
                                for (subject, fact) in leaf.facts {
                                    if !known.facts.iter().any(|(found, _)| *found == subject) {
                                        known.facts.push((subject, fact));
                                    }
                                }
                            }
                            None => leaves.push((key, leaf)),
                        }
                    }
                    goes_on = !self.judge.model.stops(*id);
                }
                if !goes_on {
                    continue;
                }
                for (edge, to) in graph.edges(at) {
                    if edge.is_dead || self.judge.is_own(to) {
                        continue;
                    }
                    let hop = crate::reach::hop(at, edge, to);
                    if edge.certainty == Certainty::Candidate {
                        later.push_back(hop);
                    } else if seen.insert(to) {
                        from.insert(to, hop);
                        queue.push_back(to);
                    }
                }
            }
            match later.pop_front() {
                Some(hop) => {
                    let to = hop.to;
                    if seen.insert(to) {
                        from.insert(to, hop);
                        queue.push_back(to);
                    }
                }
                None => break,
            }
        }
        leaves.into_iter().map(|(_, leaf)| leaf).collect()
    }
}

fn path_to(from: &FxHashMap<NodeId, Hop>, to: NodeId) -> Vec<Hop> {
    let mut path = Vec::new();
    let mut at = to;
    while let Some(hop) = from.get(&at) {
        path.push(hop.clone());
        at = hop.from;
        if path.len() > 100_000 {
            break;
        }
    }
    path.reverse();
    path
}

/// What the function of a node does by itself, as an operation.
pub fn leaf_of(
    judge: &Judge<'_, '_>,
    at: NodeId,
    id: FnId,
    context: Context,
    constants: &[Option<i128>],
    hops: Vec<Hop>,
) -> Option<Leaf> {
    let facts = match judge.model.judge(id, context, constants) {
        Judged::Code | Judged::Safe | Judged::Trusted => return None,
        Judged::Does(facts) => facts
            .iter()
            .map(|fact| (Subject::Effect(fact.effect), fact.clone()))
            .collect(),
        Judged::Unverified(name) => vec![(
            Subject::UnverifiedSymbol,
            EffectFact {
                effect: Effect::UnsafeFfi,
                reason: format!("`{name}` is on no list of functions that may be called there"),
                source: String::new(),
                is_unverified: true,
                unless: None,
            },
        )],
        Judged::Forbidden(reason) => vec![(
            Subject::Effect(Effect::UnsafeFfi),
            EffectFact {
                effect: Effect::UnsafeFfi,
                reason,
                source: "the project's configuration".to_owned(),
                is_unverified: false,
                unless: None,
            },
        )],
    };
    // As it is called: `<str as ToString>::to_string`, not `<T as ToString>::to_string`.
    let name = match judge.graph.node(at) {
        Some(node) => judge.shower.name(&node.instance),
        None => judge.shower.function(id),
    };
    Some(Leaf { name, facts, hops })
}
