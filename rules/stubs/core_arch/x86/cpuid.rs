//! Instructions of `cpuid`.
#![source = "library/stdarch/crates/core_arch/src/x86/cpuid.rs"]
#![safe]

use super::*;

pub fn __cpuid_count(leaf: u32, sub_leaf: u32) -> CpuidResult {}
pub fn __cpuid(leaf: u32) -> CpuidResult {}
pub fn __get_cpuid_max(leaf: u32) -> (u32, u32) {}
