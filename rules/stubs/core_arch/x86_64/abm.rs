//! Instructions of `abm`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/abm.rs"]
#![safe]

use super::*;

pub fn _lzcnt_u64(x: u64) -> u64 {}
pub fn _popcnt64(x: i64) -> i32 {}
