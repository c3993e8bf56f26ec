//! Instructions of `avx512vbmi`.
#![source = "library/stdarch/crates/core_arch/src/x86/avx512vbmi.rs"]
#![safe]

use super::*;

pub fn _mm512_permutex2var_epi8(a: __m512i, idx: __m512i, b: __m512i) -> __m512i {}
pub fn _mm512_mask_permutex2var_epi8(a: __m512i, k: __mmask64, idx: __m512i, b: __m512i) -> __m512i {}
pub fn _mm512_maskz_permutex2var_epi8(k: __mmask64, a: __m512i, idx: __m512i, b: __m512i) -> __m512i {}
pub fn _mm512_mask2_permutex2var_epi8(a: __m512i, idx: __m512i, k: __mmask64, b: __m512i) -> __m512i {}
pub fn _mm256_permutex2var_epi8(a: __m256i, idx: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_mask_permutex2var_epi8(a: __m256i, k: __mmask32, idx: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_maskz_permutex2var_epi8(k: __mmask32, a: __m256i, idx: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_mask2_permutex2var_epi8(a: __m256i, idx: __m256i, k: __mmask32, b: __m256i) -> __m256i {}
pub fn _mm_permutex2var_epi8(a: __m128i, idx: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_mask_permutex2var_epi8(a: __m128i, k: __mmask16, idx: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_maskz_permutex2var_epi8(k: __mmask16, a: __m128i, idx: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_mask2_permutex2var_epi8(a: __m128i, idx: __m128i, k: __mmask16, b: __m128i) -> __m128i {}
pub fn _mm512_permutexvar_epi8(idx: __m512i, a: __m512i) -> __m512i {}
pub fn _mm512_mask_permutexvar_epi8(src: __m512i, k: __mmask64, idx: __m512i, a: __m512i) -> __m512i {}
pub fn _mm512_maskz_permutexvar_epi8(k: __mmask64, idx: __m512i, a: __m512i) -> __m512i {}
pub fn _mm256_permutexvar_epi8(idx: __m256i, a: __m256i) -> __m256i {}
pub fn _mm256_mask_permutexvar_epi8(src: __m256i, k: __mmask32, idx: __m256i, a: __m256i) -> __m256i {}
pub fn _mm256_maskz_permutexvar_epi8(k: __mmask32, idx: __m256i, a: __m256i) -> __m256i {}
pub fn _mm_permutexvar_epi8(idx: __m128i, a: __m128i) -> __m128i {}
pub fn _mm_mask_permutexvar_epi8(src: __m128i, k: __mmask16, idx: __m128i, a: __m128i) -> __m128i {}
pub fn _mm_maskz_permutexvar_epi8(k: __mmask16, idx: __m128i, a: __m128i) -> __m128i {}
pub fn _mm512_multishift_epi64_epi8(a: __m512i, b: __m512i) -> __m512i {}
pub fn _mm512_mask_multishift_epi64_epi8(src: __m512i, k: __mmask64, a: __m512i, b: __m512i) -> __m512i {}
pub fn _mm512_maskz_multishift_epi64_epi8(k: __mmask64, a: __m512i, b: __m512i) -> __m512i {}
pub fn _mm256_multishift_epi64_epi8(a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_mask_multishift_epi64_epi8(src: __m256i, k: __mmask32, a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_maskz_multishift_epi64_epi8(k: __mmask32, a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm_multishift_epi64_epi8(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_mask_multishift_epi64_epi8(src: __m128i, k: __mmask16, a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_maskz_multishift_epi64_epi8(k: __mmask16, a: __m128i, b: __m128i) -> __m128i {}
