//! `symbols/*.toml`: a row for a function, or for several that are judged alike (names in one
//! key, parted by spaces). `linux_syscalls.toml` holds system calls instead.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use sigsafe_analyzer::knowledge::{
    Edition, Platform, Symbol, Symbols, SystemCall, SystemCalls, Verdict,
};
use toml::Spanned;

use crate::error::DataError;

const SYSTEM_CALLS: &str = "linux_syscalls.toml";

/// Finds the rows, line by line; they are read when somebody asks for them.
pub(crate) fn read(files: &[(&'static str, &'static str)]) -> (Symbols, SystemCalls) {
    let mut calls = "";
    let mut rows = Vec::new();
    for (path, text) in files {
        if *path == SYSTEM_CALLS {
            calls = text;
            continue;
        }
        for (names, row) in lines(text) {
            let names = names.split_whitespace();
            rows.extend(names.map(|name| (Cow::Borrowed(name), Cow::Borrowed(row))));
        }
    }
    (Symbols::of_texts(rows), SystemCalls::of_text(calls))
}

/// The rows of a file: `key = { .. }`, each on a line of its own.
fn lines(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, row)| (key.trim_matches('"'), row))
}

/// Reads all, and tells what is wrong.
pub(crate) fn check(files: &[(&'static str, &'static str)]) -> Vec<DataError> {
    let mut errors = Vec::new();
    let mut seen = HashSet::new();
    for (path, text) in files {
        let file = format!("symbols/{path}");
        if *path == SYSTEM_CALLS {
            if let Err(error) = toml::from_str::<BTreeMap<String, SystemCall>>(text) {
                errors.push(DataError::toml(&file, text, &error));
            }
            continue;
        }
        let table: BTreeMap<Spanned<String>, Symbol> = match toml::from_str(text) {
            Ok(table) => table,
            Err(error) => {
                errors.push(DataError::toml(&file, text, &error));
                continue;
            }
        };
        let by_line: BTreeMap<_, _> = lines(text).collect();
        for (key, symbol) in table {
            let at = key.span().start;
            let line = by_line.get(key.get_ref().as_str());
            if line.and_then(|row| Symbol::parse(row).ok()).as_ref() != Some(&symbol) {
                let message = format!("`{}` does not stand on one line", key.get_ref());
                errors.push(DataError::at(&file, text, at, message));
            }
            for name in key.get_ref().split_whitespace() {
                for message in mistakes(name, &symbol, &mut seen) {
                    errors.push(DataError::at(&file, text, at, message));
                }
            }
        }
    }
    errors
}

/// A symbol's own mistakes, and a second judgement of the same name on the same platform.
fn mistakes(name: &str, symbol: &Symbol, seen: &mut HashSet<(String, Platform)>) -> Vec<String> {
    let mut found = Vec::new();
    let mut judged = false;
    for platform in Platform::ALL {
        let Some(judgement) = symbol.judge(*platform, Edition::default()) else {
            continue;
        };
        judged = true;
        if !seen.insert((name.to_owned(), *platform)) {
            found.push(format!("`{name}` is judged twice on {platform}"));
        }
        if judgement.source.trim().is_empty() {
            found.push(format!("`{name}` has no source on {platform}"));
        }
        if judgement.verdict == Verdict::Unsafe && judgement.why.is_empty() {
            found.push(format!("`{name}` is unsafe on {platform} without a `why`"));
        }
        if judgement.verdict == Verdict::Conditional && judgement.when.is_none() {
            found.push(format!(
                "`{name}` is conditional on {platform} without a `when`"
            ));
        }
    }
    if !judged {
        found.push(format!("`{name}` is judged on no platform"));
    }
    found
}
