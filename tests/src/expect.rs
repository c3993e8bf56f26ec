//! Expectations that stand on the line, and what was seen held against them. It must not know where the text comes
//! from, nor how it was analysed.
//!
//! A comment `//~` says what is reported on its line, strictly: what no mark tells of fails, and so does a mark that
//! nothing meets.
//!
//! ```text
//! COUNT.lock();            //~ lock                     a finding
//! x.push(format!("a"));    //~ heap_alloc*2 lock:warn   two of one lint; one at that level
//! //~^ heap_free                                        on the line above (one more `^`, one more line)
//! flush();                 //~ lock @on_term            reached from that handler
//! extern "C" fn on_term()  //~ root                     a handler that is followed
//! extern "C" fn filter()   //~ root:exception           the same, in that context
//! ctrlc::set_handler(f);   //~ deferred                 listed as deferred
//! self.write(b"bye");      //~? lock                    known miss: fails once it is found
//! let _ = name.len();      //~! heap_alloc              known false alarm: fails once it is gone
//! ```
//!
//! What follows ` -- ` in a mark is for people. A line that begins with `//@` is about the file:
//! `//@ clean` (required where no finding is marked), `//@ target: TRIPLE..`, `//@ edition: YEAR`, `//@ warn: LINT..`,
//! `//@ compile: no (reason)`.

use std::fmt;

use sigsafe_analyzer::knowledge::{Context, Level};

/// How a mark is meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// It must be seen.
    Must,
    /// It should be seen, and is not yet.
    KnownMiss,
    /// It is seen, and should not be.
    KnownFalseAlarm,
}

/// What a mark is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// A finding.
    Finding {
        /// The lint.
        lint: String,
        /// The level, where the mark says one.
        level: Option<Level>,
        /// Whether it must be a possible one, where the mark says so.
        possible: bool,
    },
    /// A handler that is followed, and its context where the mark says it.
    Root(Option<Context>),
    /// A deferred handler.
    Deferred,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            What::Finding {
                lint,
                level,
                possible,
            } => {
                f.write_str(lint)?;
                if let Some(level) = level {
                    write!(f, ":{level}")?;
                }
                f.write_str(if *possible { ":possible" } else { "" })
            }
            What::Root(None) => f.write_str("root"),
            What::Root(Some(context)) => write!(f, "root:{context}"),
            What::Deferred => f.write_str("deferred"),
        }
    }
}

/// One word of a mark.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// The line that it speaks about, 1-based.
    pub line: u32,
    /// How it is meant.
    pub kind: Kind,
    /// What it is about.
    pub what: What,
    /// How many of it.
    pub count: usize,
    /// The handler from which it must be reached: the last segment of its path.
    pub handler: Option<String>,
}

/// What a file says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Expected {
    /// The marks.
    pub marks: Vec<Mark>,
    /// `//@ clean`.
    pub is_clean: bool,
    /// `//@ target:`.
    pub targets: Vec<String>,
    /// `//@ edition:`.
    pub edition: Option<String>,
    /// `//@ warn:`: lints that are off by default and warn here.
    pub warn: Vec<String>,
    /// `//@ compile: no`.
    pub does_not_compile: bool,
}

/// A finding that was seen in the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeenFinding {
    /// The line of its primary place.
    pub line: u32,
    /// The lint.
    pub lint: String,
    /// The level.
    pub level: Level,
    /// Whether it is a possible one.
    pub is_possible: bool,
    /// The paths of the handlers that reach it.
    pub handlers: Vec<String>,
}

/// A handler that was seen in the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SeenHandler {
    /// The line of its definition; for a deferred one without, of its registration.
    pub line: u32,
    /// Its context.
    pub context: Context,
    /// Whether it is deferred.
    pub is_deferred: bool,
}

