//! Child processes, and the end of this one.
#![source = "library/std/src/process.rs"]

use core::{any, keep};
use crate::{fmt, fs};
use crate::convert::Infallible;
use crate::ffi::{CString, OsStr};
use crate::io::{self, IoSlice, IoSliceMut};
use crate::io::prelude::*;
use crate::path::Path;

pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

#[safe]
impl fmt::Debug for Child {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct ChildStdin {
    pipe: crate::io::PipeWriter,
}

#[safe]
impl Write for ChildStdin {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl Write for &ChildStdin {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl fmt::Debug for ChildStdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct ChildStdout {
    pipe: crate::io::PipeReader,
}

#[safe]
impl Read for ChildStdout {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
}

#[safe]
impl fmt::Debug for ChildStdout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct ChildStderr {
    pipe: crate::io::PipeReader,
}

#[safe]
impl Read for ChildStderr {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
}

#[safe]
impl fmt::Debug for ChildStderr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct Command {
    program: CString,
    args: Vec<CString>,
}

#[safe]
impl Command {
    /// copies the program's name to the heap
    #[effect(alloc)]
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {
        program.as_ref();
        any()
    }
    /// copies the argument to the heap
    #[effect(alloc)]
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {
        arg.as_ref();
        any()
    }
    /// copies the arguments to the heap
    #[effect(alloc)]
    pub fn args<I, S>(&mut self, args: I) -> &mut Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>,
    {
        for item in args {
            item.as_ref();
        }
        any()
    }
    /// copies the variable to the heap
    #[effect(alloc)]
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command
    where
        K: AsRef<OsStr>,
        V: AsRef<OsStr>,
    {
        key.as_ref();
        val.as_ref();
        any()
    }
    /// copies the variables to the heap
    #[effect(alloc)]
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>,
    {
        for (key, value) in vars {
            key.as_ref();
            value.as_ref();
        }
        any()
    }
    /// copies the name to the heap
    #[effect(alloc)]
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {
        key.as_ref();
        any()
    }
    /// frees the variables set so far
    #[effect(free)]
    pub fn env_clear(&mut self) -> &mut Command {}
    /// copies the path to the heap
    #[effect(alloc)]
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {
        dir.as_ref();
        any()
    }
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {
        keep(cfg.into());
        any()
    }
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {
        keep(cfg.into());
        any()
    }
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {
        keep(cfg.into());
        any()
    }
    /// copies the arguments, and holds the environment's lock over the fork
    #[effect(alloc, lock, env_access, implicit_panic)]
    pub fn spawn(&mut self) -> io::Result<Child> {}
    /// starts the child as spawn does, reads what it writes into vectors and waits for its end
    #[effect(blocking, alloc, lock, env_access)]
    pub fn output(&mut self) -> io::Result<Output> {}
    /// starts the child as spawn does and waits for its end
    #[effect(blocking, alloc, lock, env_access)]
    pub fn status(&mut self) -> io::Result<ExitStatus> {}
    pub fn get_program(&self) -> &OsStr {}
    pub fn get_args(&self) -> CommandArgs<'_> {}
    pub fn get_envs(&self) -> CommandEnvs<'_> {}
    pub fn get_current_dir(&self) -> Option<&Path> {}
}

impl fmt::Debug for Command {
    /// copies the name of a variable to the heap if it is no text
    #[effect(alloc)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Debug)]
pub struct CommandArgs<'a> {
    rest: &'a [CString],
}

#[safe]
impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a> ExactSizeIterator for CommandArgs<'a> {
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}

pub struct CommandEnvs<'a> {
    rest: &'a [CString],
}

#[safe]
impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
    fn next(&mut self) -> Option<Self::Item> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a> ExactSizeIterator for CommandEnvs<'a> {
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}

#[safe]
impl<'a> fmt::Debug for CommandEnvs<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(PartialEq, Eq, Clone)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

