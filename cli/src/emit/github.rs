//! Workflow commands of GitHub Actions: annotations on the lines of a change. It must not print anything that
//! would be taken for a command by accident.

use std::fmt::Write as _;
use std::io::{self, Write};

use sigsafe_analyzer::report::{Finding, Place};

use super::Report;
use super::view;

/// The most serious findings first: of each kind a step shows ten.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for problem in &report.analysis.problems {
        let command = if problem.is_fatal { "error" } else { "warning" };
        let at = problem
            .place
            .as_ref()
            .map(|place| properties(report, place))
            .unwrap_or_default();
        let gap = if at.is_empty() { "" } else { "," };
        writeln!(
            out,
            "::{command} {at}{gap}title=cargo sigsafe::{}",
            data(&problem.message)
        )?;
    }
    for finding in report.by_severity() {
        writeln!(
            out,
            "::{} {},title={}::{}",
            view::severity(finding.level),
            properties(report, &finding.primary),
            property(&format!("sigsafe::{}", finding.lint)),
            data(&message(report, finding))
        )?;
    }
    writeln!(out, "cargo sigsafe: {}", view::totals(report))?;
    writeln!(out, "{}", view::statistics(&report.analysis.statistics))
}

/// The page that a job shows for the step, in markdown.
pub(crate) fn summary(report: &Report<'_>) -> String {
    // The file has a limit of 1 MiB, and nobody reads more than this.
    const MOST: usize = 500;
    let mut out = format!("### cargo sigsafe: {}\n\n", view::totals(report));
    let findings = report.by_severity();
    if !findings.is_empty() {
        out.push_str("| | lint | where | what | from |\n|---|---|---|---|---|\n");
    }
    for finding in findings.iter().take(MOST) {
        let _ = writeln!(
            out,
            "| {} | `{}` | `{}` | {} | {} |",
            view::severity(finding.level),
            finding.lint,
            view::place(report, &finding.primary),
            finding.message.replace('|', "\\|").replace('\n', " "),
            view::handler_name(&finding.handler).replace('|', "\\|"),
        );
    }
    if let Some(more @ 1..) = findings.len().checked_sub(MOST) {
        let _ = writeln!(out, "\n{more} more");
    }
    let _ = writeln!(out, "\n{}", view::statistics(&report.analysis.statistics));
    out
}

fn message(report: &Report<'_>, finding: &Finding) -> String {
    let path: Vec<String> = view::trail(report, finding)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let mut text = format!("{}\npath: {}", finding.message, path.join(" → "));
    if let Some(place) = &finding.handler.registered_at {
        let _ = write!(
            text,
            "\nregistered with `{}` at {}",
            finding.handler.api,
            view::place(report, place)
        );
    }
    for (heading, remark) in view::remarks(report, finding) {
        let _ = write!(text, "\n{heading}: {remark}");
    }
    text
}

fn properties(report: &Report<'_>, place: &Place) -> String {
    let mut out = format!(
        "file={},line={},endLine={}",
        property(&view::file(report, &place.path)),
        place.start.line,
        place.end.line
    );
    // Columns over several lines are refused.
    if place.start.line == place.end.line {
        let _ = write!(
            out,
            ",col={},endColumn={}",
            place.start.column, place.end.column
        );
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::sample::written;
    use super::*;
    use crate::args::Format;

    #[test]
    fn the_most_serious_come_first() {
        insta::assert_snapshot!(written(Format::Github, |_| ()), @r#"
::error file=src/other.rs,line=4,endLine=4,col=10,endColumn=13,title=cargo sigsafe::expected a pattern, found `{`
::error file=src/main.rs,line=10,endLine=10,col=5,endColumn=33,title=sigsafe%3A%3Astdio_lock::`eprintln!` takes the lock of stderr in a signal handler%0Apath: `on_term` → `report` → `std::io::_eprint` → `std::io::Stderr::lock`%0Aregistered with `libc::signal` at src/main.rs:14:14%0Awhy: prints under the lock of stderr; if the interrupted thread holds it, the handler waits for ever (library/std/src/io/stdio.rs)%0Aalso: the same call: lazy_init%0Aonly: on aarch64-unknown-linux-gnu, x86_64-unknown-linux-gnu%0Ahelp: Format into an array on the stack and write it with `libc::write`.
::error file=src/other.rs,line=2,endLine=2,col=25,endColumn=36,title=sigsafe%3A%3Aheap_alloc::`format!` takes memory from the heap in a signal handler%0Apath: `on_term` → `alloc::fmt::format`%0Aregistered with `libc::signal` at src/main.rs:14:14%0Awhy: allocates the String (library/alloc/src/fmt.rs)%0Anote: also reached from an unknown handler, which runs in a forked child, registered at src/main.rs:14:14
::warning file=src/main.rs,line=6,endLine=6,col=5,endColumn=26,title=sigsafe%3A%3Alock::`std::sync::Mutex::lock` takes a lock in a signal handler%0Apath: `on_term` → possibly `<FileLog as log::Log>::flush` → `std::sync::Mutex::lock`%0Aregistered with `libc::signal` at src/main.rs:14:14%0Awhy: waits for ever if the interrupted thread holds the lock (library/std/src/sync/poison/mutex.rs)%0Anote: possible: the path goes through a call whose callee is one of several%0Ahelp: Use an atomic.
cargo sigsafe: 2 errors, 1 warning, the project could not be read as a whole
1 handler, 4 functions reached, 1 of 9 calls unresolved, 2 targets
"#);
    }

    #[test]
    fn nothing_in_a_message_is_taken_for_a_command() {
        assert_eq!(data("50%\r\n::error::x"), "50%25%0D%0A::error::x");
        assert_eq!(property("a:b,c"), "a%3Ab%2Cc");
    }
}
