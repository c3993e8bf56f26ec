//! One line a finding, as editors and grep read it. It must not need the sources.

use std::io::{self, Write};

use super::Report;
use super::view;

/// Problems, then findings, then the counts.
pub(super) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    for problem in &report.analysis.problems {
        let at = problem
            .place
            .as_ref()
            .map(|place| format!("{}: ", view::place(report, place)))
            .unwrap_or_default();
        let severity = if problem.is_fatal { "error" } else { "warning" };
        writeln!(out, "{at}{severity}: {}", one_line(&problem.message))?;
    }
    for finding in &report.analysis.findings {
        let possible = if finding.is_possible {
            ", possible"
        } else {
            ""
        };
        let targets = view::targets(finding, 2)
            .map(|list| format!(", only on {list}"))
            .unwrap_or_default();
        writeln!(
            out,
            "{}: {}[sigsafe::{}]: {} (from {}{possible}{targets})",
            view::place(report, &finding.primary),
            view::severity(finding.level),
            finding.lint,
            one_line(&finding.message),
            view::handler_name(&finding.handler),
        )?;
    }
    if report.with_unresolved {
        for call in &report.analysis.unresolved {
            let at = call
                .place
                .as_ref()
                .map(|place| format!("{}: ", view::place(report, place)))
                .unwrap_or_default();
            writeln!(
                out,
                "{at}note: `{}` in `{}` is not resolved",
                call.name, call.caller
            )?;
        }
        for refused in &report.analysis.refused {
            writeln!(out, "{}", view::refused(report, refused))?;
        }
    }
    Ok(())
}

fn one_line(text: &str) -> String {
    text.lines().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::sample::written;
    use crate::args::Format;

    #[test]
    fn a_finding_is_a_line() {
        insta::assert_snapshot!(written(Format::Short, |_| ()), @r#"
src/other.rs:4:10: error: expected a pattern, found `{`
src/main.rs:6:5: warning[sigsafe::lock]: `std::sync::Mutex::lock` takes a lock in a signal handler (from `on_term`, possible)
src/main.rs:10:5: error[sigsafe::stdio_lock]: `eprintln!` takes the lock of stderr in a signal handler (from `on_term`, only on aarch64-unknown-linux-gnu, x86_64-unknown-linux-gnu)
src/other.rs:2:25: error[sigsafe::heap_alloc]: `format!` takes memory from the heap in a signal handler (from `on_term`)
src/main.rs:5:5: note: `_::poke` in `report` is not resolved
"#);
    }
}
