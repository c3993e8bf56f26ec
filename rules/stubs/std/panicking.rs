//! The start of a panic and the panic hook.
#![source = "library/std/src/panicking.rs"]

use crate::any::Any;
use crate::fmt;
use crate::panic::PanicHookInfo;
use core::{any, keep};

/// waits for ever if the interrupted thread holds the hook's lock, and frees the old hook
#[effect(lock, free, implicit_panic)]
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send>) {
    keep(hook);
}

/// waits for ever if the interrupted thread holds the hook's lock
#[effect(lock, alloc, implicit_panic)]
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + 'static + Sync + Send> {}

/// reads the environment on the first panic, takes the backtrace lock and writes the message
#[effect(lock, env_access, alloc, backtrace)]
pub fn default_hook(info: &PanicHookInfo<'_>) {}

#[safe]
pub fn panicking() -> bool {}

/// panics: unwinding and the panic hook lock and allocate
#[effect(panic)]
pub fn begin_panic<M: Any + Send>(msg: M) -> ! {
    keep(msg);
    any()
}

/// panics: unwinding and the panic hook lock and allocate
#[effect(panic)]
pub fn begin_panic_handler(info: &core::panic::PanicInfo<'_>) -> ! {}

/// panics: unwinding and the panic hook lock and allocate
#[effect(panic)]
pub const fn panic_display<T: fmt::Display>(x: &T) -> ! {
    x.fmt(any());
    any()
}

/// The panic macro of editions 2015 and 2018.
#[macro_export]
macro_rules! panic_2015 {
    () => {
        $crate::rt::begin_panic("explicit panic")
    };
    ($msg:expr $(,)?) => {
        $crate::rt::begin_panic($msg)
    };
    ($fmt:expr, $($arg:tt)+) => {
        $crate::rt::panic_fmt($crate::format_args!($fmt, $($arg)+))
    };
}
