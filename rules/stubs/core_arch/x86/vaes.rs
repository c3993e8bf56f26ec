//! Instructions of `vaes`.
#![source = "library/stdarch/crates/core_arch/src/x86/vaes.rs"]
#![safe]

use super::*;

pub fn _mm256_aesenc_epi128(a: __m256i, round_key: __m256i) -> __m256i {}
pub fn _mm256_aesenclast_epi128(a: __m256i, round_key: __m256i) -> __m256i {}
pub fn _mm256_aesdec_epi128(a: __m256i, round_key: __m256i) -> __m256i {}
pub fn _mm256_aesdeclast_epi128(a: __m256i, round_key: __m256i) -> __m256i {}
pub fn _mm512_aesenc_epi128(a: __m512i, round_key: __m512i) -> __m512i {}
pub fn _mm512_aesenclast_epi128(a: __m512i, round_key: __m512i) -> __m512i {}
pub fn _mm512_aesdec_epi128(a: __m512i, round_key: __m512i) -> __m512i {}
pub fn _mm512_aesdeclast_epi128(a: __m512i, round_key: __m512i) -> __m512i {}
