//! What is compared: the nodes of a tree as a bag of rows. It must not know either tree.

use std::collections::BTreeMap;

/// A node: what it is, and where it ends. Nodes whose end is a matter of taste (items, `dyn A + B`) end at 0.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Row {
    /// The kind, with names and counts where both trees have them.
    pub kind: String,
    /// One past the last byte.
    pub end: usize,
}

impl Row {
    /// A row.
    pub fn new(kind: impl Into<String>, end: usize) -> Row {
        Row {
            kind: kind.into(),
            end,
        }
    }
}

/// The rows that one side has more often, in order of their place: positive where it is `ours`.
pub fn differences(ours: &[Row], theirs: &[Row]) -> Vec<(Row, i64)> {
    let mut counts: BTreeMap<(usize, &str), i64> = BTreeMap::new();
    for row in ours {
        *counts.entry((row.end, &row.kind)).or_default() += 1;
    }
    for row in theirs {
        *counts.entry((row.end, &row.kind)).or_default() -= 1;
    }
    counts
        .into_iter()
        .filter(|(_, surplus)| *surplus != 0)
        .map(|((end, kind), surplus)| (Row::new(kind, end), surplus))
        .collect()
}
