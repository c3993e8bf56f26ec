//! The output of an analysis: findings, handlers, what is not known, and the counts. Plain data in a fixed
//! order; it must not know how it is printed.

use std::sync::Arc;

use serde::Serialize;

use crate::knowledge::{Context, Edition, Effect, Level, Registration};
use crate::source::{LineColumn, SourceMap, Span};

/// A place in a file, as it is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The byte range.
    pub span: Span,
    /// The file's path: absolute, or `std:…` for a stub.
    pub path: String,
    /// Where it starts: 1-based, columns in characters.
    pub start: LineColumn,
    /// Where it ends, exclusive.
    pub end: LineColumn,
}

/// In whose code something stands.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Home {
    /// In the workspace's own: a member or a path dependency; the package's name.
    FirstParty(String),
    /// In a dependency: `name@version`.
    Dependency(String),
    /// In core, alloc or std.
    Std,
    /// In C, Win32: only the name is known.
    Foreign,
}

/// A handler as it is shown in findings.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HandlerInfo {
    /// Its path, `crash::on_segv`, or `{closure} in install`; `None` where it could not be determined.
    pub name: Option<String>,
    /// Why there is no name, where that is known: `SIG_DFL`, a saved action; else empty.
    pub note: String,
    /// In which context it runs.
    pub context: Context,
    /// Whether the user's code runs later, as ordinary code.
    pub deferred: bool,
    /// What registers it: `libc::sigaction`.
    pub api: String,
    /// The outermost first-party call at which the handler is known.
    pub registered_at: Option<Place>,
    /// The registration itself, where that is another place.
    pub via: Option<Place>,
    /// `fn` of the function, or `move` or the first `|` of a closure, and what comes after.
    pub defined_at: Option<Place>,
    /// In which package it is registered.
    pub package: String,
    /// The targets on which it holds, sorted.
    pub targets: Vec<String>,
}

/// How one step of a path leads to the next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// A call.
    Call,
    /// A value goes out of scope.
    Drop,
    /// A call through a trait object or function pointer: one of several candidates.
    Indirect,
    /// A check that the language inserts.
    Check,
}

/// A step of a path: `caller` does something at `place`, and that leads to `callee`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// What it leads to: a path, or the type that is dropped.
    pub callee: String,
    /// Who does it.
    pub caller: String,
    /// Where, in the caller's source; `None` inside std.
    pub place: Option<Place>,
    /// The macro calls around the place, the innermost first, where a macro wrote it.
    pub expanded_from: Vec<Place>,
    /// In whose code the caller stands.
    pub home: Home,
    /// How.
    pub kind: StepKind,
}

/// What a finding is about, independent of lines: what a baseline keeps.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Operation {
    /// The package.
    pub package: String,
    /// The path of the item it stands in.
    pub item: String,
    /// The lint.
    pub lint: String,
    /// What is called there.
    pub callee: String,
    /// Which of several such calls in the item, from 0.
    pub ordinal: u32,
}

/// Something that the lints object to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// `heap_alloc`.
    pub lint: String,
    /// `Warn` or `Deny`.
    pub level: Level,
    /// The context of the handler shown.
    pub context: Context,
    /// One line: what is wrong.
    pub message: String,
    /// Where: the last step that stands in the workspace's own code.
    pub primary: Place,
    /// What stands at `primary`, for its label: `` `eprintln!` takes the lock of stderr ``.
    pub label: String,
    /// The macro calls around `primary`, the innermost first, where a macro wrote it.
    pub expanded_from: Vec<Place>,
    /// What it is about.
    pub operation: Operation,
    /// Cargo's id of the package in which `primary` stands.
    pub package_id: String,
    /// The crate (an index of `Workspace::crates`) in which `primary` stands.
    pub krate: Option<u32>,
    /// The handler whose path is shown.
    pub handler: HandlerInfo,
    /// The other handlers that reach it.
    pub other_handlers: Vec<HandlerInfo>,
    /// From the handler to the operation.
    pub path: Vec<Step>,
    /// The function at the end of the path, `std::io::_eprint`.
    pub operation_name: String,
    /// Why it is not safe there.
    pub reason: String,
    /// Who says so.
    pub source: String,
    /// What to do instead.
    pub help: String,
    /// Other effects of the same call, as lints' names.
    pub other_effects: Vec<String>,
    /// Whether the path goes through a candidate of an indirect call.
    pub is_possible: bool,
    /// The targets on which it holds, sorted; all the targets of the run where `on_all_targets`.
    pub targets: Vec<String>,
    /// Whether it holds on every target of the run.
    pub on_all_targets: bool,
}

