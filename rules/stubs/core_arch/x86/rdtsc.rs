//! Instructions of `rdtsc`.
#![source = "library/stdarch/crates/core_arch/src/x86/rdtsc.rs"]
#![safe]

use super::*;

pub unsafe fn _rdtsc() -> u64 {}
pub unsafe fn __rdtscp(aux: *mut u32) -> u64 {}
