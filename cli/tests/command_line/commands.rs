//! What each command does with good input.

use serde_json::Value;

use crate::program::{copy, fixture, sigsafe};

const LINUX: &[&str] = &["--target", "x86_64-unknown-linux-gnu", "--color", "never"];

#[test]
fn the_exit_code_follows_the_findings() {
    let code = |package: &str, more: &[&str]| {
        let run = sigsafe(
            &fixture(package),
            &[&["check", "--quiet"], LINUX, more].concat(),
        );
        (run.code, run.out.is_empty())
    };
    assert_eq!(code("packages/reporter", &[]), (1, false));
    // Silence means clean.
    assert_eq!(code("packages/mended", &[]), (0, true));
    let warn = ["-W", "lock", "-W", "heap_alloc"];
    assert_eq!(code("packages/reporter", &warn), (0, false));
    let allow = ["-A", "lock:signal", "-A", "heap_alloc"];
    assert_eq!(code("packages/reporter", &allow), (0, true));
}

#[test]
fn a_finding_is_a_proof_that_can_be_read() {
    let run = sigsafe(&fixture("packages/reporter"), &[&["check"], LINUX].concat());
    for word in [
        "error[sigsafe::lock]",
        "src/report.rs:9:",
        "registered here with",
        "on_term",
        "last_words",
        "std::sync::Mutex",
        "help",
    ] {
        assert!(run.out.contains(word), "`{word}` is not in\n{}", run.out);
    }
    assert!(run.err.contains("1 handler"), "{}", run.err);
}

#[test]
fn a_macro_and_a_drop_are_told_as_they_are_written() {
    let run = sigsafe(&fixture("packages/goodbye"), &[&["check"], LINUX].concat());
    for words in [
        "in a signal handler: `eprintln!`",
        "`eprintln!` calls `std::io::_eprint`",
        "→ `std::io::_eprint`",
    ] {
        assert!(run.out.contains(words), "`{words}` is not in\n{}", run.out);
    }
    let own = "fn f(n: usize) {\n    drop(n);\n}\nextern \"C\" fn h(_: i32) {\n    let v = vec![1];\n    f(v.len());\n}\n";
    let root = "// sigsafe: handler(signal)\n";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lib.rs");
    std::fs::write(&file, own.replace("extern", &format!("{root}extern"))).unwrap();
    let file = file.to_string_lossy().into_owned();
    let run = sigsafe(folder.path(), &[&["check", &file], LINUX].concat());
    assert!(
        run.out.contains("`std::vec::Vec` is dropped"),
        "{}",
        run.all()
    );
}

#[test]
fn every_format_carries_the_finding() {
    let of = |format: &str| {
        let run = sigsafe(
            &fixture("packages/reporter"),
            &[&["check", "--message-format", format], LINUX].concat(),
        );
        assert_eq!(run.code, 1, "{format}: {}", run.all());
        run.out
    };
    assert!(of("short").contains("src/report.rs:9:"));
    assert!(of("github").contains("::error file="));
    let sarif: Value = serde_json::from_str(&of("sarif")).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert!(results.iter().any(|result| {
        result["ruleId"]
            .as_str()
            .is_some_and(|id| id.ends_with("lock"))
    }));
    assert!(results.iter().all(|result| result["codeFlows"].is_array()));
    let gitlab: Value = serde_json::from_str(&of("gitlab")).unwrap();
    assert!(gitlab.as_array().is_some_and(|all| all.len() >= 2));
    let json = of("json");
    for line in json.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        if line["reason"] != "compiler-message" {
            continue;
        }
        assert!(
            line["package_id"]
                .as_str()
                .is_some_and(|id| id.contains("reporter")),
            "{line}"
        );
        assert_eq!(line["target"]["name"], "reporter");
        let spans = line["message"]["spans"].as_array().unwrap();
        assert_eq!(
            spans
                .iter()
                .filter(|span| span["is_primary"] == true)
                .count(),
            1
        );
    }
    assert!(json.contains("\"sigsafe::lock\""));
}

#[test]
fn handlers_are_listed_with_their_context() {
    let run = sigsafe(
        &fixture("packages/deferred"),
        &[&["handlers", "--message-format", "json"], &LINUX[..2]].concat(),
    );
    assert_eq!(run.code, 0, "{}", run.all());
    let lines = run.json_lines();
    let api = |name: &str| {
        let found = lines
            .iter()
            .find(|line| line["api"].as_str().is_some_and(|api| api.contains(name)));
        found.unwrap_or_else(|| panic!("{name} is not in\n{}", run.out))
    };
    assert_eq!(api("ctrlc::set_handler")["deferred"], true);
    assert_eq!(api("signal_hook::flag")["deferred"], true);
    let action = api("signal_hook::low_level::register");
    assert_eq!(action["deferred"], false);
    assert_eq!(action["context"], "signal");
    assert_eq!(action["file"], "src/main.rs");
}

