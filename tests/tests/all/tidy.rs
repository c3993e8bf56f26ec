//! What each part of the repository may not see, and what each file must say of itself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sigsafe_tests::{files_below, repository};

/// Which modules of the analyzer a module may name besides itself. A stage names only the stages before it; where the
/// table goes beyond that, it says why.
const LAYERS: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("knowledge", &[]),
    ("workspace", &["source"]),
    // What is given to the user is said in levels and contexts.
    ("report", &["knowledge", "source"]),
    ("syntax", &["source"]),
    ("expand", &["source", "syntax"]),
    // Of the knowledge only what build scripts set: it decides which modules there are.
    (
        "defs",
        &["expand", "knowledge", "source", "syntax", "workspace"],
    ),
    // Signatures are written in types; how types are inferred stays behind.
    ("items", &["defs", "source", "syntax", "types"]),
    ("types", &["defs", "items", "source", "syntax"]),
    (
        "graph",
        &["defs", "items", "report", "source", "syntax", "types"],
    ),
    (
        "effects",
        &[
            "defs",
            "graph",
            "items",
            "knowledge",
            "report",
            "source",
            "syntax",
            "types",
        ],
    ),
    (
        "roots",
        &[
            "defs",
            "graph",
            "items",
            "knowledge",
            "report",
            "source",
            "syntax",
            "types",
        ],
    ),
    ("reach", &["graph", "source"]),
    (
        "finding",
        &[
            "defs",
            "effects",
            "graph",
            "items",
            "knowledge",
            "reach",
            "report",
            "source",
            "syntax",
            "types",
        ],
    ),
    (
        "explain",
        &[
            "defs",
            "effects",
            "graph",
            "items",
            "knowledge",
            "report",
            "source",
            "syntax",
            "types",
            "workspace",
        ],
    ),
    ("buildable", &["defs", "graph", "source", "types"]),
    (
        "engine",
        &[
            "buildable",
            "defs",
            "effects",
            "finding",
            "graph",
            "items",
            "knowledge",
            "report",
            "roots",
            "source",
            "syntax",
            "types",
            "workspace",
        ],
    ),
    (
        "analyze",
        &[
            "buildable",
            "defs",
            "effects",
            "engine",
            "finding",
            "graph",
            "items",
            "knowledge",
            "report",
            "source",
            "syntax",
            "types",
            "workspace",
        ],
    ),
];

/// The longest file that can be held in the head.
const MOST_LINES: usize = 1100;

struct File {
    path: PathBuf,
    name: String,
    text: String,
}

fn read(path: PathBuf) -> Option<File> {
    let name = path
        .strip_prefix(repository())
        .unwrap_or(&path)
        .to_string_lossy()
        .replace('\\', "/");
    let text = std::fs::read_to_string(&path).ok()?;
    Some(File { path, name, text })
}

/// Rust that the packages consist of.
fn sources(folders: &[&str]) -> Vec<File> {
    let all = folders
        .iter()
        .flat_map(|folder| files_below(&repository().join(folder), "rs"));
    all.filter_map(read).collect()
}

/// All text that is committed.
fn committed() -> Vec<File> {
    const ENDINGS: &[&str] = &["rs", "toml", "md", "sh", "py", "txt", "yml"];
    let mut out: Vec<File> = Vec::new();
    for folder in [
        "analyzer", "benches", "cli", "docs", "fixtures", "observe", "rules", "tests", "xtask",
    ] {
        for ending in ENDINGS {
            out.extend(
                files_below(&repository().join(folder), ending)
                    .into_iter()
                    .filter_map(read),
            );
        }
    }
    for file in ["README.md", "Cargo.toml", ".ci/run", ".gitignore"] {
        out.extend(read(repository().join(file)));
    }
    out
}

fn is_test(file: &File) -> bool {
    let is_test_path = file
        .path
        .components()
        .any(|part| part.as_os_str() == "tests" || part.as_os_str() == "fuzz");
    is_test_path || file.name.ends_with("/tests.rs") || file.name.ends_with("/fixture.rs")
}

