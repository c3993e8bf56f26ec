//! Instructions of `bmi`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/bmi.rs"]
#![safe]

use super::*;

pub fn _bextr_u64(a: u64, start: u32, len: u32) -> u64 {}
pub fn _bextr2_u64(a: u64, control: u64) -> u64 {}
pub fn _andn_u64(a: u64, b: u64) -> u64 {}
pub fn _blsi_u64(x: u64) -> u64 {}
pub fn _blsmsk_u64(x: u64) -> u64 {}
pub fn _blsr_u64(x: u64) -> u64 {}
pub fn _tzcnt_u64(x: u64) -> u64 {}
pub fn _mm_tzcnt_64(x: u64) -> i64 {}
