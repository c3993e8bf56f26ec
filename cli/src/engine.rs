//! The analyzer's entry points as the commands call them. It must not know how results are shown.

use sigsafe_analyzer::knowledge::{Effect, Knowledge};
use sigsafe_analyzer::report::{Analysis, GraphLine, Options, Problem};
use sigsafe_analyzer::source::FileLoader;
use sigsafe_analyzer::workspace::{CrateIndex, Workspace};

/// What the model of std says of a function.
pub(crate) struct Explanation {
    pub(crate) path: String,
    /// Effect, reason, and the condition or target it is tied to.
    pub(crate) effects: Vec<(Effect, String, String)>,
    pub(crate) source: String,
    pub(crate) is_safe: bool,
}

/// Findings.
pub(crate) fn analyze(
    _workspace: &Workspace,
    _loader: &dyn FileLoader,
    _knowledge: &Knowledge,
    _options: &Options,
) -> Analysis {
    Analysis::default()
}

/// The graph of one crate.
pub(crate) fn call_graph(
    _workspace: &Workspace,
    _krate: CrateIndex,
    _all: bool,
    _loader: &dyn FileLoader,
    _knowledge: &Knowledge,
    _options: &Options,
) -> (Vec<GraphLine>, Vec<Problem>) {
    Default::default()
}

/// What is known of a path.
pub(crate) fn explain_path(_knowledge: &Knowledge, _path: &str) -> Option<Explanation> {
    None
}
