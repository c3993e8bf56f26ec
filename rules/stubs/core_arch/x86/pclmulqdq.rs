//! Instructions of `pclmulqdq`.
#![source = "library/stdarch/crates/core_arch/src/x86/pclmulqdq.rs"]
#![safe]

use super::*;

pub fn _mm_clmulepi64_si128<const IMM8: i32>(a: __m128i, b: __m128i) -> __m128i {}
