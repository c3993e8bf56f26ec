//! Instructions of `f16c`.
#![source = "library/stdarch/crates/core_arch/src/x86/f16c.rs"]
#![safe]

use super::*;

pub fn _mm_cvtph_ps(a: __m128i) -> __m128 {}
pub fn _mm256_cvtph_ps(a: __m128i) -> __m256 {}
pub fn _mm_cvtps_ph<const IMM_ROUNDING: i32>(a: __m128) -> __m128i {}
pub fn _mm256_cvtps_ph<const IMM_ROUNDING: i32>(a: __m256) -> __m128i {}
