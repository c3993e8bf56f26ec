//! What the user may write on the command line. It must not know what is done with it.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use sigsafe_analyzer::knowledge::{Context, Edition, Level};

const AFTER_HELP: &str = "\
Exit code: 0 nothing at deny level, 1 findings at deny level, 2 the run failed or a file of the \
project could not be read.";

const CHECK_EXAMPLES: &str = "\
Examples:
  cargo sigsafe check                               the package or workspace of this folder
  cargo sigsafe check --target x86_64-pc-windows-msvc
  cargo sigsafe check --message-format sarif > sigsafe.sarif
  cargo sigsafe check src/crash.rs                  one file, without a manifest

Exit code: 0 nothing at deny level, 1 findings at deny level, 2 the run failed or a file of the \
project could not be read.";

/// Finds what must not run in signal handlers, exception handlers and forked children
///
/// It reads the sources of a workspace and of its dependencies, looks for what is registered as a handler, and
/// follows every call from there. Nothing is compiled, and nothing of the project is run.
#[derive(Parser, Debug)]
#[command(name = "cargo-sigsafe", bin_name = "cargo sigsafe", version, after_help = AFTER_HELP)]
#[command(arg_required_else_help = true, disable_help_subcommand = true)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Check what handlers do
    #[command(visible_alias = "c", after_help = CHECK_EXAMPLES)]
    Check(Box<CheckArgs>),
    /// List every handler with its context and the place of its registration
    Handlers(Box<HandlersArgs>),
    /// Print the call graph, from the handlers or from every function
    Graph(Box<GraphArgs>),
    /// Explain a lint, or tell what is known of a function
    Explain(ExplainArgs),
    /// List the lints with their levels
    Lints(LintsArgs),
}

/// Which code is read, and how.
#[derive(Args, Debug, Default)]
pub(crate) struct Selection {
    /// A folder, or a single `.rs` file that is read as a crate of its own
    #[arg(value_name = "PATH", conflicts_with = "manifest_path")]
    pub(crate) path: Option<PathBuf>,

    /// Package to look for handlers in (repeatable)
    #[arg(
        short,
        long = "package",
        value_name = "SPEC",
        help_heading = "Package selection"
    )]
    pub(crate) packages: Vec<String>,
    /// All packages of the workspace
    #[arg(long, help_heading = "Package selection")]
    pub(crate) workspace: bool,
    /// Package to leave out (repeatable)
    #[arg(
        long,
        value_name = "SPEC",
        requires = "workspace",
        help_heading = "Package selection"
    )]
    pub(crate) exclude: Vec<String>,
    /// Path to Cargo.toml
    #[arg(long, value_name = "PATH", help_heading = "Package selection")]
    pub(crate) manifest_path: Option<PathBuf>,

    /// The library alone
    #[arg(long, help_heading = "Crate selection")]
    pub(crate) lib: bool,
    /// All programs
    #[arg(long, help_heading = "Crate selection")]
    pub(crate) bins: bool,
    /// One program (repeatable)
    #[arg(long, value_name = "NAME", help_heading = "Crate selection")]
    pub(crate) bin: Vec<String>,
    /// Integration tests
    #[arg(long, help_heading = "Crate selection")]
    pub(crate) tests: bool,
    /// Examples
    #[arg(long, help_heading = "Crate selection")]
    pub(crate) examples: bool,
    /// Benches
    #[arg(long, help_heading = "Crate selection")]
    pub(crate) benches: bool,
    /// Library, programs, tests, examples and benches (by default the library and the programs)
    #[arg(long, help_heading = "Crate selection")]
    pub(crate) all_targets: bool,

    /// Features to turn on, parted by commas or spaces
    #[arg(
        short = 'F',
        long,
        value_name = "FEATURES",
        help_heading = "Feature selection"
    )]
    pub(crate) features: Vec<String>,
    /// Turn on all features
    #[arg(long, help_heading = "Feature selection")]
    pub(crate) all_features: bool,
    /// Leave the `default` feature off
    #[arg(long, help_heading = "Feature selection")]
    pub(crate) no_default_features: bool,

    /// Target triple to read the code under (repeatable; by default rustc's tier 1)
    #[arg(long, value_name = "TRIPLE", help_heading = "Reading")]
    pub(crate) target: Vec<String>,
    /// Look for handlers in dependencies too, and show findings there
    #[arg(long, help_heading = "Reading")]
    pub(crate) deps: bool,
    /// `dev` or `test`: with `debug_assertions`
    #[arg(
        long,
        value_name = "NAME",
        default_value = "release",
        help_heading = "Reading"
    )]
    pub(crate) profile: String,
    /// A cfg to set, `name` or `name="value"` (repeatable)
    #[arg(long, value_name = "SPEC", help_heading = "Reading")]
    pub(crate) cfg: Vec<String>,
    /// Edition of files that stand without a manifest
    #[arg(long, value_name = "YEAR", default_value = "2024", value_parser = ["2015", "2018", "2021", "2024"], help_heading = "Reading")]
    pub(crate) edition: String,
    /// A crate that files without a manifest use, from what cargo has unpacked (repeatable)
    #[arg(
        long = "extern",
        value_name = "NAME[@VERSION]",
        help_heading = "Reading"
    )]
    pub(crate) externs: Vec<String>,
    /// Edition of POSIX whose list of async-signal-safe functions counts: 2008, 2016 (the default) or 2024
    #[arg(long, value_name = "YEAR", help_heading = "Reading")]
    pub(crate) posix: Option<Edition>,
    /// Configuration to use instead of the workspace's sigsafe.toml
    #[arg(long, value_name = "FILE", help_heading = "Reading")]
    pub(crate) config: Option<PathBuf>,

    /// Do not use the network
    #[arg(long, help_heading = "Manifest options")]
    pub(crate) offline: bool,
    /// Fail if Cargo.lock would change
    #[arg(long, help_heading = "Manifest options")]
    pub(crate) locked: bool,
    /// Both of these
    #[arg(long, help_heading = "Manifest options")]
    pub(crate) frozen: bool,
}

