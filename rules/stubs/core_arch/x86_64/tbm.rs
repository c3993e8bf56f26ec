//! Instructions of `tbm`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/tbm.rs"]
#![safe]

use super::*;

pub fn _bextri_u64<const CONTROL: u64>(a: u64) -> u64 {}
pub fn _blcfill_u64(x: u64) -> u64 {}
pub fn _blci_u64(x: u64) -> u64 {}
pub fn _blcic_u64(x: u64) -> u64 {}
pub fn _blcmsk_u64(x: u64) -> u64 {}
pub fn _blcs_u64(x: u64) -> u64 {}
pub fn _blsfill_u64(x: u64) -> u64 {}
pub fn _blsic_u64(x: u64) -> u64 {}
pub fn _t1mskc_u64(x: u64) -> u64 {}
pub fn _tzmsk_u64(x: u64) -> u64 {}
