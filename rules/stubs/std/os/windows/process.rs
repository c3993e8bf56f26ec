//! Processes as Windows has them.
#![source = "library/std/src/os/windows/process.rs"]

use core::{any, keep};
use crate::process;
use crate::ffi::OsStr;
use crate::os::windows::io::{
    AsHandle, AsRawHandle, BorrowedHandle, FromRawHandle, IntoRawHandle, OwnedHandle, RawHandle,
};

#[safe]
impl FromRawHandle for process::Stdio {
    unsafe fn from_raw_handle(handle: RawHandle) -> process::Stdio {}
}

#[safe]
impl From<OwnedHandle> for process::Stdio {
    fn from(handle: OwnedHandle) -> process::Stdio {
        keep(handle);
        any()
    }
}

#[safe]
impl AsRawHandle for process::Child {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl AsHandle for process::Child {
    fn as_handle(&self) -> BorrowedHandle<'_> {}
}

#[safe]
impl IntoRawHandle for process::Child {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}

#[safe]
impl From<process::Child> for OwnedHandle {
    fn from(child: process::Child) -> OwnedHandle {
        keep(child);
        any()
    }
}

#[safe]
impl AsRawHandle for process::ChildStdin {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl AsRawHandle for process::ChildStdout {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl AsRawHandle for process::ChildStderr {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl IntoRawHandle for process::ChildStdin {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}

#[safe]
impl IntoRawHandle for process::ChildStdout {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}

#[safe]
impl IntoRawHandle for process::ChildStderr {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}

#[safe]
impl From<OwnedHandle> for process::ChildStdin {
    fn from(handle: OwnedHandle) -> process::ChildStdin {
        keep(handle);
        any()
    }
}

#[safe]
impl From<OwnedHandle> for process::ChildStdout {
    fn from(handle: OwnedHandle) -> process::ChildStdout {
        keep(handle);
        any()
    }
}

#[safe]
impl From<OwnedHandle> for process::ChildStderr {
    fn from(handle: OwnedHandle) -> process::ChildStderr {
        keep(handle);
        any()
    }
}

pub trait ExitStatusExt {
    fn from_raw(raw: u32) -> Self;
}

#[safe]
impl ExitStatusExt for process::ExitStatus {
    fn from_raw(raw: u32) -> Self {}
}

pub trait CommandExt {
    fn creation_flags(&mut self, flags: u32) -> &mut process::Command;
    fn raw_arg<S: AsRef<OsStr>>(
        &mut self,
        text_to_append_as_is: S,
    ) -> &mut process::Command;
}

#[safe]
impl CommandExt for process::Command {
    fn creation_flags(&mut self, flags: u32) -> &mut process::Command {}
    /// copies the argument to the heap
    #[effect(alloc)]
    fn raw_arg<S: AsRef<OsStr>>(&mut self, raw_text: S) -> &mut process::Command {
        raw_text.as_ref();
        any()
    }
}
