//! Processes as unix has them.
#![source = "library/std/src/os/unix/process.rs"]

use core::{any, keep};
use crate::{io, process};
use crate::ffi::OsStr;
use crate::os::unix::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};

type UserId = u32;

type GroupId = u32;

pub trait CommandExt {
    fn uid(&mut self, id: UserId) -> &mut process::Command;
    fn gid(&mut self, id: GroupId) -> &mut process::Command;
    #[handler(
        arg = 0,
        context = "fork_child",
        api = "std::os::unix::process::CommandExt::pre_exec"
    )]
    unsafe fn pre_exec<F>(&mut self, f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static;
    /// boxes the closure
    #[effect(alloc)]
    #[handler(
        arg = 0,
        context = "fork_child",
        api = "std::os::unix::process::CommandExt::before_exec"
    )]
    unsafe fn before_exec<F>(&mut self, f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static,
    {
        keep(f);
        any()
    }
    fn exec(&mut self) -> io::Error;
    fn arg0<S>(&mut self, arg: S) -> &mut process::Command
    where
        S: AsRef<OsStr>;
    fn process_group(&mut self, pgroup: i32) -> &mut process::Command;
}

#[safe]
impl CommandExt for process::Command {
    fn uid(&mut self, id: UserId) -> &mut process::Command {}
    fn gid(&mut self, id: GroupId) -> &mut process::Command {}
    /// boxes the closure
    #[effect(alloc)]
    #[handler(
        arg = 0,
        context = "fork_child",
        api = "std::os::unix::process::CommandExt::pre_exec"
    )]
    unsafe fn pre_exec<F>(&mut self, f: F) -> &mut process::Command
    where
        F: FnMut() -> io::Result<()> + Send + Sync + 'static,
    {
        keep(f);
        any()
    }
    /// takes the environment's lock and builds the new environment on the heap
    #[effect(lock, env_access, alloc)]
    fn exec(&mut self) -> io::Error {}
    /// copies the argument to the heap
    #[effect(alloc)]
    fn arg0<S>(&mut self, arg: S) -> &mut process::Command
    where
        S: AsRef<OsStr>,
    {
        arg.as_ref();
        any()
    }
    fn process_group(&mut self, pgroup: i32) -> &mut process::Command {}
}

pub trait ExitStatusExt {
    fn from_raw(raw: i32) -> Self;
    fn signal(&self) -> Option<i32>;
    fn core_dumped(&self) -> bool;
    fn stopped_signal(&self) -> Option<i32>;
    fn continued(&self) -> bool;
    fn into_raw(self) -> i32;
}

#[safe]
impl ExitStatusExt for process::ExitStatus {
    fn from_raw(raw: i32) -> Self {}
    fn signal(&self) -> Option<i32> {}
    fn core_dumped(&self) -> bool {}
    fn stopped_signal(&self) -> Option<i32> {}
    fn continued(&self) -> bool {}
    fn into_raw(self) -> i32 {
        keep(self);
        any()
    }
}

#[safe]
impl FromRawFd for process::Stdio {
    unsafe fn from_raw_fd(fd: RawFd) -> process::Stdio {}
}

#[safe]
impl From<OwnedFd> for process::Stdio {
    fn from(fd: OwnedFd) -> process::Stdio {
        keep(fd);
        any()
    }
}

#[safe]
impl AsRawFd for process::ChildStdin {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl AsRawFd for process::ChildStdout {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl AsRawFd for process::ChildStderr {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl IntoRawFd for process::ChildStdin {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl IntoRawFd for process::ChildStdout {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl IntoRawFd for process::ChildStderr {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl AsFd for crate::process::ChildStdin {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl From<crate::process::ChildStdin> for OwnedFd {
    fn from(child_stdin: crate::process::ChildStdin) -> OwnedFd {
        keep(child_stdin);
        any()
    }
}

#[safe]
impl From<OwnedFd> for process::ChildStdin {
    fn from(fd: OwnedFd) -> process::ChildStdin {
        keep(fd);
        any()
    }
}

#[safe]
impl AsFd for crate::process::ChildStdout {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl From<crate::process::ChildStdout> for OwnedFd {
    fn from(child_stdout: crate::process::ChildStdout) -> OwnedFd {
        keep(child_stdout);
        any()
    }
}

#[safe]
impl From<OwnedFd> for process::ChildStdout {
    fn from(fd: OwnedFd) -> process::ChildStdout {
        keep(fd);
        any()
    }
}

#[safe]
impl AsFd for crate::process::ChildStderr {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl From<crate::process::ChildStderr> for OwnedFd {
    fn from(child_stderr: crate::process::ChildStderr) -> OwnedFd {
        keep(child_stderr);
        any()
    }
}

#[safe]
impl From<OwnedFd> for process::ChildStderr {
    fn from(fd: OwnedFd) -> process::ChildStderr {
        keep(fd);
        any()
    }
}

#[safe]
pub fn parent_id() -> u32 {}
