//! Asks the compiler whether a text is Rust. It must not know what the text is for.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// What the compiler says against a file; nothing if it compiles. Nothing is linked.
pub fn errors(path: &Path, edition: &str, is_program: bool, out: &Path) -> Option<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args([
            "--edition",
            edition,
            "--emit=metadata",
            "-Awarnings",
            "--crate-name",
            "case",
        ])
        .args(["--crate-type", if is_program { "bin" } else { "lib" }])
        .arg("-o")
        .arg(out)
        .arg(path)
        .output();
    match output {
        Ok(output) if output.status.success() => None,
        Ok(output) => Some(String::from_utf8_lossy(&output.stderr).into_owned()),
        Err(error) => Some(format!("the compiler could not be run: {error}")),
    }
}

/// Does the same to many things on all processors; the results stand in the order of the input.
pub fn in_parallel<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .max(1);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let worker = || {
            let mut own = Vec::new();
            loop {
                let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let Some(one) = all.get(index) else {
                    return own;
                };
                own.push((index, work(one)));
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .flat_map(|worker| match worker.join() {
                Ok(own) => own,
                Err(panic) => std::panic::resume_unwind(panic),
            })
            .collect()
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// The lines of a program that the compiler refuses, each with the code and message of the first error. What it finds
/// late it tells only where it finds nothing early, so the lines are taken out and it is asked again.
pub fn refused_lines(text: &str, folder: &Path) -> BTreeMap<u32, String> {
    let mut refused: BTreeMap<u32, String> = BTreeMap::new();
    let source = folder.join("lines.rs");
    for _ in 0..12 {
        let kept: String = text
            .lines()
            .zip(1u32..)
            .map(|(line, number)| {
                if refused.contains_key(&number) {
                    "\n".to_owned()
                } else {
                    format!("{line}\n")
                }
            })
            .collect();
        if std::fs::write(&source, kept).is_err() {
            break;
        }
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let output = Command::new(rustc)
            .args([
                "--edition",
                "2024",
                "--emit=metadata",
                "-Awarnings",
                "--crate-type",
                "lib",
                "--crate-name",
                "lines",
            ])
            .args(["--error-format=short", "-o"])
            .arg(folder.join("lines.rmeta"))
            .arg(&source)
            .output();
        let Ok(output) = output else { break };
        let before = refused.len();
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            let Some(rest) = line.split_once("lines.rs:").map(|(_, rest)| rest) else {
                continue;
            };
            let mut parts = rest.splitn(3, ':');
            let (Some(number), _, Some(message)) = (parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            if let Ok(number) = number.parse() {
                refused
                    .entry(number)
                    .or_insert_with(|| message.trim().to_owned());
            }
        }
        if output.status.success() || refused.len() == before {
            break;
        }
    }
    refused
}
