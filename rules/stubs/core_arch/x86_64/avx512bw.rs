//! Instructions of `avx512bw`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/avx512bw.rs"]
#![safe]

use super::*;

pub fn _cvtmask64_u64(a: __mmask64) -> u64 {}
pub fn _cvtu64_mask64(a: u64) -> __mmask64 {}
