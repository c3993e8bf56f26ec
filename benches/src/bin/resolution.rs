//! Measures how well calls are resolved on the crates of `benches/resolution/crates.toml`, prints the table and writes it to
//! `benches/resolution/table.md`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use sigsafe_benches::resolution::measure::{Setup, home, host, repository};
use sigsafe_benches::resolution::{crates, floors, table};

const USAGE: &str = "\
Holds the call graph of published crates against the calls that rustc resolved.

Usage: resolution [OPTIONS] [CRATE]..

  CRATE           measure these alone; the table is then printed and not written
  --list FILE     another list than benches/resolution/crates.toml; its table is printed
  --work FOLDER   where sources, what rustc printed, graphs and the lists of misses are kept
                  (default: target/resolution)
  --tool FILE     the program to measure (default: it is built)
  --fetch         only fetch the crates, and print their folders
  --bless         measure the crates of benches/resolution/floors.toml, and write that file anew";

/// What was asked for.
#[derive(Default)]
struct Options {
    names: Vec<String>,
    list: Option<PathBuf>,
    work: Option<PathBuf>,
    tool: Option<PathBuf>,
    is_blessed: bool,
    is_fetch: bool,
}

fn main() -> ExitCode {
    match options().and_then(|options| options.map_or(Ok(true), run)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn options() -> Result<Option<Options>, String> {
    let mut out = Options::default();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut path = || {
            words
                .next()
                .map(PathBuf::from)
                .ok_or_else(|| format!("{word} wants a value"))
        };
        match word.as_str() {
            "--list" => out.list = Some(path()?),
            "--work" => out.work = Some(path()?),
            "--tool" => out.tool = Some(path()?),
            "--bless" => out.is_blessed = true,
            "--fetch" => out.is_fetch = true,
            "-h" | "--help" => {
                println!("{USAGE}");
                return Ok(None);
            }
            _ if word.starts_with('-') => return Err(format!("unknown option {word}\n\n{USAGE}")),
            _ => out.names.push(word),
        }
    }
    Ok(Some(out))
}

/// Measures; false if a crate could not be measured.
fn run(options: Options) -> Result<bool, String> {
    let repository = repository();
    let path = options
        .list
        .clone()
        .unwrap_or_else(|| home().join("crates.toml"));
    let list = crates::read(&path)?;
    let tool = match options.tool {
        Some(tool) => tool,
        None if options.is_fetch => PathBuf::new(),
        None => build(&repository)?,
    };
    let setup = if options.is_blessed {
        Setup::of_floors(tool, host()?)
    } else {
        // The versions of the dependencies stand beside the list.
        let lock = path.with_file_name("Cargo.lock");
        let work = options
            .work
            .unwrap_or_else(|| repository.join("target").join("resolution"));
        Setup {
            tool,
            target: host()?,
            work,
            lock,
        }
    };
    let blessed = home().join("floors.toml");
    let is_whole = options.names.is_empty() && options.list.is_none() && !options.is_blessed;
    let names: Vec<String> = if options.is_blessed {
        floors::read(&blessed)?.into_keys().collect()
    } else if options.names.is_empty() {
        list.crates.keys().cloned().collect()
    } else {
        options.names
    };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    setup.fetch(&list, &names)?;
    if options.is_fetch {
        for name in names {
            if let Some(pinned) = list.crates.get(name) {
                println!("{}", setup.source(name, pinned).display());
            }
        }
        return Ok(true);
    }
    let mut rows = Vec::new();
    let mut is_complete = true;
    for name in names {
        let Some(pinned) = list.crates.get(name) else {
            continue;
        };
        match setup.measure(name, pinned) {
            Ok(row) => {
                eprintln!("{} {:.2} s", row.name, row.time.as_secs_f64());
                rows.push(row);
            }
            Err(error) => {
                eprintln!("error: {name}: {error}");
                is_complete = false;
            }
        }
    }
    let text = table::table(&rows);
    print!("{text}");
    if options.is_blessed && is_complete {
        floors::bless(&blessed, &rows)?;
    } else if is_whole && is_complete {
        let head = format!(
            "# How calls are resolved\n\nWritten by `cargo run --release -p sigsafe-benches --bin resolution`, with {}.\nWhat misses its goal is bold. `compare.rs` says what each column counts.\n\n",
            compiler()?
        );
        crates::write(&home().join("table.md"), &format!("{head}{text}"))?;
    }
    Ok(is_complete)
}

fn compiler() -> Result<String, String> {
    let output = Command::new("rustc")
        .arg("--version")
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Builds the program as users have it.
fn build(repository: &Path) -> Result<PathBuf, String> {
    let mut command = Command::new("cargo");
    command
        .args(["build", "--release", "--quiet", "-p", "cargo-sigsafe"])
        .current_dir(repository);
    let status = command
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("the program does not build".to_owned());
    }
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| repository.join("target"), PathBuf::from);
    Ok(target
        .join("release")
        .join(format!("cargo-sigsafe{}", std::env::consts::EXE_SUFFIX)))
}
