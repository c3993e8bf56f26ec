//! Instructions of `xsave`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/xsave.rs"]
#![safe]

use super::*;

pub unsafe fn _xsave64(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xrstor64(mem_addr: *const u8, rs_mask: u64) {}
pub unsafe fn _xsaveopt64(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xsavec64(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xsaves64(mem_addr: *mut u8, save_mask: u64) {}
pub unsafe fn _xrstors64(mem_addr: *const u8, rs_mask: u64) {}
