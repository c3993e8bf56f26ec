//! Holds the data files to their own rules.

use sigsafe_analyzer::knowledge::{Context, RegistrationKind};

use super::*;

#[test]
fn the_data_has_no_mistakes() {
    let found: Vec<String> = errors().iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_common_ways_to_register_are_known() {
    let all = registrations();
    for (symbol, context) in [
        ("signal", Context::Signal),
        ("sigaction", Context::Signal),
        ("fork", Context::ForkChild),
        ("vfork", Context::RawForkChild),
        ("AddVectoredExceptionHandler", Context::Exception),
        ("SetConsoleCtrlHandler", Context::ThreadCallback),
    ] {
        let contexts: Vec<_> = all.at_symbol(symbol).map(|row| row.context).collect();
        assert_eq!(contexts, [context], "{symbol}");
    }
    let kinds: Vec<_> = all.at_path("libc::sigaction").map(|row| row.kind).collect();
    assert!(kinds.contains(&RegistrationKind::Function), "{kinds:?}");
    assert!(kinds.contains(&RegistrationKind::Field), "{kinds:?}");
    assert!(all.words().any(|word| word == "pre_exec"));
}
