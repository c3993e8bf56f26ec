//! Instructions of `sse4a`.
#![source = "library/stdarch/crates/core_arch/src/x86/sse4a.rs"]
#![safe]

use super::*;

pub fn _mm_extract_si64(x: __m128i, y: __m128i) -> __m128i {}
pub fn _mm_extracti_si64<const LEN: i32, const IDX: i32>(x: __m128i) -> __m128i {}
pub fn _mm_insert_si64(x: __m128i, y: __m128i) -> __m128i {}
pub fn _mm_inserti_si64<const LEN: i32, const IDX: i32>(x: __m128i, y: __m128i) -> __m128i {}
pub unsafe fn _mm_stream_sd(p: *mut f64, a: __m128d) {}
pub unsafe fn _mm_stream_ss(p: *mut f32, a: __m128) {}
