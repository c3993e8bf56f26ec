//! `std::thread::Builder`.
#![source = "library/std/src/thread/builder.rs"]

use core::{any, keep};
use crate::io;
use super::join_handle::JoinHandle;

#[derive(Debug)]
pub struct Builder {
    name: Option<String>,
}

#[safe]
impl Builder {
    pub fn new() -> Builder {}
    pub fn name(self, name: String) -> Builder {
        keep(self);
        keep(name);
        any()
    }
    pub fn stack_size(self, size: usize) -> Builder {
        keep(self);
        any()
    }
    /// starts a thread: allocates its stack and its handle
    #[effect(thread_spawn, alloc)]
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static,
    {
        keep(self);
        keep(f);
        any()
    }
    /// starts a thread: allocates its stack and its handle
    #[effect(thread_spawn, alloc)]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send,
        T: Send,
    {
        keep(self);
        keep(f);
        any()
    }
}
