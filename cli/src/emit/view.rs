//! The words and places that several formats share. It must not know how a format writes them down.

use sigsafe_analyzer::knowledge::{Context, Level};
use sigsafe_analyzer::report::{
    Finding, HandlerInfo, Home, Place, RefusedTarget, Statistics, Step, StepKind,
};
use sigsafe_analyzer::workspace::{CrateInput, Workspace};

use super::Report;

/// What a place has to do with a finding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Role {
    Primary,
    Handler,
    Step,
    Expansion,
    Registration,
}

/// A place of a finding with what is to be said there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Mark<'a> {
    pub(crate) role: Role,
    pub(crate) place: &'a Place,
    pub(crate) text: String,
}

/// The places of a finding: the handler, the steps in the order of the path, the operation, the registration.
pub(crate) fn marks(finding: &Finding) -> Vec<Mark<'_>> {
    let handler = &finding.handler;
    let mut out = Vec::new();
    let mark = |role, place, text| Mark { role, place, text };
    if let Some(place) = &handler.defined_at {
        let text = match &handler.name {
            Some(name) => format!("`{name}` runs {}", runs_as(handler.context)),
            None => format!("runs {}", runs_as(handler.context)),
        };
        out.push(mark(Role::Handler, place, text));
    }
    for step in &finding.path {
        let place = step.place.as_ref().filter(|_| is_own(&step.home));
        if let Some(place) = place.filter(|place| place.span != finding.primary.span) {
            out.push(mark(Role::Step, place, does(step)));
        }
    }
    out.push(mark(Role::Primary, &finding.primary, finding.label.clone()));
    for place in &finding.expanded_from {
        if place.span != finding.primary.span {
            out.push(mark(
                Role::Expansion,
                place,
                "in this macro call".to_owned(),
            ));
        }
    }
    if let Some(place) = &handler.registered_at {
        let text = format!("registered here with `{}`", handler.api);
        out.push(mark(Role::Registration, place, text));
    }
    let registered = handler.registered_at.as_ref().map(|at| at.span);
    let via = handler.via.as_ref();
    if let Some(place) = via.filter(|place| registered != Some(place.span)) {
        let text = format!("`{}` is called here", handler.api);
        out.push(mark(Role::Registration, place, text));
    }
    out.retain(|mark| mark.role == Role::Primary || !is_stub(mark.place));
    out
}

/// What the paths of stubs begin with.
const STUB: &str = "std:";

/// Whether the place is in the model of std, which no user has on disk.
pub(crate) fn is_stub(place: &Place) -> bool {
    place.path.starts_with(STUB)
}

fn is_own(home: &Home) -> bool {
    matches!(home, Home::FirstParty(_))
}

/// What a step does.
pub(crate) fn does(step: &Step) -> String {
    match step.kind {
        StepKind::Call => format!("calls `{}`", step.callee),
        StepKind::Drop => format!("drops `{}`", step.callee),
        StepKind::Indirect => format!("may call `{}`", step.callee),
        StepKind::Check => format!("checks, and may reach `{}`", step.callee),
    }
}

/// `as a signal handler`.
pub(crate) fn runs_as(context: Context) -> &'static str {
    match context {
        Context::Signal => "as a signal handler",
        Context::Exception => "as an exception handler",
        Context::ForkChild => "in a forked child",
        Context::RawForkChild => "in the child of a raw clone",
        Context::Allocator => "as part of the allocator",
        Context::ThreadCallback => "as a callback on another thread",
        Context::Deferred => "later, as ordinary code",
        Context::Interrupt => "as an interrupt handler",
    }
}

/// `signal handler`.
pub(crate) fn noun(context: Context) -> &'static str {
    match context {
        Context::Signal => "signal handler",
        Context::Exception => "exception handler",
        Context::ForkChild => "forked child",
        Context::RawForkChild => "child of a raw clone",
        Context::Allocator => "allocator",
        Context::ThreadCallback => "thread callback",
        Context::Deferred => "deferred handler",
        Context::Interrupt => "interrupt handler",
    }
}

/// The handler's name in quotes, or what stands for it.
pub(crate) fn handler_name(handler: &HandlerInfo) -> String {
    match &handler.name {
        Some(name) => format!("`{name}`"),
        None => "an unknown handler".to_owned(),
    }
}

/// `error` or `warning`.
pub(crate) fn severity(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "note",
    }
}

