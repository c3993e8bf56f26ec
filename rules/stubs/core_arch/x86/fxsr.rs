//! Instructions of `fxsr`.
#![source = "library/stdarch/crates/core_arch/src/x86/fxsr.rs"]
#![safe]

use super::*;

pub unsafe fn _fxsave(mem_addr: *mut u8) {}
pub unsafe fn _fxrstor(mem_addr: *const u8) {}
