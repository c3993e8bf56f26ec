//! Runs the cases, each in a child of its own that has done nothing before, and waits for it. The parent stays as
//! simple as it can be, for what it has set up its children have too.

use std::fmt::Write as _;
use std::sync::atomic::Ordering;

use sigsafe_observe::{Case, gate};

use super::record::{Record, Seen, current, set_current, shared};
use super::{contend, interpose, step};

/// A child that sleeps at so many looks in a row waits for something.
const ASLEEP: u32 = 8;
/// Milliseconds between two looks.
const LOOK: i64 = 15;
/// Looks before a child that never sleeps is given up.
const MOST_LOOKS: u32 = 2000;

/// The program.
pub(crate) fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let cases = sigsafe_observe::all();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["run", part, parts] => {
            let (part, parts): (usize, usize) = (
                part.parse().expect("a number"),
                parts.parse().expect("a number"),
            );
            run(&cases, |index| index % parts == part);
        }
        ["one", text] => run(&cases, |index| cases[index].call.contains(text)),
        ["interrupt"] => {
            interpose::prepare();
            super::interrupt::run();
        }
        _ => panic!("observe run PART PARTS | observe one TEXT | observe interrupt"),
    }
}

fn run(cases: &[&'static Case], is_chosen: impl Fn(usize) -> bool) {
    interpose::prepare();
    // A child of which a signal tells.
    // SAFETY: the mask is filled before it is used.
    unsafe {
        let mut mask: libc::sigset_t = std::mem::zeroed();
        libc::sigaddset(&mut mask, libc::SIGCHLD);
        libc::sigprocmask(libc::SIG_BLOCK, &mask, std::ptr::null_mut());
    }
    let records = shared(cases.len());
    for (index, case) in cases.iter().enumerate() {
        if !is_chosen(index) {
            continue;
        }
        // SAFETY: there are as many records as cases.
        let record = unsafe { &*records.add(index) };
        child(record, case, false);
        let is_plain = record.seen.iter().all(|seen| {
            seen.is_over.load(Ordering::SeqCst) == 1 && seen.threads.load(Ordering::SeqCst) == 0
        });
        let has_atomics = record
            .seen
            .iter()
            .any(|seen| seen.atomics.load(Ordering::SeqCst) > 0);
        if is_plain && has_atomics {
            let other = shared(1);
            // SAFETY: it was just made.
            let other = unsafe { &*other };
            child(other, case, true);
            for (seen, other) in record.seen.iter().zip(&other.seen) {
                let contended = other.contended.load(Ordering::SeqCst);
                seen.contended.store(contended, Ordering::SeqCst);
            }
        }
    }
    let mut out = String::new();
    for index in 0..cases.len() {
        if is_chosen(index) {
            // SAFETY: there are as many records as cases.
            tell(index, unsafe { &*records.add(index) }, &mut out);
        }
    }
    print!("{out}");
}

fn child(record: &Record, case: &Case, is_contended: bool) {
    // SAFETY: the process has one thread, so its child may do what it likes.
    let child = unsafe { libc::fork() };
    if child == 0 {
        in_child(record, case, is_contended);
    }
    let mut status = 0;
    let (mut asleep, mut looks) = (0, 0);
    loop {
        // SAFETY: plain system calls.
        unsafe {
            if libc::waitpid(child, &mut status, libc::WNOHANG) == child {
                break;
            }
            let mut mask: libc::sigset_t = std::mem::zeroed();
            libc::sigaddset(&mut mask, libc::SIGCHLD);
            let wait = libc::timespec {
                tv_sec: 0,
                tv_nsec: LOOK * 1_000_000,
            };
            if libc::sigtimedwait(&mask, std::ptr::null_mut(), &wait) >= 0 {
                continue;
            }
        }
        looks += 1;
        asleep = if sleeps(child) { asleep + 1 } else { 0 };
        // Two threads wait for each other now and then.
        let most = if is_contended { ASLEEP * 4 } else { ASLEEP };
        if asleep >= most || looks > MOST_LOOKS {
            let window = record.window.load(Ordering::SeqCst) as usize;
            if let Some(seen) = window
                .checked_sub(1)
                .and_then(|window| record.seen.get(window))
            {
                seen.slept.store(1, Ordering::SeqCst);
            }
            // SAFETY: the child is ours and was not waited for.
            unsafe {
                libc::kill(child, libc::SIGKILL);
                libc::waitpid(child, &mut status, 0);
            }
            break;
        }
    }
    record.status.store(i64::from(status), Ordering::SeqCst);
}

/// Whether the main thread of a process sleeps.
fn sleeps(process: i32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    stat.rsplit_once(") ")
        .is_some_and(|(_, rest)| rest.starts_with('S') || rest.starts_with('T'))
}

extern "C" fn on_exit() {
    if let Some(seen) = current().and_then(|record| record.open()) {
        seen.at_exit.store(1, Ordering::SeqCst);
    }
}

extern "C" fn before() {
    let Some(record) = current() else { return };
    // SAFETY: it only reads a register.
    if record.thread.load(Ordering::Relaxed) != unsafe { libc::pthread_self() } {
        contend::enter();
        return;
    }
    let number = record.calls_begun.fetch_add(1, Ordering::SeqCst) + 1;
    record.in_call.store(-1, Ordering::SeqCst);
    record.window.store(number.min(2), Ordering::SeqCst);
    // Where nothing but arithmetic was done once, it is not looked at again.
    let [first, _] = &record.seen;
    let is_plain = first.atomics.load(Ordering::SeqCst) == 0
        && first
            .calls
            .iter()
            .all(|call| call.load(Ordering::SeqCst) == 0);
    if number == 1 || !is_plain {
        step::begin();
    }
}

extern "C" fn after() {
    step::end();
    let Some(record) = current() else { return };
    // SAFETY: it only reads a register.
    if record.thread.load(Ordering::Relaxed) != unsafe { libc::pthread_self() } {
        contend::leave();
        return;
    }
    if let Some(seen) = record.open() {
        seen.is_over.store(1, Ordering::SeqCst);
    }
    record.window.store(0, Ordering::SeqCst);
}

fn in_child(record: &Record, case: &Case, is_contended: bool) -> ! {
    // SAFETY: plain system calls, on descriptors that are the child's own.
    unsafe {
        let mut mask: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut mask);
        libc::sigprocmask(libc::SIG_SETMASK, &mask, std::ptr::null_mut());
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
        // Input never comes, output goes nowhere.
        let mut pipe = [0; 2];
        libc::pipe(pipe.as_mut_ptr());
        libc::dup2(pipe[0], 0);
        if std::env::var_os("SIGSAFE_OBSERVE_LOUD").is_none() {
            let nowhere = libc::open(c"/dev/null".as_ptr(), libc::O_RDWR);
            libc::dup2(nowhere, 1);
            libc::dup2(nowhere, 2);
        }
        libc::atexit(on_exit);
        record.thread.store(libc::pthread_self(), Ordering::SeqCst);
    }
    set_current(std::ptr::from_ref(record).cast_mut());
    step::install();
    gate::watch(before, after);
    if is_contended {
        contend::start(case.run);
    }
    for _ in 0..2 {
        if std::panic::catch_unwind(case.run).is_err() {
            break;
        }
    }
    step::end();
    // SAFETY: it ends.
    unsafe { libc::_exit(0) }
}

