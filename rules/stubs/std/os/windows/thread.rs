//! Threads as Windows has them.
#![source = "library/std/src/os/windows/thread.rs"]

use core::{any, keep};
use crate::thread;
use crate::os::windows::io::{AsRawHandle, IntoRawHandle, RawHandle};

#[safe]
impl<T> AsRawHandle for thread::JoinHandle<T> {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl<T> IntoRawHandle for thread::JoinHandle<T> {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}
