//! Instructions of `bswap`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/bswap.rs"]
#![safe]

use super::*;

pub fn _bswap64(x: i64) -> i64 {}
