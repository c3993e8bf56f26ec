//! Instructions of `avx512vpopcntdq`.
#![source = "library/stdarch/crates/core_arch/src/x86/avx512vpopcntdq.rs"]
#![safe]

use super::*;

pub fn _mm512_popcnt_epi32(a: __m512i) -> __m512i {}
pub fn _mm512_maskz_popcnt_epi32(k: __mmask16, a: __m512i) -> __m512i {}
pub fn _mm512_mask_popcnt_epi32(src: __m512i, k: __mmask16, a: __m512i) -> __m512i {}
pub fn _mm256_popcnt_epi32(a: __m256i) -> __m256i {}
pub fn _mm256_maskz_popcnt_epi32(k: __mmask8, a: __m256i) -> __m256i {}
pub fn _mm256_mask_popcnt_epi32(src: __m256i, k: __mmask8, a: __m256i) -> __m256i {}
pub fn _mm_popcnt_epi32(a: __m128i) -> __m128i {}
pub fn _mm_maskz_popcnt_epi32(k: __mmask8, a: __m128i) -> __m128i {}
pub fn _mm_mask_popcnt_epi32(src: __m128i, k: __mmask8, a: __m128i) -> __m128i {}
pub fn _mm512_popcnt_epi64(a: __m512i) -> __m512i {}
pub fn _mm512_maskz_popcnt_epi64(k: __mmask8, a: __m512i) -> __m512i {}
pub fn _mm512_mask_popcnt_epi64(src: __m512i, k: __mmask8, a: __m512i) -> __m512i {}
pub fn _mm256_popcnt_epi64(a: __m256i) -> __m256i {}
pub fn _mm256_maskz_popcnt_epi64(k: __mmask8, a: __m256i) -> __m256i {}
pub fn _mm256_mask_popcnt_epi64(src: __m256i, k: __mmask8, a: __m256i) -> __m256i {}
pub fn _mm_popcnt_epi64(a: __m128i) -> __m128i {}
pub fn _mm_maskz_popcnt_epi64(k: __mmask8, a: __m128i) -> __m128i {}
pub fn _mm_mask_popcnt_epi64(src: __m128i, k: __mmask8, a: __m128i) -> __m128i {}
