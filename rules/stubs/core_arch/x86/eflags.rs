//! Instructions of `eflags`.
#![source = "library/stdarch/crates/core_arch/src/x86/eflags.rs"]
#![safe]

use super::*;

pub unsafe fn __readeflags() -> u32 {}
pub unsafe fn __readeflags() -> u64 {}
pub unsafe fn __writeeflags(eflags: u32) {}
pub unsafe fn __writeeflags(eflags: u64) {}
