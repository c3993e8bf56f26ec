//! Instructions of `fxsr`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/fxsr.rs"]
#![safe]

use super::*;

pub unsafe fn _fxsave64(mem_addr: *mut u8) {}
pub unsafe fn _fxrstor64(mem_addr: *const u8) {}
