//! Stage 6: which instances call which. A node is a function with its type arguments, a closure's body, or the
//! drop glue of a type. It must not know what any function does, nor who looks at the graph.

mod build;
mod glue;
mod indirect;
mod lines;
mod name;
mod store;

use indexmap::IndexMap;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::EdgeRef;
use rustc_hash::FxBuildHasher;
use ustr::Ustr;

pub use build::{Built, Known, build, infer_all};
pub use lines::graph_lines;
pub use name::Names;
pub use store::Bodies;

use crate::defs::{FnId, VariantId};
use crate::source::Span;
use crate::types::{Args, CheckKind, ClosureId, Ty};

/// What a node stands for.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Instance {
    /// A function with its arguments; foreign functions too.
    Fn(FnId, Args),
    /// The body of a closure or async block, with the arguments of its owner.
    Closure(ClosureId, Args),
    /// What dropping a value of the type runs.
    Glue(Ty),
    /// A constructor that a pointer leads to. It runs nothing.
    Ctor(VariantId),
}

/// A node's position; only this module's users hold it, and only to give it back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NodeId(NodeIndex);

/// How an edge was found.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Certainty {
    /// The call goes there.
    Resolved,
    /// One of several it may go to.
    Candidate,
}

/// What an edge is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum EdgeKind {
    /// A call.
    Call,
    /// A call of a function through a value whose type is that function.
    Value,
    /// A drop.
    Drop,
    /// A call through a pointer or a table.
    Indirect,
}

/// From a place in one instance to another.
#[derive(Clone, Debug)]
pub struct Edge {
    /// Where.
    pub span: Span,
    /// What.
    pub kind: EdgeKind,
    /// How certain.
    pub certainty: Certainty,
    /// Never taken.
    pub is_dead: bool,
    /// For a call of a foreign function, and where an argument is a variant without fields: the values of the arguments
    /// that are constants (of a variant its position), by position.
    pub constants: Vec<Option<i128>>,
}

/// Something in an instance that is no edge.
#[derive(Clone, Debug)]
pub enum Note {
    /// A call that was not resolved.
    Unknown {
        /// The name at the site.
        name: Ustr,
        /// Where.
        span: Span,
        /// Never run.
        is_dead: bool,
    },
    /// A check that the language inserts.
    Check {
        /// Which.
        kind: CheckKind,
        /// Where.
        span: Span,
        /// Never run.
        is_dead: bool,
    },
}

/// A node.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it stands for.
    pub instance: Instance,
    /// What is in it besides edges.
    pub notes: Vec<Note>,
    /// Macro calls in it that were not expanded.
    pub skipped: Vec<crate::types::Skipped>,
}

/// The call graph.
#[derive(Default)]
pub struct CallGraph {
    graph: DiGraph<Node, Edge>,
    index: IndexMap<Instance, NodeIndex, FxBuildHasher>,
}

impl CallGraph {
    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.graph.node_count()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.graph.node_count() == 0
    }

    /// The node of an instance.
    pub fn find(&self, instance: &Instance) -> Option<NodeId> {
        self.index.get(instance).copied().map(NodeId)
    }

    /// A node.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.graph.node_weight(id.0)
    }

    /// The nodes in the order in which they were found.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.graph
            .node_indices()
            .filter_map(|index| Some((NodeId(index), self.graph.node_weight(index)?)))
    }

    /// The edges that leave a node, in source order.
    pub fn edges(&self, id: NodeId) -> Vec<(&Edge, NodeId)> {
        let mut edges: Vec<_> = self
            .graph
            .edges(id.0)
            .map(|edge| (edge.id(), edge.weight(), NodeId(edge.target())))
            .collect();
        edges.sort_by_key(|(id, ..)| *id);
        edges
            .into_iter()
            .map(|(_, edge, target)| (edge, target))
            .collect()
    }

    /// Adds an instance, or finds it; says whether it is new.
    fn add(&mut self, instance: Instance) -> (NodeIndex, bool) {
        if let Some(&found) = self.index.get(&instance) {
            return (found, false);
        }
        let index = self.graph.add_node(Node {
            instance: instance.clone(),
            notes: Vec::new(),
            skipped: Vec::new(),
        });
        self.index.insert(instance, index);
        (index, true)
    }
}
