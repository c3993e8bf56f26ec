//! How seriously each lint is taken: its own levels, and the user's. It must not know what a lint looks for.

use crate::knowledge::{Context, Knowledge, Level, Origin, Subject};
use crate::report::Options;

/// The levels of a run.
pub struct Levels<'a> {
    knowledge: &'a Knowledge,
    options: &'a Options,
}

impl<'a> Levels<'a> {
    /// The lints' levels under the user's.
    pub fn new(knowledge: &'a Knowledge, options: &'a Options) -> Levels<'a> {
        Levels { knowledge, options }
    }

    /// The level of a lint in a context, for what stands in that code. What the user says last about it wins;
    /// what is said of the context wins over what is said of all.
    pub fn level(&self, subject: Subject, context: Context, origin: Origin) -> Level {
        let Some(lint) = self.knowledge.lint_about(subject) else {
            return Level::Allow;
        };
        let said = |of: Option<Context>| {
            self.options
                .levels
                .iter()
                .rev()
                .find(|(name, context, _)| *name == lint.name && *context == of)
                .map(|(_, _, level)| *level)
        };
        said(Some(context))
            .or_else(|| said(None))
            .unwrap_or_else(|| lint.level(context, origin))
    }
}
