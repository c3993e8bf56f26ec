//! Calls that interrupt others: the safe ones come through, whatever they interrupt.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use sigsafe_analyzer::knowledge::Effect;
use sigsafe_observe::Case;
use sigsafe_observe::interrupted::HANDLERS;

use crate::judged::judge;

const TABLE: &str = "observe/interrupted.tsv";

const HEAD: &str = "\
# What came of calls in a handler that interrupts something else at every few instructions, three thousand times each: on
# Linux (x86_64, glibc). Written by `SIGSAFE_BLESS=1 cargo test -p sigsafe-observe -- --ignored`.
#
# call\tinterrupted\toutcome\tinterruptions that were over
";

#[test]
fn what_interrupts_is_judged_as_it_is_used() {
    let cases: Vec<Case> = HANDLERS
        .iter()
        .map(|handler| Case {
            setup: "",
            call: handler.call,
            why: "",
            run: handler.run,
        })
        .collect();
    let judged = judge(&cases.iter().collect::<Vec<_>>());
    let complaints: Vec<String> = HANDLERS
        .iter()
        .zip(&judged)
        .filter(|(handler, judged)| {
            let is_bad = judged
                .effects
                .iter()
                .any(|effect| ![Effect::ImplicitPanic, Effect::ThreadLocal].contains(effect));
            is_bad == handler.victim.is_empty() || !judged.other.is_empty()
        })
        .map(|(handler, judged)| format!("{}: {judged:?}", handler.call))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
#[ignore = "it takes minutes, for what hangs is waited for"]
fn what_is_safe_may_interrupt_anything() {
    let output = Command::new(env!("CARGO_BIN_EXE_observe"))
        .arg("interrupt")
        .env_clear()
        .stdout(Stdio::piped())
        .output()
        .unwrap();
    assert!(output.status.success(), "observe: {}", output.status);
    let mut text = HEAD.to_owned();
    let (mut safe, mut shown, mut complaints) = (0, 0, Vec::new());
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [call, victim, outcome, number] = cells.as_slice() else {
            panic!("{line}");
        };
        let _ = if *outcome == "nothing" {
            writeln!(text, "{call}\t{victim}\t{outcome}\t{number}")
        } else {
            // At which interruption it comes to that is chance.
            writeln!(text, "{call}\t{victim}\t{outcome}\t")
        };
        match (*victim, *outcome) {
            ("everything", "nothing") => safe += 1,
            ("everything", _) => complaints.push(line.to_owned()),
            (_, "nothing") => {}
            _ => shown += 1,
        }
    }
    println!("{safe} that may came through; {shown} that must not were shown to hang or crash");
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(safe >= 20 && shown >= 20, "{text}");
    if std::env::var_os("SIGSAFE_BLESS").is_some() {
        std::fs::write(sigsafe_tests::repository().join(TABLE), &text).unwrap();
    }
}
