//! `cargo sigsafe check`. It must not know how a finding comes about, nor how a format looks.

use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use sigsafe_analyzer::knowledge::Level;

use crate::args::{CheckArgs, Format};
use crate::baseline::{self, Baseline};
use crate::emit::{self, Report, view};
use crate::failure::{Failure, Fallible};
use crate::output;
use crate::session::{Session, repository, use_color};

/// The exit code.
pub(crate) fn run(args: &CheckArgs) -> Fallible<u8> {
    let start = Instant::now();
    let mut session = Session::open(&args.selection, &args.levels)?;
    let is_human = matches!(args.message_format, Format::Human | Format::Short);
    let mut analysis = session.analyze(args.printing.quiet || !is_human);
    let listed = args.baseline.as_ref().or(session.baseline.as_ref());
    if args.write_baseline {
        let path = listed.cloned();
        let path = path.unwrap_or_else(|| session.root.join(baseline::FILE));
        return write_baseline(&path, &analysis.findings, args.printing.quiet);
    }
    let applied = match listed {
        Some(path) => Some(Baseline::read(path)?.apply(&mut analysis.findings)),
        None => None,
    };
    let base = match args.message_format {
        Format::Github => repository("GITHUB_WORKSPACE", &session.root),
        Format::Gitlab => repository("CI_PROJECT_DIR", &session.root),
        _ => session.root.clone(),
    };
    let report = Report {
        workspace: &session.workspace,
        analysis: &analysis,
        knowledge: session.knowledge,
        base: &base.to_string_lossy(),
        color: use_color(args.printing.color),
        with_unresolved: args.unresolved,
        baseline: applied,
    };
    output::print(|out| emit::write(args.message_format, &report, out))?;
    if args.message_format == Format::Github {
        append_summary(&report)?;
    }
    let has_last_line = match args.message_format {
        Format::Human | Format::Short | Format::Gitlab => !args.printing.quiet,
        _ => false,
    };
    if has_last_line {
        let time = (args.message_format == Format::Human).then(|| start.elapsed());
        last_line(&report, time);
    }
    Ok(if !report.is_complete() {
        2
    } else if report.count(Level::Deny) > 0 {
        1
    } else {
        0
    })
}

fn write_baseline(
    path: &Path,
    findings: &[sigsafe_analyzer::report::Finding],
    quiet: bool,
) -> Fallible<u8> {
    let baseline = Baseline::of(findings);
    baseline.write(path)?;
    if !quiet {
        let number = view::count(baseline.len(), "finding");
        output::note(&format!("{number} written to {}", path.display()));
    }
    Ok(0)
}

fn last_line(report: &Report<'_>, time: Option<Duration>) {
    let counts = view::statistics(&report.analysis.statistics);
    let time = time
        .map(|time| format!(", {:.2} s", time.as_secs_f64()))
        .unwrap_or_default();
    output::note(&format!("{}: {counts}{time}", view::totals(report)));
}

/// GitHub shows this file's text on the page of the job.
fn append_summary(report: &Report<'_>) -> Fallible<()> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let path = Path::new(&path);
    let file = std::fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(path);
    file.and_then(|mut file| file.write_all(emit::github_summary(report).as_bytes()))
        .map_err(|error: std::io::Error| -> Failure { Failure::file("write", path, &error) })
}
