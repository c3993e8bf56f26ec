//! Interrupts what is going on at every few instructions, and makes a call there: the trap of the processor's single step
//! is a signal like others.

use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

use sigsafe_observe::interrupted::{self, Handler, Victim};

use super::record::{Record, current, set_current, shared};
use super::step;

/// Instructions between two interruptions; no divisor of anything.
const STRIDE: u64 = 7;
/// So often a call interrupts.
const INTERRUPTIONS: u64 = 3000;

static CALL: AtomicPtr<()> = AtomicPtr::new(std::ptr::null_mut());
static STEPS: AtomicU64 = AtomicU64::new(0);

extern "C" fn on_trap(_: c_int, _: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel gives it.
    let registers = unsafe { &mut (*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs };
    step::keep_trap(registers);
    let Some(record) = current() else { return };
    if STEPS.fetch_add(1, Ordering::Relaxed).is_multiple_of(STRIDE) {
        record.seen[0].steps.fetch_add(1, Ordering::Relaxed);
        // SAFETY: `in_child` stored a function.
        let call: fn() = unsafe { std::mem::transmute(CALL.load(Ordering::Relaxed)) };
        call();
    }
}

extern "C" fn idle(_: *mut c_void) -> *mut c_void {
    loop {
        // SAFETY: a plain system call.
        unsafe { libc::pause() };
    }
}

fn in_child(record: &Record, handler: &Handler) -> ! {
    // SAFETY: plain system calls, on descriptors that are the child's own.
    unsafe {
        libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
        let nowhere = libc::open(c"/dev/null".as_ptr(), libc::O_RDWR);
        libc::dup2(nowhere, 1);
        libc::dup2(nowhere, 2);
        // With one thread alone the C library leaves its locks out.
        let mut thread: libc::pthread_t = 0;
        libc::pthread_create(&mut thread, std::ptr::null(), idle, std::ptr::null_mut());
    }
    interrupted::prepare();
    set_current(std::ptr::from_ref(record).cast_mut());
    CALL.store(handler.run as *mut (), Ordering::SeqCst);
    // SAFETY: the structure is filled as the manual wants it.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = on_trap as *const () as usize;
        action.sa_flags = libc::SA_SIGINFO;
        libc::sigaction(libc::SIGTRAP, &action, std::ptr::null_mut());
    }
    let victims: Vec<&Victim> = interrupted::VICTIMS
        .iter()
        .filter(|victim| handler.victim.is_empty() || handler.victim == victim.name)
        .collect();
    while record.seen[0].steps.load(Ordering::Relaxed) < INTERRUPTIONS {
        for victim in &victims {
            step::begin();
            (victim.run)();
            step::end();
        }
    }
    // SAFETY: it ends.
    unsafe { libc::_exit(0) }
}

/// Interrupts, with one call after another, and tells what came of it.
pub(crate) fn run() {
    for handler in interrupted::HANDLERS {
        // SAFETY: it was just made.
        let record = unsafe { &*shared(1) };
        // SAFETY: the process has one thread, so its child may do what it likes.
        let child = unsafe { libc::fork() };
        if child == 0 {
            in_child(record, handler);
        }
        let mut status = 0;
        let (mut before, mut looks) = (0, 0);
        let outcome = loop {
            // SAFETY: plain system calls.
            unsafe {
                if libc::waitpid(child, &mut status, libc::WNOHANG) == child {
                    break if libc::WIFSIGNALED(status) {
                        format!("killed by signal {}", libc::WTERMSIG(status))
                    } else if libc::WEXITSTATUS(status) == 0 {
                        "nothing".to_owned()
                    } else {
                        format!("ended with {}", libc::WEXITSTATUS(status))
                    };
                }
                libc::usleep(20_000);
            }
            let now = record.seen[0].steps.load(Ordering::Relaxed);
            looks = if now == before { looks + 1 } else { 0 };
            before = now;
            // Two that wait for each other may go round and round.
            if looks > 120 || now > 100 * INTERRUPTIONS {
                // SAFETY: the child is ours and was not waited for.
                unsafe {
                    libc::kill(child, libc::SIGKILL);
                    libc::waitpid(child, &mut status, 0);
                }
                break "hangs".to_owned();
            }
        };
        let victim = if handler.victim.is_empty() {
            "everything"
        } else {
            handler.victim
        };
        let number = record.seen[0].steps.load(Ordering::Relaxed);
        println!("{}\t{victim}\t{outcome}\t{number}", handler.call);
    }
}
