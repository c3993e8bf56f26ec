//! Where values are dropped. The files in `drops/` say by `//~ A, B` the types that are dropped on a line, by
//! `//~2021` and `//~2024` where the editions differ; a line without such a mark drops nothing. The marks are what
//! rustc itself prints (`-Zunpretty=mir`, without the blocks of unwinding).

use std::collections::{BTreeMap, BTreeSet};

use sigsafe_analyzer::source::Edition;
use sigsafe_tests::harness::{Case, FOLDER};

type Lines = BTreeMap<u32, BTreeSet<String>>;

/// The last segment of a type's name, without its arguments.
fn short(callee: &str) -> String {
    if callee.starts_with(['[', '(', '{']) || callee.starts_with("dyn ") {
        return callee.to_owned();
    }
    if callee.starts_with("impl ") {
        return callee.to_owned();
    }
    let path = callee.split('<').next().unwrap_or(callee);
    let path = if path.is_empty() { callee } else { path };
    path.rsplit("::").next().unwrap_or(path).to_owned()
}

fn expected(text: &str, edition: &str) -> Lines {
    let mut out = Lines::new();
    for (line, number) in text.lines().zip(1..) {
        for mark in line.split("//~").skip(1) {
            let (of, types) = mark.split_once(' ').unwrap_or((mark, ""));
            if of.is_empty() || of == edition {
                out.entry(number)
                    .or_default()
                    .extend(split(types.trim()).into_iter().map(str::to_owned));
            }
        }
    }
    out
}

/// Splits at commas that no bracket encloses.
fn split(types: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let (mut depth, mut start) = (0i32, 0);
    for (at, c) in types.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                out.push(types[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    out.push(types[start..].trim());
    out
}

fn check(text: &str, edition: Edition) {
    let name = match edition {
        Edition::E2024 => "2024",
        _ => "2021",
    };
    let mut case = Case::of_text(text);
    case.edition = edition;
    let file = format!("{FOLDER}/case/lib.rs");
    let mut found = Lines::new();
    for line in case.graph() {
        if line.kind == "drop" && (file.ends_with(&line.file) || line.file.ends_with("lib.rs")) {
            found
                .entry(line.end_line)
                .or_default()
                .insert(short(&line.callee));
        }
    }
    let wanted = expected(text, name);
    let numbers: BTreeSet<u32> = found.keys().chain(wanted.keys()).copied().collect();
    let differences: Vec<String> = numbers
        .into_iter()
        .filter(|number| found.get(number) != wanted.get(number))
        .map(|number| {
            let text = text.lines().nth(number as usize - 1).unwrap_or("");
            format!("{number}: {text}\n    found {:?}", found.get(&number))
        })
        .collect();
    assert!(
        differences.is_empty(),
        "edition {name}:\n{}",
        differences.join("\n")
    );
}

#[test]
fn values_are_dropped_at_the_end_of_their_scopes() {
    let text = include_str!("drops/scopes.rs");
    check(text, Edition::E2021);
    check(text, Edition::E2024);
}

#[test]
fn what_holds_values_is_dropped_with_them() {
    let text = include_str!("drops/values.rs");
    check(text, Edition::E2021);
    check(text, Edition::E2024);
}
