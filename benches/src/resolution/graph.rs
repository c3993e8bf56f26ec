//! The call graph as `cargo sigsafe graph --format jsonl` prints it.

use serde::Deserialize;

use super::names::{Callee, callee};

/// One line: a call site and one of its callees.
#[derive(Clone, Debug, Deserialize)]
pub struct Edge {
    /// Relative to the root of the package.
    pub file: String,
    /// Where the call begins.
    pub line: u32,
    /// In characters, from one.
    pub column: u32,
    /// Where it ends.
    pub end_line: u32,
    /// What is called, or the type that is dropped.
    pub callee: String,
    /// `call`, `drop`, `indirect` or `panic`.
    pub kind: String,
    /// `resolved`, `candidates` or `unknown`.
    pub resolution: String,
    /// Whether it stands in a branch that is never taken.
    #[serde(default)]
    pub dead: bool,
    /// The callee in normal form.
    #[serde(skip)]
    pub name: Callee,
}

impl Edge {
    /// Whether it says what is called, if only by candidates.
    pub fn is_known(&self) -> bool {
        self.resolution != "unknown"
    }

    /// Whether it calls something that is written.
    pub fn is_call(&self) -> bool {
        matches!(self.kind.as_str(), "call" | "indirect")
    }
}

/// The lines of a graph.
pub fn read(text: &str) -> Result<Vec<Edge>, String> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let edge = |line: &str| -> Result<Edge, String> {
        let mut edge: Edge =
            serde_json::from_str(line).map_err(|error| format!("{error}: {line}"))?;
        edge.name = callee(&edge.callee);
        Ok(edge)
    };
    lines.map(edge).collect()
}