/// Reads the marks of a text.
///
/// # Errors
/// Says which mark is not one, and why.
pub fn parse(text: &str) -> Result<Expected, String> {
    let mut expected = Expected::default();
    for (index, line) in text.lines().enumerate() {
        let number = index as u32 + 1;
        let fail = |why: String| format!("line {number}: {why}");
        if let Some(header) = line.trim_start().strip_prefix("//@") {
            read_header(header.trim(), &mut expected).map_err(fail)?;
        } else if let Some((_, mark)) = line.split_once("//~") {
            read_marks(mark, number, &mut expected.marks).map_err(fail)?;
        }
    }
    let has_findings = expected
        .marks
        .iter()
        .any(|mark| matches!(mark.what, What::Finding { .. }));
    if has_findings && expected.is_clean {
        return Err("the file says `//@ clean` and marks findings".to_owned());
    }
    Ok(expected)
}

fn read_header(header: &str, expected: &mut Expected) -> Result<(), String> {
    let (key, value) = header
        .split_once(':')
        .map_or((header, ""), |(key, value)| (key.trim(), value.trim()));
    let list = || {
        value
            .split([',', ' '])
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
    };
    match (key, value) {
        ("clean", "") => expected.is_clean = true,
        ("target", _) => expected.targets.extend(list()),
        ("edition", _) => expected.edition = Some(value.to_owned()),
        ("warn", _) => expected.warn.extend(list()),
        ("compile", _) if value.starts_with("no (") => expected.does_not_compile = true,
        _ => return Err(format!("`//@ {header}` is not known")),
    }
    Ok(())
}

fn read_marks(text: &str, line: u32, out: &mut Vec<Mark>) -> Result<(), String> {
    let text = text.split_once(" -- ").map_or(text, |(marks, _)| marks);
    let mut kind = Kind::Must;
    let mut up = 0;
    let mut rest = text;
    loop {
        rest = match rest.as_bytes().first() {
            Some(b'?') => {
                kind = Kind::KnownMiss;
                &rest[1..]
            }
            Some(b'!') => {
                kind = Kind::KnownFalseAlarm;
                &rest[1..]
            }
            Some(b'^') => {
                up += 1;
                &rest[1..]
            }
            _ => break,
        };
    }
    let line = line
        .checked_sub(up)
        .filter(|line| *line > 0)
        .ok_or("`^` points above the file")?;
    let (handlers, words): (Vec<&str>, Vec<&str>) = rest
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .partition(|word| word.starts_with('@'));
    if words.is_empty() {
        return Err("an empty mark".to_owned());
    }
    let handler = match handlers.as_slice() {
        [] => None,
        [one] => Some(one[1..].to_owned()),
        _ => return Err("one handler for a mark".to_owned()),
    };
    for word in words {
        let (what, count) = read_word(word)?;
        out.push(Mark {
            line,
            kind,
            what,
            count,
            handler: handler.clone(),
        });
    }
    Ok(())
}

fn read_word(word: &str) -> Result<(What, usize), String> {
    let mut parts = word.split(':');
    let name = parts.next().unwrap_or_default();
    let (name, count) = match name.split_once('*') {
        Some((name, count)) => (
            name,
            count.parse().map_err(|_| format!("`{word}`: how many?"))?,
        ),
        None => (name, 1),
    };
    let unknown = |part: &str| format!("`{word}`: `{part}` is not known");
    let what = match name {
        "deferred" => What::Deferred,
        "root" => {
            let context = parts
                .next()
                .map(|part| part.parse().map_err(|_| unknown(part)));
            What::Root(context.transpose()?)
        }
        lint => {
            if sigsafe_rules::knowledge().lint(lint).is_none() {
                return Err(format!("there is no lint `{lint}`"));
            }
            let (mut level, mut possible) = (None, false);
            for part in parts.by_ref() {
                match part {
                    "possible" => possible = true,
                    part => level = Some(part.parse().map_err(|_| unknown(part))?),
                }
            }
            What::Finding {
                lint: lint.to_owned(),
                level,
                possible,
            }
        }
    };
    match parts.next() {
        Some(part) => Err(unknown(part)),
        None => Ok((what, count)),
    }
}

/// How strictly a text is held to its marks. Findings must always be marked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strictness {
    /// A file that stands alone: without a marked finding it says that it is clean, and its handlers are marked.
    Fixture,
    /// A file of a package: its handlers are marked.
    Part,
    /// An example: its handlers need not be marked.
    Example,
}

