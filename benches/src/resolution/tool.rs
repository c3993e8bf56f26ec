//! Runs the tool on a package.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::graph::{Edge, read};

/// How often the memory of the tool is looked at. It is the highest so far that is read, so the last look counts.
const LOOK: Duration = Duration::from_millis(3);

/// What a run gave.
pub struct Run {
    /// The graph.
    pub graph: Vec<Edge>,
    /// How long it took.
    pub time: Duration,
    /// The most memory that it had, in KiB, where the system tells.
    pub peak: Option<u64>,
}

/// The graph of the package in `root` with every function as a root; its text is left in `kept`.
pub fn run(
    tool: &Path,
    root: &Path,
    features: &[String],
    target: &str,
    kept: &Path,
) -> Result<Run, String> {
    let fail = |error: std::io::Error| format!("{}: {error}", tool.display());
    let mut command = Command::new(tool);
    command
        .args([
            "graph",
            "--all",
            "--format",
            "jsonl",
            "--offline",
            "--target",
            target,
            "--manifest-path",
        ])
        .arg(root.join("Cargo.toml"));
    if !features.is_empty() {
        command.args(["--features", &features.join(",")]);
    }
    command
        .stdout(File::create(kept).map_err(fail)?)
        .stderr(Stdio::piped());
    let started = Instant::now();
    let mut child = command.spawn().map_err(fail)?;
    let mut peak = None;
    let status = loop {
        peak = highest_memory(child.id()).or(peak);
        if let Some(status) = child.try_wait().map_err(fail)? {
            break status;
        }
        std::thread::sleep(LOOK);
    };
    let time = started.elapsed();
    let text = std::fs::read_to_string(kept).map_err(fail)?;
    if !status.success() && text.is_empty() {
        let said = child.wait_with_output().map_err(fail)?.stderr;
        return Err(String::from_utf8_lossy(&said).trim().to_owned());
    }
    Ok(Run {
        graph: read(&text)?,
        time,
        peak,
    })
}

/// The most memory that a process had so far, in KiB.
fn highest_memory(process: u32) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