/// A call that could not be resolved.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnresolvedCall {
    /// The name at the site.
    pub name: String,
    /// Who calls.
    pub caller: String,
    /// In whose code.
    pub home: Home,
    /// Where.
    pub place: Option<Place>,
}

/// What went wrong in reading, in order of path and place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// What happened and what to do.
    pub message: String,
    /// Where.
    pub place: Option<Place>,
    /// Whether the project's own part is incomplete by it: the exit code is 2.
    pub is_fatal: bool,
}

/// A target for which the project is not written: the compiler would refuse it there, so nothing is judged there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RefusedTarget {
    /// The target.
    pub triple: String,
    /// The first name that leads nowhere there, or what `compile_error!` says.
    pub what: String,
    /// Where it stands.
    pub place: Place,
}

/// The counts of a run.
#[derive(Clone, Default, PartialEq, Eq, Debug, Serialize)]
pub struct Statistics {
    /// Registrations found, deferred ones too.
    pub handlers: usize,
    /// Handlers that were followed.
    pub roots: usize,
    /// Functions reached from them.
    pub functions_reached: usize,
    /// Call sites in the functions reached.
    pub calls: usize,
    /// Those that were not resolved.
    pub calls_unresolved: usize,
    /// Macro calls reached that were not expanded.
    pub macros_skipped: usize,
    /// Derives and attribute macros that were not run, in the crates looked into.
    pub procedural_macros_skipped: usize,
    /// Files read.
    pub files_read: usize,
    /// Files that could not be read or parsed as a whole.
    pub files_skipped: usize,
    /// Crates looked into.
    pub crates_loaded: usize,
    /// Dependencies that could not be had.
    pub crates_unread: usize,
    /// Targets asked for.
    pub targets: usize,
    /// Those for which the project's own code is not written.
    pub targets_refused: usize,
    /// Groups of them that were analysed apart.
    pub target_groups: usize,
}

/// The result of a run.
#[derive(Debug, Default)]
pub struct Analysis {
    /// In order of path, place and lint.
    pub findings: Vec<Finding>,
    /// In order of path and place.
    pub handlers: Vec<HandlerInfo>,
    /// In order of path and place.
    pub unresolved: Vec<UnresolvedCall>,
    /// In order of the triples.
    pub refused: Vec<RefusedTarget>,
    /// In order of path and place.
    pub problems: Vec<Problem>,
    /// The counts.
    pub statistics: Statistics,
    /// The files, for showing their text.
    pub sources: Arc<SourceMap>,
}

/// A line of the call graph.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct GraphLine {
    /// Relative to the package root, or `<crate>@<version>/<path>` outside of it.
    pub file: String,
    /// 1-based.
    pub line: u32,
    /// 1-based, in characters.
    pub column: u32,
    /// 1-based.
    pub end_line: u32,
    /// Exclusive.
    pub end_column: u32,
    /// Who calls.
    pub caller: String,
    /// What is called, or the type that is dropped; `_::name` where it is not known.
    pub callee: String,
    /// `call`, `drop`, `indirect`, `panic`.
    pub kind: &'static str,
    /// `resolved`, `candidates`, `unknown`.
    pub resolution: &'static str,
    /// In a branch that is never taken.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub dead: bool,
}

/// What the user decides of the analysis itself; everything else is in `Workspace` and `Knowledge`.
#[derive(Clone, Default, Debug)]
pub struct Options {
    /// Levels that override the lints' own: (lint, context or all, level).
    pub levels: Vec<(String, Option<Context>, Level)>,
    /// Extra roots: paths of functions with their context.
    pub roots: Vec<(String, Context)>,
    /// Functions (paths or link names) that are taken for safe, with the reason.
    pub trusted: Vec<(String, String)>,
    /// Functions (paths or link names) that must not be reached, with the reason.
    pub forbidden: Vec<(String, String)>,
    /// Functions (paths or link names) that do nothing wrong by themselves, with the reason; what they call is
    /// looked at.
    pub safe: Vec<(String, String)>,
    /// Functions (paths or link names) that do this besides what is known, with the reason.
    pub effects: Vec<(String, Vec<Effect>, String)>,
    /// What registers a handler besides what is known.
    pub handlers: Vec<Registration>,
    /// The edition of POSIX that counts.
    pub posix: Edition,
}
