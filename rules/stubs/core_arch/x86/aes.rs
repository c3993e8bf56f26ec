//! Instructions of `aes`.
#![source = "library/stdarch/crates/core_arch/src/x86/aes.rs"]
#![safe]

use super::*;

pub fn _mm_aesdec_si128(a: __m128i, round_key: __m128i) -> __m128i {}
pub fn _mm_aesdeclast_si128(a: __m128i, round_key: __m128i) -> __m128i {}
pub fn _mm_aesenc_si128(a: __m128i, round_key: __m128i) -> __m128i {}
pub fn _mm_aesenclast_si128(a: __m128i, round_key: __m128i) -> __m128i {}
pub fn _mm_aesimc_si128(a: __m128i) -> __m128i {}
pub fn _mm_aeskeygenassist_si128<const IMM8: i32>(a: __m128i) -> __m128i {}
