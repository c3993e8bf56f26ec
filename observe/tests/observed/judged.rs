//! What the analyzer says of the same text, as the body of a handler. It must not know what was seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sigsafe_analyzer::knowledge::Effect;
use sigsafe_observe::{Case, PRELUDE};
use sigsafe_tests::harness;
use sigsafe_tests::synthesis::{SIGNAL, handlers};

/// Calls in one program.
const IN_ONE_PROGRAM: usize = 400;
/// Calls below one handler.
const IN_ONE_BODY: usize = 50;

/// One case as the analyzer sees it.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// The function that is called, as the graph names it.
    pub path: String,
    /// What it is said to do, the most serious first.
    pub effects: Vec<Effect>,
    /// Lints that speak of something else: calls that were not resolved, functions on no list.
    pub other: BTreeSet<String>,
}

struct Text {
    text: String,
    /// Line and column of each call.
    places: Vec<(u32, u32, u32)>,
}

fn program(cases: &[&Case]) -> Text {
    // What stands before the first case is of no interest, so it stands in a module of its own.
    let mut text = SIGNAL.to_owned();
    let prelude: String = PRELUDE
        .lines()
        .filter(|line| !line.starts_with("//!"))
        .map(|line| format!("{line}\n"))
        .collect();
    let _ = writeln!(text, "mod prelude {{\n{prelude}\n}}\nuse prelude::*;");
    let mut line = text.lines().count() as u32;
    let mut places = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let one_line = |text: &str| {
            text.split('\n')
                .map(str::trim)
                .collect::<Vec<_>>()
                .join(" ")
        };
        let call = one_line(case.call);
        let _ = writeln!(text, "fn f{index}() {{ unsafe {{ {}", one_line(case.setup));
        let before = "let kept = ";
        let _ = writeln!(text, "{before}{call};");
        let _ = writeln!(text, "loop {{}} }} }}");
        let start = before.len() as u32 + 1;
        places.push((line + 2, start, start + call.chars().count() as u32));
        line += 3;
    }
    text.push_str(&handlers(cases.len(), IN_ONE_BODY));
    Text { text, places }
}

/// Declarations of the functions of C that are named: what they are given is of no interest.
fn foreign(cases: &[&Case]) -> String {
    let mut names = BTreeSet::new();
    for case in cases {
        for text in [case.call, case.setup] {
            let text = text.replace(' ', "");
            for rest in text.split("libc::").skip(1) {
                let name: String = rest
                    .chars()
                    .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                    .collect();
                if rest[name.len()..].starts_with('(') {
                    names.insert(name);
                }
            }
        }
    }
    let mut out = "unsafe extern \"C\" {\n".to_owned();
    for name in names {
        let _ = writeln!(out, "pub fn {name}(_: usize, ...) -> i32;");
    }
    out.push('}');
    out
}

/// Judges all cases.
pub fn judge(cases: &[&Case]) -> Vec<Judged> {
    cases.chunks(IN_ONE_PROGRAM).flat_map(judge_some).collect()
}

fn judge_some(cases: &[&Case]) -> Vec<Judged> {
    let Text { text, places } = program(cases);
    let mut case = harness::Case::of_text(&text).with_file("libc/lib.rs", &foreign(cases));
    case.crates.push("libc".to_owned());
    case.warn.push("implicit_panic".to_owned());
    case.warn.push("thread_local".to_owned());
    let analysis = case.analyze();
    assert!(analysis.problems.is_empty(), "{:?}", analysis.problems);
    let by_line: BTreeMap<u32, usize> = places
        .iter()
        .enumerate()
        .map(|(index, place)| (place.0, index))
        .collect();
    let mut out = vec![Judged::default(); cases.len()];
    let knowledge = sigsafe_rules::knowledge();
    for finding in &analysis.findings {
        if !finding.primary.path.ends_with("case/lib.rs") {
            continue;
        }
        let Some(&index) = by_line.get(&finding.primary.start.line) else {
            continue;
        };
        let judged = &mut out[index];
        for lint in std::iter::once(&finding.lint).chain(&finding.other_effects) {
            let effect = Effect::ALL.iter().find(|effect| {
                knowledge
                    .lint_of(**effect)
                    .is_some_and(|known| known.name == *lint)
            });
            match effect {
                Some(effect) if judged.effects.contains(effect) => {}
                Some(effect) => judged.effects.push(*effect),
                // A case that registers a handler itself is not what is looked at.
                None if lint == "unknown_handler" => {}
                None => {
                    judged.other.insert(lint.clone());
                }
            }
        }
    }
    // The call is what spans the whole expression; an index or an operator spans less.
    let mut widest = vec![0; cases.len()];
    for line in case.graph() {
        if !line.file.ends_with("lib.rs") || line.kind == "drop" || line.end_line != line.line {
            continue;
        }
        let Some(&index) = by_line.get(&line.line) else {
            continue;
        };
        let (_, start, end) = places[index];
        let width = line.end_column.saturating_sub(line.column);
        if line.column < start || line.end_column > end || width < widest[index] {
            continue;
        }
        // What the compiler puts around a call (`deref`) spans as much.
        let name = line.callee.rsplit("::").next().unwrap_or_default();
        let is_written = cases[index].call.contains(name);
        if width > widest[index] || is_written {
            widest[index] = width;
            out[index].path = as_people_say(&line.callee);
        }
    }
    for (judged, case) in out.iter_mut().zip(cases) {
        let is_of_path = |letter: char| letter.is_alphanumeric() || "_: ".contains(letter);
        if let Some((name, _)) = case.call.split_once('!')
            && name.chars().all(is_of_path)
        {
            let name = name.replace(' ', "");
            let name = name.trim_start_matches("std::");
            judged.path = format!("std::{name}!");
        }
    }
    out
}

/// A callee's name as messages have it: the compiler's tells all of a trait object, `<(dyn std::any::Any + 'static)>::is`.
fn as_people_say(callee: &str) -> String {
    let Some((object, rest)) = callee
        .strip_prefix("<(dyn ")
        .and_then(|inside| inside.split_once(")>"))
    else {
        return callee.to_owned();
    };
    let first = object.split(" + ").next().unwrap_or(object);
    let last = first.rsplit("::").next().unwrap_or(first);
    format!("<dyn {last}>{rest}")
}
