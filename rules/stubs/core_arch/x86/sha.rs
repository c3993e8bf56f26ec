//! Instructions of `sha`.
#![source = "library/stdarch/crates/core_arch/src/x86/sha.rs"]
#![safe]

use super::*;

pub fn _mm_sha1msg1_epu32(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_sha1msg2_epu32(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_sha1nexte_epu32(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_sha1rnds4_epu32<const FUNC: i32>(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_sha256msg1_epu32(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_sha256msg2_epu32(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_sha256rnds2_epu32(a: __m128i, b: __m128i, k: __m128i) -> __m128i {}
pub fn _mm256_sha512msg1_epi64(a: __m256i, b: __m128i) -> __m256i {}
pub fn _mm256_sha512msg2_epi64(a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_sha512rnds2_epi64(a: __m256i, b: __m256i, k: __m128i) -> __m256i {}
pub fn _mm_sm3msg1_epi32(a: __m128i, b: __m128i, c: __m128i) -> __m128i {}
pub fn _mm_sm3msg2_epi32(a: __m128i, b: __m128i, c: __m128i) -> __m128i {}
pub fn _mm_sm3rnds2_epi32<const IMM8: i32>(a: __m128i, b: __m128i, c: __m128i) -> __m128i {}
pub fn _mm_sm4key4_epi32(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm256_sm4key4_epi32(a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm_sm4rnds4_epi32(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm256_sm4rnds4_epi32(a: __m256i, b: __m256i) -> __m256i {}
