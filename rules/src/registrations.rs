//! `registrations.toml`: what registers a handler. The schema stands at the top of that file.

use serde::Deserialize;
use sigsafe_analyzer::knowledge::{ChildTest, Registration, RegistrationKind, Registrations};
use toml::Spanned;

use crate::error::DataError;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    registration: Vec<Spanned<Registration>>,
}

pub(crate) fn read(files: &[(&str, &str)], errors: &mut Vec<DataError>) -> Registrations {
    let mut all = Vec::new();
    for (path, text) in files {
        match toml::from_str::<File>(text) {
            Ok(file) => {
                for row in file.registration {
                    let at = row.span().start;
                    let row = row.into_inner();
                    for message in mistakes(&row) {
                        errors.push(DataError::at(path, text, at, message));
                    }
                    all.push(row);
                }
            }
            Err(error) => errors.push(DataError::toml(path, text, &error)),
        }
    }
    Registrations::new(all)
}

fn mistakes(row: &Registration) -> Vec<&'static str> {
    use RegistrationKind as Kind;

    let mut found = Vec::new();
    let mut need = |there: bool, message| {
        if !there {
            found.push(message);
        }
    };
    need(!row.source.trim().is_empty(), "no source");
    need(!row.api().is_empty(), "nothing names it");
    let named = !row.path.is_empty() || !row.symbol.is_empty();
    match row.kind {
        Kind::Function => {
            need(named, "a function needs a `path` or a `symbol`");
            need(
                row.arg.is_some() || row.deferred || !row.root,
                "a function needs an `arg`",
            );
        }
        Kind::Method => {
            need(!row.path.is_empty(), "a method needs a `path`");
            need(
                row.arg.is_some() || row.deferred || !row.root,
                "a method needs an `arg`",
            );
        }
        Kind::Field => need(row.field.is_some(), "a field needs a `field`"),
        Kind::Variant => need(!row.path.is_empty(), "a variant needs a `path`"),
        Kind::TraitMethod => {
            need(!row.path.is_empty(), "a trait needs a `path`");
            need(
                !row.methods.is_empty() || !row.root,
                "a trait needs `methods`",
            );
        }
        Kind::Attribute => need(!row.path.is_empty(), "an attribute needs a `path`"),
        Kind::Abi => need(!row.abi.is_empty(), "an abi needs `abi`"),
        Kind::Export => need(!row.symbol.is_empty(), "an export needs a `symbol`"),
        Kind::Section => need(!row.section.is_empty(), "a section needs `section`"),
        Kind::Fork => {
            need(named, "a fork needs a `path` or a `symbol`");
            need(row.child.is_some(), "a fork needs a `child`");
        }
        Kind::Internal => need(!row.root, "what a crate does inside is no root"),
    }
    if let Some(ChildTest::Variant(path)) = &row.child {
        need(path.contains("::"), "a child's variant needs its full path");
    }
    found
}
