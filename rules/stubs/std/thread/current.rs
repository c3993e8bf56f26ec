//! The handle of the running thread.
#![source = "library/std/src/thread/current.rs"]

use super::id::ThreadId;
use super::thread::Thread;

#[safe]
pub fn current_id() -> ThreadId {}

/// allocates the handle on the first call of a thread that std did not start, the main thread among them
#[effect(alloc, thread_local)]
pub fn current() -> Thread {}
