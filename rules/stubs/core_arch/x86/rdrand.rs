//! Instructions of `rdrand`.
#![source = "library/stdarch/crates/core_arch/src/x86/rdrand.rs"]
#![safe]

use super::*;

pub fn _rdrand16_step(val: &mut u16) -> i32 {}
pub fn _rdrand32_step(val: &mut u32) -> i32 {}
pub fn _rdseed16_step(val: &mut u16) -> i32 {}
pub fn _rdseed32_step(val: &mut u32) -> i32 {}
