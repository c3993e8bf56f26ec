//! Places, names and sentences of findings. It must not know why something is a finding.

use crate::defs::FnId;
use crate::graph::{EdgeKind, Instance, Names};
use crate::items::Items;
use crate::knowledge::{Context, Effect, LintSpec, Subject};
use crate::report::{Home, Place};
use crate::source::{CrateId, ExpnId, SourceMap, Span};

/// Longer texts of what is called are not shown.
const LONGEST_CALLEE: usize = 60;

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

    /// The macro of somebody else that wrote what stands at a place of the project: `eprintln!`.
    pub fn foreign_macro(&self, span: Span) -> Option<String> {
        let expansions = self.items.program.expansions();
        let mut at = span;
        while !self.items.program.is_first_party_file(at.file) {
            at = expansions.get(at.expn)?.call_site;
        }
        // As it is written there: what it expands to may have other names.
        let text = self.sources.get(at.file)?.slice(at)?;
        let name = text.split_once('!').map(|(name, _)| name.trim());
        name.filter(|_| at != span).map(|name| format!("{name}!"))
    }

    /// What is called at a place, as it is written there: the text before its arguments.
    pub fn callee_text(&self, span: Span) -> Option<String> {
        if span.expn != ExpnId::ROOT {
            return None;
        }
        let text = self.sources.get(span.file)?.slice(span)?;
        let text = text.strip_suffix(')')?;
        let mut depth = 0_usize;
        let mut end = None;
        for (at, letter) in text.char_indices().rev() {
            match (letter, depth) {
                (')', _) => depth += 1,
                ('(', 0) => {
                    end = Some(at);
                    break;
                }
                ('(', _) => depth -= 1,
                _ => {}
            }
        }
        let end = end?;
        let callee = text.get(..end)?.trim();
        let is_short = !callee.is_empty() && callee.len() <= LONGEST_CALLEE;
        (is_short && !callee.contains('\n')).then(|| callee.to_owned())
    }
}

/// A finding in words.
pub struct Told<'a> {
    /// What objects.
    pub lint: &'a LintSpec,
    /// The name of what is done.
    pub operation: &'a str,
    /// The name of what is called at the place that is shown.
    pub callee: &'a str,
    /// How that is called.
    pub kind: Option<EdgeKind>,
    /// The macro of somebody else that calls it.
    pub in_macro: Option<String>,
}

impl Told<'_> {
    /// Whether the place shown does it itself.
    fn is_direct(&self) -> bool {
        self.operation == self.callee
    }

    /// What stands at the place, for its label.
    pub fn label(&self) -> String {
        let Told {
            operation, callee, ..
        } = self;
        match (self.lint.subject, self.kind, &self.in_macro) {
            (Subject::UnresolvedCall, ..) => "this call was not resolved".to_owned(),
            (_, Some(EdgeKind::Drop), _) => format!("`{callee}` is dropped here"),
            (_, Some(EdgeKind::Indirect), _) => format!("this may call `{callee}`"),
            (_, _, Some(name)) if self.is_direct() => format!("`{name}` calls `{callee}`"),
            _ if self.is_direct() => format!("`{callee}` is called here"),
            _ => format!("this leads to `{operation}`"),
        }
    }

    /// What is wrong, in one line.
    pub fn message(&self, context: Context) -> String {
        let Told {
            lint,
            operation,
            callee,
            ..
        } = self;
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
        let summary = &lint.summary;
        match (lint.subject, self.kind, &self.in_macro) {
            (Subject::UnresolvedCall, ..) => {
                format!("a call in {place} could not be resolved: `{operation}`")
            }
            (Subject::UnverifiedSymbol, ..) => {
                format!("`{operation}` in {place} is on no list of safe functions")
            }
            (Subject::Effect(Effect::Free), Some(EdgeKind::Drop), _) => {
                format!("{summary} in {place}: `{callee}` is dropped")
            }
            (_, _, Some(name)) if self.is_direct() => {
                format!("{summary} in {place}: `{name}`")
            }
            _ => format!("{summary} in {place}: `{operation}`"),
        }
    }
}
