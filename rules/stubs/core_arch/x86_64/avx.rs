//! Instructions of `avx`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/avx.rs"]
#![safe]

use super::*;

pub fn _mm256_insert_epi64<const INDEX: i32>(a: __m256i, i: i64) -> __m256i {}
pub fn _mm256_extract_epi64<const INDEX: i32>(a: __m256i) -> i64 {}
