//! The process's standard streams, their locks, and what the print macros call.
#![source = "library/std/src/io/stdio.rs"]

use core::{any, keep};
use crate::fmt;
use crate::fs::File;
use crate::io::{self, IoSlice, IoSliceMut, Lines};
use crate::io::prelude::*;
use crate::panic::{RefUnwindSafe, UnwindSafe};
use crate::sync::{Arc, Mutex, MutexGuard, ReentrantLockGuard};

type LocalStream = Arc<Mutex<Vec<u8>>>;

pub struct Stdin {
    inner: &'static (),
}

pub struct StdinLock<'a> {
    inner: MutexGuard<'a, ()>,
}

/// sets up the shared buffer of standard input on first use
#[effect(lazy_init, alloc)]
pub fn stdin() -> Stdin {}

impl Stdin {
    /// waits for ever if the interrupted thread holds the lock of standard input
    #[effect(lock)]
    pub fn lock(&self) -> StdinLock<'static> {}
    /// locks standard input and grows the string
    #[effect(lock, alloc)]
    pub fn read_line(&self, buf: &mut String) -> io::Result<usize> {}
    /// waits for ever if the interrupted thread holds the lock of standard input
    #[effect(lock)]
    pub fn lines(self) -> Lines<StdinLock<'static>> {
        keep(self);
        any()
    }
}

#[safe]
impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Read for Stdin {
    /// locks standard input
    #[effect(lock)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    /// locks standard input
    #[effect(lock)]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// locks standard input and grows the buffer
    #[effect(lock, alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// locks standard input and grows the buffer
    #[effect(lock, alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    /// locks standard input
    #[effect(lock)]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
}

impl Read for &Stdin {
    /// locks standard input
    #[effect(lock)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    /// locks standard input
    #[effect(lock)]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// locks standard input and grows the buffer
    #[effect(lock, alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// locks standard input and grows the buffer
    #[effect(lock, alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    /// locks standard input
    #[effect(lock)]
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
}

#[safe]
impl Read for StdinLock<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
}

#[safe]
impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {}
    fn consume(&mut self, n: usize) {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_line(&mut self, buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl fmt::Debug for StdinLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct Stdout {
    inner: &'static (),
}

pub struct StdoutLock<'a> {
    inner: ReentrantLockGuard<'a, ()>,
}

/// sets up the line buffer of standard output on first use
#[effect(lazy_init, alloc)]
pub fn stdout() -> Stdout {}

impl Stdout {
    /// waits for ever if another thread was stopped while it held the lock of standard output
    #[effect(stdio_lock)]
    pub fn lock(&self) -> StdoutLock<'static> {}
}

impl UnwindSafe for Stdout {}

impl RefUnwindSafe for Stdout {}

#[safe]
impl fmt::Debug for Stdout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Write for Stdout {
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn flush(&mut self) -> io::Result<()> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> io::Result<()> {}
}

impl Write for &Stdout {
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn flush(&mut self) -> io::Result<()> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    /// locks standard output and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> io::Result<()> {}
}

impl UnwindSafe for StdoutLock<'_> {}

impl RefUnwindSafe for StdoutLock<'_> {}

impl Write for StdoutLock<'_> {
    /// goes through the line buffer that standard output's lock guards, and panics if the interrupted code was in it
    #[effect(stdio_lock, implicit_panic)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// goes through the line buffer that standard output's lock guards, and panics if the interrupted code was in it
    #[effect(stdio_lock, implicit_panic)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// goes through the line buffer that standard output's lock guards, and panics if the interrupted code was in it
    #[effect(stdio_lock, implicit_panic)]
    fn flush(&mut self) -> io::Result<()> {}
    /// goes through the line buffer that standard output's lock guards, and panics if the interrupted code was in it
    #[effect(stdio_lock, implicit_panic)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
}

#[safe]
impl fmt::Debug for StdoutLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct Stderr {
    inner: &'static (),
}

pub struct StderrLock<'a> {
    inner: ReentrantLockGuard<'a, ()>,
}

#[safe]
pub fn stderr() -> Stderr {}

impl Stderr {
    /// waits for ever if another thread was stopped while it held the lock of standard error
    #[effect(stdio_lock)]
    pub fn lock(&self) -> StderrLock<'static> {}
}

impl UnwindSafe for Stderr {}

impl RefUnwindSafe for Stderr {}

#[safe]
impl fmt::Debug for Stderr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Write for Stderr {
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn flush(&mut self) -> io::Result<()> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> io::Result<()> {}
}

impl Write for &Stderr {
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn flush(&mut self) -> io::Result<()> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    /// locks standard error and panics if the interrupted code was writing
    #[effect(stdio_lock, implicit_panic)]
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> io::Result<()> {}
}

impl UnwindSafe for StderrLock<'_> {}

impl RefUnwindSafe for StderrLock<'_> {}

impl Write for StderrLock<'_> {
    /// panics if the interrupted code was writing to standard error
    #[effect(implicit_panic)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// panics if the interrupted code was writing to standard error
    #[effect(implicit_panic)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// panics if the interrupted code was writing to standard error
    #[effect(implicit_panic)]
    fn flush(&mut self) -> io::Result<()> {}
    /// panics if the interrupted code was writing to standard error
    #[effect(implicit_panic)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
}

#[safe]
impl fmt::Debug for StderrLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// replaces a thread-local and drops what it held
#[effect(thread_local, free)]
pub fn set_output_capture(sink: Option<LocalStream>) -> Option<LocalStream> {
    keep(sink);
    any()
}

pub trait IsTerminal {
    fn is_terminal(&self) -> bool;
}

/// locks standard output, sets up its line buffer on first use, and panics if the write fails
#[effect(stdio_lock, lazy_init, alloc, implicit_panic)]
pub fn _print(args: fmt::Arguments<'_>) {}

/// locks standard error and panics if the write fails
#[effect(stdio_lock, implicit_panic)]
pub fn _eprint(args: fmt::Arguments<'_>) {}

/// Implements `IsTerminal`: one system call on the descriptor.
macro_rules! terminals {
    ($($stream:ty),* $(,)?) => {
        $(
            #[safe]
            impl IsTerminal for $stream {
                fn is_terminal(&self) -> bool {}
            }
        )*
    };
}

terminals!(File, Stdin, StdinLock<'_>, Stdout, StdoutLock<'_>, Stderr, StderrLock<'_>);