/// What differs between what is expected and what was seen, one line each.
pub fn check(
    expected: &Expected,
    findings: &[SeenFinding],
    handlers: &[SeenHandler],
    strictness: Strictness,
) -> Vec<String> {
    let mut complaints = Vec::new();
    let has_findings = expected
        .marks
        .iter()
        .any(|mark| matches!(mark.what, What::Finding { .. }));
    if strictness == Strictness::Fixture && !has_findings && !expected.is_clean {
        complaints.push("no finding is marked: say `//@ clean`".to_owned());
    }
    let mut open_findings: Vec<Option<&SeenFinding>> = findings.iter().map(Some).collect();
    let mut open_handlers: Vec<Option<&SeenHandler>> = handlers.iter().map(Some).collect();
    let mut marks: Vec<&Mark> = expected.marks.iter().collect();
    // What says more is met first.
    marks.sort_by_key(|mark| (mark.kind, std::cmp::Reverse(weight(mark))));
    for mark in marks {
        for _ in 0..mark.count {
            let met = match &mark.what {
                What::Finding { .. } => take(&mut open_findings, |seen| meets(mark, seen)),
                What::Root(context) => take(&mut open_handlers, |seen| {
                    seen.line == mark.line
                        && !seen.is_deferred
                        && context.is_none_or(|context| context == seen.context)
                }),
                What::Deferred => take(&mut open_handlers, |seen| {
                    seen.line == mark.line && seen.is_deferred
                }),
            };
            let (line, what) = (mark.line, &mark.what);
            let from = mark
                .handler
                .as_ref()
                .map(|handler| format!(" from `{handler}`"))
                .unwrap_or_default();
            match (mark.kind, met) {
                (Kind::Must, false) => {
                    complaints.push(format!("line {line}: {what}{from} is not reported"))
                }
                (Kind::KnownMiss, true) => {
                    complaints.push(format!(
                        "line {line}: {what}{from} is found now: mark it with `//~`"
                    ));
                }
                (Kind::KnownFalseAlarm, false) => {
                    complaints.push(format!(
                        "line {line}: {what}{from} is reported no more: remove the mark"
                    ));
                }
                _ => {}
            }
        }
    }
    for seen in open_findings.into_iter().flatten() {
        complaints.push(format!(
            "line {}: {}:{} is reported and not marked (from {})",
            seen.line,
            seen.lint,
            seen.level,
            seen.handlers.join(", ")
        ));
    }
    if strictness != Strictness::Example {
        for seen in open_handlers.into_iter().flatten() {
            let word = if seen.is_deferred {
                "deferred".to_owned()
            } else {
                format!("root:{}", seen.context)
            };
            complaints.push(format!("line {}: {word} is not marked", seen.line));
        }
    }
    complaints.sort();
    complaints.dedup();
    complaints
}

fn weight(mark: &Mark) -> usize {
    let said = match &mark.what {
        What::Finding {
            level, possible, ..
        } => usize::from(level.is_some()) + usize::from(*possible),
        What::Root(context) => usize::from(context.is_some()),
        What::Deferred => 0,
    };
    said + usize::from(mark.handler.is_some())
}

fn meets(mark: &Mark, seen: &SeenFinding) -> bool {
    let What::Finding {
        lint,
        level,
        possible,
    } = &mark.what
    else {
        return false;
    };
    seen.line == mark.line
        && seen.lint == *lint
        && level.is_none_or(|level| level == seen.level)
        && (!possible || seen.is_possible)
        && mark
            .handler
            .as_ref()
            .is_none_or(|handler| seen.handlers.iter().any(|path| last(path) == handler))
}

/// The last segment of a handler's path; of a closure, that of the function around it.
fn last(path: &str) -> &str {
    let path = path.rsplit(" in ").next().unwrap_or(path);
    let path = path.trim_end_matches("::{closure}");
    path.rsplit("::").next().unwrap_or(path)
}

