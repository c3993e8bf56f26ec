//! The whole of an analysis: each group of targets once, the results merged, comments heeded. The only caller of
//! the pipeline.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::buildable::{Evidence, Refusal};
use crate::defs::cfg::Predicate;
use crate::defs::{ErrorKind, FnId, ParseCache, Program};
use crate::effects::{EffectModel, Explanation};
use crate::engine::{CrateOutcome, Inputs};
use crate::finding::suppress::{Allow, allows, apply, mistakes};
use crate::finding::{Tally, merge_roots, place_key};
use crate::graph::Names;
use crate::items::Items;
use crate::knowledge::{Context, Knowledge, Level, LintSpec, Origin, Platform, Subject};
use crate::report::{
    Analysis, Finding, GraphLine, HandlerInfo, Operation, Options, Place, Problem, RefusedTarget,
    Statistics,
};
use crate::source::{CrateId, FileId, FileLoader, SourceMap, Span};
use crate::syntax::tree::{Item, ItemKind};
use crate::workspace::{CrateIndex, TargetInput, Workspace};

/// Analyses a project: what its handlers reach, and which lints object.
pub fn analyze(
    workspace: &Workspace,
    loader: &dyn FileLoader,
    knowledge: &Knowledge,
    options: &Options,
) -> Analysis {
    let cache = Arc::new(ParseCache::for_targets(workspace.targets.len()));
    let inputs = Inputs {
        workspace,
        loader,
        knowledge,
        options,
        cache: Arc::clone(&cache),
    };
    let mut merged = Merged::default();
    let mut left: Vec<&TargetInput> = workspace.targets.iter().collect();
    let mut groups = Vec::new();
    while !left.is_empty() {
        let first = left.remove(0);
        let run = inputs.run(first);
        let mut triples = vec![first.triple.clone()];
        left.retain(|target| {
            let same = is_same_program(&inputs, &run.program, first, target);
            if same {
                triples.push(target.triple.clone());
            }
            !same
        });
        merged.read(&run.program, run.problems, &knowledge.lints);
        groups.push(Group {
            triples,
            outcomes: run.outcomes,
            evidence: run.evidence,
        });
        let spent = (run.program, run.spent);
        if left.is_empty() {
            loader.lay_aside(Box::new(spent));
        } else {
            // The next target need not wait for it.
            rayon::spawn(move || drop(spent));
        }
    }
    merged.statistics.target_groups = groups.len();
    merged.add_groups(groups);
    merged.finish(&inputs)
}

/// The call graph of one crate of the workspace under its first target. `all`: every function is a root.
pub fn call_graph(
    workspace: &Workspace,
    krate: CrateIndex,
    all: bool,
    loader: &dyn FileLoader,
    knowledge: &Knowledge,
    options: &Options,
) -> Vec<GraphLine> {
    let cache = Arc::new(ParseCache::default());
    let inputs = Inputs {
        workspace,
        loader,
        knowledge,
        options,
        cache,
    };
    workspace
        .targets
        .first()
        .map(|target| inputs.graph_lines(krate, all, target))
        .unwrap_or_default()
}

/// Whether two targets read the same program: every condition that was met has the same truth, and the C library
/// is judged alike.
fn is_same_program(
    inputs: &Inputs<'_>,
    program: &Program,
    first: &TargetInput,
    other: &TargetInput,
) -> bool {
    if Platform::of_triple(&first.triple) != Platform::of_triple(&other.triple) {
        return false;
    }
    let evaluated = program.evaluated();
    let empty = Program::new(
        inputs.workspace,
        other,
        &[],
        &inputs.knowledge.cfgs,
        Arc::clone(&inputs.cache),
    );
    evaluated.iter().all(|((krate, text), truth)| {
        empty.cfg_holds(*krate, &Predicate::parse_text(text)) == *truth
    })
}

/// Place, api, name and context of a registration.
type HandlerKey = (String, u32, u32, String, Option<String>, Context);
/// Place and message of a problem.
type ProblemKey = (Option<(String, u32, u32)>, String);

/// What one run gave, for all targets that it stands for.
struct Group {
    triples: Vec<String>,
    outcomes: BTreeMap<CrateId, CrateOutcome>,
    evidence: Evidence,
}

