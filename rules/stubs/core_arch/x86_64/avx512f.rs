//! Instructions of `avx512f`.
#![source = "library/stdarch/crates/core_arch/src/x86_64/avx512f.rs"]
#![safe]

use super::*;

pub fn _mm_cvtsd_i64(a: __m128d) -> i64 {}
pub fn _mm_cvtss_i64(a: __m128) -> i64 {}
pub fn _mm_cvtss_u64(a: __m128) -> u64 {}
pub fn _mm_cvtsd_u64(a: __m128d) -> u64 {}
pub fn _mm_cvti64_ss(a: __m128, b: i64) -> __m128 {}
pub fn _mm_cvti64_sd(a: __m128d, b: i64) -> __m128d {}
pub fn _mm_cvtu64_ss(a: __m128, b: u64) -> __m128 {}
pub fn _mm_cvtu64_sd(a: __m128d, b: u64) -> __m128d {}
pub fn _mm_cvttsd_i64(a: __m128d) -> i64 {}
pub fn _mm_cvttsd_u64(a: __m128d) -> u64 {}
pub fn _mm_cvttss_i64(a: __m128) -> i64 {}
pub fn _mm_cvttss_u64(a: __m128) -> u64 {}
pub fn _mm_cvt_roundi64_sd<const ROUNDING: i32>(a: __m128d, b: i64) -> __m128d {}
pub fn _mm_cvt_roundsi64_sd<const ROUNDING: i32>(a: __m128d, b: i64) -> __m128d {}
pub fn _mm_cvt_roundi64_ss<const ROUNDING: i32>(a: __m128, b: i64) -> __m128 {}
pub fn _mm_cvt_roundu64_sd<const ROUNDING: i32>(a: __m128d, b: u64) -> __m128d {}
pub fn _mm_cvt_roundsi64_ss<const ROUNDING: i32>(a: __m128, b: i64) -> __m128 {}
pub fn _mm_cvt_roundu64_ss<const ROUNDING: i32>(a: __m128, b: u64) -> __m128 {}
pub fn _mm_cvt_roundsd_si64<const ROUNDING: i32>(a: __m128d) -> i64 {}
pub fn _mm_cvt_roundsd_i64<const ROUNDING: i32>(a: __m128d) -> i64 {}
pub fn _mm_cvt_roundsd_u64<const ROUNDING: i32>(a: __m128d) -> u64 {}
pub fn _mm_cvt_roundss_si64<const ROUNDING: i32>(a: __m128) -> i64 {}
pub fn _mm_cvt_roundss_i64<const ROUNDING: i32>(a: __m128) -> i64 {}
pub fn _mm_cvt_roundss_u64<const ROUNDING: i32>(a: __m128) -> u64 {}
pub fn _mm_cvtt_roundsd_si64<const SAE: i32>(a: __m128d) -> i64 {}
pub fn _mm_cvtt_roundsd_i64<const SAE: i32>(a: __m128d) -> i64 {}
pub fn _mm_cvtt_roundsd_u64<const SAE: i32>(a: __m128d) -> u64 {}
pub fn _mm_cvtt_roundss_i64<const SAE: i32>(a: __m128) -> i64 {}
pub fn _mm_cvtt_roundss_si64<const SAE: i32>(a: __m128) -> i64 {}
pub fn _mm_cvtt_roundss_u64<const SAE: i32>(a: __m128) -> u64 {}