impl Selection {
    /// Whether `profile` turns `debug_assertions` on.
    pub(crate) fn debug_assertions(&self) -> bool {
        matches!(self.profile.as_str(), "dev" | "test" | "debug")
    }

    /// The features asked for, one by one.
    pub(crate) fn feature_list(&self) -> Vec<String> {
        self.features
            .iter()
            .flat_map(|list| list.split([',', ' ']))
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect()
    }
}

/// What is printed, and where.
#[derive(Args, Debug, Default, Clone, Copy)]
pub(crate) struct Printing {
    /// Print nothing but findings
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// When to use colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: Color,
}

/// `check`.
#[derive(Args, Debug)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) printing: Printing,
    /// How findings are printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) message_format: Format,
    /// Leave out the findings that this file lists
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write the findings of this run to the baseline, and report none
    #[arg(long)]
    pub(crate) write_baseline: bool,
    /// List what is not known too: calls that could not be resolved, targets for which the code is not written
    #[arg(long)]
    pub(crate) unresolved: bool,
    #[command(flatten)]
    pub(crate) levels: LevelArgs,
}

/// Levels on the command line; they hold against the configuration's.
#[derive(Args, Debug, Default)]
pub(crate) struct LevelArgs {
    /// Do not report a lint (`LINT` or `LINT:CONTEXT`, repeatable)
    #[arg(
        short = 'A',
        long,
        value_name = "LINT",
        help_heading = "Levels of lints"
    )]
    pub(crate) allow: Vec<String>,
    /// Report a lint as a warning
    #[arg(
        short = 'W',
        long,
        value_name = "LINT",
        help_heading = "Levels of lints"
    )]
    pub(crate) warn: Vec<String>,
    /// Report a lint as an error
    #[arg(
        short = 'D',
        long,
        value_name = "LINT",
        help_heading = "Levels of lints"
    )]
    pub(crate) deny: Vec<String>,
}

impl LevelArgs {
    /// Every one as (lint, context, level).
    pub(crate) fn parsed(&self) -> Result<Vec<(String, Option<Context>, Level)>, String> {
        let mut out = Vec::new();
        let lists = [
            (&self.allow, Level::Allow),
            (&self.warn, Level::Warn),
            (&self.deny, Level::Deny),
        ];
        for (list, level) in lists {
            for word in list {
                let word = word.strip_prefix("sigsafe::").unwrap_or(word);
                let (lint, context) = match word.split_once(':') {
                    Some((lint, context)) => (
                        lint,
                        Some(
                            context
                                .parse::<Context>()
                                .map_err(|error| error.to_string())?,
                        ),
                    ),
                    None => (word, None),
                };
                out.push((lint.to_owned(), context, level));
            }
        }
        // What is said of one context holds against what is said of all.
        out.sort_by_key(|(_, context, _)| context.is_some());
        Ok(out)
    }
}