/// The results of the groups so far.
#[derive(Default)]
struct Merged {
    findings: BTreeMap<(String, u32, u32, String), Finding>,
    handlers: BTreeMap<HandlerKey, HandlerInfo>,
    problems: BTreeMap<ProblemKey, Problem>,
    refused: BTreeMap<String, Refusal>,
    tally: Tally,
    /// What the user wrote that meant nothing, and under how many groups of targets.
    meaningless: BTreeMap<ProblemKey, (Problem, usize)>,
    /// The registrations that were followed, on any target.
    followed: BTreeSet<HandlerKey>,
    allows: Vec<Allow>,
    read: BTreeSet<FileId>,
    statistics: Statistics,
}

impl Merged {
    /// Adds what was found, but for the crates that a target would refuse: what cannot be built there cannot run there.
    fn add_groups(&mut self, groups: Vec<Group>) {
        let evidence: Vec<&Evidence> = groups.iter().map(|group| &group.evidence).collect();
        let refused: Vec<BTreeMap<CrateId, Refusal>> = evidence
            .iter()
            .map(|found| found.refused(&evidence))
            .collect();
        // Refused everywhere: then it is the reading that is wrong.
        let is_refused_by_all =
            |krate: &CrateId| refused.iter().all(|refused| refused.contains_key(krate));
        let nowhere: BTreeSet<CrateId> = refused
            .iter()
            .flat_map(BTreeMap::keys)
            .filter(|krate| is_refused_by_all(krate))
            .copied()
            .collect();
        for (group, refused) in groups.into_iter().zip(refused) {
            let mut sum = CrateOutcome::default();
            for (krate, outcome) in group.outcomes {
                match refused.get(&krate).filter(|_| !nowhere.contains(&krate)) {
                    Some(refusal) => {
                        let triples = group.triples.iter();
                        self.refused
                            .extend(triples.map(|triple| (triple.clone(), refusal.clone())));
                    }
                    None => sum.add(outcome),
                }
            }
            self.add(sum, &group.triples);
        }
    }

    fn add(&mut self, outcome: CrateOutcome, triples: &[String]) {
        for mut finding in merge_roots(outcome.findings) {
            let (path, start, end) = place_key(&finding.primary);
            finding.targets = triples.to_vec();
            let key = (path, start, end, finding.lint.clone());
            match self.findings.get_mut(&key) {
                Some(known) => {
                    known.targets.extend(triples.iter().cloned());
                    known.level = known.level.max(finding.level);
                    for handler in finding.other_handlers {
                        if !known.other_handlers.contains(&handler) {
                            known.other_handlers.push(handler);
                        }
                    }
                }
                None => {
                    self.findings.insert(key, finding);
                }
            }
        }
        for (mut handler, is_followed) in outcome.handlers {
            let place = handler
                .registered_at
                .as_ref()
                .map(place_key)
                .unwrap_or_default();
            let key = (
                place.0,
                place.1,
                place.2,
                handler.api.clone(),
                handler.name.clone(),
                handler.context,
            );
            handler.targets = triples.to_vec();
            if is_followed {
                self.followed.insert(key.clone());
            }
            self.handlers
                .entry(key)
                .and_modify(|known| known.targets.extend(triples.iter().cloned()))
                .or_insert(handler);
        }
        self.tally.add(outcome.tally);
    }

    /// What is told by the program itself, whatever is found in it.
    fn read(
        &mut self,
        program: &Program,
        problems: Vec<(Option<Span>, String)>,
        lints: &[LintSpec],
    ) {
        let sources = program.sources();
        let mut said = BTreeSet::new();
        for (span, message) in problems {
            let place = span.and_then(|span| place_of(sources, span));
            let key = (place.as_ref().map(place_key), message.clone());
            if !said.insert(key.clone()) {
                continue;
            }
            let problem = Problem {
                message,
                place,
                is_fatal: false,
            };
            self.meaningless.entry(key).or_insert((problem, 0)).1 += 1;
        }
        for error in &program.errors {
            let place = error.span.and_then(|span| place_of(sources, span));
            let is_fatal =
                error.is_first_party && matches!(error.kind, ErrorKind::File | ErrorKind::Syntax);
            let key = (place.as_ref().map(place_key), error.message.clone());
            self.problems.entry(key).or_insert(Problem {
                message: error.message.clone(),
                place,
                is_fatal,
            });
        }
        self.collect_allows(program, lints);
        let statistics = &mut self.statistics;
        let met = &program.statistics;
        statistics.procedural_macros_skipped = statistics
            .procedural_macros_skipped
            .max(met.proc_macros_skipped.values().sum::<usize>());
        statistics.crates_loaded = statistics.crates_loaded.max(met.crates);
        statistics.files_read = statistics.files_read.max(met.files);
    }

