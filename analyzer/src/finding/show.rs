//! Places, names and sentences of findings. It must not know why something is a finding.

use crate::defs::FnId;
use crate::graph::{EdgeKind, Instance, Names};
use crate::items::Items;
use crate::knowledge::{Context, LintSpec, Subject};
use crate::report::{Home, Place};
use crate::source::{CrateId, SourceMap, Span};

/// Shows things of one program.
pub struct Shower<'a, 'p> {
    items: &'a Items<'p>,
    sources: &'a SourceMap,
    names: Names<'a, 'p>,
}

impl<'a, 'p> Shower<'a, 'p> {
    /// Shows with the text of these files.
    pub fn new(items: &'a Items<'p>, sources: &'a SourceMap) -> Shower<'a, 'p> {
        Shower {
            items,
            sources,
            names: Names::new(items, None),
        }
    }

    /// In whose code a crate's items stand.
    pub fn home(&self, krate: CrateId) -> Home {
        let program = self.items.program;
        if krate.0 < program.first_user_crate().0 {
            return Home::Std;
        }
        let data = &self.items.defs()[krate];
        if program.is_first_party(krate) {
            Home::FirstParty(program.package_name(krate))
        } else {
            Home::Dependency(format!("{}@{}", program.package_name(krate), data.version))
        }
    }

    /// The name of an instance.
    pub fn name(&self, instance: &Instance) -> String {
        self.names.instance(instance)
    }

    /// The name of a function.
    pub fn function(&self, id: FnId) -> String {
        self.names.item(id)
    }

    /// Where a span is, and the macro calls around it.
    pub fn raw_place(&self, span: Span) -> Option<(Place, Vec<Place>)> {
        let from = self.items.program.expansions().call_sites(span);
        Some((
            self.at(span)?,
            from.into_iter().filter_map(|span| self.at(span)).collect(),
        ))
    }

    /// Where a finding at that span is shown: the innermost place in first-party source, be it the span itself or a
    /// macro call around it; and the macro calls around that.
    pub fn place(&self, span: Span, anywhere: bool) -> Option<(Place, Vec<Place>)> {
        let (place, from) = self.raw_place(span)?;
        let mut chain = vec![place];
        chain.extend(from);
        let at = chain
            .iter()
            .position(|place| self.is_first_party(place))
            .or(anywhere.then_some(0))?;
        let rest = chain.split_off(at + 1);
        Some((chain.pop()?, rest))
    }

    fn is_first_party(&self, place: &Place) -> bool {
        self.items.program.is_first_party_file(place.span.file)
    }

    fn at(&self, span: Span) -> Option<Place> {
        let file = self.sources.get(span.file)?;
        Some(Place {
            span,
            path: file.path.clone(),
            start: file.line_column(span.start),
            end: file.line_column(span.end),
        })
    }

    /// What stands at the place, for its label.
    pub fn label(
        &self,
        subject: Subject,
        operation: &str,
        callee: &str,
        kind: Option<EdgeKind>,
    ) -> String {
        match (subject, kind) {
            (Subject::UnresolvedCall, _) => "this call was not resolved".to_owned(),
            (_, Some(EdgeKind::Drop)) => format!("`{callee}` is dropped here"),
            (_, Some(EdgeKind::Indirect)) => format!("this may call `{callee}`"),
            _ if operation == callee => format!("`{callee}` is called here"),
            _ => format!("this leads to `{operation}`"),
        }
    }

    /// What is wrong, in one line.
    pub fn message(&self, lint: &LintSpec, operation: &str, context: Context) -> String {
        let place = match context {
            Context::Signal => "a signal handler",
            Context::Exception => "an exception handler",
            Context::ForkChild => "the child of `fork`",
            Context::RawForkChild => "the child of a raw `clone`",
            Context::Allocator => "the allocator",
            Context::ThreadCallback => "a thread callback",
            Context::Deferred => "a deferred handler",
            Context::Interrupt => "an interrupt handler",
        };
        match lint.subject {
            Subject::UnresolvedCall => {
                format!("a call in {place} could not be resolved: `{operation}`")
            }
            Subject::UnverifiedSymbol => {
                format!("`{operation}` in {place} is on no list of safe functions")
            }
            _ => format!("{} in {place}: `{operation}`", lint.summary),
        }
    }
}
