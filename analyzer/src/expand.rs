//! Macros: definitions by example, the compiler's own macros and its own derives, as
//! functions from tokens to tokens. It knows neither names' meanings nor files: what a
//! path means, whether a `cfg` holds and what a file contains is asked of the caller.

pub mod builtin;
pub mod derive;
pub mod directives;
pub mod extent;
pub mod form;
pub mod matcher;
pub mod quote;
pub mod rules;
pub mod transcriber;

#[cfg(test)]
mod tests;

use crate::source::{Expansions, ExpnId, Span};

pub use builtin::{BuiltinContext, BuiltinOutput, expand_builtin};
pub use derive::expand_derive;
pub use rules::MacroRules;

/// How many expansions may stand inside each other, as in rustc, where a crate does not say otherwise.
pub const RECURSION_LIMIT: usize = 128;

/// How many token trees one expansion may write. The largest in real crates write some
/// hundred thousand; a macro that doubles its input gets here at once.
pub const SIZE_LIMIT: usize = 2_000_000;

/// How deep groups may be nested in what a macro is given and writes.
pub const NESTING_LIMIT: usize = 512;

/// Why a macro could not be expanded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExpandError {
    /// What happened, for a person; it names the macro.
    pub message: String,
    /// Where: a token of the call or of the definition.
    pub span: Span,
}

impl ExpandError {
    /// An error at a place.
    pub fn new(message: impl Into<String>, span: Span) -> ExpandError {
        ExpandError {
            message: message.into(),
            span,
        }
    }
}

/// How many macro calls stand around text that `expn` wrote: 0 for the root. Never
/// looks further than `RECURSION_LIMIT` squared, so that no cycle can hold it.
pub fn depth(expansions: &Expansions, expn: ExpnId) -> usize {
    let mut at = expn;
    let mut count = 0;
    while let Some(expansion) = expansions.get(at) {
        count += 1;
        at = expansion.call_site.expn;
        if count > RECURSION_LIMIT * RECURSION_LIMIT {
            break;
        }
    }
    count
}