fn take<'a, T>(open: &mut [Option<&'a T>], is_it: impl Fn(&'a T) -> bool) -> bool {
    for slot in open {
        if slot.is_some_and(&is_it) {
            *slot = None;
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(line: u32, lint: &str) -> SeenFinding {
        SeenFinding {
            line,
            lint: lint.to_owned(),
            level: Level::Deny,
            is_possible: false,
            handlers: vec!["app::on_term".to_owned()],
        }
    }

    fn complaints(text: &str, findings: &[SeenFinding]) -> Vec<String> {
        match parse(text) {
            Ok(expected) => check(&expected, findings, &[], Strictness::Fixture),
            Err(error) => vec![error],
        }
    }

    #[test]
    fn a_mark_and_a_finding_meet() {
        let text = "a(); //~ lock\nb();\n//~^ heap_alloc*2 @on_term\n";
        let both = [
            seen(1, "lock"),
            seen(2, "heap_alloc"),
            seen(2, "heap_alloc"),
        ];
        assert_eq!(complaints(text, &both), Vec::<String>::new());
        assert_eq!(
            complaints(text, &both[..2]),
            ["line 2: heap_alloc from `on_term` is not reported"]
        );
        let more = [both.as_slice(), &[seen(3, "lock")]].concat();
        assert_eq!(
            complaints(text, &more),
            ["line 3: lock:deny is reported and not marked (from app::on_term)"]
        );
    }

    #[test]
    fn a_level_and_a_handler_are_held() {
        assert_eq!(
            complaints("a(); //~ lock:warn", &[seen(1, "lock")]).len(),
            2
        );
        assert_eq!(
            complaints("a(); //~ lock @on_int", &[seen(1, "lock")]).len(),
            2
        );
        assert_eq!(
            complaints("a(); //~ lock:deny @on_term", &[seen(1, "lock")]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn what_is_known_to_be_wrong_must_stay_wrong() {
        assert_eq!(complaints("a(); //~? lock", &[]), Vec::<String>::new());
        assert_eq!(
            complaints("a(); //~? lock -- a reason", &[seen(1, "lock")]),
            ["line 1: lock is found now: mark it with `//~`"]
        );
        assert_eq!(
            complaints("a(); //~! lock", &[seen(1, "lock")]),
            Vec::<String>::new()
        );
        assert_eq!(
            complaints("a(); //~! lock", &[]),
            ["line 1: lock is reported no more: remove the mark"]
        );
    }

    #[test]
    fn a_clean_file_says_so() {
        assert_eq!(
            complaints("a();", &[]),
            ["no finding is marked: say `//@ clean`"]
        );
        assert_eq!(complaints("//@ clean\na();", &[]), Vec::<String>::new());
        assert_eq!(complaints("//@ clean\na();", &[seen(2, "lock")]).len(), 1);
        assert_eq!(
            complaints("//@ clean\na(); //~ lock", &[]),
            ["the file says `//@ clean` and marks findings"]
        );
    }

    #[test]
    fn handlers_are_marked_too() {
        let text = "//@ clean\nfn a() {} //~ root:exception\nfn b() {} //~ deferred\n";
        let handler = |line, is_deferred| SeenHandler {
            line,
            context: Context::Exception,
            is_deferred,
        };
        let expected = parse(text);
        let check = |handlers: &[SeenHandler]| {
            expected
                .as_ref()
                .map(|expected| check(expected, &[], handlers, Strictness::Fixture))
                .unwrap_or_default()
        };
        assert_eq!(
            check(&[handler(2, false), handler(3, true)]),
            Vec::<String>::new()
        );
        assert_eq!(
            check(&[handler(2, true)]),
            [
                "line 2: deferred is not marked",
                "line 2: root:exception is not reported",
                "line 3: deferred is not reported"
            ]
        );
    }

    #[test]
    fn a_mark_that_is_none_is_an_error() {
        for text in [
            "//~ lokc",
            "//~",
            "//~^ lock",
            "//~ lock:often",
            "//~ root:nowhere",
            "//@ cleen",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
