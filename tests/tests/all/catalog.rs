//! The model of std held against itself: a handler that calls a function which does something is reported, by the lint of
//! what it does; one that calls a safe function is not.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use sigsafe_analyzer::knowledge::Effect;
use sigsafe_tests::harness::{Case, findings_in};
use sigsafe_tests::synthesis::{Call, Synthesis, program, synthesise};

/// Functions whose call gives another lint than their effects alone, each with the reason.
const OTHERWISE: &[(&str, &str)] = &[
    (
        "core::alloc::",
        "a reference to an allocator allocates by it",
    ),
    (
        "core::slice::index::index",
        "the index that stands for the parameter checks",
    ),
    ("core::str::index", "the same"),
    (
        "std::boxed::Box::read_",
        "the reader that stands for the parameter lets the vector grow",
    ),
    ("std::io::impls::read_", "the same"),
    (
        "std::array::index",
        "the type that stands for the index is none",
    ),
    (
        "std::env::Args",
        "`is_empty` of iterators is not stable, and the trait of the model has none",
    ),
    ("std::process::Command", "the same"),
    (
        "std::fs::TryLockError::fmt",
        "it shows the error inside, which asks the system for the text",
    ),
    ("std::io::IntoInnerError::fmt", "the same"),
    (
        "std::iter::Flatten",
        "the type that stands for the iterator gives no iterators",
    ),
    (
        "std::pin::Pin::default",
        "it makes the default of the pointer inside",
    ),
];

/// The lints that each call gives.
fn reported(calls: &[Call]) -> Vec<BTreeSet<String>> {
    let (text, lines) = program(calls);
    let mut case = Case::of_text(&text);
    case.warn.push("implicit_panic".to_owned());
    let analysis = case.analyze();
    assert!(analysis.problems.is_empty(), "{:?}", analysis.problems);
    let mut out = vec![BTreeSet::new(); calls.len()];
    for finding in findings_in(&analysis, "case/lib.rs") {
        if let Some(index) = lines.get(&finding.line) {
            out[*index].insert(finding.lint);
        }
    }
    out
}

fn lint_of(effect: Effect) -> &'static str {
    sigsafe_rules::knowledge()
        .lint_of(effect)
        .map_or("", |lint| lint.name.as_str())
}

fn summary(synthesis: &Synthesis) -> String {
    let mut out = format!("{} calls written\n", synthesis.calls.len());
    for (reason, (count, example)) in &synthesis.skipped {
        let _ = writeln!(out, "{count} not: {reason} (`{example}`)");
    }
    out
}

#[test]
fn what_does_something_is_reported_and_what_is_safe_is_not() {
    let synthesis = synthesise();
    let found = reported(&synthesis.calls);
    let mut complaints = Vec::new();
    let (mut silent, mut spoken, mut unresolved) = (0, 0, 0);
    for (call, lints) in synthesis.calls.iter().zip(&found) {
        if OTHERWISE
            .iter()
            .any(|(path, _)| call.path.starts_with(path))
            || is_internal(call)
        {
            continue;
        }
        if lints.contains("unresolved_call") {
            unresolved += 1;
            complaints.push(format!("{}: not resolved: {}", call.path, call.text));
            continue;
        }
        if call.effects.is_empty() {
            silent += 1;
            // What is given away may be dropped, and what stands for a parameter may do something itself.
            let is_of_argument = |lint: &str| call.takes_ownership && lint == "heap_free";
            if lints.iter().any(|lint| !is_of_argument(lint)) {
                complaints.push(format!(
                    "{}: said to be safe, reported as {lints:?}: {}",
                    call.path, call.text
                ));
            }
        } else {
            spoken += 1;
            if !call
                .effects
                .iter()
                .any(|effect| lints.contains(lint_of(*effect)))
            {
                let effects: Vec<&str> = call.effects.iter().map(|effect| effect.name()).collect();
                complaints.push(format!(
                    "{}: does {effects:?}, reported as {lints:?}: {}",
                    call.path, call.text
                ));
            }
        }
    }
    println!(
        "{}{spoken} do something, {silent} are safe, {unresolved} unresolved",
        summary(&synthesis)
    );
    assert!(spoken > 300 && silent > 1500, "{}", summary(&synthesis));
    assert!(
        complaints.is_empty(),
        "{} complaints\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}

/// What of the model is not for users: the language and the model itself call it. It has no path in the real library, or
/// a private one.
const INTERNAL: &[&str] = &[
    "alloc::intrinsics::",
    "core::fmt::rt::",
    "core::keep",
    "core::panicking::",
    "core::slice::index::",
    "std::any",
    "std::cell::BorrowRef",
    "std::collections::hash::Table",
    "std::fs::DirStream",
    "std::fs::OwnedFile",
    "std::io::pipe::OwnedEnd",
    "std::net::tcp::OwnedSocket",
    "std::option::Item",
    // The model carries the initialiser as a second type.
    "std::thread::LocalKey",
    "std::thread::local_impl::",
    "std::panicking::",
];

fn is_internal(call: &Call) -> bool {
    INTERNAL
        .iter()
        .any(|internal| call.path.starts_with(internal) || call.text.contains(internal))
}

#[test]
fn every_function_is_in_the_real_library_with_that_signature() {
    // What the compiler may say for another reason: the function is not stable, the type that was chosen for a parameter
    // has not what another bound asks for, or `drop` is called by its name.
    const OTHER_REASONS: &[&str] = &["E0658", "E0277", "E0271", "E0282", "E0283", "E0040"];
    let synthesis = synthesise();
    let (text, lines) = program(&synthesis.calls);
    let functions: String = text
        .lines()
        .take(2 + synthesis.calls.len())
        .map(|line| format!("{line}\n"))
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let mut complaints = Vec::new();
    let mut for_other_reasons = 0;
    for (line, message) in sigsafe_tests::compile::refused_lines(&functions, folder.path()) {
        let Some(call) = lines
            .get(&line)
            .and_then(|index| synthesis.calls.get(*index))
        else {
            complaints.push(format!("line {line}: {message}"));
            continue;
        };
        if OTHER_REASONS.iter().any(|code| message.contains(code)) {
            for_other_reasons += 1;
        } else if !is_internal(call) && !message.contains("mem::discriminant") {
            complaints.push(format!("{}: {message}: {}", call.path, call.text));
        }
    }
    println!(
        "{}{for_other_reasons} refused for other reasons",
        summary(&synthesis)
    );
    assert!(
        for_other_reasons * 10 < synthesis.calls.len(),
        "{}",
        summary(&synthesis)
    );
    assert!(
        complaints.is_empty(),
        "{} complaints\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}
