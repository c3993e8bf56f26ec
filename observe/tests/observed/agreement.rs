//! Whether what was seen and what is said agree. It must not know where either comes from.

use sigsafe_analyzer::knowledge::Effect;

use crate::judged::Judged;
use crate::seen::Seen;

/// System calls that wait for time or for others by their nature.
const WAITING: &[i64] = &[
    libc::SYS_nanosleep,
    libc::SYS_clock_nanosleep,
    libc::SYS_pause,
    libc::SYS_poll,
    libc::SYS_ppoll,
    libc::SYS_select,
    libc::SYS_pselect6,
    libc::SYS_epoll_wait,
];

/// System calls in which a call waits for what comes from outside. POSIX lists them as safe: nothing that was interrupted
/// is waited for.
const INPUT: &[i64] = &[
    libc::SYS_read,
    libc::SYS_recvfrom,
    libc::SYS_recvmsg,
    libc::SYS_accept,
    libc::SYS_accept4,
    libc::SYS_connect,
];

/// The words that the table uses for what a call did.
pub fn kinds(seen: &Seen) -> Vec<&'static str> {
    let mut out = Vec::new();
    for (name, word) in [
        ("alloc", "alloc"),
        ("free", "free"),
        ("env", "env"),
        ("tls", "thread-local"),
        ("backtrace", "backtrace"),
        ("unwound", "unwinds"),
        ("at_exit", "exit handlers"),
        ("threads", "thread"),
        ("waits", "may wait"),
        ("contended", "lock"),
    ] {
        if seen.count(name) > 0 {
            out.push(word);
        }
    }
    let mut words = seen.outcome.split(':');
    let word = words.next();
    let number = words.next().and_then(|number| number.parse().ok());
    match word {
        Some("returns") | None => {}
        Some("waits") if number.is_some_and(|number| INPUT.contains(&number)) => {
            out.push("waits for input");
        }
        Some("waits") => out.push("waits"),
        Some("panics") if out.contains(&"unwinds") => {}
        Some("panics") => out.push("unwinds"),
        Some("killed") => out.push("aborts"),
        Some(_) => out.push("ends"),
    }
    let is_told = out.contains(&"waits") || out.contains(&"may wait");
    if WAITING.iter().any(|call| seen.calls.contains_key(call)) && !is_told {
        out.push("may wait");
    }
    out
}

/// Whether one of these effects explains a kind that was seen.
fn explains(kind: &str, effects: &[Effect], kinds: &[&str], is_foreign: bool) -> bool {
    let has = |wanted: &[Effect]| effects.iter().any(|effect| wanted.contains(effect));
    // A panic that took place, a backtrace, a thread, the end: all that they do goes with them. So does what a foreign
    // function hides.
    let has_panicked = kinds.contains(&"unwinds") || kinds.contains(&"aborts");
    let is_whole = has(&[Effect::Backtrace, Effect::ThreadSpawn, Effect::ProcessExit])
        || has_panicked && has(&[Effect::Panic, Effect::ImplicitPanic]);
    match kind {
        // To set up a thread-local variable is to allocate.
        "alloc" if kinds.contains(&"thread-local") && has(&[Effect::ThreadLocal]) => true,
        "alloc" => has(&[Effect::Alloc, Effect::UnsafeFfi]) || is_whole,
        "free" => has(&[Effect::Free, Effect::Alloc, Effect::UnsafeFfi]) || is_whole,
        "env" => has(&[Effect::EnvAccess, Effect::Backtrace, Effect::UnsafeFfi]) || is_whole,
        "thread-local" => has(&[Effect::ThreadLocal, Effect::LazyInit]) || is_whole,
        "backtrace" => is_whole,
        "unwinds" => has(&[Effect::Panic, Effect::ImplicitPanic]),
        "exit handlers" => has(&[Effect::ProcessExit]),
        "thread" => has(&[Effect::ThreadSpawn]),
        "lock" => {
            // The heap's own functions take the heap's lock.
            is_foreign && has(&[Effect::Alloc, Effect::Free])
                || has(&[
                    Effect::Lock,
                    Effect::StdioLock,
                    Effect::LazyInit,
                    Effect::EnvAccess,
                    Effect::Blocking,
                    Effect::UnsafeFfi,
                ])
                || is_whole
        }
        "waits" => has(&[
            Effect::Lock,
            Effect::StdioLock,
            Effect::LazyInit,
            Effect::EnvAccess,
            Effect::Blocking,
            Effect::ThreadSpawn,
            Effect::UnsafeFfi,
        ]),
        "may wait" => has(&[Effect::Blocking, Effect::UnsafeFfi, Effect::Lock]) || is_whole,
        _ => true,
    }
}

