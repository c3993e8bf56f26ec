//! Instructions of `vpclmulqdq`.
#![source = "library/stdarch/crates/core_arch/src/x86/vpclmulqdq.rs"]
#![safe]

use super::*;

pub fn _mm512_clmulepi64_epi128<const IMM8: i32>(a: __m512i, b: __m512i) -> __m512i {}
pub fn _mm256_clmulepi64_epi128<const IMM8: i32>(a: __m256i, b: __m256i) -> __m256i {}
