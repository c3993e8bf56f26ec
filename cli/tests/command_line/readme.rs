//! What the README and the book say that a command gives, it gives.

use crate::program::sigsafe;

/// The blocks of a kind, each as its lines.
fn blocks(text: &str, kind: &str) -> Vec<Vec<String>> {
    let start = format!("```{kind}");
    let mut out = Vec::new();
    let mut open: Option<Vec<String>> = None;
    for line in text.lines() {
        match &mut open {
            None if line == start => open = Some(Vec::new()),
            Some(_) if line == "```" => out.extend(open.take()),
            Some(lines) => lines.push(line.to_owned()),
            None => {}
        }
    }
    out
}

/// A run takes another time each time.
fn without_time(text: &str) -> String {
    let words = text.split(' ').map(|word| word.trim_end());
    let mut words: Vec<&str> = words.collect();
    if words.last() == Some(&"s") {
        words.truncate(words.len() - 2);
    }
    words.join(" ")
}

fn readme() -> String {
    std::fs::read_to_string(sigsafe_tests::repository().join("README.md")).unwrap()
}

#[test]
fn the_readme_shows_what_its_command_prints() {
    let mut shown = 0;
    for block in blocks(&readme(), "console") {
        let command = block
            .first()
            .and_then(|line| line.strip_prefix("$ "))
            .expect("a command");
        let Some(args) = command.strip_prefix("cargo run -q -p cargo-sigsafe -- ") else {
            assert_eq!(command, "cargo test --workspace");
            continue;
        };
        let run = sigsafe(
            &sigsafe_tests::repository(),
            &args.split(' ').collect::<Vec<_>>(),
        );
        assert_eq!(run.code, 1, "{}", run.all());
        let lines = |text: &str| {
            text.lines()
                .map(str::to_owned)
                .filter(|line| !line.is_empty())
                .collect::<Vec<_>>()
        };
        let mut printed = lines(&run.out);
        printed.extend(lines(&run.err).iter().map(|line| without_time(line)));
        let mut expected: Vec<String> = block[1..]
            .iter()
            .filter(|line| !line.is_empty())
            .cloned()
            .collect();
        if let Some(last) = expected.last_mut() {
            *last = without_time(last);
        }
        assert_eq!(printed.join("\n"), expected.join("\n"));
        shown += 1;
    }
    assert_eq!(shown, 1);
}

#[test]
fn the_check_of_every_change_runs_the_tests_that_the_readme_names() {
    let script = std::fs::read_to_string(sigsafe_tests::repository().join(".ci/run")).unwrap();
    assert!(script.contains("cargo test --workspace"));
}

#[test]
fn the_exit_codes_are_told() {
    let text = readme();
    for row in [
        "| 0 | nothing at deny level |",
        "| 1 | findings at deny level |",
        "| 2 | the run failed",
    ] {
        assert!(text.contains(row), "{row}");
    }
}

#[test]
fn every_command_that_is_told_is_there() {
    let help = sigsafe(&sigsafe_tests::repository(), &["--help"]);
    assert_eq!(help.code, 0);
    for block in blocks(&readme(), "text") {
        for line in block {
            let name = line
                .strip_prefix("cargo sigsafe ")
                .and_then(|rest| rest.split(' ').next())
                .expect("a command");
            assert!(
                help.out.contains(&format!("\n  {name}")),
                "{name}\n{}",
                help.out
            );
        }
    }
}

/// The configuration that the guide shows is accepted.
#[test]
fn the_configuration_of_the_guide_is_read() {
    let page = sigsafe_tests::repository().join("docs/guide/configuration.md");
    let text = std::fs::read_to_string(page).unwrap();
    let folder = crate::program::copy("packages/reporter");
    for block in blocks(&text, "toml") {
        let config = block.join("\n").replace("baseline = ", "# baseline = ");
        std::fs::write(folder.path().join("sigsafe.toml"), config).unwrap();
        let run = sigsafe(folder.path(), &["check", "--message-format", "short"]);
        assert_eq!(run.code, 1, "{}", run.all());
    }
}
