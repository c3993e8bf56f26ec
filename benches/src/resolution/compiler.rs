//! Asks rustc for the calls of a package. The text that it prints is kept: it takes longer to get than all else.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::mir::{Call, read};

/// The options that print every call where it is written: nothing optimised, nothing inlined, all checks but those that
/// the tool takes for off.
const OPTIONS: &[&str] = &[
    "-Zunpretty=mir",
    "-Ztrim-diagnostic-paths=no",
    "-Zmir-opt-level=0",
    "-Zinline-mir=no",
    "-Zmir-include-spans=on",
    "-Cdebug-assertions=off",
    "-Coverflow-checks=on",
    "--cap-lints=allow",
];

/// The traits that can be derived.
const DERIVES: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
    "Default",
];

/// The library of the package in `root`, as rustc sees it; from `kept` if that is there.
pub fn calls(
    root: &Path,
    features: &[String],
    target: &Path,
    kept: &Path,
) -> Result<Vec<Call>, String> {
    let text = match std::fs::read_to_string(kept) {
        Ok(text) => text,
        Err(_) => {
            let text = compile(root, features, target)?;
            std::fs::write(kept, &text).map_err(|error| format!("{}: {error}", kept.display()))?;
            text
        }
    };
    let mut calls = read(&text);
    for call in &mut calls {
        call.file = relative(&call.file, root);
    }
    Ok(calls)
}

fn compile(root: &Path, features: &[String], target: &Path) -> Result<String, String> {
    let mut command = Command::new("cargo");
    command
        .args(["rustc", "--lib", "--offline", "--quiet", "--target-dir"])
        .arg(target);
    if !features.is_empty() {
        command.args(["--features", &features.join(",")]);
    }
    // The stable compiler prints it too, if it is told that this is meant.
    command
        .arg("--")
        .args(OPTIONS)
        .current_dir(root)
        .env("RUSTC_BOOTSTRAP", "1");
    let output = command
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() && !text.trim().is_empty() {
        return Ok(text);
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let last: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("error"))
        .take(3)
        .collect();
    Err(format!("rustc prints nothing: {}", last.join("; ")))
}

/// A file by its path from the root of the package, where it is below it.
fn relative(file: &str, root: &Path) -> String {
    let path = Path::new(file);
    if path.is_absolute() {
        return match path.strip_prefix(root) {
            Ok(inside) => inside.to_string_lossy().into_owned(),
            Err(_) => file.to_owned(),
        };
    }
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out.to_string_lossy().into_owned()
}

/// Tells which functions a derive wrote: their impl stands at the trait's name inside `derive(..)`.
pub struct Derived<'a> {
    root: &'a Path,
    files: std::cell::RefCell<HashMap<String, Vec<String>>>,
}

impl<'a> Derived<'a> {
    /// For the package in `root`.
    pub fn new(root: &'a Path) -> Self {
        Derived {
            root,
            files: Default::default(),
        }
    }

    /// Whether the function of that name was written by a derive.
    pub fn is_derived(&self, caller: &str) -> bool {
        self.at_derive(caller).unwrap_or(false)
    }

    fn at_derive(&self, caller: &str) -> Option<bool> {
        let (_, place) = caller.split_once("<impl at ")?;
        let (place, _) = place.split_once('>')?;
        let mut words = place.rsplitn(5, ':').skip(2);
        let column: usize = words.next()?.trim().parse().ok()?;
        let line: usize = words.next()?.trim().parse().ok()?;
        let file = words.next()?;
        let mut files = self.files.borrow_mut();
        let lines = files.entry(file.to_owned()).or_insert_with(|| {
            let text = std::fs::read(self.root.join(file)).unwrap_or_default();
            String::from_utf8_lossy(&text)
                .split('\n')
                .map(str::to_owned)
                .collect()
        });
        let text: String = lines
            .get(line.checked_sub(1)?)?
            .chars()
            .skip(column.checked_sub(1)?)
            .collect();
        let is_in_path = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | ':');
        let path = text.split(|letter| !is_in_path(letter)).next()?;
        Some(DERIVES.contains(&path.rsplit("::").next()?))
    }
}
