//! Stage 9: what each root reaches, by the shortest path. It must not know any lint by name.

use std::collections::VecDeque;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::graph::{CallGraph, Certainty, Edge, EdgeKind, Instance, NodeId};
use crate::source::Span;

/// One step of a path: from a node by an edge.
#[derive(Clone, Debug)]
pub struct Hop {
    /// From where.
    pub from: NodeId,
    /// To where.
    pub to: NodeId,
    /// The place in `from`.
    pub span: Span,
    /// What it is.
    pub kind: EdgeKind,
    /// Whether the target is one of several candidates.
    pub is_candidate: bool,
    /// The constant arguments of the call.
    pub constants: Arc<[Option<i128>]>,
}

/// All that a root reaches: how each node is reached first.
pub struct Reached {
    /// In the order in which they were reached: certain paths first, then those through candidates.
    pub order: Vec<NodeId>,
    from: FxHashMap<NodeId, Hop>,
    certain: FxHashSet<NodeId>,
}

impl Reached {
    /// Walks from a node. `passes` says whether what a node reaches is looked at; `starts` says which of the root's
    /// own edges belong to it (the child's branch of a fork).
    pub fn new(
        graph: &CallGraph,
        root: NodeId,
        passes: &dyn Fn(NodeId) -> bool,
        starts: &dyn Fn(Span) -> bool,
    ) -> Reached {
        let mut reached = Reached {
            order: Vec::new(),
            from: FxHashMap::default(),
            certain: FxHashSet::default(),
        };
        let mut seen = FxHashSet::default();
        seen.insert(root);
        reached.order.push(root);
        reached.certain.insert(root);
        let mut queue = VecDeque::from([root]);
        let mut later: VecDeque<(NodeId, Edge, NodeId)> = VecDeque::new();
        let mut is_certain = true;
        loop {
            while let Some(at) = queue.pop_front() {
                if at != root && !passes(at) {
                    continue;
                }
                for (edge, to) in graph.edges(at) {
                    if edge.is_dead || at == root && !starts(edge.span) {
                        continue;
                    }
                    if edge.certainty == Certainty::Candidate {
                        later.push_back((at, edge.clone(), to));
                        continue;
                    }
                    if seen.insert(to) {
                        reached.take(at, edge, to, is_certain);
                        queue.push_back(to);
                    }
                }
            }
            // Only when nothing certain is left does a candidate lead further.
            is_certain = false;
            match later.pop_front() {
                Some((at, edge, to)) => {
                    if seen.insert(to) {
                        reached.take(at, &edge, to, false);
                        queue.push_back(to);
                    }
                }
                None => break,
            }
        }
        reached
    }

    fn take(&mut self, from: NodeId, edge: &Edge, to: NodeId, is_certain: bool) {
        self.order.push(to);
        self.from.insert(to, hop(from, edge, to));
        if is_certain {
            self.certain.insert(to);
        }
    }

    /// Whether some path to the node goes through no candidate.
    pub fn is_certain(&self, node: NodeId) -> bool {
        self.certain.contains(&node)
    }

    /// The path to a node.
    pub fn path(&self, to: NodeId) -> Vec<Hop> {
        let mut path = Vec::new();
        let mut at = to;
        while let Some(hop) = self.from.get(&at) {
            path.push(hop.clone());
            at = hop.from;
            if path.len() > 100_000 {
                break;
            }
        }
        path.reverse();
        path
    }
}

/// A step along an edge.
pub fn hop(from: NodeId, edge: &Edge, to: NodeId) -> Hop {
    Hop {
        from,
        to,
        span: edge.span,
        kind: edge.kind,
        is_candidate: edge.certainty == Certainty::Candidate,
        constants: edge.constants.as_slice().into(),
    }
}

/// Whether a node is the drop glue of a type.
pub fn is_glue(graph: &CallGraph, node: NodeId) -> bool {
    matches!(
        graph.node(node).map(|node| &node.instance),
        Some(Instance::Glue(_))
    )
}
