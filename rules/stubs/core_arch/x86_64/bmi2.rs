//! Instructions of `bmi2`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/bmi2.rs"]
#![safe]

use super::*;

pub fn _mulx_u64(a: u64, b: u64, hi: &mut u64) -> u64 {}
pub fn _bzhi_u64(a: u64, index: u32) -> u64 {}
pub fn _pdep_u64(a: u64, mask: u64) -> u64 {}
pub fn _pext_u64(a: u64, mask: u64) -> u64 {}
