//! Stage 8: which functions become handlers, where, and of what kind. It must not know what handlers may do.
//!
//! Bodies in whose text a word of some registration stands are inferred; calls, fields and variants in them that
//! a row of knowledge is about are registrations; the handler is followed back from there to the function that it
//! is, through wrappers to their callers.

mod callers;
mod declared;
mod fork;
mod index;
mod places;
mod sites;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod trace;

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;
use ustr::Ustr;

use crate::defs::{BodyOwner, FnId};
use crate::graph::{Bodies, Instance};
use crate::items::{GenericOwner, Items};
use crate::knowledge::{Context, Knowledge};
use crate::report::Options;
use crate::source::{CrateId, SourceMap, Span};
use crate::syntax::tree::ExprKind;
use crate::types::{Args, ClosureId};

use callers::{Found, span_of};
use declared::Declarations;
use sites::{Handed, Registered};
use table::{Rule, Table};
use text::Texts;
use trace::{Tracer, Value};

/// Where roots are looked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RootScope {
    /// Members of the workspace.
    Members,
    /// Dependencies too.
    Everything,
}

/// What is known of a handler.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Known {
    /// This function.
    Handler,
    /// None of the user's: `SIG_DFL` and its kin, a saved action, a library's own.
    Harmless,
    /// A foreign function.
    Foreign(String),
    /// Whatever the callers of the function around pass, and there are none in the workspace.
    Callers,
    /// It could not be told.
    Unknown,
}

/// A registration.
#[derive(Clone, Debug)]
pub struct HandlerRoot {
    /// What runs; of a fork, the function or closure around it.
    pub instance: Option<Instance>,
    /// What is known of it.
    pub known: Known,
    /// Where it runs.
    pub context: Context,
    /// Later, as ordinary code.
    pub deferred: bool,
    /// What registers it.
    pub api: String,
    /// The outermost first-party call at which the handler is known.
    pub registered_at: Span,
    /// The registration itself, where that is another place.
    pub via: Option<Span>,
    /// Where the handler is defined: from `fn` to its name, or the closure.
    pub defined_at: Option<Span>,
    /// In which crate it is registered.
    pub krate: CrateId,
    /// Which places of the instance run in the context; `None`: all.
    pub region: Option<Vec<Span>>,
    /// What else there is to say: which value it is that is no handler.
    pub note: String,
}

/// All of them.
#[derive(Debug, Default)]
pub struct Roots {
    /// In order of place.
    pub handlers: Vec<HandlerRoot>,
    /// Crates to load first: then ask again.
    pub needs: BTreeSet<CrateId>,
    /// Comments and configuration that mean nothing: where, and why.
    pub problems: Vec<(Option<Span>, String)>,
}

/// Finds the registrations.
pub fn find_roots(
    items: &Items<'_>,
    bodies: &Bodies,
    sources: &SourceMap,
    knowledge: &Knowledge,
    options: &Options,
    scope: RootScope,
) -> Roots {
    let program = items.program;
    let first = program.first_user_crate();
    let members: FxHashSet<CrateId> = match scope {
        RootScope::Members => program.member_crates().into_iter().collect(),
        RootScope::Everything => (first.0..items.defs().crates.len() as u32)
            .map(CrateId)
            .collect(),
    };
    let table = Table::new(items, knowledge, options);
    let texts = Texts::new(items, sources);
    let mut finder = Finder {
        tracer: Tracer::new(items, bodies, &table, &texts, members.clone()),
        items,
        sources,
        members,
        out: Roots::default(),
    };
    let owners = finder.candidates(&texts, &table);
    finder.tracer.prepare(&owners);
    let mut declared = declared::declarations(items, sources, &table, options, &|krate| {
        finder.members.contains(&krate)
    });
    if finder.must_load() {
        return finder.finish();
    }
    finder.registered(&owners, knowledge);
    declared.problems.extend(table.problems.iter().cloned());
    finder.declared(declared);
    finder.finish()
}

/// What is found at a registration.
struct Row {
    at: Span,
    via: Option<Span>,
    known: Known,
    instance: Option<Instance>,
    note: String,
    region: Option<Vec<Span>>,
}

impl Row {
    /// No function.
    fn without(at: Span, via: Option<Span>, known: Known, note: String) -> Row {
        Row {
            at,
            via,
            known,
            instance: None,
            note,
            region: None,
        }
    }
}

struct Finder<'a, 'p> {
    tracer: Tracer<'a, 'p>,
    items: &'a Items<'p>,
    sources: &'a SourceMap,
    members: FxHashSet<CrateId>,
    out: Roots,
}

