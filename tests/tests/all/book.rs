//! The pages of the lints in the book are written from `rules/lints`. After a change there:
//! `SIGSAFE_BLESS=1 cargo test -p sigsafe-tests book`.

use std::path::Path;

use sigsafe_analyzer::knowledge::{Context, LintSpec};
use sigsafe_tests::repository;

fn page(lint: &LintSpec) -> String {
    let mut out = format!("# {}\n\n{}\n\n", lint.name, capital(&lint.summary));
    out.push_str("| context | level | in dependencies |\n| --- | --- | --- |\n");
    for context in Context::ALL {
        let own = lint
            .levels
            .get(context)
            .map_or("allow", |level| level.name());
        let other = lint
            .dependency_levels
            .get(context)
            .map_or(own, |level| level.name());
        out.push_str(&format!("| {context} | {own} | {other} |\n"));
    }
    out.push('\n');
    out.push_str(lint.page.trim());
    out.push('\n');
    out
}

fn list() -> String {
    let mut out = "# Lints\n\nEach lint has a level in each context (see [Contexts](contexts.md)), a page, and \
                   `cargo sigsafe explain <lint>`.\n\n| lint | what it finds | in a signal handler |\n| --- | --- | --- |\n"
        .to_owned();
    for lint in sigsafe_rules::lints() {
        let level = lint
            .levels
            .get(&Context::Signal)
            .map_or("allow", |level| level.name());
        out.push_str(&format!(
            "| [{0}](lints/{0}.md) | {1} | {level} |\n",
            lint.name, lint.summary
        ));
    }
    out
}

/// The first sentence of a page begins with a capital and ends with a full stop.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{first}{}.", letters.as_str())
}

pub(crate) fn hold(path: &Path, text: &str) {
    if std::env::var_os("SIGSAFE_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let found = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == text,
        "{} is not what rules/lints says: run `SIGSAFE_BLESS=1 cargo test -p sigsafe-tests book`",
        path.display()
    );
}

#[test]
fn the_pages_of_the_lints_are_those_of_the_rules() {
    let folder = repository().join("docs");
    for lint in sigsafe_rules::lints() {
        hold(
            &folder.join("lints").join(format!("{}.md", lint.name)),
            &page(lint),
        );
    }
    hold(&folder.join("lints.md"), &list());
    for entry in std::fs::read_dir(folder.join("lints")).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().replace(".md", "");
        assert!(
            sigsafe_rules::lints().iter().any(|lint| lint.name == name),
            "there is no lint {name}"
        );
    }
}
