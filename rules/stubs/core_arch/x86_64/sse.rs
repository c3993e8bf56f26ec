//! Instructions of `sse`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/sse.rs"]
#![safe]

use super::*;

pub fn _mm_cvtss_si64(a: __m128) -> i64 {}
pub fn _mm_cvttss_si64(a: __m128) -> i64 {}
pub fn _mm_cvtsi64_ss(a: __m128, b: i64) -> __m128 {}
