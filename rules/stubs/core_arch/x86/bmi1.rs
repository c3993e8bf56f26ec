//! Instructions of `bmi1`.
#![source = "library/stdarch/crates/core_arch/src/x86/bmi1.rs"]
#![safe]

use super::*;

pub fn _bextr_u32(a: u32, start: u32, len: u32) -> u32 {}
pub fn _bextr2_u32(a: u32, control: u32) -> u32 {}
pub fn _andn_u32(a: u32, b: u32) -> u32 {}
pub fn _blsi_u32(x: u32) -> u32 {}
pub fn _blsmsk_u32(x: u32) -> u32 {}
pub fn _blsr_u32(x: u32) -> u32 {}
pub fn _tzcnt_u16(x: u16) -> u16 {}
pub fn _tzcnt_u32(x: u32) -> u32 {}
pub fn _mm_tzcnt_32(x: u32) -> i32 {}
