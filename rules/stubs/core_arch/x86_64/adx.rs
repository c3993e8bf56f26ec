//! Instructions of `adx`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/adx.rs"]
#![safe]

use super::*;

pub fn _addcarry_u64(c_in: u8, a: u64, b: u64, out: &mut u64) -> u8 {}
pub fn _addcarryx_u64(c_in: u8, a: u64, b: u64, out: &mut u64) -> u8 {}
pub fn _subborrow_u64(c_in: u8, a: u64, b: u64, out: &mut u64) -> u8 {}
