//! Instructions of `bt`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/bt.rs"]
#![safe]

use super::*;

pub unsafe fn _bittest64(p: *const i64, b: i64) -> u8 {}
pub unsafe fn _bittestandset64(p: *mut i64, b: i64) -> u8 {}
pub unsafe fn _bittestandreset64(p: *mut i64, b: i64) -> u8 {}
pub unsafe fn _bittestandcomplement64(p: *mut i64, b: i64) -> u8 {}
