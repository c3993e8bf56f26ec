//! Instructions of `sse42`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/sse42.rs"]
#![safe]

use super::*;

pub fn _mm_crc32_u64(crc: u64, v: u64) -> u64 {}
