//! A small analysis made by hand, for the tests of the emitters.

use std::collections::BTreeMap;
use std::sync::Arc;

use sigsafe_analyzer::knowledge::{Context, Effect, Knowledge, Level, LintSpec, Subject};
use sigsafe_analyzer::report::{
    Analysis, Finding, HandlerInfo, Home, Operation, Place, Problem, Statistics, Step, StepKind,
    UnresolvedCall,
};
use sigsafe_analyzer::source::{Edition, FileId, SourceFile, SourceMap, Span};
use sigsafe_analyzer::workspace::{CrateIndex, CrateInput, CrateKind, Dependency, Workspace};

use super::Report;
use crate::args::Format;

const MAIN: &str = r#"use std::os::raw::c_int;

extern "C" fn on_term(signum: c_int) {
    // stops: äöü
    report(signum);
    log::logger().flush();
}

fn report(signum: c_int) {
    eprintln!("caught {signum}");
}

fn main() {
    unsafe { libc::signal(15, on_term as usize) };
}
"#;

const OTHER: &str =
    "macro_rules! say {\n    ($x:expr) => { keep(format!($x)) };\n}\nfn broken( {\n";

struct Files {
    map: SourceMap,
    ids: Vec<(&'static str, FileId)>,
}

impl Files {
    fn add(&mut self, path: &'static str, text: &str) {
        let id = self.map.add(SourceFile::new(path.to_owned(), text.into()));
        self.ids.push((path, id));
    }

