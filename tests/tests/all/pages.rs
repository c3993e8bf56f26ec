//! The examples on the pages of the lints: a bad one gives exactly what it marks, a good one nothing, and both compile.

use sigsafe_analyzer::knowledge::Level;
use sigsafe_tests::expect::Strictness;
use sigsafe_tests::harness::{Case, findings_in};
use sigsafe_tests::page::{Example, examples};
use sigsafe_tests::{compile, expect};

fn all() -> Vec<(String, Level, Example)> {
    let of = |lint: &sigsafe_analyzer::knowledge::LintSpec| {
        let (name, level) = (lint.name.clone(), lint.highest());
        examples(&lint.page)
            .into_iter()
            .map(move |example| (name.clone(), level, example))
    };
    sigsafe_rules::lints().iter().flat_map(of).collect()
}

#[test]
fn every_page_has_a_bad_and_a_good_example() {
    for lint in sigsafe_rules::lints() {
        let found = examples(&lint.page);
        for is_bad in [true, false] {
            assert!(
                found.iter().any(|example| example.is_bad == is_bad),
                "{}",
                lint.name
            );
        }
        let marks = |example: &Example| expect::parse(&example.text).map(|expected| expected.marks);
        let shows_it = |example: &Example| {
            let is_own = |mark: &expect::Mark| matches!(&mark.what, expect::What::Finding { lint: shown, .. } if *shown == lint.name);
            marks(example).is_ok_and(|marks| marks.iter().any(is_own))
        };
        assert!(
            found
                .iter()
                .any(|example| example.is_bad && shows_it(example)),
            "{}",
            lint.name
        );
    }
}

#[test]
fn every_example_gives_what_it_says() {
    let complaints: Vec<String> = compile::in_parallel(&all(), |(lint, level, example)| {
        let mut case = Case::of_text(&example.text);
        // In the examples of its own page a lint that is off warns.
        if *level == Level::Allow {
            case.warn.push(lint.clone());
        }
        let analysis = case.analyze();
        let findings = findings_in(&analysis, &case.root_file("case"));
        let complaints = match expect::parse(&example.text) {
            Err(error) => vec![error],
            Ok(expected) => {
                let handlers =
                    sigsafe_tests::harness::handlers_in(&analysis, &case.root_file("case"));
                expect::check(&expected, &findings, &handlers, Strictness::Example)
            }
        };
        let problems = analysis
            .problems
            .iter()
            .map(|problem| problem.message.clone());
        let all = problems.chain(complaints);
        all.map(|text| {
            format!(
                "{lint}.md, example at line {} of the page: {text}",
                example.line
            )
        })
        .collect::<Vec<_>>()
    })
    .concat();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn every_example_compiles() {
    let folder = tempfile::tempdir().unwrap();
    let numbered: Vec<(usize, (String, Level, Example))> = all().into_iter().enumerate().collect();
    let errors: Vec<String> = compile::in_parallel(&numbered, |(number, (lint, _, example))| {
        let source = folder.path().join(format!("{lint}_{number}.rs"));
        std::fs::write(&source, &example.text).unwrap();
        compile::errors(
            &source,
            "2024",
            example.text.contains("fn main("),
            &folder.path().join(format!("{number}.out")),
        )
    })
    .into_iter()
    .flatten()
    .collect();
    assert!(errors.is_empty(), "\n{}", errors.join("\n"));
}
