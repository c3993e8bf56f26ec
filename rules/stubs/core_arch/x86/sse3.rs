//! Instructions of `sse3`.
#![source = "library/stdarch/crates/core_arch/src/x86/sse3.rs"]
#![safe]

use super::*;

pub fn _mm_addsub_ps(a: __m128, b: __m128) -> __m128 {}
pub fn _mm_addsub_pd(a: __m128d, b: __m128d) -> __m128d {}
pub fn _mm_hadd_pd(a: __m128d, b: __m128d) -> __m128d {}
pub fn _mm_hadd_ps(a: __m128, b: __m128) -> __m128 {}
pub fn _mm_hsub_pd(a: __m128d, b: __m128d) -> __m128d {}
pub fn _mm_hsub_ps(a: __m128, b: __m128) -> __m128 {}
pub unsafe fn _mm_lddqu_si128(mem_addr: *const __m128i) -> __m128i {}
pub fn _mm_movedup_pd(a: __m128d) -> __m128d {}
pub unsafe fn _mm_loaddup_pd(mem_addr: *const f64) -> __m128d {}
pub fn _mm_movehdup_ps(a: __m128) -> __m128 {}
pub fn _mm_moveldup_ps(a: __m128) -> __m128 {}
