//! Owned and borrowed handles; dropping an owned one closes it.
#![source = "library/std/src/os/windows/io/handle.rs"]

use core::{any, keep};
use crate::{fmt, fs, io};
use crate::marker::PhantomData;
use super::raw::{AsRawHandle, FromRawHandle, IntoRawHandle, RawHandle};

#[derive(Copy, Clone)]
pub struct BorrowedHandle<'handle> {
    handle: RawHandle,
    owner: PhantomData<&'handle OwnedHandle>,
}

pub struct OwnedHandle {
    handle: RawHandle,
}

#[derive(Debug)]
pub struct HandleOrNull {
    handle: RawHandle,
}

#[derive(Debug)]
pub struct HandleOrInvalid {
    handle: RawHandle,
}

unsafe impl Send for OwnedHandle {}

unsafe impl Send for HandleOrNull {}

unsafe impl Send for HandleOrInvalid {}

unsafe impl Send for BorrowedHandle<'_> {}

unsafe impl Sync for OwnedHandle {}

unsafe impl Sync for HandleOrNull {}

unsafe impl Sync for HandleOrInvalid {}

unsafe impl Sync for BorrowedHandle<'_> {}

#[safe]
impl BorrowedHandle<'_> {
    pub const unsafe fn borrow_raw(handle: RawHandle) -> Self {}
}

#[safe]
impl TryFrom<HandleOrNull> for OwnedHandle {
    type Error = NullHandleError;
    fn try_from(handle_or_null: HandleOrNull) -> Result<Self, NullHandleError> {
        keep(handle_or_null);
        any()
    }
}

#[safe]
impl Drop for HandleOrNull {
    fn drop(&mut self) {}
}

#[safe]
impl OwnedHandle {
    pub fn try_clone(&self) -> io::Result<Self> {}
}

#[safe]
impl BorrowedHandle<'_> {
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedHandle> {}
}

#[safe]
impl TryFrom<HandleOrInvalid> for OwnedHandle {
    type Error = InvalidHandleError;
    fn try_from(handle_or_invalid: HandleOrInvalid) -> Result<Self, InvalidHandleError> {
        keep(handle_or_invalid);
        any()
    }
}

#[safe]
impl Drop for HandleOrInvalid {
    fn drop(&mut self) {}
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NullHandleError;

#[safe]
impl fmt::Display for NullHandleError {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl crate::error::Error for NullHandleError {}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidHandleError;

#[safe]
impl fmt::Display for InvalidHandleError {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl crate::error::Error for InvalidHandleError {}

#[safe]
impl AsRawHandle for BorrowedHandle<'_> {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl AsRawHandle for OwnedHandle {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl IntoRawHandle for OwnedHandle {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}

#[safe]
impl FromRawHandle for OwnedHandle {
    unsafe fn from_raw_handle(handle: RawHandle) -> Self {}
}

#[safe]
impl HandleOrNull {
    pub unsafe fn from_raw_handle(handle: RawHandle) -> Self {}
}

#[safe]
impl HandleOrInvalid {
    pub unsafe fn from_raw_handle(handle: RawHandle) -> Self {}
}

#[safe]
impl Drop for OwnedHandle {
    fn drop(&mut self) {}
}

#[safe]
impl fmt::Debug for BorrowedHandle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for OwnedHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub trait AsHandle {
    fn as_handle(&self) -> BorrowedHandle<'_>;
}

#[safe]
impl<T: AsHandle + ?Sized> AsHandle for &T {
    fn as_handle(&self) -> BorrowedHandle<'_> {
        any::<&T>().as_handle()
    }
}

#[safe]
impl<T: AsHandle + ?Sized> AsHandle for &mut T {
    fn as_handle(&self) -> BorrowedHandle<'_> {
        any::<&T>().as_handle()
    }
}

#[safe]
impl<T: AsHandle + ?Sized> AsHandle for crate::sync::Arc<T> {
    fn as_handle(&self) -> BorrowedHandle<'_> {
        any::<&T>().as_handle()
    }
}

#[safe]
impl<T: AsHandle + ?Sized> AsHandle for crate::rc::Rc<T> {
    fn as_handle(&self) -> BorrowedHandle<'_> {
        any::<&T>().as_handle()
    }
}

#[safe]
impl<T: AsHandle + ?Sized> AsHandle for Box<T> {
    fn as_handle(&self) -> BorrowedHandle<'_> {
        any::<&T>().as_handle()
    }
}

#[safe]
impl AsHandle for BorrowedHandle<'_> {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl AsHandle for OwnedHandle {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl AsHandle for fs::File {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl From<fs::File> for OwnedHandle {
    fn from(file: fs::File) -> OwnedHandle {
        keep(file);
        any()
    }
}

#[safe]
impl From<OwnedHandle> for fs::File {
    fn from(owned: OwnedHandle) -> Self {
        keep(owned);
        any()
    }
}

#[safe]
impl AsHandle for io::Stdin {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl<'a> AsHandle for io::StdinLock<'a> {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl AsHandle for io::Stdout {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl<'a> AsHandle for io::StdoutLock<'a> {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl AsHandle for io::Stderr {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl<'a> AsHandle for io::StderrLock<'a> {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl AsHandle for crate::process::ChildStdin {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl From<crate::process::ChildStdin> for OwnedHandle {
    fn from(child_stdin: crate::process::ChildStdin) -> OwnedHandle {
        keep(child_stdin);
        any()
    }
}

#[safe]
impl AsHandle for crate::process::ChildStdout {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl From<crate::process::ChildStdout> for OwnedHandle {
    fn from(child_stdout: crate::process::ChildStdout) -> OwnedHandle {
        keep(child_stdout);
        any()
    }
}

#[safe]
impl AsHandle for crate::process::ChildStderr {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl From<crate::process::ChildStderr> for OwnedHandle {
    fn from(child_stderr: crate::process::ChildStderr) -> OwnedHandle {
        keep(child_stderr);
        any()
    }
}

#[safe]
impl<T> AsHandle for crate::thread::JoinHandle<T> {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl<T> From<crate::thread::JoinHandle<T>> for OwnedHandle {
    fn from(join_handle: crate::thread::JoinHandle<T>) -> OwnedHandle {
        keep(join_handle);
        any()
    }
}

#[safe]
impl AsHandle for io::PipeReader {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl From<io::PipeReader> for OwnedHandle {
    fn from(pipe: io::PipeReader) -> Self {
        keep(pipe);
        any()
    }
}

#[safe]
impl AsHandle for io::PipeWriter {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl From<io::PipeWriter> for OwnedHandle {
    fn from(pipe: io::PipeWriter) -> Self {
        keep(pipe);
        any()
    }
}

#[safe]
impl From<OwnedHandle> for io::PipeReader {
    fn from(owned_handle: OwnedHandle) -> Self {
        keep(owned_handle);
        any()
    }
}

#[safe]
impl From<OwnedHandle> for io::PipeWriter {
    fn from(owned_handle: OwnedHandle) -> Self {
        keep(owned_handle);
        any()
    }
}

macro_rules! terminals {
    ($($handle:ty),*) => {
        $(
            #[safe]
            impl io::IsTerminal for $handle {
                fn is_terminal(&self) -> bool {}
            }
        )*
    };
}

terminals!(BorrowedHandle<'_>, OwnedHandle);
