//! What the reader promises: which texts are read, as what, and where they stand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod dump;
mod editions;
mod expansions;
mod expressions;
mod fragments;
mod items;
mod recovery;
mod robustness;

use super::tree::{Body, ParsedFile};
use super::{lex, parse_file, parse_stmts_into};
use crate::source::{Edition, FileId};

fn parse_in(text: &str, edition: Edition) -> ParsedFile {
    parse_file(FileId(0), text, edition)
}

fn parse(text: &str) -> ParsedFile {
    parse_in(text, Edition::E2021)
}

/// The items of a text that has no errors, one a line.
fn items_in(text: &str, edition: Edition) -> String {
    let file = parse_in(text, edition);
    assert_eq!(file.errors, [], "in {text}");
    dump::items(&file.items)
}

fn items(text: &str) -> String {
    items_in(text, Edition::E2021)
}

/// The statements of a text as they nest.
fn stmts_in(text: &str, edition: Edition) -> String {
    let mut body = Body::default();
    let tokens = lex(FileId(0), text);
    let (stmts, tail) = parse_stmts_into(&mut body, &tokens, edition)
        .unwrap_or_else(|error| panic!("{text}: {error:?}"));
    dump::stmts(&body, &stmts, tail)
}

fn stmts(text: &str) -> String {
    stmts_in(text, Edition::E2021)
}

/// The messages of the errors of a text, with their lines.
fn errors(text: &str) -> Vec<String> {
    parse(text)
        .errors
        .iter()
        .map(|error| {
            let line = text[..error.span.start as usize].matches('\n').count() + 1;
            format!("{line}: {}", error.message)
        })
        .collect()
}
