//! Every file under `fixtures/ui` and `fixtures/resolve` gives exactly what it marks, and compiles.

use sigsafe_tests::compile;
use sigsafe_tests::fixture::Fixture;
use sigsafe_tests::repository;

fn all() -> Vec<Fixture> {
    let mut out = Vec::new();
    for folder in ["ui", "resolve"] {
        match Fixture::read_below(&repository().join("fixtures").join(folder)) {
            Ok(found) => out.extend(found),
            Err(error) => panic!("{error}"),
        }
    }
    // One that is looked into alone: SIGSAFE_FIXTURE=lock/own_lock cargo test -p sigsafe-tests fixtures
    if let Ok(part) = std::env::var("SIGSAFE_FIXTURE") {
        out.retain(|fixture| fixture.path.to_string_lossy().contains(&part));
    }
    out
}

fn name(fixture: &Fixture) -> String {
    let below = fixture
        .path
        .strip_prefix(repository())
        .unwrap_or(&fixture.path);
    below.display().to_string()
}

#[test]
fn every_fixture_gives_what_it_marks() {
    let all = all();
    assert!(!all.is_empty());
    let complaints: Vec<String> = compile::in_parallel(&all, |fixture| {
        let complaints = fixture.complaints();
        complaints
            .into_iter()
            .map(|complaint| format!("{}: {complaint}", name(fixture)))
            .collect::<Vec<_>>()
    })
    .concat();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_fixture_compiles() {
    let all: Vec<Fixture> = all()
        .into_iter()
        .filter(|fixture| !fixture.expected.does_not_compile)
        .collect();
    let folder = tempfile::tempdir().unwrap();
    let numbered: Vec<(usize, &Fixture)> = all.iter().enumerate().collect();
    let errors: Vec<String> = compile::in_parallel(&numbered, |(number, fixture)| {
        let out = folder.path().join(format!("{number}.rmeta"));
        let is_program = fixture.text.contains("fn main(");
        compile::errors(&fixture.path, fixture.edition(), is_program, &out)
    })
    .into_iter()
    .flatten()
    .collect();
    assert!(errors.is_empty(), "\n{}", errors.join("\n"));
}
