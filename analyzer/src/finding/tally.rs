//! What was met on the way to the findings, by name and place, so that several targets can be added up: numbers of
//! functions and spans of expansions are one program's own. It must not know what was found.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;
use ustr::Ustr;

use super::{Counts, Function, Shower};
use crate::defs::BodyOwner;
use crate::items::Items;
use crate::report::UnresolvedCall;
use crate::source::TextRange;

/// A function by its name, and the number of the expression where it is a closure.
type FunctionName = (Ustr, Option<u32>);

/// What was met, by name and place.
#[derive(Clone, Default, Debug)]
pub struct Tally {
    /// Functions reached.
    pub functions: FxHashSet<FunctionName>,
    /// Call sites in them.
    pub calls: FxHashSet<(FunctionName, TextRange)>,
    /// Those that were not resolved, by file, byte and name.
    pub unresolved: BTreeMap<(String, u32, String, String), UnresolvedCall>,
    /// Macro calls that were not expanded.
    pub skipped: BTreeSet<TextRange>,
}

impl Tally {
    /// Names what was counted in one program.
    pub fn new(items: &Items<'_>, shower: &Shower<'_, '_>, counts: Counts) -> Tally {
        let name = |function: Function| -> FunctionName {
            match function {
                Function::Fn(id) => (Ustr::from(&shower.function(id)), None),
                Function::Closure(id) => {
                    let owner = match id.owner {
                        BodyOwner::Fn(owner) => shower.function(owner),
                        BodyOwner::Const(owner) => items.defs()[owner].ast.name.name.to_string(),
                        BodyOwner::Static(owner) => items.defs()[owner].ast.name.name.to_string(),
                        BodyOwner::Discriminant(_) => String::new(),
                    };
                    (Ustr::from(&owner), Some(id.expr.0))
                }
            }
        };
        let names: rustc_hash::FxHashMap<Function, FunctionName> = counts
            .functions
            .iter()
            .map(|function| (*function, name(*function)))
            .collect();
        let calls = counts
            .calls
            .iter()
            .filter_map(|(function, span)| Some((*names.get(function)?, span.text_range())))
            .collect();
        let unresolved = counts
            .unresolved
            .into_iter()
            .map(|((caller, name, _), (span, krate))| {
                let place = shower.place(span, true).map(|(place, _)| place);
                let (path, at) = place
                    .as_ref()
                    .map(|place| (place.path.clone(), place.span.start))
                    .unwrap_or_default();
                let call = UnresolvedCall {
                    name: name.clone(),
                    caller: caller.clone(),
                    home: shower.home(krate),
                    place,
                };
                ((path, at, name, caller), call)
            })
            .collect();
        Tally {
            functions: names.into_values().collect(),
            calls,
            unresolved,
            skipped: counts
                .skipped
                .iter()
                .map(|span| span.text_range())
                .collect(),
        }
    }

    /// Adds what was met under another target, or by another crate's roots.
    pub fn add(&mut self, other: Tally) {
        self.functions.extend(other.functions);
        self.calls.extend(other.calls);
        self.unresolved.extend(other.unresolved);
        self.skipped.extend(other.skipped);
    }
}
