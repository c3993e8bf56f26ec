//! `std::thread::Thread`: a counted handle.
#![source = "library/std/src/thread/thread.rs"]

use crate::fmt;
use crate::alloc::System;
use crate::ffi::CString;
use crate::pin::Pin;
use crate::sync::Arc;
use super::id::ThreadId;

struct Inner {
    name: Option<CString>,
    id: ThreadId,
}

#[derive(Clone)]
pub struct Thread {
    inner: Pin<Arc<Inner, System>>,
}

#[safe]
impl Thread {
    /// signals a dispatch semaphore, which no document calls safe here
    #[effect(lock, on = "apple")]
    pub fn unpark(&self) {}
    pub fn id(&self) -> ThreadId {}
    pub fn name(&self) -> Option<&str> {}
}

#[safe]
impl fmt::Debug for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
