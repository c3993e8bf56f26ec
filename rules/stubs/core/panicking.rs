//! Where every panic ends: behind these functions nothing is followed.
#![source = "library/core/src/panicking.rs"]

use crate::fmt;

/// runs the panic hook, which takes locks and may allocate, and then unwinds or aborts
#[effect(panic)]
#[lang = "panic_fmt"]
pub const fn panic_fmt(fmt: fmt::Arguments<'_>) -> ! {}

/// runs the panic hook, which takes locks and may allocate, and then aborts
#[effect(panic)]
pub const fn panic_nounwind_fmt(fmt: fmt::Arguments<'_>, force_no_backtrace: bool) -> ! {}

/// runs the panic hook, which takes locks and may allocate, and then unwinds or aborts
#[effect(panic)]
#[lang = "panic"]
pub const fn panic(expr: &'static str) -> ! {}

/// runs the panic hook, which takes locks and may allocate, and then aborts
#[effect(panic)]
#[lang = "panic_nounwind"]
pub const fn panic_nounwind(expr: &'static str) -> ! {}

/// runs the panic hook, which takes locks and may allocate, and then aborts
#[effect(panic)]
pub fn panic_nounwind_nobacktrace(expr: &'static str) -> ! {}

/// runs the panic hook, which takes locks and may allocate, and then unwinds or aborts
#[effect(panic)]
pub fn unreachable_display<T: fmt::Display>(x: &T) -> ! {}

/// runs the panic hook, which takes locks and may allocate, and then unwinds or aborts
#[effect(panic)]
pub const fn panic_str_2015(expr: &str) -> ! {}

/// runs the panic hook, which takes locks and may allocate, and then unwinds or aborts
#[effect(panic)]
#[lang = "panic_display"]
pub const fn panic_display<T: fmt::Display>(x: &T) -> ! {}

/// runs the panic hook although the panic cannot go on, and then aborts
#[effect(panic)]
#[lang = "panic_cannot_unwind"]
pub fn panic_cannot_unwind() -> ! {}

/// runs the panic hook although a panic is under way, and then aborts
#[effect(panic)]
#[lang = "panic_in_cleanup"]
pub fn panic_in_cleanup() -> ! {}

#[derive(Debug)]
pub enum AssertKind {
    Eq,
    Ne,
    Match,
}

/// runs the panic hook, which takes locks and may allocate, and then unwinds or aborts
#[effect(panic)]
pub fn assert_failed<T, U>(
    kind: AssertKind,
    left: &T,
    right: &U,
    args: Option<fmt::Arguments<'_>>,
) -> !
where
    T: fmt::Debug + ?Sized,
    U: fmt::Debug + ?Sized,
{
}

/// runs the panic hook, which takes locks and may allocate, and then unwinds or aborts
#[effect(panic)]
pub fn assert_matches_failed<T: fmt::Debug + ?Sized>(
    left: &T,
    right: &str,
    args: Option<fmt::Arguments<'_>>,
) -> ! {
}
