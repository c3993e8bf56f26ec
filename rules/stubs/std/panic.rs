//! `std::panic`.
#![source = "library/std/src/panic.rs"]

use core::{any, keep};
use crate::{collections, fmt};
use crate::any::Any;
use crate::sync::{Condvar, Mutex, RwLock};
use crate::thread::Result;

pub use core::panic::{AssertUnwindSafe, Location, RefUnwindSafe, UnwindSafe};

pub type PanicInfo<'a> = PanicHookInfo<'a>;

#[derive(Debug)]
pub struct PanicHookInfo<'a> {
    payload: &'a (dyn Any + Send),
    location: &'a Location<'a>,
}

#[safe]
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) {}
    pub fn payload_as_str(&self) -> Option<&str> {}
    pub fn location(&self) -> Option<&Location<'_>> {}
}

#[safe]
impl fmt::Display for PanicHookInfo<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// panics: unwinding and the panic hook lock and allocate
#[effect(panic)]
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {
    keep(msg);
    any()
}

impl<T: ?Sized> UnwindSafe for Mutex<T> {}

impl<T: ?Sized> UnwindSafe for RwLock<T> {}

impl UnwindSafe for Condvar {}

impl<T: ?Sized> RefUnwindSafe for Mutex<T> {}

impl<T: ?Sized> RefUnwindSafe for RwLock<T> {}

impl RefUnwindSafe for Condvar {}

impl<K, V, S> UnwindSafe for collections::HashMap<K, V, S>
where
    K: UnwindSafe,
    V: UnwindSafe,
    S: UnwindSafe,
{}

#[safe]
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R> {
    Ok(f())
}

/// starts to unwind, which allocates
#[effect(alloc, panic)]
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    keep(payload);
    any()
}

#[safe]
pub fn always_abort() {}

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum BacktraceStyle {
    Short,
    Full,
    Off,
}

#[safe]
pub fn set_backtrace_style(style: BacktraceStyle) {}

/// reads the environment on the first call
#[effect(env_access, alloc)]
pub fn get_backtrace_style() -> Option<BacktraceStyle> {}

pub use core::panic::panic_2021;
pub use crate::panic_2015;
pub use crate::panicking::{set_hook, take_hook};
