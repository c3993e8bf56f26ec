//! `lints/<lint>.md`: a head in TOML between `+++` lines, then the page that users read.

use std::collections::BTreeMap;

use serde::Deserialize;
use sigsafe_analyzer::knowledge::{Context, Effect, Level, LintSpec, Subject};

use crate::error::DataError;

/// The headings of every page, in this order.
pub(crate) const HEADINGS: &[&str] = &[
    "## What it does",
    "## Why is this bad",
    "## Example",
    "## Use instead",
    "## Where it is known from",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    /// The effect it reports...
    effect: Option<Effect>,
    /// ...or what else it is about.
    about: Option<Subject>,
    summary: String,
    help: String,
    levels: BTreeMap<Context, Level>,
    #[serde(default)]
    dependency_levels: BTreeMap<Context, Level>,
}

pub(crate) fn read(files: &[(&str, &str)], errors: &mut Vec<DataError>) -> Vec<LintSpec> {
    let mut all: Vec<LintSpec> = Vec::new();
    for (path, text) in files {
        let file = format!("lints/{path}");
        match lint(&file, path.trim_end_matches(".md"), text) {
            Ok((lint, mistakes)) => {
                if let Some(other) = all.iter().find(|other| other.subject == lint.subject) {
                    let message = format!("`{}` is about the same", other.name);
                    errors.push(DataError::at(&file, text, 0, message));
                }
                errors.extend(mistakes);
                all.push(lint);
            }
            Err(error) => errors.push(error),
        }
    }
    all
}

fn lint(file: &str, name: &str, text: &str) -> Result<(LintSpec, Vec<DataError>), DataError> {
    let fence = "+++\n";
    let wrong = |byte, message: &str| DataError::at(file, text, byte, message);
    let rest = text
        .strip_prefix(fence)
        .ok_or_else(|| wrong(0, "the page does not begin with `+++`"))?;
    let (head, page) = rest
        .split_once("\n+++\n")
        .ok_or_else(|| wrong(0, "the head is not closed by `+++`"))?;
    let head: Head = toml::from_str(head).map_err(|error| {
        let byte = error.span().map_or(0, |span| span.start);
        wrong(fence.len() + byte, error.message().trim())
    })?;
    let subject = match (head.effect, head.about) {
        (Some(effect), None) => Subject::Effect(effect),
        (None, Some(about)) => about,
        _ => {
            return Err(wrong(
                0,
                "either `effect` or `about` must stand in the head",
            ));
        }
    };
    let mut mistakes = Vec::new();
    for context in Context::ALL {
        if !head.levels.contains_key(context) {
            mistakes.push(wrong(0, &format!("no level for the context `{context}`")));
        }
    }
    let page_start = text.len() - page.len();
    let headings: Vec<&str> = page
        .lines()
        .filter(|line| line.starts_with("## "))
        .collect();
    if headings != HEADINGS {
        let message = format!("the headings are {headings:?}, not {HEADINGS:?}");
        mistakes.push(wrong(page_start, &message));
    }
    Ok((
        LintSpec {
            name: name.to_owned(),
            subject,
            summary: head.summary,
            help: head.help,
            levels: head.levels,
            dependency_levels: head.dependency_levels,
            page: page.trim().to_owned(),
        },
        mistakes,
    ))
}
