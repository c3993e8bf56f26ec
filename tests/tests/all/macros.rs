//! What procedural macros are known to write: a file a package under `tests/all/macros`. It begins with the program that
//! uses the macros; sections `//- name` hold the little of other crates that it needs; the last, `//- calls`, what the
//! calls must be, as rustc said of the same program with the macros themselves (those of asn1-rs-impl, indoc, phf_macros and
//! tokio-macros were not held against it). A new file is filled in by `SIGSAFE_BLESS=1 cargo test -p sigsafe-tests macros`, and
//! is then to be held against rustc.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use sigsafe_analyzer::expand::MacroRules;
use sigsafe_analyzer::source::{Edition, FileId, Span};
use sigsafe_analyzer::syntax::parse_file;
use sigsafe_analyzer::syntax::tree::ItemKind;
use sigsafe_tests::harness::Case;

const CALLS: &str = "//- calls\n";

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/all/macros")
}

/// The program with the crates that stand beside it.
fn case(text: &str, package: &str) -> Case {
    let mut files = BTreeMap::new();
    let mut crates = vec!["case".to_owned()];
    let mut sections = text.split("//- ");
    files.insert(
        "case/lib.rs".to_owned(),
        sections.next().unwrap_or("").to_owned(),
    );
    for section in sections {
        let (name, body) = section.split_once('\n').expect("a name stands on its line");
        crates.push(name.to_owned());
        files.insert(format!("{name}/lib.rs"), body.to_owned());
    }
    Case {
        crates,
        macros: vec![package.to_owned()],
        files,
        edition: Edition::E2021,
        ..Case::default()
    }
}

/// The calls and drops of the program, a line each, without those in functions that no macro has a part in.
fn graph(text: &str, package: &str) -> String {
    let lines: BTreeSet<String> = (case(text, package).graph().into_iter())
        .filter(|line| !line.file.starts_with("std:"))
        .map(|line| {
            let note = match line.resolution {
                "resolved" => String::new(),
                other => format!(" ({other})"),
            };
            let place = line.line;
            format!(
                "{place:3} {} {}: {}{note}",
                line.kind, line.caller, line.callee
            )
        })
        .collect();
    let mut out = String::new();
    for line in lines {
        let _ = writeln!(out, "//  {line}");
    }
    out
}

#[test]
fn what_macros_write_calls_what_it_should() {
    let is_blessed = std::env::var_os("SIGSAFE_BLESS").is_some();
    let mut wrong = String::new();
    let mut count = 0;
    for entry in std::fs::read_dir(folder()).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let package = (path.file_stem().and_then(|stem| stem.to_str())).expect("a name");
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let (program, wanted) = text.split_once(CALLS).unwrap_or((&text, ""));
        let found = graph(program, package);
        count += 1;
        if is_blessed {
            std::fs::write(&path, format!("{program}{CALLS}{found}")).expect("it can be written");
        } else if found != wanted {
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<_>>();
            let (found, wanted) = (lines(&found), lines(wanted));
            let _ = writeln!(wrong, "{package}:");
            for line in wanted.difference(&found) {
                let _ = writeln!(wrong, "  missing {line}");
            }
            for line in found.difference(&wanted) {
                let _ = writeln!(wrong, "  extra   {line}");
            }
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_of_an_overlay_can_be_written() {
    let overlays = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../rules/stubs/macros");
    let mut wrong = String::new();
    let mut count = 0;
    for entry in std::fs::read_dir(overlays).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let text = std::fs::read_to_string(&path).expect("it can be read");
        let line = |span: Span| text[..span.start as usize].lines().count();
        let name = path.display();
        for item in parse_file(FileId(0), &text, Edition::E2021).items {
            let ItemKind::MacroDef(def) = &item.kind else {
                continue;
            };
            count += 1;
            match MacroRules::compile(def, Edition::E2021) {
                Ok(rules) => {
                    for span in rules.idle_repetitions() {
                        let at = line(span);
                        let _ = writeln!(wrong, "{name}:{at}: nothing repeats here");
                    }
                }
                Err(error) => {
                    let at = line(error.span);
                    let _ = writeln!(wrong, "{name}:{at}: {}", error.message);
                }
            }
        }
    }
    assert!(count > 0);
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_derive_takes_more_variants_than_calls_of_a_macro_may_stand_in_each_other() {
    let text = std::fs::read_to_string(folder().join("clap_derive.rs")).expect("it can be read");
    let (text, _) = text.split_once(CALLS).expect("it has calls");
    let (_, beside) = text.split_once("//- ").expect("it has other crates");
    let variants: String = (0..200).map(|number| format!("V{number}, ")).collect();
    let program = format!(
        "#[derive(Clone, clap::ValueEnum)] pub enum Big {{ {variants} }}\n\
         pub fn all() -> usize {{ <Big as clap::ValueEnum>::value_variants().len() }}\n//- {beside}"
    );
    let analysis = case(&program, "clap_derive").analyze();
    assert!(analysis.problems.is_empty(), "{:?}", analysis.problems);
}
