//! `std::backtrace`: unwinding and naming the frames take locks, read files and allocate.
#![source = "library/std/src/backtrace.rs"]

use crate::fmt;

pub struct Backtrace {
    frames: Vec<BacktraceFrame>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}

pub struct BacktraceFrame {
    symbols: Vec<u8>,
}

impl fmt::Debug for Backtrace {
    /// names the frames on first use: reads files, allocates, under a lock
    #[effect(backtrace, lazy_init, lock, alloc)]
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for BacktraceFrame {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Backtrace {
    /// reads the environment on the first call, unwinds under a lock and stores the frames on the heap
    #[effect(backtrace, env_access, lock, alloc)]
    pub fn capture() -> Backtrace {}
    /// unwinds under a lock and stores the frames on the heap
    #[effect(backtrace, lock, alloc)]
    pub fn force_capture() -> Backtrace {}
    pub const fn disabled() -> Backtrace {}
    pub fn status(&self) -> BacktraceStatus {}
}

#[safe]
impl<'a> Backtrace {
    /// resolves the frames on first use
    #[effect(lazy_init, backtrace)]
    pub fn frames(&'a self) -> &'a [BacktraceFrame] {}
}

impl fmt::Display for Backtrace {
    /// names the frames on first use: reads files, allocates, under a lock
    #[effect(backtrace, lazy_init, lock, alloc)]
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
