//! `symbols/*.toml`: a row for a function, or for several that are judged alike (names in one
//! key, parted by spaces). `linux_syscalls.toml` holds system calls instead.

use std::collections::{BTreeMap, HashSet};

use sigsafe_analyzer::knowledge::{Platform, Symbol, Symbols, SystemCall, SystemCalls, Verdict};
use toml::Spanned;

use crate::error::DataError;

const SYSTEM_CALLS: &str = "linux_syscalls.toml";

pub(crate) fn read(files: &[(&str, &str)], errors: &mut Vec<DataError>) -> (Symbols, SystemCalls) {
    let mut rows = Vec::new();
    let mut calls = BTreeMap::new();
    let mut seen = HashSet::new();
    for (path, text) in files {
        let file = format!("symbols/{path}");
        if *path == SYSTEM_CALLS {
            match toml::from_str::<BTreeMap<String, SystemCall>>(text) {
                Ok(table) => calls = table,
                Err(error) => errors.push(DataError::toml(&file, text, &error)),
            }
            continue;
        }
        let table = match toml::from_str::<BTreeMap<Spanned<String>, Symbol>>(text) {
            Ok(table) => table,
            Err(error) => {
                errors.push(DataError::toml(&file, text, &error));
                continue;
            }
        };
        for (key, symbol) in table {
            let at = key.span();
            for name in key.get_ref().split_whitespace() {
                for message in mistakes(name, &symbol, &mut seen) {
                    errors.push(DataError::at(&file, text, at.start, message));
                }
                rows.push((name.to_owned(), symbol.clone()));
            }
        }
    }
    (Symbols::new(rows), SystemCalls::new(calls))
}

/// A symbol's own mistakes, and a second judgement of the same name on the same platform.
fn mistakes(name: &str, symbol: &Symbol, seen: &mut HashSet<(String, Platform)>) -> Vec<String> {
    let mut found = Vec::new();
    let mut judged = false;
    for platform in Platform::ALL {
        let Some(judgement) = symbol.judge(*platform) else {
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