/// `handlers`.
#[derive(Args, Debug)]
pub(crate) struct HandlersArgs {
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) printing: Printing,
    /// How handlers are printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) message_format: ListFormat,
}

/// `graph`.
#[derive(Args, Debug)]
pub(crate) struct GraphArgs {
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[command(flatten)]
    pub(crate) printing: Printing,
    /// Start from every function of the package instead of its handlers
    #[arg(long)]
    pub(crate) all: bool,
    /// How the graph is printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) format: GraphFormat,
}

/// `explain`.
#[derive(Args, Debug)]
pub(crate) struct ExplainArgs {
    /// A lint (`heap_alloc`), a path (`std::sync::Mutex::lock`), or a function of C or Win32 (`malloc`)
    #[arg(value_name = "LINT|PATH|SYMBOL")]
    pub(crate) subject: String,
    /// Edition of POSIX whose list of async-signal-safe functions counts: 2008, 2016 or 2024
    #[arg(long, value_name = "YEAR", default_value_t)]
    pub(crate) posix: Edition,
    /// When to use colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: Color,
}

/// `lints`.
#[derive(Args, Debug)]
pub(crate) struct LintsArgs {
    /// How lints are printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) message_format: ListFormat,
    /// When to use colour
    #[arg(long, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: Color,
}

/// How findings are printed.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Format {
    /// With the source, the path and what to do instead
    #[default]
    Human,
    /// One line a finding
    Short,
    /// Cargo's `compiler-message`, one JSON object a line, as rust-analyzer reads it
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands of GitHub Actions
    Github,
    /// Code Quality report of GitLab
    Gitlab,
}

/// How lists are printed.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum ListFormat {
    /// For reading
    #[default]
    Human,
    /// One JSON object a line
    Json,
}

/// How the graph is printed.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum GraphFormat {
    /// One JSON object a call site and callee
    #[default]
    Jsonl,
    /// Graphviz
    Dot,
}

/// When to use colour.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) enum Color {
    /// At a terminal
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// The arguments without the `sigsafe` that cargo puts before them.
pub(crate) fn without_cargo(args: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|word| word == "sigsafe") {
        args.remove(1);
    }
    args
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    fn parse(words: &str) -> Result<Cli, String> {
        let args = without_cargo(words.split_whitespace().map(OsString::from));
        Cli::try_parse_from(args).map_err(|error| error.to_string())
    }

    fn check(words: &str) -> CheckArgs {
        match parse(words) {
            Ok(Cli {
                command: Command::Check(args),
            }) => *args,
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn cargo_and_the_user_call_it_alike() {
        for words in [
            "cargo-sigsafe sigsafe check -p a",
            "cargo-sigsafe check -p a",
        ] {
            assert_eq!(check(words).selection.packages, ["a"]);
        }
    }

    #[test]
    fn features_are_parted_by_commas_and_spaces() {
        let args = check("cargo-sigsafe check --features a,b -F c");
        assert_eq!(args.selection.feature_list(), ["a", "b", "c"]);
    }

    #[test]
    fn targets_repeat() {
        let args = check("cargo-sigsafe check --target a --target b");
        assert_eq!(args.selection.target, ["a", "b"]);
    }

    #[test]
    fn a_level_may_name_a_context() {
        let args = check("cargo-sigsafe check -A lock:fork_child -D sigsafe::lock");
        assert_eq!(
            args.levels.parsed(),
            Ok(vec![
                ("lock".to_owned(), None, Level::Deny),
                ("lock".to_owned(), Some(Context::ForkChild), Level::Allow),
            ])
        );
        let args = check("cargo-sigsafe check -A lock:nowhere");
        assert_eq!(
            args.levels.parsed(),
            Err("unknown context `nowhere`".to_owned())
        );
    }

    #[test]
    fn a_path_and_a_manifest_exclude_each_other() {
        assert!(parse("cargo-sigsafe check src --manifest-path Cargo.toml").is_err());
    }
}
