//! `cargo sigsafe`: reads a workspace, has it analysed and prints what was found. Here is only the way from
//! the command line to a command and its exit code.

use std::process::ExitCode;

use clap::Parser as _;

mod args;
mod baseline;
mod check;
mod configuration;
mod disk;
mod emit;
mod engine;
mod explain;
mod failure;
mod graph;
mod handlers;
mod metadata;
mod output;
mod progress;
mod session;
mod targets;

use args::{Cli, Command};

/// Trees and types are millions of small allocations on all threads: they took a quarter of the time of a run with the
/// allocators of common systems.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = Cli::parse_from(args::without_cargo(std::env::args_os()));
    let result = match &cli.command {
        Command::Check(args) => check::run(args),
        Command::Handlers(args) => handlers::run(args),
        Command::Graph(args) => graph::run(args),
        Command::Explain(args) => explain::run(args),
        Command::Lints(args) => explain::lints(args),
    };
    match result {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            output::note(&format!("error: {failure}"));
            ExitCode::from(2)
        }
    }
}
