//! What a lint is: its subject, its texts and its level in each context. It must not know how
//! a finding comes about.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Context, Effect, Level};

/// What a lint is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A function with this effect is reached.
    Effect(Effect),
    /// A foreign function on no list is reached.
    UnverifiedSymbol,
    /// A call could not be resolved.
    UnresolvedCall,
    /// A registration whose handler could not be determined.
    UnknownHandler,
    /// A comment that silences nothing.
    UnusedAllow,
    /// A comment that gives no reason.
    AllowWithoutReason,
}

/// In whose code something stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Origin {
    /// In the workspace's own.
    FirstParty,
    /// In a dependency's.
    Dependency,
}

/// A lint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LintSpec {
    /// `heap_alloc`.
    pub name: String,
    /// What it reports.
    pub subject: Subject,
    /// One line: what the lint finds.
    pub summary: String,
    /// What to do instead, in one or two sentences.
    pub help: String,
    /// How serious it is in each context.
    pub levels: BTreeMap<Context, Level>,
    /// Where it differs for what stands in dependencies.
    pub dependency_levels: BTreeMap<Context, Level>,
    /// The page: markdown after the head.
    pub page: String,
}

impl LintSpec {
    /// How serious the lint is in that context, in that code.
    pub fn level(&self, context: Context, origin: Origin) -> Level {
        let own = self.levels.get(&context).copied().unwrap_or(Level::Allow);
        match origin {
            Origin::FirstParty => own,
            Origin::Dependency => self.dependency_levels.get(&context).copied().unwrap_or(own),
        }
    }

    /// The highest level that the lint has anywhere.
    pub fn highest(&self) -> Level {
        self.levels.values().copied().max().unwrap_or(Level::Allow)
    }
}
