//! Instructions of `tbm`.
#![source = "library/stdarch/crates/core_arch/src/x86/tbm.rs"]
#![safe]

use super::*;

pub fn _bextri_u32<const CONTROL: u32>(a: u32) -> u32 {}
pub fn _blcfill_u32(x: u32) -> u32 {}
pub fn _blci_u32(x: u32) -> u32 {}
pub fn _blcic_u32(x: u32) -> u32 {}
pub fn _blcmsk_u32(x: u32) -> u32 {}
pub fn _blcs_u32(x: u32) -> u32 {}
pub fn _blsfill_u32(x: u32) -> u32 {}
pub fn _blsic_u32(x: u32) -> u32 {}
pub fn _t1mskc_u32(x: u32) -> u32 {}
pub fn _tzmsk_u32(x: u32) -> u32 {}
