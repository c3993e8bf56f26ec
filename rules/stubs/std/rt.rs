//! The entry points that macros and the compiler call.
#![source = "library/std/src/rt.rs"]

pub use core::panicking::{panic_display, panic_fmt};

pub use crate::panicking::begin_panic;
