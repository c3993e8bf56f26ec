//! Instructions of `cmpxchg16b`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/cmpxchg16b.rs"]
#![safe]

use core::sync::atomic::Ordering;

use super::*;

pub unsafe fn cmpxchg16b(dst: *mut u128, old: u128, new: u128, success: Ordering, failure: Ordering) -> u128 {}
