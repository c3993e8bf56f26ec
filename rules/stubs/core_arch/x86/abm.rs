//! Instructions of `abm`.
#![source = "library/stdarch/crates/core_arch/src/x86/abm.rs"]
#![safe]

use super::*;

pub fn _lzcnt_u32(x: u32) -> u32 {}
pub fn _popcnt32(x: i32) -> i32 {}
