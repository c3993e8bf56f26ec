//! Instructions of `sse41`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/sse41.rs"]
#![safe]

use super::*;

pub fn _mm_extract_epi64<const IMM1: i32>(a: __m128i) -> i64 {}
pub fn _mm_insert_epi64<const IMM1: i32>(a: __m128i, i: i64) -> __m128i {}
