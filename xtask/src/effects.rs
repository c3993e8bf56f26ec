//! What the stubs say that functions do, held against what the real source does: the same calls, analysed with the one
//! and with the other. It must not know how the source was made ready.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use sigsafe_analyzer::knowledge::{Knowledge, StubFile};
use sigsafe_tests::harness::{Case, FOLDER};
use sigsafe_tests::synthesis::{Call, program, synthesise};

use crate::pages::File;

/// What an effect is, where one stands for another: waiting is waiting, for whatever.
const CLASSES: &[(&str, &str)] = &[
    ("heap_alloc", "alloc"),
    ("heap_free", "free"),
    ("lock", "wait"),
    ("stdio_lock", "wait"),
    ("lazy_init", "wait"),
    ("blocking", "wait"),
    ("env_access", "env"),
    ("thread_spawn", "thread"),
    ("process_exit", "exit"),
    ("backtrace", "backtrace"),
];

/// Calls that are said to do nothing although a way leads somewhere: the start of the path, and why it is never taken.
const NEVER: &[(&str, &str)] = &[
    (
        "std::ffi::CString::into_string",
        "the vector has room for the zero that was taken off",
    ),
    ("std::string::String::try_from", "the same"),
    (
        "std::sync::Arc::default",
        "a slice of nothing has a static block, unless its type is aligned to more than 16 bytes",
    ),
    (
        "std::thread::Builder::name",
        "there is no older name, unless it is called twice",
    ),
    (
        "std::fs::File::set_len",
        "only a length beyond the signed range makes an error with a box",
    ),
    (
        "std::fs::create_dir",
        "a builder that is not recursive asks for no parent",
    ),
    ("std::sync::OnceLock::clone", "nobody else has the new cell"),
    ("std::sync::OnceLock::from", "the same"),
];

const SAFE: &str = "said to do nothing, and the source does";
const LESS: &str = "said to do what the source does not";
const MORE: &str = "the source does more";

/// A call about which the two do not agree.
#[derive(Debug)]
pub struct Difference {
    /// The path of the function, and the call.
    pub call: String,
    /// What only the source does, and by which way it comes there.
    pub only_done: Vec<(&'static str, String)>,
    /// What only the stubs say.
    pub only_said: Vec<&'static str>,
    /// Whether the stubs say that it does nothing at all.
    pub is_said_safe: bool,
    /// Calls in the source that were not resolved.
    pub unresolved: Vec<String>,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Effects {
    /// Calls that were compared.
    pub compared: usize,
    /// Calls that do not agree.
    pub differing: Vec<Difference>,
}

/// Compares. `files` is the real source.
pub fn compare(files: Vec<File>) -> Effects {
    let calls = synthesise().calls;
    let stubs = sigsafe_rules::knowledge();
    let real = Knowledge {
        stubs: files
            .into_iter()
            .map(|(path, text)| StubFile {
                path: Cow::Owned(path),
                text: Cow::Owned(text),
            })
            .collect(),
        ..stubs.clone()
    };
    let said = reported(&calls, stubs);
    let done = reported(&calls, &real);
    let mut out = Effects::default();
    for ((call, said), done) in calls.iter().zip(said).zip(done) {
        out.compared += 1;
        let only_done: Vec<_> = done
            .classes
            .iter()
            .filter(|(class, _)| !said.classes.contains_key(*class))
            // What grows gives the old block back: that is no other matter.
            .filter(|(class, _)| **class != "free" || !said.classes.contains_key("alloc"))
            .map(|(class, way)| (*class, way.clone()))
            .collect();
        let only_said: Vec<_> = said
            .classes
            .keys()
            .filter(|class| !done.classes.contains_key(*class))
            .copied()
            .collect();
        let is_never =
            said.classes.is_empty() && NEVER.iter().any(|(start, _)| call.path.starts_with(start));
        if !is_never && (!only_done.is_empty() || !only_said.is_empty()) {
            out.differing.push(Difference {
                call: format!("{}  {}", call.path, call.text),
                only_done,
                only_said,
                is_said_safe: said.classes.is_empty(),
                unresolved: done.unresolved,
            });
        }
    }
    out
}

/// What is found of a call.
#[derive(Clone, Default)]
struct Found {
    /// The classes, and how the first effect of each is reached.
    classes: BTreeMap<&'static str, String>,
    unresolved: Vec<String>,
}

/// The classes that each call gives, and a word on how.
fn reported(calls: &[Call], knowledge: &Knowledge) -> Vec<Found> {
    let (text, lines) = program(calls);
    let case = Case::of_text(&text);
    let analysis = case.analyze_with(knowledge);
    let mut out: Vec<Found> = vec![Found::default(); calls.len()];
    let path = format!("{FOLDER}/case/lib.rs");
    for finding in analysis
        .findings
        .iter()
        .filter(|finding| finding.primary.path == path)
    {
        let Some(slot) = lines
            .get(&finding.primary.start.line)
            .and_then(|index| out.get_mut(*index))
        else {
            continue;
        };
        if finding.lint == "unresolved_call" {
            slot.unresolved.push(finding.operation_name.clone());
        }
        let steps: Vec<&str> = finding
            .path
            .iter()
            .map(|step| step.callee.as_str())
            .collect();
        let way = steps
            .get(steps.len().saturating_sub(6)..)
            .unwrap_or_default()
            .join(" > ");
        for lint in std::iter::once(&finding.lint).chain(&finding.other_effects) {
            if let Some((_, class)) = CLASSES.iter().find(|(name, _)| name == lint) {
                slot.classes.entry(class).or_insert_with(|| way.clone());
            }
        }
    }
    out
}

impl Effects {
    /// How many calls are said to do nothing, and do something in the source.
    pub fn said_safe(&self) -> usize {
        self.differing.iter().filter(|row| row.is_said_safe).count()
    }

    /// The report.
    pub fn report(&self) -> String {
        let mut out = String::new();
        let of = |wanted: &'static str| {
            self.differing.iter().filter(move |row| {
                wanted
                    == match (row.is_said_safe, row.only_done.is_empty()) {
                        (true, _) => SAFE,
                        (false, false) => MORE,
                        (false, true) => LESS,
                    }
            })
        };
        for heading in [SAFE, LESS, MORE] {
            let _ = writeln!(out, "{heading}: {}", of(heading).count());
            for row in of(heading) {
                let _ = writeln!(out, "  {}", row.call);
                for (class, way) in &row.only_done {
                    let _ = writeln!(out, "      the source: {class}: {way}");
                }
                if !row.only_said.is_empty() {
                    let _ = writeln!(out, "      the stubs: {}", row.only_said.join(", "));
                }
                if !row.unresolved.is_empty() {
                    let _ = writeln!(out, "      not resolved: {}", row.unresolved.join(", "));
                }
            }
        }
        let _ = writeln!(
            out,
            "compared {}, differ {}: {} said to do nothing, {} said to do what the source does not, {} other",
            self.compared,
            self.differing.len(),
            of(SAFE).count(),
            of(LESS).count(),
            of(MORE).count()
        );
        out
    }
}
