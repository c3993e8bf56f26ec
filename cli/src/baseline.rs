//! The file of known findings: what a project has today and does not want to be told of. It keeps what a
//! finding is about, never a line number, and must not know how findings are shown.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use sigsafe_analyzer::report::{Finding, Operation};

use crate::failure::{Failure, Fallible};

/// The name under which it is written where none is given.
pub(crate) const FILE: &str = "sigsafe-baseline.toml";

/// The known findings.
#[derive(Default, Debug)]
pub(crate) struct Baseline {
    operations: BTreeSet<Operation>,
}

/// What came of applying a baseline.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Applied {
    /// Findings that it lists.
    pub(crate) known: usize,
    /// What it lists and is no more.
    pub(crate) gone: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "operation")]
    operations: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    package: String,
    item: String,
    lint: String,
    callee: String,
    #[serde(default)]
    ordinal: u32,
}

impl Baseline {
    /// The operations of these findings.
    pub(crate) fn of(findings: &[Finding]) -> Baseline {
        Baseline {
            operations: findings
                .iter()
                .map(|finding| finding.operation.clone())
                .collect(),
        }
    }

    /// Reads the file.
    pub(crate) fn read(path: &Path) -> Fallible<Baseline> {
        let text =
            std::fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))?;
        let file: File = toml::from_str(&text).map_err(|error| {
            Failure::new(format!(
                "the baseline {} cannot be read: {error}",
                path.display()
            ))
        })?;
        let operations = file.operations.into_iter().map(|row| Operation {
            package: row.package,
            item: row.item,
            lint: row.lint,
            callee: row.callee,
            ordinal: row.ordinal,
        });
        Ok(Baseline {
            operations: operations.collect(),
        })
    }

    /// Writes the file.
    pub(crate) fn write(&self, path: &Path) -> Fallible<()> {
        std::fs::write(path, self.text()).map_err(|error| Failure::file("write", path, &error))
    }

    /// How many findings it lists.
    pub(crate) fn len(&self) -> usize {
        self.operations.len()
    }

    /// Takes the known findings out of the list.
    pub(crate) fn apply(&self, findings: &mut Vec<Finding>) -> Applied {
        let mut met = BTreeSet::new();
        let before = findings.len();
        findings.retain(|finding| {
            let known = self.operations.get(&finding.operation);
            met.extend(known);
            known.is_none()
        });
        Applied {
            known: before - findings.len(),
            gone: self.operations.len() - met.len(),
        }
    }

    fn text(&self) -> String {
        let mut out = String::from(
            "# Findings that `cargo sigsafe check` leaves out. Written by `cargo sigsafe check --write-baseline`.\n",
        );
        for operation in &self.operations {
            let text = |value: &str| toml::Value::String(value.to_owned()).to_string();
            let _ = write!(
                out,
                "\n[[operation]]\npackage = {}\nitem = {}\nlint = {}\ncallee = {}\nordinal = {}\n",
                text(&operation.package),
                text(&operation.item),
                text(&operation.lint),
                text(&operation.callee),
                operation.ordinal
            );
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::emit::sample;

    #[test]
    fn what_is_written_is_read_back() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join(FILE);
        let mut analysis = sample::analysis();
        let baseline = Baseline::of(&analysis.findings);
        assert!(baseline.write(&path).is_ok());
        let Ok(read) = Baseline::read(&path) else {
            unreachable!()
        };
        assert_eq!(read.operations, baseline.operations);
        let all = analysis.findings.len();
        let rest = analysis.findings.split_off(1);
        let applied = read.apply(&mut analysis.findings);
        assert_eq!(
            applied,
            Applied {
                known: 1,
                gone: all - 1
            }
        );
        assert!(analysis.findings.is_empty() && !rest.is_empty());
        Ok(())
    }
}
