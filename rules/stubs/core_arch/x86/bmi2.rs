//! Instructions of `bmi2`.
#![source = "library/stdarch/crates/core_arch/src/x86/bmi2.rs"]
#![safe]

use super::*;

pub fn _mulx_u32(a: u32, b: u32, hi: &mut u32) -> u32 {}
pub fn _bzhi_u32(a: u32, index: u32) -> u32 {}
pub fn _pdep_u32(a: u32, mask: u32) -> u32 {}
pub fn _pext_u32(a: u32, mask: u32) -> u32 {}
