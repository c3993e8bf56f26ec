//! Instructions of `avx512fp16`.
#![source = "library/stdarch/crates/core_arch/src/x86/avx512fp16.rs"]
#![safe]

use super::*;

pub fn _mm_setzero_ph() -> __m128h {}
pub fn _mm256_setzero_ph() -> __m256h {}
pub fn _mm512_setzero_ph() -> __m512h {}
pub fn _mm_undefined_ph() -> __m128h {}
pub fn _mm256_undefined_ph() -> __m256h {}
pub fn _mm512_undefined_ph() -> __m512h {}
pub fn _mm_castpd_ph(a: __m128d) -> __m128h {}
pub fn _mm256_castpd_ph(a: __m256d) -> __m256h {}
pub fn _mm512_castpd_ph(a: __m512d) -> __m512h {}
pub fn _mm_castph_pd(a: __m128h) -> __m128d {}
pub fn _mm256_castph_pd(a: __m256h) -> __m256d {}
pub fn _mm512_castph_pd(a: __m512h) -> __m512d {}
pub fn _mm_castps_ph(a: __m128) -> __m128h {}
pub fn _mm256_castps_ph(a: __m256) -> __m256h {}
pub fn _mm512_castps_ph(a: __m512) -> __m512h {}
pub fn _mm_castph_ps(a: __m128h) -> __m128 {}
pub fn _mm256_castph_ps(a: __m256h) -> __m256 {}
pub fn _mm512_castph_ps(a: __m512h) -> __m512 {}
pub fn _mm_castsi128_ph(a: __m128i) -> __m128h {}
pub fn _mm256_castsi256_ph(a: __m256i) -> __m256h {}
pub fn _mm512_castsi512_ph(a: __m512i) -> __m512h {}
pub fn _mm_castph_si128(a: __m128h) -> __m128i {}
pub fn _mm256_castph_si256(a: __m256h) -> __m256i {}
pub fn _mm512_castph_si512(a: __m512h) -> __m512i {}
pub fn _mm256_castph256_ph128(a: __m256h) -> __m128h {}
pub fn _mm512_castph512_ph128(a: __m512h) -> __m128h {}
pub fn _mm512_castph512_ph256(a: __m512h) -> __m256h {}
pub fn _mm256_castph128_ph256(a: __m128h) -> __m256h {}
pub fn _mm512_castph128_ph512(a: __m128h) -> __m512h {}
pub fn _mm512_castph256_ph512(a: __m256h) -> __m512h {}
pub fn _mm256_zextph128_ph256(a: __m128h) -> __m256h {}
pub fn _mm512_zextph256_ph512(a: __m256h) -> __m512h {}
pub fn _mm512_zextph128_ph512(a: __m128h) -> __m512h {}
pub fn _mm_cmp_ph_mask<const IMM5: i32>(a: __m128h, b: __m128h) -> __mmask8 {}
pub fn _mm_mask_cmp_ph_mask<const IMM5: i32>(k1: __mmask8, a: __m128h, b: __m128h) -> __mmask8 {}
pub fn _mm256_cmp_ph_mask<const IMM5: i32>(a: __m256h, b: __m256h) -> __mmask16 {}
pub fn _mm256_mask_cmp_ph_mask<const IMM5: i32>(k1: __mmask16, a: __m256h, b: __m256h) -> __mmask16 {}
pub fn _mm512_cmp_ph_mask<const IMM5: i32>(a: __m512h, b: __m512h) -> __mmask32 {}
pub fn _mm512_mask_cmp_ph_mask<const IMM5: i32>(k1: __mmask32, a: __m512h, b: __m512h) -> __mmask32 {}
pub fn _mm512_cmp_round_ph_mask<const IMM5: i32, const SAE: i32>(a: __m512h, b: __m512h) -> __mmask32 {}
pub fn _mm512_mask_cmp_round_ph_mask<const IMM5: i32, const SAE: i32>(k1: __mmask32, a: __m512h, b: __m512h) -> __mmask32 {}
pub fn _mm_cmp_round_sh_mask<const IMM5: i32, const SAE: i32>(a: __m128h, b: __m128h) -> __mmask8 {}
pub fn _mm_mask_cmp_round_sh_mask<const IMM5: i32, const SAE: i32>(k1: __mmask8, a: __m128h, b: __m128h) -> __mmask8 {}
pub fn _mm_cmp_sh_mask<const IMM5: i32>(a: __m128h, b: __m128h) -> __mmask8 {}
pub fn _mm_mask_cmp_sh_mask<const IMM5: i32>(k1: __mmask8, a: __m128h, b: __m128h) -> __mmask8 {}
pub fn _mm_comi_round_sh<const IMM5: i32, const SAE: i32>(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_comi_sh<const IMM5: i32>(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_comieq_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_comige_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_comigt_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_comile_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_comilt_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_comineq_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_ucomieq_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_ucomige_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_ucomigt_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_ucomile_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_ucomilt_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_ucomineq_sh(a: __m128h, b: __m128h) -> i32 {}
pub fn _mm_mask_move_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_move_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_move_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_add_ph(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_add_ph(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_add_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_add_ph(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_add_ph(src: __m256h, k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_add_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_add_ph(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_add_ph(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_add_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_add_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_add_round_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_add_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_add_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_add_round_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_add_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_add_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_add_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_add_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_sub_ph(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_sub_ph(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_sub_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_sub_ph(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_sub_ph(src: __m256h, k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_sub_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_sub_ph(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_sub_ph(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_sub_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_sub_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_sub_round_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_sub_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_sub_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_sub_round_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_sub_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_sub_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_sub_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_sub_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mul_ph(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_mul_ph(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_mul_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_mul_ph(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_mul_ph(src: __m256h, k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_mul_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_mul_ph(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_mul_ph(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_mul_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mul_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_mul_round_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_mul_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_mul_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_mul_round_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_mul_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mul_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_mul_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_mul_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_div_ph(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_div_ph(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_div_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_div_ph(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_div_ph(src: __m256h, k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_div_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_div_ph(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_div_ph(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_div_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_div_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_div_round_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_div_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_div_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_div_round_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_div_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_div_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_div_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_div_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mul_pch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_mul_pch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_mul_pch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_mul_pch(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_mul_pch(src: __m256h, k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_mul_pch(k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_mul_pch(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_mul_pch(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_mul_pch(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mul_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_mul_round_pch<const ROUNDING: i32>(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_mul_round_pch<const ROUNDING: i32>(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_mul_sch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_mul_sch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_mul_sch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mul_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_mul_round_sch<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_mul_round_sch<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_fmul_pch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_fmul_pch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_fmul_pch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_fmul_pch(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_fmul_pch(src: __m256h, k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_fmul_pch(k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_fmul_pch(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_fmul_pch(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_fmul_pch(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_fmul_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_fmul_round_pch<const ROUNDING: i32>(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_fmul_round_pch<const ROUNDING: i32>(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_fmul_sch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_fmul_sch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_fmul_sch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_fmul_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_fmul_round_sch<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_fmul_round_sch<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_cmul_pch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_cmul_pch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_cmul_pch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_cmul_pch(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_cmul_pch(src: __m256h, k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_cmul_pch(k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_cmul_pch(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_cmul_pch(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_cmul_pch(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_cmul_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_cmul_round_pch<const ROUNDING: i32>(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_cmul_round_pch<const ROUNDING: i32>(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_cmul_sch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_cmul_sch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_cmul_sch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_cmul_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_cmul_round_sch<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_cmul_round_sch<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_fcmul_pch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_fcmul_pch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_fcmul_pch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_fcmul_pch(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_fcmul_pch(src: __m256h, k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_fcmul_pch(k: __mmask8, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_fcmul_pch(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_fcmul_pch(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_fcmul_pch(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_fcmul_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_fcmul_round_pch<const ROUNDING: i32>(src: __m512h, k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_fcmul_round_pch<const ROUNDING: i32>(k: __mmask16, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_fcmul_sch(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_fcmul_sch(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_fcmul_sch(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_fcmul_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_fcmul_round_sch<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_fcmul_round_sch<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_abs_ph(v2: __m128h) -> __m128h {}
pub fn _mm256_abs_ph(v2: __m256h) -> __m256h {}
pub fn _mm512_abs_ph(v2: __m512h) -> __m512h {}
pub fn _mm_conj_pch(a: __m128h) -> __m128h {}
pub fn _mm_mask_conj_pch(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_conj_pch(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_conj_pch(a: __m256h) -> __m256h {}
pub fn _mm256_mask_conj_pch(src: __m256h, k: __mmask8, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_conj_pch(k: __mmask8, a: __m256h) -> __m256h {}
pub fn _mm512_conj_pch(a: __m512h) -> __m512h {}
pub fn _mm512_mask_conj_pch(src: __m512h, k: __mmask16, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_conj_pch(k: __mmask16, a: __m512h) -> __m512h {}
pub fn _mm_fmadd_pch(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmadd_pch(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmadd_pch(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmadd_pch(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fmadd_pch(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fmadd_pch(a: __m256h, k: __mmask8, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fmadd_pch(a: __m256h, b: __m256h, c: __m256h, k: __mmask8) -> __m256h {}
pub fn _mm256_maskz_fmadd_pch(k: __mmask8, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fmadd_pch(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmadd_pch(a: __m512h, k: __mmask16, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmadd_pch(a: __m512h, b: __m512h, c: __m512h, k: __mmask16) -> __m512h {}
pub fn _mm512_maskz_fmadd_pch(k: __mmask16, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fmadd_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmadd_round_pch<const ROUNDING: i32>(a: __m512h, k: __mmask16, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmadd_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask16) -> __m512h {}
pub fn _mm512_maskz_fmadd_round_pch<const ROUNDING: i32>(k: __mmask16, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_fmadd_sch(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmadd_sch(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmadd_sch(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmadd_sch(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fmadd_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmadd_round_sch<const ROUNDING: i32>(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmadd_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmadd_round_sch<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fcmadd_pch(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fcmadd_pch(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fcmadd_pch(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fcmadd_pch(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fcmadd_pch(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fcmadd_pch(a: __m256h, k: __mmask8, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fcmadd_pch(a: __m256h, b: __m256h, c: __m256h, k: __mmask8) -> __m256h {}
pub fn _mm256_maskz_fcmadd_pch(k: __mmask8, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fcmadd_pch(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fcmadd_pch(a: __m512h, k: __mmask16, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fcmadd_pch(a: __m512h, b: __m512h, c: __m512h, k: __mmask16) -> __m512h {}
pub fn _mm512_maskz_fcmadd_pch(k: __mmask16, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fcmadd_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fcmadd_round_pch<const ROUNDING: i32>(a: __m512h, k: __mmask16, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fcmadd_round_pch<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask16) -> __m512h {}
pub fn _mm512_maskz_fcmadd_round_pch<const ROUNDING: i32>(k: __mmask16, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_fcmadd_sch(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fcmadd_sch(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fcmadd_sch(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fcmadd_sch(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fcmadd_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fcmadd_round_sch<const ROUNDING: i32>(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fcmadd_round_sch<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fcmadd_round_sch<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fmadd_ph(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmadd_ph(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmadd_ph(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmadd_ph(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fmadd_ph(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fmadd_ph(a: __m256h, k: __mmask16, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fmadd_ph(a: __m256h, b: __m256h, c: __m256h, k: __mmask16) -> __m256h {}
pub fn _mm256_maskz_fmadd_ph(k: __mmask16, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fmadd_ph(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmadd_ph(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmadd_ph(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmadd_ph(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fmadd_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmadd_round_ph<const ROUNDING: i32>(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmadd_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmadd_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_fmadd_sh(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmadd_sh(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmadd_sh(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmadd_sh(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fmadd_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmadd_round_sh<const ROUNDING: i32>(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmadd_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmadd_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fmsub_ph(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmsub_ph(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmsub_ph(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmsub_ph(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fmsub_ph(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fmsub_ph(a: __m256h, k: __mmask16, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fmsub_ph(a: __m256h, b: __m256h, c: __m256h, k: __mmask16) -> __m256h {}
pub fn _mm256_maskz_fmsub_ph(k: __mmask16, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fmsub_ph(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmsub_ph(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmsub_ph(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmsub_ph(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fmsub_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmsub_round_ph<const ROUNDING: i32>(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmsub_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmsub_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_fmsub_sh(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmsub_sh(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmsub_sh(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmsub_sh(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fmsub_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmsub_round_sh<const ROUNDING: i32>(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmsub_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmsub_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fnmadd_ph(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fnmadd_ph(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fnmadd_ph(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fnmadd_ph(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fnmadd_ph(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fnmadd_ph(a: __m256h, k: __mmask16, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fnmadd_ph(a: __m256h, b: __m256h, c: __m256h, k: __mmask16) -> __m256h {}
pub fn _mm256_maskz_fnmadd_ph(k: __mmask16, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fnmadd_ph(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fnmadd_ph(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fnmadd_ph(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fnmadd_ph(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fnmadd_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fnmadd_round_ph<const ROUNDING: i32>(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fnmadd_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fnmadd_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_fnmadd_sh(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fnmadd_sh(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fnmadd_sh(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fnmadd_sh(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fnmadd_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fnmadd_round_sh<const ROUNDING: i32>(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fnmadd_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fnmadd_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fnmsub_ph(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fnmsub_ph(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fnmsub_ph(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fnmsub_ph(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fnmsub_ph(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fnmsub_ph(a: __m256h, k: __mmask16, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fnmsub_ph(a: __m256h, b: __m256h, c: __m256h, k: __mmask16) -> __m256h {}
pub fn _mm256_maskz_fnmsub_ph(k: __mmask16, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fnmsub_ph(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fnmsub_ph(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fnmsub_ph(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fnmsub_ph(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fnmsub_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fnmsub_round_ph<const ROUNDING: i32>(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fnmsub_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fnmsub_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_fnmsub_sh(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fnmsub_sh(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fnmsub_sh(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fnmsub_sh(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fnmsub_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fnmsub_round_sh<const ROUNDING: i32>(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fnmsub_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fnmsub_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_fmaddsub_ph(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmaddsub_ph(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmaddsub_ph(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmaddsub_ph(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fmaddsub_ph(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fmaddsub_ph(a: __m256h, k: __mmask16, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fmaddsub_ph(a: __m256h, b: __m256h, c: __m256h, k: __mmask16) -> __m256h {}
pub fn _mm256_maskz_fmaddsub_ph(k: __mmask16, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fmaddsub_ph(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmaddsub_ph(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmaddsub_ph(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmaddsub_ph(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fmaddsub_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmaddsub_round_ph<const ROUNDING: i32>(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmaddsub_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmaddsub_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_fmsubadd_ph(a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask_fmsubadd_ph(a: __m128h, k: __mmask8, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm_mask3_fmsubadd_ph(a: __m128h, b: __m128h, c: __m128h, k: __mmask8) -> __m128h {}
pub fn _mm_maskz_fmsubadd_ph(k: __mmask8, a: __m128h, b: __m128h, c: __m128h) -> __m128h {}
pub fn _mm256_fmsubadd_ph(a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask_fmsubadd_ph(a: __m256h, k: __mmask16, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm256_mask3_fmsubadd_ph(a: __m256h, b: __m256h, c: __m256h, k: __mmask16) -> __m256h {}
pub fn _mm256_maskz_fmsubadd_ph(k: __mmask16, a: __m256h, b: __m256h, c: __m256h) -> __m256h {}
pub fn _mm512_fmsubadd_ph(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmsubadd_ph(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmsubadd_ph(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmsubadd_ph(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_fmsubadd_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask_fmsubadd_round_ph<const ROUNDING: i32>(a: __m512h, k: __mmask32, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm512_mask3_fmsubadd_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h, c: __m512h, k: __mmask32) -> __m512h {}
pub fn _mm512_maskz_fmsubadd_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h, c: __m512h) -> __m512h {}
pub fn _mm_rcp_ph(a: __m128h) -> __m128h {}
pub fn _mm_mask_rcp_ph(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_rcp_ph(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_rcp_ph(a: __m256h) -> __m256h {}
pub fn _mm256_mask_rcp_ph(src: __m256h, k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_rcp_ph(k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm512_rcp_ph(a: __m512h) -> __m512h {}
pub fn _mm512_mask_rcp_ph(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_rcp_ph(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm_rcp_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_rcp_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_rcp_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_rsqrt_ph(a: __m128h) -> __m128h {}
pub fn _mm_mask_rsqrt_ph(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_rsqrt_ph(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_rsqrt_ph(a: __m256h) -> __m256h {}
pub fn _mm256_mask_rsqrt_ph(src: __m256h, k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_rsqrt_ph(k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm512_rsqrt_ph(a: __m512h) -> __m512h {}
pub fn _mm512_mask_rsqrt_ph(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_rsqrt_ph(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm_rsqrt_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_rsqrt_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_rsqrt_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_sqrt_ph(a: __m128h) -> __m128h {}
pub fn _mm_mask_sqrt_ph(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_sqrt_ph(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_sqrt_ph(a: __m256h) -> __m256h {}
pub fn _mm256_mask_sqrt_ph(src: __m256h, k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_sqrt_ph(k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm512_sqrt_ph(a: __m512h) -> __m512h {}
pub fn _mm512_mask_sqrt_ph(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_sqrt_ph(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_sqrt_round_ph<const ROUNDING: i32>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_sqrt_round_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_sqrt_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm_sqrt_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_sqrt_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_sqrt_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_sqrt_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_sqrt_round_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_sqrt_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_max_ph(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_max_ph(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_max_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_max_ph(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_max_ph(src: __m256h, k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_max_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_max_ph(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_max_ph(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_max_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_max_round_ph<const SAE: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_max_round_ph<const SAE: i32>(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_max_round_ph<const SAE: i32>(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_max_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_max_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_max_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_max_round_sh<const SAE: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_max_round_sh<const SAE: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_max_round_sh<const SAE: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_min_ph(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_min_ph(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_min_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_min_ph(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_min_ph(src: __m256h, k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_min_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_min_ph(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_min_ph(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_min_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_min_round_ph<const SAE: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_min_round_ph<const SAE: i32>(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_min_round_ph<const SAE: i32>(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_min_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_min_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_min_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_min_round_sh<const SAE: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_min_round_sh<const SAE: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_min_round_sh<const SAE: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_getexp_ph(a: __m128h) -> __m128h {}
pub fn _mm_mask_getexp_ph(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_getexp_ph(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_getexp_ph(a: __m256h) -> __m256h {}
pub fn _mm256_mask_getexp_ph(src: __m256h, k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_getexp_ph(k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm512_getexp_ph(a: __m512h) -> __m512h {}
pub fn _mm512_mask_getexp_ph(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_getexp_ph(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_getexp_round_ph<const SAE: i32>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_getexp_round_ph<const SAE: i32>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_getexp_round_ph<const SAE: i32>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm_getexp_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_getexp_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_getexp_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_getexp_round_sh<const SAE: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_getexp_round_sh<const SAE: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_getexp_round_sh<const SAE: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(a: __m128h) -> __m128h {}
pub fn _mm_mask_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(a: __m256h) -> __m256h {}
pub fn _mm256_mask_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(src: __m256h, k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm512_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_getmant_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_getmant_round_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM, const SAE: i32>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_getmant_round_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM, const SAE: i32>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_getmant_round_ph<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM, const SAE: i32>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm_getmant_sh<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_getmant_sh<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_getmant_sh<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_getmant_round_sh<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM, const SAE: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_getmant_round_sh<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM, const SAE: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_getmant_round_sh<const NORM: _MM_MANTISSA_NORM_ENUM, const SIGN: _MM_MANTISSA_SIGN_ENUM, const SAE: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_roundscale_ph<const IMM8: i32>(a: __m128h) -> __m128h {}
pub fn _mm_mask_roundscale_ph<const IMM8: i32>(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_roundscale_ph<const IMM8: i32>(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_roundscale_ph<const IMM8: i32>(a: __m256h) -> __m256h {}
pub fn _mm256_mask_roundscale_ph<const IMM8: i32>(src: __m256h, k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_roundscale_ph<const IMM8: i32>(k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm512_roundscale_ph<const IMM8: i32>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_roundscale_ph<const IMM8: i32>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_roundscale_ph<const IMM8: i32>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_roundscale_round_ph<const IMM8: i32, const SAE: i32>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_roundscale_round_ph<const IMM8: i32, const SAE: i32>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_roundscale_round_ph<const IMM8: i32, const SAE: i32>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm_roundscale_sh<const IMM8: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_roundscale_sh<const IMM8: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_roundscale_sh<const IMM8: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_roundscale_round_sh<const IMM8: i32, const SAE: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_roundscale_round_sh<const IMM8: i32, const SAE: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_roundscale_round_sh<const IMM8: i32, const SAE: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_scalef_ph(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_scalef_ph(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_scalef_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_scalef_ph(a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_mask_scalef_ph(src: __m256h, k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm256_maskz_scalef_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_scalef_ph(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_scalef_ph(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_scalef_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_scalef_round_ph<const ROUNDING: i32>(a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_mask_scalef_round_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm512_maskz_scalef_round_ph<const ROUNDING: i32>(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_scalef_sh(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_scalef_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_scalef_sh(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_scalef_round_sh<const ROUNDING: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_scalef_round_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_scalef_round_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_reduce_ph<const IMM8: i32>(a: __m128h) -> __m128h {}
pub fn _mm_mask_reduce_ph<const IMM8: i32>(src: __m128h, k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm_maskz_reduce_ph<const IMM8: i32>(k: __mmask8, a: __m128h) -> __m128h {}
pub fn _mm256_reduce_ph<const IMM8: i32>(a: __m256h) -> __m256h {}
pub fn _mm256_mask_reduce_ph<const IMM8: i32>(src: __m256h, k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm256_maskz_reduce_ph<const IMM8: i32>(k: __mmask16, a: __m256h) -> __m256h {}
pub fn _mm512_reduce_ph<const IMM8: i32>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_reduce_ph<const IMM8: i32>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_reduce_ph<const IMM8: i32>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_reduce_round_ph<const IMM8: i32, const SAE: i32>(a: __m512h) -> __m512h {}
pub fn _mm512_mask_reduce_round_ph<const IMM8: i32, const SAE: i32>(src: __m512h, k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm512_maskz_reduce_round_ph<const IMM8: i32, const SAE: i32>(k: __mmask32, a: __m512h) -> __m512h {}
pub fn _mm_reduce_sh<const IMM8: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_reduce_sh<const IMM8: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_reduce_sh<const IMM8: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_reduce_round_sh<const IMM8: i32, const SAE: i32>(a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_mask_reduce_round_sh<const IMM8: i32, const SAE: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_maskz_reduce_round_sh<const IMM8: i32, const SAE: i32>(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm_fpclass_ph_mask<const IMM8: i32>(a: __m128h) -> __mmask8 {}
pub fn _mm_mask_fpclass_ph_mask<const IMM8: i32>(k1: __mmask8, a: __m128h) -> __mmask8 {}
pub fn _mm256_fpclass_ph_mask<const IMM8: i32>(a: __m256h) -> __mmask16 {}
pub fn _mm256_mask_fpclass_ph_mask<const IMM8: i32>(k1: __mmask16, a: __m256h) -> __mmask16 {}
pub fn _mm512_fpclass_ph_mask<const IMM8: i32>(a: __m512h) -> __mmask32 {}
pub fn _mm512_mask_fpclass_ph_mask<const IMM8: i32>(k1: __mmask32, a: __m512h) -> __mmask32 {}
pub fn _mm_fpclass_sh_mask<const IMM8: i32>(a: __m128h) -> __mmask8 {}
pub fn _mm_mask_fpclass_sh_mask<const IMM8: i32>(k1: __mmask8, a: __m128h) -> __mmask8 {}
pub fn _mm_mask_blend_ph(k: __mmask8, a: __m128h, b: __m128h) -> __m128h {}
pub fn _mm256_mask_blend_ph(k: __mmask16, a: __m256h, b: __m256h) -> __m256h {}
pub fn _mm512_mask_blend_ph(k: __mmask32, a: __m512h, b: __m512h) -> __m512h {}
pub fn _mm_permutex2var_ph(a: __m128h, idx: __m128i, b: __m128h) -> __m128h {}
pub fn _mm256_permutex2var_ph(a: __m256h, idx: __m256i, b: __m256h) -> __m256h {}
pub fn _mm512_permutex2var_ph(a: __m512h, idx: __m512i, b: __m512h) -> __m512h {}
pub fn _mm_permutexvar_ph(idx: __m128i, a: __m128h) -> __m128h {}
pub fn _mm256_permutexvar_ph(idx: __m256i, a: __m256h) -> __m256h {}
pub fn _mm512_permutexvar_ph(idx: __m512i, a: __m512h) -> __m512h {}
pub fn _mm_cvtepi16_ph(a: __m128i) -> __m128h {}
pub fn _mm_mask_cvtepi16_ph(src: __m128h, k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm_maskz_cvtepi16_ph(k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm256_cvtepi16_ph(a: __m256i) -> __m256h {}
pub fn _mm256_mask_cvtepi16_ph(src: __m256h, k: __mmask16, a: __m256i) -> __m256h {}
pub fn _mm256_maskz_cvtepi16_ph(k: __mmask16, a: __m256i) -> __m256h {}
pub fn _mm512_cvtepi16_ph(a: __m512i) -> __m512h {}
pub fn _mm512_mask_cvtepi16_ph(src: __m512h, k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm512_maskz_cvtepi16_ph(k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm512_cvt_roundepi16_ph<const ROUNDING: i32>(a: __m512i) -> __m512h {}
pub fn _mm512_mask_cvt_roundepi16_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm512_maskz_cvt_roundepi16_ph<const ROUNDING: i32>(k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm_cvtepu16_ph(a: __m128i) -> __m128h {}
pub fn _mm_mask_cvtepu16_ph(src: __m128h, k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm_maskz_cvtepu16_ph(k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm256_cvtepu16_ph(a: __m256i) -> __m256h {}
pub fn _mm256_mask_cvtepu16_ph(src: __m256h, k: __mmask16, a: __m256i) -> __m256h {}
pub fn _mm256_maskz_cvtepu16_ph(k: __mmask16, a: __m256i) -> __m256h {}
pub fn _mm512_cvtepu16_ph(a: __m512i) -> __m512h {}
pub fn _mm512_mask_cvtepu16_ph(src: __m512h, k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm512_maskz_cvtepu16_ph(k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm512_cvt_roundepu16_ph<const ROUNDING: i32>(a: __m512i) -> __m512h {}
pub fn _mm512_mask_cvt_roundepu16_ph<const ROUNDING: i32>(src: __m512h, k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm512_maskz_cvt_roundepu16_ph<const ROUNDING: i32>(k: __mmask32, a: __m512i) -> __m512h {}
pub fn _mm_cvtepi32_ph(a: __m128i) -> __m128h {}
pub fn _mm_mask_cvtepi32_ph(src: __m128h, k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm_maskz_cvtepi32_ph(k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm256_cvtepi32_ph(a: __m256i) -> __m128h {}
pub fn _mm256_mask_cvtepi32_ph(src: __m128h, k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm256_maskz_cvtepi32_ph(k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm512_cvtepi32_ph(a: __m512i) -> __m256h {}
pub fn _mm512_mask_cvtepi32_ph(src: __m256h, k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm512_maskz_cvtepi32_ph(k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm512_cvt_roundepi32_ph<const ROUNDING: i32>(a: __m512i) -> __m256h {}
pub fn _mm512_mask_cvt_roundepi32_ph<const ROUNDING: i32>(src: __m256h, k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm512_maskz_cvt_roundepi32_ph<const ROUNDING: i32>(k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm_cvti32_sh(a: __m128h, b: i32) -> __m128h {}
pub fn _mm_cvt_roundi32_sh<const ROUNDING: i32>(a: __m128h, b: i32) -> __m128h {}
pub fn _mm_cvtepu32_ph(a: __m128i) -> __m128h {}
pub fn _mm_mask_cvtepu32_ph(src: __m128h, k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm_maskz_cvtepu32_ph(k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm256_cvtepu32_ph(a: __m256i) -> __m128h {}
pub fn _mm256_mask_cvtepu32_ph(src: __m128h, k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm256_maskz_cvtepu32_ph(k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm512_cvtepu32_ph(a: __m512i) -> __m256h {}
pub fn _mm512_mask_cvtepu32_ph(src: __m256h, k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm512_maskz_cvtepu32_ph(k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm512_cvt_roundepu32_ph<const ROUNDING: i32>(a: __m512i) -> __m256h {}
pub fn _mm512_mask_cvt_roundepu32_ph<const ROUNDING: i32>(src: __m256h, k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm512_maskz_cvt_roundepu32_ph<const ROUNDING: i32>(k: __mmask16, a: __m512i) -> __m256h {}
pub fn _mm_cvtu32_sh(a: __m128h, b: u32) -> __m128h {}
pub fn _mm_cvt_roundu32_sh<const ROUNDING: i32>(a: __m128h, b: u32) -> __m128h {}
pub fn _mm_cvtepi64_ph(a: __m128i) -> __m128h {}
pub fn _mm_mask_cvtepi64_ph(src: __m128h, k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm_maskz_cvtepi64_ph(k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm256_cvtepi64_ph(a: __m256i) -> __m128h {}
pub fn _mm256_mask_cvtepi64_ph(src: __m128h, k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm256_maskz_cvtepi64_ph(k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm512_cvtepi64_ph(a: __m512i) -> __m128h {}
pub fn _mm512_mask_cvtepi64_ph(src: __m128h, k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm512_maskz_cvtepi64_ph(k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm512_cvt_roundepi64_ph<const ROUNDING: i32>(a: __m512i) -> __m128h {}
pub fn _mm512_mask_cvt_roundepi64_ph<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm512_maskz_cvt_roundepi64_ph<const ROUNDING: i32>(k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm_cvtepu64_ph(a: __m128i) -> __m128h {}
pub fn _mm_mask_cvtepu64_ph(src: __m128h, k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm_maskz_cvtepu64_ph(k: __mmask8, a: __m128i) -> __m128h {}
pub fn _mm256_cvtepu64_ph(a: __m256i) -> __m128h {}
pub fn _mm256_mask_cvtepu64_ph(src: __m128h, k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm256_maskz_cvtepu64_ph(k: __mmask8, a: __m256i) -> __m128h {}
pub fn _mm512_cvtepu64_ph(a: __m512i) -> __m128h {}
pub fn _mm512_mask_cvtepu64_ph(src: __m128h, k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm512_maskz_cvtepu64_ph(k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm512_cvt_roundepu64_ph<const ROUNDING: i32>(a: __m512i) -> __m128h {}
pub fn _mm512_mask_cvt_roundepu64_ph<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm512_maskz_cvt_roundepu64_ph<const ROUNDING: i32>(k: __mmask8, a: __m512i) -> __m128h {}
pub fn _mm_cvtxps_ph(a: __m128) -> __m128h {}
pub fn _mm_mask_cvtxps_ph(src: __m128h, k: __mmask8, a: __m128) -> __m128h {}
pub fn _mm_maskz_cvtxps_ph(k: __mmask8, a: __m128) -> __m128h {}
pub fn _mm256_cvtxps_ph(a: __m256) -> __m128h {}
pub fn _mm256_mask_cvtxps_ph(src: __m128h, k: __mmask8, a: __m256) -> __m128h {}
pub fn _mm256_maskz_cvtxps_ph(k: __mmask8, a: __m256) -> __m128h {}
pub fn _mm512_cvtxps_ph(a: __m512) -> __m256h {}
pub fn _mm512_mask_cvtxps_ph(src: __m256h, k: __mmask16, a: __m512) -> __m256h {}
pub fn _mm512_maskz_cvtxps_ph(k: __mmask16, a: __m512) -> __m256h {}
pub fn _mm512_cvtx_roundps_ph<const ROUNDING: i32>(a: __m512) -> __m256h {}
pub fn _mm512_mask_cvtx_roundps_ph<const ROUNDING: i32>(src: __m256h, k: __mmask16, a: __m512) -> __m256h {}
pub fn _mm512_maskz_cvtx_roundps_ph<const ROUNDING: i32>(k: __mmask16, a: __m512) -> __m256h {}
pub fn _mm_cvtss_sh(a: __m128h, b: __m128) -> __m128h {}
pub fn _mm_mask_cvtss_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128) -> __m128h {}
pub fn _mm_maskz_cvtss_sh(k: __mmask8, a: __m128h, b: __m128) -> __m128h {}
pub fn _mm_cvt_roundss_sh<const ROUNDING: i32>(a: __m128h, b: __m128) -> __m128h {}
pub fn _mm_mask_cvt_roundss_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128) -> __m128h {}
pub fn _mm_maskz_cvt_roundss_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128) -> __m128h {}
pub fn _mm_cvtpd_ph(a: __m128d) -> __m128h {}
pub fn _mm_mask_cvtpd_ph(src: __m128h, k: __mmask8, a: __m128d) -> __m128h {}
pub fn _mm_maskz_cvtpd_ph(k: __mmask8, a: __m128d) -> __m128h {}
pub fn _mm256_cvtpd_ph(a: __m256d) -> __m128h {}
pub fn _mm256_mask_cvtpd_ph(src: __m128h, k: __mmask8, a: __m256d) -> __m128h {}
pub fn _mm256_maskz_cvtpd_ph(k: __mmask8, a: __m256d) -> __m128h {}
pub fn _mm512_cvtpd_ph(a: __m512d) -> __m128h {}
pub fn _mm512_mask_cvtpd_ph(src: __m128h, k: __mmask8, a: __m512d) -> __m128h {}
pub fn _mm512_maskz_cvtpd_ph(k: __mmask8, a: __m512d) -> __m128h {}
pub fn _mm512_cvt_roundpd_ph<const ROUNDING: i32>(a: __m512d) -> __m128h {}
pub fn _mm512_mask_cvt_roundpd_ph<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m512d) -> __m128h {}
pub fn _mm512_maskz_cvt_roundpd_ph<const ROUNDING: i32>(k: __mmask8, a: __m512d) -> __m128h {}
pub fn _mm_cvtsd_sh(a: __m128h, b: __m128d) -> __m128h {}
pub fn _mm_mask_cvtsd_sh(src: __m128h, k: __mmask8, a: __m128h, b: __m128d) -> __m128h {}
pub fn _mm_maskz_cvtsd_sh(k: __mmask8, a: __m128h, b: __m128d) -> __m128h {}
pub fn _mm_cvt_roundsd_sh<const ROUNDING: i32>(a: __m128h, b: __m128d) -> __m128h {}
pub fn _mm_mask_cvt_roundsd_sh<const ROUNDING: i32>(src: __m128h, k: __mmask8, a: __m128h, b: __m128d) -> __m128h {}
pub fn _mm_maskz_cvt_roundsd_sh<const ROUNDING: i32>(k: __mmask8, a: __m128h, b: __m128d) -> __m128h {}
pub fn _mm_cvtph_epi16(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvtph_epi16(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvtph_epi16(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvtph_epi16(a: __m256h) -> __m256i {}
pub fn _mm256_mask_cvtph_epi16(src: __m256i, k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm256_maskz_cvtph_epi16(k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm512_cvtph_epi16(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvtph_epi16(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvtph_epi16(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_cvt_roundph_epi16<const ROUNDING: i32>(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvt_roundph_epi16<const ROUNDING: i32>(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvt_roundph_epi16<const ROUNDING: i32>(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm_cvtph_epu16(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvtph_epu16(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvtph_epu16(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvtph_epu16(a: __m256h) -> __m256i {}
pub fn _mm256_mask_cvtph_epu16(src: __m256i, k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm256_maskz_cvtph_epu16(k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm512_cvtph_epu16(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvtph_epu16(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvtph_epu16(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_cvt_roundph_epu16<const SAE: i32>(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvt_roundph_epu16<const SAE: i32>(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvt_roundph_epu16<const SAE: i32>(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm_cvttph_epi16(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvttph_epi16(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvttph_epi16(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvttph_epi16(a: __m256h) -> __m256i {}
pub fn _mm256_mask_cvttph_epi16(src: __m256i, k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm256_maskz_cvttph_epi16(k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm512_cvttph_epi16(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvttph_epi16(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvttph_epi16(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_cvtt_roundph_epi16<const SAE: i32>(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvtt_roundph_epi16<const SAE: i32>(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvtt_roundph_epi16<const SAE: i32>(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm_cvttph_epu16(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvttph_epu16(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvttph_epu16(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvttph_epu16(a: __m256h) -> __m256i {}
pub fn _mm256_mask_cvttph_epu16(src: __m256i, k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm256_maskz_cvttph_epu16(k: __mmask16, a: __m256h) -> __m256i {}
pub fn _mm512_cvttph_epu16(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvttph_epu16(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvttph_epu16(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_cvtt_roundph_epu16<const SAE: i32>(a: __m512h) -> __m512i {}
pub fn _mm512_mask_cvtt_roundph_epu16<const SAE: i32>(src: __m512i, k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm512_maskz_cvtt_roundph_epu16<const SAE: i32>(k: __mmask32, a: __m512h) -> __m512i {}
pub fn _mm_cvtph_epi32(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvtph_epi32(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvtph_epi32(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvtph_epi32(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvtph_epi32(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvtph_epi32(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvtph_epi32(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvtph_epi32(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvtph_epi32(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_cvt_roundph_epi32<const ROUNDING: i32>(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvt_roundph_epi32<const ROUNDING: i32>(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvt_roundph_epi32<const ROUNDING: i32>(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm_cvtsh_i32(a: __m128h) -> i32 {}
pub fn _mm_cvt_roundsh_i32<const ROUNDING: i32>(a: __m128h) -> i32 {}
pub fn _mm_cvtph_epu32(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvtph_epu32(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvtph_epu32(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvtph_epu32(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvtph_epu32(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvtph_epu32(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvtph_epu32(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvtph_epu32(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvtph_epu32(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_cvt_roundph_epu32<const ROUNDING: i32>(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvt_roundph_epu32<const ROUNDING: i32>(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvt_roundph_epu32<const ROUNDING: i32>(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm_cvtsh_u32(a: __m128h) -> u32 {}
pub fn _mm_cvt_roundsh_u32<const SAE: i32>(a: __m128h) -> u32 {}
pub fn _mm_cvttph_epi32(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvttph_epi32(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvttph_epi32(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvttph_epi32(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvttph_epi32(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvttph_epi32(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvttph_epi32(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvttph_epi32(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvttph_epi32(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_cvtt_roundph_epi32<const SAE: i32>(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvtt_roundph_epi32<const SAE: i32>(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvtt_roundph_epi32<const SAE: i32>(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm_cvttsh_i32(a: __m128h) -> i32 {}
pub fn _mm_cvtt_roundsh_i32<const SAE: i32>(a: __m128h) -> i32 {}
pub fn _mm_cvttph_epu32(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvttph_epu32(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvttph_epu32(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvttph_epu32(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvttph_epu32(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvttph_epu32(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvttph_epu32(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvttph_epu32(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvttph_epu32(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_cvtt_roundph_epu32<const SAE: i32>(a: __m256h) -> __m512i {}
pub fn _mm512_mask_cvtt_roundph_epu32<const SAE: i32>(src: __m512i, k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm512_maskz_cvtt_roundph_epu32<const SAE: i32>(k: __mmask16, a: __m256h) -> __m512i {}
pub fn _mm_cvttsh_u32(a: __m128h) -> u32 {}
pub fn _mm_cvtt_roundsh_u32<const SAE: i32>(a: __m128h) -> u32 {}
pub fn _mm_cvtph_epi64(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvtph_epi64(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvtph_epi64(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvtph_epi64(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvtph_epi64(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvtph_epi64(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvtph_epi64(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvtph_epi64(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvtph_epi64(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_cvt_roundph_epi64<const ROUNDING: i32>(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvt_roundph_epi64<const ROUNDING: i32>(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvt_roundph_epi64<const ROUNDING: i32>(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm_cvtph_epu64(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvtph_epu64(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvtph_epu64(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvtph_epu64(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvtph_epu64(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvtph_epu64(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvtph_epu64(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvtph_epu64(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvtph_epu64(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_cvt_roundph_epu64<const ROUNDING: i32>(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvt_roundph_epu64<const ROUNDING: i32>(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvt_roundph_epu64<const ROUNDING: i32>(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm_cvttph_epi64(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvttph_epi64(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvttph_epi64(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvttph_epi64(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvttph_epi64(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvttph_epi64(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvttph_epi64(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvttph_epi64(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvttph_epi64(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_cvtt_roundph_epi64<const SAE: i32>(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvtt_roundph_epi64<const SAE: i32>(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvtt_roundph_epi64<const SAE: i32>(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm_cvttph_epu64(a: __m128h) -> __m128i {}
pub fn _mm_mask_cvttph_epu64(src: __m128i, k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm_maskz_cvttph_epu64(k: __mmask8, a: __m128h) -> __m128i {}
pub fn _mm256_cvttph_epu64(a: __m128h) -> __m256i {}
pub fn _mm256_mask_cvttph_epu64(src: __m256i, k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm256_maskz_cvttph_epu64(k: __mmask8, a: __m128h) -> __m256i {}
pub fn _mm512_cvttph_epu64(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvttph_epu64(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvttph_epu64(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_cvtt_roundph_epu64<const SAE: i32>(a: __m128h) -> __m512i {}
pub fn _mm512_mask_cvtt_roundph_epu64<const SAE: i32>(src: __m512i, k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm512_maskz_cvtt_roundph_epu64<const SAE: i32>(k: __mmask8, a: __m128h) -> __m512i {}
pub fn _mm_cvtxph_ps(a: __m128h) -> __m128 {}
pub fn _mm_mask_cvtxph_ps(src: __m128, k: __mmask8, a: __m128h) -> __m128 {}
pub fn _mm_maskz_cvtxph_ps(k: __mmask8, a: __m128h) -> __m128 {}
pub fn _mm256_cvtxph_ps(a: __m128h) -> __m256 {}
pub fn _mm256_mask_cvtxph_ps(src: __m256, k: __mmask8, a: __m128h) -> __m256 {}
pub fn _mm256_maskz_cvtxph_ps(k: __mmask8, a: __m128h) -> __m256 {}
pub fn _mm512_cvtxph_ps(a: __m256h) -> __m512 {}
pub fn _mm512_mask_cvtxph_ps(src: __m512, k: __mmask16, a: __m256h) -> __m512 {}
pub fn _mm512_maskz_cvtxph_ps(k: __mmask16, a: __m256h) -> __m512 {}
pub fn _mm512_cvtx_roundph_ps<const SAE: i32>(a: __m256h) -> __m512 {}
pub fn _mm512_mask_cvtx_roundph_ps<const SAE: i32>(src: __m512, k: __mmask16, a: __m256h) -> __m512 {}
pub fn _mm512_maskz_cvtx_roundph_ps<const SAE: i32>(k: __mmask16, a: __m256h) -> __m512 {}
pub fn _mm_cvtsh_ss(a: __m128, b: __m128h) -> __m128 {}
pub fn _mm_mask_cvtsh_ss(src: __m128, k: __mmask8, a: __m128, b: __m128h) -> __m128 {}
pub fn _mm_maskz_cvtsh_ss(k: __mmask8, a: __m128, b: __m128h) -> __m128 {}
pub fn _mm_cvt_roundsh_ss<const SAE: i32>(a: __m128, b: __m128h) -> __m128 {}
pub fn _mm_mask_cvt_roundsh_ss<const SAE: i32>(src: __m128, k: __mmask8, a: __m128, b: __m128h) -> __m128 {}
pub fn _mm_maskz_cvt_roundsh_ss<const SAE: i32>(k: __mmask8, a: __m128, b: __m128h) -> __m128 {}
pub fn _mm_cvtph_pd(a: __m128h) -> __m128d {}
pub fn _mm_mask_cvtph_pd(src: __m128d, k: __mmask8, a: __m128h) -> __m128d {}
pub fn _mm_maskz_cvtph_pd(k: __mmask8, a: __m128h) -> __m128d {}
pub fn _mm256_cvtph_pd(a: __m128h) -> __m256d {}
pub fn _mm256_mask_cvtph_pd(src: __m256d, k: __mmask8, a: __m128h) -> __m256d {}
pub fn _mm256_maskz_cvtph_pd(k: __mmask8, a: __m128h) -> __m256d {}
pub fn _mm512_cvtph_pd(a: __m128h) -> __m512d {}
pub fn _mm512_mask_cvtph_pd(src: __m512d, k: __mmask8, a: __m128h) -> __m512d {}
pub fn _mm512_maskz_cvtph_pd(k: __mmask8, a: __m128h) -> __m512d {}
pub fn _mm512_cvt_roundph_pd<const SAE: i32>(a: __m128h) -> __m512d {}
pub fn _mm512_mask_cvt_roundph_pd<const SAE: i32>(src: __m512d, k: __mmask8, a: __m128h) -> __m512d {}
pub fn _mm512_maskz_cvt_roundph_pd<const SAE: i32>(k: __mmask8, a: __m128h) -> __m512d {}
pub fn _mm_cvtsh_sd(a: __m128d, b: __m128h) -> __m128d {}
pub fn _mm_mask_cvtsh_sd(src: __m128d, k: __mmask8, a: __m128d, b: __m128h) -> __m128d {}
pub fn _mm_maskz_cvtsh_sd(k: __mmask8, a: __m128d, b: __m128h) -> __m128d {}
pub fn _mm_cvt_roundsh_sd<const SAE: i32>(a: __m128d, b: __m128h) -> __m128d {}
pub fn _mm_mask_cvt_roundsh_sd<const SAE: i32>(src: __m128d, k: __mmask8, a: __m128d, b: __m128h) -> __m128d {}
pub fn _mm_maskz_cvt_roundsh_sd<const SAE: i32>(k: __mmask8, a: __m128d, b: __m128h) -> __m128d {}
pub fn _mm_cvtsi128_si16(a: __m128i) -> i16 {}
pub fn _mm_cvtsi16_si128(a: i16) -> __m128i {}
