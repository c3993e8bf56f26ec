//! Two threads in one call: where the first has changed memory atomically it is held, and the second is let into the
//! same call. If the second then sleeps, the first held a lock.

use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU32, Ordering};

use super::record::current;

/// The first thread is held after so many atomic changes at most.
const MOST_STOPS: u32 = 12;

/// So long must the second sleep, in tenths of milliseconds.
const ASLEEP: u32 = 200;

static IS_ON: AtomicBool = AtomicBool::new(false);
static IS_PENDING: AtomicBool = AtomicBool::new(false);
static STOPS: AtomicU32 = AtomicU32::new(0);
/// Calls that the second thread is asked for, and those that it has done.
static ASKED: AtomicU32 = AtomicU32::new(0);
static DONE: AtomicU32 = AtomicU32::new(0);
static IS_IN_CALL: AtomicBool = AtomicBool::new(false);
static SECOND: AtomicI32 = AtomicI32::new(0);
static RUN: AtomicU32 = AtomicU32::new(0);

/// An atomic change is next.
pub(crate) fn before_atomic() {
    if IS_ON.load(Ordering::Relaxed) {
        IS_PENDING.store(true, Ordering::Relaxed);
    }
}

/// Before an instruction: if the last one was atomic, the second thread is let in.
pub(crate) fn after_instruction() {
    if !IS_PENDING.swap(false, Ordering::Relaxed)
        || STOPS.fetch_add(1, Ordering::Relaxed) >= MOST_STOPS
    {
        return;
    }
    if DONE.load(Ordering::SeqCst) == ASKED.load(Ordering::SeqCst) {
        ASKED.fetch_add(1, Ordering::SeqCst);
    }
    let mut asleep = 0;
    while DONE.load(Ordering::SeqCst) != ASKED.load(Ordering::SeqCst) {
        let pause = libc::timespec {
            tv_sec: 0,
            tv_nsec: 100_000,
        };
        // SAFETY: a plain system call.
        unsafe { libc::nanosleep(&pause, std::ptr::null_mut()) };
        if waits_on_futex(SECOND.load(Ordering::Relaxed)) {
            asleep += 1;
        } else {
            asleep = 0;
        }
        if asleep > ASLEEP {
            if IS_IN_CALL.load(Ordering::SeqCst) {
                if let Some(seen) = current().and_then(|record| record.open()) {
                    seen.contended.store(1, Ordering::Relaxed);
                }
                IS_ON.store(false, Ordering::Relaxed);
            }
            return;
        }
    }
}

/// Whether a thread of this process sleeps in a futex.
fn waits_on_futex(thread: c_int) -> bool {
    let mut path = [0u8; 64];
    let mut at = 0;
    let mut digits = [0u8; 12];
    let mut number = thread;
    let mut length = 0;
    while number > 0 {
        digits[length] = b'0' + (number % 10) as u8;
        number /= 10;
        length += 1;
    }
    let parts: [&[u8]; 2] = [b"/proc/self/task/", b"/syscall"];
    for byte in parts[0]
        .iter()
        .chain(digits[..length].iter().rev())
        .chain(parts[1])
    {
        path[at] = *byte;
        at += 1;
    }
    let mut text = [0u8; 8];
    // SAFETY: plain system calls; the path ends in zero.
    unsafe {
        let file = libc::open(path.as_ptr().cast(), libc::O_RDONLY | libc::O_CLOEXEC);
        if file < 0 {
            return false;
        }
        libc::read(file, text.as_mut_ptr().cast(), text.len());
        libc::close(file);
    }
    text.starts_with(b"202 ")
}

/// Before the second thread's call.
pub(crate) fn enter() {
    IS_IN_CALL.store(true, Ordering::SeqCst);
}

/// After the second thread's call.
pub(crate) fn leave() {
    IS_IN_CALL.store(false, Ordering::SeqCst);
}

extern "C" fn second(run: *mut c_void) -> *mut c_void {
    // SAFETY: `start` gave it.
    let run: fn() = unsafe { std::mem::transmute(run) };
    // SAFETY: a plain system call.
    SECOND.store(unsafe { libc::gettid() }, Ordering::SeqCst);
    loop {
        while ASKED.load(Ordering::SeqCst) == DONE.load(Ordering::SeqCst) {
            // SAFETY: a plain system call.
            unsafe { libc::sched_yield() };
        }
        run();
        RUN.fetch_add(1, Ordering::SeqCst);
        DONE.fetch_add(1, Ordering::SeqCst);
    }
}

/// Starts the second thread; the first is watched from now on.
pub(crate) fn start(run: fn()) {
    // SAFETY: a thread as the manual wants it.
    unsafe {
        let mut thread: libc::pthread_t = 0;
        libc::pthread_create(&mut thread, std::ptr::null(), second, run as *mut c_void);
        while SECOND.load(Ordering::SeqCst) == 0 {
            libc::sched_yield();
        }
    }
    IS_ON.store(true, Ordering::SeqCst);
}
