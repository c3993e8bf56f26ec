//! Instructions of `bswap`.
#![source = "library/stdarch/crates/core_arch/src/x86/bswap.rs"]
#![safe]

use super::*;

pub fn _bswap(x: i32) -> i32 {}