/// Whether one of these kinds shows an effect.
fn shows(effect: Effect, kinds: &[&str]) -> bool {
    let wanted: &[&str] = match effect {
        Effect::Alloc => &["alloc"],
        Effect::Free => &["free"],
        Effect::StdioLock | Effect::Lock => &["lock", "waits"],
        Effect::LazyInit => &["lock", "waits", "thread-local"],
        Effect::ThreadLocal => &["thread-local"],
        Effect::Backtrace => &["backtrace"],
        Effect::Panic | Effect::ImplicitPanic => &["unwinds", "aborts"],
        Effect::ProcessExit => &["exit handlers", "ends", "aborts"],
        Effect::EnvAccess => &["env", "lock", "waits"],
        Effect::Blocking => &["waits", "may wait", "lock"],
        Effect::ThreadSpawn => &["thread"],
        Effect::UnsafeFfi => &["alloc", "free", "lock", "waits", "env"],
    };
    kinds.iter().any(|kind| wanted.contains(kind))
}

/// Why an effect is hard to see, where nothing is said of the case itself.
fn reason(effect: Effect) -> Option<&'static str> {
    match effect {
        Effect::ImplicitPanic => Some("the arguments are ones that do not panic"),
        Effect::ThreadLocal => Some("nothing has to be set up: no destructor is registered"),
        Effect::UnsafeFfi => Some("what makes it unsafe is data that all calls share"),
        _ => None,
    }
}

/// What comes of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// All that is said was seen, and nothing else.
    Agrees,
    /// Effects that are said and were not seen, with the reason; `None`: nobody gives one.
    Unobserved(Vec<(Effect, Option<String>)>),
    /// Seen, and said of some arguments only, or of what is dropped.
    OnCondition(String),
    /// Seen, and nobody says so.
    Disagrees(Vec<String>),
}

/// The kinds that were seen in a case.
pub fn all_kinds(calls: &[Seen]) -> Vec<&'static str> {
    let mut all: Vec<&str> = calls.iter().flat_map(kinds).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Holds a case's calls against its judgement. `elsewhere`: what was seen in other cases of the same function; `why`: the
/// reason that the case gives; `is_foreign`: its row may allow waiting, as POSIX does.
pub fn hold(
    judged: &Judged,
    calls: &[Seen],
    elsewhere: &[&str],
    why: &str,
    is_foreign: bool,
) -> Agreement {
    let all = all_kinds(calls);
    let unexplained: Vec<String> = all
        .iter()
        .filter(|kind| !explains(kind, &judged.effects, &all, is_foreign))
        .filter(|kind| !(is_foreign && ["waits", "may wait"].contains(*kind)))
        .map(|kind| (*kind).to_owned())
        .collect();
    if !unexplained.is_empty() {
        if let Some(condition) = why.strip_prefix("when: ") {
            return Agreement::OnCondition(condition.to_owned());
        }
        return Agreement::Disagrees(unexplained);
    }
    let unseen: Vec<(Effect, Option<String>)> = judged
        .effects
        .iter()
        .filter(|effect| !shows(**effect, &all))
        .map(|effect| {
            let said = if !why.is_empty() {
                Some(why)
            } else if shows(*effect, elsewhere) {
                Some("other arguments show it")
            } else if is_foreign && *effect != Effect::UnsafeFfi {
                Some("documented; this call had no need of it")
            } else {
                reason(*effect)
            };
            (*effect, said.map(str::to_owned))
        })
        .collect();
    if unseen.is_empty() {
        Agreement::Agrees
    } else {
        Agreement::Unobserved(unseen)
    }
}