#[safe]
impl fmt::Debug for Output {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct Stdio {
    handle: Option<fs::File>,
}

#[safe]
impl Stdio {
    pub fn piped() -> Stdio {}
    pub fn inherit() -> Stdio {}
    pub fn null() -> Stdio {}
}

#[safe]
impl fmt::Debug for Stdio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl From<ChildStdin> for Stdio {
    fn from(child: ChildStdin) -> Stdio {
        keep(child);
        any()
    }
}

#[safe]
impl From<ChildStdout> for Stdio {
    fn from(child: ChildStdout) -> Stdio {
        keep(child);
        any()
    }
}

#[safe]
impl From<ChildStderr> for Stdio {
    fn from(child: ChildStderr) -> Stdio {
        keep(child);
        any()
    }
}

#[safe]
impl From<fs::File> for Stdio {
    fn from(file: fs::File) -> Stdio {
        keep(file);
        any()
    }
}

#[safe]
impl From<io::Stdout> for Stdio {
    fn from(inherit: io::Stdout) -> Stdio {
        keep(inherit);
        any()
    }
}

#[safe]
impl From<io::Stderr> for Stdio {
    fn from(inherit: io::Stderr) -> Stdio {
        keep(inherit);
        any()
    }
}

#[safe]
impl From<io::PipeWriter> for Stdio {
    fn from(pipe: io::PipeWriter) -> Self {
        keep(pipe);
        any()
    }
}

#[safe]
impl From<io::PipeReader> for Stdio {
    fn from(pipe: io::PipeReader) -> Self {
        keep(pipe);
        any()
    }
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct ExitStatus {
    code: i32,
}

#[safe]
impl Default for ExitStatus {
    fn default() -> Self {}
}

#[safe]
impl ExitStatus {
    pub fn exit_ok(&self) -> Result<(), ExitStatusError> {}
    pub fn success(&self) -> bool {}
    pub fn code(&self) -> Option<i32> {}
}

#[safe]
impl fmt::Display for ExitStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub struct ExitStatusError {
    code: i32,
}

#[safe]
impl From<ExitStatusError> for ExitStatus {
    fn from(error: ExitStatusError) -> Self {
        keep(error);
        any()
    }
}

#[safe]
impl fmt::Display for ExitStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl crate::error::Error for ExitStatusError {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExitCode {
    code: u8,
}

impl ExitCode {
    pub const SUCCESS: ExitCode = any();
    pub const FAILURE: ExitCode = any();
    /// runs the exit handlers and flushes the streams of code that was interrupted
    #[effect(process_exit)]
    pub fn exit_process(self) -> ! {}
}

#[safe]
impl Default for ExitCode {
    fn default() -> Self {}
}

#[safe]
impl From<u8> for ExitCode {
    fn from(code: u8) -> Self {}
}

#[safe]
impl Child {
    pub fn kill(&mut self) -> io::Result<()> {}
    pub fn id(&self) -> u32 {}
    /// waits for the child process to end
    #[effect(blocking)]
    pub fn wait(&mut self) -> io::Result<ExitStatus> {}
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
    /// waits for the child process to end and reads what it writes into vectors
    #[effect(blocking, alloc)]
    pub fn wait_with_output(self) -> io::Result<Output> {
        keep(self);
        any()
    }
}

/// runs the exit handlers and flushes the streams of code that was interrupted
#[effect(process_exit)]
pub fn exit(code: i32) -> ! {}

#[safe]
pub fn abort() -> ! {}

#[safe]
pub fn id() -> u32 {}

pub trait Termination {
    fn report(self) -> ExitCode;
}

#[safe]
impl Termination for () {
    fn report(self) -> ExitCode {
        keep(self);
        any()
    }
}

#[safe]
impl Termination for ! {
    fn report(self) -> ExitCode {
        keep(self);
        any()
    }
}

#[safe]
impl Termination for Infallible {
    fn report(self) -> ExitCode {
        keep(self);
        any()
    }
}

#[safe]
impl Termination for ExitCode {
    fn report(self) -> ExitCode {}
}

impl<T: Termination, E: fmt::Debug> Termination for Result<T, E> {
    /// prints the error to standard error
    #[effect(stdio_lock)]
    fn report(self) -> ExitCode {
        any::<T>().report();
        any::<&E>().fmt(any());
        any()
    }
}