#[test]
fn the_graph_is_a_line_a_call() {
    let args = [&["graph", "--all", "--format", "jsonl"], &LINUX[..2]].concat();
    let run = sigsafe(&fixture("packages/reporter"), &args);
    assert_eq!(run.code, 0, "{}", run.all());
    let lines = run.json_lines();
    let lock = lines
        .iter()
        .find(|line| line["callee"] == "std::sync::Mutex::lock");
    let lock = lock.unwrap_or_else(|| panic!("{}", run.out));
    assert_eq!(lock["file"], "src/report.rs");
    assert_eq!(lock["caller"], "report::last_words");
    assert_eq!(lock["kind"], "call");
    assert_eq!(lock["resolution"], "resolved");
    assert_eq!(
        (lock["line"].as_u64(), lock["column"].as_u64()),
        (Some(9), Some(28))
    );
    assert_eq!(
        (lock["end_line"].as_u64(), lock["end_column"].as_u64()),
        (Some(9), Some(40))
    );
    let dot = sigsafe(
        &fixture("packages/reporter"),
        &[&["graph", "--format", "dot"], &LINUX[..2]].concat(),
    );
    assert!(dot.out.starts_with("digraph"), "{}", dot.all());
}

#[test]
fn what_is_known_is_explained() {
    let explain = |subject: &str| {
        let run = sigsafe(&fixture(""), &["explain", subject, "--color", "never"]);
        assert_eq!(run.code, 0, "{}", run.all());
        run.out
    };
    for lint in sigsafe_rules::lints() {
        let page = explain(&lint.name);
        for heading in ["What it does", "Why is this bad", "Use instead"] {
            assert!(page.contains(heading), "{}: {heading}\n{page}", lint.name);
        }
    }
    assert!(explain("std::sync::Mutex::lock").contains("lock"));
    assert!(explain("malloc").contains("heap"));
    assert!(explain("WriteConsoleW").contains("80 bytes"));
}

#[test]
fn every_lint_is_listed() {
    let run = sigsafe(&fixture(""), &["lints", "--message-format", "json"]);
    assert_eq!(run.code, 0, "{}", run.all());
    assert_eq!(run.json_lines().len(), sigsafe_rules::lints().len());
}

#[test]
fn a_file_or_folder_needs_no_manifest() {
    let file = sigsafe(
        &fixture("ui"),
        &[&["check", "stdio_lock/streams.rs"], LINUX].concat(),
    );
    assert_eq!(file.code, 1, "{}", file.all());
    assert!(file.out.contains("stdio_lock"), "{}", file.out);
    let folder = copy("packages/reporter/src");
    let run = sigsafe(folder.path(), &[&["check", "."], LINUX].concat());
    assert_eq!(run.code, 1, "{}", run.all());
    assert!(run.out.contains("report.rs:9:"), "{}", run.out);
}

#[test]
fn a_baseline_leaves_out_what_it_lists() {
    let folder = copy("packages/reporter");
    let write = sigsafe(
        folder.path(),
        &[&["check", "--write-baseline"], LINUX].concat(),
    );
    assert_eq!(write.code, 0, "{}", write.all());
    let name = std::fs::read_dir(folder.path()).unwrap().flatten();
    let name = name
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .find(|name| name.contains("baseline"));
    let name = name.expect("a file of that name");
    let again = sigsafe(
        folder.path(),
        &[&["check", "--quiet", "--baseline", &name], LINUX].concat(),
    );
    assert_eq!((again.code, again.out.as_str()), (0, ""), "{}", again.all());
    // It lists operations, not lines.
    let report = folder.path().join("src/report.rs");
    let text = std::fs::read_to_string(&report).unwrap();
    std::fs::write(&report, format!("// One line more.\n{text}")).unwrap();
    let moved = sigsafe(
        folder.path(),
        &[&["check", "--quiet", "--baseline", &name], LINUX].concat(),
    );
    assert_eq!((moved.code, moved.out.as_str()), (0, ""), "{}", moved.all());
}

#[test]
fn the_configuration_sets_levels_and_roots() {
    let folder = copy("packages/reporter");
    let config = "[levels]\nlock = \"allow\"\nheap_alloc = { signal = \"warn\" }\n";
    std::fs::write(folder.path().join("sigsafe.toml"), config).unwrap();
    let run = sigsafe(folder.path(), &[&["check"], LINUX].concat());
    assert_eq!(run.code, 0, "{}", run.all());
    assert!(!run.out.contains("sigsafe::lock"), "{}", run.out);
    assert!(
        run.out.contains("warning[sigsafe::heap_alloc]"),
        "{}",
        run.out
    );
}

#[test]
fn what_is_not_known_is_listed_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("crash.rs");
    let text = "use std::os::raw::c_int;\n\
                unsafe extern \"C\" { fn signal(signum: c_int, handler: usize) -> usize; }\n\
                #[derive(Clone, Copy)] pub struct Hook(pub unsafe extern \"C\" fn(u8, u16, u32) -> u64);\n\
                pub static mut HOOK: Option<Hook> = None;\n\
                extern \"C\" fn on_segv(_: c_int) { if let Some(hook) = unsafe { HOOK } { unsafe { (hook.0)(1, 2, 3) }; } }\n\
                pub fn install() { unsafe { signal(11, on_segv as *const () as usize) }; }\n";
    std::fs::write(&file, text).unwrap();
    let file = file.to_string_lossy().into_owned();
    let run = sigsafe(
        folder.path(),
        &["check", &file, "--unresolved", "--message-format", "short"],
    );
    assert!(run.out.contains("is not resolved"), "{}", run.all());
    assert!(run.err.contains("1 of 1 call unresolved"), "{}", run.all());

    let run = sigsafe(
        &fixture("packages/unix_alone"),
        &["check", "--unresolved", "--message-format", "short"],
    );
    assert!(
        run.out
            .contains("nothing is judged for x86_64-pc-windows-msvc: `std::os::fd"),
        "{}",
        run.all()
    );
    assert!(run.err.contains("5 of 9 targets"), "{}", run.all());
}
