//! Process descriptors.
#![source = "library/std/src/os/linux/process.rs"]

use core::{any, keep};
use crate::io::Result;
use crate::os::unix::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::process::{self, ExitStatus};

#[derive(Debug)]
pub struct PidFd {
    fd: OwnedFd,
}

#[safe]
impl PidFd {
    pub fn kill(&self) -> Result<()> {}
    /// waits for the process to end
    #[effect(blocking)]
    pub fn wait(&self) -> Result<ExitStatus> {}
    pub fn try_wait(&self) -> Result<Option<ExitStatus>> {}
}

#[safe]
impl AsRawFd for PidFd {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl FromRawFd for PidFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self {}
}

#[safe]
impl IntoRawFd for PidFd {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl AsFd for PidFd {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl From<OwnedFd> for PidFd {
    fn from(fd: OwnedFd) -> Self {
        keep(fd);
        any()
    }
}

#[safe]
impl From<PidFd> for OwnedFd {
    fn from(pid_fd: PidFd) -> Self {
        keep(pid_fd);
        any()
    }
}

pub trait ChildExt {
    fn pidfd(&self) -> Result<&PidFd>;
    fn into_pidfd(self) -> crate::result::Result<PidFd, Self>
    where
        Self: Sized;
}

pub trait CommandExt {
    fn create_pidfd(&mut self, val: bool) -> &mut process::Command;
}

#[safe]
impl CommandExt for process::Command {
    fn create_pidfd(&mut self, val: bool) -> &mut process::Command {}
}