impl<'p> Finder<'_, 'p> {
    /// Every word that stands in the members' files.
    fn names_in_members(&self) -> FxHashSet<&'p str> {
        let mut names = FxHashSet::default();
        for krate in &self.members {
            for file in self.items.program.files(*krate) {
                let Some(source) = self.items.program.sources().get(file.file) else {
                    continue;
                };
                let words = source
                    .text
                    .split(|c: char| !(c.is_alphanumeric() || c == '_'));
                names.extend(words.filter(|word| !word.is_empty()));
            }
        }
        names
    }

    /// The bodies that are worth looking into.
    fn candidates(&self, texts: &Texts<'_>, table: &Table) -> BTreeSet<BodyOwner> {
        let words = texts.grow(table.words());
        let defs = self.items.defs();
        let mut owners = texts.select(&words, &|krate| self.members.contains(&krate));
        // A function with another calling convention, named and not called, is on its way to somebody who calls it.
        let exported: Vec<Ustr> = defs
            .fns
            .iter()
            .filter(|data| {
                data.ast.abi.is_some_and(|abi| abi != "Rust")
                    && data.foreign.is_none()
                    && self.members.contains(&data.krate)
            })
            .map(|data| data.ast.name.name)
            .collect();
        if !exported.is_empty() {
            let names = texts.grow(&text::anywhere(exported));
            owners.extend(texts.select(&names, &|krate| self.members.contains(&krate)));
        }
        // Functions of dependencies that pass what they are given on to a registration.
        // Only those that the members can call by name are looked into: crates they depend on themselves, and
        // functions whose name stands in their text.
        let direct: FxHashSet<CrateId> = self
            .members
            .iter()
            .flat_map(|krate| defs[*krate].externs.values().copied())
            .filter(|krate| !self.members.contains(krate))
            .collect();
        let elsewhere = texts.select(&words, &|krate| direct.contains(&krate));
        let wrappers: Vec<FnId> = elsewhere
            .into_iter()
            .filter_map(|owner| match owner {
                BodyOwner::Fn(id) if !table.is_named(id) && self.tracer.may_wrap(id) => Some(id),
                _ => None,
            })
            .collect();
        if !wrappers.is_empty() {
            let said = self.names_in_members();
            owners.extend(
                wrappers
                    .into_iter()
                    .filter(|id| said.contains(defs[*id].ast.name.name.as_str()))
                    .map(BodyOwner::Fn),
            );
        }
        owners
    }

    /// Whether something leads into crates that must be loaded first.
    fn must_load(&mut self) -> bool {
        self.tracer.needs.extend(self.items.take_needs());
        let program = self.items.program;
        self.tracer
            .needs
            .iter()
            .any(|krate| !program.is_loaded(*krate))
    }

    fn registered(&mut self, owners: &BTreeSet<BodyOwner>, knowledge: &Knowledge) {
        let mut all: Vec<Registered> = Vec::new();
        for owner in owners {
            if let Some(index) = self.tracer.index(*owner) {
                all.extend(self.tracer.registrations(&index, knowledge));
            }
        }
        all.sort_by_key(|found| found.stage);
        for found in all {
            if found.stage != sites::Stage::Call
                && self.tracer.consumed.contains(&(found.owner, found.expr))
            {
                continue;
            }
            match found.handed {
                Handed::Nothing => {
                    let note = "no code of the user's runs in the handler".to_owned();
                    self.push(
                        &found.rule,
                        found.owner,
                        Row::without(found.span, None, Known::Harmless, note),
                    );
                }
                Handed::Child => self.forked(&found),
                Handed::Value(value) => {
                    let decided = self.tracer.decide(
                        found.owner,
                        value,
                        &found.path,
                        &found.rule,
                        found.span,
                    );
                    self.decided(&found, decided);
                }
            }
        }
    }

    fn decided(&mut self, site: &Registered, mut decided: Vec<Found>) {
        // What is known at a call says more than that something else there is not; and where a handler is
        // handed over in the end, what stood in its place before is none.
        let place = |span: Span| (span.file.0, span.start, span.expn.0);
        let is_open = |value: &Value| matches!(value, Value::Unknown | Value::Zero);
        let known: FxHashSet<(u32, u32, u32)> = decided
            .iter()
            .filter(|found| !is_open(&found.value))
            .map(|found| place(found.at))
            .collect();
        let has_handler = decided.iter().any(|found| found.value.is_function());
        decided.retain(|found| match &found.value {
            value if is_open(value) => !known.contains(&place(found.at)),
            Value::Harmless(_) => !has_handler,
            _ => true,
        });
        for found in decided {
            let via = (found.at != site.span).then_some(site.span);
            let (instance, known, note) = match found.value {
                Value::Fn(function, args, _) => self.function(function, args),
                Value::Closure(id, args, _) => (
                    Some(Instance::Closure(id, args)),
                    Known::Handler,
                    String::new(),
                ),
                Value::Harmless(note) => (None, Known::Harmless, note),
                // `sigaction(signal, null(), &mut old)` asks and registers nothing.
                Value::Zero if !site.rule.fields.is_empty() && self.is_null(site) => continue,
                Value::Zero => (None, Known::Harmless, "zero".to_owned()),
                Value::Param(function, ..) => {
                    let name = self.items.defs()[function].ast.name.name;
                    (
                        None,
                        Known::Callers,
                        format!("whatever is passed to `{name}`"),
                    )
                }
                Value::Unknown => (None, Known::Unknown, String::new()),
            };
            let row = Row {
                instance,
                ..Row::without(found.at, via, known, note)
            };
            self.push(&site.rule, found.owner, row);
        }
    }

    /// Whether the struct that a registration is given is no struct.
    fn is_null(&mut self, site: &Registered) -> bool {
        let Handed::Value(value) = site.handed else {
            return false;
        };
        let Some(index) = self.tracer.index(site.owner) else {
            return false;
        };
        let mut at = value;
        loop {
            at = index.peel(at);
            match index.kind(at) {
                ExprKind::Cast { expr, .. } => at = *expr,
                ExprKind::Call { args, .. } => return args.is_empty(),
                ExprKind::Path(_) => return index.local(at).is_none(),
                _ => return false,
            }
        }
    }

    fn function(&self, function: FnId, args: Args) -> (Option<Instance>, Known, String) {
        let function = self.items.behind_symbol(function);
        let data = &self.items.defs()[function];
        if let Some(foreign) = data.foreign {
            return (
                None,
                Known::Foreign(foreign.symbol.to_string()),
                String::new(),
            );
        }
        if data.ast.body.is_none() {
            // A trait's function: whoever chooses the type decides.
            return (
                None,
                Known::Callers,
                format!("whichever type gives `{}`", data.ast.name.name),
            );
        }
        (
            Some(Instance::Fn(function, args)),
            Known::Handler,
            String::new(),
        )
    }

    // ---- forks ----

    /// The child of a fork, here or in the callers that the result is given back to.
    fn forked(&mut self, site: &Registered) {
        let mut seen: FxHashSet<(BodyOwner, crate::syntax::tree::ExprId)> = FxHashSet::default();
        let mut todo = vec![(site.owner, site.expr, site.span, 0, None)];
        while let Some((owner, expr, at, depth, shapes)) = todo.pop() {
            if !seen.insert((owner, expr)) {
                continue;
            }
            let Some(index) = self.tracer.index(owner) else {
                continue;
            };
            let forked = fork::child_of(self.items, &index, expr, &site.rule, shapes);
            let via = (at != site.span).then_some(site.span);
            let mut is_unknown = forked.region.is_empty();
            if !forked.region.is_empty() {
                let instance = match index.within(expr) {
                    Some(closure) => {
                        let id = ClosureId {
                            owner,
                            expr: closure,
                        };
                        Some(Instance::Closure(id, index.types.owner_args.clone()))
                    }
                    None => match owner {
                        BodyOwner::Fn(id) => Some(Instance::Fn(id, index.types.owner_args.clone())),
                        _ => None,
                    },
                };
                let note = "the code that only the child runs".to_owned();
                let row = Row {
                    instance,
                    region: Some(forked.region),
                    ..Row::without(at, via, Known::Handler, note)
                };
                self.push(&site.rule, owner, row);
            }
            if let Some(told) = forked.returned
                && let BodyOwner::Fn(id) = owner
            {
                let callers = self.tracer.callers(id);
                if depth < 6 {
                    for caller in callers.iter().rev() {
                        todo.push((
                            caller.owner,
                            caller.expr,
                            caller.span,
                            depth + 1,
                            told.clone(),
                        ));
                    }
                }
                if callers.is_empty() && is_unknown {
                    let note = "its callers are told who is the child".to_owned();
                    self.push(
                        &site.rule,
                        owner,
                        Row::without(at, via, Known::Callers, note),
                    );
                }
                is_unknown = false;
            }
            if is_unknown {
                let note = "which code only the child runs could not be told".to_owned();
                self.push(
                    &site.rule,
                    owner,
                    Row::without(at, via, Known::Unknown, note),
                );
            }
        }
    }

    // ---- declarations ----

    fn declared(&mut self, declared: Declarations) {
        self.out.problems = declared.problems;
        for found in declared.found {
            let args = self
                .items
                .generics(GenericOwner::Fn(found.function))
                .identity();
            let instance = Some(Instance::Fn(found.function, args));
            let defined_at = instance
                .as_ref()
                .and_then(|instance| self.defined_at(instance));
            self.out.handlers.push(HandlerRoot {
                instance,
                known: Known::Handler,
                context: found.context,
                deferred: found.deferred,
                api: found.api,
                registered_at: found.at,
                via: None,
                defined_at,
                krate: found.krate,
                region: None,
                note: String::new(),
            });
        }
        for section in declared.sections {
            let Some(index) = self.tracer.index(section.owner) else {
                continue;
            };
            let Some(value) = index.types.body.value else {
                continue;
            };
            let decided = self
                .tracer
                .decide(section.owner, value, &[], &section.rule, section.at);
            let site = Registered {
                stage: sites::Stage::Call,
                owner: section.owner,
                expr: value,
                span: section.at,
                handed: Handed::Value(value),
                path: Vec::new(),
                rule: section.rule,
            };
            self.decided(&site, decided);
        }
    }

    // ---- what is kept ----

    fn push(&mut self, rule: &Rule, owner: BodyOwner, row: Row) {
        let krate = self.tracer.crate_of(owner);
        // What a dependency registers of its own is looked at only on request.
        if !self.members.contains(&krate) {
            return;
        }
        let registered_at = self.outermost(row.at);
        let inner = row.via.unwrap_or(row.at);
        let defined_at = row
            .instance
            .as_ref()
            .and_then(|instance| self.defined_at(instance));
        self.out.handlers.push(HandlerRoot {
            instance: row.instance,
            known: row.known,
            context: rule.context,
            deferred: rule.deferred,
            api: rule.api.clone(),
            registered_at,
            via: (inner != registered_at).then_some(inner),
            defined_at,
            krate,
            region: row.region,
            note: row.note,
        });
    }

    /// The outermost macro call of the project's own code that wrote a place, or the place itself.
    fn outermost(&self, at: Span) -> Span {
        let program = self.items.program;
        let calls = program.expansions().call_sites(at);
        calls
            .into_iter()
            .rev()
            .find(|call| program.is_first_party_file(call.file))
            .unwrap_or(at)
    }

    fn defined_at(&self, instance: &Instance) -> Option<Span> {
        match instance {
            Instance::Fn(id, _) => {
                let data = &self.items.defs()[*id];
                let name = data.ast.name.span;
                let file = self.sources.get(name.file)?;
                if name.file != data.span.file || name.start < data.span.start {
                    return Some(name);
                }
                let before = file
                    .text
                    .get(data.span.start as usize..name.start as usize)?;
                let start = before
                    .rfind("fn")
                    .map_or(name.start, |at| data.span.start + at as u32);
                Some(Span { start, ..name })
            }
            Instance::Closure(id, _) => {
                let body = self.tracer.bodies.get(id.owner)?;
                let index = index::BodyIndex::new(body);
                Some(span_of(&index, id.expr))
            }
            Instance::Glue(_) | Instance::Ctor(_) => None,
        }
    }

    /// Sorts what was found, each once.
    fn finish(mut self) -> Roots {
        self.tracer.needs.extend(self.items.take_needs());
        let program = self.items.program;
        self.out.needs = self
            .tracer
            .needs
            .iter()
            .copied()
            .filter(|krate| !program.is_loaded(*krate))
            .collect();
        let path = |span: Span| {
            self.sources
                .get(span.file)
                .map_or("", |file| file.path.as_str())
        };
        let key = |root: &HandlerRoot| {
            let place = |span: Span| (path(span), span.start, span.end);
            (
                place(root.registered_at),
                root.via.map(place),
                root.api.clone(),
                root.context,
                root.known.clone(),
                root.defined_at.map(place),
                root.note.clone(),
            )
        };
        let mut handlers = std::mem::take(&mut self.out.handlers);
        handlers.sort_by(|a, b| key(a).cmp(&key(b)));
        let mut out: Vec<HandlerRoot> = Vec::new();
        for root in handlers {
            let is_known = out
                .iter()
                .rev()
                .take_while(|known| known.registered_at == root.registered_at)
                .any(|known| {
                    known.instance == root.instance
                        && known.known == root.known
                        && known.context == root.context
                        && known.api == root.api
                        && known.via == root.via
                        && known.region == root.region
                });
            if !is_known {
                out.push(root);
            }
        }
        self.out.handlers = out;
        self.out
    }
}
