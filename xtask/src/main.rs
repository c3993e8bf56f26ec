//! The commands. It must not know what they do.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use xtask::{compare, effects, leaves, load, pages, skeleton};

const USAGE: &str = "usage: cargo run -p xtask -- std-surface [--all] [--write-skeleton DIR]
       cargo run -p xtask -- std-effects\n
  std-surface   compares the stubs of core, alloc and std with the documentation of the toolchain
                (`rustup component add rust-docs`)
    --all                   lists what is not in std too
    --write-skeleton DIR    writes what is missing as source of stubs, a file a module
  std-effects   compares what the stubs say that functions do with what their source does\n";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("std-surface") => {}
        Some("std-effects") => return std_effects(),
        _ => return Err(format!("no such command\n{USAGE}")),
    }
    let mut all = false;
    let mut folder: Option<PathBuf> = None;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--all" => all = true,
            "--write-skeleton" => {
                folder = Some(
                    arguments
                        .next()
                        .ok_or("--write-skeleton needs a folder")?
                        .into(),
                );
            }
            other => return Err(format!("unknown argument `{other}`\n{USAGE}")),
        }
    }
    let Some(root) = pages::folder() else {
        return Err("this toolchain has no rust-docs component".to_owned());
    };
    let real = load::program(pages::files(&root)?, &pages::target()?);
    let stubs = load::stubs(Path::new(env!("CARGO_MANIFEST_DIR")), &pages::target()?)?;
    for (name, program) in [("std", &real), ("stubs", &stubs)] {
        for error in program.errors.iter().take(20) {
            eprintln!("{name}: {}", load::place(program, error));
        }
        for (krate, path, _) in program.statistics.unresolved_imports.iter().take(20) {
            eprintln!(
                "{name}: {}: the import {path} leads nowhere",
                program.defs[*krate].name
            );
        }
    }
    let comparison = compare::compare(&real, &stubs);
    print!("{}", comparison.report(all));
    if let Some(folder) = folder {
        skeleton::write(&comparison, &folder)?;
    }
    Ok(())
}

fn std_effects() -> Result<(), String> {
    let Some(root) = pages::folder() else {
        return Err("this toolchain has no rust-docs component".to_owned());
    };
    let files = leaves::prepare(pages::files(&root)?)?;
    print!("{}", effects::compare(files).report());
    Ok(())
}