/// The lines of code before the tests of the file, without comments; each with its number.
fn code(file: &File) -> impl Iterator<Item = (usize, &str)> {
    let end = file
        .text
        .lines()
        .position(|line| line.trim() == "#[cfg(test)]")
        .unwrap_or(usize::MAX);
    let lines = file.text.lines().enumerate().take(end);
    lines
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(index, line)| (index + 1, line))
}

/// The words that come right after `before` in a line.
fn words_after<'a>(line: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    line.match_indices(before).map(move |(at, _)| {
        let rest = &line[at + before.len()..];
        let end = rest
            .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .unwrap_or(rest.len());
        &rest[..end]
    })
}

/// Whether a line names a path that begins with `krate`.
fn names_crate(line: &str, krate: &str) -> bool {
    line.match_indices(krate).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let is_start =
            before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_' && letter != ':');
        let after = &line[at + krate.len()..];
        is_start
            && (after.starts_with("::")
                || (line.trim_start().starts_with("use ") && after.starts_with([';', ' '])))
    })
}

#[track_caller]
fn assert_none(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn a_stage_names_only_the_stages_before_it() {
    let modules: BTreeSet<&str> = LAYERS.iter().map(|(module, _)| *module).collect();
    let mut complaints = Vec::new();
    for file in sources(&["analyzer/src"]) {
        let below = file.name.trim_start_matches("analyzer/src/");
        let own = below.split(['/', '.']).next().unwrap_or_default();
        if own == "lib" || is_test(&file) {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(module, _)| *module == own) else {
            complaints.push(format!(
                "{}: `{own}` is not in the table of layers",
                file.name
            ));
            continue;
        };
        for (number, line) in code(&file) {
            for named in words_after(line, "crate::").filter(|named| modules.contains(named)) {
                if named != own && !allowed.contains(&named) {
                    complaints.push(format!(
                        "{}:{number}: `{own}` must not name `{named}`",
                        file.name
                    ));
                }
            }
        }
    }
    assert_none(complaints);
}

#[test]
fn libraries_stay_in_the_stage_that_hides_them() {
    let mut complaints = Vec::new();
    for file in sources(&["analyzer/src", "rules/src", "cli/src"]) {
        for (number, line) in code(&file) {
            let mut forbid = |krate: &str, home: &[&str]| {
                if names_crate(line, krate) && !home.iter().any(|home| file.name.starts_with(home))
                {
                    complaints.push(format!(
                        "{}:{number}: `{krate}` belongs to {}",
                        file.name,
                        home.join(", ")
                    ));
                }
            };
            forbid("syn", &["analyzer/src/syntax"]);
            forbid("proc_macro2", &["analyzer/src/syntax"]);
            forbid("petgraph", &["analyzer/src/graph"]);
            forbid("cargo_metadata", &["cli/src/metadata"]);
            forbid("ariadne", &["cli/src/emit/human.rs"]);
        }
    }
    assert_none(complaints);
}

#[test]
fn the_analyzer_does_no_io() {
    let mut complaints = Vec::new();
    for file in sources(&["analyzer/src"]) {
        if is_test(&file) {
            continue;
        }
        for (number, line) in code(&file) {
            for word in [
                "std::fs",
                "std::env",
                "std::process",
                "std::net",
                "println!(",
                "print!(",
                "dbg!(",
            ] {
                let found = line.find(word);
                if found.is_some_and(|at| !line[..at].contains('"')) {
                    complaints.push(format!("{}:{number}: `{word}`", file.name));
                }
            }
        }
    }
    assert_none(complaints);
}

#[test]
fn emitters_see_no_disk() {
    let mut complaints = Vec::new();
    for file in sources(&["cli/src/emit"]) {
        for (number, line) in code(&file) {
            for word in ["std::fs", "std::env", " fs::", "(fs::"] {
                if line.contains(word) {
                    complaints.push(format!("{}:{number}: `{word}`", file.name));
                }
            }
        }
    }
    assert_none(complaints);
}

#[test]
fn packages_depend_in_one_direction() {
    let manifest = |package: &str| {
        let text = std::fs::read_to_string(repository().join(package).join("Cargo.toml")).unwrap();
        // What only tests need may lead back.
        text.split("[dev-dependencies]")
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    for (package, others) in [
        (
            "analyzer",
            &[
                "sigsafe-rules",
                "sigsafe-tests",
                "cargo_metadata",
                "clap",
                "ariadne",
            ][..],
        ),
        (
            "rules",
            &[
                "sigsafe-tests",
                "cargo_metadata",
                "clap",
                "ariadne",
                "syn.workspace",
            ],
        ),
        ("cli", &["syn.workspace", "petgraph", "proc-macro2"]),
    ] {
        for other in others {
            assert!(
                !manifest(package).contains(other),
                "{package} must not depend on {other}"
            );
        }
    }
}

#[test]
fn the_analyzer_names_no_function_of_the_outside_world() {
    // Names that are words of the language or of the analysis too.
    const COMMON: &[&str] = &["panic_handler"];
    let known: BTreeSet<String> = sigsafe_rules::registrations()
        .words()
        .filter(|word| word.len() > 4 && !COMMON.contains(word))
        .filter(|word| word.contains('_') || word.chars().any(char::is_uppercase))
        .map(|word| format!("\"{word}\""))
        .collect();
    let mut complaints = Vec::new();
    for file in sources(&["analyzer/src"]) {
        if is_test(&file) {
            continue;
        }
        for (number, line) in code(&file) {
            for word in known.iter().filter(|word| line.contains(word.as_str())) {
                complaints.push(format!(
                    "{}:{number}: {word} belongs into `rules`",
                    file.name
                ));
            }
            // What the language itself calls for a check that fails has no path in any source.
            for path in ["\"std::", "\"core::", "\"alloc::", "\"libc::"] {
                let is_other =
                    line.contains("\"core::panicking::panic_") || line.contains("#[serde(");
                if line.contains(path) && !is_other {
                    complaints.push(format!(
                        "{}:{number}: a path of the library belongs into `rules`",
                        file.name
                    ));
                }
            }
        }
    }
    assert_none(complaints);
}

#[test]
fn a_module_opens_with_what_it_is() {
    let folders = [
        "analyzer/src",
        "benches/src",
        "cli/src",
        "cli/tests",
        "observe/src",
        "observe/tests",
        "rules/src",
        "tests/src",
        "tests/tests",
        "xtask/src",
    ];
    let mut complaints = Vec::new();
    for file in sources(&folders) {
        // Parts of a stage's tests stand below the module that says what they are.
        let is_part = file.name.starts_with("analyzer/src/") && file.name.contains("/tests/");
        if !is_part && !file.text.starts_with("//!") {
            complaints.push(format!("{}: it does not open with `//!`", file.name));
        }
    }
    assert_none(complaints);
}

#[test]
fn a_file_can_be_held_in_the_head() {
    let mut complaints = Vec::new();
    for file in sources(&[
        "analyzer/src",
        "benches/src",
        "cli/src",
        "cli/tests",
        "observe/src",
        "observe/tests",
        "rules/src",
        "tests/src",
        "tests/tests",
        "xtask/src",
    ]) {
        let lines = file.text.lines().count();
        if lines > MOST_LINES {
            complaints.push(format!(
                "{}: {lines} lines, more than {MOST_LINES}: a noun wants to move out",
                file.name
            ));
        }
    }
    assert_none(complaints);
}

#[test]
fn every_lint_has_a_page_and_fixtures() {
    let mut complaints = Vec::new();
    let list = std::fs::read_to_string(repository().join("docs/lints.md")).unwrap_or_default();
    for lint in sigsafe_rules::lints() {
        let name = &lint.name;
        let headings: Vec<&str> = lint
            .page
            .lines()
            .filter_map(|line| line.strip_prefix("## "))
            .collect();
        let fixed = [
            "What it does",
            "Why is this bad",
            "Example",
            "Use instead",
            "Where it is known from",
        ];
        if headings != fixed {
            complaints.push(format!("{name}.md: the headings are {headings:?}"));
        }
        if files_below(&repository().join("fixtures/ui").join(name), "rs").is_empty() {
            complaints.push(format!("{name}: there is no fixture"));
        }
        if !list.contains(&format!("lints/{name}.md")) {
            complaints.push(format!("docs/lints.md does not lead to the page of {name}"));
        }
    }
    let names: BTreeSet<&str> = sigsafe_rules::lints()
        .iter()
        .map(|lint| lint.name.as_str())
        .collect();
    for entry in std::fs::read_dir(repository().join("fixtures/ui"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !names.contains(name.as_str()) {
            complaints.push(format!("fixtures/ui/{name}: there is no lint of that name"));
        }
    }
    assert_none(complaints);
}

#[test]
fn the_repository_speaks_of_itself_alone() {
    // Written in parts, or this file would say them.
    let forbidden = [
        ["/wo", "rk/main"].concat(),
        ["/wo", "rk/shared"].concat(),
        ["/wo", "rk/plan"].concat(),
        ["/ro", "ot/"].concat(),
        ["index.crates", ".io-"].concat(),
        ["AI a", "gent"].concat(),
        ["language m", "odel"].concat(),
        ["issues sh", "ow"].concat(),
        [" TEMP", "ORARY "].concat(),
    ];
    let mut complaints = Vec::new();
    for file in committed() {
        for (index, line) in file.text.lines().enumerate() {
            for word in forbidden.iter().filter(|word| line.contains(word.as_str())) {
                complaints.push(format!("{}:{}: `{word}`", file.name, index + 1));
            }
        }
    }
    assert_none(complaints);
}

#[test]
fn every_link_in_the_docs_leads_somewhere() {
    let mut complaints = Vec::new();
    let pages = files_below(&repository().join("docs"), "md")
        .into_iter()
        .chain([repository().join("README.md")]);
    for file in pages.filter_map(read) {
        for (index, line) in file.text.lines().enumerate() {
            for target in line
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split(')').next())
            {
                let path = target.split('#').next().unwrap_or_default();
                if path.is_empty() || path.contains("://") {
                    continue;
                }
                let folder = file.path.parent().unwrap_or(Path::new("."));
                if !folder.join(path).exists() {
                    complaints.push(format!("{}:{}: there is no {target}", file.name, index + 1));
                }
            }
        }
    }
    assert_none(complaints);
}

#[test]
fn every_page_stands_in_the_summary() {
    let folder = repository().join("docs");
    let summary = std::fs::read_to_string(folder.join("SUMMARY.md")).unwrap_or_default();
    for page in files_below(&folder, "md") {
        let name = page
            .strip_prefix(&folder)
            .unwrap_or(&page)
            .to_string_lossy()
            .replace('\\', "/");
        assert!(
            name == "SUMMARY.md" || summary.contains(&format!("({name})")),
            "{name} is not in SUMMARY.md"
        );
    }
}

#[test]
fn every_allow_of_the_workspace_has_a_reason() {
    let manifest = std::fs::read_to_string(repository().join("Cargo.toml")).unwrap();
    let lines: Vec<&str> = manifest.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        if line.trim_end().ends_with("= \"allow\"") {
            let above = index
                .checked_sub(1)
                .and_then(|above| lines.get(above))
                .unwrap_or(&"");
            assert!(
                above.starts_with('#'),
                "Cargo.toml:{}: an allow without a reason",
                index + 1
            );
        }
    }
}
