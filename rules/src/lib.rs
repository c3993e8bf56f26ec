//! What is known about std, the C libraries, Win32 and published crates in signal handlers:
//! data files, embedded and read into the analyzer's types. It must not know how they are used.

mod cfgs;
mod embedded;
mod error;
mod lints;
mod observed;
mod registrations;
mod symbols;

use std::borrow::Cow;
use std::sync::OnceLock;

use sigsafe_analyzer::knowledge::{
    CfgFacts, Knowledge, LintSpec, Registrations, StubFile, Symbols,
};

pub use error::DataError;
pub use observed::Observation;

struct Loaded {
    knowledge: Knowledge,
    errors: Vec<DataError>,
}

fn loaded() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| {
        let mut errors = Vec::new();
        let (symbols, system_calls) = symbols::read(embedded::SYMBOLS);
        let knowledge = Knowledge {
            stubs: embedded::STUBS
                .iter()
                .map(|(path, text)| StubFile {
                    path: Cow::Borrowed(path),
                    text: Cow::Borrowed(text),
                })
                .collect(),
            symbols,
            system_calls,
            registrations: registrations::read(embedded::REGISTRATIONS, &mut errors),
            lints: lints::read(embedded::LINTS, &mut errors),
            cfgs: cfgs::read(embedded::CFGS, &mut errors),
        };
        Loaded { knowledge, errors }
    })
}

/// All that is known, read once.
pub fn knowledge() -> &'static Knowledge {
    &loaded().knowledge
}

/// What is wrong with the data; a test holds this empty.
pub fn errors() -> Vec<DataError> {
    let mut errors = loaded().errors.clone();
    errors.extend(symbols::check(embedded::SYMBOLS));
    errors
}

/// The files of the stub crates: path below `rules/stubs` and text, sorted by path.
pub fn stub_files() -> &'static [(&'static str, &'static str)] {
    embedded::STUBS
}

/// The lints, sorted by name.
pub fn lints() -> &'static [LintSpec] {
    &knowledge().lints
}

/// C and Win32 functions.
pub fn symbols() -> &'static Symbols {
    &knowledge().symbols
}

/// What registers a handler.
pub fn registrations() -> &'static Registrations {
    &knowledge().registrations
}

/// The cfgs that the build script of a package computes.
pub fn crate_cfgs(package: &str, version: &str) -> Option<&'static CfgFacts> {
    knowledge().crate_cfgs(package, version)
}

/// What a function was seen to do when it was really run.
pub fn observations(path: &str) -> impl Iterator<Item = Observation> {
    all_observations().filter(move |row| row.path == path)
}

/// All that was seen.
pub fn all_observations() -> impl Iterator<Item = Observation> {
    embedded::OBSERVED
        .iter()
        .flat_map(|(_, text)| observed::read(text))
}

#[cfg(test)]
mod tests;
