//! Every package under `fixtures/packages` gives exactly what its files mark, over all targets.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use sigsafe_tests::compile::in_parallel;
use sigsafe_tests::expect::{self, SeenFinding, SeenHandler, Strictness};

use crate::program::{fixture, sigsafe};

#[derive(Default)]
struct Seen {
    findings: Vec<SeenFinding>,
    handlers: Vec<SeenHandler>,
}

fn look(package: &Path) -> BTreeMap<PathBuf, Seen> {
    let mut files: BTreeMap<PathBuf, Seen> = BTreeMap::new();
    for path in sigsafe_tests::files_below(package, "rs") {
        files.entry(path).or_default();
    }
    let checked = sigsafe(
        package,
        &[
            "check",
            "--workspace",
            "--locked",
            "--offline",
            "--message-format",
            "json",
        ],
    );
    for line in checked.json_lines() {
        let message = &line["message"];
        let Some(lint) = message["code"]["code"]
            .as_str()
            .and_then(|code| code.strip_prefix("sigsafe::"))
        else {
            continue;
        };
        let spans = message["spans"].as_array().cloned().unwrap_or_default();
        let primary = spans
            .iter()
            .find(|span| span["is_primary"] == true)
            .expect("a primary span");
        let path = package.join(primary["file_name"].as_str().unwrap_or_default());
        files.entry(path).or_default().findings.push(SeenFinding {
            line: primary["line_start"].as_u64().unwrap_or_default() as u32,
            lint: lint.to_owned(),
            level: if message["level"] == "error" {
                "deny"
            } else {
                "warn"
            }
            .parse()
            .unwrap(),
            is_possible: false,
            handlers: Vec::new(),
        });
    }
    let listed = sigsafe(
        package,
        &[
            "handlers",
            "--workspace",
            "--locked",
            "--offline",
            "--message-format",
            "json",
        ],
    );
    assert_eq!(listed.code, 0, "{}", listed.all());
    for line in listed.json_lines() {
        let is_deferred = line["deferred"] == true;
        let place = match (line["defined_in"].as_str(), line["defined_at"].as_u64()) {
            (Some(file), Some(at)) => Some((file, at)),
            _ if is_deferred => line["file"].as_str().zip(line["line"].as_u64()),
            _ => None,
        };
        let Some((file, at)) = place else { continue };
        let context = line["context"]
            .as_str()
            .unwrap_or_default()
            .parse()
            .unwrap();
        let seen = SeenHandler {
            line: at as u32,
            context,
            is_deferred,
        };
        let handlers = &mut files.entry(package.join(file)).or_default().handlers;
        if !handlers.contains(&seen) {
            handlers.push(seen);
        }
    }
    files
}

#[test]
fn every_package_gives_what_it_marks() {
    let mut packages: Vec<PathBuf> = std::fs::read_dir(fixture("packages"))
        .unwrap()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    packages.sort();
    assert!(!packages.is_empty());
    let complaints: Vec<String> = in_parallel(&packages, |package| {
        let mut complaints = Vec::new();
        for (path, seen) in look(package) {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let found = match expect::parse(&text) {
                Err(error) => vec![error],
                Ok(expected) => {
                    expect::check(&expected, &seen.findings, &seen.handlers, Strictness::Part)
                }
            };
            let below = path
                .strip_prefix(fixture("packages"))
                .unwrap_or(&path)
                .display();
            complaints.extend(
                found
                    .into_iter()
                    .map(|complaint| format!("{below}: {complaint}")),
            );
        }
        complaints
    })
    .concat();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn a_finding_says_on_which_targets_it_holds() {
    let run = sigsafe(
        &fixture("packages/platforms"),
        &["check", "--message-format", "short", "--color", "never"],
    );
    let line_with = |word: &str| {
        let path = fixture("packages/platforms/src/lib.rs");
        let text = std::fs::read_to_string(path).unwrap();
        let line = text.lines().position(|line| line.contains(word)).unwrap() + 1;
        let start = format!("src/lib.rs:{line}:");
        let found = run
            .out
            .lines()
            .find(|found| found.starts_with(&start))
            .map(str::to_owned);
        found.unwrap_or_else(|| panic!("no finding at {start}\n{}", run.all()))
    };
    assert!(
        line_with("\"eax\"").contains("i686-pc-windows-msvc"),
        "{}",
        run.out
    );
    assert!(!line_with("\"eax\"").contains("x86_64"), "{}", run.out);
    assert!(
        line_with("\"on macOS\"").contains("apple-darwin"),
        "{}",
        run.out
    );
}

#[test]
fn one_target_leaves_the_others_out() {
    let args = [
        "check",
        "--target",
        "aarch64-pc-windows-msvc",
        "--message-format",
        "short",
    ];
    let run = sigsafe(&fixture("packages/platforms"), &args);
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 1, "{}", run.all());
    assert!(lines[0].contains("sigsafe::stdio_lock"), "{}", run.out);
}

#[test]
fn a_feature_brings_its_code_in() {
    let check = |more: &[&str]| {
        let args = [
            &[
                "check",
                "--message-format",
                "short",
                "--target",
                "x86_64-unknown-linux-gnu",
            ],
            more,
        ]
        .concat();
        let run = sigsafe(&fixture("packages/features"), &args);
        run.out
            .lines()
            .filter(|line| line.contains("stdio_lock"))
            .count()
    };
    assert_eq!(check(&[]), 0);
    assert_eq!(check(&["--features", "verbose"]), 1);
    assert_eq!(check(&["--no-default-features"]), 1);
    assert_eq!(
        check(&["--no-default-features", "--features", "verbose,quiet"]),
        1
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let package = fixture("packages/wrapper");
    for format in ["json", "sarif", "github", "gitlab", "short"] {
        let args = ["check", "--workspace", "--message-format", format];
        let runs = [sigsafe(&package, &args), sigsafe(&package, &args)];
        assert_eq!(runs[0].out, runs[1].out, "{format}");
        assert!(!runs[0].out.is_empty(), "{format}");
    }
}
