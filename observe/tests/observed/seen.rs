//! What the program `observe` saw. It must not know what should have been seen.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};

/// One call.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// `returns`, `panics`, `waits:..`, `killed:..`, `exits:..`.
    pub outcome: String,
    /// What was counted.
    pub counts: BTreeMap<String, u64>,
    /// System calls by number.
    pub calls: BTreeMap<i64, u64>,
}

impl Seen {
    /// A count.
    pub fn count(&self, name: &str) -> u64 {
        self.counts.get(name).copied().unwrap_or(0)
    }
}

/// Processes that run cases at the same time.
const PARTS: usize = 2;

/// Runs all cases; for each the first call and, where it came to that, the second.
pub fn run() -> BTreeMap<usize, Vec<Seen>> {
    let folders: Vec<_> = (0..PARTS).map(|_| tempfile::tempdir().unwrap()).collect();
    let children: Vec<_> = folders
        .iter()
        .enumerate()
        .map(|(part, folder)| {
            Command::new(env!("CARGO_BIN_EXE_observe"))
                .args(["run", &part.to_string(), &PARTS.to_string()])
                .current_dir(folder.path())
                // A program that nobody has prepared.
                .env_clear()
                .env("PATH", "/usr/bin:/bin")
                .env("HOME", "/")
                .stdout(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut out: BTreeMap<usize, Vec<Seen>> = BTreeMap::new();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "observe: {}", output.status);
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let mut parts = line.split('\t');
            let index = parts.next().unwrap().parse().unwrap();
            let _number = parts.next();
            let mut seen = Seen {
                outcome: parts.next().unwrap().to_owned(),
                ..Seen::default()
            };
            for (name, value) in parts.filter_map(|part| part.split_once('=')) {
                let value = value.parse().unwrap();
                match name.strip_prefix("call:") {
                    Some(number) => {
                        seen.calls.insert(number.parse().unwrap(), value);
                    }
                    None => {
                        seen.counts.insert(name.to_owned(), value);
                    }
                }
            }
            out.entry(index).or_default().push(seen);
        }
    }
    out
}
