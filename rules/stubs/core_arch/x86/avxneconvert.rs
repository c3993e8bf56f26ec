//! Instructions of `avxneconvert`.
#![source = "library/stdarch/crates/core_arch/src/x86/avxneconvert.rs"]
#![safe]

use super::*;

pub unsafe fn _mm_cvtneebf16_ps(a: *const __m128bh) -> __m128 {}
pub unsafe fn _mm256_cvtneebf16_ps(a: *const __m256bh) -> __m256 {}
pub unsafe fn _mm_cvtneeph_ps(a: *const __m128h) -> __m128 {}
pub unsafe fn _mm256_cvtneeph_ps(a: *const __m256h) -> __m256 {}
pub unsafe fn _mm_cvtneobf16_ps(a: *const __m128bh) -> __m128 {}
pub unsafe fn _mm256_cvtneobf16_ps(a: *const __m256bh) -> __m256 {}
pub unsafe fn _mm_cvtneoph_ps(a: *const __m128h) -> __m128 {}
pub unsafe fn _mm256_cvtneoph_ps(a: *const __m256h) -> __m256 {}
pub fn _mm_cvtneps_avx_pbh(a: __m128) -> __m128bh {}
pub fn _mm256_cvtneps_avx_pbh(a: __m256) -> __m128bh {}
