//! A fixture: a file with marks. It must not know how it is compiled.

use std::path::{Path, PathBuf};

use sigsafe_analyzer::source::Edition;

use crate::expect::{self, Expected, Strictness};
use crate::harness::{self, Case};

/// A file with marks.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// Where it stands.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    /// What it says.
    pub expected: Expected,
}

impl Fixture {
    /// Reads one.
    ///
    /// # Errors
    /// Says what is wrong with the file or its marks.
    pub fn read(path: &Path) -> Result<Fixture, String> {
        let fail = |error: String| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| fail(error.to_string()))?;
        let expected = expect::parse(&text).map_err(fail)?;
        Ok(Fixture {
            path: path.to_owned(),
            text,
            expected,
        })
    }

    /// All files below a folder, in order of path.
    ///
    /// # Errors
    /// Says what is wrong with the first that is not one.
    pub fn read_below(folder: &Path) -> Result<Vec<Fixture>, String> {
        crate::files_below(folder, "rs")
            .iter()
            .map(|path| Fixture::read(path))
            .collect()
    }

    /// The edition that it is written in.
    pub fn edition(&self) -> &str {
        self.expected.edition.as_deref().unwrap_or("2024")
    }

    /// Analyses it, and says what differs from its marks.
    pub fn complaints(&self) -> Vec<String> {
        let mut case = Case::of_text(&self.text);
        case.edition = Edition::from_year(self.edition()).unwrap_or_default();
        case.targets = self.expected.targets.clone();
        case.warn = self.expected.warn.clone();
        let analysis = case.analyze();
        let file = case.root_file("case");
        let mut out: Vec<String> = analysis
            .problems
            .iter()
            .map(|problem| problem.message.clone())
            .collect();
        out.extend(expect::check(
            &self.expected,
            &harness::findings_in(&analysis, &file),
            &harness::handlers_in(&analysis, &file),
            Strictness::Fixture,
        ));
        out
    }
}
