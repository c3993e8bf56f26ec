//! The table of all that was observed, which stands in the repository, and the test that holds it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sigsafe_analyzer::knowledge::{Edition, Platform};
use sigsafe_observe::Case;

use crate::agreement::{Agreement, all_kinds, hold, kinds};
use crate::judged::{Judged, judge};
use crate::seen::{Seen, run};

const TABLE: &str = "rules/observed.tsv";

const HEAD: &str = "\
# What was seen when the functions were really run on Linux (x86_64, glibc), each in a fresh process: at the first call and
# at the second. Written by `SIGSAFE_BLESS=1 cargo test -p sigsafe-observe`, which also holds it against the rules.
#
# path\tcall\tfirst\tsecond\tsaid\tagreement
";

fn cell(seen: Option<&Seen>) -> String {
    let Some(seen) = seen else {
        return "-".to_owned();
    };
    let kinds = kinds(seen);
    if kinds.is_empty() {
        return "nothing".to_owned();
    }
    kinds.join(", ")
}

fn row(case: &Case, judged: &Judged, calls: &[Seen], agreement: &Agreement) -> String {
    let said = if judged.effects.is_empty() {
        "safe".to_owned()
    } else {
        let names: Vec<&str> = judged.effects.iter().map(|effect| effect.name()).collect();
        names.join(", ")
    };
    let agreement = match agreement {
        Agreement::Agrees => "agrees".to_owned(),
        Agreement::Unobserved(effects) => {
            let mut parts: Vec<(String, Vec<&str>)> = Vec::new();
            for (effect, reason) in effects {
                let reason = reason.clone().unwrap_or_else(|| "?".to_owned());
                match parts.iter_mut().find(|(known, _)| *known == reason) {
                    Some((_, names)) => names.push(effect.name()),
                    None => parts.push((reason, vec![effect.name()])),
                }
            }
            let parts: Vec<String> = parts
                .into_iter()
                .map(|(reason, names)| format!("{}: {reason}", names.join(", ")))
                .collect();
            format!("unobserved: {}", parts.join("; "))
        }
        Agreement::OnCondition(condition) => format!("on condition: {condition}"),
        Agreement::Disagrees(kinds) => format!("DISAGREES: {}", kinds.join(", ")),
    };
    let call = case
        .call
        .split('\n')
        .map(str::trim)
        .collect::<Vec<_>>()
        .join(" ");
    format!(
        "{}\t{call}\t{}\t{}\t{said}\t{agreement}",
        judged.path,
        cell(calls.first()),
        cell(calls.get(1))
    )
}

/// What is compared of a row: what the first call did, but for whether it was seen to wait, which depends on how busy the
/// machine is. What the rules say is not read from the table.
fn compared(row: &str) -> ((String, String), String) {
    let cells: Vec<&str> = row.split('\t').collect();
    let [path, call, first, ..] = cells.as_slice() else {
        return (("?".to_owned(), row.to_owned()), String::new());
    };
    let kinds: Vec<&str> = first.split(", ").collect();
    let kinds: Vec<&str> = if kinds.contains(&"thread") {
        // What a second thread has done already when the first looks is chance.
        vec!["thread"]
    } else {
        let is_told = |kind: &&str| !["waits", "may wait", "nothing"].contains(kind);
        kinds.into_iter().filter(is_told).collect()
    };
    (((*path).to_owned(), (*call).to_owned()), kinds.join(", "))
}

#[test]
fn what_functions_do_is_what_the_rules_say() {
    let cases = sigsafe_observe::all();
    let (judged, seen) = std::thread::scope(|scope| {
        let judged = scope.spawn(|| judge(&cases));
        let seen = run();
        (judged.join().unwrap(), seen)
    });
    let knowledge = sigsafe_rules::knowledge();
    let mut complaints = Vec::new();
    let mut rows = Vec::new();
    let (mut std_paths, mut foreign) = (BTreeSet::new(), BTreeSet::new());
    let mut by_agreement: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    let mut by_path: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (index, judged) in judged.iter().enumerate() {
        let calls = seen.get(&index).map_or(&[] as &[Seen], Vec::as_slice);
        by_path
            .entry(&judged.path)
            .or_default()
            .extend(all_kinds(calls));
    }
    for (index, (case, judged)) in cases.iter().zip(&judged).enumerate() {
        let calls = seen.get(&index).map_or(&[] as &[Seen], Vec::as_slice);
        if calls.is_empty() {
            complaints.push(format!("{}: it never began", case.call));
            continue;
        }
        if judged.path.is_empty() {
            complaints.push(format!("{}: nobody knows what it calls", case.call));
        }
        if !judged.other.is_empty() {
            complaints.push(format!("{}: {:?}", case.call, judged.other));
        }
        let is_foreign = judged.path.starts_with("libc::");
        if is_foreign {
            let name = judged.path.trim_start_matches("libc::");
            if knowledge
                .symbols
                .judge(name, Platform::LinuxGnu, Edition::default())
                .is_none()
            {
                complaints.push(format!("{name}: it is on no list"));
            }
            foreign.insert(judged.path.clone());
        } else {
            std_paths.insert(judged.path.clone());
        }
        let elsewhere = by_path
            .get(judged.path.as_str())
            .map_or(&[] as &[&str], Vec::as_slice);
        let agreement = hold(judged, calls, elsewhere, case.why, is_foreign);
        let row = row(case, judged, calls, &agreement);
        let word = match &agreement {
            Agreement::Agrees => "agrees",
            Agreement::OnCondition(_) => "agrees on a condition",
            Agreement::Unobserved(effects) => {
                if effects.iter().any(|(_, reason)| reason.is_none()) {
                    complaints.push(format!("not seen, and no reason is given: {row}"));
                }
                "unobserved"
            }
            Agreement::Disagrees(_) => {
                complaints.push(format!("{row}\n    {calls:?}"));
                "disagrees"
            }
        };
        let side = if is_foreign { "C" } else { "std" };
        let verdict = if judged.effects.is_empty() {
            "safe"
        } else {
            "does something"
        };
        *by_agreement.entry((side, verdict, word)).or_default() += 1;
        rows.push(row);
    }
    println!(
        "{} cases; {} functions of std, {} of C",
        cases.len(),
        std_paths.len(),
        foreign.len()
    );
    for ((side, verdict, word), count) in &by_agreement {
        println!("{side}, {verdict}: {word} {count}");
    }
    rows.sort();
    let mut text = HEAD.to_owned();
    for row in &rows {
        let _ = writeln!(text, "{row}");
    }
    let path = sigsafe_tests::repository().join(TABLE);
    if std::env::var_os("SIGSAFE_BLESS").is_some() {
        std::fs::write(&path, &text).unwrap();
    } else {
        let held = std::fs::read_to_string(&path).unwrap_or_default();
        let of = |text: &str| -> BTreeMap<(String, String), Vec<String>> {
            let mut rows = BTreeMap::new();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let (key, row) = compared(line);
                rows.entry(key).or_insert_with(Vec::new).push(row);
            }
            rows
        };
        let (held, own) = (of(&held), of(&text));
        for ((path, call), rows) in &own {
            if held.get(&(path.clone(), call.clone())) != Some(rows) {
                complaints.push(format!(
                    "{TABLE} says otherwise of {path} in `{call}`: {rows:?}"
                ));
            }
        }
        for (path, call) in held.keys().filter(|key| !own.contains_key(key)) {
            complaints.push(format!("only in {TABLE}: {path} in `{call}`"));
        }
    }
    assert!(
        complaints.is_empty(),
        "{} complaints\n{}",
        complaints.len(),
        complaints.join("\n")
    );
}
