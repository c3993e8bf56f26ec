//! Free functions on the running thread.
#![source = "library/std/src/thread/functions.rs"]

use core::{any, keep};
use crate::{io, panicking};
use crate::num::NonZero;
use crate::time::Duration;
use super::join_handle::JoinHandle;

/// starts a thread: allocates its stack and its handle
#[effect(thread_spawn, alloc)]
pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T,
    F: Send + 'static,
    T: Send + 'static,
{
    keep(f);
    any()
}

#[safe]
pub fn yield_now() {}

#[safe]
pub fn panicking() -> bool {}

/// holds the interrupted thread up for the time given
#[effect(blocking)]
pub fn sleep_ms(ms: u32) {}

/// holds the interrupted thread up for the time given
#[effect(blocking)]
pub fn sleep(dur: Duration) {}

/// waits until another thread unparks this one, and may allocate this thread's handle
#[effect(blocking, alloc, thread_local)]
pub fn park() {}

/// waits for another thread or the time given, and may allocate this thread's handle
#[effect(blocking, alloc, thread_local)]
pub fn park_timeout_ms(ms: u32) {}

/// waits for another thread or the time given, and may allocate this thread's handle
#[effect(blocking, alloc, thread_local)]
pub fn park_timeout(dur: Duration) {}

/// reads the control group's files into heap buffers
#[effect(alloc, on = "linux")]
pub fn available_parallelism() -> io::Result<NonZero<usize>> {}