    /// The place of the first `needle` in the file.
    fn at(&self, path: &str, needle: &str) -> Place {
        let (path, id) = self
            .ids
            .iter()
            .find(|(found, _)| *found == path)
            .copied()
            .unwrap_or(("", FileId(0)));
        let Some(file) = self.map.get(id) else {
            unreachable!("{path}")
        };
        let start = file.text.find(needle).unwrap_or(0) as u32;
        let end = start + needle.len() as u32;
        Place {
            span: Span::new(id, start, end),
            path: path.to_owned(),
            start: file.line_column(start),
            end: file.line_column(end),
        }
    }
}

fn krate(name: &str, root: &str, kind: CrateKind, first: bool) -> CrateInput {
    let (kinds, file) = match kind {
        CrateKind::Bin => ("bin", "main.rs"),
        _ => ("lib", "lib.rs"),
    };
    CrateInput {
        name: name.to_owned(),
        package: name.to_owned(),
        version: "1.2.3".to_owned(),
        package_id: format!("path+file://{root}#{name}@1.2.3"),
        package_root: root.to_owned(),
        root_file: format!("{root}/src/{file}"),
        kind,
        target_name: name.to_owned(),
        target_kinds: vec![kinds.to_owned()],
        edition: Edition::E2024,
        features: Vec::new(),
        cfgs: Vec::new(),
        build_script: None,
        dependencies: Vec::new(),
        is_member: first,
        is_first_party: first,
    }
}

/// A program with a dependency.
pub(crate) fn workspace() -> Workspace {
    let mut app = krate("app", "/w", CrateKind::Bin, true);
    app.dependencies.push(Dependency {
        name: "log".to_owned(),
        krate: CrateIndex(1),
        targets: Vec::new(),
    });
    Workspace {
        root: "/w".to_owned(),
        crates: vec![app, krate("log", "/reg/log-1.2.3", CrateKind::Lib, false)],
        ..Workspace::default()
    }
}

/// Lints with texts of their own, so that the real ones can change.
pub(crate) fn knowledge() -> Knowledge {
    let lint = |name: &str, effect| LintSpec {
        name: name.to_owned(),
        subject: Subject::Effect(effect),
        summary: format!("{name} happens"),
        help: String::new(),
        levels: BTreeMap::from([(Context::Signal, Level::Deny)]),
        dependency_levels: BTreeMap::new(),
        page: "## What it does\n\nReports it.".to_owned(),
    };
    Knowledge {
        lints: vec![
            lint("heap_alloc", Effect::Alloc),
            lint("lock", Effect::Lock),
            lint("stdio_lock", Effect::StdioLock),
        ],
        ..Knowledge::default()
    }
}

/// Three findings, a problem and an unresolved call.
pub(crate) fn analysis() -> Analysis {
    let mut files = Files {
        map: SourceMap::default(),
        ids: Vec::new(),
    };
    files.add("/w/src/main.rs", MAIN);
    files.add("/w/src/other.rs", OTHER);
    files.add(
        "/reg/log-1.2.3/src/lib.rs",
        "pub fn flush() { LOCK.lock(); }\n",
    );
    let main = |needle: &str| files.at("/w/src/main.rs", needle);
    let other = |needle: &str| files.at("/w/src/other.rs", needle);
    let own = || Home::FirstParty("app".to_owned());
    let handler = HandlerInfo {
        name: Some("on_term".to_owned()),
        note: String::new(),
        context: Context::Signal,
        deferred: false,
        api: "libc::signal".to_owned(),
        registered_at: Some(main("libc::signal(15, on_term as usize)")),
        via: None,
        defined_at: Some(main("fn on_term(signum: c_int)")),
        package: "app".to_owned(),
        targets: vec!["x86_64-unknown-linux-gnu".to_owned()],
    };
    let step = |callee: &str, caller: &str, place, home, kind| Step {
        callee: callee.to_owned(),
        caller: caller.to_owned(),
        place,
        expanded_from: Vec::new(),
        home,
        kind,
    };
    let operation = |item: &str, lint: &str, callee: &str| Operation {
        package: "app".to_owned(),
        item: item.to_owned(),
        lint: lint.to_owned(),
        callee: callee.to_owned(),
        ordinal: 0,
    };
    let finding = |lint: &str, level, primary: Place, operation, path| Finding {
        lint: lint.to_owned(),
        level,
        context: Context::Signal,
        message: String::new(),
        primary,
        label: String::new(),
        expanded_from: Vec::new(),
        operation,
        package_id: "path+file:///w#app@1.2.3".to_owned(),
        krate: Some(0),
        handler: handler.clone(),
        other_handlers: Vec::new(),
        path,
        operation_name: String::new(),
        reason: String::new(),
        source: String::new(),
        help: String::new(),
        other_effects: Vec::new(),
        is_possible: false,
        targets: Vec::new(),
        on_all_targets: true,
    };
    let lock = Finding {
        message: "`std::sync::Mutex::lock` takes a lock in a signal handler".to_owned(),
        label: "`flush` leads to a lock".to_owned(),
        operation_name: "std::sync::Mutex::lock".to_owned(),
        reason: "waits for ever if the interrupted thread holds the lock".to_owned(),
        source: "library/std/src/sync/poison/mutex.rs".to_owned(),
        help: "Use an atomic.".to_owned(),
        is_possible: true,
        ..finding(
            "lock",
            Level::Warn,
            main("log::logger().flush()"),
            operation("on_term", "lock", "log::Log::flush"),
            vec![
                step(
                    "<FileLog as log::Log>::flush",
                    "on_term",
                    Some(main("log::logger().flush()")),
                    own(),
                    StepKind::Indirect,
                ),
                step(
                    "std::sync::Mutex::lock",
                    "<FileLog as log::Log>::flush",
                    Some(files.at("/reg/log-1.2.3/src/lib.rs", "LOCK.lock()")),
                    Home::Dependency("log@1.2.3".to_owned()),
                    StepKind::Call,
                ),
            ],
        )
    };
    let stdio = Finding {
        message: "`eprintln!` takes the lock of stderr in a signal handler".to_owned(),
        label: "takes the lock of stderr".to_owned(),
        operation_name: "std::io::_eprint".to_owned(),
        reason: "prints under the lock of stderr; if the interrupted thread holds it, the handler waits for ever"
            .to_owned(),
        source: "library/std/src/io/stdio.rs".to_owned(),
        help: "Format into an array on the stack and write it with `libc::write`.".to_owned(),
        other_effects: vec!["lazy_init".to_owned()],
        targets: vec![
            "aarch64-unknown-linux-gnu".to_owned(),
            "x86_64-unknown-linux-gnu".to_owned(),
        ],
        on_all_targets: false,
        ..finding(
            "stdio_lock",
            Level::Deny,
            main("eprintln!(\"caught {signum}\")"),
            operation("report", "stdio_lock", "std::io::_eprint"),
            vec![
                step("report", "on_term", Some(main("report(signum)")), own(), StepKind::Call),
                step(
                    "std::io::_eprint",
                    "report",
                    Some(main("eprintln!(\"caught {signum}\")")),
                    own(),
                    StepKind::Call,
                ),
                step("std::io::Stderr::lock", "std::io::_eprint", None, Home::Std, StepKind::Call),
            ],
        )
    };
    let alloc = Finding {
        message: "`format!` takes memory from the heap in a signal handler".to_owned(),
        label: "takes memory from the heap".to_owned(),
        expanded_from: vec![main("report(signum)")],
        operation_name: "alloc::fmt::format".to_owned(),
        reason: "allocates the String".to_owned(),
        source: "library/alloc/src/fmt.rs".to_owned(),
        other_handlers: vec![HandlerInfo {
            name: None,
            context: Context::ForkChild,
            ..handler.clone()
        }],
        ..finding(
            "heap_alloc",
            Level::Deny,
            other("format!($x)"),
            operation("on_term", "heap_alloc", "alloc::fmt::format"),
            vec![step(
                "alloc::fmt::format",
                "on_term",
                Some(other("format!($x)")),
                own(),
                StepKind::Call,
            )],
        )
    };
    let problem = Problem {
        message: "expected a pattern, found `{`".to_owned(),
        place: Some(other("( {")),
        is_fatal: true,
    };
    let unresolved = UnresolvedCall {
        name: "_::poke".to_owned(),
        caller: "report".to_owned(),
        home: own(),
        place: Some(main("report(signum)")),
    };
    Analysis {
        findings: vec![lock, stdio, alloc],
        handlers: vec![handler],
        unresolved: vec![unresolved],
        refused: Vec::new(),
        problems: vec![problem],
        statistics: Statistics {
            handlers: 1,
            roots: 1,
            functions_reached: 4,
            calls: 9,
            calls_unresolved: 1,
            targets: 2,
            ..Statistics::default()
        },
        sources: Arc::new(files.map),
    }
}

/// What a format makes of the sample.
pub(crate) fn written(format: Format, change: impl FnOnce(&mut Analysis)) -> String {
    let mut analysis = analysis();
    change(&mut analysis);
    let (workspace, knowledge) = (workspace(), knowledge());
    let report = Report {
        workspace: &workspace,
        analysis: &analysis,
        knowledge: &knowledge,
        base: "/w",
        color: false,
        with_unresolved: true,
        baseline: None,
    };
    let mut out = Vec::new();
    match super::write(format, &report, &mut out) {
        Ok(()) => String::from_utf8_lossy(&out).into_owned(),
        Err(error) => unreachable!("{error}"),
    }
}
