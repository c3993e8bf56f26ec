//! Instructions of `rdrand`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/rdrand.rs"]
#![safe]

use super::*;

pub fn _rdrand64_step(val: &mut u64) -> i32 {}
pub fn _rdseed64_step(val: &mut u64) -> i32 {}