fn tell(index: usize, record: &Record, out: &mut String) {
    let status = record.status.load(Ordering::SeqCst) as i32;
    for (number, seen) in record.seen.iter().enumerate() {
        if (record.calls_begun.load(Ordering::SeqCst) as usize) <= number {
            continue;
        }
        let outcome = if seen.is_over.load(Ordering::SeqCst) == 1 {
            "returns".to_owned()
        } else if seen.slept.load(Ordering::SeqCst) == 1 {
            format!("waits:{}", record.in_call.load(Ordering::SeqCst))
        } else if libc::WIFSIGNALED(status) {
            format!("killed:{}", libc::WTERMSIG(status))
        } else if seen.unwound.load(Ordering::SeqCst) > 0 {
            "panics".to_owned()
        } else {
            format!("exits:{}", libc::WEXITSTATUS(status))
        };
        let Seen {
            alloc,
            free,
            env,
            tls,
            backtrace,
            unwound,
            at_exit,
            waits,
            threads,
            atomics,
            futex_waits,
            contended,
            ..
        } = seen;
        let _ = write!(out, "{index}\t{}\t{outcome}", number + 1);
        for (name, counter) in [
            ("alloc", alloc),
            ("free", free),
            ("env", env),
            ("tls", tls),
            ("backtrace", backtrace),
            ("unwound", unwound),
            ("at_exit", at_exit),
            ("waits", waits),
            ("threads", threads),
            ("atomics", atomics),
            ("futex_waits", futex_waits),
            ("contended", contended),
        ] {
            let counted = counter.load(Ordering::SeqCst);
            if counted > 0 {
                let _ = write!(out, "\t{name}={counted}");
            }
        }
        let steps = seen.steps.load(Ordering::SeqCst);
        let _ = write!(out, "\tsteps={steps}");
        for (call, counter) in seen.calls.iter().enumerate() {
            let counted = counter.load(Ordering::SeqCst);
            if counted > 0 {
                let _ = write!(out, "\tcall:{call}={counted}");
            }
        }
        out.push('\n');
    }
}
