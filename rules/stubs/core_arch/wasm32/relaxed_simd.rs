//! Instructions of `relaxed_simd`.
#![source = "library/stdarch/crates/core_arch/src/wasm32/relaxed_simd.rs"]
#![safe]

use super::*;

pub fn i8x16_relaxed_swizzle(a: v128, s: v128) -> v128 {}
pub fn i32x4_relaxed_trunc_f32x4(a: v128) -> v128 {}
pub fn u32x4_relaxed_trunc_f32x4(a: v128) -> v128 {}
pub fn i32x4_relaxed_trunc_f64x2_zero(a: v128) -> v128 {}
pub fn u32x4_relaxed_trunc_f64x2_zero(a: v128) -> v128 {}
pub fn f32x4_relaxed_madd(a: v128, b: v128, c: v128) -> v128 {}
pub fn f32x4_relaxed_nmadd(a: v128, b: v128, c: v128) -> v128 {}
pub fn f64x2_relaxed_madd(a: v128, b: v128, c: v128) -> v128 {}
pub fn f64x2_relaxed_nmadd(a: v128, b: v128, c: v128) -> v128 {}
pub fn i8x16_relaxed_laneselect(a: v128, b: v128, m: v128) -> v128 {}
pub fn i16x8_relaxed_laneselect(a: v128, b: v128, m: v128) -> v128 {}
pub fn i32x4_relaxed_laneselect(a: v128, b: v128, m: v128) -> v128 {}
pub fn i64x2_relaxed_laneselect(a: v128, b: v128, m: v128) -> v128 {}
pub fn f32x4_relaxed_min(a: v128, b: v128) -> v128 {}
pub fn f32x4_relaxed_max(a: v128, b: v128) -> v128 {}
pub fn f64x2_relaxed_min(a: v128, b: v128) -> v128 {}
pub fn f64x2_relaxed_max(a: v128, b: v128) -> v128 {}
pub fn i16x8_relaxed_q15mulr(a: v128, b: v128) -> v128 {}
pub fn i16x8_relaxed_dot_i8x16_i7x16(a: v128, b: v128) -> v128 {}
pub fn i32x4_relaxed_dot_i8x16_i7x16_add(a: v128, b: v128, c: v128) -> v128 {}
