//! Two surfaces held against each other: what one lacks, where they differ. It must not know where they come from.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use sigsafe_analyzer::defs::Program;

use crate::surface::{Entry, Kind, Surface, surface};

/// What came of it.
pub struct Comparison<'p> {
    /// The real library.
    pub real: &'p Program,
    /// Stable items that the stubs have not.
    pub lacking: Vec<Entry>,
    /// Stable items whose signature is another in the stubs: the real one, then the stubs'.
    pub differing: Vec<(Entry, Entry)>,
    /// What the stubs have and std has not.
    pub not_in_std: Vec<Entry>,
    /// Stable functions, methods and impls, and how many of them the stubs have.
    pub counts: (usize, usize),
}

/// What the model says otherwise on purpose: the start of the key, and why.
const OTHERWISE: &[(&str, &str)] = &[
    (
        "<std::fmt::Debug",
        "the builders take what they show by its type, so that its own `fmt` is found",
    ),
    ("std::fmt::write", "the same for the writer"),
    (
        "<std::thread::LocalKey",
        "the model carries the initialiser as a second type",
    ),
    ("impl std::fmt::Debug for std::thread::LocalKey", "the same"),
    ("std::thread::LocalKey", "the same"),
    (
        "impl std::ops::Drop for std::sync::LazyLock",
        "the model drops the value that the lock holds",
    ),
    (
        "impl std::ops::DerefMut for std::pin::Pin",
        "std has a helper there that keeps users from writing impls",
    ),
];

/// Traits that every type has or has not by what it holds.
const AUTO: &[&str] = &[
    "marker::Send",
    "marker::Sync",
    "marker::Unpin",
    "panic::UnwindSafe",
    "panic::RefUnwindSafe",
];

fn is_otherwise(entry: &Entry) -> bool {
    OTHERWISE.iter().any(|(start, _)| entry.key.starts_with(start))
        // The model writes an impl for each number of parameters in the place of one for all.
        || entry.signature.contains("std::marker::FnPtr")
        || AUTO.iter().any(|of| entry.key.starts_with(&format!("impl std::{of} for ")))
}

/// Compares the stubs with the real library.
pub fn compare<'p>(real: &'p Program, stubs: &Program) -> Comparison<'p> {
    let real_surface = surface(real, false);
    let stub_surface = surface(stubs, true);
    let mut out = Comparison {
        real,
        lacking: Vec::new(),
        differing: Vec::new(),
        not_in_std: Vec::new(),
        counts: (0, 0),
    };
    for (key, entries) in &real_surface {
        let mut stable: Vec<&Entry> = entries.iter().filter(|entry| entry.is_stable).collect();
        // Under several cfgs that nobody decides the same item stands twice.
        stable.dedup_by(|a, b| a.signature == b.signature);
        let known = stub_surface.get(key);
        for entry in stable.iter().filter(|entry| !is_otherwise(entry)) {
            if entry.kind.counts() {
                out.counts.0 += 1;
                out.counts.1 += usize::from(known.is_some());
            }
        }
        let Some(first) = stable.first() else {
            continue;
        };
        if is_otherwise(first) {
            continue;
        }
        match known {
            None => out.lacking.push((*first).clone()),
            Some(stubs) => {
                let found = stable
                    .iter()
                    .any(|real| stubs.iter().any(|stub| is_same(real, stub, &real_surface)));
                if let Some(stub) = stubs.first()
                    && !found
                {
                    out.differing.push(((*first).clone(), stub.clone()));
                }
            }
        }
    }
    for (key, entries) in &stub_surface {
        let is_path = real_surface.contains_key(&format!("path {key}"));
        if !is_path && !real_surface.contains_key(key) && !is_of_the_model(key) {
            out.not_in_std.extend(entries.first().cloned());
        }
    }
    out
}

/// Whether two items say the same. A length that std computes (`[u8; size_of::<Self>()]`) may be any, and the model may
/// have variants that are not stable.
fn is_same(real: &Entry, stub: &Entry, surface: &Surface) -> bool {
    if real.kind == Kind::Type
        && let Some(rest) = stub
            .signature
            .strip_prefix(real.signature.split(' ').next().unwrap_or_default())
    {
        let have: BTreeSet<&str> = rest.split(' ').collect();
        return real
            .signature
            .split(' ')
            .skip(1)
            .all(|variant| have.contains(variant));
    }
    let signature = resolved(&real.signature, surface);
    let mut rest = stub.signature.as_str();
    for (index, part) in signature.split("; const]").enumerate() {
        if index > 0 {
            let Some((length, after)) = rest.split_once(']') else {
                return false;
            };
            if !length.starts_with("; ") {
                return false;
            }
            rest = after;
        }
        match rest.strip_prefix(part) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest.is_empty()
}

/// `Output = <A, B>::std::ops::Add::Output`: what the impl for these says, where there is one.
fn resolved(signature: &str, surface: &Surface) -> String {
    let find = || {
        let projection = signature.strip_prefix("Output = <")?;
        let (args, path) = projection.split_once(">::std::")?;
        let of = path.strip_suffix("::Output")?;
        let key = match args.split_once(", ") {
            Some((this, other)) => format!("impl std::{of}<{other}> for {this}"),
            None => format!("impl std::{of} for {args}"),
        };
        surface
            .get(&key)?
            .first()
            .map(|entry| entry.signature.clone())
    };
    find().unwrap_or_else(|| signature.to_owned())
}

/// What the model has for itself.
fn is_of_the_model(key: &str) -> bool {
    key.starts_with("path ") || key == "std::any" || key == "std::keep"
}

impl Comparison<'_> {
    /// The share of the stable surface that the stubs have, in hundredths of a percent.
    pub fn share(&self) -> usize {
        10_000 * self.counts.1 / self.counts.0.max(1)
    }

    /// The report, sorted by module.
    pub fn report(&self, all: bool) -> String {
        let mut modules: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for entry in &self.lacking {
            modules
                .entry(&entry.module)
                .or_default()
                .push(format!("lacking    {}  {}", entry.key, entry.signature));
        }
        for (real, stub) in &self.differing {
            modules.entry(&real.module).or_default().push(format!(
                "differing  {}\n      std:   {}\n      stubs: {}",
                real.key, real.signature, stub.signature
            ));
        }
        if all {
            for entry in &self.not_in_std {
                modules
                    .entry(&entry.module)
                    .or_default()
                    .push(format!("not in std {}  {}", entry.key, entry.signature));
            }
        }
        let mut out = String::new();
        for (module, lines) in &modules {
            let _ = writeln!(out, "{module}");
            for line in lines {
                let _ = writeln!(out, "  {line}");
            }
        }
        let (of, have) = self.counts;
        let share = self.share();
        let modules: BTreeSet<&str> = self
            .lacking
            .iter()
            .map(|entry| entry.module.as_str())
            .collect();
        let _ = writeln!(
            out,
            "lacking {} (in {} modules), differing {}, not in std {}\nstable public functions, methods and impls of std: {of}, in the stubs {have} ({}.{:02} %)",
            self.lacking.len(),
            modules.len(),
            self.differing.len(),
            self.not_in_std.len(),
            share / 100,
            share % 100
        );
        out
    }
}
