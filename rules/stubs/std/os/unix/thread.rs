//! Threads as unix has them.
#![source = "library/std/src/os/unix/thread.rs"]

use core::{any, keep};
use crate::os::unix::raw::pthread_t;
use crate::thread::JoinHandle;

pub type RawPthread = pthread_t;

pub trait JoinHandleExt {
    fn as_pthread_t(&self) -> RawPthread;
    fn into_pthread_t(self) -> RawPthread;
}

#[safe]
impl<T> JoinHandleExt for JoinHandle<T> {
    fn as_pthread_t(&self) -> RawPthread {}
    /// frees what it shares with the thread if the thread is done
    #[effect(free)]
    fn into_pthread_t(self) -> RawPthread {
        keep(self);
        any()
    }
}
