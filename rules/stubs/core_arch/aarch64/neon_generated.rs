//! Instructions of `neon_generated`.
#![source = "library/stdarch/crates/core_arch/src/aarch64/neon/generated.rs"]
#![safe]

use super::*;

pub fn __crc32cd(crc: u32, data: u64) -> u32 {}
pub fn __crc32d(crc: u32, data: u64) -> u32 {}
pub fn __jcvt(a: f64) -> i32 {}
pub fn vabal_high_s8(a: int16x8_t, b: int8x16_t, c: int8x16_t) -> int16x8_t {}
pub fn vabal_high_s16(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vabal_high_s32(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vabal_high_u8(a: uint16x8_t, b: uint8x16_t, c: uint8x16_t) -> uint16x8_t {}
pub fn vabal_high_u16(a: uint32x4_t, b: uint16x8_t, c: uint16x8_t) -> uint32x4_t {}
pub fn vabal_high_u32(a: uint64x2_t, b: uint32x4_t, c: uint32x4_t) -> uint64x2_t {}
pub fn vabd_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vabdq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vabdd_f64(a: f64, b: f64) -> f64 {}
pub fn vabds_f32(a: f32, b: f32) -> f32 {}
pub fn vabdl_high_s16(a: int16x8_t, b: int16x8_t) -> int32x4_t {}
pub fn vabdl_high_s32(a: int32x4_t, b: int32x4_t) -> int64x2_t {}
pub fn vabdl_high_s8(a: int8x16_t, b: int8x16_t) -> int16x8_t {}
pub fn vabdl_high_u8(a: uint8x16_t, b: uint8x16_t) -> uint16x8_t {}
pub fn vabdl_high_u16(a: uint16x8_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vabdl_high_u32(a: uint32x4_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vabs_f64(a: float64x1_t) -> float64x1_t {}
pub fn vabsq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vabs_s64(a: int64x1_t) -> int64x1_t {}
pub fn vabsq_s64(a: int64x2_t) -> int64x2_t {}
pub fn vabsd_s64(a: i64) -> i64 {}
pub fn vaddd_s64(a: i64, b: i64) -> i64 {}
pub fn vaddd_u64(a: u64, b: u64) -> u64 {}
pub fn vaddlv_s16(a: int16x4_t) -> i32 {}
pub fn vaddlvq_s16(a: int16x8_t) -> i32 {}
pub fn vaddlvq_s32(a: int32x4_t) -> i64 {}
pub fn vaddlv_s32(a: int32x2_t) -> i64 {}
pub fn vaddlv_s8(a: int8x8_t) -> i16 {}
pub fn vaddlvq_s8(a: int8x16_t) -> i16 {}
pub fn vaddlv_u16(a: uint16x4_t) -> u32 {}
pub fn vaddlvq_u16(a: uint16x8_t) -> u32 {}
pub fn vaddlvq_u32(a: uint32x4_t) -> u64 {}
pub fn vaddlv_u32(a: uint32x2_t) -> u64 {}
pub fn vaddlv_u8(a: uint8x8_t) -> u16 {}
pub fn vaddlvq_u8(a: uint8x16_t) -> u16 {}
pub fn vaddv_f32(a: float32x2_t) -> f32 {}
pub fn vaddvq_f32(a: float32x4_t) -> f32 {}
pub fn vaddvq_f64(a: float64x2_t) -> f64 {}
pub fn vaddv_s32(a: int32x2_t) -> i32 {}
pub fn vaddv_s8(a: int8x8_t) -> i8 {}
pub fn vaddvq_s8(a: int8x16_t) -> i8 {}
pub fn vaddv_s16(a: int16x4_t) -> i16 {}
pub fn vaddvq_s16(a: int16x8_t) -> i16 {}
pub fn vaddvq_s32(a: int32x4_t) -> i32 {}
pub fn vaddv_u32(a: uint32x2_t) -> u32 {}
pub fn vaddv_u8(a: uint8x8_t) -> u8 {}
pub fn vaddvq_u8(a: uint8x16_t) -> u8 {}
pub fn vaddv_u16(a: uint16x4_t) -> u16 {}
pub fn vaddvq_u16(a: uint16x8_t) -> u16 {}
pub fn vaddvq_u32(a: uint32x4_t) -> u32 {}
pub fn vaddvq_s64(a: int64x2_t) -> i64 {}
pub fn vaddvq_u64(a: uint64x2_t) -> u64 {}
pub fn vbcaxq_s8(a: int8x16_t, b: int8x16_t, c: int8x16_t) -> int8x16_t {}
pub fn vbcaxq_s16(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vbcaxq_s32(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vbcaxq_s64(a: int64x2_t, b: int64x2_t, c: int64x2_t) -> int64x2_t {}
pub fn vbcaxq_u8(a: uint8x16_t, b: uint8x16_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vbcaxq_u16(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn vbcaxq_u32(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn vbcaxq_u64(a: uint64x2_t, b: uint64x2_t, c: uint64x2_t) -> uint64x2_t {}
pub fn vcage_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcageq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vcaged_f64(a: f64, b: f64) -> u64 {}
pub fn vcages_f32(a: f32, b: f32) -> u32 {}
pub fn vcagt_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcagtq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vcagtd_f64(a: f64, b: f64) -> u64 {}
pub fn vcagts_f32(a: f32, b: f32) -> u32 {}
pub fn vcale_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcaleq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vcaled_f64(a: f64, b: f64) -> u64 {}
pub fn vcales_f32(a: f32, b: f32) -> u32 {}
pub fn vcalt_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcaltq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vcaltd_f64(a: f64, b: f64) -> u64 {}
pub fn vcalts_f32(a: f32, b: f32) -> u32 {}
pub fn vceq_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vceqq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vceq_s64(a: int64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vceqq_s64(a: int64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vceq_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vceqq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vceq_p64(a: poly64x1_t, b: poly64x1_t) -> uint64x1_t {}
pub fn vceqq_p64(a: poly64x2_t, b: poly64x2_t) -> uint64x2_t {}
pub fn vceqd_f64(a: f64, b: f64) -> u64 {}
pub fn vceqs_f32(a: f32, b: f32) -> u32 {}
pub fn vceqd_s64(a: i64, b: i64) -> u64 {}
pub fn vceqd_u64(a: u64, b: u64) -> u64 {}
pub fn vceqz_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vceqzq_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vceqz_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vceqzq_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vceqz_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vceqzq_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vceqz_s8(a: int8x8_t) -> uint8x8_t {}
pub fn vceqzq_s8(a: int8x16_t) -> uint8x16_t {}
pub fn vceqz_s16(a: int16x4_t) -> uint16x4_t {}
pub fn vceqzq_s16(a: int16x8_t) -> uint16x8_t {}
pub fn vceqz_s32(a: int32x2_t) -> uint32x2_t {}
pub fn vceqzq_s32(a: int32x4_t) -> uint32x4_t {}
pub fn vceqz_s64(a: int64x1_t) -> uint64x1_t {}
pub fn vceqzq_s64(a: int64x2_t) -> uint64x2_t {}
pub fn vceqz_p8(a: poly8x8_t) -> uint8x8_t {}
pub fn vceqzq_p8(a: poly8x16_t) -> uint8x16_t {}
pub fn vceqz_p64(a: poly64x1_t) -> uint64x1_t {}
pub fn vceqzq_p64(a: poly64x2_t) -> uint64x2_t {}
pub fn vceqz_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vceqzq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vceqz_u16(a: uint16x4_t) -> uint16x4_t {}
pub fn vceqzq_u16(a: uint16x8_t) -> uint16x8_t {}
pub fn vceqz_u32(a: uint32x2_t) -> uint32x2_t {}
pub fn vceqzq_u32(a: uint32x4_t) -> uint32x4_t {}
pub fn vceqz_u64(a: uint64x1_t) -> uint64x1_t {}
pub fn vceqzq_u64(a: uint64x2_t) -> uint64x2_t {}
pub fn vceqzd_s64(a: i64) -> u64 {}
pub fn vceqzd_u64(a: u64) -> u64 {}
pub fn vceqzs_f32(a: f32) -> u32 {}
pub fn vceqzd_f64(a: f64) -> u64 {}
pub fn vcge_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcgeq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vcge_s64(a: int64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vcgeq_s64(a: int64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vcge_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vcgeq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vcged_f64(a: f64, b: f64) -> u64 {}
pub fn vcges_f32(a: f32, b: f32) -> u32 {}
pub fn vcged_s64(a: i64, b: i64) -> u64 {}
pub fn vcged_u64(a: u64, b: u64) -> u64 {}
pub fn vcgez_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcgezq_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vcgez_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcgezq_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcgez_s8(a: int8x8_t) -> uint8x8_t {}
pub fn vcgezq_s8(a: int8x16_t) -> uint8x16_t {}
pub fn vcgez_s16(a: int16x4_t) -> uint16x4_t {}
pub fn vcgezq_s16(a: int16x8_t) -> uint16x8_t {}
pub fn vcgez_s32(a: int32x2_t) -> uint32x2_t {}
pub fn vcgezq_s32(a: int32x4_t) -> uint32x4_t {}
pub fn vcgez_s64(a: int64x1_t) -> uint64x1_t {}
pub fn vcgezq_s64(a: int64x2_t) -> uint64x2_t {}
pub fn vcgezd_f64(a: f64) -> u64 {}
pub fn vcgezs_f32(a: f32) -> u32 {}
pub fn vcgezd_s64(a: i64) -> u64 {}
pub fn vcgt_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcgtq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vcgt_s64(a: int64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vcgtq_s64(a: int64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vcgt_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vcgtq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vcgtd_f64(a: f64, b: f64) -> u64 {}
pub fn vcgts_f32(a: f32, b: f32) -> u32 {}
pub fn vcgtd_s64(a: i64, b: i64) -> u64 {}
pub fn vcgtd_u64(a: u64, b: u64) -> u64 {}
pub fn vcgtz_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcgtzq_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vcgtz_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcgtzq_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcgtz_s8(a: int8x8_t) -> uint8x8_t {}
pub fn vcgtzq_s8(a: int8x16_t) -> uint8x16_t {}
pub fn vcgtz_s16(a: int16x4_t) -> uint16x4_t {}
pub fn vcgtzq_s16(a: int16x8_t) -> uint16x8_t {}
pub fn vcgtz_s32(a: int32x2_t) -> uint32x2_t {}
pub fn vcgtzq_s32(a: int32x4_t) -> uint32x4_t {}
pub fn vcgtz_s64(a: int64x1_t) -> uint64x1_t {}
pub fn vcgtzq_s64(a: int64x2_t) -> uint64x2_t {}
pub fn vcgtzd_f64(a: f64) -> u64 {}
pub fn vcgtzs_f32(a: f32) -> u32 {}
pub fn vcgtzd_s64(a: i64) -> u64 {}
pub fn vcle_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcleq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vcle_s64(a: int64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vcleq_s64(a: int64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vcle_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vcleq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vcled_f64(a: f64, b: f64) -> u64 {}
pub fn vcles_f32(a: f32, b: f32) -> u32 {}
pub fn vcled_u64(a: u64, b: u64) -> u64 {}
pub fn vcled_s64(a: i64, b: i64) -> u64 {}
pub fn vclez_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vclezq_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vclez_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vclezq_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vclez_s8(a: int8x8_t) -> uint8x8_t {}
pub fn vclezq_s8(a: int8x16_t) -> uint8x16_t {}
pub fn vclez_s16(a: int16x4_t) -> uint16x4_t {}
pub fn vclezq_s16(a: int16x8_t) -> uint16x8_t {}
pub fn vclez_s32(a: int32x2_t) -> uint32x2_t {}
pub fn vclezq_s32(a: int32x4_t) -> uint32x4_t {}
pub fn vclez_s64(a: int64x1_t) -> uint64x1_t {}
pub fn vclezq_s64(a: int64x2_t) -> uint64x2_t {}
pub fn vclezd_f64(a: f64) -> u64 {}
pub fn vclezs_f32(a: f32) -> u32 {}
pub fn vclezd_s64(a: i64) -> u64 {}
pub fn vclt_f64(a: float64x1_t, b: float64x1_t) -> uint64x1_t {}
pub fn vcltq_f64(a: float64x2_t, b: float64x2_t) -> uint64x2_t {}
pub fn vclt_s64(a: int64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vcltq_s64(a: int64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vclt_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vcltq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vcltd_u64(a: u64, b: u64) -> u64 {}
pub fn vcltd_s64(a: i64, b: i64) -> u64 {}
pub fn vclts_f32(a: f32, b: f32) -> u32 {}
pub fn vcltd_f64(a: f64, b: f64) -> u64 {}
pub fn vcltz_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcltzq_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vcltz_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcltzq_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcltz_s8(a: int8x8_t) -> uint8x8_t {}
pub fn vcltzq_s8(a: int8x16_t) -> uint8x16_t {}
pub fn vcltz_s16(a: int16x4_t) -> uint16x4_t {}
pub fn vcltzq_s16(a: int16x8_t) -> uint16x8_t {}
pub fn vcltz_s32(a: int32x2_t) -> uint32x2_t {}
pub fn vcltzq_s32(a: int32x4_t) -> uint32x4_t {}
pub fn vcltz_s64(a: int64x1_t) -> uint64x1_t {}
pub fn vcltzq_s64(a: int64x2_t) -> uint64x2_t {}
pub fn vcltzd_f64(a: f64) -> u64 {}
pub fn vcltzs_f32(a: f32) -> u32 {}
pub fn vcltzd_s64(a: i64) -> u64 {}
pub fn vcopy_lane_f32<const LANE1: i32, const LANE2: i32>(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vcopy_lane_s8<const LANE1: i32, const LANE2: i32>(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vcopy_lane_s16<const LANE1: i32, const LANE2: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vcopy_lane_s32<const LANE1: i32, const LANE2: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vcopy_lane_u8<const LANE1: i32, const LANE2: i32>(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vcopy_lane_u16<const LANE1: i32, const LANE2: i32>(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vcopy_lane_u32<const LANE1: i32, const LANE2: i32>(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vcopy_lane_p8<const LANE1: i32, const LANE2: i32>(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vcopy_lane_p16<const LANE1: i32, const LANE2: i32>(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vcopy_laneq_f32<const LANE1: i32, const LANE2: i32>(a: float32x2_t, b: float32x4_t) -> float32x2_t {}
pub fn vcopy_laneq_s8<const LANE1: i32, const LANE2: i32>(a: int8x8_t, b: int8x16_t) -> int8x8_t {}
pub fn vcopy_laneq_s16<const LANE1: i32, const LANE2: i32>(a: int16x4_t, b: int16x8_t) -> int16x4_t {}
pub fn vcopy_laneq_s32<const LANE1: i32, const LANE2: i32>(a: int32x2_t, b: int32x4_t) -> int32x2_t {}
pub fn vcopy_laneq_u8<const LANE1: i32, const LANE2: i32>(a: uint8x8_t, b: uint8x16_t) -> uint8x8_t {}
pub fn vcopy_laneq_u16<const LANE1: i32, const LANE2: i32>(a: uint16x4_t, b: uint16x8_t) -> uint16x4_t {}
pub fn vcopy_laneq_u32<const LANE1: i32, const LANE2: i32>(a: uint32x2_t, b: uint32x4_t) -> uint32x2_t {}
pub fn vcopy_laneq_p8<const LANE1: i32, const LANE2: i32>(a: poly8x8_t, b: poly8x16_t) -> poly8x8_t {}
pub fn vcopy_laneq_p16<const LANE1: i32, const LANE2: i32>(a: poly16x4_t, b: poly16x8_t) -> poly16x4_t {}
pub fn vcopyq_lane_f32<const LANE1: i32, const LANE2: i32>(a: float32x4_t, b: float32x2_t) -> float32x4_t {}
pub fn vcopyq_lane_f64<const LANE1: i32, const LANE2: i32>(a: float64x2_t, b: float64x1_t) -> float64x2_t {}
pub fn vcopyq_lane_s64<const LANE1: i32, const LANE2: i32>(a: int64x2_t, b: int64x1_t) -> int64x2_t {}
pub fn vcopyq_lane_u64<const LANE1: i32, const LANE2: i32>(a: uint64x2_t, b: uint64x1_t) -> uint64x2_t {}
pub fn vcopyq_lane_p64<const LANE1: i32, const LANE2: i32>(a: poly64x2_t, b: poly64x1_t) -> poly64x2_t {}
pub fn vcopyq_lane_s8<const LANE1: i32, const LANE2: i32>(a: int8x16_t, b: int8x8_t) -> int8x16_t {}
pub fn vcopyq_lane_s16<const LANE1: i32, const LANE2: i32>(a: int16x8_t, b: int16x4_t) -> int16x8_t {}
pub fn vcopyq_lane_s32<const LANE1: i32, const LANE2: i32>(a: int32x4_t, b: int32x2_t) -> int32x4_t {}
pub fn vcopyq_lane_u8<const LANE1: i32, const LANE2: i32>(a: uint8x16_t, b: uint8x8_t) -> uint8x16_t {}
pub fn vcopyq_lane_u16<const LANE1: i32, const LANE2: i32>(a: uint16x8_t, b: uint16x4_t) -> uint16x8_t {}
pub fn vcopyq_lane_u32<const LANE1: i32, const LANE2: i32>(a: uint32x4_t, b: uint32x2_t) -> uint32x4_t {}
pub fn vcopyq_lane_p8<const LANE1: i32, const LANE2: i32>(a: poly8x16_t, b: poly8x8_t) -> poly8x16_t {}
pub fn vcopyq_lane_p16<const LANE1: i32, const LANE2: i32>(a: poly16x8_t, b: poly16x4_t) -> poly16x8_t {}
pub fn vcopyq_laneq_f32<const LANE1: i32, const LANE2: i32>(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vcopyq_laneq_f64<const LANE1: i32, const LANE2: i32>(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vcopyq_laneq_s8<const LANE1: i32, const LANE2: i32>(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vcopyq_laneq_s16<const LANE1: i32, const LANE2: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vcopyq_laneq_s32<const LANE1: i32, const LANE2: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vcopyq_laneq_s64<const LANE1: i32, const LANE2: i32>(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vcopyq_laneq_u8<const LANE1: i32, const LANE2: i32>(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vcopyq_laneq_u16<const LANE1: i32, const LANE2: i32>(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vcopyq_laneq_u32<const LANE1: i32, const LANE2: i32>(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vcopyq_laneq_u64<const LANE1: i32, const LANE2: i32>(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vcopyq_laneq_p8<const LANE1: i32, const LANE2: i32>(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vcopyq_laneq_p16<const LANE1: i32, const LANE2: i32>(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vcopyq_laneq_p64<const LANE1: i32, const LANE2: i32>(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vcreate_f64(a: u64) -> float64x1_t {}
pub fn vcvt_f32_f64(a: float64x2_t) -> float32x2_t {}
pub fn vcvt_f64_f32(a: float32x2_t) -> float64x2_t {}
pub fn vcvt_f64_s64(a: int64x1_t) -> float64x1_t {}
pub fn vcvtq_f64_s64(a: int64x2_t) -> float64x2_t {}
pub fn vcvt_f64_u64(a: uint64x1_t) -> float64x1_t {}
pub fn vcvtq_f64_u64(a: uint64x2_t) -> float64x2_t {}
pub fn vcvt_high_f16_f32(a: float16x4_t, b: float32x4_t) -> float16x8_t {}
pub fn vcvt_high_f32_f16(a: float16x8_t) -> float32x4_t {}
pub fn vcvt_high_f32_f64(a: float32x2_t, b: float64x2_t) -> float32x4_t {}
pub fn vcvt_high_f64_f32(a: float32x4_t) -> float64x2_t {}
pub fn vcvt_n_f64_s64<const N: i32>(a: int64x1_t) -> float64x1_t {}
pub fn vcvtq_n_f64_s64<const N: i32>(a: int64x2_t) -> float64x2_t {}
pub fn vcvt_n_f64_u64<const N: i32>(a: uint64x1_t) -> float64x1_t {}
pub fn vcvtq_n_f64_u64<const N: i32>(a: uint64x2_t) -> float64x2_t {}
pub fn vcvt_n_s64_f64<const N: i32>(a: float64x1_t) -> int64x1_t {}
pub fn vcvtq_n_s64_f64<const N: i32>(a: float64x2_t) -> int64x2_t {}
pub fn vcvt_n_u64_f64<const N: i32>(a: float64x1_t) -> uint64x1_t {}
pub fn vcvtq_n_u64_f64<const N: i32>(a: float64x2_t) -> uint64x2_t {}
pub fn vcvt_s64_f64(a: float64x1_t) -> int64x1_t {}
pub fn vcvtq_s64_f64(a: float64x2_t) -> int64x2_t {}
pub fn vcvt_u64_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcvtq_u64_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcvta_s16_f16(a: float16x4_t) -> int16x4_t {}
pub fn vcvtaq_s16_f16(a: float16x8_t) -> int16x8_t {}
pub fn vcvta_s32_f32(a: float32x2_t) -> int32x2_t {}
pub fn vcvtaq_s32_f32(a: float32x4_t) -> int32x4_t {}
pub fn vcvta_s64_f64(a: float64x1_t) -> int64x1_t {}
pub fn vcvtaq_s64_f64(a: float64x2_t) -> int64x2_t {}
pub fn vcvta_u16_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcvtaq_u16_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcvta_u32_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcvtaq_u32_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vcvta_u64_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcvtaq_u64_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcvtas_s32_f32(a: f32) -> i32 {}
pub fn vcvtad_s64_f64(a: f64) -> i64 {}
pub fn vcvtas_u32_f32(a: f32) -> u32 {}
pub fn vcvtad_u64_f64(a: f64) -> u64 {}
pub fn vcvtd_f64_s64(a: i64) -> f64 {}
pub fn vcvts_f32_s32(a: i32) -> f32 {}
pub fn vcvtm_s16_f16(a: float16x4_t) -> int16x4_t {}
pub fn vcvtmq_s16_f16(a: float16x8_t) -> int16x8_t {}
pub fn vcvtm_s32_f32(a: float32x2_t) -> int32x2_t {}
pub fn vcvtmq_s32_f32(a: float32x4_t) -> int32x4_t {}
pub fn vcvtm_s64_f64(a: float64x1_t) -> int64x1_t {}
pub fn vcvtmq_s64_f64(a: float64x2_t) -> int64x2_t {}
pub fn vcvtm_u16_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcvtmq_u16_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcvtm_u32_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcvtmq_u32_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vcvtm_u64_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcvtmq_u64_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcvtms_s32_f32(a: f32) -> i32 {}
pub fn vcvtmd_s64_f64(a: f64) -> i64 {}
pub fn vcvtms_u32_f32(a: f32) -> u32 {}
pub fn vcvtmd_u64_f64(a: f64) -> u64 {}
pub fn vcvtn_s16_f16(a: float16x4_t) -> int16x4_t {}
pub fn vcvtnq_s16_f16(a: float16x8_t) -> int16x8_t {}
pub fn vcvtn_s32_f32(a: float32x2_t) -> int32x2_t {}
pub fn vcvtnq_s32_f32(a: float32x4_t) -> int32x4_t {}
pub fn vcvtn_s64_f64(a: float64x1_t) -> int64x1_t {}
pub fn vcvtnq_s64_f64(a: float64x2_t) -> int64x2_t {}
pub fn vcvtn_u16_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcvtnq_u16_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcvtn_u32_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcvtnq_u32_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vcvtn_u64_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcvtnq_u64_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcvtns_s32_f32(a: f32) -> i32 {}
pub fn vcvtnd_s64_f64(a: f64) -> i64 {}
pub fn vcvtns_u32_f32(a: f32) -> u32 {}
pub fn vcvtnd_u64_f64(a: f64) -> u64 {}
pub fn vcvtp_s16_f16(a: float16x4_t) -> int16x4_t {}
pub fn vcvtpq_s16_f16(a: float16x8_t) -> int16x8_t {}
pub fn vcvtp_s32_f32(a: float32x2_t) -> int32x2_t {}
pub fn vcvtpq_s32_f32(a: float32x4_t) -> int32x4_t {}
pub fn vcvtp_s64_f64(a: float64x1_t) -> int64x1_t {}
pub fn vcvtpq_s64_f64(a: float64x2_t) -> int64x2_t {}
pub fn vcvtp_u16_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcvtpq_u16_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcvtp_u32_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcvtpq_u32_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vcvtp_u64_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vcvtpq_u64_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vcvtps_s32_f32(a: f32) -> i32 {}
pub fn vcvtpd_s64_f64(a: f64) -> i64 {}
pub fn vcvtps_u32_f32(a: f32) -> u32 {}
pub fn vcvtpd_u64_f64(a: f64) -> u64 {}
pub fn vcvts_f32_u32(a: u32) -> f32 {}
pub fn vcvtd_f64_u64(a: u64) -> f64 {}
pub fn vcvts_n_f32_s32<const N: i32>(a: i32) -> f32 {}
pub fn vcvtd_n_f64_s64<const N: i32>(a: i64) -> f64 {}
pub fn vcvts_n_f32_u32<const N: i32>(a: u32) -> f32 {}
pub fn vcvtd_n_f64_u64<const N: i32>(a: u64) -> f64 {}
pub fn vcvts_n_s32_f32<const N: i32>(a: f32) -> i32 {}
pub fn vcvtd_n_s64_f64<const N: i32>(a: f64) -> i64 {}
pub fn vcvts_n_u32_f32<const N: i32>(a: f32) -> u32 {}
pub fn vcvtd_n_u64_f64<const N: i32>(a: f64) -> u64 {}
pub fn vcvts_s32_f32(a: f32) -> i32 {}
pub fn vcvtd_s64_f64(a: f64) -> i64 {}
pub fn vcvts_u32_f32(a: f32) -> u32 {}
pub fn vcvtd_u64_f64(a: f64) -> u64 {}
pub fn vcvtx_f32_f64(a: float64x2_t) -> float32x2_t {}
pub fn vcvtx_high_f32_f64(a: float32x2_t, b: float64x2_t) -> float32x4_t {}
pub fn vcvtxd_f32_f64(a: f64) -> f32 {}
pub fn vdiv_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vdivq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vdiv_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vdivq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vdiv_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vdivq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vdup_lane_f64<const N: i32>(a: float64x1_t) -> float64x1_t {}
pub fn vdup_lane_p64<const N: i32>(a: poly64x1_t) -> poly64x1_t {}
pub fn vdup_laneq_f64<const N: i32>(a: float64x2_t) -> float64x1_t {}
pub fn vdup_laneq_p64<const N: i32>(a: poly64x2_t) -> poly64x1_t {}
pub fn vdupb_lane_s8<const N: i32>(a: int8x8_t) -> i8 {}
pub fn vduph_laneq_s16<const N: i32>(a: int16x8_t) -> i16 {}
pub fn vdupb_lane_u8<const N: i32>(a: uint8x8_t) -> u8 {}
pub fn vduph_laneq_u16<const N: i32>(a: uint16x8_t) -> u16 {}
pub fn vdupb_lane_p8<const N: i32>(a: poly8x8_t) -> p8 {}
pub fn vduph_laneq_p16<const N: i32>(a: poly16x8_t) -> p16 {}
pub fn vdupb_laneq_s8<const N: i32>(a: int8x16_t) -> i8 {}
pub fn vdupb_laneq_u8<const N: i32>(a: uint8x16_t) -> u8 {}
pub fn vdupb_laneq_p8<const N: i32>(a: poly8x16_t) -> p8 {}
pub fn vdupd_lane_f64<const N: i32>(a: float64x1_t) -> f64 {}
pub fn vdupd_lane_s64<const N: i32>(a: int64x1_t) -> i64 {}
pub fn vdupd_lane_u64<const N: i32>(a: uint64x1_t) -> u64 {}
pub fn vdupq_lane_f64<const N: i32>(a: float64x1_t) -> float64x2_t {}
pub fn vdupq_lane_p64<const N: i32>(a: poly64x1_t) -> poly64x2_t {}
pub fn vdupq_laneq_f64<const N: i32>(a: float64x2_t) -> float64x2_t {}
pub fn vdupq_laneq_p64<const N: i32>(a: poly64x2_t) -> poly64x2_t {}
pub fn vdups_lane_f32<const N: i32>(a: float32x2_t) -> f32 {}
pub fn vdupd_laneq_f64<const N: i32>(a: float64x2_t) -> f64 {}
pub fn vdups_lane_s32<const N: i32>(a: int32x2_t) -> i32 {}
pub fn vdupd_laneq_s64<const N: i32>(a: int64x2_t) -> i64 {}
pub fn vdups_lane_u32<const N: i32>(a: uint32x2_t) -> u32 {}
pub fn vdupd_laneq_u64<const N: i32>(a: uint64x2_t) -> u64 {}
pub fn vdups_laneq_f32<const N: i32>(a: float32x4_t) -> f32 {}
pub fn vduph_lane_s16<const N: i32>(a: int16x4_t) -> i16 {}
pub fn vdups_laneq_s32<const N: i32>(a: int32x4_t) -> i32 {}
pub fn vduph_lane_u16<const N: i32>(a: uint16x4_t) -> u16 {}
pub fn vdups_laneq_u32<const N: i32>(a: uint32x4_t) -> u32 {}
pub fn vduph_lane_p16<const N: i32>(a: poly16x4_t) -> p16 {}
pub fn veor3q_s8(a: int8x16_t, b: int8x16_t, c: int8x16_t) -> int8x16_t {}
pub fn veor3q_s16(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn veor3q_s32(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn veor3q_s64(a: int64x2_t, b: int64x2_t, c: int64x2_t) -> int64x2_t {}
pub fn veor3q_u8(a: uint8x16_t, b: uint8x16_t, c: uint8x16_t) -> uint8x16_t {}
pub fn veor3q_u16(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn veor3q_u32(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn veor3q_u64(a: uint64x2_t, b: uint64x2_t, c: uint64x2_t) -> uint64x2_t {}
pub fn vextq_f64<const N: i32>(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vextq_p64<const N: i32>(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vfma_f64(a: float64x1_t, b: float64x1_t, c: float64x1_t) -> float64x1_t {}
pub fn vfma_lane_f16<const LANE: i32>(a: float16x4_t, b: float16x4_t, c: float16x4_t) -> float16x4_t {}
pub fn vfma_laneq_f16<const LANE: i32>(a: float16x4_t, b: float16x4_t, c: float16x8_t) -> float16x4_t {}
pub fn vfmaq_lane_f16<const LANE: i32>(a: float16x8_t, b: float16x8_t, c: float16x4_t) -> float16x8_t {}
pub fn vfmaq_laneq_f16<const LANE: i32>(a: float16x8_t, b: float16x8_t, c: float16x8_t) -> float16x8_t {}
pub fn vfma_lane_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vfma_laneq_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x4_t) -> float32x2_t {}
pub fn vfmaq_lane_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x2_t) -> float32x4_t {}
pub fn vfmaq_laneq_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vfmaq_laneq_f64<const LANE: i32>(a: float64x2_t, b: float64x2_t, c: float64x2_t) -> float64x2_t {}
pub fn vfma_lane_f64<const LANE: i32>(a: float64x1_t, b: float64x1_t, c: float64x1_t) -> float64x1_t {}
pub fn vfma_laneq_f64<const LANE: i32>(a: float64x1_t, b: float64x1_t, c: float64x2_t) -> float64x1_t {}
pub fn vfma_n_f64(a: float64x1_t, b: float64x1_t, c: f64) -> float64x1_t {}
pub fn vfmad_lane_f64<const LANE: i32>(a: f64, b: f64, c: float64x1_t) -> f64 {}
pub fn vfmaq_f64(a: float64x2_t, b: float64x2_t, c: float64x2_t) -> float64x2_t {}
pub fn vfmaq_lane_f64<const LANE: i32>(a: float64x2_t, b: float64x2_t, c: float64x1_t) -> float64x2_t {}
pub fn vfmaq_n_f64(a: float64x2_t, b: float64x2_t, c: f64) -> float64x2_t {}
pub fn vfmas_lane_f32<const LANE: i32>(a: f32, b: f32, c: float32x2_t) -> f32 {}
pub fn vfmas_laneq_f32<const LANE: i32>(a: f32, b: f32, c: float32x4_t) -> f32 {}
pub fn vfmad_laneq_f64<const LANE: i32>(a: f64, b: f64, c: float64x2_t) -> f64 {}
pub fn vfmlal_high_f16(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlalq_high_f16(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfmlal_lane_high_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlal_laneq_high_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x8_t) -> float32x2_t {}
pub fn vfmlalq_lane_high_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x4_t) -> float32x4_t {}
pub fn vfmlalq_laneq_high_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfmlal_lane_low_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlal_laneq_low_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x8_t) -> float32x2_t {}
pub fn vfmlalq_lane_low_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x4_t) -> float32x4_t {}
pub fn vfmlalq_laneq_low_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfmlal_low_f16(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlalq_low_f16(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfmlsl_high_f16(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlslq_high_f16(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfmlsl_lane_high_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlsl_laneq_high_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x8_t) -> float32x2_t {}
pub fn vfmlslq_lane_high_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x4_t) -> float32x4_t {}
pub fn vfmlslq_laneq_high_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfmlsl_lane_low_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlsl_laneq_low_f16<const LANE: i32>(r: float32x2_t, a: float16x4_t, b: float16x8_t) -> float32x2_t {}
pub fn vfmlslq_lane_low_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x4_t) -> float32x4_t {}
pub fn vfmlslq_laneq_low_f16<const LANE: i32>(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfmlsl_low_f16(r: float32x2_t, a: float16x4_t, b: float16x4_t) -> float32x2_t {}
pub fn vfmlslq_low_f16(r: float32x4_t, a: float16x8_t, b: float16x8_t) -> float32x4_t {}
pub fn vfms_f64(a: float64x1_t, b: float64x1_t, c: float64x1_t) -> float64x1_t {}
pub fn vfms_lane_f16<const LANE: i32>(a: float16x4_t, b: float16x4_t, c: float16x4_t) -> float16x4_t {}
pub fn vfms_laneq_f16<const LANE: i32>(a: float16x4_t, b: float16x4_t, c: float16x8_t) -> float16x4_t {}
pub fn vfmsq_lane_f16<const LANE: i32>(a: float16x8_t, b: float16x8_t, c: float16x4_t) -> float16x8_t {}
pub fn vfmsq_laneq_f16<const LANE: i32>(a: float16x8_t, b: float16x8_t, c: float16x8_t) -> float16x8_t {}
pub fn vfms_lane_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vfms_laneq_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x4_t) -> float32x2_t {}
pub fn vfmsq_lane_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x2_t) -> float32x4_t {}
pub fn vfmsq_laneq_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vfmsq_laneq_f64<const LANE: i32>(a: float64x2_t, b: float64x2_t, c: float64x2_t) -> float64x2_t {}
pub fn vfms_lane_f64<const LANE: i32>(a: float64x1_t, b: float64x1_t, c: float64x1_t) -> float64x1_t {}
pub fn vfms_laneq_f64<const LANE: i32>(a: float64x1_t, b: float64x1_t, c: float64x2_t) -> float64x1_t {}
pub fn vfms_n_f64(a: float64x1_t, b: float64x1_t, c: f64) -> float64x1_t {}
pub fn vfmsq_f64(a: float64x2_t, b: float64x2_t, c: float64x2_t) -> float64x2_t {}
pub fn vfmsq_lane_f64<const LANE: i32>(a: float64x2_t, b: float64x2_t, c: float64x1_t) -> float64x2_t {}
pub fn vfmsq_n_f64(a: float64x2_t, b: float64x2_t, c: f64) -> float64x2_t {}
pub fn vfmss_lane_f32<const LANE: i32>(a: f32, b: f32, c: float32x2_t) -> f32 {}
pub fn vfmss_laneq_f32<const LANE: i32>(a: f32, b: f32, c: float32x4_t) -> f32 {}
pub fn vfmsd_lane_f64<const LANE: i32>(a: f64, b: f64, c: float64x1_t) -> f64 {}
pub fn vfmsd_laneq_f64<const LANE: i32>(a: f64, b: f64, c: float64x2_t) -> f64 {}
pub unsafe fn vld1_f32(ptr: *const f32) -> float32x2_t {}
pub unsafe fn vld1q_f32(ptr: *const f32) -> float32x4_t {}
pub unsafe fn vld1_f64(ptr: *const f64) -> float64x1_t {}
pub unsafe fn vld1q_f64(ptr: *const f64) -> float64x2_t {}
pub unsafe fn vld1_s8(ptr: *const i8) -> int8x8_t {}
pub unsafe fn vld1q_s8(ptr: *const i8) -> int8x16_t {}
pub unsafe fn vld1_s16(ptr: *const i16) -> int16x4_t {}
pub unsafe fn vld1q_s16(ptr: *const i16) -> int16x8_t {}
pub unsafe fn vld1_s32(ptr: *const i32) -> int32x2_t {}
pub unsafe fn vld1q_s32(ptr: *const i32) -> int32x4_t {}
pub unsafe fn vld1_s64(ptr: *const i64) -> int64x1_t {}
pub unsafe fn vld1q_s64(ptr: *const i64) -> int64x2_t {}
pub unsafe fn vld1_u8(ptr: *const u8) -> uint8x8_t {}
pub unsafe fn vld1q_u8(ptr: *const u8) -> uint8x16_t {}
pub unsafe fn vld1_u16(ptr: *const u16) -> uint16x4_t {}
pub unsafe fn vld1q_u16(ptr: *const u16) -> uint16x8_t {}
pub unsafe fn vld1_u32(ptr: *const u32) -> uint32x2_t {}
pub unsafe fn vld1q_u32(ptr: *const u32) -> uint32x4_t {}
pub unsafe fn vld1_u64(ptr: *const u64) -> uint64x1_t {}
pub unsafe fn vld1q_u64(ptr: *const u64) -> uint64x2_t {}
pub unsafe fn vld1_p8(ptr: *const p8) -> poly8x8_t {}
pub unsafe fn vld1q_p8(ptr: *const p8) -> poly8x16_t {}
pub unsafe fn vld1_p16(ptr: *const p16) -> poly16x4_t {}
pub unsafe fn vld1q_p16(ptr: *const p16) -> poly16x8_t {}
pub unsafe fn vld1_p64(ptr: *const p64) -> poly64x1_t {}
pub unsafe fn vld1q_p64(ptr: *const p64) -> poly64x2_t {}
pub unsafe fn vld1_f64_x2(ptr: *const f64) -> float64x1x2_t {}
pub unsafe fn vld1_f64_x3(ptr: *const f64) -> float64x1x3_t {}
pub unsafe fn vld1_f64_x4(ptr: *const f64) -> float64x1x4_t {}
pub unsafe fn vld1q_f64_x2(ptr: *const f64) -> float64x2x2_t {}
pub unsafe fn vld1q_f64_x3(ptr: *const f64) -> float64x2x3_t {}
pub unsafe fn vld1q_f64_x4(ptr: *const f64) -> float64x2x4_t {}
pub unsafe fn vld2_dup_f64(a: *const f64) -> float64x1x2_t {}
pub unsafe fn vld2q_dup_f64(a: *const f64) -> float64x2x2_t {}
pub unsafe fn vld2q_dup_s64(a: *const i64) -> int64x2x2_t {}
pub unsafe fn vld2_f64(a: *const f64) -> float64x1x2_t {}
pub unsafe fn vld2_lane_f64<const LANE: i32>(a: *const f64, b: float64x1x2_t) -> float64x1x2_t {}
pub unsafe fn vld2_lane_s64<const LANE: i32>(a: *const i64, b: int64x1x2_t) -> int64x1x2_t {}
pub unsafe fn vld2_lane_p64<const LANE: i32>(a: *const p64, b: poly64x1x2_t) -> poly64x1x2_t {}
pub unsafe fn vld2_lane_u64<const LANE: i32>(a: *const u64, b: uint64x1x2_t) -> uint64x1x2_t {}
pub unsafe fn vld2q_dup_p64(a: *const p64) -> poly64x2x2_t {}
pub unsafe fn vld2q_dup_p64(a: *const p64) -> poly64x2x2_t {}
pub unsafe fn vld2q_dup_u64(a: *const u64) -> uint64x2x2_t {}
pub unsafe fn vld2q_dup_u64(a: *const u64) -> uint64x2x2_t {}
pub unsafe fn vld2q_f64(a: *const f64) -> float64x2x2_t {}
pub unsafe fn vld2q_s64(a: *const i64) -> int64x2x2_t {}
pub unsafe fn vld2q_lane_f64<const LANE: i32>(a: *const f64, b: float64x2x2_t) -> float64x2x2_t {}
pub unsafe fn vld2q_lane_s8<const LANE: i32>(a: *const i8, b: int8x16x2_t) -> int8x16x2_t {}
pub unsafe fn vld2q_lane_s64<const LANE: i32>(a: *const i64, b: int64x2x2_t) -> int64x2x2_t {}
pub unsafe fn vld2q_lane_p64<const LANE: i32>(a: *const p64, b: poly64x2x2_t) -> poly64x2x2_t {}
pub unsafe fn vld2q_lane_u8<const LANE: i32>(a: *const u8, b: uint8x16x2_t) -> uint8x16x2_t {}
pub unsafe fn vld2q_lane_u64<const LANE: i32>(a: *const u64, b: uint64x2x2_t) -> uint64x2x2_t {}
pub unsafe fn vld2q_lane_p8<const LANE: i32>(a: *const p8, b: poly8x16x2_t) -> poly8x16x2_t {}
pub unsafe fn vld2q_p64(a: *const p64) -> poly64x2x2_t {}
pub unsafe fn vld2q_p64(a: *const p64) -> poly64x2x2_t {}
pub unsafe fn vld2q_u64(a: *const u64) -> uint64x2x2_t {}
pub unsafe fn vld3_dup_f64(a: *const f64) -> float64x1x3_t {}
pub unsafe fn vld3q_dup_f64(a: *const f64) -> float64x2x3_t {}
pub unsafe fn vld3q_dup_s64(a: *const i64) -> int64x2x3_t {}
pub unsafe fn vld3_f64(a: *const f64) -> float64x1x3_t {}
pub unsafe fn vld3_lane_f64<const LANE: i32>(a: *const f64, b: float64x1x3_t) -> float64x1x3_t {}
pub unsafe fn vld3_lane_p64<const LANE: i32>(a: *const p64, b: poly64x1x3_t) -> poly64x1x3_t {}
pub unsafe fn vld3_lane_s64<const LANE: i32>(a: *const i64, b: int64x1x3_t) -> int64x1x3_t {}
pub unsafe fn vld3_lane_u64<const LANE: i32>(a: *const u64, b: uint64x1x3_t) -> uint64x1x3_t {}
pub unsafe fn vld3q_dup_p64(a: *const p64) -> poly64x2x3_t {}
pub unsafe fn vld3q_dup_p64(a: *const p64) -> poly64x2x3_t {}
pub unsafe fn vld3q_dup_u64(a: *const u64) -> uint64x2x3_t {}
pub unsafe fn vld3q_dup_u64(a: *const u64) -> uint64x2x3_t {}
pub unsafe fn vld3q_f64(a: *const f64) -> float64x2x3_t {}
pub unsafe fn vld3q_s64(a: *const i64) -> int64x2x3_t {}
pub unsafe fn vld3q_lane_f64<const LANE: i32>(a: *const f64, b: float64x2x3_t) -> float64x2x3_t {}
pub unsafe fn vld3q_lane_p64<const LANE: i32>(a: *const p64, b: poly64x2x3_t) -> poly64x2x3_t {}
pub unsafe fn vld3q_lane_s8<const LANE: i32>(a: *const i8, b: int8x16x3_t) -> int8x16x3_t {}
pub unsafe fn vld3q_lane_s64<const LANE: i32>(a: *const i64, b: int64x2x3_t) -> int64x2x3_t {}
pub unsafe fn vld3q_lane_u8<const LANE: i32>(a: *const u8, b: uint8x16x3_t) -> uint8x16x3_t {}
pub unsafe fn vld3q_lane_u64<const LANE: i32>(a: *const u64, b: uint64x2x3_t) -> uint64x2x3_t {}
pub unsafe fn vld3q_lane_p8<const LANE: i32>(a: *const p8, b: poly8x16x3_t) -> poly8x16x3_t {}
pub unsafe fn vld3q_p64(a: *const p64) -> poly64x2x3_t {}
pub unsafe fn vld3q_p64(a: *const p64) -> poly64x2x3_t {}
pub unsafe fn vld3q_u64(a: *const u64) -> uint64x2x3_t {}
pub unsafe fn vld4_dup_f64(a: *const f64) -> float64x1x4_t {}
pub unsafe fn vld4q_dup_f64(a: *const f64) -> float64x2x4_t {}
pub unsafe fn vld4q_dup_s64(a: *const i64) -> int64x2x4_t {}
pub unsafe fn vld4_f64(a: *const f64) -> float64x1x4_t {}
pub unsafe fn vld4_lane_f64<const LANE: i32>(a: *const f64, b: float64x1x4_t) -> float64x1x4_t {}
pub unsafe fn vld4_lane_s64<const LANE: i32>(a: *const i64, b: int64x1x4_t) -> int64x1x4_t {}
pub unsafe fn vld4_lane_p64<const LANE: i32>(a: *const p64, b: poly64x1x4_t) -> poly64x1x4_t {}
pub unsafe fn vld4_lane_u64<const LANE: i32>(a: *const u64, b: uint64x1x4_t) -> uint64x1x4_t {}
pub unsafe fn vld4q_dup_p64(a: *const p64) -> poly64x2x4_t {}
pub unsafe fn vld4q_dup_p64(a: *const p64) -> poly64x2x4_t {}
pub unsafe fn vld4q_dup_u64(a: *const u64) -> uint64x2x4_t {}
pub unsafe fn vld4q_dup_u64(a: *const u64) -> uint64x2x4_t {}
pub unsafe fn vld4q_f64(a: *const f64) -> float64x2x4_t {}
pub unsafe fn vld4q_s64(a: *const i64) -> int64x2x4_t {}
pub unsafe fn vld4q_lane_f64<const LANE: i32>(a: *const f64, b: float64x2x4_t) -> float64x2x4_t {}
pub unsafe fn vld4q_lane_s8<const LANE: i32>(a: *const i8, b: int8x16x4_t) -> int8x16x4_t {}
pub unsafe fn vld4q_lane_s64<const LANE: i32>(a: *const i64, b: int64x2x4_t) -> int64x2x4_t {}
pub unsafe fn vld4q_lane_p64<const LANE: i32>(a: *const p64, b: poly64x2x4_t) -> poly64x2x4_t {}
pub unsafe fn vld4q_lane_u8<const LANE: i32>(a: *const u8, b: uint8x16x4_t) -> uint8x16x4_t {}
pub unsafe fn vld4q_lane_u64<const LANE: i32>(a: *const u64, b: uint64x2x4_t) -> uint64x2x4_t {}
pub unsafe fn vld4q_lane_p8<const LANE: i32>(a: *const p8, b: poly8x16x4_t) -> poly8x16x4_t {}
pub unsafe fn vld4q_p64(a: *const p64) -> poly64x2x4_t {}
pub unsafe fn vld4q_p64(a: *const p64) -> poly64x2x4_t {}
pub unsafe fn vld4q_u64(a: *const u64) -> uint64x2x4_t {}
pub fn vmax_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vmaxq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vmaxnm_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vmaxnmq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vmaxnmv_f32(a: float32x2_t) -> f32 {}
pub fn vmaxnmvq_f64(a: float64x2_t) -> f64 {}
pub fn vmaxnmvq_f32(a: float32x4_t) -> f32 {}
pub fn vmaxv_f32(a: float32x2_t) -> f32 {}
pub fn vmaxvq_f32(a: float32x4_t) -> f32 {}
pub fn vmaxvq_f64(a: float64x2_t) -> f64 {}
pub fn vmaxv_s8(a: int8x8_t) -> i8 {}
pub fn vmaxvq_s8(a: int8x16_t) -> i8 {}
pub fn vmaxv_s16(a: int16x4_t) -> i16 {}
pub fn vmaxvq_s16(a: int16x8_t) -> i16 {}
pub fn vmaxv_s32(a: int32x2_t) -> i32 {}
pub fn vmaxvq_s32(a: int32x4_t) -> i32 {}
pub fn vmaxv_u8(a: uint8x8_t) -> u8 {}
pub fn vmaxvq_u8(a: uint8x16_t) -> u8 {}
pub fn vmaxv_u16(a: uint16x4_t) -> u16 {}
pub fn vmaxvq_u16(a: uint16x8_t) -> u16 {}
pub fn vmaxv_u32(a: uint32x2_t) -> u32 {}
pub fn vmaxvq_u32(a: uint32x4_t) -> u32 {}
pub fn vmin_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vminq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vminnm_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vminnmq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vminnmv_f32(a: float32x2_t) -> f32 {}
pub fn vminnmvq_f64(a: float64x2_t) -> f64 {}
pub fn vminnmvq_f32(a: float32x4_t) -> f32 {}
pub fn vminv_f32(a: float32x2_t) -> f32 {}
pub fn vminvq_f32(a: float32x4_t) -> f32 {}
pub fn vminvq_f64(a: float64x2_t) -> f64 {}
pub fn vminv_s8(a: int8x8_t) -> i8 {}
pub fn vminvq_s8(a: int8x16_t) -> i8 {}
pub fn vminv_s16(a: int16x4_t) -> i16 {}
pub fn vminvq_s16(a: int16x8_t) -> i16 {}
pub fn vminv_s32(a: int32x2_t) -> i32 {}
pub fn vminvq_s32(a: int32x4_t) -> i32 {}
pub fn vminv_u8(a: uint8x8_t) -> u8 {}
pub fn vminvq_u8(a: uint8x16_t) -> u8 {}
pub fn vminv_u16(a: uint16x4_t) -> u16 {}
pub fn vminvq_u16(a: uint16x8_t) -> u16 {}
pub fn vminv_u32(a: uint32x2_t) -> u32 {}
pub fn vminvq_u32(a: uint32x4_t) -> u32 {}
pub fn vmla_f64(a: float64x1_t, b: float64x1_t, c: float64x1_t) -> float64x1_t {}
pub fn vmlaq_f64(a: float64x2_t, b: float64x2_t, c: float64x2_t) -> float64x2_t {}
pub fn vmlal_high_lane_s16<const LANE: i32>(a: int32x4_t, b: int16x8_t, c: int16x4_t) -> int32x4_t {}
pub fn vmlal_high_laneq_s16<const LANE: i32>(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vmlal_high_lane_s32<const LANE: i32>(a: int64x2_t, b: int32x4_t, c: int32x2_t) -> int64x2_t {}
pub fn vmlal_high_laneq_s32<const LANE: i32>(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vmlal_high_lane_u16<const LANE: i32>(a: uint32x4_t, b: uint16x8_t, c: uint16x4_t) -> uint32x4_t {}
pub fn vmlal_high_laneq_u16<const LANE: i32>(a: uint32x4_t, b: uint16x8_t, c: uint16x8_t) -> uint32x4_t {}
pub fn vmlal_high_lane_u32<const LANE: i32>(a: uint64x2_t, b: uint32x4_t, c: uint32x2_t) -> uint64x2_t {}
pub fn vmlal_high_laneq_u32<const LANE: i32>(a: uint64x2_t, b: uint32x4_t, c: uint32x4_t) -> uint64x2_t {}
pub fn vmlal_high_n_s16(a: int32x4_t, b: int16x8_t, c: i16) -> int32x4_t {}
pub fn vmlal_high_n_s32(a: int64x2_t, b: int32x4_t, c: i32) -> int64x2_t {}
pub fn vmlal_high_n_u16(a: uint32x4_t, b: uint16x8_t, c: u16) -> uint32x4_t {}
pub fn vmlal_high_n_u32(a: uint64x2_t, b: uint32x4_t, c: u32) -> uint64x2_t {}
pub fn vmlal_high_s8(a: int16x8_t, b: int8x16_t, c: int8x16_t) -> int16x8_t {}
pub fn vmlal_high_s16(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vmlal_high_s32(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vmlal_high_u8(a: uint16x8_t, b: uint8x16_t, c: uint8x16_t) -> uint16x8_t {}
pub fn vmlal_high_u16(a: uint32x4_t, b: uint16x8_t, c: uint16x8_t) -> uint32x4_t {}
pub fn vmlal_high_u32(a: uint64x2_t, b: uint32x4_t, c: uint32x4_t) -> uint64x2_t {}
pub fn vmls_f64(a: float64x1_t, b: float64x1_t, c: float64x1_t) -> float64x1_t {}
pub fn vmlsq_f64(a: float64x2_t, b: float64x2_t, c: float64x2_t) -> float64x2_t {}
pub fn vmlsl_high_lane_s16<const LANE: i32>(a: int32x4_t, b: int16x8_t, c: int16x4_t) -> int32x4_t {}
pub fn vmlsl_high_laneq_s16<const LANE: i32>(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vmlsl_high_lane_s32<const LANE: i32>(a: int64x2_t, b: int32x4_t, c: int32x2_t) -> int64x2_t {}
pub fn vmlsl_high_laneq_s32<const LANE: i32>(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vmlsl_high_lane_u16<const LANE: i32>(a: uint32x4_t, b: uint16x8_t, c: uint16x4_t) -> uint32x4_t {}
pub fn vmlsl_high_laneq_u16<const LANE: i32>(a: uint32x4_t, b: uint16x8_t, c: uint16x8_t) -> uint32x4_t {}
pub fn vmlsl_high_lane_u32<const LANE: i32>(a: uint64x2_t, b: uint32x4_t, c: uint32x2_t) -> uint64x2_t {}
pub fn vmlsl_high_laneq_u32<const LANE: i32>(a: uint64x2_t, b: uint32x4_t, c: uint32x4_t) -> uint64x2_t {}
pub fn vmlsl_high_n_s16(a: int32x4_t, b: int16x8_t, c: i16) -> int32x4_t {}
pub fn vmlsl_high_n_s32(a: int64x2_t, b: int32x4_t, c: i32) -> int64x2_t {}
pub fn vmlsl_high_n_u16(a: uint32x4_t, b: uint16x8_t, c: u16) -> uint32x4_t {}
pub fn vmlsl_high_n_u32(a: uint64x2_t, b: uint32x4_t, c: u32) -> uint64x2_t {}
pub fn vmlsl_high_s8(a: int16x8_t, b: int8x16_t, c: int8x16_t) -> int16x8_t {}
pub fn vmlsl_high_s16(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vmlsl_high_s32(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vmlsl_high_u8(a: uint16x8_t, b: uint8x16_t, c: uint8x16_t) -> uint16x8_t {}
pub fn vmlsl_high_u16(a: uint32x4_t, b: uint16x8_t, c: uint16x8_t) -> uint32x4_t {}
pub fn vmlsl_high_u32(a: uint64x2_t, b: uint32x4_t, c: uint32x4_t) -> uint64x2_t {}
pub fn vmovl_high_s8(a: int8x16_t) -> int16x8_t {}
pub fn vmovl_high_s16(a: int16x8_t) -> int32x4_t {}
pub fn vmovl_high_s32(a: int32x4_t) -> int64x2_t {}
pub fn vmovl_high_u8(a: uint8x16_t) -> uint16x8_t {}
pub fn vmovl_high_u16(a: uint16x8_t) -> uint32x4_t {}
pub fn vmovl_high_u32(a: uint32x4_t) -> uint64x2_t {}
pub fn vmovn_high_s16(a: int8x8_t, b: int16x8_t) -> int8x16_t {}
pub fn vmovn_high_s32(a: int16x4_t, b: int32x4_t) -> int16x8_t {}
pub fn vmovn_high_s64(a: int32x2_t, b: int64x2_t) -> int32x4_t {}
pub fn vmovn_high_u16(a: uint8x8_t, b: uint16x8_t) -> uint8x16_t {}
pub fn vmovn_high_u32(a: uint16x4_t, b: uint32x4_t) -> uint16x8_t {}
pub fn vmovn_high_u64(a: uint32x2_t, b: uint64x2_t) -> uint32x4_t {}
pub fn vmul_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vmulq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vmul_lane_f64<const LANE: i32>(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vmul_laneq_f16<const LANE: i32>(a: float16x4_t, b: float16x8_t) -> float16x4_t {}
pub fn vmulq_laneq_f16<const LANE: i32>(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vmul_laneq_f64<const LANE: i32>(a: float64x1_t, b: float64x2_t) -> float64x1_t {}
pub fn vmul_n_f64(a: float64x1_t, b: f64) -> float64x1_t {}
pub fn vmulq_n_f64(a: float64x2_t, b: f64) -> float64x2_t {}
pub fn vmuld_lane_f64<const LANE: i32>(a: f64, b: float64x1_t) -> f64 {}
pub fn vmull_high_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x4_t) -> int32x4_t {}
pub fn vmull_high_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t) -> int32x4_t {}
pub fn vmull_high_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x2_t) -> int64x2_t {}
pub fn vmull_high_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t) -> int64x2_t {}
pub fn vmull_high_lane_u16<const LANE: i32>(a: uint16x8_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vmull_high_laneq_u16<const LANE: i32>(a: uint16x8_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vmull_high_lane_u32<const LANE: i32>(a: uint32x4_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vmull_high_laneq_u32<const LANE: i32>(a: uint32x4_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vmull_high_n_s16(a: int16x8_t, b: i16) -> int32x4_t {}
pub fn vmull_high_n_s32(a: int32x4_t, b: i32) -> int64x2_t {}
pub fn vmull_high_n_u16(a: uint16x8_t, b: u16) -> uint32x4_t {}
pub fn vmull_high_n_u32(a: uint32x4_t, b: u32) -> uint64x2_t {}
pub fn vmull_high_p64(a: poly64x2_t, b: poly64x2_t) -> p128 {}
pub fn vmull_high_p8(a: poly8x16_t, b: poly8x16_t) -> poly16x8_t {}
pub fn vmull_high_s8(a: int8x16_t, b: int8x16_t) -> int16x8_t {}
pub fn vmull_high_s16(a: int16x8_t, b: int16x8_t) -> int32x4_t {}
pub fn vmull_high_s32(a: int32x4_t, b: int32x4_t) -> int64x2_t {}
pub fn vmull_high_u8(a: uint8x16_t, b: uint8x16_t) -> uint16x8_t {}
pub fn vmull_high_u16(a: uint16x8_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vmull_high_u32(a: uint32x4_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vmull_p64(a: p64, b: p64) -> p128 {}
pub fn vmulq_lane_f64<const LANE: i32>(a: float64x2_t, b: float64x1_t) -> float64x2_t {}
pub fn vmulq_laneq_f64<const LANE: i32>(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vmuls_lane_f32<const LANE: i32>(a: f32, b: float32x2_t) -> f32 {}
pub fn vmuls_laneq_f32<const LANE: i32>(a: f32, b: float32x4_t) -> f32 {}
pub fn vmuld_laneq_f64<const LANE: i32>(a: f64, b: float64x2_t) -> f64 {}
pub fn vmulx_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vmulxq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vmulx_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vmulxq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmulx_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vmulxq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vmulx_lane_f16<const LANE: i32>(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vmulx_laneq_f16<const LANE: i32>(a: float16x4_t, b: float16x8_t) -> float16x4_t {}
pub fn vmulxq_lane_f16<const LANE: i32>(a: float16x8_t, b: float16x4_t) -> float16x8_t {}
pub fn vmulxq_laneq_f16<const LANE: i32>(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vmulx_lane_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vmulx_laneq_f32<const LANE: i32>(a: float32x2_t, b: float32x4_t) -> float32x2_t {}
pub fn vmulxq_lane_f32<const LANE: i32>(a: float32x4_t, b: float32x2_t) -> float32x4_t {}
pub fn vmulxq_laneq_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmulxq_laneq_f64<const LANE: i32>(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vmulx_lane_f64<const LANE: i32>(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vmulx_laneq_f64<const LANE: i32>(a: float64x1_t, b: float64x2_t) -> float64x1_t {}
pub fn vmulxd_f64(a: f64, b: f64) -> f64 {}
pub fn vmulxs_f32(a: f32, b: f32) -> f32 {}
pub fn vmulxd_lane_f64<const LANE: i32>(a: f64, b: float64x1_t) -> f64 {}
pub fn vmulxd_laneq_f64<const LANE: i32>(a: f64, b: float64x2_t) -> f64 {}
pub fn vmulxs_lane_f32<const LANE: i32>(a: f32, b: float32x2_t) -> f32 {}
pub fn vmulxs_laneq_f32<const LANE: i32>(a: f32, b: float32x4_t) -> f32 {}
pub fn vmulxq_lane_f64<const LANE: i32>(a: float64x2_t, b: float64x1_t) -> float64x2_t {}
pub fn vneg_f64(a: float64x1_t) -> float64x1_t {}
pub fn vnegq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vneg_s64(a: int64x1_t) -> int64x1_t {}
pub fn vnegq_s64(a: int64x2_t) -> int64x2_t {}
pub fn vnegd_s64(a: i64) -> i64 {}
pub fn vpaddd_f64(a: float64x2_t) -> f64 {}
pub fn vpadds_f32(a: float32x2_t) -> f32 {}
pub fn vpaddd_s64(a: int64x2_t) -> i64 {}
pub fn vpaddd_u64(a: uint64x2_t) -> u64 {}
pub fn vpaddq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vpaddq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vpaddq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vpaddq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vpaddq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vpaddq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vpaddq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vpaddq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vpaddq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vpaddq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vpaddq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vpmax_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vpmaxq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vpmaxnm_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vpmaxnmq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vpmaxnm_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vpmaxnmq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vpmaxnmq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vpmaxnmqd_f64(a: float64x2_t) -> f64 {}
pub fn vpmaxnms_f32(a: float32x2_t) -> f32 {}
pub fn vpmaxq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vpmaxq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vpmaxq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vpmaxq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vpmaxq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vpmaxq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vpmaxq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vpmaxq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vpmaxqd_f64(a: float64x2_t) -> f64 {}
pub fn vpmaxs_f32(a: float32x2_t) -> f32 {}
pub fn vpmin_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vpminq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vpminnm_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vpminnmq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vpminnm_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vpminnmq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vpminnmq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vpminnmqd_f64(a: float64x2_t) -> f64 {}
pub fn vpminnms_f32(a: float32x2_t) -> f32 {}
pub fn vpminq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vpminq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vpminq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vpminq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vpminq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vpminq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vpminq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vpminq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vpminqd_f64(a: float64x2_t) -> f64 {}
pub fn vpmins_f32(a: float32x2_t) -> f32 {}
pub fn vqabs_s64(a: int64x1_t) -> int64x1_t {}
pub fn vqabsq_s64(a: int64x2_t) -> int64x2_t {}
pub fn vqabsb_s8(a: i8) -> i8 {}
pub fn vqabsh_s16(a: i16) -> i16 {}
pub fn vqabss_s32(a: i32) -> i32 {}
pub fn vqabsd_s64(a: i64) -> i64 {}
pub fn vqaddb_s8(a: i8, b: i8) -> i8 {}
pub fn vqaddh_s16(a: i16, b: i16) -> i16 {}
pub fn vqaddb_u8(a: u8, b: u8) -> u8 {}
pub fn vqaddh_u16(a: u16, b: u16) -> u16 {}
pub fn vqadds_s32(a: i32, b: i32) -> i32 {}
pub fn vqaddd_s64(a: i64, b: i64) -> i64 {}
pub fn vqadds_u32(a: u32, b: u32) -> u32 {}
pub fn vqaddd_u64(a: u64, b: u64) -> u64 {}
pub fn vqdmlal_high_lane_s16<const N: i32>(a: int32x4_t, b: int16x8_t, c: int16x4_t) -> int32x4_t {}
pub fn vqdmlal_high_laneq_s16<const N: i32>(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vqdmlal_high_lane_s32<const N: i32>(a: int64x2_t, b: int32x4_t, c: int32x2_t) -> int64x2_t {}
pub fn vqdmlal_high_laneq_s32<const N: i32>(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vqdmlal_high_n_s16(a: int32x4_t, b: int16x8_t, c: i16) -> int32x4_t {}
pub fn vqdmlal_high_s16(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vqdmlal_high_n_s32(a: int64x2_t, b: int32x4_t, c: i32) -> int64x2_t {}
pub fn vqdmlal_high_s32(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vqdmlal_laneq_s16<const N: i32>(a: int32x4_t, b: int16x4_t, c: int16x8_t) -> int32x4_t {}
pub fn vqdmlal_laneq_s32<const N: i32>(a: int64x2_t, b: int32x2_t, c: int32x4_t) -> int64x2_t {}
pub fn vqdmlalh_lane_s16<const LANE: i32>(a: i32, b: i16, c: int16x4_t) -> i32 {}
pub fn vqdmlalh_laneq_s16<const LANE: i32>(a: i32, b: i16, c: int16x8_t) -> i32 {}
pub fn vqdmlals_lane_s32<const LANE: i32>(a: i64, b: i32, c: int32x2_t) -> i64 {}
pub fn vqdmlals_laneq_s32<const LANE: i32>(a: i64, b: i32, c: int32x4_t) -> i64 {}
pub fn vqdmlalh_s16(a: i32, b: i16, c: i16) -> i32 {}
pub fn vqdmlals_s32(a: i64, b: i32, c: i32) -> i64 {}
pub fn vqdmlsl_high_lane_s16<const N: i32>(a: int32x4_t, b: int16x8_t, c: int16x4_t) -> int32x4_t {}
pub fn vqdmlsl_high_laneq_s16<const N: i32>(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vqdmlsl_high_lane_s32<const N: i32>(a: int64x2_t, b: int32x4_t, c: int32x2_t) -> int64x2_t {}
pub fn vqdmlsl_high_laneq_s32<const N: i32>(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vqdmlsl_high_n_s16(a: int32x4_t, b: int16x8_t, c: i16) -> int32x4_t {}
pub fn vqdmlsl_high_s16(a: int32x4_t, b: int16x8_t, c: int16x8_t) -> int32x4_t {}
pub fn vqdmlsl_high_n_s32(a: int64x2_t, b: int32x4_t, c: i32) -> int64x2_t {}
pub fn vqdmlsl_high_s32(a: int64x2_t, b: int32x4_t, c: int32x4_t) -> int64x2_t {}
pub fn vqdmlsl_laneq_s16<const N: i32>(a: int32x4_t, b: int16x4_t, c: int16x8_t) -> int32x4_t {}
pub fn vqdmlsl_laneq_s32<const N: i32>(a: int64x2_t, b: int32x2_t, c: int32x4_t) -> int64x2_t {}
pub fn vqdmlslh_lane_s16<const LANE: i32>(a: i32, b: i16, c: int16x4_t) -> i32 {}
pub fn vqdmlslh_laneq_s16<const LANE: i32>(a: i32, b: i16, c: int16x8_t) -> i32 {}
pub fn vqdmlsls_lane_s32<const LANE: i32>(a: i64, b: i32, c: int32x2_t) -> i64 {}
pub fn vqdmlsls_laneq_s32<const LANE: i32>(a: i64, b: i32, c: int32x4_t) -> i64 {}
pub fn vqdmlslh_s16(a: i32, b: i16, c: i16) -> i32 {}
pub fn vqdmlsls_s32(a: i64, b: i32, c: i32) -> i64 {}
pub fn vqdmulh_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqdmulhq_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x4_t) -> int16x8_t {}
pub fn vqdmulh_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqdmulhq_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x2_t) -> int32x4_t {}
pub fn vqdmulhh_lane_s16<const N: i32>(a: i16, b: int16x4_t) -> i16 {}
pub fn vqdmulhh_laneq_s16<const N: i32>(a: i16, b: int16x8_t) -> i16 {}
pub fn vqdmulhh_s16(a: i16, b: i16) -> i16 {}
pub fn vqdmulhs_s32(a: i32, b: i32) -> i32 {}
pub fn vqdmulhs_lane_s32<const N: i32>(a: i32, b: int32x2_t) -> i32 {}
pub fn vqdmulhs_laneq_s32<const N: i32>(a: i32, b: int32x4_t) -> i32 {}
pub fn vqdmull_high_lane_s16<const N: i32>(a: int16x8_t, b: int16x4_t) -> int32x4_t {}
pub fn vqdmull_high_laneq_s32<const N: i32>(a: int32x4_t, b: int32x4_t) -> int64x2_t {}
pub fn vqdmull_high_lane_s32<const N: i32>(a: int32x4_t, b: int32x2_t) -> int64x2_t {}
pub fn vqdmull_high_laneq_s16<const N: i32>(a: int16x8_t, b: int16x8_t) -> int32x4_t {}
pub fn vqdmull_high_n_s16(a: int16x8_t, b: i16) -> int32x4_t {}
pub fn vqdmull_high_n_s32(a: int32x4_t, b: i32) -> int64x2_t {}
pub fn vqdmull_high_s16(a: int16x8_t, b: int16x8_t) -> int32x4_t {}
pub fn vqdmull_high_s32(a: int32x4_t, b: int32x4_t) -> int64x2_t {}
pub fn vqdmull_laneq_s16<const N: i32>(a: int16x4_t, b: int16x8_t) -> int32x4_t {}
pub fn vqdmull_laneq_s32<const N: i32>(a: int32x2_t, b: int32x4_t) -> int64x2_t {}
pub fn vqdmullh_lane_s16<const N: i32>(a: i16, b: int16x4_t) -> i32 {}
pub fn vqdmulls_laneq_s32<const N: i32>(a: i32, b: int32x4_t) -> i64 {}
pub fn vqdmullh_laneq_s16<const N: i32>(a: i16, b: int16x8_t) -> i32 {}
pub fn vqdmullh_s16(a: i16, b: i16) -> i32 {}
pub fn vqdmulls_lane_s32<const N: i32>(a: i32, b: int32x2_t) -> i64 {}
pub fn vqdmulls_s32(a: i32, b: i32) -> i64 {}
pub fn vqmovn_high_s16(a: int8x8_t, b: int16x8_t) -> int8x16_t {}
pub fn vqmovn_high_s32(a: int16x4_t, b: int32x4_t) -> int16x8_t {}
pub fn vqmovn_high_s64(a: int32x2_t, b: int64x2_t) -> int32x4_t {}
pub fn vqmovn_high_u16(a: uint8x8_t, b: uint16x8_t) -> uint8x16_t {}
pub fn vqmovn_high_u32(a: uint16x4_t, b: uint32x4_t) -> uint16x8_t {}
pub fn vqmovn_high_u64(a: uint32x2_t, b: uint64x2_t) -> uint32x4_t {}
pub fn vqmovnd_s64(a: i64) -> i32 {}
pub fn vqmovnd_u64(a: u64) -> u32 {}
pub fn vqmovnh_s16(a: i16) -> i8 {}
pub fn vqmovns_s32(a: i32) -> i16 {}
pub fn vqmovnh_u16(a: u16) -> u8 {}
pub fn vqmovns_u32(a: u32) -> u16 {}
pub fn vqmovun_high_s16(a: uint8x8_t, b: int16x8_t) -> uint8x16_t {}
pub fn vqmovun_high_s32(a: uint16x4_t, b: int32x4_t) -> uint16x8_t {}
pub fn vqmovun_high_s64(a: uint32x2_t, b: int64x2_t) -> uint32x4_t {}
pub fn vqmovunh_s16(a: i16) -> u8 {}
pub fn vqmovuns_s32(a: i32) -> u16 {}
pub fn vqmovund_s64(a: i64) -> u32 {}
pub fn vqneg_s64(a: int64x1_t) -> int64x1_t {}
pub fn vqnegq_s64(a: int64x2_t) -> int64x2_t {}
pub fn vqnegb_s8(a: i8) -> i8 {}
pub fn vqnegh_s16(a: i16) -> i16 {}
pub fn vqnegs_s32(a: i32) -> i32 {}
pub fn vqnegd_s64(a: i64) -> i64 {}
pub fn vqrdmlah_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vqrdmlah_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vqrdmlah_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x8_t) -> int16x4_t {}
pub fn vqrdmlah_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x4_t) -> int32x2_t {}
pub fn vqrdmlahq_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x4_t) -> int16x8_t {}
pub fn vqrdmlahq_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x2_t) -> int32x4_t {}
pub fn vqrdmlahq_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vqrdmlahq_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vqrdmlah_s16(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vqrdmlahq_s16(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vqrdmlah_s32(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vqrdmlahq_s32(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vqrdmlahh_lane_s16<const LANE: i32>(a: i16, b: i16, c: int16x4_t) -> i16 {}
pub fn vqrdmlahh_laneq_s16<const LANE: i32>(a: i16, b: i16, c: int16x8_t) -> i16 {}
pub fn vqrdmlahs_lane_s32<const LANE: i32>(a: i32, b: i32, c: int32x2_t) -> i32 {}
pub fn vqrdmlahs_laneq_s32<const LANE: i32>(a: i32, b: i32, c: int32x4_t) -> i32 {}
pub fn vqrdmlahh_s16(a: i16, b: i16, c: i16) -> i16 {}
pub fn vqrdmlahs_s32(a: i32, b: i32, c: i32) -> i32 {}
pub fn vqrdmlsh_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vqrdmlsh_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vqrdmlsh_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x8_t) -> int16x4_t {}
pub fn vqrdmlsh_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x4_t) -> int32x2_t {}
pub fn vqrdmlshq_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x4_t) -> int16x8_t {}
pub fn vqrdmlshq_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x2_t) -> int32x4_t {}
pub fn vqrdmlshq_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vqrdmlshq_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vqrdmlsh_s16(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vqrdmlshq_s16(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vqrdmlsh_s32(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vqrdmlshq_s32(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vqrdmlshh_lane_s16<const LANE: i32>(a: i16, b: i16, c: int16x4_t) -> i16 {}
pub fn vqrdmlshh_laneq_s16<const LANE: i32>(a: i16, b: i16, c: int16x8_t) -> i16 {}
pub fn vqrdmlshs_lane_s32<const LANE: i32>(a: i32, b: i32, c: int32x2_t) -> i32 {}
pub fn vqrdmlshs_laneq_s32<const LANE: i32>(a: i32, b: i32, c: int32x4_t) -> i32 {}
pub fn vqrdmlshh_s16(a: i16, b: i16, c: i16) -> i16 {}
pub fn vqrdmlshs_s32(a: i32, b: i32, c: i32) -> i32 {}
pub fn vqrdmulhh_lane_s16<const LANE: i32>(a: i16, b: int16x4_t) -> i16 {}
pub fn vqrdmulhh_laneq_s16<const LANE: i32>(a: i16, b: int16x8_t) -> i16 {}
pub fn vqrdmulhs_lane_s32<const LANE: i32>(a: i32, b: int32x2_t) -> i32 {}
pub fn vqrdmulhs_laneq_s32<const LANE: i32>(a: i32, b: int32x4_t) -> i32 {}
pub fn vqrdmulhh_s16(a: i16, b: i16) -> i16 {}
pub fn vqrdmulhs_s32(a: i32, b: i32) -> i32 {}
pub fn vqrshlb_s8(a: i8, b: i8) -> i8 {}
pub fn vqrshlh_s16(a: i16, b: i16) -> i16 {}
pub fn vqrshlb_u8(a: u8, b: i8) -> u8 {}
pub fn vqrshlh_u16(a: u16, b: i16) -> u16 {}
pub fn vqrshld_s64(a: i64, b: i64) -> i64 {}
pub fn vqrshls_s32(a: i32, b: i32) -> i32 {}
pub fn vqrshls_u32(a: u32, b: i32) -> u32 {}
pub fn vqrshld_u64(a: u64, b: i64) -> u64 {}
pub fn vqrshrn_high_n_s16<const N: i32>(a: int8x8_t, b: int16x8_t) -> int8x16_t {}
pub fn vqrshrn_high_n_s32<const N: i32>(a: int16x4_t, b: int32x4_t) -> int16x8_t {}
pub fn vqrshrn_high_n_s64<const N: i32>(a: int32x2_t, b: int64x2_t) -> int32x4_t {}
pub fn vqrshrn_high_n_u16<const N: i32>(a: uint8x8_t, b: uint16x8_t) -> uint8x16_t {}
pub fn vqrshrn_high_n_u32<const N: i32>(a: uint16x4_t, b: uint32x4_t) -> uint16x8_t {}
pub fn vqrshrn_high_n_u64<const N: i32>(a: uint32x2_t, b: uint64x2_t) -> uint32x4_t {}
pub fn vqrshrnd_n_u64<const N: i32>(a: u64) -> u32 {}
pub fn vqrshrnh_n_u16<const N: i32>(a: u16) -> u8 {}
pub fn vqrshrns_n_u32<const N: i32>(a: u32) -> u16 {}
pub fn vqrshrnh_n_s16<const N: i32>(a: i16) -> i8 {}
pub fn vqrshrns_n_s32<const N: i32>(a: i32) -> i16 {}
pub fn vqrshrnd_n_s64<const N: i32>(a: i64) -> i32 {}
pub fn vqrshrun_high_n_s16<const N: i32>(a: uint8x8_t, b: int16x8_t) -> uint8x16_t {}
pub fn vqrshrun_high_n_s32<const N: i32>(a: uint16x4_t, b: int32x4_t) -> uint16x8_t {}
pub fn vqrshrun_high_n_s64<const N: i32>(a: uint32x2_t, b: int64x2_t) -> uint32x4_t {}
pub fn vqrshrund_n_s64<const N: i32>(a: i64) -> u32 {}
pub fn vqrshrunh_n_s16<const N: i32>(a: i16) -> u8 {}
pub fn vqrshruns_n_s32<const N: i32>(a: i32) -> u16 {}
pub fn vqshlb_n_s8<const N: i32>(a: i8) -> i8 {}
pub fn vqshld_n_s64<const N: i32>(a: i64) -> i64 {}
pub fn vqshlh_n_s16<const N: i32>(a: i16) -> i16 {}
pub fn vqshls_n_s32<const N: i32>(a: i32) -> i32 {}
pub fn vqshlb_n_u8<const N: i32>(a: u8) -> u8 {}
pub fn vqshld_n_u64<const N: i32>(a: u64) -> u64 {}
pub fn vqshlh_n_u16<const N: i32>(a: u16) -> u16 {}
pub fn vqshls_n_u32<const N: i32>(a: u32) -> u32 {}
pub fn vqshlb_s8(a: i8, b: i8) -> i8 {}
pub fn vqshlh_s16(a: i16, b: i16) -> i16 {}
pub fn vqshls_s32(a: i32, b: i32) -> i32 {}
pub fn vqshlb_u8(a: u8, b: i8) -> u8 {}
pub fn vqshlh_u16(a: u16, b: i16) -> u16 {}
pub fn vqshls_u32(a: u32, b: i32) -> u32 {}
pub fn vqshld_s64(a: i64, b: i64) -> i64 {}
pub fn vqshld_u64(a: u64, b: i64) -> u64 {}
pub fn vqshlub_n_s8<const N: i32>(a: i8) -> u8 {}
pub fn vqshlud_n_s64<const N: i32>(a: i64) -> u64 {}
pub fn vqshluh_n_s16<const N: i32>(a: i16) -> u16 {}
pub fn vqshlus_n_s32<const N: i32>(a: i32) -> u32 {}
pub fn vqshrn_high_n_s16<const N: i32>(a: int8x8_t, b: int16x8_t) -> int8x16_t {}
pub fn vqshrn_high_n_s32<const N: i32>(a: int16x4_t, b: int32x4_t) -> int16x8_t {}
pub fn vqshrn_high_n_s64<const N: i32>(a: int32x2_t, b: int64x2_t) -> int32x4_t {}
pub fn vqshrn_high_n_u16<const N: i32>(a: uint8x8_t, b: uint16x8_t) -> uint8x16_t {}
pub fn vqshrn_high_n_u32<const N: i32>(a: uint16x4_t, b: uint32x4_t) -> uint16x8_t {}
pub fn vqshrn_high_n_u64<const N: i32>(a: uint32x2_t, b: uint64x2_t) -> uint32x4_t {}
pub fn vqshrnd_n_s64<const N: i32>(a: i64) -> i32 {}
pub fn vqshrnd_n_u64<const N: i32>(a: u64) -> u32 {}
pub fn vqshrnh_n_s16<const N: i32>(a: i16) -> i8 {}
pub fn vqshrns_n_s32<const N: i32>(a: i32) -> i16 {}
pub fn vqshrnh_n_u16<const N: i32>(a: u16) -> u8 {}
pub fn vqshrns_n_u32<const N: i32>(a: u32) -> u16 {}
pub fn vqshrun_high_n_s16<const N: i32>(a: uint8x8_t, b: int16x8_t) -> uint8x16_t {}
pub fn vqshrun_high_n_s32<const N: i32>(a: uint16x4_t, b: int32x4_t) -> uint16x8_t {}
pub fn vqshrun_high_n_s64<const N: i32>(a: uint32x2_t, b: int64x2_t) -> uint32x4_t {}
pub fn vqshrund_n_s64<const N: i32>(a: i64) -> u32 {}
pub fn vqshrunh_n_s16<const N: i32>(a: i16) -> u8 {}
pub fn vqshruns_n_s32<const N: i32>(a: i32) -> u16 {}
pub fn vqsubb_s8(a: i8, b: i8) -> i8 {}
pub fn vqsubh_s16(a: i16, b: i16) -> i16 {}
pub fn vqsubb_u8(a: u8, b: u8) -> u8 {}
pub fn vqsubh_u16(a: u16, b: u16) -> u16 {}
pub fn vqsubs_s32(a: i32, b: i32) -> i32 {}
pub fn vqsubd_s64(a: i64, b: i64) -> i64 {}
pub fn vqsubs_u32(a: u32, b: u32) -> u32 {}
pub fn vqsubd_u64(a: u64, b: u64) -> u64 {}
pub fn vqtbl1_s8(a: int8x16_t, b: uint8x8_t) -> int8x8_t {}
pub fn vqtbl1q_s8(a: int8x16_t, b: uint8x16_t) -> int8x16_t {}
pub fn vqtbl1_u8(a: uint8x16_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vqtbl1q_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vqtbl1_p8(a: poly8x16_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vqtbl1q_p8(a: poly8x16_t, b: uint8x16_t) -> poly8x16_t {}
pub fn vqtbl2_s8(a: int8x16x2_t, b: uint8x8_t) -> int8x8_t {}
pub fn vqtbl2q_s8(a: int8x16x2_t, b: uint8x16_t) -> int8x16_t {}
pub fn vqtbl2_u8(a: uint8x16x2_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vqtbl2q_u8(a: uint8x16x2_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vqtbl2_p8(a: poly8x16x2_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vqtbl2q_p8(a: poly8x16x2_t, b: uint8x16_t) -> poly8x16_t {}
pub fn vqtbl3_s8(a: int8x16x3_t, b: uint8x8_t) -> int8x8_t {}
pub fn vqtbl3q_s8(a: int8x16x3_t, b: uint8x16_t) -> int8x16_t {}
pub fn vqtbl3_u8(a: uint8x16x3_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vqtbl3q_u8(a: uint8x16x3_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vqtbl3_p8(a: poly8x16x3_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vqtbl3q_p8(a: poly8x16x3_t, b: uint8x16_t) -> poly8x16_t {}
pub fn vqtbl4_s8(a: int8x16x4_t, b: uint8x8_t) -> int8x8_t {}
pub fn vqtbl4q_s8(a: int8x16x4_t, b: uint8x16_t) -> int8x16_t {}
pub fn vqtbl4_u8(a: uint8x16x4_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vqtbl4q_u8(a: uint8x16x4_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vqtbl4_p8(a: poly8x16x4_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vqtbl4q_p8(a: poly8x16x4_t, b: uint8x16_t) -> poly8x16_t {}
pub fn vqtbx1_s8(a: int8x8_t, b: int8x16_t, c: uint8x8_t) -> int8x8_t {}
pub fn vqtbx1q_s8(a: int8x16_t, b: int8x16_t, c: uint8x16_t) -> int8x16_t {}
pub fn vqtbx1_u8(a: uint8x8_t, b: uint8x16_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vqtbx1q_u8(a: uint8x16_t, b: uint8x16_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vqtbx1_p8(a: poly8x8_t, b: poly8x16_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vqtbx1q_p8(a: poly8x16_t, b: poly8x16_t, c: uint8x16_t) -> poly8x16_t {}
pub fn vqtbx2_s8(a: int8x8_t, b: int8x16x2_t, c: uint8x8_t) -> int8x8_t {}
pub fn vqtbx2q_s8(a: int8x16_t, b: int8x16x2_t, c: uint8x16_t) -> int8x16_t {}
pub fn vqtbx2_u8(a: uint8x8_t, b: uint8x16x2_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vqtbx2q_u8(a: uint8x16_t, b: uint8x16x2_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vqtbx2_p8(a: poly8x8_t, b: poly8x16x2_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vqtbx2q_p8(a: poly8x16_t, b: poly8x16x2_t, c: uint8x16_t) -> poly8x16_t {}
pub fn vqtbx3_s8(a: int8x8_t, b: int8x16x3_t, c: uint8x8_t) -> int8x8_t {}
pub fn vqtbx3q_s8(a: int8x16_t, b: int8x16x3_t, c: uint8x16_t) -> int8x16_t {}
pub fn vqtbx3_u8(a: uint8x8_t, b: uint8x16x3_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vqtbx3q_u8(a: uint8x16_t, b: uint8x16x3_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vqtbx3_p8(a: poly8x8_t, b: poly8x16x3_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vqtbx3q_p8(a: poly8x16_t, b: poly8x16x3_t, c: uint8x16_t) -> poly8x16_t {}
pub fn vqtbx4_s8(a: int8x8_t, b: int8x16x4_t, c: uint8x8_t) -> int8x8_t {}
pub fn vqtbx4q_s8(a: int8x16_t, b: int8x16x4_t, c: uint8x16_t) -> int8x16_t {}
pub fn vqtbx4_u8(a: uint8x8_t, b: uint8x16x4_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vqtbx4q_u8(a: uint8x16_t, b: uint8x16x4_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vqtbx4_p8(a: poly8x8_t, b: poly8x16x4_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vqtbx4q_p8(a: poly8x16_t, b: poly8x16x4_t, c: uint8x16_t) -> poly8x16_t {}
pub fn vrax1q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vrbit_s8(a: int8x8_t) -> int8x8_t {}
pub fn vrbitq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vrbit_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vrbit_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vrbitq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vrbitq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vrbit_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vrbit_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vrbitq_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vrbitq_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vrecpe_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrecpeq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrecped_f64(a: f64) -> f64 {}
pub fn vrecpes_f32(a: f32) -> f32 {}
pub fn vrecps_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vrecpsq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vrecpsd_f64(a: f64, b: f64) -> f64 {}
pub fn vrecpss_f32(a: f32, b: f32) -> f32 {}
pub fn vrecpxd_f64(a: f64) -> f64 {}
pub fn vrecpxs_f32(a: f32) -> f32 {}
pub fn vreinterpret_f64_f16(a: float16x4_t) -> float64x1_t {}
pub fn vreinterpret_f64_f16(a: float16x4_t) -> float64x1_t {}
pub fn vreinterpretq_f64_f16(a: float16x8_t) -> float64x2_t {}
pub fn vreinterpretq_f64_f16(a: float16x8_t) -> float64x2_t {}
pub fn vreinterpret_f16_f64(a: float64x1_t) -> float16x4_t {}
pub fn vreinterpret_f16_f64(a: float64x1_t) -> float16x4_t {}
pub fn vreinterpretq_f16_f64(a: float64x2_t) -> float16x8_t {}
pub fn vreinterpretq_f16_f64(a: float64x2_t) -> float16x8_t {}
pub fn vreinterpretq_f64_p128(a: p128) -> float64x2_t {}
pub fn vreinterpretq_f64_p128(a: p128) -> float64x2_t {}
pub fn vreinterpret_f64_f32(a: float32x2_t) -> float64x1_t {}
pub fn vreinterpret_f64_f32(a: float32x2_t) -> float64x1_t {}
pub fn vreinterpret_p64_f32(a: float32x2_t) -> poly64x1_t {}
pub fn vreinterpret_p64_f32(a: float32x2_t) -> poly64x1_t {}
pub fn vreinterpretq_f64_f32(a: float32x4_t) -> float64x2_t {}
pub fn vreinterpretq_f64_f32(a: float32x4_t) -> float64x2_t {}
pub fn vreinterpretq_p64_f32(a: float32x4_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_f32(a: float32x4_t) -> poly64x2_t {}
pub fn vreinterpret_f32_f64(a: float64x1_t) -> float32x2_t {}
pub fn vreinterpret_f32_f64(a: float64x1_t) -> float32x2_t {}
pub fn vreinterpret_s8_f64(a: float64x1_t) -> int8x8_t {}
pub fn vreinterpret_s8_f64(a: float64x1_t) -> int8x8_t {}
pub fn vreinterpret_s16_f64(a: float64x1_t) -> int16x4_t {}
pub fn vreinterpret_s16_f64(a: float64x1_t) -> int16x4_t {}
pub fn vreinterpret_s32_f64(a: float64x1_t) -> int32x2_t {}
pub fn vreinterpret_s32_f64(a: float64x1_t) -> int32x2_t {}
pub fn vreinterpret_s64_f64(a: float64x1_t) -> int64x1_t {}
pub fn vreinterpret_u8_f64(a: float64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u8_f64(a: float64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u16_f64(a: float64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u16_f64(a: float64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u32_f64(a: float64x1_t) -> uint32x2_t {}
pub fn vreinterpret_u32_f64(a: float64x1_t) -> uint32x2_t {}
pub fn vreinterpret_u64_f64(a: float64x1_t) -> uint64x1_t {}
pub fn vreinterpret_p8_f64(a: float64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p8_f64(a: float64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p16_f64(a: float64x1_t) -> poly16x4_t {}
pub fn vreinterpret_p16_f64(a: float64x1_t) -> poly16x4_t {}
pub fn vreinterpret_p64_f64(a: float64x1_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_f64(a: float64x2_t) -> p128 {}
pub fn vreinterpretq_p128_f64(a: float64x2_t) -> p128 {}
pub fn vreinterpretq_f32_f64(a: float64x2_t) -> float32x4_t {}
pub fn vreinterpretq_f32_f64(a: float64x2_t) -> float32x4_t {}
pub fn vreinterpretq_s8_f64(a: float64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s8_f64(a: float64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s16_f64(a: float64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s16_f64(a: float64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s32_f64(a: float64x2_t) -> int32x4_t {}
pub fn vreinterpretq_s32_f64(a: float64x2_t) -> int32x4_t {}
pub fn vreinterpretq_s64_f64(a: float64x2_t) -> int64x2_t {}
pub fn vreinterpretq_s64_f64(a: float64x2_t) -> int64x2_t {}
pub fn vreinterpretq_u8_f64(a: float64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_f64(a: float64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_f64(a: float64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_f64(a: float64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_f64(a: float64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_f64(a: float64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_f64(a: float64x2_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_f64(a: float64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_f64(a: float64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_f64(a: float64x2_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_f64(a: float64x2_t) -> poly16x8_t {}
pub fn vreinterpretq_p64_f64(a: float64x2_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_f64(a: float64x2_t) -> poly64x2_t {}
pub fn vreinterpret_f64_s8(a: int8x8_t) -> float64x1_t {}
pub fn vreinterpret_f64_s8(a: int8x8_t) -> float64x1_t {}
pub fn vreinterpretq_f64_s8(a: int8x16_t) -> float64x2_t {}
pub fn vreinterpretq_f64_s8(a: int8x16_t) -> float64x2_t {}
pub fn vreinterpret_f64_s16(a: int16x4_t) -> float64x1_t {}
pub fn vreinterpret_f64_s16(a: int16x4_t) -> float64x1_t {}
pub fn vreinterpretq_f64_s16(a: int16x8_t) -> float64x2_t {}
pub fn vreinterpretq_f64_s16(a: int16x8_t) -> float64x2_t {}
pub fn vreinterpret_f64_s32(a: int32x2_t) -> float64x1_t {}
pub fn vreinterpret_f64_s32(a: int32x2_t) -> float64x1_t {}
pub fn vreinterpretq_f64_s32(a: int32x4_t) -> float64x2_t {}
pub fn vreinterpretq_f64_s32(a: int32x4_t) -> float64x2_t {}
pub fn vreinterpret_f64_s64(a: int64x1_t) -> float64x1_t {}
pub fn vreinterpret_p64_s64(a: int64x1_t) -> poly64x1_t {}
pub fn vreinterpretq_f64_s64(a: int64x2_t) -> float64x2_t {}
pub fn vreinterpretq_f64_s64(a: int64x2_t) -> float64x2_t {}
pub fn vreinterpretq_p64_s64(a: int64x2_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_s64(a: int64x2_t) -> poly64x2_t {}
pub fn vreinterpret_f64_u8(a: uint8x8_t) -> float64x1_t {}
pub fn vreinterpret_f64_u8(a: uint8x8_t) -> float64x1_t {}
pub fn vreinterpretq_f64_u8(a: uint8x16_t) -> float64x2_t {}
pub fn vreinterpretq_f64_u8(a: uint8x16_t) -> float64x2_t {}
pub fn vreinterpret_f64_u16(a: uint16x4_t) -> float64x1_t {}
pub fn vreinterpret_f64_u16(a: uint16x4_t) -> float64x1_t {}
pub fn vreinterpretq_f64_u16(a: uint16x8_t) -> float64x2_t {}
pub fn vreinterpretq_f64_u16(a: uint16x8_t) -> float64x2_t {}
pub fn vreinterpret_f64_u32(a: uint32x2_t) -> float64x1_t {}
pub fn vreinterpret_f64_u32(a: uint32x2_t) -> float64x1_t {}
pub fn vreinterpretq_f64_u32(a: uint32x4_t) -> float64x2_t {}
pub fn vreinterpretq_f64_u32(a: uint32x4_t) -> float64x2_t {}
pub fn vreinterpret_f64_u64(a: uint64x1_t) -> float64x1_t {}
pub fn vreinterpret_p64_u64(a: uint64x1_t) -> poly64x1_t {}
pub fn vreinterpretq_f64_u64(a: uint64x2_t) -> float64x2_t {}
pub fn vreinterpretq_f64_u64(a: uint64x2_t) -> float64x2_t {}
pub fn vreinterpretq_p64_u64(a: uint64x2_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_u64(a: uint64x2_t) -> poly64x2_t {}
pub fn vreinterpret_f64_p8(a: poly8x8_t) -> float64x1_t {}
pub fn vreinterpret_f64_p8(a: poly8x8_t) -> float64x1_t {}
pub fn vreinterpretq_f64_p8(a: poly8x16_t) -> float64x2_t {}
pub fn vreinterpretq_f64_p8(a: poly8x16_t) -> float64x2_t {}
pub fn vreinterpret_f64_p16(a: poly16x4_t) -> float64x1_t {}
pub fn vreinterpret_f64_p16(a: poly16x4_t) -> float64x1_t {}
pub fn vreinterpretq_f64_p16(a: poly16x8_t) -> float64x2_t {}
pub fn vreinterpretq_f64_p16(a: poly16x8_t) -> float64x2_t {}
pub fn vreinterpret_f32_p64(a: poly64x1_t) -> float32x2_t {}
pub fn vreinterpret_f32_p64(a: poly64x1_t) -> float32x2_t {}
pub fn vreinterpret_f64_p64(a: poly64x1_t) -> float64x1_t {}
pub fn vreinterpret_s64_p64(a: poly64x1_t) -> int64x1_t {}
pub fn vreinterpret_u64_p64(a: poly64x1_t) -> uint64x1_t {}
pub fn vreinterpretq_f32_p64(a: poly64x2_t) -> float32x4_t {}
pub fn vreinterpretq_f32_p64(a: poly64x2_t) -> float32x4_t {}
pub fn vreinterpretq_f64_p64(a: poly64x2_t) -> float64x2_t {}
pub fn vreinterpretq_f64_p64(a: poly64x2_t) -> float64x2_t {}
pub fn vreinterpretq_s64_p64(a: poly64x2_t) -> int64x2_t {}
pub fn vreinterpretq_s64_p64(a: poly64x2_t) -> int64x2_t {}
pub fn vreinterpretq_u64_p64(a: poly64x2_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_p64(a: poly64x2_t) -> uint64x2_t {}
pub fn vrnd_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrndq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrnd_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrndq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrnd_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrndq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrnda_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrndaq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrnda_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrndaq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrnda_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrndaq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrndi_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrndiq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrndi_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrndiq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrndi_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrndiq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrndm_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrndmq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrndm_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrndmq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrndm_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrndmq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrndn_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrndnq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrndns_f32(a: f32) -> f32 {}
pub fn vrndp_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrndpq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrndp_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrndpq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrndp_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrndpq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrndx_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrndxq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrndx_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrndxq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrndx_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrndxq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrshld_s64(a: i64, b: i64) -> i64 {}
pub fn vrshld_u64(a: u64, b: i64) -> u64 {}
pub fn vrshrd_n_s64<const N: i32>(a: i64) -> i64 {}
pub fn vrshrd_n_u64<const N: i32>(a: u64) -> u64 {}
pub fn vrshrn_high_n_s16<const N: i32>(a: int8x8_t, b: int16x8_t) -> int8x16_t {}
pub fn vrshrn_high_n_s32<const N: i32>(a: int16x4_t, b: int32x4_t) -> int16x8_t {}
pub fn vrshrn_high_n_s64<const N: i32>(a: int32x2_t, b: int64x2_t) -> int32x4_t {}
pub fn vrshrn_high_n_u16<const N: i32>(a: uint8x8_t, b: uint16x8_t) -> uint8x16_t {}
pub fn vrshrn_high_n_u32<const N: i32>(a: uint16x4_t, b: uint32x4_t) -> uint16x8_t {}
pub fn vrshrn_high_n_u64<const N: i32>(a: uint32x2_t, b: uint64x2_t) -> uint32x4_t {}
pub fn vrsqrte_f64(a: float64x1_t) -> float64x1_t {}
pub fn vrsqrteq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vrsqrted_f64(a: f64) -> f64 {}
pub fn vrsqrtes_f32(a: f32) -> f32 {}
pub fn vrsqrts_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vrsqrtsq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vrsqrtsd_f64(a: f64, b: f64) -> f64 {}
pub fn vrsqrtss_f32(a: f32, b: f32) -> f32 {}
pub fn vrsrad_n_s64<const N: i32>(a: i64, b: i64) -> i64 {}
pub fn vrsrad_n_u64<const N: i32>(a: u64, b: u64) -> u64 {}
pub fn vrsubhn_high_s16(a: int8x8_t, b: int16x8_t, c: int16x8_t) -> int8x16_t {}
pub fn vrsubhn_high_s32(a: int16x4_t, b: int32x4_t, c: int32x4_t) -> int16x8_t {}
pub fn vrsubhn_high_s64(a: int32x2_t, b: int64x2_t, c: int64x2_t) -> int32x4_t {}
pub fn vrsubhn_high_u16(a: uint8x8_t, b: uint16x8_t, c: uint16x8_t) -> uint8x16_t {}
pub fn vrsubhn_high_u32(a: uint16x4_t, b: uint32x4_t, c: uint32x4_t) -> uint16x8_t {}
pub fn vrsubhn_high_u64(a: uint32x2_t, b: uint64x2_t, c: uint64x2_t) -> uint32x4_t {}
pub fn vrsubhn_high_s16(a: int8x8_t, b: int16x8_t, c: int16x8_t) -> int8x16_t {}
pub fn vrsubhn_high_s32(a: int16x4_t, b: int32x4_t, c: int32x4_t) -> int16x8_t {}
pub fn vrsubhn_high_s64(a: int32x2_t, b: int64x2_t, c: int64x2_t) -> int32x4_t {}
pub fn vrsubhn_high_u16(a: uint8x8_t, b: uint16x8_t, c: uint16x8_t) -> uint8x16_t {}
pub fn vrsubhn_high_u32(a: uint16x4_t, b: uint32x4_t, c: uint32x4_t) -> uint16x8_t {}
pub fn vrsubhn_high_u64(a: uint32x2_t, b: uint64x2_t, c: uint64x2_t) -> uint32x4_t {}
pub fn vset_lane_f64<const LANE: i32>(a: f64, b: float64x1_t) -> float64x1_t {}
pub fn vsetq_lane_f64<const LANE: i32>(a: f64, b: float64x2_t) -> float64x2_t {}
pub fn vsha512h2q_u64(a: uint64x2_t, b: uint64x2_t, c: uint64x2_t) -> uint64x2_t {}
pub fn vsha512hq_u64(a: uint64x2_t, b: uint64x2_t, c: uint64x2_t) -> uint64x2_t {}
pub fn vsha512su0q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vsha512su1q_u64(a: uint64x2_t, b: uint64x2_t, c: uint64x2_t) -> uint64x2_t {}
pub fn vshld_s64(a: i64, b: i64) -> i64 {}
pub fn vshld_u64(a: u64, b: i64) -> u64 {}
pub fn vshll_high_n_s8<const N: i32>(a: int8x16_t) -> int16x8_t {}
pub fn vshll_high_n_s16<const N: i32>(a: int16x8_t) -> int32x4_t {}
pub fn vshll_high_n_s32<const N: i32>(a: int32x4_t) -> int64x2_t {}
pub fn vshll_high_n_u8<const N: i32>(a: uint8x16_t) -> uint16x8_t {}
pub fn vshll_high_n_u16<const N: i32>(a: uint16x8_t) -> uint32x4_t {}
pub fn vshll_high_n_u32<const N: i32>(a: uint32x4_t) -> uint64x2_t {}
pub fn vshrn_high_n_s16<const N: i32>(a: int8x8_t, b: int16x8_t) -> int8x16_t {}
pub fn vshrn_high_n_s32<const N: i32>(a: int16x4_t, b: int32x4_t) -> int16x8_t {}
pub fn vshrn_high_n_s64<const N: i32>(a: int32x2_t, b: int64x2_t) -> int32x4_t {}
pub fn vshrn_high_n_u16<const N: i32>(a: uint8x8_t, b: uint16x8_t) -> uint8x16_t {}
pub fn vshrn_high_n_u32<const N: i32>(a: uint16x4_t, b: uint32x4_t) -> uint16x8_t {}
pub fn vshrn_high_n_u64<const N: i32>(a: uint32x2_t, b: uint64x2_t) -> uint32x4_t {}
pub fn vsli_n_s8<const N: i32>(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vsliq_n_s8<const N: i32>(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vsli_n_s16<const N: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vsliq_n_s16<const N: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vsli_n_s32<const N: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vsliq_n_s32<const N: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vsli_n_s64<const N: i32>(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vsliq_n_s64<const N: i32>(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vsli_n_u8<const N: i32>(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vsliq_n_u8<const N: i32>(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vsli_n_u16<const N: i32>(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vsliq_n_u16<const N: i32>(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vsli_n_u32<const N: i32>(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vsliq_n_u32<const N: i32>(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vsli_n_u64<const N: i32>(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vsliq_n_u64<const N: i32>(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vsli_n_p8<const N: i32>(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vsliq_n_p8<const N: i32>(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vsli_n_p16<const N: i32>(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vsliq_n_p16<const N: i32>(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vsli_n_p64<const N: i32>(a: poly64x1_t, b: poly64x1_t) -> poly64x1_t {}
pub fn vsliq_n_p64<const N: i32>(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vslid_n_s64<const N: i32>(a: i64, b: i64) -> i64 {}
pub fn vslid_n_u64<const N: i32>(a: u64, b: u64) -> u64 {}
pub fn vsqadd_u8(a: uint8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vsqaddq_u8(a: uint8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vsqadd_u16(a: uint16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vsqaddq_u16(a: uint16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vsqadd_u32(a: uint32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vsqaddq_u32(a: uint32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vsqadd_u64(a: uint64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vsqaddq_u64(a: uint64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vsqaddb_u8(a: u8, b: i8) -> u8 {}
pub fn vsqaddh_u16(a: u16, b: i16) -> u16 {}
pub fn vsqaddd_u64(a: u64, b: i64) -> u64 {}
pub fn vsqadds_u32(a: u32, b: i32) -> u32 {}
pub fn vsqrt_f16(a: float16x4_t) -> float16x4_t {}
pub fn vsqrtq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vsqrt_f32(a: float32x2_t) -> float32x2_t {}
pub fn vsqrtq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vsqrt_f64(a: float64x1_t) -> float64x1_t {}
pub fn vsqrtq_f64(a: float64x2_t) -> float64x2_t {}
pub fn vsri_n_s8<const N: i32>(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vsriq_n_s8<const N: i32>(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vsri_n_s16<const N: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vsriq_n_s16<const N: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vsri_n_s32<const N: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vsriq_n_s32<const N: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vsri_n_s64<const N: i32>(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vsriq_n_s64<const N: i32>(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vsri_n_u8<const N: i32>(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vsriq_n_u8<const N: i32>(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vsri_n_u16<const N: i32>(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vsriq_n_u16<const N: i32>(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vsri_n_u32<const N: i32>(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vsriq_n_u32<const N: i32>(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vsri_n_u64<const N: i32>(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vsriq_n_u64<const N: i32>(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vsri_n_p8<const N: i32>(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vsriq_n_p8<const N: i32>(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vsri_n_p16<const N: i32>(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vsriq_n_p16<const N: i32>(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vsri_n_p64<const N: i32>(a: poly64x1_t, b: poly64x1_t) -> poly64x1_t {}
pub fn vsriq_n_p64<const N: i32>(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vsrid_n_s64<const N: i32>(a: i64, b: i64) -> i64 {}
pub fn vsrid_n_u64<const N: i32>(a: u64, b: u64) -> u64 {}
pub unsafe fn vst1_f32(ptr: *mut f32, a: float32x2_t) {}
pub unsafe fn vst1q_f32(ptr: *mut f32, a: float32x4_t) {}
pub unsafe fn vst1_f64(ptr: *mut f64, a: float64x1_t) {}
pub unsafe fn vst1q_f64(ptr: *mut f64, a: float64x2_t) {}
pub unsafe fn vst1_s8(ptr: *mut i8, a: int8x8_t) {}
pub unsafe fn vst1q_s8(ptr: *mut i8, a: int8x16_t) {}
pub unsafe fn vst1_s16(ptr: *mut i16, a: int16x4_t) {}
pub unsafe fn vst1q_s16(ptr: *mut i16, a: int16x8_t) {}
pub unsafe fn vst1_s32(ptr: *mut i32, a: int32x2_t) {}
pub unsafe fn vst1q_s32(ptr: *mut i32, a: int32x4_t) {}
pub unsafe fn vst1_s64(ptr: *mut i64, a: int64x1_t) {}
pub unsafe fn vst1q_s64(ptr: *mut i64, a: int64x2_t) {}
pub unsafe fn vst1_u8(ptr: *mut u8, a: uint8x8_t) {}
pub unsafe fn vst1q_u8(ptr: *mut u8, a: uint8x16_t) {}
pub unsafe fn vst1_u16(ptr: *mut u16, a: uint16x4_t) {}
pub unsafe fn vst1q_u16(ptr: *mut u16, a: uint16x8_t) {}
pub unsafe fn vst1_u32(ptr: *mut u32, a: uint32x2_t) {}
pub unsafe fn vst1q_u32(ptr: *mut u32, a: uint32x4_t) {}
pub unsafe fn vst1_u64(ptr: *mut u64, a: uint64x1_t) {}
pub unsafe fn vst1q_u64(ptr: *mut u64, a: uint64x2_t) {}
pub unsafe fn vst1_p8(ptr: *mut p8, a: poly8x8_t) {}
pub unsafe fn vst1q_p8(ptr: *mut p8, a: poly8x16_t) {}
pub unsafe fn vst1_p16(ptr: *mut p16, a: poly16x4_t) {}
pub unsafe fn vst1q_p16(ptr: *mut p16, a: poly16x8_t) {}
pub unsafe fn vst1_p64(ptr: *mut p64, a: poly64x1_t) {}
pub unsafe fn vst1q_p64(ptr: *mut p64, a: poly64x2_t) {}
pub unsafe fn vst1_f64_x2(a: *mut f64, b: float64x1x2_t) {}
pub unsafe fn vst1q_f64_x2(a: *mut f64, b: float64x2x2_t) {}
pub unsafe fn vst1_f64_x3(a: *mut f64, b: float64x1x3_t) {}
pub unsafe fn vst1q_f64_x3(a: *mut f64, b: float64x2x3_t) {}
pub unsafe fn vst1_f64_x4(a: *mut f64, b: float64x1x4_t) {}
pub unsafe fn vst1q_f64_x4(a: *mut f64, b: float64x2x4_t) {}
pub unsafe fn vst1_lane_f64<const LANE: i32>(a: *mut f64, b: float64x1_t) {}
pub unsafe fn vst1q_lane_f64<const LANE: i32>(a: *mut f64, b: float64x2_t) {}
pub unsafe fn vst2_f64(a: *mut f64, b: float64x1x2_t) {}
pub unsafe fn vst2_lane_f64<const LANE: i32>(a: *mut f64, b: float64x1x2_t) {}
pub unsafe fn vst2_lane_s64<const LANE: i32>(a: *mut i64, b: int64x1x2_t) {}
pub unsafe fn vst2_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x1x2_t) {}
pub unsafe fn vst2_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x1x2_t) {}
pub unsafe fn vst2q_f64(a: *mut f64, b: float64x2x2_t) {}
pub unsafe fn vst2q_s64(a: *mut i64, b: int64x2x2_t) {}
pub unsafe fn vst2q_lane_f64<const LANE: i32>(a: *mut f64, b: float64x2x2_t) {}
pub unsafe fn vst2q_lane_s8<const LANE: i32>(a: *mut i8, b: int8x16x2_t) {}
pub unsafe fn vst2q_lane_s64<const LANE: i32>(a: *mut i64, b: int64x2x2_t) {}
pub unsafe fn vst2q_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x2x2_t) {}
pub unsafe fn vst2q_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x16x2_t) {}
pub unsafe fn vst2q_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x2x2_t) {}
pub unsafe fn vst2q_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x16x2_t) {}
pub unsafe fn vst2q_p64(a: *mut p64, b: poly64x2x2_t) {}
pub unsafe fn vst2q_u64(a: *mut u64, b: uint64x2x2_t) {}
pub unsafe fn vst3_f64(a: *mut f64, b: float64x1x3_t) {}
pub unsafe fn vst3_lane_f64<const LANE: i32>(a: *mut f64, b: float64x1x3_t) {}
pub unsafe fn vst3_lane_s64<const LANE: i32>(a: *mut i64, b: int64x1x3_t) {}
pub unsafe fn vst3_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x1x3_t) {}
pub unsafe fn vst3_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x1x3_t) {}
pub unsafe fn vst3q_f64(a: *mut f64, b: float64x2x3_t) {}
pub unsafe fn vst3q_s64(a: *mut i64, b: int64x2x3_t) {}
pub unsafe fn vst3q_lane_f64<const LANE: i32>(a: *mut f64, b: float64x2x3_t) {}
pub unsafe fn vst3q_lane_s8<const LANE: i32>(a: *mut i8, b: int8x16x3_t) {}
pub unsafe fn vst3q_lane_s64<const LANE: i32>(a: *mut i64, b: int64x2x3_t) {}
pub unsafe fn vst3q_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x2x3_t) {}
pub unsafe fn vst3q_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x16x3_t) {}
pub unsafe fn vst3q_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x2x3_t) {}
pub unsafe fn vst3q_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x16x3_t) {}
pub unsafe fn vst3q_p64(a: *mut p64, b: poly64x2x3_t) {}
pub unsafe fn vst3q_u64(a: *mut u64, b: uint64x2x3_t) {}
pub unsafe fn vst4_f64(a: *mut f64, b: float64x1x4_t) {}
pub unsafe fn vst4_lane_f64<const LANE: i32>(a: *mut f64, b: float64x1x4_t) {}
pub unsafe fn vst4_lane_s64<const LANE: i32>(a: *mut i64, b: int64x1x4_t) {}
pub unsafe fn vst4_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x1x4_t) {}
pub unsafe fn vst4_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x1x4_t) {}
pub unsafe fn vst4q_f64(a: *mut f64, b: float64x2x4_t) {}
pub unsafe fn vst4q_s64(a: *mut i64, b: int64x2x4_t) {}
pub unsafe fn vst4q_lane_f64<const LANE: i32>(a: *mut f64, b: float64x2x4_t) {}
pub unsafe fn vst4q_lane_s8<const LANE: i32>(a: *mut i8, b: int8x16x4_t) {}
pub unsafe fn vst4q_lane_s64<const LANE: i32>(a: *mut i64, b: int64x2x4_t) {}
pub unsafe fn vst4q_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x2x4_t) {}
pub unsafe fn vst4q_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x16x4_t) {}
pub unsafe fn vst4q_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x2x4_t) {}
pub unsafe fn vst4q_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x16x4_t) {}
pub unsafe fn vst4q_p64(a: *mut p64, b: poly64x2x4_t) {}
pub unsafe fn vst4q_u64(a: *mut u64, b: uint64x2x4_t) {}
pub fn vsub_f64(a: float64x1_t, b: float64x1_t) -> float64x1_t {}
pub fn vsubq_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vsubd_s64(a: i64, b: i64) -> i64 {}
pub fn vsubd_u64(a: u64, b: u64) -> u64 {}
pub fn vsubl_high_s8(a: int8x16_t, b: int8x16_t) -> int16x8_t {}
pub fn vsubl_high_s16(a: int16x8_t, b: int16x8_t) -> int32x4_t {}
pub fn vsubl_high_s32(a: int32x4_t, b: int32x4_t) -> int64x2_t {}
pub fn vsubl_high_u8(a: uint8x16_t, b: uint8x16_t) -> uint16x8_t {}
pub fn vsubl_high_u16(a: uint16x8_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vsubl_high_u32(a: uint32x4_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vsubw_high_s8(a: int16x8_t, b: int8x16_t) -> int16x8_t {}
pub fn vsubw_high_s16(a: int32x4_t, b: int16x8_t) -> int32x4_t {}
pub fn vsubw_high_s32(a: int64x2_t, b: int32x4_t) -> int64x2_t {}
pub fn vsubw_high_u8(a: uint16x8_t, b: uint8x16_t) -> uint16x8_t {}
pub fn vsubw_high_u16(a: uint32x4_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vsubw_high_u32(a: uint64x2_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vtbl1_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vtbl1_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vtbl1_p8(a: poly8x8_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vtbl2_s8(a: int8x8x2_t, b: int8x8_t) -> int8x8_t {}
pub fn vtbl2_u8(a: uint8x8x2_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vtbl2_p8(a: poly8x8x2_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vtbl3_s8(a: int8x8x3_t, b: int8x8_t) -> int8x8_t {}
pub fn vtbl3_u8(a: uint8x8x3_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vtbl3_p8(a: poly8x8x3_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vtbl4_s8(a: int8x8x4_t, b: int8x8_t) -> int8x8_t {}
pub fn vtbl4_u8(a: uint8x8x4_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vtbl4_p8(a: poly8x8x4_t, b: uint8x8_t) -> poly8x8_t {}
pub fn vtbx1_s8(a: int8x8_t, b: int8x8_t, c: int8x8_t) -> int8x8_t {}
pub fn vtbx1_u8(a: uint8x8_t, b: uint8x8_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vtbx1_p8(a: poly8x8_t, b: poly8x8_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vtbx2_s8(a: int8x8_t, b: int8x8x2_t, c: int8x8_t) -> int8x8_t {}
pub fn vtbx2_u8(a: uint8x8_t, b: uint8x8x2_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vtbx2_p8(a: poly8x8_t, b: poly8x8x2_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vtbx3_s8(a: int8x8_t, b: int8x8x3_t, c: int8x8_t) -> int8x8_t {}
pub fn vtbx3_u8(a: uint8x8_t, b: uint8x8x3_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vtbx3_p8(a: poly8x8_t, b: poly8x8x3_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vtbx4_s8(a: int8x8_t, b: int8x8x4_t, c: int8x8_t) -> int8x8_t {}
pub fn vtbx4_u8(a: uint8x8_t, b: uint8x8x4_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vtbx4_p8(a: poly8x8_t, b: poly8x8x4_t, c: uint8x8_t) -> poly8x8_t {}
pub fn vtrn1_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vtrn1q_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vtrn1_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vtrn1q_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vtrn1_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vtrn1q_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vtrn1_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vtrn1q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vtrn1q_p64(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vtrn1q_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vtrn1_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vtrn1q_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vtrn1_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vtrn1q_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vtrn1q_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vtrn1_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vtrn1q_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vtrn1_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vtrn1q_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vtrn1q_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vtrn1_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vtrn1q_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vtrn1_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vtrn1q_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vtrn2_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vtrn2q_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vtrn2_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vtrn2q_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vtrn2_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vtrn2q_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vtrn2_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vtrn2q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vtrn2q_p64(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vtrn2q_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vtrn2_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vtrn2q_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vtrn2_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vtrn2q_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vtrn2q_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vtrn2_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vtrn2q_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vtrn2_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vtrn2q_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vtrn2q_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vtrn2_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vtrn2q_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vtrn2_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vtrn2q_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vtst_s64(a: int64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vtstq_s64(a: int64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vtst_p64(a: poly64x1_t, b: poly64x1_t) -> uint64x1_t {}
pub fn vtstq_p64(a: poly64x2_t, b: poly64x2_t) -> uint64x2_t {}
pub fn vtst_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vtstq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vtstd_s64(a: i64, b: i64) -> u64 {}
pub fn vtstd_u64(a: u64, b: u64) -> u64 {}
pub fn vuqadd_s8(a: int8x8_t, b: uint8x8_t) -> int8x8_t {}
pub fn vuqaddq_s8(a: int8x16_t, b: uint8x16_t) -> int8x16_t {}
pub fn vuqadd_s16(a: int16x4_t, b: uint16x4_t) -> int16x4_t {}
pub fn vuqaddq_s16(a: int16x8_t, b: uint16x8_t) -> int16x8_t {}
pub fn vuqadd_s32(a: int32x2_t, b: uint32x2_t) -> int32x2_t {}
pub fn vuqaddq_s32(a: int32x4_t, b: uint32x4_t) -> int32x4_t {}
pub fn vuqadd_s64(a: int64x1_t, b: uint64x1_t) -> int64x1_t {}
pub fn vuqaddq_s64(a: int64x2_t, b: uint64x2_t) -> int64x2_t {}
pub fn vuqaddb_s8(a: i8, b: u8) -> i8 {}
pub fn vuqaddh_s16(a: i16, b: u16) -> i16 {}
pub fn vuqaddd_s64(a: i64, b: u64) -> i64 {}
pub fn vuqadds_s32(a: i32, b: u32) -> i32 {}
pub fn vuzp1_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vuzp1q_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vuzp1_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vuzp1q_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vuzp1_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vuzp1q_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vuzp1_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vuzp1q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vuzp1q_p64(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vuzp1q_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vuzp1_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vuzp1q_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vuzp1_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vuzp1q_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vuzp1q_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vuzp1_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vuzp1q_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vuzp1_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vuzp1q_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vuzp1q_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vuzp1_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vuzp1q_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vuzp1_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vuzp1q_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vuzp2_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vuzp2q_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vuzp2_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vuzp2q_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vuzp2_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vuzp2q_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vuzp2_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vuzp2q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vuzp2q_p64(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vuzp2q_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vuzp2_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vuzp2q_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vuzp2_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vuzp2q_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vuzp2q_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vuzp2_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vuzp2q_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vuzp2_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vuzp2q_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vuzp2q_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vuzp2_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vuzp2q_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vuzp2_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vuzp2q_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vxarq_u64<const IMM6: i32>(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vzip1_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vzip1q_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vzip1_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vzip1q_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vzip1q_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vzip1_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vzip1q_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vzip1_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vzip1q_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vzip1_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vzip1q_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vzip1q_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vzip1_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vzip1q_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vzip1_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vzip1q_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vzip1_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vzip1q_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vzip1q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vzip1_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vzip1q_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vzip1_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vzip1q_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vzip1q_p64(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vzip2_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vzip2q_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vzip2_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vzip2q_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vzip2q_f64(a: float64x2_t, b: float64x2_t) -> float64x2_t {}
pub fn vzip2_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vzip2q_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vzip2_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vzip2q_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vzip2_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vzip2q_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vzip2q_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vzip2_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vzip2q_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vzip2_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vzip2q_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vzip2_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vzip2q_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vzip2q_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vzip2_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vzip2q_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vzip2_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vzip2q_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vzip2q_p64(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