/// A file as it is shown: relative to the base where it is below it, with `/`.
pub(crate) fn file(report: &Report<'_>, path: &str) -> String {
    relative(report.base, path).unwrap_or_else(|| path.to_owned())
}

/// The part of a path below a folder, with `/`.
pub(crate) fn relative(folder: &str, path: &str) -> Option<String> {
    let rest = path.strip_prefix(folder)?;
    let folder_ends = folder.ends_with(['/', '\\']);
    let rest = rest
        .strip_prefix(['/', '\\'])
        .or(folder_ends.then_some(rest))?;
    Some(rest.replace('\\', "/"))
}

/// `src/main.rs:3:5`, in a dependency `name@version/src/lib.rs:3:5`.
pub(crate) fn place(report: &Report<'_>, place: &Place) -> String {
    let path = relative(report.base, &place.path)
        .or_else(|| {
            let krate = crate_of(report.workspace, &place.path)?;
            let below = relative(&krate.package_root, &place.path)?;
            Some(format!("{}@{}/{below}", krate.package, krate.version))
        })
        .unwrap_or_else(|| place.path.clone());
    format!("{path}:{}:{}", place.start.line, place.start.column)
}

/// The crate in whose package a file stands: of the innermost, the one with that root file, else the first.
pub(crate) fn crate_of<'a>(workspace: &'a Workspace, path: &str) -> Option<&'a CrateInput> {
    let around = || {
        workspace
            .crates
            .iter()
            .filter(|krate| relative(&krate.package_root, path).is_some())
    };
    let longest = around().map(|krate| krate.package_root.len()).max()?;
    let mut innermost = around().filter(|krate| krate.package_root.len() == longest);
    innermost
        .clone()
        .find(|krate| krate.root_file == path)
        .or_else(|| innermost.next())
}

/// The crate that a finding is of.
pub(crate) fn crate_of_finding<'a>(
    workspace: &'a Workspace,
    finding: &Finding,
) -> Option<&'a CrateInput> {
    finding
        .krate
        .and_then(|index| workspace.crates.get(index as usize))
        .or_else(|| crate_of(workspace, &finding.primary.path))
}

/// The steps of the path in words, from the handler on: name, and where that was called.
pub(crate) fn trail(report: &Report<'_>, finding: &Finding) -> Vec<(String, Option<String>)> {
    let mut out = vec![(handler_name(&finding.handler), None)];
    for step in &finding.path {
        let name = match step.kind {
            StepKind::Call => format!("`{}`", step.callee),
            StepKind::Drop => format!("drop of `{}`", step.callee),
            StepKind::Indirect => format!("possibly `{}`", step.callee),
            StepKind::Check => format!("the check `{}`", step.callee),
        };
        // Where a macro of std's calls, the user's call of that macro stands.
        let mut places = step.place.iter().chain(&step.expanded_from);
        let shown = places.find(|place| !is_stub(place));
        out.push((name, shown.map(|found| place(report, found))));
    }
    out
}

/// On which targets it holds, where that is not all; a long list is cut.
pub(crate) fn targets(finding: &Finding, most: usize) -> Option<String> {
    if finding.on_all_targets || finding.targets.is_empty() {
        return None;
    }
    let shown: Vec<&str> = finding
        .targets
        .iter()
        .take(most)
        .map(String::as_str)
        .collect();
    let more = finding.targets.len() - shown.len();
    let list = shown.join(", ");
    Some(if more == 0 {
        list
    } else {
        format!("{list} and {more} more")
    })
}

/// Why nothing was judged for a target.
pub(crate) fn refused(report: &Report<'_>, refused: &RefusedTarget) -> String {
    format!(
        "{}: note: nothing is judged for {}: `{}` is not there",
        place(report, &refused.place),
        refused.triple,
        refused.what
    )
}

