//! Instructions of `avx512bitalg`.
#![source = "library/stdarch/crates/core_arch/src/x86/avx512bitalg.rs"]
#![safe]

use super::*;

pub fn _mm512_popcnt_epi16(a: __m512i) -> __m512i {}
pub fn _mm512_maskz_popcnt_epi16(k: __mmask32, a: __m512i) -> __m512i {}
pub fn _mm512_mask_popcnt_epi16(src: __m512i, k: __mmask32, a: __m512i) -> __m512i {}
pub fn _mm256_popcnt_epi16(a: __m256i) -> __m256i {}
pub fn _mm256_maskz_popcnt_epi16(k: __mmask16, a: __m256i) -> __m256i {}
pub fn _mm256_mask_popcnt_epi16(src: __m256i, k: __mmask16, a: __m256i) -> __m256i {}
pub fn _mm_popcnt_epi16(a: __m128i) -> __m128i {}
pub fn _mm_maskz_popcnt_epi16(k: __mmask8, a: __m128i) -> __m128i {}
pub fn _mm_mask_popcnt_epi16(src: __m128i, k: __mmask8, a: __m128i) -> __m128i {}
pub fn _mm512_popcnt_epi8(a: __m512i) -> __m512i {}
pub fn _mm512_maskz_popcnt_epi8(k: __mmask64, a: __m512i) -> __m512i {}
pub fn _mm512_mask_popcnt_epi8(src: __m512i, k: __mmask64, a: __m512i) -> __m512i {}
pub fn _mm256_popcnt_epi8(a: __m256i) -> __m256i {}
pub fn _mm256_maskz_popcnt_epi8(k: __mmask32, a: __m256i) -> __m256i {}
pub fn _mm256_mask_popcnt_epi8(src: __m256i, k: __mmask32, a: __m256i) -> __m256i {}
pub fn _mm_popcnt_epi8(a: __m128i) -> __m128i {}
pub fn _mm_maskz_popcnt_epi8(k: __mmask16, a: __m128i) -> __m128i {}
pub fn _mm_mask_popcnt_epi8(src: __m128i, k: __mmask16, a: __m128i) -> __m128i {}
pub fn _mm512_bitshuffle_epi64_mask(b: __m512i, c: __m512i) -> __mmask64 {}
pub fn _mm512_mask_bitshuffle_epi64_mask(k: __mmask64, b: __m512i, c: __m512i) -> __mmask64 {}
pub fn _mm256_bitshuffle_epi64_mask(b: __m256i, c: __m256i) -> __mmask32 {}
pub fn _mm256_mask_bitshuffle_epi64_mask(k: __mmask32, b: __m256i, c: __m256i) -> __mmask32 {}
pub fn _mm_bitshuffle_epi64_mask(b: __m128i, c: __m128i) -> __mmask16 {}
pub fn _mm_mask_bitshuffle_epi64_mask(k: __mmask16, b: __m128i, c: __m128i) -> __mmask16 {}