    /// The comments of the members' files.
    fn collect_allows(&mut self, program: &Program, lints: &[LintSpec]) {
        for krate in program.member_crates() {
            for file in program.files(krate) {
                if !self.read.insert(file.file) || file.parsed.directives.is_empty() {
                    continue;
                }
                for directive in &file.parsed.directives {
                    for message in mistakes(&directive.text, lints) {
                        let place = place_of(program.sources(), directive.span);
                        let key = (place.as_ref().map(place_key), message.clone());
                        self.problems.entry(key).or_insert(Problem {
                            message,
                            place,
                            is_fatal: false,
                        });
                    }
                }
                let mut items = Vec::new();
                item_spans(&file.parsed.items, &mut items);
                self.allows.extend(allows(
                    program.sources(),
                    file.file,
                    &file.parsed.directives,
                    &items,
                ));
            }
        }
    }

    fn finish(mut self, inputs: &Inputs<'_>) -> Analysis {
        let files_skipped = self
            .problems
            .values()
            .filter(|problem| problem.place.is_none())
            .count();
        // What means something on some target means something.
        for (key, (problem, times)) in std::mem::take(&mut self.meaningless) {
            if times == self.statistics.target_groups {
                self.problems.entry(key).or_insert(problem);
            }
        }
        let all: BTreeSet<&str> = inputs
            .workspace
            .targets
            .iter()
            .map(|target| target.triple.as_str())
            .collect();
        let mut findings: Vec<Finding> = std::mem::take(&mut self.findings).into_values().collect();
        for finding in &mut findings {
            finding.targets.sort();
            finding.targets.dedup();
            finding.on_all_targets = all.iter().all(|triple| {
                self.refused.contains_key(*triple)
                    || finding.targets.iter().any(|found| found == triple)
            });
        }
        let mut findings = apply(findings, &mut self.allows);
        self.complain(inputs, &mut findings);
        findings.sort_by_key(|finding| (place_key(&finding.primary), finding.lint.clone()));
        let mut handlers: Vec<HandlerInfo> = self.handlers.into_values().collect();
        for handler in &mut handlers {
            handler.targets.sort();
            handler.targets.dedup();
        }
        let statistics = Statistics {
            handlers: handlers.len(),
            crates_unread: inputs.workspace.unread_dependencies.len(),
            roots: self.followed.len(),
            functions_reached: self.tally.functions.len(),
            calls: self.tally.calls.len(),
            calls_unresolved: self.tally.unresolved.len(),
            macros_skipped: self.tally.skipped.len(),
            targets: all.len(),
            targets_refused: self.refused.len(),
            files_skipped,
            ..self.statistics
        };
        Analysis {
            findings,
            handlers,
            unresolved: self.tally.unresolved.into_values().collect(),
            refused: refused_targets(&inputs.cache.sources, self.refused),
            problems: self.problems.into_values().collect(),
            statistics,
            sources: Arc::clone(&inputs.cache.sources),
        }
    }

    /// Comments that give no reason, and those that silence nothing.
    fn complain(&self, inputs: &Inputs<'_>, findings: &mut Vec<Finding>) {
        let levels = crate::finding::Levels::new(inputs.knowledge, inputs.options);
        for allow in &self.allows {
            let mut complain = |subject: Subject, message: String, reason: &str| {
                let level = levels.level(subject, Context::Signal, Origin::FirstParty);
                let Some(lint) = inputs.knowledge.lint_about(subject) else {
                    return;
                };
                let Some(primary) = place_of(&inputs.cache.sources, allow.span) else {
                    return;
                };
                if level == Level::Allow {
                    return;
                }
                findings.push(Finding {
                    lint: lint.name.clone(),
                    level,
                    context: Context::Signal,
                    message,
                    primary,
                    label: reason.to_owned(),
                    expanded_from: Vec::new(),
                    operation: Operation {
                        package: String::new(),
                        item: String::new(),
                        lint: lint.name.clone(),
                        callee: String::new(),
                        ordinal: 0,
                    },
                    package_id: String::new(),
                    krate: None,
                    handler: HandlerInfo {
                        name: None,
                        note: String::new(),
                        context: Context::Signal,
                        deferred: false,
                        api: String::new(),
                        registered_at: None,
                        via: None,
                        defined_at: None,
                        package: String::new(),
                        targets: Vec::new(),
                    },
                    other_handlers: Vec::new(),
                    path: Vec::new(),
                    operation_name: String::new(),
                    reason: reason.to_owned(),
                    source: String::new(),
                    help: lint.help.clone(),
                    other_effects: Vec::new(),
                    is_possible: false,
                    targets: inputs
                        .workspace
                        .targets
                        .iter()
                        .map(|target| target.triple.clone())
                        .collect(),
                    on_all_targets: true,
                });
            };
            if allow.reason.is_empty() {
                complain(
                    Subject::AllowWithoutReason,
                    format!("`allow({})` gives no reason", allow.lints.join(", ")),
                    "write the reason after `):`",
                );
            }
            if !allow.is_used {
                complain(
                    Subject::UnusedAllow,
                    format!("`allow({})` silences nothing", allow.lints.join(", ")),
                    "nothing is reported here",
                );
            }
        }
    }
}

