//! Runs the program. It must not know what it should say.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Every line of the output as JSON.
    pub(crate) fn json_lines(&self) -> Vec<serde_json::Value> {
        let read = |line: &str| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
        };
        self.out.lines().map(read).collect()
    }

    /// Both outputs, for searching.
    pub(crate) fn all(&self) -> String {
        format!("{}\n{}", self.out, self.err)
    }
}

/// Runs `cargo sigsafe` in a folder.
pub(crate) fn sigsafe(folder: &Path, args: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-sigsafe"))
        .arg("sigsafe")
        .args(args)
        .current_dir(folder)
        .env("CARGO_NET_OFFLINE", "true")
        .env("NO_COLOR", "1")
        .env_remove("GITHUB_WORKSPACE")
        .env_remove("GITHUB_STEP_SUMMARY")
        .env_remove("CI_PROJECT_DIR")
        .output()
        .expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the output is UTF-8");
    let code = output.status.code().unwrap_or(-1);
    Run {
        code,
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// A folder below `fixtures`.
pub(crate) fn fixture(path: &str) -> PathBuf {
    sigsafe_tests::repository().join("fixtures").join(path)
}

/// A copy of a folder below `fixtures`, to be written to.
pub(crate) fn copy(path: &str) -> tempfile::TempDir {
    let target = tempfile::tempdir().unwrap();
    copy_folder(&fixture(path), target.path());
    target
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
