//! Instructions of `bt`.
#![source = "library/stdarch/crates/core_arch/src/x86/bt.rs"]
#![safe]

use super::*;

pub unsafe fn _bittest(p: *const i32, b: i32) -> u8 {}
pub unsafe fn _bittestandset(p: *mut i32, b: i32) -> u8 {}
pub unsafe fn _bittestandreset(p: *mut i32, b: i32) -> u8 {}
pub unsafe fn _bittestandcomplement(p: *mut i32, b: i32) -> u8 {}