/// The refused targets, with the text that each stumbles over.
fn refused_targets(sources: &SourceMap, refused: BTreeMap<String, Refusal>) -> Vec<RefusedTarget> {
    refused
        .into_iter()
        .filter_map(|(triple, refusal)| {
            let place = place_of(sources, refusal.span)?;
            let file = sources.get(refusal.span.file)?;
            let range = refusal.span.start as usize..refusal.span.end as usize;
            Some(RefusedTarget {
                triple,
                what: if refusal.what.is_empty() {
                    file.text.get(range).unwrap_or_default().to_owned()
                } else {
                    refusal.what
                },
                place,
            })
        })
        .collect()
}

fn place_of(sources: &SourceMap, span: Span) -> Option<Place> {
    let file = sources.get(span.file)?;
    Some(Place {
        span,
        path: file.path.clone(),
        start: file.line_column(span.start),
        end: file.line_column(span.end),
    })
}

fn item_spans(items: &[Item], out: &mut Vec<Span>) {
    for item in items {
        out.push(item.span);
        match &item.kind {
            ItemKind::Mod(found) => item_spans(found.items.as_deref().unwrap_or(&[]), out),
            ItemKind::Impl(found) => item_spans(&found.items, out),
            ItemKind::Trait(found) => item_spans(&found.items, out),
            ItemKind::ForeignMod { items, .. } => item_spans(items, out),
            _ => {}
        }
    }
}

/// What the model of the standard library says of a function: its path as users or as rustc write it
/// (`std::sync::Mutex::lock`, `<String as Clone>::clone`).
pub fn explain_path(knowledge: &Knowledge, path: &str) -> Vec<Explanation> {
    // What is there on one system alone is looked for on that one.
    let triples = [
        "x86_64-unknown-linux-gnu",
        "x86_64-pc-windows-msvc",
        "aarch64-apple-darwin",
    ];
    let targets = triples.iter().map(|triple| TargetInput {
        triple: (*triple).to_owned(),
        cfgs: None,
    });
    let workspace = Workspace {
        targets: targets.collect(),
        ..Workspace::default()
    };
    let options = Options::default();
    let cache = Arc::new(ParseCache::default());
    let inputs = Inputs {
        workspace: &workspace,
        loader: &NoFiles,
        knowledge,
        options: &options,
        cache,
    };
    let mut out: Vec<Explanation> = Vec::new();
    for target in &workspace.targets {
        if !out.is_empty() {
            break;
        }
        let mut program = inputs.program(target);
        // What is read only where a path leads there may be what is asked for.
        for krate in 0..program.first_user_crate().0 {
            program.load_crate(CrateId(krate), &NoFiles);
        }
        let items = Items::new(&program);
        let model = EffectModel::new(&items, knowledge, &options, &target.triple);
        let last = path.rsplit("::").next().unwrap_or(path);
        for (index, data) in program.defs.fns.iter().enumerate() {
            if data.ast.name.name != last {
                continue;
            }
            let id = FnId(index as u32);
            let name = Names::new(&items, None).item(id);
            if is_called(&name, path)
                && let Some(found) = model.explain(id)
                && !out.contains(&found)
            {
                out.push(found);
            }
        }
    }
    out
}

/// Whether `path` names what is called `name`: exactly, or without the leading modules.
fn is_called(name: &str, path: &str) -> bool {
    let plain = |text: &str| text.replace(['<', '>', ' '], "").replace("as", "::");
    name == path || name.ends_with(&format!("::{path}")) || plain(name) == plain(path)
}

/// No files at all.
struct NoFiles;

impl FileLoader for NoFiles {
    fn load(&self, _path: &str) -> Result<Arc<str>, crate::source::LoadError> {
        Err(crate::source::LoadError::NotFound)
    }
}
