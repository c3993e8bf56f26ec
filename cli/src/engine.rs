//! The analyzer's entry points as the commands call them. It must not know how results are shown.

use sigsafe_analyzer::knowledge::Knowledge;
use sigsafe_analyzer::report::{Analysis, GraphLine, Options, Problem};
use sigsafe_analyzer::source::FileLoader;
use sigsafe_analyzer::workspace::{CrateIndex, Workspace};

pub(crate) use sigsafe_analyzer::effects::{Explanation, holds_on};

/// Findings.
pub(crate) fn analyze(
    workspace: &Workspace,
    loader: &dyn FileLoader,
    knowledge: &Knowledge,
    options: &Options,
) -> Analysis {
    sigsafe_analyzer::analyze(workspace, loader, knowledge, options)
}

/// The graph of one crate.
pub(crate) fn call_graph(
    workspace: &Workspace,
    krate: CrateIndex,
    all: bool,
    loader: &dyn FileLoader,
    knowledge: &Knowledge,
    options: &Options,
) -> (Vec<GraphLine>, Vec<Problem>) {
    let lines = sigsafe_analyzer::call_graph(workspace, krate, all, loader, knowledge, options);
    (lines, Vec::new())
}

/// What the model of std says of a path.
pub(crate) fn explain_path(knowledge: &Knowledge, path: &str) -> Vec<Explanation> {
    sigsafe_analyzer::explain_path(knowledge, path)
}
