//! Instructions of `avx512fp16`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/avx512fp16.rs"]
#![safe]

use super::*;

pub fn _mm_cvti64_sh(a: __m128h, b: i64) -> __m128h {}
pub fn _mm_cvt_roundi64_sh<const ROUNDING: i32>(a: __m128h, b: i64) -> __m128h {}
pub fn _mm_cvtu64_sh(a: __m128h, b: u64) -> __m128h {}
pub fn _mm_cvt_roundu64_sh<const ROUNDING: i32>(a: __m128h, b: u64) -> __m128h {}
pub fn _mm_cvtsh_i64(a: __m128h) -> i64 {}
pub fn _mm_cvt_roundsh_i64<const ROUNDING: i32>(a: __m128h) -> i64 {}
pub fn _mm_cvtsh_u64(a: __m128h) -> u64 {}
pub fn _mm_cvt_roundsh_u64<const ROUNDING: i32>(a: __m128h) -> u64 {}
pub fn _mm_cvttsh_i64(a: __m128h) -> i64 {}
pub fn _mm_cvtt_roundsh_i64<const SAE: i32>(a: __m128h) -> i64 {}
pub fn _mm_cvttsh_u64(a: __m128h) -> u64 {}
pub fn _mm_cvtt_roundsh_u64<const SAE: i32>(a: __m128h) -> u64 {}
