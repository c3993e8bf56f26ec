//! Instructions of `gfni`.
#![source = "library/stdarch/crates/core_arch/src/x86/gfni.rs"]
#![safe]

use super::*;

pub fn _mm512_gf2p8mul_epi8(a: __m512i, b: __m512i) -> __m512i {}
pub fn _mm512_mask_gf2p8mul_epi8(src: __m512i, k: __mmask64, a: __m512i, b: __m512i) -> __m512i {}
pub fn _mm512_maskz_gf2p8mul_epi8(k: __mmask64, a: __m512i, b: __m512i) -> __m512i {}
pub fn _mm256_gf2p8mul_epi8(a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_mask_gf2p8mul_epi8(src: __m256i, k: __mmask32, a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm256_maskz_gf2p8mul_epi8(k: __mmask32, a: __m256i, b: __m256i) -> __m256i {}
pub fn _mm_gf2p8mul_epi8(a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_mask_gf2p8mul_epi8(src: __m128i, k: __mmask16, a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm_maskz_gf2p8mul_epi8(k: __mmask16, a: __m128i, b: __m128i) -> __m128i {}
pub fn _mm512_gf2p8affine_epi64_epi8<const B: i32>(x: __m512i, a: __m512i) -> __m512i {}
pub fn _mm512_maskz_gf2p8affine_epi64_epi8<const B: i32>(k: __mmask64, x: __m512i, a: __m512i) -> __m512i {}
pub fn _mm512_mask_gf2p8affine_epi64_epi8<const B: i32>(src: __m512i, k: __mmask64, x: __m512i, a: __m512i) -> __m512i {}
pub fn _mm256_gf2p8affine_epi64_epi8<const B: i32>(x: __m256i, a: __m256i) -> __m256i {}
pub fn _mm256_maskz_gf2p8affine_epi64_epi8<const B: i32>(k: __mmask32, x: __m256i, a: __m256i) -> __m256i {}
pub fn _mm256_mask_gf2p8affine_epi64_epi8<const B: i32>(src: __m256i, k: __mmask32, x: __m256i, a: __m256i) -> __m256i {}
pub fn _mm_gf2p8affine_epi64_epi8<const B: i32>(x: __m128i, a: __m128i) -> __m128i {}
pub fn _mm_maskz_gf2p8affine_epi64_epi8<const B: i32>(k: __mmask16, x: __m128i, a: __m128i) -> __m128i {}
pub fn _mm_mask_gf2p8affine_epi64_epi8<const B: i32>(src: __m128i, k: __mmask16, x: __m128i, a: __m128i) -> __m128i {}
pub fn _mm512_gf2p8affineinv_epi64_epi8<const B: i32>(x: __m512i, a: __m512i) -> __m512i {}
pub fn _mm512_maskz_gf2p8affineinv_epi64_epi8<const B: i32>(k: __mmask64, x: __m512i, a: __m512i) -> __m512i {}
pub fn _mm512_mask_gf2p8affineinv_epi64_epi8<const B: i32>(src: __m512i, k: __mmask64, x: __m512i, a: __m512i) -> __m512i {}
pub fn _mm256_gf2p8affineinv_epi64_epi8<const B: i32>(x: __m256i, a: __m256i) -> __m256i {}
pub fn _mm256_maskz_gf2p8affineinv_epi64_epi8<const B: i32>(k: __mmask32, x: __m256i, a: __m256i) -> __m256i {}
pub fn _mm256_mask_gf2p8affineinv_epi64_epi8<const B: i32>(src: __m256i, k: __mmask32, x: __m256i, a: __m256i) -> __m256i {}
pub fn _mm_gf2p8affineinv_epi64_epi8<const B: i32>(x: __m128i, a: __m128i) -> __m128i {}
pub fn _mm_maskz_gf2p8affineinv_epi64_epi8<const B: i32>(k: __mmask16, x: __m128i, a: __m128i) -> __m128i {}
pub fn _mm_mask_gf2p8affineinv_epi64_epi8<const B: i32>(src: __m128i, k: __mmask16, x: __m128i, a: __m128i) -> __m128i {}
