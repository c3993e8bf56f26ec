//! Instructions of `xsave`.
#![source = "library/stdarch/crates/core_arch/src/x86/xsave.rs"]
#![safe]

use super::*;

pub unsafe fn _xsave(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xrstor(mem_addr: *const u8, rs_mask: u64) {}
pub unsafe fn _xsetbv(a: u32, val: u64) {}
pub unsafe fn _xgetbv(xcr_no: u32) -> u64 {}
pub unsafe fn _xsaveopt(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xsavec(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xsaves(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xrstors(mem_addr: *const u8, rs_mask: u64) {}
