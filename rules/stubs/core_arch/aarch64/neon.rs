//! Instructions of `neon`.
#![source = "library/stdarch/crates/core_arch/src/aarch64/neon/mod.rs"]
#![safe]

use super::*;

pub fn vcopy_lane_s64<const N1: i32, const N2: i32>(_a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vcopy_lane_u64<const N1: i32, const N2: i32>(_a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vcopy_lane_p64<const N1: i32, const N2: i32>(_a: poly64x1_t, b: poly64x1_t) -> poly64x1_t {}
pub fn vcopy_lane_f64<const N1: i32, const N2: i32>(_a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vcopy_laneq_s64<const LANE1: i32, const LANE2: i32>(_a: int64x1_t, b: int64x2_t) -> int64x1_t {}
pub fn vcopy_laneq_u64<const LANE1: i32, const LANE2: i32>(_a: uint64x1_t, b: uint64x2_t) -> uint64x1_t {}
pub fn vcopy_laneq_p64<const LANE1: i32, const LANE2: i32>(_a: poly64x1_t, b: poly64x2_t) -> poly64x1_t {}
pub fn vcopy_laneq_f64<const LANE1: i32, const LANE2: i32>(_a: float64x1_t, b: float64x2_t) -> float64x1_t {}
pub unsafe fn vld1_dup_f64(ptr: *const f64) -> float64x1_t {}
pub unsafe fn vld1q_dup_f64(ptr: *const f64) -> float64x2_t {}
pub unsafe fn vld1_lane_f64<const LANE: i32>(ptr: *const f64, src: float64x1_t) -> float64x1_t {}
pub unsafe fn vld1q_lane_f64<const LANE: i32>(ptr: *const f64, src: float64x2_t) -> float64x2_t {}
pub fn vbsl_f64(a: uint64x1_t, b: float64x1_t, c: float64x1_t) -> float64x1_t {}
pub fn vbsl_p64(a: poly64x1_t, b: poly64x1_t, c: poly64x1_t) -> poly64x1_t {}
pub fn vbslq_f64(a: uint64x2_t, b: float64x2_t, c: float64x2_t) -> float64x2_t {}
pub fn vbslq_p64(a: poly64x2_t, b: poly64x2_t, c: poly64x2_t) -> poly64x2_t {}
pub fn vadd_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vaddq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vadd_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vadd_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vaddd_s64(a: i64, b: i64) -> i64 {}
pub fn vaddd_u64(a: u64, b: u64) -> u64 {}
pub fn vext_p64<const N: i32>(a: poly64x1_t, _b: poly64x1_t) -> poly64x1_t {}
pub fn vext_f64<const N: i32>(a: float64x1_t, _b: float64x1_t) -> float64x1_t {}
pub fn vdup_n_p64(value: p64) -> poly64x1_t {}
pub fn vdup_n_f64(value: f64) -> float64x1_t {}
pub fn vdupq_n_p64(value: p64) -> poly64x2_t {}
pub fn vdupq_n_f64(value: f64) -> float64x2_t {}
pub fn vmov_n_p64(value: p64) -> poly64x1_t {}
pub fn vmov_n_f64(value: f64) -> float64x1_t {}
pub fn vmovq_n_p64(value: p64) -> poly64x2_t {}
pub fn vmovq_n_f64(value: f64) -> float64x2_t {}
pub fn vget_high_f64(a: float64x2_t) -> float64x1_t {}
pub fn vget_high_p64(a: poly64x2_t) -> poly64x1_t {}
pub fn vget_low_f64(a: float64x2_t) -> float64x1_t {}
pub fn vget_low_p64(a: poly64x2_t) -> poly64x1_t {}
pub fn vget_lane_f64<const IMM5: i32>(v: float64x1_t) -> f64 {}
pub fn vgetq_lane_f64<const IMM5: i32>(v: float64x2_t) -> f64 {}
pub fn vcombine_f64(low: float64x1_t, high: float64x1_t) -> float64x2_t {}
pub fn vshld_n_s64<const N: i32>(a: i64) -> i64 {}
pub fn vshld_n_u64<const N: i32>(a: u64) -> u64 {}
pub fn vshrd_n_s64<const N: i32>(a: i64) -> i64 {}
pub fn vshrd_n_u64<const N: i32>(a: u64) -> u64 {}
pub fn vsrad_n_s64<const N: i32>(a: i64, b: i64) -> i64 {}
pub fn vsrad_n_u64<const N: i32>(a: u64, b: u64) -> u64 {}
