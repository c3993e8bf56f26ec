//! Instructions of `sse2`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/sse2.rs"]
#![safe]

use super::*;

pub fn _mm_cvtsd_si64(a: __m128d) -> i64 {}
pub fn _mm_cvtsd_si64x(a: __m128d) -> i64 {}
pub fn _mm_cvttsd_si64(a: __m128d) -> i64 {}
pub fn _mm_cvttsd_si64x(a: __m128d) -> i64 {}
pub unsafe fn _mm_stream_si64(mem_addr: *mut i64, a: i64) {}
pub fn _mm_cvtsi64_si128(a: i64) -> __m128i {}
pub fn _mm_cvtsi64x_si128(a: i64) -> __m128i {}
pub fn _mm_cvtsi128_si64(a: __m128i) -> i64 {}
pub fn _mm_cvtsi128_si64x(a: __m128i) -> i64 {}
pub fn _mm_cvtsi64_sd(a: __m128d, b: i64) -> __m128d {}
pub fn _mm_cvtsi64x_sd(a: __m128d, b: i64) -> __m128d {}
