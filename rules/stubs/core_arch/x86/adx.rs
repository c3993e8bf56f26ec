//! Instructions of `adx`.
#![source = "library/stdarch/crates/core_arch/src/x86/adx.rs"]
#![safe]

use super::*;

pub fn _addcarry_u32(c_in: u8, a: u32, b: u32, out: &mut u32) -> u8 {}
pub fn _addcarryx_u32(c_in: u8, a: u32, b: u32, out: &mut u32) -> u8 {}
pub fn _subborrow_u32(c_in: u8, a: u32, b: u32, out: &mut u32) -> u8 {}
