//! What was seen of one case, in memory that the watching process shares with the one that runs it.

use std::sync::atomic::{AtomicI64, AtomicPtr, AtomicU32, AtomicU64, Ordering};

/// So many system calls are told apart.
pub(crate) const SYSTEM_CALLS: usize = 512;

/// What one call did.
#[repr(C)]
pub(crate) struct Seen {
    /// `malloc` and its kin.
    pub(crate) alloc: AtomicU32,
    /// `free` of something.
    pub(crate) free: AtomicU32,
    /// `getenv` and its kin.
    pub(crate) env: AtomicU32,
    /// Destructors of thread-local variables that were registered.
    pub(crate) tls: AtomicU32,
    /// Walks over the stack.
    pub(crate) backtrace: AtomicU32,
    /// Panics that began to unwind.
    pub(crate) unwound: AtomicU32,
    /// What was registered with `atexit` ran.
    pub(crate) at_exit: AtomicU32,
    /// Waits for threads and processes.
    pub(crate) waits: AtomicU32,
    /// Threads started.
    pub(crate) threads: AtomicU32,
    /// Atomic changes of memory, outside of the heap's own functions.
    pub(crate) atomics: AtomicU32,
    /// Waits on a futex.
    pub(crate) futex_waits: AtomicU32,
    /// Instructions.
    pub(crate) steps: AtomicU64,
    /// The call was over.
    pub(crate) is_over: AtomicU32,
    /// It was still going on when it was found asleep.
    pub(crate) slept: AtomicU32,
    /// It waited while another thread stood in the midst of the same call.
    pub(crate) contended: AtomicU32,
    /// System calls, by number.
    pub(crate) calls: [AtomicU32; SYSTEM_CALLS],
}

/// What is known of a case.
#[repr(C)]
pub(crate) struct Record {
    /// 1 and 2: the first and the second call is going on; 0: neither.
    pub(crate) window: AtomicU32,
    /// The calls so far.
    pub(crate) calls_begun: AtomicU32,
    /// The thread that is watched, as `pthread_self` has it.
    pub(crate) thread: AtomicU64,
    /// How deep in the functions of the heap.
    pub(crate) in_heap: AtomicU32,
    /// The system call in which it is; -1: none.
    pub(crate) in_call: AtomicI64,
    /// How the process ended, as `waitpid` says.
    pub(crate) status: AtomicI64,
    /// Both calls.
    pub(crate) seen: [Seen; 2],
}

static CURRENT: AtomicPtr<Record> = AtomicPtr::new(std::ptr::null_mut());

/// Makes a record the one of this process.
pub(crate) fn set_current(record: *mut Record) {
    CURRENT.store(record, Ordering::SeqCst);
}

/// The record of this process, if it runs a case.
pub(crate) fn current() -> Option<&'static Record> {
    // SAFETY: it is null or points into the mapping, which is never taken away.
    unsafe { CURRENT.load(Ordering::Relaxed).as_ref() }
}

impl Record {
    /// The call that goes on, if this thread is the one that is watched.
    pub(crate) fn open(&self) -> Option<&Seen> {
        let window = self.window.load(Ordering::Relaxed) as usize;
        // SAFETY: it only reads a register.
        let own = unsafe { libc::pthread_self() };
        if window == 0 || self.thread.load(Ordering::Relaxed) != own {
            return None;
        }
        self.seen.get(window - 1)
    }
}

/// Adds one.
pub(crate) fn count(counter: &AtomicU32) {
    counter.fetch_add(1, Ordering::Relaxed);
}

/// Zeroed records in shared memory.
pub(crate) fn shared(number: usize) -> *mut Record {
    // SAFETY: an anonymous mapping, zeroed; a record of zeros is one.
    let at = unsafe {
        libc::mmap(
            std::ptr::null_mut(),
            number.max(1) * size_of::<Record>(),
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_SHARED | libc::MAP_ANONYMOUS,
            -1,
            0,
        )
    };
    assert!(at != libc::MAP_FAILED, "no memory to share");
    at.cast()
}
