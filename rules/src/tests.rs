//! Holds the data files to their own rules.

use sigsafe_analyzer::knowledge::{
    Context, Edition, Effect, Level, Origin, Platform, RegistrationKind, Subject, Verdict,
};

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

#[test]
fn every_effect_has_a_lint() {
    for effect in Effect::ALL {
        assert!(knowledge().lint_of(*effect).is_some(), "{effect}");
    }
    for subject in [
        Subject::UnverifiedSymbol,
        Subject::UnresolvedCall,
        Subject::UnknownHandler,
        Subject::UnusedAllow,
        Subject::AllowWithoutReason,
    ] {
        assert!(knowledge().lint_about(subject).is_some(), "{subject:?}");
    }
    assert_eq!(lints().len(), Effect::ALL.len() + 5);
}

#[test]
fn the_levels_are_those_of_the_contract() {
    let level = |lint: &str, context, origin| {
        knowledge()
            .lint(lint)
            .map(|lint| lint.level(context, origin))
    };
    let own = |lint, context| level(lint, context, Origin::FirstParty);
    for lint in [
        "heap_alloc",
        "heap_free",
        "stdio_lock",
        "lock",
        "lazy_init",
        "backtrace",
        "process_exit",
        "env_access",
        "blocking",
        "thread_spawn",
        "unsafe_ffi",
    ] {
        for context in [Context::Signal, Context::Exception, Context::RawForkChild] {
            assert_eq!(own(lint, context), Some(Level::Deny), "{lint} {context}");
        }
        for context in [Context::ThreadCallback, Context::Deferred] {
            assert_eq!(own(lint, context), Some(Level::Allow), "{lint} {context}");
        }
    }
    assert_eq!(own("heap_alloc", Context::ForkChild), Some(Level::Warn));
    assert_eq!(own("lock", Context::ForkChild), Some(Level::Deny));
    assert_eq!(own("heap_alloc", Context::Allocator), Some(Level::Deny));
    assert_eq!(own("lock", Context::Allocator), Some(Level::Warn));
    assert_eq!(own("blocking", Context::Allocator), Some(Level::Allow));
    assert_eq!(own("implicit_panic", Context::Signal), Some(Level::Allow));
    for lint in ["unverified_ffi", "unresolved_call"] {
        assert_eq!(own(lint, Context::Signal), Some(Level::Warn));
        let dependency = level(lint, Context::Signal, Origin::Dependency);
        assert_eq!(dependency, Some(Level::Allow));
    }
}

#[test]
fn every_page_has_a_bad_and_a_good_example() {
    for lint in lints() {
        let bad = lint.page.matches("\n```rust,bad\n").count();
        let good = lint.page.matches("\n```rust,good\n").count();
        assert!(bad >= 1 && good >= 1, "{}", lint.name);
        let marked = lint.page.contains(&format!("//~ {}", lint.name))
            || lint.page.contains(&format!("//~^ {}", lint.name));
        assert!(marked, "{}: no line is marked", lint.name);
        assert!(!lint.summary.is_empty() && !lint.help.is_empty());
    }
}

#[test]
fn well_known_functions_are_judged() {
    let on = |name, platform| {
        symbols()
            .judge(name, platform, Edition::default())
            .map(|judgement| (judgement.verdict, judgement.effects.first().copied()))
    };
    let linux = |name| on(name, Platform::LinuxGnu);
    for name in [
        "write",
        "_exit",
        "kill",
        "sem_post",
        "memcpy",
        "mmap",
        "gettid",
        "epoll_wait",
    ] {
        assert_eq!(linux(name), Some((Verdict::Safe, None)), "{name}");
    }
    for (name, effect) in [
        ("malloc", Effect::Alloc),
        ("free", Effect::Free),
        ("printf", Effect::StdioLock),
        ("pthread_mutex_lock", Effect::Lock),
        ("exit", Effect::ProcessExit),
        ("getenv", Effect::EnvAccess),
        ("backtrace", Effect::Backtrace),
        ("pthread_create", Effect::ThreadSpawn),
        ("pthread_join", Effect::Blocking),
        ("pthread_once", Effect::LazyInit),
        ("syslog", Effect::UnsafeFfi),
    ] {
        assert_eq!(linux(name), Some((Verdict::Unsafe, Some(effect))), "{name}");
    }
    let abort = on("abort", Platform::Macos);
    assert_eq!(abort, Some((Verdict::Unsafe, Some(Effect::StdioLock))));
    assert_eq!(linux("abort"), Some((Verdict::Safe, None)));
    assert_eq!(linux("vendor_function"), None);
    let heap = on("HeapAlloc", Platform::Windows);
    assert_eq!(heap, Some((Verdict::Unsafe, Some(Effect::Alloc))));
}

#[test]
fn the_length_of_a_console_message_counts() {
    let Some(found) = symbols().judge("WriteConsoleW", Platform::Windows, Edition::default())
    else {
        unreachable!("WriteConsoleW is on no list");
    };
    let on = |length| found.verdict_on(Context::Exception, length);
    assert_eq!(on(Some(40)), Verdict::Safe);
    assert_eq!(on(Some(41)), Verdict::Unsafe);
    assert_eq!(on(None), Verdict::Conditional);
}

#[test]
fn system_calls_are_known_by_name_and_number() {
    let calls = &knowledge().system_calls;
    let write = calls.by_number("x86_64", 1);
    assert_eq!(write.map(|(name, _)| name), Some("write"));
    assert_eq!(
        calls.by_number("aarch64", 64).map(|(name, _)| name),
        Some("write")
    );
    let clone = calls.by_name("SYS_clone");
    assert_eq!(
        clone.map(|(_, call)| call.verdict),
        Some(Verdict::Conditional)
    );
}

#[test]
fn computed_cfgs_are_found_by_version() {
    let has = |package, version, cfg: &str| {
        crate_cfgs(package, version).is_some_and(|facts| facts.cfg.contains_key(cfg))
    };
    assert!(has("rustix", "1.1.6", "linux_raw"));
    assert!(has("rustix", "0.38.44", "static_assertions"));
    assert!(has("libc", "0.2.191", "freebsd12"));
    assert!(has("libc", "0.2.155", "libc_union"));
    assert!(crate_cfgs("no-such-package", "1.0.0").is_none());
}

#[test]
fn the_stubs_of_overlays_are_embedded() {
    let overlays: Vec<_> = stub_files()
        .iter()
        .filter(|(path, _)| path.starts_with("crates/"))
        .collect();
    assert!(!overlays.is_empty());
    for (path, text) in overlays {
        assert!(text.contains("#![source = "), "{path}");
    }
}

#[test]
fn what_was_observed_agrees() {
    let rows: Vec<Observation> = all_observations().collect();
    assert!(rows.len() > 1000, "{}", rows.len());
    for row in rows {
        let known = ["agrees", "unobserved: ", "on condition: "];
        let is_known = known.iter().any(|word| row.agreement.starts_with(word));
        assert!(is_known && !row.agreement.contains(": ?"), "{row:?}");
    }
}
