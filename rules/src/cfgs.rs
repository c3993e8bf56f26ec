//! `cfgs/<package>.toml`: the cfgs that a build script computes, by range of versions.

use serde::Deserialize;
use sigsafe_analyzer::knowledge::{CfgFacts, CrateCfgs};

use crate::error::DataError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    facts: Vec<CfgFacts>,
}

pub(crate) fn read(files: &[(&str, &str)], errors: &mut Vec<DataError>) -> Vec<CrateCfgs> {
    let mut all = Vec::new();
    for (path, text) in files {
        let file = format!("cfgs/{path}");
        match toml::from_str::<File>(text) {
            Ok(read) => {
                if read
                    .facts
                    .iter()
                    .any(|facts| facts.source.trim().is_empty())
                {
                    errors.push(DataError::at(&file, text, 0, "facts without a source"));
                }
                all.push(CrateCfgs {
                    package: path.trim_end_matches(".toml").to_owned(),
                    facts: read.facts,
                });
            }
            Err(error) => errors.push(DataError::toml(&file, text, &error)),
        }
    }
    all
}
