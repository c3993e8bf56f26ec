//! Raw descriptors.
#![source = "library/std/src/os/fd/raw.rs"]

use core::{any, keep};
use crate::io;

#[cfg(not(target_os = "trusty"))]
use crate::fs;

#[cfg(all(not(target_os = "hermit"), not(target_os = "motor")))]
use crate::os::raw;

#[cfg(all(not(target_os = "hermit"), not(target_os = "motor")))]
pub type RawFd = raw::c_int;

#[cfg(any(target_os = "hermit", target_os = "motor"))]
pub type RawFd = i32;

pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}

pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}

pub trait IntoRawFd {
    fn into_raw_fd(self) -> RawFd;
}

#[safe]
impl AsRawFd for RawFd {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl IntoRawFd for RawFd {
    fn into_raw_fd(self) -> RawFd {}
}

#[safe]
impl FromRawFd for RawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> RawFd {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsRawFd for fs::File {
    fn as_raw_fd(&self) -> RawFd {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl FromRawFd for fs::File {
    unsafe fn from_raw_fd(fd: RawFd) -> fs::File {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl IntoRawFd for fs::File {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsRawFd for io::Stdin {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl AsRawFd for io::Stdout {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl AsRawFd for io::Stderr {
    fn as_raw_fd(&self) -> RawFd {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl<'a> AsRawFd for io::StdinLock<'a> {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl<'a> AsRawFd for io::StdoutLock<'a> {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl<'a> AsRawFd for io::StderrLock<'a> {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl<T: AsRawFd> AsRawFd for crate::sync::Arc<T> {
    fn as_raw_fd(&self) -> RawFd {
        any::<&T>().as_raw_fd()
    }
}

#[safe]
impl<T: AsRawFd> AsRawFd for crate::rc::Rc<T> {
    fn as_raw_fd(&self) -> RawFd {
        any::<&T>().as_raw_fd()
    }
}

#[safe]
impl<T: AsRawFd> AsRawFd for Box<T> {
    fn as_raw_fd(&self) -> RawFd {
        any::<&T>().as_raw_fd()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsRawFd for io::PipeReader {
    fn as_raw_fd(&self) -> RawFd {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl FromRawFd for io::PipeReader {
    unsafe fn from_raw_fd(raw_fd: RawFd) -> Self {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl IntoRawFd for io::PipeReader {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsRawFd for io::PipeWriter {
    fn as_raw_fd(&self) -> RawFd {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl FromRawFd for io::PipeWriter {
    unsafe fn from_raw_fd(raw_fd: RawFd) -> Self {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl IntoRawFd for io::PipeWriter {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}
