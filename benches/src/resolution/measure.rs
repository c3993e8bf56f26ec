//! Measures crates: fetches them, asks rustc and the tool, and compares.

use std::path::{Path, PathBuf};

use super::compare::{Miss, compare};
use super::crates::{List, Pinned, copy, fetch, write};
use super::table::Row;
use super::{compiler, tool};

/// What is measured with.
pub struct Setup {
    /// The program.
    pub tool: PathBuf,
    /// The compiler's own target, whose graph it is.
    pub target: String,
    /// Where sources, what rustc printed, and graphs are kept.
    pub work: PathBuf,
    /// The versions of the dependencies.
    pub lock: PathBuf,
}

/// The folder of the list, the lock file and the table.
pub fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("resolution")
}

/// The target that the compiler makes programs for by itself.
pub fn host() -> Result<String, String> {
    let output = std::process::Command::new("rustc")
        .arg("-vV")
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc tells no host".to_owned())
}

/// The folder that the workspace stands in.
pub fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

impl Setup {
    /// For the few crates that tests measure: they and their dependencies have the versions that the tool is built with,
    /// so that nothing more is fetched.
    pub fn of_floors(tool: PathBuf, target: String) -> Self {
        Setup {
            tool,
            target,
            work: repository().join("target").join("resolution-floors"),
            lock: repository().join("Cargo.lock"),
        }
    }

    /// Fetches crates of the list and puts each into a folder of its own, unless that is there.
    pub fn fetch(&self, list: &List, names: &[&str]) -> Result<(), String> {
        let mut left: Vec<(&str, &Pinned)> = Vec::new();
        for name in names {
            let pinned = list
                .crates
                .get(*name)
                .ok_or_else(|| format!("{name} is not in the list"))?;
            if !self.source(name, pinned).join("Cargo.toml").exists() {
                left.push((name, pinned));
            }
        }
        if left.is_empty() {
            return Ok(());
        }
        let found = fetch(&left, &self.lock, &self.work.join("fetch"))?;
        for (name, pinned) in left {
            let key = (name.to_owned(), pinned.version.clone());
            let from = found
                .get(&key)
                .ok_or_else(|| format!("cargo fetched no {name} {}", pinned.version))?;
            copy(from, &self.source(name, pinned), &self.lock)?;
        }
        Ok(())
    }

    /// The folder of a crate.
    pub fn source(&self, name: &str, pinned: &Pinned) -> PathBuf {
        self.work
            .join("crates")
            .join(format!("{name}-{}", pinned.version))
    }

    /// Measures a crate that was fetched; what differs is left beside its graph.
    pub fn measure(&self, name: &str, pinned: &Pinned) -> Result<Row, String> {
        let root = self.source(name, pinned);
        let root = root
            .canonicalize()
            .map_err(|error| format!("{}: {error}", root.display()))?;
        let kept = self.work.join("out");
        std::fs::create_dir_all(&kept).map_err(|error| format!("{}: {error}", kept.display()))?;
        let file = |ending: &str| kept.join(format!("{name}.{ending}"));
        let calls = compiler::calls(
            &root,
            &pinned.features,
            &self.work.join("target"),
            &file("mir"),
        )?;
        let run = tool::run(
            &self.tool,
            &root,
            &pinned.features,
            &self.target,
            &file("jsonl"),
        )?;
        let derived = compiler::Derived::new(&root);
        let (figures, misses) = compare(&calls, &run.graph, &|caller| derived.is_derived(caller));
        write(
            &file("misses"),
            &misses.iter().map(line).collect::<String>(),
        )?;
        Ok(Row {
            name: name.to_owned(),
            version: pinned.version.clone(),
            figures,
            time: run.time,
            peak: run.peak,
        })
    }
}

fn line(miss: &Miss) -> String {
    let instead = miss
        .instead
        .as_ref()
        .map(|text| format!("   graph: {text}"))
        .unwrap_or_default();
    format!("{:10} {} {}{instead}\n", miss.kind, miss.place, miss.text)
}