/// What else is to be said of a finding, one thought each: (heading, text).
pub(crate) fn remarks(report: &Report<'_>, finding: &Finding) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    let source = if finding.source.is_empty() {
        String::new()
    } else {
        format!(" ({})", finding.source)
    };
    if !finding.reason.is_empty() || !source.is_empty() {
        out.push((
            "why",
            format!("{}{source}", finding.reason).trim().to_owned(),
        ));
    }
    if !finding.other_effects.is_empty() {
        out.push((
            "also",
            format!("the same call: {}", finding.other_effects.join(", ")),
        ));
    }
    if finding.is_possible {
        let text =
            "possible: the path goes through a call whose callee is one of several".to_owned();
        out.push(("note", text));
    }
    for handler in finding.other_handlers.iter().take(5) {
        let at = handler
            .registered_at
            .as_ref()
            .map(|found| format!(", registered at {}", place(report, found)))
            .unwrap_or_default();
        let text = format!(
            "also reached from {}, which runs {}{at}",
            handler_name(handler),
            runs_as(handler.context)
        );
        out.push(("note", text));
    }
    if let Some(more @ 1..) = finding.other_handlers.len().checked_sub(5) {
        out.push(("note", format!("also reached from {more} more")));
    }
    if let Some(list) = targets(finding, 4) {
        out.push(("only", format!("on {list}")));
    }
    if !finding.help.is_empty() {
        out.push(("help", finding.help.clone()));
    }
    out
}

/// `1 handler`, `2 handlers`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// The counts of a run in a sentence, without the time.
pub(crate) fn statistics(counts: &Statistics) -> String {
    let mut out = count(counts.handlers, "handler");
    if counts.roots != counts.handlers {
        out.push_str(&format!(" ({} followed)", counts.roots));
    }
    out.push_str(&format!(
        ", {} reached, {} of {} unresolved",
        count(counts.functions_reached, "function"),
        counts.calls_unresolved,
        count(counts.calls, "call")
    ));
    let skipped: Vec<String> = [
        (counts.files_skipped, "file"),
        (counts.macros_skipped, "macro call"),
        (counts.procedural_macros_skipped, "procedural macro"),
    ]
    .iter()
    .filter(|(number, _)| *number > 0)
    .map(|(number, noun)| count(*number, noun))
    .collect();
    if !skipped.is_empty() {
        out.push_str(&format!(", {} skipped", skipped.join(" and ")));
    }
    match counts.crates_unread {
        0 => {}
        1 => out.push_str(", 1 dependency not read"),
        number => out.push_str(&format!(", {number} dependencies not read")),
    }
    out.push_str(&match counts.targets_refused {
        0 => format!(", {}", count(counts.targets, "target")),
        refused => format!(
            ", {} of {} (the code is not written for the others)",
            counts.targets - refused.min(counts.targets),
            count(counts.targets, "target")
        ),
    });
    out
}

/// `2 errors, 1 warning`, with what a baseline left out.
pub(crate) fn totals(report: &Report<'_>) -> String {
    let errors = report.count(Level::Deny);
    let warnings = report.count(Level::Warn);
    let mut parts = Vec::new();
    match (errors, warnings) {
        (0, 0) => parts.push("no findings".to_owned()),
        _ => {
            if errors > 0 {
                parts.push(count(errors, "error"));
            }
            if warnings > 0 {
                parts.push(count(warnings, "warning"));
            }
        }
    }
    if let Some(applied) = report.baseline {
        parts.push(format!("{} in the baseline", applied.known));
        if applied.gone > 0 {
            parts.push(format!("{} of the baseline no more", applied.gone));
        }
    }
    if !report.is_complete() {
        parts.push("the project could not be read as a whole".to_owned());
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_relative_only_below_the_folder() {
        assert_eq!(relative("/w", "/w/src/a.rs").as_deref(), Some("src/a.rs"));
        assert_eq!(relative("/w", "/work/a.rs"), None);
        assert_eq!(relative("/", "/a.rs").as_deref(), Some("a.rs"));
        assert_eq!(
            relative("C:\\w", "C:\\w\\src\\a.rs").as_deref(),
            Some("src/a.rs")
        );
    }

    #[test]
    fn the_counts_are_a_sentence() {
        let counts = Statistics {
            handlers: 3,
            roots: 2,
            functions_reached: 57,
            calls: 140,
            calls_unresolved: 2,
            macros_skipped: 1,
            targets: 9,
            crates_unread: 1,
            ..Statistics::default()
        };
        assert_eq!(
            statistics(&counts),
            "3 handlers (2 followed), 57 functions reached, 2 of 140 calls unresolved, 1 macro call skipped, \
             1 dependency not read, 9 targets"
        );
        let counts = Statistics {
            targets: 9,
            targets_refused: 4,
            ..Statistics::default()
        };
        assert_eq!(
            statistics(&counts),
            "0 handlers, 0 functions reached, 0 of 0 calls unresolved, \
             5 of 9 targets (the code is not written for the others)"
        );
    }
}
