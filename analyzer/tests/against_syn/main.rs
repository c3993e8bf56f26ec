//! The parser held against syn, the reference of the community: on the same text both must see the same
//! expressions, patterns, types and items, ending at the same places. And on text that was broken at random,
//! the parser must come to an end.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod files;
mod mutated;
mod ours;
mod row;
mod theirs;

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use sigsafe_analyzer::source::{Edition, FileId};
use sigsafe_analyzer::syntax::parse_file;

use files::{edition_of, repository, rust_files};
use row::{Row, differences};

/// A folder to compare all files of, besides the repository itself: the sources of a registry, say.
const FOLDER: &str = "SIGSAFE_COMPARE";

/// Longer files take syn minutes: its spans are joined anew for each expression.
const MAX_LEN: usize = 300_000;

/// How many files that differ are shown.
const MOST_SHOWN: usize = 40;

/// syn recurses, and a thread of a test has little stack.
const STACK: usize = 128 << 20;

/// What came of one file.
enum Outcome {
    /// syn does not read it, or reads another edition than it is written in.
    Skipped,
    /// This many rows are the same.
    Same(usize),
    /// What differs, for a person.
    Differs(String),
}

/// Compares what both read.
fn compare(path: &Path, text: &str, edition: Edition) -> Outcome {
    let Some(theirs) = theirs::rows(text) else {
        return Outcome::Skipped;
    };
    let parsed = parse_file(FileId(0), text, edition);
    if let Some(error) = parsed.errors.first() {
        let line = line_of(text, error.span.start as usize);
        return Outcome::Differs(format!(
            "{}:{line}: only syn reads this: {}\n",
            path.display(),
            error.message
        ));
    }
    let ours = ours::rows(&parsed.items);
    let differing = differences(&ours, &theirs);
    if differing.is_empty() {
        return Outcome::Same(ours.len());
    }
    let mut out = format!("{}: {} rows differ\n", path.display(), differing.len());
    for (row, surplus) in differing.iter().take(4) {
        let who = if *surplus > 0 { "ours" } else { "syn" };
        let shown = theirs::shown(text, row).unwrap_or_default();
        let line = line_of(text, row.end);
        out += &format!("    line {line}: only {who} sees {row:?} {shown}\n");
    }
    Outcome::Differs(out)
}

fn line_of(text: &str, at: usize) -> usize {
    let before = text.get(..at.min(text.len())).unwrap_or(text);
    before.matches('\n').count() + 1
}

/// Compares all files and returns how many were, and how many rows they have.
#[track_caller]
fn compare_all(paths: &[PathBuf]) -> (usize, usize) {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build();
    let outcomes: Vec<Outcome> = pool.unwrap().install(|| {
        paths
            .par_iter()
            .map(|path| match std::fs::read_to_string(path) {
                Ok(text) if text.len() <= MAX_LEN => {
                    let text = text.trim_start_matches('\u{feff}');
                    compare(path, text, edition_of(path, text))
                }
                _ => Outcome::Skipped,
            })
            .collect()
    });
    let (mut files, mut rows) = (0, 0);
    let mut differing = Vec::new();
    for outcome in outcomes {
        match outcome {
            Outcome::Skipped => continue,
            Outcome::Same(count) => rows += count,
            Outcome::Differs(how) => differing.push(how),
        }
        files += 1;
    }
    println!("{files} files of {} compared, {rows} rows", paths.len());
    assert!(
        differing.is_empty(),
        "{} of {files} files differ:\n{}",
        differing.len(),
        differing[..differing.len().min(MOST_SHOWN)].concat()
    );
    (files, rows)
}

#[test]
fn the_repository_is_read_as_syn_reads_it() {
    let paths = rust_files(&repository());
    let (files, rows) = compare_all(&paths);
    // Nearly all: some fixtures are broken or of an old edition.
    assert!(files * 10 > paths.len() * 9, "{files} of {}", paths.len());
    assert!(rows > 10_000, "{rows}");
}

/// For sweeps: `SIGSAFE_COMPARE=~/.cargo/registry/src cargo test -p sigsafe-analyzer --release --test against_syn`.
#[test]
fn a_folder_is_read_as_syn_reads_it() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        compare_all(&rust_files(Path::new(&folder)));
    }
}

/// The comparison itself: it must see what differs.
#[test]
fn a_difference_is_seen() {
    let ours = |text: &str| {
        let parsed = parse_file(FileId(0), text, Edition::E2024);
        ours::rows(&parsed.items)
    };
    let theirs = |text: &str| theirs::rows(text).unwrap();
    for (text, other) in [
        ("fn a() { b + c * d }", "fn a() { b * c + d }"),
        ("fn a() { b.c(d) }", "fn a() { b.c(d, e) }"),
        ("fn a(b: &C) {}", "fn a(b: [C]) {}"),
        ("fn a(b: fn(C) -> D) {}", "fn a(b: fn(C, D)) {}"),
        ("fn a() { if let b = c {} }", "fn a() { if let _ = c {} }"),
        ("fn a() { |b| b }", "fn a() { |b: &C| b }"),
        ("struct A<T>(T);", "struct A<'t>(T);"),
        ("impl A { fn b() {} }", "impl A { fn c() {} }"),
    ] {
        assert_eq!(differences(&ours(text), &theirs(text)), []);
        assert_ne!(differences(&ours(text), &theirs(other)), [], "{other}");
    }
    let row = Row::new("Binary Mul", 18);
    let shown = theirs::shown("fn a() { b + c * d }", &row);
    assert_eq!(shown.as_deref(), Some("`c * d`"));
}
