//! Prints what an analysis gave, one module a format. It must not see the disk, nor decide what is reported.

use std::io::{self, Write};

use sigsafe_analyzer::knowledge::{Knowledge, Level};
use sigsafe_analyzer::report::{Analysis, Finding};
use sigsafe_analyzer::workspace::Workspace;

use crate::args::Format;
use crate::baseline::Applied;

mod digest;
mod github;
mod gitlab;
mod human;
mod json;
#[cfg(test)]
pub(crate) mod sample;
mod sarif;
mod short;
pub(crate) mod view;

pub(crate) use github::summary as github_summary;

/// All that an emitter is told.
pub(crate) struct Report<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) analysis: &'a Analysis,
    pub(crate) knowledge: &'a Knowledge,
    /// The folder that paths are shown relative to.
    pub(crate) base: &'a str,
    pub(crate) color: bool,
    /// Whether unresolved calls are listed.
    pub(crate) with_unresolved: bool,
    /// What the baseline left out.
    pub(crate) baseline: Option<Applied>,
}

impl Report<'_> {
    /// How many findings there are of a level.
    pub(crate) fn count(&self, level: Level) -> usize {
        self.analysis
            .findings
            .iter()
            .filter(|finding| finding.level == level)
            .count()
    }

    /// Whether the project's own part could be read.
    pub(crate) fn is_complete(&self) -> bool {
        !self
            .analysis
            .problems
            .iter()
            .any(|problem| problem.is_fatal)
    }

    /// The findings, the most serious first, else in their order.
    fn by_severity(&self) -> Vec<&Finding> {
        let mut all: Vec<&Finding> = self.analysis.findings.iter().collect();
        all.sort_by_key(|finding| std::cmp::Reverse(finding.level));
        all
    }
}

/// Prints the findings and problems in a format.
pub(crate) fn write(format: Format, report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Human => human::write(report, out),
        Format::Short => short::write(report, out),
        Format::Json => json::write(report, out),
        Format::Sarif => sarif::write(report, out),
        Format::Github => github::write(report, out),
        Format::Gitlab => gitlab::write(report, out),
    }
}
