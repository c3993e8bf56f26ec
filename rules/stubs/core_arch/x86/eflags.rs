//! Instructions of `eflags`.
#![source = "library/stdarch/crates/core_arch/src/x86/eflags.rs"]
#![safe]

use super::*;

#[cfg(target_arch = "x86")]
pub unsafe fn __readeflags() -> u32 {}
#[cfg(target_arch = "x86_64")]
pub unsafe fn __readeflags() -> u64 {}
#[cfg(target_arch = "x86")]
pub unsafe fn __writeeflags(eflags: u32) {}
#[cfg(target_arch = "x86_64")]
pub unsafe fn __writeeflags(eflags: u64) {}
