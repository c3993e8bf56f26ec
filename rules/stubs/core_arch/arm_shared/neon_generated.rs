//! Instructions of `neon_generated`.
#![source = "library/stdarch/crates/core_arch/src/arm_shared/neon/generated.rs"]
#![safe]

use super::*;

pub fn __crc32b(crc: u32, data: u8) -> u32 {}
pub fn __crc32cb(crc: u32, data: u8) -> u32 {}
pub fn __crc32ch(crc: u32, data: u16) -> u32 {}
pub fn __crc32cw(crc: u32, data: u32) -> u32 {}
pub fn __crc32h(crc: u32, data: u16) -> u32 {}
pub fn __crc32w(crc: u32, data: u32) -> u32 {}
pub fn vaba_s16(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vaba_s32(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vaba_s8(a: int8x8_t, b: int8x8_t, c: int8x8_t) -> int8x8_t {}
pub fn vaba_u16(a: uint16x4_t, b: uint16x4_t, c: uint16x4_t) -> uint16x4_t {}
pub fn vaba_u32(a: uint32x2_t, b: uint32x2_t, c: uint32x2_t) -> uint32x2_t {}
pub fn vaba_u8(a: uint8x8_t, b: uint8x8_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vabal_s8(a: int16x8_t, b: int8x8_t, c: int8x8_t) -> int16x8_t {}
pub fn vabal_s16(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vabal_s32(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vabal_u8(a: uint16x8_t, b: uint8x8_t, c: uint8x8_t) -> uint16x8_t {}
pub fn vabal_u16(a: uint32x4_t, b: uint16x4_t, c: uint16x4_t) -> uint32x4_t {}
pub fn vabal_u32(a: uint64x2_t, b: uint32x2_t, c: uint32x2_t) -> uint64x2_t {}
pub fn vabaq_s16(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vabaq_s32(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vabaq_s8(a: int8x16_t, b: int8x16_t, c: int8x16_t) -> int8x16_t {}
pub fn vabaq_u16(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn vabaq_u32(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn vabaq_u8(a: uint8x16_t, b: uint8x16_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vabd_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vabdq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vabd_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vabdq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vabd_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vabdq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vabd_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vabdq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vabd_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vabdq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vabd_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vabdq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vabd_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vabdq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vabd_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vabdq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vabdl_s8(a: int8x8_t, b: int8x8_t) -> int16x8_t {}
pub fn vabdl_s16(a: int16x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vabdl_s32(a: int32x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vabdl_u8(a: uint8x8_t, b: uint8x8_t) -> uint16x8_t {}
pub fn vabdl_u16(a: uint16x4_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vabdl_u32(a: uint32x2_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vabs_f16(a: float16x4_t) -> float16x4_t {}
pub fn vabsq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vabs_f32(a: float32x2_t) -> float32x2_t {}
pub fn vabsq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vabs_s8(a: int8x8_t) -> int8x8_t {}
pub fn vabsq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vabs_s16(a: int16x4_t) -> int16x4_t {}
pub fn vabsq_s16(a: int16x8_t) -> int16x8_t {}
pub fn vabs_s32(a: int32x2_t) -> int32x2_t {}
pub fn vabsq_s32(a: int32x4_t) -> int32x4_t {}
pub fn vadd_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vaddq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vadd_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vadd_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vadd_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vadd_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vadd_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vadd_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vadd_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vaddq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vaddq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vaddq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vaddq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vaddq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vaddq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vaddq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vaddq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vaddq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vadd_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vaddq_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vadd_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vaddq_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vadd_p64(a: poly64x1_t, b: poly64x1_t) -> poly64x1_t {}
pub fn vaddq_p64(a: poly64x2_t, b: poly64x2_t) -> poly64x2_t {}
pub fn vaddhn_high_s16(r: int8x8_t, a: int16x8_t, b: int16x8_t) -> int8x16_t {}
pub fn vaddhn_high_s32(r: int16x4_t, a: int32x4_t, b: int32x4_t) -> int16x8_t {}
pub fn vaddhn_high_s64(r: int32x2_t, a: int64x2_t, b: int64x2_t) -> int32x4_t {}
pub fn vaddhn_high_u16(r: uint8x8_t, a: uint16x8_t, b: uint16x8_t) -> uint8x16_t {}
pub fn vaddhn_high_u32(r: uint16x4_t, a: uint32x4_t, b: uint32x4_t) -> uint16x8_t {}
pub fn vaddhn_high_u64(r: uint32x2_t, a: uint64x2_t, b: uint64x2_t) -> uint32x4_t {}
pub fn vaddhn_s16(a: int16x8_t, b: int16x8_t) -> int8x8_t {}
pub fn vaddhn_s32(a: int32x4_t, b: int32x4_t) -> int16x4_t {}
pub fn vaddhn_s64(a: int64x2_t, b: int64x2_t) -> int32x2_t {}
pub fn vaddhn_u16(a: uint16x8_t, b: uint16x8_t) -> uint8x8_t {}
pub fn vaddhn_u32(a: uint32x4_t, b: uint32x4_t) -> uint16x4_t {}
pub fn vaddhn_u64(a: uint64x2_t, b: uint64x2_t) -> uint32x2_t {}
pub fn vaddl_high_s16(a: int16x8_t, b: int16x8_t) -> int32x4_t {}
pub fn vaddl_high_s32(a: int32x4_t, b: int32x4_t) -> int64x2_t {}
pub fn vaddl_high_s8(a: int8x16_t, b: int8x16_t) -> int16x8_t {}
pub fn vaddl_high_u16(a: uint16x8_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vaddl_high_u32(a: uint32x4_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vaddl_high_u8(a: uint8x16_t, b: uint8x16_t) -> uint16x8_t {}
pub fn vaddl_s16(a: int16x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vaddl_s32(a: int32x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vaddl_s8(a: int8x8_t, b: int8x8_t) -> int16x8_t {}
pub fn vaddl_u16(a: uint16x4_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vaddl_u32(a: uint32x2_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vaddl_u8(a: uint8x8_t, b: uint8x8_t) -> uint16x8_t {}
pub fn vaddq_p128(a: p128, b: p128) -> p128 {}
pub fn vaddw_high_s16(a: int32x4_t, b: int16x8_t) -> int32x4_t {}
pub fn vaddw_high_s32(a: int64x2_t, b: int32x4_t) -> int64x2_t {}
pub fn vaddw_high_s8(a: int16x8_t, b: int8x16_t) -> int16x8_t {}
pub fn vaddw_high_u16(a: uint32x4_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vaddw_high_u32(a: uint64x2_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vaddw_high_u8(a: uint16x8_t, b: uint8x16_t) -> uint16x8_t {}
pub fn vaddw_s16(a: int32x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vaddw_s32(a: int64x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vaddw_s8(a: int16x8_t, b: int8x8_t) -> int16x8_t {}
pub fn vaddw_u16(a: uint32x4_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vaddw_u32(a: uint64x2_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vaddw_u8(a: uint16x8_t, b: uint8x8_t) -> uint16x8_t {}
pub fn vaesdq_u8(data: uint8x16_t, key: uint8x16_t) -> uint8x16_t {}
pub fn vaeseq_u8(data: uint8x16_t, key: uint8x16_t) -> uint8x16_t {}
pub fn vaesimcq_u8(data: uint8x16_t) -> uint8x16_t {}
pub fn vaesmcq_u8(data: uint8x16_t) -> uint8x16_t {}
pub fn vand_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vandq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vand_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vandq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vand_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vandq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vand_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vandq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vand_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vandq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vand_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vandq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vand_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vandq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vand_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vandq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vbic_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vbic_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vbic_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vbic_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vbicq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vbicq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vbicq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vbicq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vbic_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vbic_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vbic_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vbic_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vbicq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vbicq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vbicq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vbicq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vbsl_f16(a: uint16x4_t, b: float16x4_t, c: float16x4_t) -> float16x4_t {}
pub fn vbslq_f16(a: uint16x8_t, b: float16x8_t, c: float16x8_t) -> float16x8_t {}
pub fn vbsl_f32(a: uint32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vbsl_p16(a: uint16x4_t, b: poly16x4_t, c: poly16x4_t) -> poly16x4_t {}
pub fn vbsl_p8(a: uint8x8_t, b: poly8x8_t, c: poly8x8_t) -> poly8x8_t {}
pub fn vbsl_s16(a: uint16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vbsl_s32(a: uint32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vbsl_s64(a: uint64x1_t, b: int64x1_t, c: int64x1_t) -> int64x1_t {}
pub fn vbsl_s8(a: uint8x8_t, b: int8x8_t, c: int8x8_t) -> int8x8_t {}
pub fn vbslq_f32(a: uint32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vbslq_p16(a: uint16x8_t, b: poly16x8_t, c: poly16x8_t) -> poly16x8_t {}
pub fn vbslq_p8(a: uint8x16_t, b: poly8x16_t, c: poly8x16_t) -> poly8x16_t {}
pub fn vbslq_s16(a: uint16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vbslq_s32(a: uint32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vbslq_s64(a: uint64x2_t, b: int64x2_t, c: int64x2_t) -> int64x2_t {}
pub fn vbslq_s8(a: uint8x16_t, b: int8x16_t, c: int8x16_t) -> int8x16_t {}
pub fn vbsl_u16(a: uint16x4_t, b: uint16x4_t, c: uint16x4_t) -> uint16x4_t {}
pub fn vbsl_u32(a: uint32x2_t, b: uint32x2_t, c: uint32x2_t) -> uint32x2_t {}
pub fn vbsl_u64(a: uint64x1_t, b: uint64x1_t, c: uint64x1_t) -> uint64x1_t {}
pub fn vbsl_u8(a: uint8x8_t, b: uint8x8_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vbslq_u16(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn vbslq_u32(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn vbslq_u64(a: uint64x2_t, b: uint64x2_t, c: uint64x2_t) -> uint64x2_t {}
pub fn vbslq_u8(a: uint8x16_t, b: uint8x16_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vcage_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcageq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vcage_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcageq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vcagt_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcagtq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vcagt_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcagtq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vcale_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcaleq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vcale_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcaleq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vcalt_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcaltq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vcalt_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcaltq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vceq_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vceqq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vceq_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vceqq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vceq_s8(a: int8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vceqq_s8(a: int8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vceq_s16(a: int16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vceqq_s16(a: int16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vceq_s32(a: int32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vceqq_s32(a: int32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vceq_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vceqq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vceq_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vceqq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vceq_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vceqq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vceq_p8(a: poly8x8_t, b: poly8x8_t) -> uint8x8_t {}
pub fn vceqq_p8(a: poly8x16_t, b: poly8x16_t) -> uint8x16_t {}
pub fn vcge_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcgeq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vcge_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcgeq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vcge_s8(a: int8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vcgeq_s8(a: int8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vcge_s16(a: int16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vcgeq_s16(a: int16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vcge_s32(a: int32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vcgeq_s32(a: int32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vcge_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vcgeq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vcge_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vcgeq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vcge_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vcgeq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vcgez_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcgezq_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcgt_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcgtq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vcgt_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcgtq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vcgt_s8(a: int8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vcgtq_s8(a: int8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vcgt_s16(a: int16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vcgtq_s16(a: int16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vcgt_s32(a: int32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vcgtq_s32(a: int32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vcgt_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vcgtq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vcgt_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vcgtq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vcgt_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vcgtq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vcgtz_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcgtzq_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcle_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcleq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vcle_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcleq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vcle_s8(a: int8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vcleq_s8(a: int8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vcle_s16(a: int16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vcleq_s16(a: int16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vcle_s32(a: int32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vcleq_s32(a: int32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vcle_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vcleq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vcle_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vcleq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vcle_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vcleq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vclez_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vclezq_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcls_s8(a: int8x8_t) -> int8x8_t {}
pub fn vclsq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vcls_s16(a: int16x4_t) -> int16x4_t {}
pub fn vclsq_s16(a: int16x8_t) -> int16x8_t {}
pub fn vcls_s32(a: int32x2_t) -> int32x2_t {}
pub fn vclsq_s32(a: int32x4_t) -> int32x4_t {}
pub fn vcls_u8(a: uint8x8_t) -> int8x8_t {}
pub fn vclsq_u8(a: uint8x16_t) -> int8x16_t {}
pub fn vcls_u16(a: uint16x4_t) -> int16x4_t {}
pub fn vclsq_u16(a: uint16x8_t) -> int16x8_t {}
pub fn vcls_u32(a: uint32x2_t) -> int32x2_t {}
pub fn vclsq_u32(a: uint32x4_t) -> int32x4_t {}
pub fn vclt_f16(a: float16x4_t, b: float16x4_t) -> uint16x4_t {}
pub fn vcltq_f16(a: float16x8_t, b: float16x8_t) -> uint16x8_t {}
pub fn vclt_f32(a: float32x2_t, b: float32x2_t) -> uint32x2_t {}
pub fn vcltq_f32(a: float32x4_t, b: float32x4_t) -> uint32x4_t {}
pub fn vclt_s8(a: int8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vcltq_s8(a: int8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vclt_s16(a: int16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vcltq_s16(a: int16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vclt_s32(a: int32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vcltq_s32(a: int32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vclt_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vcltq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vclt_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vcltq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vclt_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vcltq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vcltz_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcltzq_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vclz_s8(a: int8x8_t) -> int8x8_t {}
pub fn vclzq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vclz_s16(a: int16x4_t) -> int16x4_t {}
pub fn vclzq_s16(a: int16x8_t) -> int16x8_t {}
pub fn vclz_s32(a: int32x2_t) -> int32x2_t {}
pub fn vclzq_s32(a: int32x4_t) -> int32x4_t {}
pub fn vclz_u16(a: uint16x4_t) -> uint16x4_t {}
pub fn vclz_u16(a: uint16x4_t) -> uint16x4_t {}
pub fn vclzq_u16(a: uint16x8_t) -> uint16x8_t {}
pub fn vclzq_u16(a: uint16x8_t) -> uint16x8_t {}
pub fn vclz_u32(a: uint32x2_t) -> uint32x2_t {}
pub fn vclz_u32(a: uint32x2_t) -> uint32x2_t {}
pub fn vclzq_u32(a: uint32x4_t) -> uint32x4_t {}
pub fn vclzq_u32(a: uint32x4_t) -> uint32x4_t {}
pub fn vclz_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vclz_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vclzq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vclzq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vcnt_s8(a: int8x8_t) -> int8x8_t {}
pub fn vcntq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vcnt_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vcnt_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vcntq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vcntq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vcnt_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vcnt_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vcntq_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vcntq_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vcombine_f16(a: float16x4_t, b: float16x4_t) -> float16x8_t {}
pub fn vcombine_f32(a: float32x2_t, b: float32x2_t) -> float32x4_t {}
pub fn vcombine_s8(a: int8x8_t, b: int8x8_t) -> int8x16_t {}
pub fn vcombine_s16(a: int16x4_t, b: int16x4_t) -> int16x8_t {}
pub fn vcombine_s32(a: int32x2_t, b: int32x2_t) -> int32x4_t {}
pub fn vcombine_s64(a: int64x1_t, b: int64x1_t) -> int64x2_t {}
pub fn vcombine_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x16_t {}
pub fn vcombine_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x8_t {}
pub fn vcombine_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x4_t {}
pub fn vcombine_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x2_t {}
pub fn vcombine_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x16_t {}
pub fn vcombine_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x8_t {}
pub fn vcombine_p64(a: poly64x1_t, b: poly64x1_t) -> poly64x2_t {}
pub fn vcreate_f16(a: u64) -> float16x4_t {}
pub fn vcreate_f16(a: u64) -> float16x4_t {}
pub fn vcreate_f32(a: u64) -> float32x2_t {}
pub fn vcreate_f32(a: u64) -> float32x2_t {}
pub fn vcreate_s8(a: u64) -> int8x8_t {}
pub fn vcreate_s8(a: u64) -> int8x8_t {}
pub fn vcreate_s16(a: u64) -> int16x4_t {}
pub fn vcreate_s16(a: u64) -> int16x4_t {}
pub fn vcreate_s32(a: u64) -> int32x2_t {}
pub fn vcreate_s32(a: u64) -> int32x2_t {}
pub fn vcreate_s64(a: u64) -> int64x1_t {}
pub fn vcreate_u8(a: u64) -> uint8x8_t {}
pub fn vcreate_u8(a: u64) -> uint8x8_t {}
pub fn vcreate_u16(a: u64) -> uint16x4_t {}
pub fn vcreate_u16(a: u64) -> uint16x4_t {}
pub fn vcreate_u32(a: u64) -> uint32x2_t {}
pub fn vcreate_u32(a: u64) -> uint32x2_t {}
pub fn vcreate_u64(a: u64) -> uint64x1_t {}
pub fn vcreate_p8(a: u64) -> poly8x8_t {}
pub fn vcreate_p8(a: u64) -> poly8x8_t {}
pub fn vcreate_p16(a: u64) -> poly16x4_t {}
pub fn vcreate_p16(a: u64) -> poly16x4_t {}
pub fn vcreate_p64(a: u64) -> poly64x1_t {}
pub fn vcvt_f16_f32(a: float32x4_t) -> float16x4_t {}
pub fn vcvt_f16_s16(a: int16x4_t) -> float16x4_t {}
pub fn vcvtq_f16_s16(a: int16x8_t) -> float16x8_t {}
pub fn vcvt_f16_u16(a: uint16x4_t) -> float16x4_t {}
pub fn vcvtq_f16_u16(a: uint16x8_t) -> float16x8_t {}
pub fn vcvt_f32_f16(a: float16x4_t) -> float32x4_t {}
pub fn vcvt_f32_s32(a: int32x2_t) -> float32x2_t {}
pub fn vcvtq_f32_s32(a: int32x4_t) -> float32x4_t {}
pub fn vcvt_f32_u32(a: uint32x2_t) -> float32x2_t {}
pub fn vcvtq_f32_u32(a: uint32x4_t) -> float32x4_t {}
pub fn vcvt_n_f16_s16<const N: i32>(a: int16x4_t) -> float16x4_t {}
pub fn vcvtq_n_f16_s16<const N: i32>(a: int16x8_t) -> float16x8_t {}
pub fn vcvt_n_f16_u16<const N: i32>(a: uint16x4_t) -> float16x4_t {}
pub fn vcvtq_n_f16_u16<const N: i32>(a: uint16x8_t) -> float16x8_t {}
pub fn vcvt_n_f32_s32<const N: i32>(a: int32x2_t) -> float32x2_t {}
pub fn vcvtq_n_f32_s32<const N: i32>(a: int32x4_t) -> float32x4_t {}
pub fn vcvt_n_f32_u32<const N: i32>(a: uint32x2_t) -> float32x2_t {}
pub fn vcvtq_n_f32_u32<const N: i32>(a: uint32x4_t) -> float32x4_t {}
pub fn vcvt_n_s16_f16<const N: i32>(a: float16x4_t) -> int16x4_t {}
pub fn vcvtq_n_s16_f16<const N: i32>(a: float16x8_t) -> int16x8_t {}
pub fn vcvt_n_s32_f32<const N: i32>(a: float32x2_t) -> int32x2_t {}
pub fn vcvtq_n_s32_f32<const N: i32>(a: float32x4_t) -> int32x4_t {}
pub fn vcvt_n_u16_f16<const N: i32>(a: float16x4_t) -> uint16x4_t {}
pub fn vcvtq_n_u16_f16<const N: i32>(a: float16x8_t) -> uint16x8_t {}
pub fn vcvt_n_u32_f32<const N: i32>(a: float32x2_t) -> uint32x2_t {}
pub fn vcvtq_n_u32_f32<const N: i32>(a: float32x4_t) -> uint32x4_t {}
pub fn vcvt_s16_f16(a: float16x4_t) -> int16x4_t {}
pub fn vcvtq_s16_f16(a: float16x8_t) -> int16x8_t {}
pub fn vcvt_s32_f32(a: float32x2_t) -> int32x2_t {}
pub fn vcvtq_s32_f32(a: float32x4_t) -> int32x4_t {}
pub fn vcvt_u16_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vcvtq_u16_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vcvt_u32_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vcvtq_u32_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vdup_lane_f16<const N: i32>(a: float16x4_t) -> float16x4_t {}
pub fn vdupq_lane_f16<const N: i32>(a: float16x4_t) -> float16x8_t {}
pub fn vdup_lane_f32<const N: i32>(a: float32x2_t) -> float32x2_t {}
pub fn vdup_lane_s32<const N: i32>(a: int32x2_t) -> int32x2_t {}
pub fn vdup_lane_u32<const N: i32>(a: uint32x2_t) -> uint32x2_t {}
pub fn vdupq_lane_f32<const N: i32>(a: float32x2_t) -> float32x4_t {}
pub fn vdupq_lane_s32<const N: i32>(a: int32x2_t) -> int32x4_t {}
pub fn vdupq_lane_u32<const N: i32>(a: uint32x2_t) -> uint32x4_t {}
pub fn vdup_lane_p16<const N: i32>(a: poly16x4_t) -> poly16x4_t {}
pub fn vdup_lane_s16<const N: i32>(a: int16x4_t) -> int16x4_t {}
pub fn vdup_lane_u16<const N: i32>(a: uint16x4_t) -> uint16x4_t {}
pub fn vdupq_lane_p16<const N: i32>(a: poly16x4_t) -> poly16x8_t {}
pub fn vdupq_lane_s16<const N: i32>(a: int16x4_t) -> int16x8_t {}
pub fn vdupq_lane_u16<const N: i32>(a: uint16x4_t) -> uint16x8_t {}
pub fn vdup_lane_p8<const N: i32>(a: poly8x8_t) -> poly8x8_t {}
pub fn vdup_lane_s8<const N: i32>(a: int8x8_t) -> int8x8_t {}
pub fn vdup_lane_u8<const N: i32>(a: uint8x8_t) -> uint8x8_t {}
pub fn vdupq_lane_p8<const N: i32>(a: poly8x8_t) -> poly8x16_t {}
pub fn vdupq_lane_s8<const N: i32>(a: int8x8_t) -> int8x16_t {}
pub fn vdupq_lane_u8<const N: i32>(a: uint8x8_t) -> uint8x16_t {}
pub fn vdup_lane_s64<const N: i32>(a: int64x1_t) -> int64x1_t {}
pub fn vdup_lane_u64<const N: i32>(a: uint64x1_t) -> uint64x1_t {}
pub fn vdup_laneq_f16<const N: i32>(a: float16x8_t) -> float16x4_t {}
pub fn vdupq_laneq_f16<const N: i32>(a: float16x8_t) -> float16x8_t {}
pub fn vdup_laneq_f32<const N: i32>(a: float32x4_t) -> float32x2_t {}
pub fn vdup_laneq_s32<const N: i32>(a: int32x4_t) -> int32x2_t {}
pub fn vdup_laneq_u32<const N: i32>(a: uint32x4_t) -> uint32x2_t {}
pub fn vdupq_laneq_f32<const N: i32>(a: float32x4_t) -> float32x4_t {}
pub fn vdupq_laneq_s32<const N: i32>(a: int32x4_t) -> int32x4_t {}
pub fn vdupq_laneq_u32<const N: i32>(a: uint32x4_t) -> uint32x4_t {}
pub fn vdup_laneq_p16<const N: i32>(a: poly16x8_t) -> poly16x4_t {}
pub fn vdup_laneq_s16<const N: i32>(a: int16x8_t) -> int16x4_t {}
pub fn vdup_laneq_u16<const N: i32>(a: uint16x8_t) -> uint16x4_t {}
pub fn vdupq_laneq_p16<const N: i32>(a: poly16x8_t) -> poly16x8_t {}
pub fn vdupq_laneq_s16<const N: i32>(a: int16x8_t) -> int16x8_t {}
pub fn vdupq_laneq_u16<const N: i32>(a: uint16x8_t) -> uint16x8_t {}
pub fn vdup_laneq_p8<const N: i32>(a: poly8x16_t) -> poly8x8_t {}
pub fn vdup_laneq_s8<const N: i32>(a: int8x16_t) -> int8x8_t {}
pub fn vdup_laneq_u8<const N: i32>(a: uint8x16_t) -> uint8x8_t {}
pub fn vdupq_laneq_p8<const N: i32>(a: poly8x16_t) -> poly8x16_t {}
pub fn vdupq_laneq_s8<const N: i32>(a: int8x16_t) -> int8x16_t {}
pub fn vdupq_laneq_u8<const N: i32>(a: uint8x16_t) -> uint8x16_t {}
pub fn vdup_laneq_s64<const N: i32>(a: int64x2_t) -> int64x1_t {}
pub fn vdup_laneq_u64<const N: i32>(a: uint64x2_t) -> uint64x1_t {}
pub fn vdup_n_f32(value: f32) -> float32x2_t {}
pub fn vdup_n_p16(value: p16) -> poly16x4_t {}
pub fn vdup_n_p8(value: p8) -> poly8x8_t {}
pub fn vdup_n_s16(value: i16) -> int16x4_t {}
pub fn vdup_n_s32(value: i32) -> int32x2_t {}
pub fn vdup_n_s64(value: i64) -> int64x1_t {}
pub fn vdup_n_s8(value: i8) -> int8x8_t {}
pub fn vdup_n_u16(value: u16) -> uint16x4_t {}
pub fn vdup_n_u32(value: u32) -> uint32x2_t {}
pub fn vdup_n_u64(value: u64) -> uint64x1_t {}
pub fn vdup_n_u8(value: u8) -> uint8x8_t {}
pub fn vdupq_n_f32(value: f32) -> float32x4_t {}
pub fn vdupq_n_p16(value: p16) -> poly16x8_t {}
pub fn vdupq_n_p8(value: p8) -> poly8x16_t {}
pub fn vdupq_n_s16(value: i16) -> int16x8_t {}
pub fn vdupq_n_s32(value: i32) -> int32x4_t {}
pub fn vdupq_n_s64(value: i64) -> int64x2_t {}
pub fn vdupq_n_s8(value: i8) -> int8x16_t {}
pub fn vdupq_n_u16(value: u16) -> uint16x8_t {}
pub fn vdupq_n_u32(value: u32) -> uint32x4_t {}
pub fn vdupq_n_u64(value: u64) -> uint64x2_t {}
pub fn vdupq_n_u8(value: u8) -> uint8x16_t {}
pub fn vdupq_lane_s64<const N: i32>(a: int64x1_t) -> int64x2_t {}
pub fn vdupq_lane_u64<const N: i32>(a: uint64x1_t) -> uint64x2_t {}
pub fn vdupq_laneq_s64<const N: i32>(a: int64x2_t) -> int64x2_t {}
pub fn vdupq_laneq_u64<const N: i32>(a: uint64x2_t) -> uint64x2_t {}
pub fn veor_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn veorq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn veor_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn veorq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn veor_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn veorq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn veor_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn veorq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn veor_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn veorq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn veor_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn veorq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn veor_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn veorq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn veor_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn veorq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vext_f16<const N: i32>(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vext_f32<const N: i32>(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vext_s32<const N: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vext_u32<const N: i32>(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub unsafe fn vext_s64<const N: i32>(a: int64x1_t, _b: int64x1_t) -> int64x1_t {}
pub unsafe fn vext_u64<const N: i32>(a: uint64x1_t, _b: uint64x1_t) -> uint64x1_t {}
pub fn vext_s8<const N: i32>(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vextq_s16<const N: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vext_u8<const N: i32>(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vextq_u16<const N: i32>(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vext_p8<const N: i32>(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vextq_p16<const N: i32>(a: poly16x8_t, b: poly16x8_t) -> poly16x8_t {}
pub fn vextq_f16<const N: i32>(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vextq_f32<const N: i32>(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vext_s16<const N: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vextq_s32<const N: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vext_u16<const N: i32>(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vextq_u32<const N: i32>(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vext_p16<const N: i32>(a: poly16x4_t, b: poly16x4_t) -> poly16x4_t {}
pub fn vextq_s64<const N: i32>(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vextq_u64<const N: i32>(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vextq_s8<const N: i32>(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vextq_u8<const N: i32>(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vextq_p8<const N: i32>(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vfma_f16(a: float16x4_t, b: float16x4_t, c: float16x4_t) -> float16x4_t {}
pub fn vfmaq_f16(a: float16x8_t, b: float16x8_t, c: float16x8_t) -> float16x8_t {}
pub fn vfma_f32(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vfmaq_f32(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vfma_n_f32(a: float32x2_t, b: float32x2_t, c: f32) -> float32x2_t {}
pub fn vfmaq_n_f32(a: float32x4_t, b: float32x4_t, c: f32) -> float32x4_t {}
pub fn vfms_f16(a: float16x4_t, b: float16x4_t, c: float16x4_t) -> float16x4_t {}
pub fn vfmsq_f16(a: float16x8_t, b: float16x8_t, c: float16x8_t) -> float16x8_t {}
pub fn vfms_f32(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vfmsq_f32(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vfms_n_f32(a: float32x2_t, b: float32x2_t, c: f32) -> float32x2_t {}
pub fn vfmsq_n_f32(a: float32x4_t, b: float32x4_t, c: f32) -> float32x4_t {}
pub fn vget_high_f16(a: float16x8_t) -> float16x4_t {}
pub fn vget_low_f16(a: float16x8_t) -> float16x4_t {}
pub fn vget_high_f32(a: float32x4_t) -> float32x2_t {}
pub fn vget_high_p16(a: poly16x8_t) -> poly16x4_t {}
pub fn vget_high_p8(a: poly8x16_t) -> poly8x8_t {}
pub fn vget_high_s16(a: int16x8_t) -> int16x4_t {}
pub fn vget_high_s32(a: int32x4_t) -> int32x2_t {}
pub fn vget_high_s8(a: int8x16_t) -> int8x8_t {}
pub fn vget_high_u16(a: uint16x8_t) -> uint16x4_t {}
pub fn vget_high_u32(a: uint32x4_t) -> uint32x2_t {}
pub fn vget_high_u8(a: uint8x16_t) -> uint8x8_t {}
pub fn vget_high_s64(a: int64x2_t) -> int64x1_t {}
pub fn vget_high_u64(a: uint64x2_t) -> uint64x1_t {}
pub fn vget_lane_f32<const IMM5: i32>(v: float32x2_t) -> f32 {}
pub fn vget_lane_p16<const IMM5: i32>(v: poly16x4_t) -> p16 {}
pub fn vget_lane_p8<const IMM5: i32>(v: poly8x8_t) -> p8 {}
pub fn vget_lane_s16<const IMM5: i32>(v: int16x4_t) -> i16 {}
pub fn vget_lane_s32<const IMM5: i32>(v: int32x2_t) -> i32 {}
pub fn vget_lane_s8<const IMM5: i32>(v: int8x8_t) -> i8 {}
pub fn vget_lane_u16<const IMM5: i32>(v: uint16x4_t) -> u16 {}
pub fn vget_lane_u32<const IMM5: i32>(v: uint32x2_t) -> u32 {}
pub fn vget_lane_u8<const IMM5: i32>(v: uint8x8_t) -> u8 {}
pub fn vgetq_lane_f32<const IMM5: i32>(v: float32x4_t) -> f32 {}
pub fn vgetq_lane_p16<const IMM5: i32>(v: poly16x8_t) -> p16 {}
pub fn vgetq_lane_p64<const IMM5: i32>(v: poly64x2_t) -> p64 {}
pub fn vgetq_lane_p8<const IMM5: i32>(v: poly8x16_t) -> p8 {}
pub fn vgetq_lane_s16<const IMM5: i32>(v: int16x8_t) -> i16 {}
pub fn vgetq_lane_s32<const IMM5: i32>(v: int32x4_t) -> i32 {}
pub fn vgetq_lane_s64<const IMM5: i32>(v: int64x2_t) -> i64 {}
pub fn vgetq_lane_s8<const IMM5: i32>(v: int8x16_t) -> i8 {}
pub fn vgetq_lane_u16<const IMM5: i32>(v: uint16x8_t) -> u16 {}
pub fn vgetq_lane_u32<const IMM5: i32>(v: uint32x4_t) -> u32 {}
pub fn vgetq_lane_u64<const IMM5: i32>(v: uint64x2_t) -> u64 {}
pub fn vgetq_lane_u8<const IMM5: i32>(v: uint8x16_t) -> u8 {}
pub fn vget_lane_p64<const IMM5: i32>(v: poly64x1_t) -> p64 {}
pub fn vget_lane_s64<const IMM5: i32>(v: int64x1_t) -> i64 {}
pub fn vget_lane_u64<const IMM5: i32>(v: uint64x1_t) -> u64 {}
pub fn vget_low_f32(a: float32x4_t) -> float32x2_t {}
pub fn vget_low_p16(a: poly16x8_t) -> poly16x4_t {}
pub fn vget_low_p8(a: poly8x16_t) -> poly8x8_t {}
pub fn vget_low_s16(a: int16x8_t) -> int16x4_t {}
pub fn vget_low_s32(a: int32x4_t) -> int32x2_t {}
pub fn vget_low_s8(a: int8x16_t) -> int8x8_t {}
pub fn vget_low_u16(a: uint16x8_t) -> uint16x4_t {}
pub fn vget_low_u32(a: uint32x4_t) -> uint32x2_t {}
pub fn vget_low_u8(a: uint8x16_t) -> uint8x8_t {}
pub fn vget_low_s64(a: int64x2_t) -> int64x1_t {}
pub fn vget_low_u64(a: uint64x2_t) -> uint64x1_t {}
pub fn vhadd_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vhaddq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vhadd_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vhaddq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vhadd_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vhaddq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vhadd_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vhaddq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vhadd_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vhaddq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vhadd_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vhaddq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vhsub_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vhsubq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vhsub_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vhsubq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vhsub_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vhsubq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vhsub_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vhsubq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vhsub_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vhsubq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vhsub_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vhsubq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub unsafe fn vld1_dup_f32(ptr: *const f32) -> float32x2_t {}
pub unsafe fn vld1_dup_p16(ptr: *const p16) -> poly16x4_t {}
pub unsafe fn vld1_dup_p8(ptr: *const p8) -> poly8x8_t {}
pub unsafe fn vld1_dup_s16(ptr: *const i16) -> int16x4_t {}
pub unsafe fn vld1_dup_s32(ptr: *const i32) -> int32x2_t {}
pub unsafe fn vld1_dup_s8(ptr: *const i8) -> int8x8_t {}
pub unsafe fn vld1_dup_u16(ptr: *const u16) -> uint16x4_t {}
pub unsafe fn vld1_dup_u32(ptr: *const u32) -> uint32x2_t {}
pub unsafe fn vld1_dup_u8(ptr: *const u8) -> uint8x8_t {}
pub unsafe fn vld1q_dup_f32(ptr: *const f32) -> float32x4_t {}
pub unsafe fn vld1q_dup_p16(ptr: *const p16) -> poly16x8_t {}
pub unsafe fn vld1q_dup_p8(ptr: *const p8) -> poly8x16_t {}
pub unsafe fn vld1q_dup_s16(ptr: *const i16) -> int16x8_t {}
pub unsafe fn vld1q_dup_s32(ptr: *const i32) -> int32x4_t {}
pub unsafe fn vld1q_dup_s64(ptr: *const i64) -> int64x2_t {}
pub unsafe fn vld1q_dup_s8(ptr: *const i8) -> int8x16_t {}
pub unsafe fn vld1q_dup_u16(ptr: *const u16) -> uint16x8_t {}
pub unsafe fn vld1q_dup_u32(ptr: *const u32) -> uint32x4_t {}
pub unsafe fn vld1q_dup_u64(ptr: *const u64) -> uint64x2_t {}
pub unsafe fn vld1q_dup_u8(ptr: *const u8) -> uint8x16_t {}
pub unsafe fn vld1_dup_p64(ptr: *const p64) -> poly64x1_t {}
pub unsafe fn vld1_dup_s64(ptr: *const i64) -> int64x1_t {}
pub unsafe fn vld1_dup_u64(ptr: *const u64) -> uint64x1_t {}
pub unsafe fn vld1_f32_x2(a: *const f32) -> float32x2x2_t {}
pub unsafe fn vld1_f32_x3(a: *const f32) -> float32x2x3_t {}
pub unsafe fn vld1_f32_x4(a: *const f32) -> float32x2x4_t {}
pub unsafe fn vld1q_f32_x2(a: *const f32) -> float32x4x2_t {}
pub unsafe fn vld1q_f32_x3(a: *const f32) -> float32x4x3_t {}
pub unsafe fn vld1q_f32_x4(a: *const f32) -> float32x4x4_t {}
pub unsafe fn vld1_lane_f32<const LANE: i32>(ptr: *const f32, src: float32x2_t) -> float32x2_t {}
pub unsafe fn vld1_lane_p16<const LANE: i32>(ptr: *const p16, src: poly16x4_t) -> poly16x4_t {}
pub unsafe fn vld1_lane_p8<const LANE: i32>(ptr: *const p8, src: poly8x8_t) -> poly8x8_t {}
pub unsafe fn vld1_lane_s16<const LANE: i32>(ptr: *const i16, src: int16x4_t) -> int16x4_t {}
pub unsafe fn vld1_lane_s32<const LANE: i32>(ptr: *const i32, src: int32x2_t) -> int32x2_t {}
pub unsafe fn vld1_lane_s64<const LANE: i32>(ptr: *const i64, src: int64x1_t) -> int64x1_t {}
pub unsafe fn vld1_lane_s8<const LANE: i32>(ptr: *const i8, src: int8x8_t) -> int8x8_t {}
pub unsafe fn vld1_lane_u16<const LANE: i32>(ptr: *const u16, src: uint16x4_t) -> uint16x4_t {}
pub unsafe fn vld1_lane_u32<const LANE: i32>(ptr: *const u32, src: uint32x2_t) -> uint32x2_t {}
pub unsafe fn vld1_lane_u64<const LANE: i32>(ptr: *const u64, src: uint64x1_t) -> uint64x1_t {}
pub unsafe fn vld1_lane_u8<const LANE: i32>(ptr: *const u8, src: uint8x8_t) -> uint8x8_t {}
pub unsafe fn vld1q_lane_f32<const LANE: i32>(ptr: *const f32, src: float32x4_t) -> float32x4_t {}
pub unsafe fn vld1q_lane_p16<const LANE: i32>(ptr: *const p16, src: poly16x8_t) -> poly16x8_t {}
pub unsafe fn vld1q_lane_p8<const LANE: i32>(ptr: *const p8, src: poly8x16_t) -> poly8x16_t {}
pub unsafe fn vld1q_lane_s16<const LANE: i32>(ptr: *const i16, src: int16x8_t) -> int16x8_t {}
pub unsafe fn vld1q_lane_s32<const LANE: i32>(ptr: *const i32, src: int32x4_t) -> int32x4_t {}
pub unsafe fn vld1q_lane_s64<const LANE: i32>(ptr: *const i64, src: int64x2_t) -> int64x2_t {}
pub unsafe fn vld1q_lane_s8<const LANE: i32>(ptr: *const i8, src: int8x16_t) -> int8x16_t {}
pub unsafe fn vld1q_lane_u16<const LANE: i32>(ptr: *const u16, src: uint16x8_t) -> uint16x8_t {}
pub unsafe fn vld1q_lane_u32<const LANE: i32>(ptr: *const u32, src: uint32x4_t) -> uint32x4_t {}
pub unsafe fn vld1q_lane_u64<const LANE: i32>(ptr: *const u64, src: uint64x2_t) -> uint64x2_t {}
pub unsafe fn vld1q_lane_u8<const LANE: i32>(ptr: *const u8, src: uint8x16_t) -> uint8x16_t {}
pub unsafe fn vld1_lane_p64<const LANE: i32>(ptr: *const p64, src: poly64x1_t) -> poly64x1_t {}
pub unsafe fn vld1q_lane_p64<const LANE: i32>(ptr: *const p64, src: poly64x2_t) -> poly64x2_t {}
pub unsafe fn vld1_p64_x2(a: *const p64) -> poly64x1x2_t {}
pub unsafe fn vld1_p64_x3(a: *const p64) -> poly64x1x3_t {}
pub unsafe fn vld1_p64_x4(a: *const p64) -> poly64x1x4_t {}
pub unsafe fn vld1q_p64_x2(a: *const p64) -> poly64x2x2_t {}
pub unsafe fn vld1q_p64_x3(a: *const p64) -> poly64x2x3_t {}
pub unsafe fn vld1q_p64_x4(a: *const p64) -> poly64x2x4_t {}
pub unsafe fn vld1_s8_x2(a: *const i8) -> int8x8x2_t {}
pub unsafe fn vld1_s8_x3(a: *const i8) -> int8x8x3_t {}
pub unsafe fn vld1_s8_x4(a: *const i8) -> int8x8x4_t {}
pub unsafe fn vld1q_s8_x2(a: *const i8) -> int8x16x2_t {}
pub unsafe fn vld1q_s8_x3(a: *const i8) -> int8x16x3_t {}
pub unsafe fn vld1q_s8_x4(a: *const i8) -> int8x16x4_t {}
pub unsafe fn vld1_s16_x2(a: *const i16) -> int16x4x2_t {}
pub unsafe fn vld1_s16_x3(a: *const i16) -> int16x4x3_t {}
pub unsafe fn vld1_s16_x4(a: *const i16) -> int16x4x4_t {}
pub unsafe fn vld1q_s16_x2(a: *const i16) -> int16x8x2_t {}
pub unsafe fn vld1q_s16_x3(a: *const i16) -> int16x8x3_t {}
pub unsafe fn vld1q_s16_x4(a: *const i16) -> int16x8x4_t {}
pub unsafe fn vld1_s32_x2(a: *const i32) -> int32x2x2_t {}
pub unsafe fn vld1_s32_x3(a: *const i32) -> int32x2x3_t {}
pub unsafe fn vld1_s32_x4(a: *const i32) -> int32x2x4_t {}
pub unsafe fn vld1q_s32_x2(a: *const i32) -> int32x4x2_t {}
pub unsafe fn vld1q_s32_x3(a: *const i32) -> int32x4x3_t {}
pub unsafe fn vld1q_s32_x4(a: *const i32) -> int32x4x4_t {}
pub unsafe fn vld1_s64_x2(a: *const i64) -> int64x1x2_t {}
pub unsafe fn vld1_s64_x3(a: *const i64) -> int64x1x3_t {}
pub unsafe fn vld1_s64_x4(a: *const i64) -> int64x1x4_t {}
pub unsafe fn vld1q_s64_x2(a: *const i64) -> int64x2x2_t {}
pub unsafe fn vld1q_s64_x3(a: *const i64) -> int64x2x3_t {}
pub unsafe fn vld1q_s64_x4(a: *const i64) -> int64x2x4_t {}
pub unsafe fn vld1_u8_x2(a: *const u8) -> uint8x8x2_t {}
pub unsafe fn vld1_u8_x3(a: *const u8) -> uint8x8x3_t {}
pub unsafe fn vld1_u8_x4(a: *const u8) -> uint8x8x4_t {}
pub unsafe fn vld1q_u8_x2(a: *const u8) -> uint8x16x2_t {}
pub unsafe fn vld1q_u8_x3(a: *const u8) -> uint8x16x3_t {}
pub unsafe fn vld1q_u8_x4(a: *const u8) -> uint8x16x4_t {}
pub unsafe fn vld1_u16_x2(a: *const u16) -> uint16x4x2_t {}
pub unsafe fn vld1_u16_x3(a: *const u16) -> uint16x4x3_t {}
pub unsafe fn vld1_u16_x4(a: *const u16) -> uint16x4x4_t {}
pub unsafe fn vld1q_u16_x2(a: *const u16) -> uint16x8x2_t {}
pub unsafe fn vld1q_u16_x3(a: *const u16) -> uint16x8x3_t {}
pub unsafe fn vld1q_u16_x4(a: *const u16) -> uint16x8x4_t {}
pub unsafe fn vld1_u32_x2(a: *const u32) -> uint32x2x2_t {}
pub unsafe fn vld1_u32_x3(a: *const u32) -> uint32x2x3_t {}
pub unsafe fn vld1_u32_x4(a: *const u32) -> uint32x2x4_t {}
pub unsafe fn vld1q_u32_x2(a: *const u32) -> uint32x4x2_t {}
pub unsafe fn vld1q_u32_x3(a: *const u32) -> uint32x4x3_t {}
pub unsafe fn vld1q_u32_x4(a: *const u32) -> uint32x4x4_t {}
pub unsafe fn vld1_u64_x2(a: *const u64) -> uint64x1x2_t {}
pub unsafe fn vld1_u64_x3(a: *const u64) -> uint64x1x3_t {}
pub unsafe fn vld1_u64_x4(a: *const u64) -> uint64x1x4_t {}
pub unsafe fn vld1q_u64_x2(a: *const u64) -> uint64x2x2_t {}
pub unsafe fn vld1q_u64_x3(a: *const u64) -> uint64x2x3_t {}
pub unsafe fn vld1q_u64_x4(a: *const u64) -> uint64x2x4_t {}
pub unsafe fn vld1_p8_x2(a: *const p8) -> poly8x8x2_t {}
pub unsafe fn vld1_p8_x3(a: *const p8) -> poly8x8x3_t {}
pub unsafe fn vld1_p8_x4(a: *const p8) -> poly8x8x4_t {}
pub unsafe fn vld1q_p8_x2(a: *const p8) -> poly8x16x2_t {}
pub unsafe fn vld1q_p8_x3(a: *const p8) -> poly8x16x3_t {}
pub unsafe fn vld1q_p8_x4(a: *const p8) -> poly8x16x4_t {}
pub unsafe fn vld1_p16_x2(a: *const p16) -> poly16x4x2_t {}
pub unsafe fn vld1_p16_x3(a: *const p16) -> poly16x4x3_t {}
pub unsafe fn vld1_p16_x4(a: *const p16) -> poly16x4x4_t {}
pub unsafe fn vld1q_p16_x2(a: *const p16) -> poly16x8x2_t {}
pub unsafe fn vld1q_p16_x3(a: *const p16) -> poly16x8x3_t {}
pub unsafe fn vld1q_p16_x4(a: *const p16) -> poly16x8x4_t {}
pub unsafe fn vld1q_dup_p64(ptr: *const p64) -> poly64x2_t {}
pub unsafe fn vld2_dup_f32(a: *const f32) -> float32x2x2_t {}
pub unsafe fn vld2q_dup_f32(a: *const f32) -> float32x4x2_t {}
pub unsafe fn vld2_dup_s8(a: *const i8) -> int8x8x2_t {}
pub unsafe fn vld2q_dup_s8(a: *const i8) -> int8x16x2_t {}
pub unsafe fn vld2_dup_s16(a: *const i16) -> int16x4x2_t {}
pub unsafe fn vld2q_dup_s16(a: *const i16) -> int16x8x2_t {}
pub unsafe fn vld2_dup_s32(a: *const i32) -> int32x2x2_t {}
pub unsafe fn vld2q_dup_s32(a: *const i32) -> int32x4x2_t {}
pub unsafe fn vld2_dup_p64(a: *const p64) -> poly64x1x2_t {}
pub unsafe fn vld2_dup_s64(a: *const i64) -> int64x1x2_t {}
pub unsafe fn vld2_dup_u64(a: *const u64) -> uint64x1x2_t {}
pub unsafe fn vld2_dup_u8(a: *const u8) -> uint8x8x2_t {}
pub unsafe fn vld2_dup_u8(a: *const u8) -> uint8x8x2_t {}
pub unsafe fn vld2q_dup_u8(a: *const u8) -> uint8x16x2_t {}
pub unsafe fn vld2q_dup_u8(a: *const u8) -> uint8x16x2_t {}
pub unsafe fn vld2_dup_u16(a: *const u16) -> uint16x4x2_t {}
pub unsafe fn vld2_dup_u16(a: *const u16) -> uint16x4x2_t {}
pub unsafe fn vld2q_dup_u16(a: *const u16) -> uint16x8x2_t {}
pub unsafe fn vld2q_dup_u16(a: *const u16) -> uint16x8x2_t {}
pub unsafe fn vld2_dup_u32(a: *const u32) -> uint32x2x2_t {}
pub unsafe fn vld2_dup_u32(a: *const u32) -> uint32x2x2_t {}
pub unsafe fn vld2q_dup_u32(a: *const u32) -> uint32x4x2_t {}
pub unsafe fn vld2q_dup_u32(a: *const u32) -> uint32x4x2_t {}
pub unsafe fn vld2_dup_p8(a: *const p8) -> poly8x8x2_t {}
pub unsafe fn vld2_dup_p8(a: *const p8) -> poly8x8x2_t {}
pub unsafe fn vld2q_dup_p8(a: *const p8) -> poly8x16x2_t {}
pub unsafe fn vld2q_dup_p8(a: *const p8) -> poly8x16x2_t {}
pub unsafe fn vld2_dup_p16(a: *const p16) -> poly16x4x2_t {}
pub unsafe fn vld2_dup_p16(a: *const p16) -> poly16x4x2_t {}
pub unsafe fn vld2q_dup_p16(a: *const p16) -> poly16x8x2_t {}
pub unsafe fn vld2q_dup_p16(a: *const p16) -> poly16x8x2_t {}
pub unsafe fn vld2_f32(a: *const f32) -> float32x2x2_t {}
pub unsafe fn vld2q_f32(a: *const f32) -> float32x4x2_t {}
pub unsafe fn vld2_s8(a: *const i8) -> int8x8x2_t {}
pub unsafe fn vld2q_s8(a: *const i8) -> int8x16x2_t {}
pub unsafe fn vld2_s16(a: *const i16) -> int16x4x2_t {}
pub unsafe fn vld2q_s16(a: *const i16) -> int16x8x2_t {}
pub unsafe fn vld2_s32(a: *const i32) -> int32x2x2_t {}
pub unsafe fn vld2q_s32(a: *const i32) -> int32x4x2_t {}
pub unsafe fn vld2_lane_f32<const LANE: i32>(a: *const f32, b: float32x2x2_t) -> float32x2x2_t {}
pub unsafe fn vld2q_lane_f32<const LANE: i32>(a: *const f32, b: float32x4x2_t) -> float32x4x2_t {}
pub unsafe fn vld2_lane_s8<const LANE: i32>(a: *const i8, b: int8x8x2_t) -> int8x8x2_t {}
pub unsafe fn vld2_lane_s16<const LANE: i32>(a: *const i16, b: int16x4x2_t) -> int16x4x2_t {}
pub unsafe fn vld2q_lane_s16<const LANE: i32>(a: *const i16, b: int16x8x2_t) -> int16x8x2_t {}
pub unsafe fn vld2_lane_s32<const LANE: i32>(a: *const i32, b: int32x2x2_t) -> int32x2x2_t {}
pub unsafe fn vld2q_lane_s32<const LANE: i32>(a: *const i32, b: int32x4x2_t) -> int32x4x2_t {}
pub unsafe fn vld2_lane_u8<const LANE: i32>(a: *const u8, b: uint8x8x2_t) -> uint8x8x2_t {}
pub unsafe fn vld2_lane_u16<const LANE: i32>(a: *const u16, b: uint16x4x2_t) -> uint16x4x2_t {}
pub unsafe fn vld2q_lane_u16<const LANE: i32>(a: *const u16, b: uint16x8x2_t) -> uint16x8x2_t {}
pub unsafe fn vld2_lane_u32<const LANE: i32>(a: *const u32, b: uint32x2x2_t) -> uint32x2x2_t {}
pub unsafe fn vld2q_lane_u32<const LANE: i32>(a: *const u32, b: uint32x4x2_t) -> uint32x4x2_t {}
pub unsafe fn vld2_lane_p8<const LANE: i32>(a: *const p8, b: poly8x8x2_t) -> poly8x8x2_t {}
pub unsafe fn vld2_lane_p16<const LANE: i32>(a: *const p16, b: poly16x4x2_t) -> poly16x4x2_t {}
pub unsafe fn vld2q_lane_p16<const LANE: i32>(a: *const p16, b: poly16x8x2_t) -> poly16x8x2_t {}
pub unsafe fn vld2_p64(a: *const p64) -> poly64x1x2_t {}
pub unsafe fn vld2_s64(a: *const i64) -> int64x1x2_t {}
pub unsafe fn vld2_u64(a: *const u64) -> uint64x1x2_t {}
pub unsafe fn vld2_u8(a: *const u8) -> uint8x8x2_t {}
pub unsafe fn vld2q_u8(a: *const u8) -> uint8x16x2_t {}
pub unsafe fn vld2_u16(a: *const u16) -> uint16x4x2_t {}
pub unsafe fn vld2q_u16(a: *const u16) -> uint16x8x2_t {}
pub unsafe fn vld2_u32(a: *const u32) -> uint32x2x2_t {}
pub unsafe fn vld2q_u32(a: *const u32) -> uint32x4x2_t {}
pub unsafe fn vld2_p8(a: *const p8) -> poly8x8x2_t {}
pub unsafe fn vld2q_p8(a: *const p8) -> poly8x16x2_t {}
pub unsafe fn vld2_p16(a: *const p16) -> poly16x4x2_t {}
pub unsafe fn vld2q_p16(a: *const p16) -> poly16x8x2_t {}
pub unsafe fn vld3_dup_f32(a: *const f32) -> float32x2x3_t {}
pub unsafe fn vld3q_dup_f32(a: *const f32) -> float32x4x3_t {}
pub unsafe fn vld3_dup_s8(a: *const i8) -> int8x8x3_t {}
pub unsafe fn vld3q_dup_s8(a: *const i8) -> int8x16x3_t {}
pub unsafe fn vld3_dup_s16(a: *const i16) -> int16x4x3_t {}
pub unsafe fn vld3q_dup_s16(a: *const i16) -> int16x8x3_t {}
pub unsafe fn vld3_dup_s32(a: *const i32) -> int32x2x3_t {}
pub unsafe fn vld3q_dup_s32(a: *const i32) -> int32x4x3_t {}
pub unsafe fn vld3_dup_s64(a: *const i64) -> int64x1x3_t {}
pub unsafe fn vld3_dup_p64(a: *const p64) -> poly64x1x3_t {}
pub unsafe fn vld3_dup_u64(a: *const u64) -> uint64x1x3_t {}
pub unsafe fn vld3_dup_u8(a: *const u8) -> uint8x8x3_t {}
pub unsafe fn vld3_dup_u8(a: *const u8) -> uint8x8x3_t {}
pub unsafe fn vld3q_dup_u8(a: *const u8) -> uint8x16x3_t {}
pub unsafe fn vld3q_dup_u8(a: *const u8) -> uint8x16x3_t {}
pub unsafe fn vld3_dup_u16(a: *const u16) -> uint16x4x3_t {}
pub unsafe fn vld3_dup_u16(a: *const u16) -> uint16x4x3_t {}
pub unsafe fn vld3q_dup_u16(a: *const u16) -> uint16x8x3_t {}
pub unsafe fn vld3q_dup_u16(a: *const u16) -> uint16x8x3_t {}
pub unsafe fn vld3_dup_u32(a: *const u32) -> uint32x2x3_t {}
pub unsafe fn vld3_dup_u32(a: *const u32) -> uint32x2x3_t {}
pub unsafe fn vld3q_dup_u32(a: *const u32) -> uint32x4x3_t {}
pub unsafe fn vld3q_dup_u32(a: *const u32) -> uint32x4x3_t {}
pub unsafe fn vld3_dup_p8(a: *const p8) -> poly8x8x3_t {}
pub unsafe fn vld3_dup_p8(a: *const p8) -> poly8x8x3_t {}
pub unsafe fn vld3q_dup_p8(a: *const p8) -> poly8x16x3_t {}
pub unsafe fn vld3q_dup_p8(a: *const p8) -> poly8x16x3_t {}
pub unsafe fn vld3_dup_p16(a: *const p16) -> poly16x4x3_t {}
pub unsafe fn vld3_dup_p16(a: *const p16) -> poly16x4x3_t {}
pub unsafe fn vld3q_dup_p16(a: *const p16) -> poly16x8x3_t {}
pub unsafe fn vld3q_dup_p16(a: *const p16) -> poly16x8x3_t {}
pub unsafe fn vld3_f32(a: *const f32) -> float32x2x3_t {}
pub unsafe fn vld3q_f32(a: *const f32) -> float32x4x3_t {}
pub unsafe fn vld3_s8(a: *const i8) -> int8x8x3_t {}
pub unsafe fn vld3q_s8(a: *const i8) -> int8x16x3_t {}
pub unsafe fn vld3_s16(a: *const i16) -> int16x4x3_t {}
pub unsafe fn vld3q_s16(a: *const i16) -> int16x8x3_t {}
pub unsafe fn vld3_s32(a: *const i32) -> int32x2x3_t {}
pub unsafe fn vld3q_s32(a: *const i32) -> int32x4x3_t {}
pub unsafe fn vld3_lane_f32<const LANE: i32>(a: *const f32, b: float32x2x3_t) -> float32x2x3_t {}
pub unsafe fn vld3q_lane_f32<const LANE: i32>(a: *const f32, b: float32x4x3_t) -> float32x4x3_t {}
pub unsafe fn vld3_lane_s8<const LANE: i32>(a: *const i8, b: int8x8x3_t) -> int8x8x3_t {}
pub unsafe fn vld3_lane_s16<const LANE: i32>(a: *const i16, b: int16x4x3_t) -> int16x4x3_t {}
pub unsafe fn vld3q_lane_s16<const LANE: i32>(a: *const i16, b: int16x8x3_t) -> int16x8x3_t {}
pub unsafe fn vld3_lane_s32<const LANE: i32>(a: *const i32, b: int32x2x3_t) -> int32x2x3_t {}
pub unsafe fn vld3q_lane_s32<const LANE: i32>(a: *const i32, b: int32x4x3_t) -> int32x4x3_t {}
pub unsafe fn vld3_lane_u8<const LANE: i32>(a: *const u8, b: uint8x8x3_t) -> uint8x8x3_t {}
pub unsafe fn vld3_lane_u16<const LANE: i32>(a: *const u16, b: uint16x4x3_t) -> uint16x4x3_t {}
pub unsafe fn vld3q_lane_u16<const LANE: i32>(a: *const u16, b: uint16x8x3_t) -> uint16x8x3_t {}
pub unsafe fn vld3_lane_u32<const LANE: i32>(a: *const u32, b: uint32x2x3_t) -> uint32x2x3_t {}
pub unsafe fn vld3q_lane_u32<const LANE: i32>(a: *const u32, b: uint32x4x3_t) -> uint32x4x3_t {}
pub unsafe fn vld3_lane_p8<const LANE: i32>(a: *const p8, b: poly8x8x3_t) -> poly8x8x3_t {}
pub unsafe fn vld3_lane_p16<const LANE: i32>(a: *const p16, b: poly16x4x3_t) -> poly16x4x3_t {}
pub unsafe fn vld3q_lane_p16<const LANE: i32>(a: *const p16, b: poly16x8x3_t) -> poly16x8x3_t {}
pub unsafe fn vld3_p64(a: *const p64) -> poly64x1x3_t {}
pub unsafe fn vld3_s64(a: *const i64) -> int64x1x3_t {}
pub unsafe fn vld3_u64(a: *const u64) -> uint64x1x3_t {}
pub unsafe fn vld3_u8(a: *const u8) -> uint8x8x3_t {}
pub unsafe fn vld3q_u8(a: *const u8) -> uint8x16x3_t {}
pub unsafe fn vld3_u16(a: *const u16) -> uint16x4x3_t {}
pub unsafe fn vld3q_u16(a: *const u16) -> uint16x8x3_t {}
pub unsafe fn vld3_u32(a: *const u32) -> uint32x2x3_t {}
pub unsafe fn vld3q_u32(a: *const u32) -> uint32x4x3_t {}
pub unsafe fn vld3_p8(a: *const p8) -> poly8x8x3_t {}
pub unsafe fn vld3q_p8(a: *const p8) -> poly8x16x3_t {}
pub unsafe fn vld3_p16(a: *const p16) -> poly16x4x3_t {}
pub unsafe fn vld3q_p16(a: *const p16) -> poly16x8x3_t {}
pub unsafe fn vld4_dup_f32(a: *const f32) -> float32x2x4_t {}
pub unsafe fn vld4q_dup_f32(a: *const f32) -> float32x4x4_t {}
pub unsafe fn vld4_dup_s8(a: *const i8) -> int8x8x4_t {}
pub unsafe fn vld4q_dup_s8(a: *const i8) -> int8x16x4_t {}
pub unsafe fn vld4_dup_s16(a: *const i16) -> int16x4x4_t {}
pub unsafe fn vld4q_dup_s16(a: *const i16) -> int16x8x4_t {}
pub unsafe fn vld4_dup_s32(a: *const i32) -> int32x2x4_t {}
pub unsafe fn vld4q_dup_s32(a: *const i32) -> int32x4x4_t {}
pub unsafe fn vld4_dup_s64(a: *const i64) -> int64x1x4_t {}
pub unsafe fn vld4_dup_p64(a: *const p64) -> poly64x1x4_t {}
pub unsafe fn vld4_dup_u64(a: *const u64) -> uint64x1x4_t {}
pub unsafe fn vld4_dup_u8(a: *const u8) -> uint8x8x4_t {}
pub unsafe fn vld4_dup_u8(a: *const u8) -> uint8x8x4_t {}
pub unsafe fn vld4q_dup_u8(a: *const u8) -> uint8x16x4_t {}
pub unsafe fn vld4q_dup_u8(a: *const u8) -> uint8x16x4_t {}
pub unsafe fn vld4_dup_u16(a: *const u16) -> uint16x4x4_t {}
pub unsafe fn vld4_dup_u16(a: *const u16) -> uint16x4x4_t {}
pub unsafe fn vld4q_dup_u16(a: *const u16) -> uint16x8x4_t {}
pub unsafe fn vld4q_dup_u16(a: *const u16) -> uint16x8x4_t {}
pub unsafe fn vld4_dup_u32(a: *const u32) -> uint32x2x4_t {}
pub unsafe fn vld4_dup_u32(a: *const u32) -> uint32x2x4_t {}
pub unsafe fn vld4q_dup_u32(a: *const u32) -> uint32x4x4_t {}
pub unsafe fn vld4q_dup_u32(a: *const u32) -> uint32x4x4_t {}
pub unsafe fn vld4_dup_p8(a: *const p8) -> poly8x8x4_t {}
pub unsafe fn vld4_dup_p8(a: *const p8) -> poly8x8x4_t {}
pub unsafe fn vld4q_dup_p8(a: *const p8) -> poly8x16x4_t {}
pub unsafe fn vld4q_dup_p8(a: *const p8) -> poly8x16x4_t {}
pub unsafe fn vld4_dup_p16(a: *const p16) -> poly16x4x4_t {}
pub unsafe fn vld4_dup_p16(a: *const p16) -> poly16x4x4_t {}
pub unsafe fn vld4q_dup_p16(a: *const p16) -> poly16x8x4_t {}
pub unsafe fn vld4q_dup_p16(a: *const p16) -> poly16x8x4_t {}
pub unsafe fn vld4_f32(a: *const f32) -> float32x2x4_t {}
pub unsafe fn vld4q_f32(a: *const f32) -> float32x4x4_t {}
pub unsafe fn vld4_s8(a: *const i8) -> int8x8x4_t {}
pub unsafe fn vld4q_s8(a: *const i8) -> int8x16x4_t {}
pub unsafe fn vld4_s16(a: *const i16) -> int16x4x4_t {}
pub unsafe fn vld4q_s16(a: *const i16) -> int16x8x4_t {}
pub unsafe fn vld4_s32(a: *const i32) -> int32x2x4_t {}
pub unsafe fn vld4q_s32(a: *const i32) -> int32x4x4_t {}
pub unsafe fn vld4_lane_f32<const LANE: i32>(a: *const f32, b: float32x2x4_t) -> float32x2x4_t {}
pub unsafe fn vld4q_lane_f32<const LANE: i32>(a: *const f32, b: float32x4x4_t) -> float32x4x4_t {}
pub unsafe fn vld4_lane_s8<const LANE: i32>(a: *const i8, b: int8x8x4_t) -> int8x8x4_t {}
pub unsafe fn vld4_lane_s16<const LANE: i32>(a: *const i16, b: int16x4x4_t) -> int16x4x4_t {}
pub unsafe fn vld4q_lane_s16<const LANE: i32>(a: *const i16, b: int16x8x4_t) -> int16x8x4_t {}
pub unsafe fn vld4_lane_s32<const LANE: i32>(a: *const i32, b: int32x2x4_t) -> int32x2x4_t {}
pub unsafe fn vld4q_lane_s32<const LANE: i32>(a: *const i32, b: int32x4x4_t) -> int32x4x4_t {}
pub unsafe fn vld4_lane_u8<const LANE: i32>(a: *const u8, b: uint8x8x4_t) -> uint8x8x4_t {}
pub unsafe fn vld4_lane_u16<const LANE: i32>(a: *const u16, b: uint16x4x4_t) -> uint16x4x4_t {}
pub unsafe fn vld4q_lane_u16<const LANE: i32>(a: *const u16, b: uint16x8x4_t) -> uint16x8x4_t {}
pub unsafe fn vld4_lane_u32<const LANE: i32>(a: *const u32, b: uint32x2x4_t) -> uint32x2x4_t {}
pub unsafe fn vld4q_lane_u32<const LANE: i32>(a: *const u32, b: uint32x4x4_t) -> uint32x4x4_t {}
pub unsafe fn vld4_lane_p8<const LANE: i32>(a: *const p8, b: poly8x8x4_t) -> poly8x8x4_t {}
pub unsafe fn vld4_lane_p16<const LANE: i32>(a: *const p16, b: poly16x4x4_t) -> poly16x4x4_t {}
pub unsafe fn vld4q_lane_p16<const LANE: i32>(a: *const p16, b: poly16x8x4_t) -> poly16x8x4_t {}
pub unsafe fn vld4_p64(a: *const p64) -> poly64x1x4_t {}
pub unsafe fn vld4_s64(a: *const i64) -> int64x1x4_t {}
pub unsafe fn vld4_u64(a: *const u64) -> uint64x1x4_t {}
pub unsafe fn vld4_u8(a: *const u8) -> uint8x8x4_t {}
pub unsafe fn vld4q_u8(a: *const u8) -> uint8x16x4_t {}
pub unsafe fn vld4_u16(a: *const u16) -> uint16x4x4_t {}
pub unsafe fn vld4q_u16(a: *const u16) -> uint16x8x4_t {}
pub unsafe fn vld4_u32(a: *const u32) -> uint32x2x4_t {}
pub unsafe fn vld4q_u32(a: *const u32) -> uint32x4x4_t {}
pub unsafe fn vld4_p8(a: *const p8) -> poly8x8x4_t {}
pub unsafe fn vld4q_p8(a: *const p8) -> poly8x16x4_t {}
pub unsafe fn vld4_p16(a: *const p16) -> poly16x4x4_t {}
pub unsafe fn vld4q_p16(a: *const p16) -> poly16x8x4_t {}
pub unsafe fn vldrq_p128(a: *const p128) -> p128 {}
pub fn vmax_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vmaxq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vmax_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vmaxq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmax_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vmaxq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vmax_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vmaxq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vmax_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vmaxq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vmax_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vmaxq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vmax_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vmaxq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vmax_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vmaxq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vmaxnm_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vmaxnmq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vmaxnm_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vmaxnmq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmin_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vminq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vmin_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vminq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmin_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vminq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vmin_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vminq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vmin_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vminq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vmin_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vminq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vmin_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vminq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vmin_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vminq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vminnm_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vminnmq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vminnm_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vminnmq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmla_f32(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vmlaq_f32(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vmla_lane_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vmla_laneq_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x4_t) -> float32x2_t {}
pub fn vmlaq_lane_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x2_t) -> float32x4_t {}
pub fn vmlaq_laneq_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vmla_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vmla_lane_u16<const LANE: i32>(a: uint16x4_t, b: uint16x4_t, c: uint16x4_t) -> uint16x4_t {}
pub fn vmla_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x8_t) -> int16x4_t {}
pub fn vmla_laneq_u16<const LANE: i32>(a: uint16x4_t, b: uint16x4_t, c: uint16x8_t) -> uint16x4_t {}
pub fn vmlaq_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x4_t) -> int16x8_t {}
pub fn vmlaq_lane_u16<const LANE: i32>(a: uint16x8_t, b: uint16x8_t, c: uint16x4_t) -> uint16x8_t {}
pub fn vmlaq_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vmlaq_laneq_u16<const LANE: i32>(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn vmla_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vmla_lane_u32<const LANE: i32>(a: uint32x2_t, b: uint32x2_t, c: uint32x2_t) -> uint32x2_t {}
pub fn vmla_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x4_t) -> int32x2_t {}
pub fn vmla_laneq_u32<const LANE: i32>(a: uint32x2_t, b: uint32x2_t, c: uint32x4_t) -> uint32x2_t {}
pub fn vmlaq_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x2_t) -> int32x4_t {}
pub fn vmlaq_lane_u32<const LANE: i32>(a: uint32x4_t, b: uint32x4_t, c: uint32x2_t) -> uint32x4_t {}
pub fn vmlaq_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vmlaq_laneq_u32<const LANE: i32>(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn vmla_n_f32(a: float32x2_t, b: float32x2_t, c: f32) -> float32x2_t {}
pub fn vmlaq_n_f32(a: float32x4_t, b: float32x4_t, c: f32) -> float32x4_t {}
pub fn vmla_n_s16(a: int16x4_t, b: int16x4_t, c: i16) -> int16x4_t {}
pub fn vmlaq_n_s16(a: int16x8_t, b: int16x8_t, c: i16) -> int16x8_t {}
pub fn vmla_n_u16(a: uint16x4_t, b: uint16x4_t, c: u16) -> uint16x4_t {}
pub fn vmlaq_n_u16(a: uint16x8_t, b: uint16x8_t, c: u16) -> uint16x8_t {}
pub fn vmla_n_s32(a: int32x2_t, b: int32x2_t, c: i32) -> int32x2_t {}
pub fn vmlaq_n_s32(a: int32x4_t, b: int32x4_t, c: i32) -> int32x4_t {}
pub fn vmla_n_u32(a: uint32x2_t, b: uint32x2_t, c: u32) -> uint32x2_t {}
pub fn vmlaq_n_u32(a: uint32x4_t, b: uint32x4_t, c: u32) -> uint32x4_t {}
pub fn vmla_s8(a: int8x8_t, b: int8x8_t, c: int8x8_t) -> int8x8_t {}
pub fn vmlaq_s8(a: int8x16_t, b: int8x16_t, c: int8x16_t) -> int8x16_t {}
pub fn vmla_s16(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vmlaq_s16(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vmla_s32(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vmlaq_s32(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vmla_u8(a: uint8x8_t, b: uint8x8_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vmlaq_u8(a: uint8x16_t, b: uint8x16_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vmla_u16(a: uint16x4_t, b: uint16x4_t, c: uint16x4_t) -> uint16x4_t {}
pub fn vmlaq_u16(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn vmla_u32(a: uint32x2_t, b: uint32x2_t, c: uint32x2_t) -> uint32x2_t {}
pub fn vmlaq_u32(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn vmlal_lane_s16<const LANE: i32>(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vmlal_laneq_s16<const LANE: i32>(a: int32x4_t, b: int16x4_t, c: int16x8_t) -> int32x4_t {}
pub fn vmlal_lane_s32<const LANE: i32>(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vmlal_laneq_s32<const LANE: i32>(a: int64x2_t, b: int32x2_t, c: int32x4_t) -> int64x2_t {}
pub fn vmlal_lane_u16<const LANE: i32>(a: uint32x4_t, b: uint16x4_t, c: uint16x4_t) -> uint32x4_t {}
pub fn vmlal_laneq_u16<const LANE: i32>(a: uint32x4_t, b: uint16x4_t, c: uint16x8_t) -> uint32x4_t {}
pub fn vmlal_lane_u32<const LANE: i32>(a: uint64x2_t, b: uint32x2_t, c: uint32x2_t) -> uint64x2_t {}
pub fn vmlal_laneq_u32<const LANE: i32>(a: uint64x2_t, b: uint32x2_t, c: uint32x4_t) -> uint64x2_t {}
pub fn vmlal_n_s16(a: int32x4_t, b: int16x4_t, c: i16) -> int32x4_t {}
pub fn vmlal_n_s32(a: int64x2_t, b: int32x2_t, c: i32) -> int64x2_t {}
pub fn vmlal_n_u16(a: uint32x4_t, b: uint16x4_t, c: u16) -> uint32x4_t {}
pub fn vmlal_n_u32(a: uint64x2_t, b: uint32x2_t, c: u32) -> uint64x2_t {}
pub fn vmlal_s8(a: int16x8_t, b: int8x8_t, c: int8x8_t) -> int16x8_t {}
pub fn vmlal_s16(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vmlal_s32(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vmlal_u8(a: uint16x8_t, b: uint8x8_t, c: uint8x8_t) -> uint16x8_t {}
pub fn vmlal_u16(a: uint32x4_t, b: uint16x4_t, c: uint16x4_t) -> uint32x4_t {}
pub fn vmlal_u32(a: uint64x2_t, b: uint32x2_t, c: uint32x2_t) -> uint64x2_t {}
pub fn vmls_f32(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vmlsq_f32(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vmls_lane_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x2_t) -> float32x2_t {}
pub fn vmls_laneq_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t, c: float32x4_t) -> float32x2_t {}
pub fn vmlsq_lane_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x2_t) -> float32x4_t {}
pub fn vmlsq_laneq_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t, c: float32x4_t) -> float32x4_t {}
pub fn vmls_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vmls_lane_u16<const LANE: i32>(a: uint16x4_t, b: uint16x4_t, c: uint16x4_t) -> uint16x4_t {}
pub fn vmls_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t, c: int16x8_t) -> int16x4_t {}
pub fn vmls_laneq_u16<const LANE: i32>(a: uint16x4_t, b: uint16x4_t, c: uint16x8_t) -> uint16x4_t {}
pub fn vmlsq_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x4_t) -> int16x8_t {}
pub fn vmlsq_lane_u16<const LANE: i32>(a: uint16x8_t, b: uint16x8_t, c: uint16x4_t) -> uint16x8_t {}
pub fn vmlsq_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vmlsq_laneq_u16<const LANE: i32>(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn vmls_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vmls_lane_u32<const LANE: i32>(a: uint32x2_t, b: uint32x2_t, c: uint32x2_t) -> uint32x2_t {}
pub fn vmls_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t, c: int32x4_t) -> int32x2_t {}
pub fn vmls_laneq_u32<const LANE: i32>(a: uint32x2_t, b: uint32x2_t, c: uint32x4_t) -> uint32x2_t {}
pub fn vmlsq_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x2_t) -> int32x4_t {}
pub fn vmlsq_lane_u32<const LANE: i32>(a: uint32x4_t, b: uint32x4_t, c: uint32x2_t) -> uint32x4_t {}
pub fn vmlsq_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vmlsq_laneq_u32<const LANE: i32>(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn vmls_n_f32(a: float32x2_t, b: float32x2_t, c: f32) -> float32x2_t {}
pub fn vmlsq_n_f32(a: float32x4_t, b: float32x4_t, c: f32) -> float32x4_t {}
pub fn vmls_n_s16(a: int16x4_t, b: int16x4_t, c: i16) -> int16x4_t {}
pub fn vmlsq_n_s16(a: int16x8_t, b: int16x8_t, c: i16) -> int16x8_t {}
pub fn vmls_n_u16(a: uint16x4_t, b: uint16x4_t, c: u16) -> uint16x4_t {}
pub fn vmlsq_n_u16(a: uint16x8_t, b: uint16x8_t, c: u16) -> uint16x8_t {}
pub fn vmls_n_s32(a: int32x2_t, b: int32x2_t, c: i32) -> int32x2_t {}
pub fn vmlsq_n_s32(a: int32x4_t, b: int32x4_t, c: i32) -> int32x4_t {}
pub fn vmls_n_u32(a: uint32x2_t, b: uint32x2_t, c: u32) -> uint32x2_t {}
pub fn vmlsq_n_u32(a: uint32x4_t, b: uint32x4_t, c: u32) -> uint32x4_t {}
pub fn vmls_s8(a: int8x8_t, b: int8x8_t, c: int8x8_t) -> int8x8_t {}
pub fn vmlsq_s8(a: int8x16_t, b: int8x16_t, c: int8x16_t) -> int8x16_t {}
pub fn vmls_s16(a: int16x4_t, b: int16x4_t, c: int16x4_t) -> int16x4_t {}
pub fn vmlsq_s16(a: int16x8_t, b: int16x8_t, c: int16x8_t) -> int16x8_t {}
pub fn vmls_s32(a: int32x2_t, b: int32x2_t, c: int32x2_t) -> int32x2_t {}
pub fn vmlsq_s32(a: int32x4_t, b: int32x4_t, c: int32x4_t) -> int32x4_t {}
pub fn vmls_u8(a: uint8x8_t, b: uint8x8_t, c: uint8x8_t) -> uint8x8_t {}
pub fn vmlsq_u8(a: uint8x16_t, b: uint8x16_t, c: uint8x16_t) -> uint8x16_t {}
pub fn vmls_u16(a: uint16x4_t, b: uint16x4_t, c: uint16x4_t) -> uint16x4_t {}
pub fn vmlsq_u16(a: uint16x8_t, b: uint16x8_t, c: uint16x8_t) -> uint16x8_t {}
pub fn vmls_u32(a: uint32x2_t, b: uint32x2_t, c: uint32x2_t) -> uint32x2_t {}
pub fn vmlsq_u32(a: uint32x4_t, b: uint32x4_t, c: uint32x4_t) -> uint32x4_t {}
pub fn vmlsl_lane_s16<const LANE: i32>(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vmlsl_laneq_s16<const LANE: i32>(a: int32x4_t, b: int16x4_t, c: int16x8_t) -> int32x4_t {}
pub fn vmlsl_lane_s32<const LANE: i32>(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vmlsl_laneq_s32<const LANE: i32>(a: int64x2_t, b: int32x2_t, c: int32x4_t) -> int64x2_t {}
pub fn vmlsl_lane_u16<const LANE: i32>(a: uint32x4_t, b: uint16x4_t, c: uint16x4_t) -> uint32x4_t {}
pub fn vmlsl_laneq_u16<const LANE: i32>(a: uint32x4_t, b: uint16x4_t, c: uint16x8_t) -> uint32x4_t {}
pub fn vmlsl_lane_u32<const LANE: i32>(a: uint64x2_t, b: uint32x2_t, c: uint32x2_t) -> uint64x2_t {}
pub fn vmlsl_laneq_u32<const LANE: i32>(a: uint64x2_t, b: uint32x2_t, c: uint32x4_t) -> uint64x2_t {}
pub fn vmlsl_n_s16(a: int32x4_t, b: int16x4_t, c: i16) -> int32x4_t {}
pub fn vmlsl_n_s32(a: int64x2_t, b: int32x2_t, c: i32) -> int64x2_t {}
pub fn vmlsl_n_u16(a: uint32x4_t, b: uint16x4_t, c: u16) -> uint32x4_t {}
pub fn vmlsl_n_u32(a: uint64x2_t, b: uint32x2_t, c: u32) -> uint64x2_t {}
pub fn vmlsl_s8(a: int16x8_t, b: int8x8_t, c: int8x8_t) -> int16x8_t {}
pub fn vmlsl_s16(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vmlsl_s32(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vmlsl_u8(a: uint16x8_t, b: uint8x8_t, c: uint8x8_t) -> uint16x8_t {}
pub fn vmlsl_u16(a: uint32x4_t, b: uint16x4_t, c: uint16x4_t) -> uint32x4_t {}
pub fn vmlsl_u32(a: uint64x2_t, b: uint32x2_t, c: uint32x2_t) -> uint64x2_t {}
pub fn vmov_n_f32(value: f32) -> float32x2_t {}
pub fn vmov_n_p16(value: p16) -> poly16x4_t {}
pub fn vmov_n_p8(value: p8) -> poly8x8_t {}
pub fn vmov_n_s16(value: i16) -> int16x4_t {}
pub fn vmov_n_s32(value: i32) -> int32x2_t {}
pub fn vmov_n_s64(value: i64) -> int64x1_t {}
pub fn vmov_n_s8(value: i8) -> int8x8_t {}
pub fn vmov_n_u16(value: u16) -> uint16x4_t {}
pub fn vmov_n_u32(value: u32) -> uint32x2_t {}
pub fn vmov_n_u64(value: u64) -> uint64x1_t {}
pub fn vmov_n_u8(value: u8) -> uint8x8_t {}
pub fn vmovq_n_f32(value: f32) -> float32x4_t {}
pub fn vmovq_n_p16(value: p16) -> poly16x8_t {}
pub fn vmovq_n_p8(value: p8) -> poly8x16_t {}
pub fn vmovq_n_s16(value: i16) -> int16x8_t {}
pub fn vmovq_n_s32(value: i32) -> int32x4_t {}
pub fn vmovq_n_s64(value: i64) -> int64x2_t {}
pub fn vmovq_n_s8(value: i8) -> int8x16_t {}
pub fn vmovq_n_u16(value: u16) -> uint16x8_t {}
pub fn vmovq_n_u32(value: u32) -> uint32x4_t {}
pub fn vmovq_n_u64(value: u64) -> uint64x2_t {}
pub fn vmovq_n_u8(value: u8) -> uint8x16_t {}
pub fn vmovl_s16(a: int16x4_t) -> int32x4_t {}
pub fn vmovl_s32(a: int32x2_t) -> int64x2_t {}
pub fn vmovl_s8(a: int8x8_t) -> int16x8_t {}
pub fn vmovl_u16(a: uint16x4_t) -> uint32x4_t {}
pub fn vmovl_u32(a: uint32x2_t) -> uint64x2_t {}
pub fn vmovl_u8(a: uint8x8_t) -> uint16x8_t {}
pub fn vmovn_s16(a: int16x8_t) -> int8x8_t {}
pub fn vmovn_s32(a: int32x4_t) -> int16x4_t {}
pub fn vmovn_s64(a: int64x2_t) -> int32x2_t {}
pub fn vmovn_u16(a: uint16x8_t) -> uint8x8_t {}
pub fn vmovn_u32(a: uint32x4_t) -> uint16x4_t {}
pub fn vmovn_u64(a: uint64x2_t) -> uint32x2_t {}
pub fn vmul_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vmulq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vmul_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vmulq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmul_lane_f16<const LANE: i32>(a: float16x4_t, v: float16x4_t) -> float16x4_t {}
pub fn vmulq_lane_f16<const LANE: i32>(a: float16x8_t, v: float16x4_t) -> float16x8_t {}
pub fn vmul_lane_f32<const LANE: i32>(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vmul_laneq_f32<const LANE: i32>(a: float32x2_t, b: float32x4_t) -> float32x2_t {}
pub fn vmulq_lane_f32<const LANE: i32>(a: float32x4_t, b: float32x2_t) -> float32x4_t {}
pub fn vmulq_laneq_f32<const LANE: i32>(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vmul_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vmulq_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x4_t) -> int16x8_t {}
pub fn vmul_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vmulq_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x2_t) -> int32x4_t {}
pub fn vmul_lane_u16<const LANE: i32>(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vmulq_lane_u16<const LANE: i32>(a: uint16x8_t, b: uint16x4_t) -> uint16x8_t {}
pub fn vmul_lane_u32<const LANE: i32>(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vmulq_lane_u32<const LANE: i32>(a: uint32x4_t, b: uint32x2_t) -> uint32x4_t {}
pub fn vmul_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x8_t) -> int16x4_t {}
pub fn vmulq_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vmul_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x4_t) -> int32x2_t {}
pub fn vmulq_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vmul_laneq_u16<const LANE: i32>(a: uint16x4_t, b: uint16x8_t) -> uint16x4_t {}
pub fn vmulq_laneq_u16<const LANE: i32>(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vmul_laneq_u32<const LANE: i32>(a: uint32x2_t, b: uint32x4_t) -> uint32x2_t {}
pub fn vmulq_laneq_u32<const LANE: i32>(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vmul_n_f32(a: float32x2_t, b: f32) -> float32x2_t {}
pub fn vmulq_n_f32(a: float32x4_t, b: f32) -> float32x4_t {}
pub fn vmul_n_s16(a: int16x4_t, b: i16) -> int16x4_t {}
pub fn vmulq_n_s16(a: int16x8_t, b: i16) -> int16x8_t {}
pub fn vmul_n_s32(a: int32x2_t, b: i32) -> int32x2_t {}
pub fn vmulq_n_s32(a: int32x4_t, b: i32) -> int32x4_t {}
pub fn vmul_n_u16(a: uint16x4_t, b: u16) -> uint16x4_t {}
pub fn vmulq_n_u16(a: uint16x8_t, b: u16) -> uint16x8_t {}
pub fn vmul_n_u32(a: uint32x2_t, b: u32) -> uint32x2_t {}
pub fn vmulq_n_u32(a: uint32x4_t, b: u32) -> uint32x4_t {}
pub fn vmul_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8_t {}
pub fn vmulq_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16_t {}
pub fn vmul_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vmulq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vmul_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vmulq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vmul_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vmulq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vmul_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vmulq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vmul_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vmulq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vmul_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vmulq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vmull_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vmull_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x8_t) -> int32x4_t {}
pub fn vmull_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vmull_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x4_t) -> int64x2_t {}
pub fn vmull_lane_u16<const LANE: i32>(a: uint16x4_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vmull_laneq_u16<const LANE: i32>(a: uint16x4_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vmull_lane_u32<const LANE: i32>(a: uint32x2_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vmull_laneq_u32<const LANE: i32>(a: uint32x2_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vmull_n_s16(a: int16x4_t, b: i16) -> int32x4_t {}
pub fn vmull_n_s32(a: int32x2_t, b: i32) -> int64x2_t {}
pub fn vmull_n_u16(a: uint16x4_t, b: u16) -> uint32x4_t {}
pub fn vmull_n_u32(a: uint32x2_t, b: u32) -> uint64x2_t {}
pub fn vmull_p8(a: poly8x8_t, b: poly8x8_t) -> poly16x8_t {}
pub fn vmull_s16(a: int16x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vmull_s32(a: int32x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vmull_s8(a: int8x8_t, b: int8x8_t) -> int16x8_t {}
pub fn vmull_u8(a: uint8x8_t, b: uint8x8_t) -> uint16x8_t {}
pub fn vmull_u16(a: uint16x4_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vmull_u32(a: uint32x2_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vmvn_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vmvn_s16(a: int16x4_t) -> int16x4_t {}
pub fn vmvn_s32(a: int32x2_t) -> int32x2_t {}
pub fn vmvn_s8(a: int8x8_t) -> int8x8_t {}
pub fn vmvn_u16(a: uint16x4_t) -> uint16x4_t {}
pub fn vmvn_u32(a: uint32x2_t) -> uint32x2_t {}
pub fn vmvn_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vmvnq_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vmvnq_s16(a: int16x8_t) -> int16x8_t {}
pub fn vmvnq_s32(a: int32x4_t) -> int32x4_t {}
pub fn vmvnq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vmvnq_u16(a: uint16x8_t) -> uint16x8_t {}
pub fn vmvnq_u32(a: uint32x4_t) -> uint32x4_t {}
pub fn vmvnq_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vneg_f16(a: float16x4_t) -> float16x4_t {}
pub fn vnegq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vneg_f32(a: float32x2_t) -> float32x2_t {}
pub fn vnegq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vneg_s8(a: int8x8_t) -> int8x8_t {}
pub fn vnegq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vneg_s16(a: int16x4_t) -> int16x4_t {}
pub fn vnegq_s16(a: int16x8_t) -> int16x8_t {}
pub fn vneg_s32(a: int32x2_t) -> int32x2_t {}
pub fn vnegq_s32(a: int32x4_t) -> int32x4_t {}
pub fn vorn_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vorn_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vorn_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vorn_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vornq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vornq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vornq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vornq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vorn_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vorn_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vorn_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vorn_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vornq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vornq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vornq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vornq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vorr_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vorrq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vorr_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vorrq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vorr_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vorrq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vorr_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vorrq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vorr_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vorrq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vorr_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vorrq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vorr_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vorrq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vorr_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vorrq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vpadal_s8(a: int16x4_t, b: int8x8_t) -> int16x4_t {}
pub fn vpadalq_s8(a: int16x8_t, b: int8x16_t) -> int16x8_t {}
pub fn vpadal_s16(a: int32x2_t, b: int16x4_t) -> int32x2_t {}
pub fn vpadalq_s16(a: int32x4_t, b: int16x8_t) -> int32x4_t {}
pub fn vpadal_s32(a: int64x1_t, b: int32x2_t) -> int64x1_t {}
pub fn vpadalq_s32(a: int64x2_t, b: int32x4_t) -> int64x2_t {}
pub fn vpadal_u8(a: uint16x4_t, b: uint8x8_t) -> uint16x4_t {}
pub fn vpadalq_u8(a: uint16x8_t, b: uint8x16_t) -> uint16x8_t {}
pub fn vpadal_u16(a: uint32x2_t, b: uint16x4_t) -> uint32x2_t {}
pub fn vpadalq_u16(a: uint32x4_t, b: uint16x8_t) -> uint32x4_t {}
pub fn vpadal_u32(a: uint64x1_t, b: uint32x2_t) -> uint64x1_t {}
pub fn vpadalq_u32(a: uint64x2_t, b: uint32x4_t) -> uint64x2_t {}
pub fn vpadd_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vpadd_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vpadd_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vpadd_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vpadd_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vpadd_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vpadd_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vpadd_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vpadd_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vpadd_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vpadd_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vpaddl_s8(a: int8x8_t) -> int16x4_t {}
pub fn vpaddlq_s8(a: int8x16_t) -> int16x8_t {}
pub fn vpaddl_s16(a: int16x4_t) -> int32x2_t {}
pub fn vpaddlq_s16(a: int16x8_t) -> int32x4_t {}
pub fn vpaddl_s32(a: int32x2_t) -> int64x1_t {}
pub fn vpaddlq_s32(a: int32x4_t) -> int64x2_t {}
pub fn vpaddl_u8(a: uint8x8_t) -> uint16x4_t {}
pub fn vpaddlq_u8(a: uint8x16_t) -> uint16x8_t {}
pub fn vpaddl_u16(a: uint16x4_t) -> uint32x2_t {}
pub fn vpaddlq_u16(a: uint16x8_t) -> uint32x4_t {}
pub fn vpaddl_u32(a: uint32x2_t) -> uint64x1_t {}
pub fn vpaddlq_u32(a: uint32x4_t) -> uint64x2_t {}
pub fn vpmax_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vpmax_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vpmax_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vpmax_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vpmax_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vpmax_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vpmax_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vpmin_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vpmin_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vpmin_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vpmin_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vpmin_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vpmin_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vpmin_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vqabs_s8(a: int8x8_t) -> int8x8_t {}
pub fn vqabsq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vqabs_s16(a: int16x4_t) -> int16x4_t {}
pub fn vqabsq_s16(a: int16x8_t) -> int16x8_t {}
pub fn vqabs_s32(a: int32x2_t) -> int32x2_t {}
pub fn vqabsq_s32(a: int32x4_t) -> int32x4_t {}
pub fn vqadd_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vqaddq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vqadd_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqaddq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqadd_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqaddq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqadd_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vqaddq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vqadd_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vqaddq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vqadd_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vqaddq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vqadd_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vqaddq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vqadd_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vqaddq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vqdmlal_lane_s16<const N: i32>(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vqdmlal_lane_s32<const N: i32>(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vqdmlal_n_s16(a: int32x4_t, b: int16x4_t, c: i16) -> int32x4_t {}
pub fn vqdmlal_n_s32(a: int64x2_t, b: int32x2_t, c: i32) -> int64x2_t {}
pub fn vqdmlal_s16(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vqdmlal_s32(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vqdmlsl_lane_s16<const N: i32>(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vqdmlsl_lane_s32<const N: i32>(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vqdmlsl_n_s16(a: int32x4_t, b: int16x4_t, c: i16) -> int32x4_t {}
pub fn vqdmlsl_n_s32(a: int64x2_t, b: int32x2_t, c: i32) -> int64x2_t {}
pub fn vqdmlsl_s16(a: int32x4_t, b: int16x4_t, c: int16x4_t) -> int32x4_t {}
pub fn vqdmlsl_s32(a: int64x2_t, b: int32x2_t, c: int32x2_t) -> int64x2_t {}
pub fn vqdmulh_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x8_t) -> int16x4_t {}
pub fn vqdmulhq_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqdmulh_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x4_t) -> int32x2_t {}
pub fn vqdmulhq_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqdmulh_n_s16(a: int16x4_t, b: i16) -> int16x4_t {}
pub fn vqdmulhq_n_s16(a: int16x8_t, b: i16) -> int16x8_t {}
pub fn vqdmulh_n_s32(a: int32x2_t, b: i32) -> int32x2_t {}
pub fn vqdmulhq_n_s32(a: int32x4_t, b: i32) -> int32x4_t {}
pub fn vqdmulh_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqdmulhq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqdmulh_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqdmulhq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqdmull_lane_s16<const N: i32>(a: int16x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vqdmull_lane_s32<const N: i32>(a: int32x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vqdmull_n_s16(a: int16x4_t, b: i16) -> int32x4_t {}
pub fn vqdmull_n_s32(a: int32x2_t, b: i32) -> int64x2_t {}
pub fn vqdmull_s16(a: int16x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vqdmull_s32(a: int32x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vqmovn_s16(a: int16x8_t) -> int8x8_t {}
pub fn vqmovn_s32(a: int32x4_t) -> int16x4_t {}
pub fn vqmovn_s64(a: int64x2_t) -> int32x2_t {}
pub fn vqmovn_u16(a: uint16x8_t) -> uint8x8_t {}
pub fn vqmovn_u32(a: uint32x4_t) -> uint16x4_t {}
pub fn vqmovn_u64(a: uint64x2_t) -> uint32x2_t {}
pub fn vqmovun_s16(a: int16x8_t) -> uint8x8_t {}
pub fn vqmovun_s32(a: int32x4_t) -> uint16x4_t {}
pub fn vqmovun_s64(a: int64x2_t) -> uint32x2_t {}
pub fn vqneg_s8(a: int8x8_t) -> int8x8_t {}
pub fn vqnegq_s8(a: int8x16_t) -> int8x16_t {}
pub fn vqneg_s16(a: int16x4_t) -> int16x4_t {}
pub fn vqnegq_s16(a: int16x8_t) -> int16x8_t {}
pub fn vqneg_s32(a: int32x2_t) -> int32x2_t {}
pub fn vqnegq_s32(a: int32x4_t) -> int32x4_t {}
pub fn vqrdmulh_lane_s16<const LANE: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqrdmulh_lane_s32<const LANE: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqrdmulh_laneq_s16<const LANE: i32>(a: int16x4_t, b: int16x8_t) -> int16x4_t {}
pub fn vqrdmulh_laneq_s32<const LANE: i32>(a: int32x2_t, b: int32x4_t) -> int32x2_t {}
pub fn vqrdmulhq_lane_s16<const LANE: i32>(a: int16x8_t, b: int16x4_t) -> int16x8_t {}
pub fn vqrdmulhq_lane_s32<const LANE: i32>(a: int32x4_t, b: int32x2_t) -> int32x4_t {}
pub fn vqrdmulhq_laneq_s16<const LANE: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqrdmulhq_laneq_s32<const LANE: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqrdmulh_n_s16(a: int16x4_t, b: i16) -> int16x4_t {}
pub fn vqrdmulhq_n_s16(a: int16x8_t, b: i16) -> int16x8_t {}
pub fn vqrdmulh_n_s32(a: int32x2_t, b: i32) -> int32x2_t {}
pub fn vqrdmulhq_n_s32(a: int32x4_t, b: i32) -> int32x4_t {}
pub fn vqrdmulh_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqrdmulhq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqrdmulh_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqrdmulhq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqrshl_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vqrshlq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vqrshl_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqrshlq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqrshl_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqrshlq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqrshl_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vqrshlq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vqrshl_u8(a: uint8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vqrshlq_u8(a: uint8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vqrshl_u16(a: uint16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vqrshlq_u16(a: uint16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vqrshl_u32(a: uint32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vqrshlq_u32(a: uint32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vqrshl_u64(a: uint64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vqrshlq_u64(a: uint64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vqrshrn_n_s16<const N: i32>(a: int16x8_t) -> int8x8_t {}
pub fn vqrshrn_n_s32<const N: i32>(a: int32x4_t) -> int16x4_t {}
pub fn vqrshrn_n_s64<const N: i32>(a: int64x2_t) -> int32x2_t {}
pub fn vqrshrn_n_u16<const N: i32>(a: uint16x8_t) -> uint8x8_t {}
pub fn vqrshrn_n_u32<const N: i32>(a: uint32x4_t) -> uint16x4_t {}
pub fn vqrshrn_n_u64<const N: i32>(a: uint64x2_t) -> uint32x2_t {}
pub fn vqrshrun_n_s16<const N: i32>(a: int16x8_t) -> uint8x8_t {}
pub fn vqrshrun_n_s32<const N: i32>(a: int32x4_t) -> uint16x4_t {}
pub fn vqrshrun_n_s64<const N: i32>(a: int64x2_t) -> uint32x2_t {}
pub fn vqshl_n_s8<const N: i32>(a: int8x8_t) -> int8x8_t {}
pub fn vqshlq_n_s8<const N: i32>(a: int8x16_t) -> int8x16_t {}
pub fn vqshl_n_s16<const N: i32>(a: int16x4_t) -> int16x4_t {}
pub fn vqshlq_n_s16<const N: i32>(a: int16x8_t) -> int16x8_t {}
pub fn vqshl_n_s32<const N: i32>(a: int32x2_t) -> int32x2_t {}
pub fn vqshlq_n_s32<const N: i32>(a: int32x4_t) -> int32x4_t {}
pub fn vqshl_n_s64<const N: i32>(a: int64x1_t) -> int64x1_t {}
pub fn vqshlq_n_s64<const N: i32>(a: int64x2_t) -> int64x2_t {}
pub fn vqshl_n_u8<const N: i32>(a: uint8x8_t) -> uint8x8_t {}
pub fn vqshlq_n_u8<const N: i32>(a: uint8x16_t) -> uint8x16_t {}
pub fn vqshl_n_u16<const N: i32>(a: uint16x4_t) -> uint16x4_t {}
pub fn vqshlq_n_u16<const N: i32>(a: uint16x8_t) -> uint16x8_t {}
pub fn vqshl_n_u32<const N: i32>(a: uint32x2_t) -> uint32x2_t {}
pub fn vqshlq_n_u32<const N: i32>(a: uint32x4_t) -> uint32x4_t {}
pub fn vqshl_n_u64<const N: i32>(a: uint64x1_t) -> uint64x1_t {}
pub fn vqshlq_n_u64<const N: i32>(a: uint64x2_t) -> uint64x2_t {}
pub fn vqshl_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vqshlq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vqshl_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqshlq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqshl_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqshlq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqshl_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vqshlq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vqshl_u8(a: uint8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vqshlq_u8(a: uint8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vqshl_u16(a: uint16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vqshlq_u16(a: uint16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vqshl_u32(a: uint32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vqshlq_u32(a: uint32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vqshl_u64(a: uint64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vqshlq_u64(a: uint64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vqshlu_n_s8<const N: i32>(a: int8x8_t) -> uint8x8_t {}
pub fn vqshluq_n_s8<const N: i32>(a: int8x16_t) -> uint8x16_t {}
pub fn vqshlu_n_s16<const N: i32>(a: int16x4_t) -> uint16x4_t {}
pub fn vqshluq_n_s16<const N: i32>(a: int16x8_t) -> uint16x8_t {}
pub fn vqshlu_n_s32<const N: i32>(a: int32x2_t) -> uint32x2_t {}
pub fn vqshluq_n_s32<const N: i32>(a: int32x4_t) -> uint32x4_t {}
pub fn vqshlu_n_s64<const N: i32>(a: int64x1_t) -> uint64x1_t {}
pub fn vqshluq_n_s64<const N: i32>(a: int64x2_t) -> uint64x2_t {}
pub fn vqshrn_n_s16<const N: i32>(a: int16x8_t) -> int8x8_t {}
pub fn vqshrn_n_s32<const N: i32>(a: int32x4_t) -> int16x4_t {}
pub fn vqshrn_n_s64<const N: i32>(a: int64x2_t) -> int32x2_t {}
pub fn vqshrn_n_u16<const N: i32>(a: uint16x8_t) -> uint8x8_t {}
pub fn vqshrn_n_u32<const N: i32>(a: uint32x4_t) -> uint16x4_t {}
pub fn vqshrn_n_u64<const N: i32>(a: uint64x2_t) -> uint32x2_t {}
pub fn vqshrun_n_s16<const N: i32>(a: int16x8_t) -> uint8x8_t {}
pub fn vqshrun_n_s32<const N: i32>(a: int32x4_t) -> uint16x4_t {}
pub fn vqshrun_n_s64<const N: i32>(a: int64x2_t) -> uint32x2_t {}
pub fn vqsub_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vqsubq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vqsub_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vqsubq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vqsub_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vqsubq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vqsub_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vqsubq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vqsub_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vqsubq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vqsub_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vqsubq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vqsub_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vqsubq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vqsub_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vqsubq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vraddhn_high_s16(a: int8x8_t, b: int16x8_t, c: int16x8_t) -> int8x16_t {}
pub fn vraddhn_high_s32(a: int16x4_t, b: int32x4_t, c: int32x4_t) -> int16x8_t {}
pub fn vraddhn_high_s64(a: int32x2_t, b: int64x2_t, c: int64x2_t) -> int32x4_t {}
pub fn vraddhn_high_u16(a: uint8x8_t, b: uint16x8_t, c: uint16x8_t) -> uint8x16_t {}
pub fn vraddhn_high_u32(a: uint16x4_t, b: uint32x4_t, c: uint32x4_t) -> uint16x8_t {}
pub fn vraddhn_high_u64(a: uint32x2_t, b: uint64x2_t, c: uint64x2_t) -> uint32x4_t {}
pub fn vraddhn_s16(a: int16x8_t, b: int16x8_t) -> int8x8_t {}
pub fn vraddhn_s32(a: int32x4_t, b: int32x4_t) -> int16x4_t {}
pub fn vraddhn_s64(a: int64x2_t, b: int64x2_t) -> int32x2_t {}
pub fn vraddhn_u16(a: uint16x8_t, b: uint16x8_t) -> uint8x8_t {}
pub fn vraddhn_u16(a: uint16x8_t, b: uint16x8_t) -> uint8x8_t {}
pub fn vraddhn_u32(a: uint32x4_t, b: uint32x4_t) -> uint16x4_t {}
pub fn vraddhn_u32(a: uint32x4_t, b: uint32x4_t) -> uint16x4_t {}
pub fn vraddhn_u64(a: uint64x2_t, b: uint64x2_t) -> uint32x2_t {}
pub fn vraddhn_u64(a: uint64x2_t, b: uint64x2_t) -> uint32x2_t {}
pub fn vrecpe_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrecpeq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrecpe_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrecpeq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrecpe_u32(a: uint32x2_t) -> uint32x2_t {}
pub fn vrecpeq_u32(a: uint32x4_t) -> uint32x4_t {}
pub fn vrecps_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vrecpsq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vrecps_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vrecpsq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vreinterpret_f32_f16(a: float16x4_t) -> float32x2_t {}
pub fn vreinterpret_f32_f16(a: float16x4_t) -> float32x2_t {}
pub fn vreinterpret_s8_f16(a: float16x4_t) -> int8x8_t {}
pub fn vreinterpret_s8_f16(a: float16x4_t) -> int8x8_t {}
pub fn vreinterpret_s16_f16(a: float16x4_t) -> int16x4_t {}
pub fn vreinterpret_s16_f16(a: float16x4_t) -> int16x4_t {}
pub fn vreinterpret_s32_f16(a: float16x4_t) -> int32x2_t {}
pub fn vreinterpret_s32_f16(a: float16x4_t) -> int32x2_t {}
pub fn vreinterpret_s64_f16(a: float16x4_t) -> int64x1_t {}
pub fn vreinterpret_s64_f16(a: float16x4_t) -> int64x1_t {}
pub fn vreinterpret_u8_f16(a: float16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u8_f16(a: float16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u16_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vreinterpret_u16_f16(a: float16x4_t) -> uint16x4_t {}
pub fn vreinterpret_u32_f16(a: float16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u32_f16(a: float16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u64_f16(a: float16x4_t) -> uint64x1_t {}
pub fn vreinterpret_u64_f16(a: float16x4_t) -> uint64x1_t {}
pub fn vreinterpret_p8_f16(a: float16x4_t) -> poly8x8_t {}
pub fn vreinterpret_p8_f16(a: float16x4_t) -> poly8x8_t {}
pub fn vreinterpret_p16_f16(a: float16x4_t) -> poly16x4_t {}
pub fn vreinterpret_p16_f16(a: float16x4_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_f16(a: float16x8_t) -> float32x4_t {}
pub fn vreinterpretq_f32_f16(a: float16x8_t) -> float32x4_t {}
pub fn vreinterpretq_s8_f16(a: float16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s8_f16(a: float16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s16_f16(a: float16x8_t) -> int16x8_t {}
pub fn vreinterpretq_s16_f16(a: float16x8_t) -> int16x8_t {}
pub fn vreinterpretq_s32_f16(a: float16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s32_f16(a: float16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s64_f16(a: float16x8_t) -> int64x2_t {}
pub fn vreinterpretq_s64_f16(a: float16x8_t) -> int64x2_t {}
pub fn vreinterpretq_u8_f16(a: float16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_f16(a: float16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_f16(a: float16x8_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_f16(a: float16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_f16(a: float16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_f16(a: float16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_f16(a: float16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_f16(a: float16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_f16(a: float16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_f16(a: float16x8_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_f16(a: float16x8_t) -> poly16x8_t {}
pub fn vreinterpret_f16_f32(a: float32x2_t) -> float16x4_t {}
pub fn vreinterpret_f16_f32(a: float32x2_t) -> float16x4_t {}
pub fn vreinterpretq_f16_f32(a: float32x4_t) -> float16x8_t {}
pub fn vreinterpretq_f16_f32(a: float32x4_t) -> float16x8_t {}
pub fn vreinterpret_f16_s8(a: int8x8_t) -> float16x4_t {}
pub fn vreinterpret_f16_s8(a: int8x8_t) -> float16x4_t {}
pub fn vreinterpretq_f16_s8(a: int8x16_t) -> float16x8_t {}
pub fn vreinterpretq_f16_s8(a: int8x16_t) -> float16x8_t {}
pub fn vreinterpret_f16_s16(a: int16x4_t) -> float16x4_t {}
pub fn vreinterpret_f16_s16(a: int16x4_t) -> float16x4_t {}
pub fn vreinterpretq_f16_s16(a: int16x8_t) -> float16x8_t {}
pub fn vreinterpretq_f16_s16(a: int16x8_t) -> float16x8_t {}
pub fn vreinterpret_f16_s32(a: int32x2_t) -> float16x4_t {}
pub fn vreinterpret_f16_s32(a: int32x2_t) -> float16x4_t {}
pub fn vreinterpretq_f16_s32(a: int32x4_t) -> float16x8_t {}
pub fn vreinterpretq_f16_s32(a: int32x4_t) -> float16x8_t {}
pub fn vreinterpret_f16_s64(a: int64x1_t) -> float16x4_t {}
pub fn vreinterpret_f16_s64(a: int64x1_t) -> float16x4_t {}
pub fn vreinterpretq_f16_s64(a: int64x2_t) -> float16x8_t {}
pub fn vreinterpretq_f16_s64(a: int64x2_t) -> float16x8_t {}
pub fn vreinterpret_f16_u8(a: uint8x8_t) -> float16x4_t {}
pub fn vreinterpret_f16_u8(a: uint8x8_t) -> float16x4_t {}
pub fn vreinterpretq_f16_u8(a: uint8x16_t) -> float16x8_t {}
pub fn vreinterpretq_f16_u8(a: uint8x16_t) -> float16x8_t {}
pub fn vreinterpret_f16_u16(a: uint16x4_t) -> float16x4_t {}
pub fn vreinterpret_f16_u16(a: uint16x4_t) -> float16x4_t {}
pub fn vreinterpretq_f16_u16(a: uint16x8_t) -> float16x8_t {}
pub fn vreinterpretq_f16_u16(a: uint16x8_t) -> float16x8_t {}
pub fn vreinterpret_f16_u32(a: uint32x2_t) -> float16x4_t {}
pub fn vreinterpret_f16_u32(a: uint32x2_t) -> float16x4_t {}
pub fn vreinterpretq_f16_u32(a: uint32x4_t) -> float16x8_t {}
pub fn vreinterpretq_f16_u32(a: uint32x4_t) -> float16x8_t {}
pub fn vreinterpret_f16_u64(a: uint64x1_t) -> float16x4_t {}
pub fn vreinterpret_f16_u64(a: uint64x1_t) -> float16x4_t {}
pub fn vreinterpretq_f16_u64(a: uint64x2_t) -> float16x8_t {}
pub fn vreinterpretq_f16_u64(a: uint64x2_t) -> float16x8_t {}
pub fn vreinterpret_f16_p8(a: poly8x8_t) -> float16x4_t {}
pub fn vreinterpret_f16_p8(a: poly8x8_t) -> float16x4_t {}
pub fn vreinterpretq_f16_p8(a: poly8x16_t) -> float16x8_t {}
pub fn vreinterpretq_f16_p8(a: poly8x16_t) -> float16x8_t {}
pub fn vreinterpret_f16_p16(a: poly16x4_t) -> float16x4_t {}
pub fn vreinterpret_f16_p16(a: poly16x4_t) -> float16x4_t {}
pub fn vreinterpretq_f16_p16(a: poly16x8_t) -> float16x8_t {}
pub fn vreinterpretq_f16_p16(a: poly16x8_t) -> float16x8_t {}
pub fn vreinterpretq_f16_p128(a: p128) -> float16x8_t {}
pub fn vreinterpretq_f16_p128(a: p128) -> float16x8_t {}
pub fn vreinterpret_p64_f16(a: float16x4_t) -> poly64x1_t {}
pub fn vreinterpret_p64_f16(a: float16x4_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_f16(a: float16x8_t) -> p128 {}
pub fn vreinterpretq_p128_f16(a: float16x8_t) -> p128 {}
pub fn vreinterpretq_p64_f16(a: float16x8_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_f16(a: float16x8_t) -> poly64x2_t {}
pub fn vreinterpret_f16_p64(a: poly64x1_t) -> float16x4_t {}
pub fn vreinterpret_f16_p64(a: poly64x1_t) -> float16x4_t {}
pub fn vreinterpretq_f16_p64(a: poly64x2_t) -> float16x8_t {}
pub fn vreinterpretq_f16_p64(a: poly64x2_t) -> float16x8_t {}
pub fn vreinterpretq_f32_p128(a: p128) -> float32x4_t {}
pub fn vreinterpretq_f32_p128(a: p128) -> float32x4_t {}
pub fn vreinterpret_s8_f32(a: float32x2_t) -> int8x8_t {}
pub fn vreinterpret_s8_f32(a: float32x2_t) -> int8x8_t {}
pub fn vreinterpret_s16_f32(a: float32x2_t) -> int16x4_t {}
pub fn vreinterpret_s16_f32(a: float32x2_t) -> int16x4_t {}
pub fn vreinterpret_s32_f32(a: float32x2_t) -> int32x2_t {}
pub fn vreinterpret_s32_f32(a: float32x2_t) -> int32x2_t {}
pub fn vreinterpret_s64_f32(a: float32x2_t) -> int64x1_t {}
pub fn vreinterpret_s64_f32(a: float32x2_t) -> int64x1_t {}
pub fn vreinterpret_u8_f32(a: float32x2_t) -> uint8x8_t {}
pub fn vreinterpret_u8_f32(a: float32x2_t) -> uint8x8_t {}
pub fn vreinterpret_u16_f32(a: float32x2_t) -> uint16x4_t {}
pub fn vreinterpret_u16_f32(a: float32x2_t) -> uint16x4_t {}
pub fn vreinterpret_u32_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vreinterpret_u32_f32(a: float32x2_t) -> uint32x2_t {}
pub fn vreinterpret_u64_f32(a: float32x2_t) -> uint64x1_t {}
pub fn vreinterpret_u64_f32(a: float32x2_t) -> uint64x1_t {}
pub fn vreinterpret_p8_f32(a: float32x2_t) -> poly8x8_t {}
pub fn vreinterpret_p8_f32(a: float32x2_t) -> poly8x8_t {}
pub fn vreinterpret_p16_f32(a: float32x2_t) -> poly16x4_t {}
pub fn vreinterpret_p16_f32(a: float32x2_t) -> poly16x4_t {}
pub fn vreinterpretq_p128_f32(a: float32x4_t) -> p128 {}
pub fn vreinterpretq_p128_f32(a: float32x4_t) -> p128 {}
pub fn vreinterpretq_s8_f32(a: float32x4_t) -> int8x16_t {}
pub fn vreinterpretq_s8_f32(a: float32x4_t) -> int8x16_t {}
pub fn vreinterpretq_s16_f32(a: float32x4_t) -> int16x8_t {}
pub fn vreinterpretq_s16_f32(a: float32x4_t) -> int16x8_t {}
pub fn vreinterpretq_s32_f32(a: float32x4_t) -> int32x4_t {}
pub fn vreinterpretq_s32_f32(a: float32x4_t) -> int32x4_t {}
pub fn vreinterpretq_s64_f32(a: float32x4_t) -> int64x2_t {}
pub fn vreinterpretq_s64_f32(a: float32x4_t) -> int64x2_t {}
pub fn vreinterpretq_u8_f32(a: float32x4_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_f32(a: float32x4_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_f32(a: float32x4_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_f32(a: float32x4_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_f32(a: float32x4_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_f32(a: float32x4_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_f32(a: float32x4_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_f32(a: float32x4_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_f32(a: float32x4_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_f32(a: float32x4_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_f32(a: float32x4_t) -> poly16x8_t {}
pub fn vreinterpret_f32_s8(a: int8x8_t) -> float32x2_t {}
pub fn vreinterpret_f32_s8(a: int8x8_t) -> float32x2_t {}
pub fn vreinterpret_s16_s8(a: int8x8_t) -> int16x4_t {}
pub fn vreinterpret_s16_s8(a: int8x8_t) -> int16x4_t {}
pub fn vreinterpret_s32_s8(a: int8x8_t) -> int32x2_t {}
pub fn vreinterpret_s32_s8(a: int8x8_t) -> int32x2_t {}
pub fn vreinterpret_s64_s8(a: int8x8_t) -> int64x1_t {}
pub fn vreinterpret_s64_s8(a: int8x8_t) -> int64x1_t {}
pub fn vreinterpret_u8_s8(a: int8x8_t) -> uint8x8_t {}
pub fn vreinterpret_u8_s8(a: int8x8_t) -> uint8x8_t {}
pub fn vreinterpret_u16_s8(a: int8x8_t) -> uint16x4_t {}
pub fn vreinterpret_u16_s8(a: int8x8_t) -> uint16x4_t {}
pub fn vreinterpret_u32_s8(a: int8x8_t) -> uint32x2_t {}
pub fn vreinterpret_u32_s8(a: int8x8_t) -> uint32x2_t {}
pub fn vreinterpret_u64_s8(a: int8x8_t) -> uint64x1_t {}
pub fn vreinterpret_u64_s8(a: int8x8_t) -> uint64x1_t {}
pub fn vreinterpret_p8_s8(a: int8x8_t) -> poly8x8_t {}
pub fn vreinterpret_p8_s8(a: int8x8_t) -> poly8x8_t {}
pub fn vreinterpret_p16_s8(a: int8x8_t) -> poly16x4_t {}
pub fn vreinterpret_p16_s8(a: int8x8_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_s8(a: int8x16_t) -> float32x4_t {}
pub fn vreinterpretq_f32_s8(a: int8x16_t) -> float32x4_t {}
pub fn vreinterpretq_s16_s8(a: int8x16_t) -> int16x8_t {}
pub fn vreinterpretq_s16_s8(a: int8x16_t) -> int16x8_t {}
pub fn vreinterpretq_s32_s8(a: int8x16_t) -> int32x4_t {}
pub fn vreinterpretq_s32_s8(a: int8x16_t) -> int32x4_t {}
pub fn vreinterpretq_s64_s8(a: int8x16_t) -> int64x2_t {}
pub fn vreinterpretq_s64_s8(a: int8x16_t) -> int64x2_t {}
pub fn vreinterpretq_u8_s8(a: int8x16_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_s8(a: int8x16_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_s8(a: int8x16_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_s8(a: int8x16_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_s8(a: int8x16_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_s8(a: int8x16_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_s8(a: int8x16_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_s8(a: int8x16_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_s8(a: int8x16_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_s8(a: int8x16_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_s8(a: int8x16_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_s8(a: int8x16_t) -> poly16x8_t {}
pub fn vreinterpret_f32_s16(a: int16x4_t) -> float32x2_t {}
pub fn vreinterpret_f32_s16(a: int16x4_t) -> float32x2_t {}
pub fn vreinterpret_s8_s16(a: int16x4_t) -> int8x8_t {}
pub fn vreinterpret_s8_s16(a: int16x4_t) -> int8x8_t {}
pub fn vreinterpret_s32_s16(a: int16x4_t) -> int32x2_t {}
pub fn vreinterpret_s32_s16(a: int16x4_t) -> int32x2_t {}
pub fn vreinterpret_s64_s16(a: int16x4_t) -> int64x1_t {}
pub fn vreinterpret_s64_s16(a: int16x4_t) -> int64x1_t {}
pub fn vreinterpret_u8_s16(a: int16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u8_s16(a: int16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u16_s16(a: int16x4_t) -> uint16x4_t {}
pub fn vreinterpret_u16_s16(a: int16x4_t) -> uint16x4_t {}
pub fn vreinterpret_u32_s16(a: int16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u32_s16(a: int16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u64_s16(a: int16x4_t) -> uint64x1_t {}
pub fn vreinterpret_u64_s16(a: int16x4_t) -> uint64x1_t {}
pub fn vreinterpret_p8_s16(a: int16x4_t) -> poly8x8_t {}
pub fn vreinterpret_p8_s16(a: int16x4_t) -> poly8x8_t {}
pub fn vreinterpret_p16_s16(a: int16x4_t) -> poly16x4_t {}
pub fn vreinterpret_p16_s16(a: int16x4_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_s16(a: int16x8_t) -> float32x4_t {}
pub fn vreinterpretq_f32_s16(a: int16x8_t) -> float32x4_t {}
pub fn vreinterpretq_s8_s16(a: int16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s8_s16(a: int16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s32_s16(a: int16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s32_s16(a: int16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s64_s16(a: int16x8_t) -> int64x2_t {}
pub fn vreinterpretq_s64_s16(a: int16x8_t) -> int64x2_t {}
pub fn vreinterpretq_u8_s16(a: int16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_s16(a: int16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_s16(a: int16x8_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_s16(a: int16x8_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_s16(a: int16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_s16(a: int16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_s16(a: int16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_s16(a: int16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_s16(a: int16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_s16(a: int16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_s16(a: int16x8_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_s16(a: int16x8_t) -> poly16x8_t {}
pub fn vreinterpret_f32_s32(a: int32x2_t) -> float32x2_t {}
pub fn vreinterpret_f32_s32(a: int32x2_t) -> float32x2_t {}
pub fn vreinterpret_s8_s32(a: int32x2_t) -> int8x8_t {}
pub fn vreinterpret_s8_s32(a: int32x2_t) -> int8x8_t {}
pub fn vreinterpret_s16_s32(a: int32x2_t) -> int16x4_t {}
pub fn vreinterpret_s16_s32(a: int32x2_t) -> int16x4_t {}
pub fn vreinterpret_s64_s32(a: int32x2_t) -> int64x1_t {}
pub fn vreinterpret_s64_s32(a: int32x2_t) -> int64x1_t {}
pub fn vreinterpret_u8_s32(a: int32x2_t) -> uint8x8_t {}
pub fn vreinterpret_u8_s32(a: int32x2_t) -> uint8x8_t {}
pub fn vreinterpret_u16_s32(a: int32x2_t) -> uint16x4_t {}
pub fn vreinterpret_u16_s32(a: int32x2_t) -> uint16x4_t {}
pub fn vreinterpret_u32_s32(a: int32x2_t) -> uint32x2_t {}
pub fn vreinterpret_u32_s32(a: int32x2_t) -> uint32x2_t {}
pub fn vreinterpret_u64_s32(a: int32x2_t) -> uint64x1_t {}
pub fn vreinterpret_u64_s32(a: int32x2_t) -> uint64x1_t {}
pub fn vreinterpret_p8_s32(a: int32x2_t) -> poly8x8_t {}
pub fn vreinterpret_p8_s32(a: int32x2_t) -> poly8x8_t {}
pub fn vreinterpret_p16_s32(a: int32x2_t) -> poly16x4_t {}
pub fn vreinterpret_p16_s32(a: int32x2_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_s32(a: int32x4_t) -> float32x4_t {}
pub fn vreinterpretq_f32_s32(a: int32x4_t) -> float32x4_t {}
pub fn vreinterpretq_s8_s32(a: int32x4_t) -> int8x16_t {}
pub fn vreinterpretq_s8_s32(a: int32x4_t) -> int8x16_t {}
pub fn vreinterpretq_s16_s32(a: int32x4_t) -> int16x8_t {}
pub fn vreinterpretq_s16_s32(a: int32x4_t) -> int16x8_t {}
pub fn vreinterpretq_s64_s32(a: int32x4_t) -> int64x2_t {}
pub fn vreinterpretq_s64_s32(a: int32x4_t) -> int64x2_t {}
pub fn vreinterpretq_u8_s32(a: int32x4_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_s32(a: int32x4_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_s32(a: int32x4_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_s32(a: int32x4_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_s32(a: int32x4_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_s32(a: int32x4_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_s32(a: int32x4_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_s32(a: int32x4_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_s32(a: int32x4_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_s32(a: int32x4_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_s32(a: int32x4_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_s32(a: int32x4_t) -> poly16x8_t {}
pub fn vreinterpret_f32_s64(a: int64x1_t) -> float32x2_t {}
pub fn vreinterpret_f32_s64(a: int64x1_t) -> float32x2_t {}
pub fn vreinterpret_s8_s64(a: int64x1_t) -> int8x8_t {}
pub fn vreinterpret_s8_s64(a: int64x1_t) -> int8x8_t {}
pub fn vreinterpret_s16_s64(a: int64x1_t) -> int16x4_t {}
pub fn vreinterpret_s16_s64(a: int64x1_t) -> int16x4_t {}
pub fn vreinterpret_s32_s64(a: int64x1_t) -> int32x2_t {}
pub fn vreinterpret_s32_s64(a: int64x1_t) -> int32x2_t {}
pub fn vreinterpret_u8_s64(a: int64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u8_s64(a: int64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u16_s64(a: int64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u16_s64(a: int64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u32_s64(a: int64x1_t) -> uint32x2_t {}
pub fn vreinterpret_u32_s64(a: int64x1_t) -> uint32x2_t {}
pub fn vreinterpret_u64_s64(a: int64x1_t) -> uint64x1_t {}
pub fn vreinterpret_p8_s64(a: int64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p8_s64(a: int64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p16_s64(a: int64x1_t) -> poly16x4_t {}
pub fn vreinterpret_p16_s64(a: int64x1_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_s64(a: int64x2_t) -> float32x4_t {}
pub fn vreinterpretq_f32_s64(a: int64x2_t) -> float32x4_t {}
pub fn vreinterpretq_s8_s64(a: int64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s8_s64(a: int64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s16_s64(a: int64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s16_s64(a: int64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s32_s64(a: int64x2_t) -> int32x4_t {}
pub fn vreinterpretq_s32_s64(a: int64x2_t) -> int32x4_t {}
pub fn vreinterpretq_u8_s64(a: int64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_s64(a: int64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_s64(a: int64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_s64(a: int64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_s64(a: int64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_s64(a: int64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_s64(a: int64x2_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_s64(a: int64x2_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_s64(a: int64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_s64(a: int64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_s64(a: int64x2_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_s64(a: int64x2_t) -> poly16x8_t {}
pub fn vreinterpret_f32_u8(a: uint8x8_t) -> float32x2_t {}
pub fn vreinterpret_f32_u8(a: uint8x8_t) -> float32x2_t {}
pub fn vreinterpret_s8_u8(a: uint8x8_t) -> int8x8_t {}
pub fn vreinterpret_s8_u8(a: uint8x8_t) -> int8x8_t {}
pub fn vreinterpret_s16_u8(a: uint8x8_t) -> int16x4_t {}
pub fn vreinterpret_s16_u8(a: uint8x8_t) -> int16x4_t {}
pub fn vreinterpret_s32_u8(a: uint8x8_t) -> int32x2_t {}
pub fn vreinterpret_s32_u8(a: uint8x8_t) -> int32x2_t {}
pub fn vreinterpret_s64_u8(a: uint8x8_t) -> int64x1_t {}
pub fn vreinterpret_s64_u8(a: uint8x8_t) -> int64x1_t {}
pub fn vreinterpret_u16_u8(a: uint8x8_t) -> uint16x4_t {}
pub fn vreinterpret_u16_u8(a: uint8x8_t) -> uint16x4_t {}
pub fn vreinterpret_u32_u8(a: uint8x8_t) -> uint32x2_t {}
pub fn vreinterpret_u32_u8(a: uint8x8_t) -> uint32x2_t {}
pub fn vreinterpret_u64_u8(a: uint8x8_t) -> uint64x1_t {}
pub fn vreinterpret_u64_u8(a: uint8x8_t) -> uint64x1_t {}
pub fn vreinterpret_p8_u8(a: uint8x8_t) -> poly8x8_t {}
pub fn vreinterpret_p8_u8(a: uint8x8_t) -> poly8x8_t {}
pub fn vreinterpret_p16_u8(a: uint8x8_t) -> poly16x4_t {}
pub fn vreinterpret_p16_u8(a: uint8x8_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_u8(a: uint8x16_t) -> float32x4_t {}
pub fn vreinterpretq_f32_u8(a: uint8x16_t) -> float32x4_t {}
pub fn vreinterpretq_s8_u8(a: uint8x16_t) -> int8x16_t {}
pub fn vreinterpretq_s8_u8(a: uint8x16_t) -> int8x16_t {}
pub fn vreinterpretq_s16_u8(a: uint8x16_t) -> int16x8_t {}
pub fn vreinterpretq_s16_u8(a: uint8x16_t) -> int16x8_t {}
pub fn vreinterpretq_s32_u8(a: uint8x16_t) -> int32x4_t {}
pub fn vreinterpretq_s32_u8(a: uint8x16_t) -> int32x4_t {}
pub fn vreinterpretq_s64_u8(a: uint8x16_t) -> int64x2_t {}
pub fn vreinterpretq_s64_u8(a: uint8x16_t) -> int64x2_t {}
pub fn vreinterpretq_u16_u8(a: uint8x16_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_u8(a: uint8x16_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_u8(a: uint8x16_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_u8(a: uint8x16_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_u8(a: uint8x16_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_u8(a: uint8x16_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_u8(a: uint8x16_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_u8(a: uint8x16_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_u8(a: uint8x16_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_u8(a: uint8x16_t) -> poly16x8_t {}
pub fn vreinterpret_f32_u16(a: uint16x4_t) -> float32x2_t {}
pub fn vreinterpret_f32_u16(a: uint16x4_t) -> float32x2_t {}
pub fn vreinterpret_s8_u16(a: uint16x4_t) -> int8x8_t {}
pub fn vreinterpret_s8_u16(a: uint16x4_t) -> int8x8_t {}
pub fn vreinterpret_s16_u16(a: uint16x4_t) -> int16x4_t {}
pub fn vreinterpret_s16_u16(a: uint16x4_t) -> int16x4_t {}
pub fn vreinterpret_s32_u16(a: uint16x4_t) -> int32x2_t {}
pub fn vreinterpret_s32_u16(a: uint16x4_t) -> int32x2_t {}
pub fn vreinterpret_s64_u16(a: uint16x4_t) -> int64x1_t {}
pub fn vreinterpret_s64_u16(a: uint16x4_t) -> int64x1_t {}
pub fn vreinterpret_u8_u16(a: uint16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u8_u16(a: uint16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u32_u16(a: uint16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u32_u16(a: uint16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u64_u16(a: uint16x4_t) -> uint64x1_t {}
pub fn vreinterpret_u64_u16(a: uint16x4_t) -> uint64x1_t {}
pub fn vreinterpret_p8_u16(a: uint16x4_t) -> poly8x8_t {}
pub fn vreinterpret_p8_u16(a: uint16x4_t) -> poly8x8_t {}
pub fn vreinterpret_p16_u16(a: uint16x4_t) -> poly16x4_t {}
pub fn vreinterpret_p16_u16(a: uint16x4_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_u16(a: uint16x8_t) -> float32x4_t {}
pub fn vreinterpretq_f32_u16(a: uint16x8_t) -> float32x4_t {}
pub fn vreinterpretq_s8_u16(a: uint16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s8_u16(a: uint16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s16_u16(a: uint16x8_t) -> int16x8_t {}
pub fn vreinterpretq_s16_u16(a: uint16x8_t) -> int16x8_t {}
pub fn vreinterpretq_s32_u16(a: uint16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s32_u16(a: uint16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s64_u16(a: uint16x8_t) -> int64x2_t {}
pub fn vreinterpretq_s64_u16(a: uint16x8_t) -> int64x2_t {}
pub fn vreinterpretq_u8_u16(a: uint16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_u16(a: uint16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u32_u16(a: uint16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_u16(a: uint16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_u16(a: uint16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_u16(a: uint16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_u16(a: uint16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_u16(a: uint16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_u16(a: uint16x8_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_u16(a: uint16x8_t) -> poly16x8_t {}
pub fn vreinterpret_f32_u32(a: uint32x2_t) -> float32x2_t {}
pub fn vreinterpret_f32_u32(a: uint32x2_t) -> float32x2_t {}
pub fn vreinterpret_s8_u32(a: uint32x2_t) -> int8x8_t {}
pub fn vreinterpret_s8_u32(a: uint32x2_t) -> int8x8_t {}
pub fn vreinterpret_s16_u32(a: uint32x2_t) -> int16x4_t {}
pub fn vreinterpret_s16_u32(a: uint32x2_t) -> int16x4_t {}
pub fn vreinterpret_s32_u32(a: uint32x2_t) -> int32x2_t {}
pub fn vreinterpret_s32_u32(a: uint32x2_t) -> int32x2_t {}
pub fn vreinterpret_s64_u32(a: uint32x2_t) -> int64x1_t {}
pub fn vreinterpret_s64_u32(a: uint32x2_t) -> int64x1_t {}
pub fn vreinterpret_u8_u32(a: uint32x2_t) -> uint8x8_t {}
pub fn vreinterpret_u8_u32(a: uint32x2_t) -> uint8x8_t {}
pub fn vreinterpret_u16_u32(a: uint32x2_t) -> uint16x4_t {}
pub fn vreinterpret_u16_u32(a: uint32x2_t) -> uint16x4_t {}
pub fn vreinterpret_u64_u32(a: uint32x2_t) -> uint64x1_t {}
pub fn vreinterpret_u64_u32(a: uint32x2_t) -> uint64x1_t {}
pub fn vreinterpret_p8_u32(a: uint32x2_t) -> poly8x8_t {}
pub fn vreinterpret_p8_u32(a: uint32x2_t) -> poly8x8_t {}
pub fn vreinterpret_p16_u32(a: uint32x2_t) -> poly16x4_t {}
pub fn vreinterpret_p16_u32(a: uint32x2_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_u32(a: uint32x4_t) -> float32x4_t {}
pub fn vreinterpretq_f32_u32(a: uint32x4_t) -> float32x4_t {}
pub fn vreinterpretq_s8_u32(a: uint32x4_t) -> int8x16_t {}
pub fn vreinterpretq_s8_u32(a: uint32x4_t) -> int8x16_t {}
pub fn vreinterpretq_s16_u32(a: uint32x4_t) -> int16x8_t {}
pub fn vreinterpretq_s16_u32(a: uint32x4_t) -> int16x8_t {}
pub fn vreinterpretq_s32_u32(a: uint32x4_t) -> int32x4_t {}
pub fn vreinterpretq_s32_u32(a: uint32x4_t) -> int32x4_t {}
pub fn vreinterpretq_s64_u32(a: uint32x4_t) -> int64x2_t {}
pub fn vreinterpretq_s64_u32(a: uint32x4_t) -> int64x2_t {}
pub fn vreinterpretq_u8_u32(a: uint32x4_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_u32(a: uint32x4_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_u32(a: uint32x4_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_u32(a: uint32x4_t) -> uint16x8_t {}
pub fn vreinterpretq_u64_u32(a: uint32x4_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_u32(a: uint32x4_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_u32(a: uint32x4_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_u32(a: uint32x4_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_u32(a: uint32x4_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_u32(a: uint32x4_t) -> poly16x8_t {}
pub fn vreinterpret_f32_u64(a: uint64x1_t) -> float32x2_t {}
pub fn vreinterpret_f32_u64(a: uint64x1_t) -> float32x2_t {}
pub fn vreinterpret_s8_u64(a: uint64x1_t) -> int8x8_t {}
pub fn vreinterpret_s8_u64(a: uint64x1_t) -> int8x8_t {}
pub fn vreinterpret_s16_u64(a: uint64x1_t) -> int16x4_t {}
pub fn vreinterpret_s16_u64(a: uint64x1_t) -> int16x4_t {}
pub fn vreinterpret_s32_u64(a: uint64x1_t) -> int32x2_t {}
pub fn vreinterpret_s32_u64(a: uint64x1_t) -> int32x2_t {}
pub fn vreinterpret_s64_u64(a: uint64x1_t) -> int64x1_t {}
pub fn vreinterpret_u8_u64(a: uint64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u8_u64(a: uint64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u16_u64(a: uint64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u16_u64(a: uint64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u32_u64(a: uint64x1_t) -> uint32x2_t {}
pub fn vreinterpret_u32_u64(a: uint64x1_t) -> uint32x2_t {}
pub fn vreinterpret_p8_u64(a: uint64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p8_u64(a: uint64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p16_u64(a: uint64x1_t) -> poly16x4_t {}
pub fn vreinterpret_p16_u64(a: uint64x1_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_u64(a: uint64x2_t) -> float32x4_t {}
pub fn vreinterpretq_f32_u64(a: uint64x2_t) -> float32x4_t {}
pub fn vreinterpretq_s8_u64(a: uint64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s8_u64(a: uint64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s16_u64(a: uint64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s16_u64(a: uint64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s32_u64(a: uint64x2_t) -> int32x4_t {}
pub fn vreinterpretq_s32_u64(a: uint64x2_t) -> int32x4_t {}
pub fn vreinterpretq_s64_u64(a: uint64x2_t) -> int64x2_t {}
pub fn vreinterpretq_s64_u64(a: uint64x2_t) -> int64x2_t {}
pub fn vreinterpretq_u8_u64(a: uint64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_u64(a: uint64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_u64(a: uint64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_u64(a: uint64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_u64(a: uint64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_u64(a: uint64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_p8_u64(a: uint64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_u64(a: uint64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_u64(a: uint64x2_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_u64(a: uint64x2_t) -> poly16x8_t {}
pub fn vreinterpret_f32_p8(a: poly8x8_t) -> float32x2_t {}
pub fn vreinterpret_f32_p8(a: poly8x8_t) -> float32x2_t {}
pub fn vreinterpret_s8_p8(a: poly8x8_t) -> int8x8_t {}
pub fn vreinterpret_s8_p8(a: poly8x8_t) -> int8x8_t {}
pub fn vreinterpret_s16_p8(a: poly8x8_t) -> int16x4_t {}
pub fn vreinterpret_s16_p8(a: poly8x8_t) -> int16x4_t {}
pub fn vreinterpret_s32_p8(a: poly8x8_t) -> int32x2_t {}
pub fn vreinterpret_s32_p8(a: poly8x8_t) -> int32x2_t {}
pub fn vreinterpret_s64_p8(a: poly8x8_t) -> int64x1_t {}
pub fn vreinterpret_s64_p8(a: poly8x8_t) -> int64x1_t {}
pub fn vreinterpret_u8_p8(a: poly8x8_t) -> uint8x8_t {}
pub fn vreinterpret_u8_p8(a: poly8x8_t) -> uint8x8_t {}
pub fn vreinterpret_u16_p8(a: poly8x8_t) -> uint16x4_t {}
pub fn vreinterpret_u16_p8(a: poly8x8_t) -> uint16x4_t {}
pub fn vreinterpret_u32_p8(a: poly8x8_t) -> uint32x2_t {}
pub fn vreinterpret_u32_p8(a: poly8x8_t) -> uint32x2_t {}
pub fn vreinterpret_u64_p8(a: poly8x8_t) -> uint64x1_t {}
pub fn vreinterpret_u64_p8(a: poly8x8_t) -> uint64x1_t {}
pub fn vreinterpret_p16_p8(a: poly8x8_t) -> poly16x4_t {}
pub fn vreinterpret_p16_p8(a: poly8x8_t) -> poly16x4_t {}
pub fn vreinterpretq_f32_p8(a: poly8x16_t) -> float32x4_t {}
pub fn vreinterpretq_f32_p8(a: poly8x16_t) -> float32x4_t {}
pub fn vreinterpretq_s8_p8(a: poly8x16_t) -> int8x16_t {}
pub fn vreinterpretq_s8_p8(a: poly8x16_t) -> int8x16_t {}
pub fn vreinterpretq_s16_p8(a: poly8x16_t) -> int16x8_t {}
pub fn vreinterpretq_s16_p8(a: poly8x16_t) -> int16x8_t {}
pub fn vreinterpretq_s32_p8(a: poly8x16_t) -> int32x4_t {}
pub fn vreinterpretq_s32_p8(a: poly8x16_t) -> int32x4_t {}
pub fn vreinterpretq_s64_p8(a: poly8x16_t) -> int64x2_t {}
pub fn vreinterpretq_s64_p8(a: poly8x16_t) -> int64x2_t {}
pub fn vreinterpretq_u8_p8(a: poly8x16_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_p8(a: poly8x16_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_p8(a: poly8x16_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_p8(a: poly8x16_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_p8(a: poly8x16_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_p8(a: poly8x16_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_p8(a: poly8x16_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_p8(a: poly8x16_t) -> uint64x2_t {}
pub fn vreinterpretq_p16_p8(a: poly8x16_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_p8(a: poly8x16_t) -> poly16x8_t {}
pub fn vreinterpret_f32_p16(a: poly16x4_t) -> float32x2_t {}
pub fn vreinterpret_f32_p16(a: poly16x4_t) -> float32x2_t {}
pub fn vreinterpret_s8_p16(a: poly16x4_t) -> int8x8_t {}
pub fn vreinterpret_s8_p16(a: poly16x4_t) -> int8x8_t {}
pub fn vreinterpret_s16_p16(a: poly16x4_t) -> int16x4_t {}
pub fn vreinterpret_s16_p16(a: poly16x4_t) -> int16x4_t {}
pub fn vreinterpret_s32_p16(a: poly16x4_t) -> int32x2_t {}
pub fn vreinterpret_s32_p16(a: poly16x4_t) -> int32x2_t {}
pub fn vreinterpret_s64_p16(a: poly16x4_t) -> int64x1_t {}
pub fn vreinterpret_s64_p16(a: poly16x4_t) -> int64x1_t {}
pub fn vreinterpret_u8_p16(a: poly16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u8_p16(a: poly16x4_t) -> uint8x8_t {}
pub fn vreinterpret_u16_p16(a: poly16x4_t) -> uint16x4_t {}
pub fn vreinterpret_u16_p16(a: poly16x4_t) -> uint16x4_t {}
pub fn vreinterpret_u32_p16(a: poly16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u32_p16(a: poly16x4_t) -> uint32x2_t {}
pub fn vreinterpret_u64_p16(a: poly16x4_t) -> uint64x1_t {}
pub fn vreinterpret_u64_p16(a: poly16x4_t) -> uint64x1_t {}
pub fn vreinterpret_p8_p16(a: poly16x4_t) -> poly8x8_t {}
pub fn vreinterpret_p8_p16(a: poly16x4_t) -> poly8x8_t {}
pub fn vreinterpretq_f32_p16(a: poly16x8_t) -> float32x4_t {}
pub fn vreinterpretq_f32_p16(a: poly16x8_t) -> float32x4_t {}
pub fn vreinterpretq_s8_p16(a: poly16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s8_p16(a: poly16x8_t) -> int8x16_t {}
pub fn vreinterpretq_s16_p16(a: poly16x8_t) -> int16x8_t {}
pub fn vreinterpretq_s16_p16(a: poly16x8_t) -> int16x8_t {}
pub fn vreinterpretq_s32_p16(a: poly16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s32_p16(a: poly16x8_t) -> int32x4_t {}
pub fn vreinterpretq_s64_p16(a: poly16x8_t) -> int64x2_t {}
pub fn vreinterpretq_s64_p16(a: poly16x8_t) -> int64x2_t {}
pub fn vreinterpretq_u8_p16(a: poly16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_p16(a: poly16x8_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_p16(a: poly16x8_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_p16(a: poly16x8_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_p16(a: poly16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_p16(a: poly16x8_t) -> uint32x4_t {}
pub fn vreinterpretq_u64_p16(a: poly16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_u64_p16(a: poly16x8_t) -> uint64x2_t {}
pub fn vreinterpretq_p8_p16(a: poly16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_p16(a: poly16x8_t) -> poly8x16_t {}
pub fn vreinterpretq_s8_p128(a: p128) -> int8x16_t {}
pub fn vreinterpretq_s8_p128(a: p128) -> int8x16_t {}
pub fn vreinterpretq_s16_p128(a: p128) -> int16x8_t {}
pub fn vreinterpretq_s16_p128(a: p128) -> int16x8_t {}
pub fn vreinterpretq_s32_p128(a: p128) -> int32x4_t {}
pub fn vreinterpretq_s32_p128(a: p128) -> int32x4_t {}
pub fn vreinterpretq_s64_p128(a: p128) -> int64x2_t {}
pub fn vreinterpretq_s64_p128(a: p128) -> int64x2_t {}
pub fn vreinterpretq_u8_p128(a: p128) -> uint8x16_t {}
pub fn vreinterpretq_u8_p128(a: p128) -> uint8x16_t {}
pub fn vreinterpretq_u16_p128(a: p128) -> uint16x8_t {}
pub fn vreinterpretq_u16_p128(a: p128) -> uint16x8_t {}
pub fn vreinterpretq_u32_p128(a: p128) -> uint32x4_t {}
pub fn vreinterpretq_u32_p128(a: p128) -> uint32x4_t {}
pub fn vreinterpretq_u64_p128(a: p128) -> uint64x2_t {}
pub fn vreinterpretq_u64_p128(a: p128) -> uint64x2_t {}
pub fn vreinterpretq_p8_p128(a: p128) -> poly8x16_t {}
pub fn vreinterpretq_p8_p128(a: p128) -> poly8x16_t {}
pub fn vreinterpretq_p16_p128(a: p128) -> poly16x8_t {}
pub fn vreinterpretq_p16_p128(a: p128) -> poly16x8_t {}
pub fn vreinterpretq_p64_p128(a: p128) -> poly64x2_t {}
pub fn vreinterpretq_p64_p128(a: p128) -> poly64x2_t {}
pub fn vreinterpret_p64_s8(a: int8x8_t) -> poly64x1_t {}
pub fn vreinterpret_p64_s8(a: int8x8_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_s8(a: int8x16_t) -> p128 {}
pub fn vreinterpretq_p128_s8(a: int8x16_t) -> p128 {}
pub fn vreinterpretq_p64_s8(a: int8x16_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_s8(a: int8x16_t) -> poly64x2_t {}
pub fn vreinterpret_p64_s16(a: int16x4_t) -> poly64x1_t {}
pub fn vreinterpret_p64_s16(a: int16x4_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_s16(a: int16x8_t) -> p128 {}
pub fn vreinterpretq_p128_s16(a: int16x8_t) -> p128 {}
pub fn vreinterpretq_p64_s16(a: int16x8_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_s16(a: int16x8_t) -> poly64x2_t {}
pub fn vreinterpret_p64_s32(a: int32x2_t) -> poly64x1_t {}
pub fn vreinterpret_p64_s32(a: int32x2_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_s32(a: int32x4_t) -> p128 {}
pub fn vreinterpretq_p128_s32(a: int32x4_t) -> p128 {}
pub fn vreinterpretq_p64_s32(a: int32x4_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_s32(a: int32x4_t) -> poly64x2_t {}
pub fn vreinterpretq_p128_s64(a: int64x2_t) -> p128 {}
pub fn vreinterpretq_p128_s64(a: int64x2_t) -> p128 {}
pub fn vreinterpret_p64_u8(a: uint8x8_t) -> poly64x1_t {}
pub fn vreinterpret_p64_u8(a: uint8x8_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_u8(a: uint8x16_t) -> p128 {}
pub fn vreinterpretq_p128_u8(a: uint8x16_t) -> p128 {}
pub fn vreinterpretq_p64_u8(a: uint8x16_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_u8(a: uint8x16_t) -> poly64x2_t {}
pub fn vreinterpret_p64_u16(a: uint16x4_t) -> poly64x1_t {}
pub fn vreinterpret_p64_u16(a: uint16x4_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_u16(a: uint16x8_t) -> p128 {}
pub fn vreinterpretq_p128_u16(a: uint16x8_t) -> p128 {}
pub fn vreinterpretq_p64_u16(a: uint16x8_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_u16(a: uint16x8_t) -> poly64x2_t {}
pub fn vreinterpret_p64_u32(a: uint32x2_t) -> poly64x1_t {}
pub fn vreinterpret_p64_u32(a: uint32x2_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_u32(a: uint32x4_t) -> p128 {}
pub fn vreinterpretq_p128_u32(a: uint32x4_t) -> p128 {}
pub fn vreinterpretq_p64_u32(a: uint32x4_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_u32(a: uint32x4_t) -> poly64x2_t {}
pub fn vreinterpretq_p128_u64(a: uint64x2_t) -> p128 {}
pub fn vreinterpretq_p128_u64(a: uint64x2_t) -> p128 {}
pub fn vreinterpret_p64_p8(a: poly8x8_t) -> poly64x1_t {}
pub fn vreinterpret_p64_p8(a: poly8x8_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_p8(a: poly8x16_t) -> p128 {}
pub fn vreinterpretq_p128_p8(a: poly8x16_t) -> p128 {}
pub fn vreinterpretq_p64_p8(a: poly8x16_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_p8(a: poly8x16_t) -> poly64x2_t {}
pub fn vreinterpret_p64_p16(a: poly16x4_t) -> poly64x1_t {}
pub fn vreinterpret_p64_p16(a: poly16x4_t) -> poly64x1_t {}
pub fn vreinterpretq_p128_p16(a: poly16x8_t) -> p128 {}
pub fn vreinterpretq_p128_p16(a: poly16x8_t) -> p128 {}
pub fn vreinterpretq_p64_p16(a: poly16x8_t) -> poly64x2_t {}
pub fn vreinterpretq_p64_p16(a: poly16x8_t) -> poly64x2_t {}
pub fn vreinterpret_s8_p64(a: poly64x1_t) -> int8x8_t {}
pub fn vreinterpret_s8_p64(a: poly64x1_t) -> int8x8_t {}
pub fn vreinterpret_s16_p64(a: poly64x1_t) -> int16x4_t {}
pub fn vreinterpret_s16_p64(a: poly64x1_t) -> int16x4_t {}
pub fn vreinterpret_s32_p64(a: poly64x1_t) -> int32x2_t {}
pub fn vreinterpret_s32_p64(a: poly64x1_t) -> int32x2_t {}
pub fn vreinterpret_u8_p64(a: poly64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u8_p64(a: poly64x1_t) -> uint8x8_t {}
pub fn vreinterpret_u16_p64(a: poly64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u16_p64(a: poly64x1_t) -> uint16x4_t {}
pub fn vreinterpret_u32_p64(a: poly64x1_t) -> uint32x2_t {}
pub fn vreinterpret_u32_p64(a: poly64x1_t) -> uint32x2_t {}
pub fn vreinterpret_p8_p64(a: poly64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p8_p64(a: poly64x1_t) -> poly8x8_t {}
pub fn vreinterpret_p16_p64(a: poly64x1_t) -> poly16x4_t {}
pub fn vreinterpret_p16_p64(a: poly64x1_t) -> poly16x4_t {}
pub fn vreinterpretq_p128_p64(a: poly64x2_t) -> p128 {}
pub fn vreinterpretq_p128_p64(a: poly64x2_t) -> p128 {}
pub fn vreinterpretq_s8_p64(a: poly64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s8_p64(a: poly64x2_t) -> int8x16_t {}
pub fn vreinterpretq_s16_p64(a: poly64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s16_p64(a: poly64x2_t) -> int16x8_t {}
pub fn vreinterpretq_s32_p64(a: poly64x2_t) -> int32x4_t {}
pub fn vreinterpretq_s32_p64(a: poly64x2_t) -> int32x4_t {}
pub fn vreinterpretq_u8_p64(a: poly64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u8_p64(a: poly64x2_t) -> uint8x16_t {}
pub fn vreinterpretq_u16_p64(a: poly64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u16_p64(a: poly64x2_t) -> uint16x8_t {}
pub fn vreinterpretq_u32_p64(a: poly64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_u32_p64(a: poly64x2_t) -> uint32x4_t {}
pub fn vreinterpretq_p8_p64(a: poly64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p8_p64(a: poly64x2_t) -> poly8x16_t {}
pub fn vreinterpretq_p16_p64(a: poly64x2_t) -> poly16x8_t {}
pub fn vreinterpretq_p16_p64(a: poly64x2_t) -> poly16x8_t {}
pub fn vrev16_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vrev16_s8(a: int8x8_t) -> int8x8_t {}
pub fn vrev16_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vrev16q_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vrev16q_s8(a: int8x16_t) -> int8x16_t {}
pub fn vrev16q_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vrev32_p16(a: poly16x4_t) -> poly16x4_t {}
pub fn vrev32_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vrev32_s16(a: int16x4_t) -> int16x4_t {}
pub fn vrev32_s8(a: int8x8_t) -> int8x8_t {}
pub fn vrev32_u16(a: uint16x4_t) -> uint16x4_t {}
pub fn vrev32_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vrev32q_p16(a: poly16x8_t) -> poly16x8_t {}
pub fn vrev32q_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vrev32q_s16(a: int16x8_t) -> int16x8_t {}
pub fn vrev32q_s8(a: int8x16_t) -> int8x16_t {}
pub fn vrev32q_u16(a: uint16x8_t) -> uint16x8_t {}
pub fn vrev32q_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vrev64_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrev64_p16(a: poly16x4_t) -> poly16x4_t {}
pub fn vrev64_p8(a: poly8x8_t) -> poly8x8_t {}
pub fn vrev64_s16(a: int16x4_t) -> int16x4_t {}
pub fn vrev64_s32(a: int32x2_t) -> int32x2_t {}
pub fn vrev64_s8(a: int8x8_t) -> int8x8_t {}
pub fn vrev64_u16(a: uint16x4_t) -> uint16x4_t {}
pub fn vrev64_u32(a: uint32x2_t) -> uint32x2_t {}
pub fn vrev64_u8(a: uint8x8_t) -> uint8x8_t {}
pub fn vrev64q_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrev64q_p16(a: poly16x8_t) -> poly16x8_t {}
pub fn vrev64q_p8(a: poly8x16_t) -> poly8x16_t {}
pub fn vrev64q_s16(a: int16x8_t) -> int16x8_t {}
pub fn vrev64q_s32(a: int32x4_t) -> int32x4_t {}
pub fn vrev64q_s8(a: int8x16_t) -> int8x16_t {}
pub fn vrev64q_u16(a: uint16x8_t) -> uint16x8_t {}
pub fn vrev64q_u32(a: uint32x4_t) -> uint32x4_t {}
pub fn vrev64q_u8(a: uint8x16_t) -> uint8x16_t {}
pub fn vrev64_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrev64q_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrhadd_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vrhaddq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vrhadd_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vrhaddq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vrhadd_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vrhaddq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vrhadd_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vrhaddq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vrhadd_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vrhaddq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vrhadd_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vrhaddq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vrndn_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrndnq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrndn_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrndnq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrshl_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vrshlq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vrshl_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vrshlq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vrshl_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vrshlq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vrshl_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vrshlq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vrshl_u8(a: uint8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vrshlq_u8(a: uint8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vrshl_u16(a: uint16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vrshlq_u16(a: uint16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vrshl_u32(a: uint32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vrshlq_u32(a: uint32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vrshl_u64(a: uint64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vrshlq_u64(a: uint64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vrshr_n_s8<const N: i32>(a: int8x8_t) -> int8x8_t {}
pub fn vrshrq_n_s8<const N: i32>(a: int8x16_t) -> int8x16_t {}
pub fn vrshr_n_s16<const N: i32>(a: int16x4_t) -> int16x4_t {}
pub fn vrshrq_n_s16<const N: i32>(a: int16x8_t) -> int16x8_t {}
pub fn vrshr_n_s32<const N: i32>(a: int32x2_t) -> int32x2_t {}
pub fn vrshrq_n_s32<const N: i32>(a: int32x4_t) -> int32x4_t {}
pub fn vrshr_n_s64<const N: i32>(a: int64x1_t) -> int64x1_t {}
pub fn vrshrq_n_s64<const N: i32>(a: int64x2_t) -> int64x2_t {}
pub fn vrshr_n_u8<const N: i32>(a: uint8x8_t) -> uint8x8_t {}
pub fn vrshrq_n_u8<const N: i32>(a: uint8x16_t) -> uint8x16_t {}
pub fn vrshr_n_u16<const N: i32>(a: uint16x4_t) -> uint16x4_t {}
pub fn vrshrq_n_u16<const N: i32>(a: uint16x8_t) -> uint16x8_t {}
pub fn vrshr_n_u32<const N: i32>(a: uint32x2_t) -> uint32x2_t {}
pub fn vrshrq_n_u32<const N: i32>(a: uint32x4_t) -> uint32x4_t {}
pub fn vrshr_n_u64<const N: i32>(a: uint64x1_t) -> uint64x1_t {}
pub fn vrshrq_n_u64<const N: i32>(a: uint64x2_t) -> uint64x2_t {}
pub fn vrshrn_n_s16<const N: i32>(a: int16x8_t) -> int8x8_t {}
pub fn vrshrn_n_s32<const N: i32>(a: int32x4_t) -> int16x4_t {}
pub fn vrshrn_n_s64<const N: i32>(a: int64x2_t) -> int32x2_t {}
pub fn vrshrn_n_u16<const N: i32>(a: uint16x8_t) -> uint8x8_t {}
pub fn vrshrn_n_u32<const N: i32>(a: uint32x4_t) -> uint16x4_t {}
pub fn vrshrn_n_u64<const N: i32>(a: uint64x2_t) -> uint32x2_t {}
pub fn vrsqrte_f16(a: float16x4_t) -> float16x4_t {}
pub fn vrsqrteq_f16(a: float16x8_t) -> float16x8_t {}
pub fn vrsqrte_f32(a: float32x2_t) -> float32x2_t {}
pub fn vrsqrteq_f32(a: float32x4_t) -> float32x4_t {}
pub fn vrsqrte_u32(a: uint32x2_t) -> uint32x2_t {}
pub fn vrsqrteq_u32(a: uint32x4_t) -> uint32x4_t {}
pub fn vrsqrts_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vrsqrtsq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vrsqrts_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vrsqrtsq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vrsra_n_s8<const N: i32>(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vrsraq_n_s8<const N: i32>(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vrsra_n_s16<const N: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vrsraq_n_s16<const N: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vrsra_n_s32<const N: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vrsraq_n_s32<const N: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vrsra_n_s64<const N: i32>(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vrsraq_n_s64<const N: i32>(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vrsra_n_u8<const N: i32>(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vrsraq_n_u8<const N: i32>(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vrsra_n_u16<const N: i32>(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vrsraq_n_u16<const N: i32>(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vrsra_n_u32<const N: i32>(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vrsraq_n_u32<const N: i32>(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vrsra_n_u64<const N: i32>(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vrsraq_n_u64<const N: i32>(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vrsubhn_s16(a: int16x8_t, b: int16x8_t) -> int8x8_t {}
pub fn vrsubhn_s32(a: int32x4_t, b: int32x4_t) -> int16x4_t {}
pub fn vrsubhn_s64(a: int64x2_t, b: int64x2_t) -> int32x2_t {}
pub fn vrsubhn_u16(a: uint16x8_t, b: uint16x8_t) -> uint8x8_t {}
pub fn vrsubhn_u16(a: uint16x8_t, b: uint16x8_t) -> uint8x8_t {}
pub fn vrsubhn_u32(a: uint32x4_t, b: uint32x4_t) -> uint16x4_t {}
pub fn vrsubhn_u32(a: uint32x4_t, b: uint32x4_t) -> uint16x4_t {}
pub fn vrsubhn_u64(a: uint64x2_t, b: uint64x2_t) -> uint32x2_t {}
pub fn vrsubhn_u64(a: uint64x2_t, b: uint64x2_t) -> uint32x2_t {}
pub fn vset_lane_f32<const LANE: i32>(a: f32, b: float32x2_t) -> float32x2_t {}
pub fn vsetq_lane_f32<const LANE: i32>(a: f32, b: float32x4_t) -> float32x4_t {}
pub fn vset_lane_s8<const LANE: i32>(a: i8, b: int8x8_t) -> int8x8_t {}
pub fn vsetq_lane_s8<const LANE: i32>(a: i8, b: int8x16_t) -> int8x16_t {}
pub fn vset_lane_s16<const LANE: i32>(a: i16, b: int16x4_t) -> int16x4_t {}
pub fn vsetq_lane_s16<const LANE: i32>(a: i16, b: int16x8_t) -> int16x8_t {}
pub fn vset_lane_s32<const LANE: i32>(a: i32, b: int32x2_t) -> int32x2_t {}
pub fn vsetq_lane_s32<const LANE: i32>(a: i32, b: int32x4_t) -> int32x4_t {}
pub fn vsetq_lane_s64<const LANE: i32>(a: i64, b: int64x2_t) -> int64x2_t {}
pub fn vset_lane_u8<const LANE: i32>(a: u8, b: uint8x8_t) -> uint8x8_t {}
pub fn vsetq_lane_u8<const LANE: i32>(a: u8, b: uint8x16_t) -> uint8x16_t {}
pub fn vset_lane_u16<const LANE: i32>(a: u16, b: uint16x4_t) -> uint16x4_t {}
pub fn vsetq_lane_u16<const LANE: i32>(a: u16, b: uint16x8_t) -> uint16x8_t {}
pub fn vset_lane_u32<const LANE: i32>(a: u32, b: uint32x2_t) -> uint32x2_t {}
pub fn vsetq_lane_u32<const LANE: i32>(a: u32, b: uint32x4_t) -> uint32x4_t {}
pub fn vsetq_lane_u64<const LANE: i32>(a: u64, b: uint64x2_t) -> uint64x2_t {}
pub fn vset_lane_p8<const LANE: i32>(a: p8, b: poly8x8_t) -> poly8x8_t {}
pub fn vsetq_lane_p8<const LANE: i32>(a: p8, b: poly8x16_t) -> poly8x16_t {}
pub fn vset_lane_p16<const LANE: i32>(a: p16, b: poly16x4_t) -> poly16x4_t {}
pub fn vsetq_lane_p16<const LANE: i32>(a: p16, b: poly16x8_t) -> poly16x8_t {}
pub fn vset_lane_p64<const LANE: i32>(a: p64, b: poly64x1_t) -> poly64x1_t {}
pub fn vset_lane_s64<const LANE: i32>(a: i64, b: int64x1_t) -> int64x1_t {}
pub fn vset_lane_u64<const LANE: i32>(a: u64, b: uint64x1_t) -> uint64x1_t {}
pub fn vsetq_lane_p64<const LANE: i32>(a: p64, b: poly64x2_t) -> poly64x2_t {}
pub fn vsha1cq_u32(hash_abcd: uint32x4_t, hash_e: u32, wk: uint32x4_t) -> uint32x4_t {}
pub fn vsha1h_u32(hash_e: u32) -> u32 {}
pub fn vsha1mq_u32(hash_abcd: uint32x4_t, hash_e: u32, wk: uint32x4_t) -> uint32x4_t {}
pub fn vsha1pq_u32(hash_abcd: uint32x4_t, hash_e: u32, wk: uint32x4_t) -> uint32x4_t {}
pub fn vsha1su0q_u32(w0_3: uint32x4_t, w4_7: uint32x4_t, w8_11: uint32x4_t) -> uint32x4_t {}
pub fn vsha1su1q_u32(tw0_3: uint32x4_t, w12_15: uint32x4_t) -> uint32x4_t {}
pub fn vsha256h2q_u32(hash_abcd: uint32x4_t, hash_efgh: uint32x4_t, wk: uint32x4_t) -> uint32x4_t {}
pub fn vsha256hq_u32(hash_abcd: uint32x4_t, hash_efgh: uint32x4_t, wk: uint32x4_t) -> uint32x4_t {}
pub fn vsha256su0q_u32(w0_3: uint32x4_t, w4_7: uint32x4_t) -> uint32x4_t {}
pub fn vsha256su1q_u32(tw0_3: uint32x4_t, w8_11: uint32x4_t, w12_15: uint32x4_t) -> uint32x4_t {}
pub fn vshl_n_s8<const N: i32>(a: int8x8_t) -> int8x8_t {}
pub fn vshlq_n_s8<const N: i32>(a: int8x16_t) -> int8x16_t {}
pub fn vshl_n_s16<const N: i32>(a: int16x4_t) -> int16x4_t {}
pub fn vshlq_n_s16<const N: i32>(a: int16x8_t) -> int16x8_t {}
pub fn vshl_n_s32<const N: i32>(a: int32x2_t) -> int32x2_t {}
pub fn vshlq_n_s32<const N: i32>(a: int32x4_t) -> int32x4_t {}
pub fn vshl_n_s64<const N: i32>(a: int64x1_t) -> int64x1_t {}
pub fn vshlq_n_s64<const N: i32>(a: int64x2_t) -> int64x2_t {}
pub fn vshl_n_u8<const N: i32>(a: uint8x8_t) -> uint8x8_t {}
pub fn vshlq_n_u8<const N: i32>(a: uint8x16_t) -> uint8x16_t {}
pub fn vshl_n_u16<const N: i32>(a: uint16x4_t) -> uint16x4_t {}
pub fn vshlq_n_u16<const N: i32>(a: uint16x8_t) -> uint16x8_t {}
pub fn vshl_n_u32<const N: i32>(a: uint32x2_t) -> uint32x2_t {}
pub fn vshlq_n_u32<const N: i32>(a: uint32x4_t) -> uint32x4_t {}
pub fn vshl_n_u64<const N: i32>(a: uint64x1_t) -> uint64x1_t {}
pub fn vshlq_n_u64<const N: i32>(a: uint64x2_t) -> uint64x2_t {}
pub fn vshl_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vshlq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vshl_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vshlq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vshl_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vshlq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vshl_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vshlq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vshl_u8(a: uint8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vshlq_u8(a: uint8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vshl_u16(a: uint16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vshlq_u16(a: uint16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vshl_u32(a: uint32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vshlq_u32(a: uint32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vshl_u64(a: uint64x1_t, b: int64x1_t) -> uint64x1_t {}
pub fn vshlq_u64(a: uint64x2_t, b: int64x2_t) -> uint64x2_t {}
pub fn vshll_n_s16<const N: i32>(a: int16x4_t) -> int32x4_t {}
pub fn vshll_n_s32<const N: i32>(a: int32x2_t) -> int64x2_t {}
pub fn vshll_n_s8<const N: i32>(a: int8x8_t) -> int16x8_t {}
pub fn vshll_n_u16<const N: i32>(a: uint16x4_t) -> uint32x4_t {}
pub fn vshll_n_u32<const N: i32>(a: uint32x2_t) -> uint64x2_t {}
pub fn vshll_n_u8<const N: i32>(a: uint8x8_t) -> uint16x8_t {}
pub fn vshr_n_s8<const N: i32>(a: int8x8_t) -> int8x8_t {}
pub fn vshrq_n_s8<const N: i32>(a: int8x16_t) -> int8x16_t {}
pub fn vshr_n_s16<const N: i32>(a: int16x4_t) -> int16x4_t {}
pub fn vshrq_n_s16<const N: i32>(a: int16x8_t) -> int16x8_t {}
pub fn vshr_n_s32<const N: i32>(a: int32x2_t) -> int32x2_t {}
pub fn vshrq_n_s32<const N: i32>(a: int32x4_t) -> int32x4_t {}
pub fn vshr_n_s64<const N: i32>(a: int64x1_t) -> int64x1_t {}
pub fn vshrq_n_s64<const N: i32>(a: int64x2_t) -> int64x2_t {}
pub fn vshr_n_u8<const N: i32>(a: uint8x8_t) -> uint8x8_t {}
pub fn vshrq_n_u8<const N: i32>(a: uint8x16_t) -> uint8x16_t {}
pub fn vshr_n_u16<const N: i32>(a: uint16x4_t) -> uint16x4_t {}
pub fn vshrq_n_u16<const N: i32>(a: uint16x8_t) -> uint16x8_t {}
pub fn vshr_n_u32<const N: i32>(a: uint32x2_t) -> uint32x2_t {}
pub fn vshrq_n_u32<const N: i32>(a: uint32x4_t) -> uint32x4_t {}
pub fn vshr_n_u64<const N: i32>(a: uint64x1_t) -> uint64x1_t {}
pub fn vshrq_n_u64<const N: i32>(a: uint64x2_t) -> uint64x2_t {}
pub fn vshrn_n_s16<const N: i32>(a: int16x8_t) -> int8x8_t {}
pub fn vshrn_n_s32<const N: i32>(a: int32x4_t) -> int16x4_t {}
pub fn vshrn_n_s64<const N: i32>(a: int64x2_t) -> int32x2_t {}
pub fn vshrn_n_u16<const N: i32>(a: uint16x8_t) -> uint8x8_t {}
pub fn vshrn_n_u32<const N: i32>(a: uint32x4_t) -> uint16x4_t {}
pub fn vshrn_n_u64<const N: i32>(a: uint64x2_t) -> uint32x2_t {}
pub fn vsra_n_s8<const N: i32>(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vsraq_n_s8<const N: i32>(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vsra_n_s16<const N: i32>(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vsraq_n_s16<const N: i32>(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vsra_n_s32<const N: i32>(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vsraq_n_s32<const N: i32>(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vsra_n_s64<const N: i32>(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vsraq_n_s64<const N: i32>(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vsra_n_u8<const N: i32>(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vsraq_n_u8<const N: i32>(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vsra_n_u16<const N: i32>(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vsraq_n_u16<const N: i32>(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vsra_n_u32<const N: i32>(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vsraq_n_u32<const N: i32>(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vsra_n_u64<const N: i32>(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vsraq_n_u64<const N: i32>(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub unsafe fn vst1_f32_x2(a: *mut f32, b: float32x2x2_t) {}
pub unsafe fn vst1q_f32_x2(a: *mut f32, b: float32x4x2_t) {}
pub unsafe fn vst1_f32_x3(a: *mut f32, b: float32x2x3_t) {}
pub unsafe fn vst1q_f32_x3(a: *mut f32, b: float32x4x3_t) {}
pub unsafe fn vst1_f32_x4(a: *mut f32, b: float32x2x4_t) {}
pub unsafe fn vst1q_f32_x4(a: *mut f32, b: float32x4x4_t) {}
pub unsafe fn vst1_lane_f32<const LANE: i32>(a: *mut f32, b: float32x2_t) {}
pub unsafe fn vst1q_lane_f32<const LANE: i32>(a: *mut f32, b: float32x4_t) {}
pub unsafe fn vst1_lane_s8<const LANE: i32>(a: *mut i8, b: int8x8_t) {}
pub unsafe fn vst1q_lane_s8<const LANE: i32>(a: *mut i8, b: int8x16_t) {}
pub unsafe fn vst1_lane_s16<const LANE: i32>(a: *mut i16, b: int16x4_t) {}
pub unsafe fn vst1q_lane_s16<const LANE: i32>(a: *mut i16, b: int16x8_t) {}
pub unsafe fn vst1_lane_s32<const LANE: i32>(a: *mut i32, b: int32x2_t) {}
pub unsafe fn vst1q_lane_s32<const LANE: i32>(a: *mut i32, b: int32x4_t) {}
pub unsafe fn vst1q_lane_s64<const LANE: i32>(a: *mut i64, b: int64x2_t) {}
pub unsafe fn vst1_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x8_t) {}
pub unsafe fn vst1q_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x16_t) {}
pub unsafe fn vst1_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x4_t) {}
pub unsafe fn vst1q_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x8_t) {}
pub unsafe fn vst1_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x2_t) {}
pub unsafe fn vst1q_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x4_t) {}
pub unsafe fn vst1q_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x2_t) {}
pub unsafe fn vst1_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x8_t) {}
pub unsafe fn vst1q_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x16_t) {}
pub unsafe fn vst1_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x4_t) {}
pub unsafe fn vst1q_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x8_t) {}
pub unsafe fn vst1_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x1_t) {}
pub unsafe fn vst1_lane_s64<const LANE: i32>(a: *mut i64, b: int64x1_t) {}
pub unsafe fn vst1_lane_u64<const LANE: i32>(a: *mut u64, b: uint64x1_t) {}
pub unsafe fn vst1_p64_x2(a: *mut p64, b: poly64x1x2_t) {}
pub unsafe fn vst1_p64_x3(a: *mut p64, b: poly64x1x3_t) {}
pub unsafe fn vst1_p64_x4(a: *mut p64, b: poly64x1x4_t) {}
pub unsafe fn vst1q_p64_x2(a: *mut p64, b: poly64x2x2_t) {}
pub unsafe fn vst1q_p64_x3(a: *mut p64, b: poly64x2x3_t) {}
pub unsafe fn vst1q_p64_x4(a: *mut p64, b: poly64x2x4_t) {}
pub unsafe fn vst1_s8_x2(a: *mut i8, b: int8x8x2_t) {}
pub unsafe fn vst1q_s8_x2(a: *mut i8, b: int8x16x2_t) {}
pub unsafe fn vst1_s16_x2(a: *mut i16, b: int16x4x2_t) {}
pub unsafe fn vst1q_s16_x2(a: *mut i16, b: int16x8x2_t) {}
pub unsafe fn vst1_s32_x2(a: *mut i32, b: int32x2x2_t) {}
pub unsafe fn vst1q_s32_x2(a: *mut i32, b: int32x4x2_t) {}
pub unsafe fn vst1_s64_x2(a: *mut i64, b: int64x1x2_t) {}
pub unsafe fn vst1q_s64_x2(a: *mut i64, b: int64x2x2_t) {}
pub unsafe fn vst1_s8_x3(a: *mut i8, b: int8x8x3_t) {}
pub unsafe fn vst1q_s8_x3(a: *mut i8, b: int8x16x3_t) {}
pub unsafe fn vst1_s16_x3(a: *mut i16, b: int16x4x3_t) {}
pub unsafe fn vst1q_s16_x3(a: *mut i16, b: int16x8x3_t) {}
pub unsafe fn vst1_s32_x3(a: *mut i32, b: int32x2x3_t) {}
pub unsafe fn vst1q_s32_x3(a: *mut i32, b: int32x4x3_t) {}
pub unsafe fn vst1_s64_x3(a: *mut i64, b: int64x1x3_t) {}
pub unsafe fn vst1q_s64_x3(a: *mut i64, b: int64x2x3_t) {}
pub unsafe fn vst1_s8_x4(a: *mut i8, b: int8x8x4_t) {}
pub unsafe fn vst1q_s8_x4(a: *mut i8, b: int8x16x4_t) {}
pub unsafe fn vst1_s16_x4(a: *mut i16, b: int16x4x4_t) {}
pub unsafe fn vst1q_s16_x4(a: *mut i16, b: int16x8x4_t) {}
pub unsafe fn vst1_s32_x4(a: *mut i32, b: int32x2x4_t) {}
pub unsafe fn vst1q_s32_x4(a: *mut i32, b: int32x4x4_t) {}
pub unsafe fn vst1_s64_x4(a: *mut i64, b: int64x1x4_t) {}
pub unsafe fn vst1q_s64_x4(a: *mut i64, b: int64x2x4_t) {}
pub unsafe fn vst1_u8_x2(a: *mut u8, b: uint8x8x2_t) {}
pub unsafe fn vst1_u8_x3(a: *mut u8, b: uint8x8x3_t) {}
pub unsafe fn vst1_u8_x4(a: *mut u8, b: uint8x8x4_t) {}
pub unsafe fn vst1q_u8_x2(a: *mut u8, b: uint8x16x2_t) {}
pub unsafe fn vst1q_u8_x3(a: *mut u8, b: uint8x16x3_t) {}
pub unsafe fn vst1q_u8_x4(a: *mut u8, b: uint8x16x4_t) {}
pub unsafe fn vst1_u16_x2(a: *mut u16, b: uint16x4x2_t) {}
pub unsafe fn vst1_u16_x3(a: *mut u16, b: uint16x4x3_t) {}
pub unsafe fn vst1_u16_x4(a: *mut u16, b: uint16x4x4_t) {}
pub unsafe fn vst1q_u16_x2(a: *mut u16, b: uint16x8x2_t) {}
pub unsafe fn vst1q_u16_x3(a: *mut u16, b: uint16x8x3_t) {}
pub unsafe fn vst1q_u16_x4(a: *mut u16, b: uint16x8x4_t) {}
pub unsafe fn vst1_u32_x2(a: *mut u32, b: uint32x2x2_t) {}
pub unsafe fn vst1_u32_x3(a: *mut u32, b: uint32x2x3_t) {}
pub unsafe fn vst1_u32_x4(a: *mut u32, b: uint32x2x4_t) {}
pub unsafe fn vst1q_u32_x2(a: *mut u32, b: uint32x4x2_t) {}
pub unsafe fn vst1q_u32_x3(a: *mut u32, b: uint32x4x3_t) {}
pub unsafe fn vst1q_u32_x4(a: *mut u32, b: uint32x4x4_t) {}
pub unsafe fn vst1_u64_x2(a: *mut u64, b: uint64x1x2_t) {}
pub unsafe fn vst1_u64_x3(a: *mut u64, b: uint64x1x3_t) {}
pub unsafe fn vst1_u64_x4(a: *mut u64, b: uint64x1x4_t) {}
pub unsafe fn vst1q_u64_x2(a: *mut u64, b: uint64x2x2_t) {}
pub unsafe fn vst1q_u64_x3(a: *mut u64, b: uint64x2x3_t) {}
pub unsafe fn vst1q_u64_x4(a: *mut u64, b: uint64x2x4_t) {}
pub unsafe fn vst1_p8_x2(a: *mut p8, b: poly8x8x2_t) {}
pub unsafe fn vst1_p8_x3(a: *mut p8, b: poly8x8x3_t) {}
pub unsafe fn vst1_p8_x4(a: *mut p8, b: poly8x8x4_t) {}
pub unsafe fn vst1q_p8_x2(a: *mut p8, b: poly8x16x2_t) {}
pub unsafe fn vst1q_p8_x3(a: *mut p8, b: poly8x16x3_t) {}
pub unsafe fn vst1q_p8_x4(a: *mut p8, b: poly8x16x4_t) {}
pub unsafe fn vst1_p16_x2(a: *mut p16, b: poly16x4x2_t) {}
pub unsafe fn vst1_p16_x3(a: *mut p16, b: poly16x4x3_t) {}
pub unsafe fn vst1_p16_x4(a: *mut p16, b: poly16x4x4_t) {}
pub unsafe fn vst1q_p16_x2(a: *mut p16, b: poly16x8x2_t) {}
pub unsafe fn vst1q_p16_x3(a: *mut p16, b: poly16x8x3_t) {}
pub unsafe fn vst1q_p16_x4(a: *mut p16, b: poly16x8x4_t) {}
pub unsafe fn vst1q_lane_p64<const LANE: i32>(a: *mut p64, b: poly64x2_t) {}
pub unsafe fn vst2_f32(a: *mut f32, b: float32x2x2_t) {}
pub unsafe fn vst2q_f32(a: *mut f32, b: float32x4x2_t) {}
pub unsafe fn vst2_s8(a: *mut i8, b: int8x8x2_t) {}
pub unsafe fn vst2q_s8(a: *mut i8, b: int8x16x2_t) {}
pub unsafe fn vst2_s16(a: *mut i16, b: int16x4x2_t) {}
pub unsafe fn vst2q_s16(a: *mut i16, b: int16x8x2_t) {}
pub unsafe fn vst2_s32(a: *mut i32, b: int32x2x2_t) {}
pub unsafe fn vst2q_s32(a: *mut i32, b: int32x4x2_t) {}
pub unsafe fn vst2_lane_f32<const LANE: i32>(a: *mut f32, b: float32x2x2_t) {}
pub unsafe fn vst2q_lane_f32<const LANE: i32>(a: *mut f32, b: float32x4x2_t) {}
pub unsafe fn vst2_lane_s8<const LANE: i32>(a: *mut i8, b: int8x8x2_t) {}
pub unsafe fn vst2_lane_s16<const LANE: i32>(a: *mut i16, b: int16x4x2_t) {}
pub unsafe fn vst2q_lane_s16<const LANE: i32>(a: *mut i16, b: int16x8x2_t) {}
pub unsafe fn vst2_lane_s32<const LANE: i32>(a: *mut i32, b: int32x2x2_t) {}
pub unsafe fn vst2q_lane_s32<const LANE: i32>(a: *mut i32, b: int32x4x2_t) {}
pub unsafe fn vst2_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x8x2_t) {}
pub unsafe fn vst2_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x4x2_t) {}
pub unsafe fn vst2q_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x8x2_t) {}
pub unsafe fn vst2_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x2x2_t) {}
pub unsafe fn vst2q_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x4x2_t) {}
pub unsafe fn vst2_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x8x2_t) {}
pub unsafe fn vst2_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x4x2_t) {}
pub unsafe fn vst2q_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x8x2_t) {}
pub unsafe fn vst2_p64(a: *mut p64, b: poly64x1x2_t) {}
pub unsafe fn vst2_s64(a: *mut i64, b: int64x1x2_t) {}
pub unsafe fn vst2_u64(a: *mut u64, b: uint64x1x2_t) {}
pub unsafe fn vst2_u8(a: *mut u8, b: uint8x8x2_t) {}
pub unsafe fn vst2q_u8(a: *mut u8, b: uint8x16x2_t) {}
pub unsafe fn vst2_u16(a: *mut u16, b: uint16x4x2_t) {}
pub unsafe fn vst2q_u16(a: *mut u16, b: uint16x8x2_t) {}
pub unsafe fn vst2_u32(a: *mut u32, b: uint32x2x2_t) {}
pub unsafe fn vst2q_u32(a: *mut u32, b: uint32x4x2_t) {}
pub unsafe fn vst2_p8(a: *mut p8, b: poly8x8x2_t) {}
pub unsafe fn vst2q_p8(a: *mut p8, b: poly8x16x2_t) {}
pub unsafe fn vst2_p16(a: *mut p16, b: poly16x4x2_t) {}
pub unsafe fn vst2q_p16(a: *mut p16, b: poly16x8x2_t) {}
pub unsafe fn vst3_f32(a: *mut f32, b: float32x2x3_t) {}
pub unsafe fn vst3q_f32(a: *mut f32, b: float32x4x3_t) {}
pub unsafe fn vst3_s8(a: *mut i8, b: int8x8x3_t) {}
pub unsafe fn vst3q_s8(a: *mut i8, b: int8x16x3_t) {}
pub unsafe fn vst3_s16(a: *mut i16, b: int16x4x3_t) {}
pub unsafe fn vst3q_s16(a: *mut i16, b: int16x8x3_t) {}
pub unsafe fn vst3_s32(a: *mut i32, b: int32x2x3_t) {}
pub unsafe fn vst3q_s32(a: *mut i32, b: int32x4x3_t) {}
pub unsafe fn vst3_lane_f32<const LANE: i32>(a: *mut f32, b: float32x2x3_t) {}
pub unsafe fn vst3q_lane_f32<const LANE: i32>(a: *mut f32, b: float32x4x3_t) {}
pub unsafe fn vst3_lane_s8<const LANE: i32>(a: *mut i8, b: int8x8x3_t) {}
pub unsafe fn vst3_lane_s16<const LANE: i32>(a: *mut i16, b: int16x4x3_t) {}
pub unsafe fn vst3q_lane_s16<const LANE: i32>(a: *mut i16, b: int16x8x3_t) {}
pub unsafe fn vst3_lane_s32<const LANE: i32>(a: *mut i32, b: int32x2x3_t) {}
pub unsafe fn vst3q_lane_s32<const LANE: i32>(a: *mut i32, b: int32x4x3_t) {}
pub unsafe fn vst3_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x8x3_t) {}
pub unsafe fn vst3_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x4x3_t) {}
pub unsafe fn vst3q_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x8x3_t) {}
pub unsafe fn vst3_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x2x3_t) {}
pub unsafe fn vst3q_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x4x3_t) {}
pub unsafe fn vst3_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x8x3_t) {}
pub unsafe fn vst3_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x4x3_t) {}
pub unsafe fn vst3q_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x8x3_t) {}
pub unsafe fn vst3_p64(a: *mut p64, b: poly64x1x3_t) {}
pub unsafe fn vst3_s64(a: *mut i64, b: int64x1x3_t) {}
pub unsafe fn vst3_u64(a: *mut u64, b: uint64x1x3_t) {}
pub unsafe fn vst3_u8(a: *mut u8, b: uint8x8x3_t) {}
pub unsafe fn vst3q_u8(a: *mut u8, b: uint8x16x3_t) {}
pub unsafe fn vst3_u16(a: *mut u16, b: uint16x4x3_t) {}
pub unsafe fn vst3q_u16(a: *mut u16, b: uint16x8x3_t) {}
pub unsafe fn vst3_u32(a: *mut u32, b: uint32x2x3_t) {}
pub unsafe fn vst3q_u32(a: *mut u32, b: uint32x4x3_t) {}
pub unsafe fn vst3_p8(a: *mut p8, b: poly8x8x3_t) {}
pub unsafe fn vst3q_p8(a: *mut p8, b: poly8x16x3_t) {}
pub unsafe fn vst3_p16(a: *mut p16, b: poly16x4x3_t) {}
pub unsafe fn vst3q_p16(a: *mut p16, b: poly16x8x3_t) {}
pub unsafe fn vst4_f32(a: *mut f32, b: float32x2x4_t) {}
pub unsafe fn vst4q_f32(a: *mut f32, b: float32x4x4_t) {}
pub unsafe fn vst4_s8(a: *mut i8, b: int8x8x4_t) {}
pub unsafe fn vst4q_s8(a: *mut i8, b: int8x16x4_t) {}
pub unsafe fn vst4_s16(a: *mut i16, b: int16x4x4_t) {}
pub unsafe fn vst4q_s16(a: *mut i16, b: int16x8x4_t) {}
pub unsafe fn vst4_s32(a: *mut i32, b: int32x2x4_t) {}
pub unsafe fn vst4q_s32(a: *mut i32, b: int32x4x4_t) {}
pub unsafe fn vst4_lane_f32<const LANE: i32>(a: *mut f32, b: float32x2x4_t) {}
pub unsafe fn vst4q_lane_f32<const LANE: i32>(a: *mut f32, b: float32x4x4_t) {}
pub unsafe fn vst4_lane_s8<const LANE: i32>(a: *mut i8, b: int8x8x4_t) {}
pub unsafe fn vst4_lane_s16<const LANE: i32>(a: *mut i16, b: int16x4x4_t) {}
pub unsafe fn vst4q_lane_s16<const LANE: i32>(a: *mut i16, b: int16x8x4_t) {}
pub unsafe fn vst4_lane_s32<const LANE: i32>(a: *mut i32, b: int32x2x4_t) {}
pub unsafe fn vst4q_lane_s32<const LANE: i32>(a: *mut i32, b: int32x4x4_t) {}
pub unsafe fn vst4_lane_u8<const LANE: i32>(a: *mut u8, b: uint8x8x4_t) {}
pub unsafe fn vst4_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x4x4_t) {}
pub unsafe fn vst4q_lane_u16<const LANE: i32>(a: *mut u16, b: uint16x8x4_t) {}
pub unsafe fn vst4_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x2x4_t) {}
pub unsafe fn vst4q_lane_u32<const LANE: i32>(a: *mut u32, b: uint32x4x4_t) {}
pub unsafe fn vst4_lane_p8<const LANE: i32>(a: *mut p8, b: poly8x8x4_t) {}
pub unsafe fn vst4_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x4x4_t) {}
pub unsafe fn vst4q_lane_p16<const LANE: i32>(a: *mut p16, b: poly16x8x4_t) {}
pub unsafe fn vst4_p64(a: *mut p64, b: poly64x1x4_t) {}
pub unsafe fn vst4_s64(a: *mut i64, b: int64x1x4_t) {}
pub unsafe fn vst4_u64(a: *mut u64, b: uint64x1x4_t) {}
pub unsafe fn vst4_u8(a: *mut u8, b: uint8x8x4_t) {}
pub unsafe fn vst4q_u8(a: *mut u8, b: uint8x16x4_t) {}
pub unsafe fn vst4_u16(a: *mut u16, b: uint16x4x4_t) {}
pub unsafe fn vst4q_u16(a: *mut u16, b: uint16x8x4_t) {}
pub unsafe fn vst4_u32(a: *mut u32, b: uint32x2x4_t) {}
pub unsafe fn vst4q_u32(a: *mut u32, b: uint32x4x4_t) {}
pub unsafe fn vst4_p8(a: *mut p8, b: poly8x8x4_t) {}
pub unsafe fn vst4q_p8(a: *mut p8, b: poly8x16x4_t) {}
pub unsafe fn vst4_p16(a: *mut p16, b: poly16x4x4_t) {}
pub unsafe fn vst4q_p16(a: *mut p16, b: poly16x8x4_t) {}
pub unsafe fn vstrq_p128(a: *mut p128, b: p128) {}
pub fn vsub_f16(a: float16x4_t, b: float16x4_t) -> float16x4_t {}
pub fn vsubq_f16(a: float16x8_t, b: float16x8_t) -> float16x8_t {}
pub fn vsub_f32(a: float32x2_t, b: float32x2_t) -> float32x2_t {}
pub fn vsubq_f32(a: float32x4_t, b: float32x4_t) -> float32x4_t {}
pub fn vsub_s16(a: int16x4_t, b: int16x4_t) -> int16x4_t {}
pub fn vsubq_s16(a: int16x8_t, b: int16x8_t) -> int16x8_t {}
pub fn vsub_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vsubq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vsub_s32(a: int32x2_t, b: int32x2_t) -> int32x2_t {}
pub fn vsubq_s32(a: int32x4_t, b: int32x4_t) -> int32x4_t {}
pub fn vsub_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vsubq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vsub_s64(a: int64x1_t, b: int64x1_t) -> int64x1_t {}
pub fn vsubq_s64(a: int64x2_t, b: int64x2_t) -> int64x2_t {}
pub fn vsub_u64(a: uint64x1_t, b: uint64x1_t) -> uint64x1_t {}
pub fn vsubq_u64(a: uint64x2_t, b: uint64x2_t) -> uint64x2_t {}
pub fn vsub_s8(a: int8x8_t, b: int8x8_t) -> int8x8_t {}
pub fn vsubq_s8(a: int8x16_t, b: int8x16_t) -> int8x16_t {}
pub fn vsub_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vsubq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vsubhn_high_s16(a: int8x8_t, b: int16x8_t, c: int16x8_t) -> int8x16_t {}
pub fn vsubhn_high_s32(a: int16x4_t, b: int32x4_t, c: int32x4_t) -> int16x8_t {}
pub fn vsubhn_high_s64(a: int32x2_t, b: int64x2_t, c: int64x2_t) -> int32x4_t {}
pub fn vsubhn_high_u16(a: uint8x8_t, b: uint16x8_t, c: uint16x8_t) -> uint8x16_t {}
pub fn vsubhn_high_u32(a: uint16x4_t, b: uint32x4_t, c: uint32x4_t) -> uint16x8_t {}
pub fn vsubhn_high_u64(a: uint32x2_t, b: uint64x2_t, c: uint64x2_t) -> uint32x4_t {}
pub fn vsubhn_s16(a: int16x8_t, b: int16x8_t) -> int8x8_t {}
pub fn vsubhn_s32(a: int32x4_t, b: int32x4_t) -> int16x4_t {}
pub fn vsubhn_s64(a: int64x2_t, b: int64x2_t) -> int32x2_t {}
pub fn vsubhn_u16(a: uint16x8_t, b: uint16x8_t) -> uint8x8_t {}
pub fn vsubhn_u32(a: uint32x4_t, b: uint32x4_t) -> uint16x4_t {}
pub fn vsubhn_u64(a: uint64x2_t, b: uint64x2_t) -> uint32x2_t {}
pub fn vsubl_s8(a: int8x8_t, b: int8x8_t) -> int16x8_t {}
pub fn vsubl_s16(a: int16x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vsubl_s32(a: int32x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vsubl_u8(a: uint8x8_t, b: uint8x8_t) -> uint16x8_t {}
pub fn vsubl_u16(a: uint16x4_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vsubl_u32(a: uint32x2_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vsubw_s8(a: int16x8_t, b: int8x8_t) -> int16x8_t {}
pub fn vsubw_s16(a: int32x4_t, b: int16x4_t) -> int32x4_t {}
pub fn vsubw_s32(a: int64x2_t, b: int32x2_t) -> int64x2_t {}
pub fn vsubw_u8(a: uint16x8_t, b: uint8x8_t) -> uint16x8_t {}
pub fn vsubw_u16(a: uint32x4_t, b: uint16x4_t) -> uint32x4_t {}
pub fn vsubw_u32(a: uint64x2_t, b: uint32x2_t) -> uint64x2_t {}
pub fn vtrn_f16(a: float16x4_t, b: float16x4_t) -> float16x4x2_t {}
pub fn vtrnq_f16(a: float16x8_t, b: float16x8_t) -> float16x8x2_t {}
pub fn vtrn_f32(a: float32x2_t, b: float32x2_t) -> float32x2x2_t {}
pub fn vtrn_s32(a: int32x2_t, b: int32x2_t) -> int32x2x2_t {}
pub fn vtrn_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2x2_t {}
pub fn vtrnq_f32(a: float32x4_t, b: float32x4_t) -> float32x4x2_t {}
pub fn vtrn_s8(a: int8x8_t, b: int8x8_t) -> int8x8x2_t {}
pub fn vtrnq_s8(a: int8x16_t, b: int8x16_t) -> int8x16x2_t {}
pub fn vtrn_s16(a: int16x4_t, b: int16x4_t) -> int16x4x2_t {}
pub fn vtrnq_s16(a: int16x8_t, b: int16x8_t) -> int16x8x2_t {}
pub fn vtrnq_s32(a: int32x4_t, b: int32x4_t) -> int32x4x2_t {}
pub fn vtrn_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8x2_t {}
pub fn vtrnq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16x2_t {}
pub fn vtrn_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4x2_t {}
pub fn vtrnq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8x2_t {}
pub fn vtrnq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4x2_t {}
pub fn vtrn_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8x2_t {}
pub fn vtrnq_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16x2_t {}
pub fn vtrn_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4x2_t {}
pub fn vtrnq_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8x2_t {}
pub fn vtst_s8(a: int8x8_t, b: int8x8_t) -> uint8x8_t {}
pub fn vtstq_s8(a: int8x16_t, b: int8x16_t) -> uint8x16_t {}
pub fn vtst_s16(a: int16x4_t, b: int16x4_t) -> uint16x4_t {}
pub fn vtstq_s16(a: int16x8_t, b: int16x8_t) -> uint16x8_t {}
pub fn vtst_s32(a: int32x2_t, b: int32x2_t) -> uint32x2_t {}
pub fn vtstq_s32(a: int32x4_t, b: int32x4_t) -> uint32x4_t {}
pub fn vtst_p8(a: poly8x8_t, b: poly8x8_t) -> uint8x8_t {}
pub fn vtstq_p8(a: poly8x16_t, b: poly8x16_t) -> uint8x16_t {}
pub fn vtst_p16(a: poly16x4_t, b: poly16x4_t) -> uint16x4_t {}
pub fn vtstq_p16(a: poly16x8_t, b: poly16x8_t) -> uint16x8_t {}
pub fn vtst_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8_t {}
pub fn vtstq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16_t {}
pub fn vtst_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4_t {}
pub fn vtstq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8_t {}
pub fn vtst_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2_t {}
pub fn vtstq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4_t {}
pub fn vuzp_f16(a: float16x4_t, b: float16x4_t) -> float16x4x2_t {}
pub fn vuzpq_f16(a: float16x8_t, b: float16x8_t) -> float16x8x2_t {}
pub fn vuzp_f32(a: float32x2_t, b: float32x2_t) -> float32x2x2_t {}
pub fn vuzp_s32(a: int32x2_t, b: int32x2_t) -> int32x2x2_t {}
pub fn vuzp_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2x2_t {}
pub fn vuzpq_f32(a: float32x4_t, b: float32x4_t) -> float32x4x2_t {}
pub fn vuzp_s8(a: int8x8_t, b: int8x8_t) -> int8x8x2_t {}
pub fn vuzpq_s8(a: int8x16_t, b: int8x16_t) -> int8x16x2_t {}
pub fn vuzp_s16(a: int16x4_t, b: int16x4_t) -> int16x4x2_t {}
pub fn vuzpq_s16(a: int16x8_t, b: int16x8_t) -> int16x8x2_t {}
pub fn vuzpq_s32(a: int32x4_t, b: int32x4_t) -> int32x4x2_t {}
pub fn vuzp_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8x2_t {}
pub fn vuzpq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16x2_t {}
pub fn vuzp_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4x2_t {}
pub fn vuzpq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8x2_t {}
pub fn vuzpq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4x2_t {}
pub fn vuzp_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8x2_t {}
pub fn vuzpq_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16x2_t {}
pub fn vuzp_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4x2_t {}
pub fn vuzpq_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8x2_t {}
pub fn vzip_f16(a: float16x4_t, b: float16x4_t) -> float16x4x2_t {}
pub fn vzipq_f16(a: float16x8_t, b: float16x8_t) -> float16x8x2_t {}
pub fn vzip_f32(a: float32x2_t, b: float32x2_t) -> float32x2x2_t {}
pub fn vzip_s32(a: int32x2_t, b: int32x2_t) -> int32x2x2_t {}
pub fn vzip_u32(a: uint32x2_t, b: uint32x2_t) -> uint32x2x2_t {}
pub fn vzip_s8(a: int8x8_t, b: int8x8_t) -> int8x8x2_t {}
pub fn vzip_s16(a: int16x4_t, b: int16x4_t) -> int16x4x2_t {}
pub fn vzip_u8(a: uint8x8_t, b: uint8x8_t) -> uint8x8x2_t {}
pub fn vzip_u16(a: uint16x4_t, b: uint16x4_t) -> uint16x4x2_t {}
pub fn vzip_p8(a: poly8x8_t, b: poly8x8_t) -> poly8x8x2_t {}
pub fn vzip_p16(a: poly16x4_t, b: poly16x4_t) -> poly16x4x2_t {}
pub fn vzipq_f32(a: float32x4_t, b: float32x4_t) -> float32x4x2_t {}
pub fn vzipq_s8(a: int8x16_t, b: int8x16_t) -> int8x16x2_t {}
pub fn vzipq_s16(a: int16x8_t, b: int16x8_t) -> int16x8x2_t {}
pub fn vzipq_s32(a: int32x4_t, b: int32x4_t) -> int32x4x2_t {}
pub fn vzipq_u8(a: uint8x16_t, b: uint8x16_t) -> uint8x16x2_t {}
pub fn vzipq_u16(a: uint16x8_t, b: uint16x8_t) -> uint16x8x2_t {}
pub fn vzipq_u32(a: uint32x4_t, b: uint32x4_t) -> uint32x4x2_t {}
pub fn vzipq_p8(a: poly8x16_t, b: poly8x16_t) -> poly8x16x2_t {}
pub fn vzipq_p16(a: poly16x8_t, b: poly16x8_t) -> poly16x8x2_t {}
