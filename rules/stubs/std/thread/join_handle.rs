//! `std::thread::JoinHandle`.
#![source = "library/std/src/thread/join_handle.rs"]

use core::{any, keep};
use crate::fmt;
use crate::sync::Arc;
use super::Result;
use super::thread::Thread;

pub struct JoinHandle<T> {
    thread: Thread,
    result: Arc<JoinSlot<T>>,
}

unsafe impl<T> Send for JoinHandle<T> {}

unsafe impl<T> Sync for JoinHandle<T> {}

#[safe]
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread {}
    /// waits for the thread to end and frees its handle
    #[effect(blocking, free)]
    pub fn join(self) -> Result<T> {
        keep(self);
        any()
    }
    pub fn is_finished(&self) -> bool {}
}

#[safe]
impl<T> fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// Where the thread leaves what its closure returned.
pub(super) struct JoinSlot<T> {
    result: Option<Result<T>>,
}
