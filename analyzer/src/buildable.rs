//! Which crates of the workspace are not written for a target: a name in them leads nowhere under it that leads
//! somewhere under another, so that the compiler would refuse them there. It must not know what is done about that.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use crate::defs::{ErrorKind, Program};
use crate::graph::Bodies;
use crate::source::{CrateId, Span, TextRange};
use crate::types::{BodyTypes, ValueRef};

/// What the names in the workspace's own sources lead to under one target.
#[derive(Default)]
pub struct Evidence {
    /// Names that lead nowhere, and `compile_error!`s, by crate.
    missing: BTreeMap<CrateId, BTreeMap<TextRange, Refusal>>,
    /// Names that lead somewhere.
    found: FxHashSet<TextRange>,
    /// The crates that were read.
    read: BTreeSet<CrateId>,
    /// What each of the workspace's own crates depends on under this target.
    dependencies: BTreeMap<CrateId, Vec<CrateId>>,
}

/// Why the compiler would refuse a crate.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The name that leads nowhere, or what `compile_error!` says.
    pub what: String,
    /// Where it stands.
    pub span: Span,
    /// Whether it is a `compile_error!`: it counts where another target does not have it at all.
    is_error: bool,
}

impl Evidence {
    /// Looks through the imports of a program's own crates and the paths in those bodies of theirs that were inferred.
    pub fn new(program: &Program, bodies: &Bodies) -> Evidence {
        let mut evidence = Evidence::default();
        for (index, data) in program.defs.crates.iter().enumerate() {
            let krate = CrateId(index as u32);
            if program.is_first_party(krate) {
                let needs = data.externs.values().copied().collect();
                evidence.dependencies.insert(krate, needs);
            }
        }
        for (krate, path, span) in &program.statistics.unresolved_imports {
            if program.is_first_party(*krate) {
                evidence.misses(*krate, *span, || path.clone(), false);
            }
        }
        for error in &program.errors {
            if let (ErrorKind::CompileError, true, Some(span)) =
                (error.kind, error.is_first_party, error.span)
            {
                evidence.misses(error.krate, span, || error.message.clone(), true);
            }
        }
        for (krate, span) in &program.statistics.imports_met {
            evidence.read.insert(*krate);
            evidence.finds(*krate, *span);
        }
        for (owner, body) in bodies.all() {
            let krate = program.owner_crate(owner);
            if program.is_first_party(krate) {
                evidence.read.insert(krate);
                evidence.body(krate, &body);
            }
        }
        evidence
    }

    fn body(&mut self, krate: CrateId, body: &BodyTypes) {
        for (expr, value) in &body.values {
            let span = body.body[*expr].span;
            if matches!(value, ValueRef::Unknown) {
                self.misses(krate, span, String::new, false);
            } else {
                self.finds(krate, span);
            }
        }
    }

    fn misses(
        &mut self,
        krate: CrateId,
        span: Span,
        what: impl FnOnce() -> String,
        is_error: bool,
    ) {
        // What a macro wrote stands once in the text and may be many things.
        if span.is_written_by_macro() {
            return;
        }
        let missing = self.missing.entry(krate).or_default();
        missing.entry(span.text_range()).or_insert_with(|| Refusal {
            what: what(),
            span,
            is_error,
        });
    }

    fn finds(&mut self, krate: CrateId, span: Span) {
        let range = span.text_range();
        let is_missing = self
            .missing
            .get(&krate)
            .is_some_and(|missing| missing.contains_key(&range));
        if !span.is_written_by_macro() && !is_missing {
            self.found.insert(range);
        }
    }

    /// The crates that would not compile under this target, judged by what the others know, each with the first
    /// reason; and those that depend on them. A name that no target knows says nothing: the gap may be this tool's.
    pub fn refused(&self, others: &[&Evidence]) -> BTreeMap<CrateId, Refusal> {
        let mut all: BTreeMap<CrateId, Refusal> = self
            .missing
            .iter()
            .filter_map(|(krate, missing)| {
                let (_, refusal) = missing.iter().find(|(range, refusal)| {
                    others
                        .iter()
                        .any(|other| other.would_take(*krate, **range, refusal))
                })?;
                Some((*krate, refusal.clone()))
            })
            .collect();
        loop {
            let dependents: Vec<(CrateId, Refusal)> = self
                .dependencies
                .iter()
                .filter(|(krate, _)| !all.contains_key(krate))
                .filter_map(|(krate, needs)| {
                    let refusal = needs.iter().find_map(|need| all.get(need))?;
                    Some((*krate, refusal.clone()))
                })
                .collect();
            if dependents.is_empty() {
                return all;
            }
            all.extend(dependents);
        }
    }

    /// Whether a name that is missing elsewhere leads somewhere here.
    fn would_take(&self, krate: CrateId, range: TextRange, refusal: &Refusal) -> bool {
        if !refusal.is_error {
            return self.found.contains(&range);
        }
        let missing = self.missing.get(&krate);
        self.read.contains(&krate) && !missing.is_some_and(|missing| missing.contains_key(&range))
    }
}
