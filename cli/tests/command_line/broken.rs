//! Bad input: each gives a clear message and an exit code, and the rest is analysed all the same.

use std::path::Path;

use crate::program::{Run, copy, sigsafe};

const CHECK: &[&str] = &[
    "check",
    "--color",
    "never",
    "--target",
    "x86_64-unknown-linux-gnu",
];

fn check(case: &str) -> Run {
    let folder = copy(&format!("broken/{case}"));
    sigsafe(folder.path(), CHECK)
}

/// The finding in the part that can be read is printed whatever else happens.
#[track_caller]
fn the_rest_is_analysed(run: &Run) {
    assert!(run.out.contains("sigsafe::stdio_lock"), "{}", run.all());
}

#[track_caller]
fn says(run: &Run, code: i32, words: &[&str]) {
    assert_eq!(run.code, code, "{}", run.all());
    for word in words {
        assert!(
            run.all().contains(word),
            "`{word}` is not in\n{}",
            run.all()
        );
    }
}

#[test]
fn there_is_no_manifest() {
    says(
        &check("no_manifest"),
        2,
        &["no Cargo.toml", "--manifest-path"],
    );
    let folder = copy("broken/no_manifest");
    let run = sigsafe(folder.path(), &["check", "--manifest-path", "Cargo.toml"]);
    says(&run, 2, &["there is no manifest"]);
}

#[test]
fn the_manifest_does_not_parse() {
    says(&check("bad_manifest"), 2, &["Cargo.toml:3:"]);
}

#[test]
fn a_file_has_a_syntax_error() {
    let run = check("syntax_error");
    says(&run, 2, &["`fn mistake`", "src/other.rs:6:"]);
    the_rest_is_analysed(&run);
}

#[test]
fn a_file_is_not_utf8() {
    let run = check("not_utf8");
    says(&run, 2, &["latin.rs is not UTF-8"]);
    the_rest_is_analysed(&run);
}

#[test]
fn the_file_of_a_module_is_missing() {
    let run = check("missing_mod");
    says(&run, 2, &["no file for module `gone`", "src/lib.rs:3:"]);
    the_rest_is_analysed(&run);
}

#[test]
fn a_macro_expands_for_ever() {
    let run = check("endless_macro");
    says(&run, 1, &["`again!` calls itself without end"]);
    the_rest_is_analysed(&run);
}

#[test]
fn modules_form_a_circle() {
    let run = check("mod_cycle");
    says(
        &run,
        2,
        &["leads back to a file that contains it", "src/other.rs:4:"],
    );
    the_rest_is_analysed(&run);
}

#[test]
fn imports_form_a_circle() {
    let run = check("import_cycle");
    // The name leads nowhere: that is a call which is not resolved, not a failure of the run.
    says(&run, 1, &["sigsafe::unresolved_call", "shared"]);
    the_rest_is_analysed(&run);
}

fn nested(expression: &str) -> Run {
    let folder = copy("broken/syntax_error");
    let other = format!("pub fn fine() {{}}\n\npub fn deep() {{\n    let _ = {expression};\n}}\n");
    std::fs::write(folder.path().join("src/other.rs"), other).unwrap();
    sigsafe(folder.path(), CHECK)
}

#[test]
fn nesting_has_a_limit_and_no_stack_overflows() {
    let run = nested(&format!("{}1{}", "(".repeat(10_000), ")".repeat(10_000)));
    says(&run, 2, &["src/other.rs:", "nest"]);
    the_rest_is_analysed(&run);
    for expression in [
        format!("{}1", "&".repeat(20_000)),
        format!("{}true", "!".repeat(20_000)),
        format!("{}1", "return ".repeat(20_000)),
        format!("{}0{}", "[".repeat(10_000), "]".repeat(10_000)),
        format!(
            "{}u8{}",
            "None::<Option<".to_owned() + &"Option<".repeat(9_999),
            ">".repeat(10_001)
        ),
        format!("{}1", "|| ".repeat(20_000)),
    ] {
        let run = nested(&expression);
        assert_eq!(run.code, 2, "{:.20}: {}", expression, run.all());
        the_rest_is_analysed(&run);
    }
}

#[test]
fn long_chains_are_no_nesting() {
    for expression in [
        vec!["1"; 5_000].join(" + "),
        format!("1u32{}", ".wrapping_add(1)".repeat(2_000)),
    ] {
        let run = nested(&expression);
        assert_eq!(run.code, 1, "{:.20}: {}", expression, run.all());
        the_rest_is_analysed(&run);
    }
}

#[test]
fn a_dependency_out_of_reach_stops_nothing() {
    let folder = copy("packages/reporter");
    let manifest = folder.path().join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).unwrap();
    std::fs::write(
        &manifest,
        format!("{text}\n[dependencies]\nfar = {{ git = \"https://localhost:1/far\" }}\n"),
    )
    .unwrap();
    std::fs::remove_file(folder.path().join("Cargo.lock")).unwrap();
    let run = sigsafe(folder.path(), CHECK);
    says(
        &run,
        1,
        &[
            "cargo could not resolve the dependencies",
            "far",
            "sigsafe::lock",
        ],
    );
}

#[test]
fn mistakes_on_the_command_line_are_named() {
    let folder = Path::new(".");
    says(
        &sigsafe(folder, &["check", "--targte", "x"]),
        2,
        &["--targte"],
    );
    says(
        &sigsafe(folder, &["check", "-A", "heap_aloc"]),
        2,
        &["unknown lint `heap_aloc`", "heap_alloc"],
    );
    says(
        &sigsafe(folder, &["check", "--target", "x86_64-unknown-linux-gnuu"]),
        2,
        &["unknown target"],
    );
    says(
        &sigsafe(folder, &["check", "nowhere.rs"]),
        2,
        &["nowhere.rs"],
    );
    says(
        &sigsafe(folder, &["explain", "heap_aloc"]),
        2,
        &["heap_alloc"],
    );
}

#[test]
fn an_unknown_key_of_the_configuration_is_pointed_at() {
    let folder = copy("packages/reporter");
    std::fs::write(
        folder.path().join("sigsafe.toml"),
        "[levels]\nlock = \"warn\"\n\n[level]\nlock = 1\n",
    )
    .unwrap();
    says(
        &sigsafe(folder.path(), CHECK),
        2,
        &["sigsafe.toml:4", "level"],
    );
}

#[test]
fn handlers_are_found_though_no_dependency_can_be_had() {
    let folder = copy("broken/unread_dependencies");
    let run = sigsafe(
        folder.path(),
        &[CHECK, &["--message-format", "short"]].concat(),
    );
    assert_eq!(run.code, 1, "{}", run.all());
    let found: Vec<&str> = run
        .out
        .lines()
        .filter_map(|line| line.strip_prefix("src/main.rs:"))
        .map(|line| line.split_once(']').map_or(line, |(start, _)| start))
        .collect();
    assert_eq!(
        found,
        [
            "9:5: error[sigsafe::stdio_lock",
            "10:5: warning[sigsafe::unresolved_call",
            "14:5: error[sigsafe::stdio_lock",
            "35:55: error[sigsafe::stdio_lock",
            "37:13: error[sigsafe::stdio_lock",
        ],
        "{}",
        run.all()
    );
}
