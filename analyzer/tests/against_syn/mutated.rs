//! Text that was Rust until something was cut, copied or written into it at random. Whatever comes of it, the
//! parser must come to an end, soon, with places that lie in the text. It must not know what should be read.

use std::time::{Duration, Instant};

use sigsafe_analyzer::source::{Edition, FileId};
use sigsafe_analyzer::syntax::{FragmentKind, fragment_len, lex, parse_file, review};

use crate::files::{repository, rust_files};

/// How many texts are made.
const TEXTS: usize = 1500;

/// The longest file that is taken; a text may be some hundred characters longer.
const MAX_LEN: usize = 40_000;

/// No such text takes a tenth of this, on a busy machine and unoptimised.
const MAX_TIME: Duration = Duration::from_secs(20);

/// What is written into a text: what opens, ends or turns the meaning of what follows.
const PIECES: &[&str] = &[
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "::",
    "'a",
    "\"",
    "fn ",
    "impl ",
    "|",
    "&",
    "r#\"",
    "//",
    "/*",
    "#",
    "!",
    "=",
    ";",
    ",",
    "..",
    "if ",
    "match ",
    "let ",
    "\u{e9}",
    "0x",
    "1.",
    "b'",
    "$",
    "async ",
    "dyn ",
    "for<'a> ",
    "where ",
    "macro_rules!",
    "\0",
    "\r",
    "'",
    "\\",
    "---",
];

const EDITIONS: &[Edition] = &[
    Edition::E2015,
    Edition::E2018,
    Edition::E2021,
    Edition::E2024,
];

const FRAGMENTS: &[FragmentKind] = &[
    FragmentKind::Block,
    FragmentKind::Expr,
    FragmentKind::Item,
    FragmentKind::Literal,
    FragmentKind::Meta,
    FragmentKind::Pat,
    FragmentKind::Path,
    FragmentKind::Stmt,
    FragmentKind::Ty,
    FragmentKind::Vis,
];

/// Marsaglia's xorshift: numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end.max(1) as u64) as usize
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Changes a text in one place.
fn mutate(text: &mut Vec<char>, random: &mut Random) {
    let at = random.below(text.len());
    match random.below(4) {
        0 => {
            let end = (at + random.below(20)).min(text.len());
            text.drain(at..end);
        }
        1 => {
            let piece = random.of(PIECES).chars();
            text.splice(at..at, piece);
        }
        2 => {
            let end = (at + random.below(200)).min(text.len());
            let copied = text[at..end].to_vec();
            let to = random.below(text.len());
            text.splice(to..to, copied);
        }
        _ => {
            let other = random.below(text.len());
            if !text.is_empty() {
                text.swap(at, other);
            }
        }
    }
}

/// Reads a text in all ways that there are.
fn read(text: &str, edition: Edition) {
    let parsed = parse_file(FileId(0), text, edition);
    for error in review(&parsed, text, edition).errors {
        let place = error.span.start as usize..error.span.end as usize;
        assert!(text.get(place).is_some(), "{error:?} in {text}");
    }
    let tokens = lex(FileId(0), text);
    for from in (0..tokens.len()).step_by(17) {
        for kind in FRAGMENTS {
            let rest = &tokens[from..];
            let len = fragment_len(*kind, rest, edition).unwrap_or(0);
            assert!(len <= rest.len(), "{kind:?} in {text}");
        }
    }
}

#[test]
fn broken_text_is_survived() {
    let sources: Vec<Vec<char>> = rust_files(&repository())
        .iter()
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .filter(|text| text.len() <= MAX_LEN)
        .map(|text| text.chars().collect())
        .collect();
    let mut random = Random(0x1234_5678_9abc_def1);
    for _ in 0..TEXTS {
        let mut text = random.of(&sources).clone();
        for _ in 0..=random.below(6) {
            mutate(&mut text, &mut random);
        }
        let text: String = text.into_iter().collect();
        let edition = *random.of(EDITIONS);
        let started = Instant::now();
        read(&text, edition);
        assert!(started.elapsed() < MAX_TIME, "too slow: {text}");
    }
}
