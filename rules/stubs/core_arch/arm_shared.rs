//! Instructions of arm and aarch64: a module for each page of the real library, their types and constants.
#![source = "library/stdarch/crates/core_arch/src/arm_shared/mod.rs"]

mod hints;
pub use self::hints::*;
mod neon_generated;
pub use self::neon_generated::*;

#[derive(Copy, Clone, Debug)]
pub struct int8x8_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint8x8_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct poly8x8_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int16x4_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint16x4_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct poly16x4_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int32x2_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint32x2_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct float32x2_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int64x1_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint64x1_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct poly64x1_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int8x16_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint8x16_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct poly8x16_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int16x8_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint16x8_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct poly16x8_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int32x4_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint32x4_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct float32x4_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int64x2_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct uint64x2_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct poly64x2_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct float16x4_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct float16x8_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct int8x8x2_t(pub int8x8_t, pub int8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct int8x8x3_t(pub int8x8_t, pub int8x8_t, pub int8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct int8x8x4_t(pub int8x8_t, pub int8x8_t, pub int8x8_t, pub int8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct int8x16x2_t(pub int8x16_t, pub int8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct int8x16x3_t(pub int8x16_t, pub int8x16_t, pub int8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct int8x16x4_t(pub int8x16_t, pub int8x16_t, pub int8x16_t, pub int8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct uint8x8x2_t(pub uint8x8_t, pub uint8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct uint8x8x3_t(pub uint8x8_t, pub uint8x8_t, pub uint8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct uint8x8x4_t(pub uint8x8_t, pub uint8x8_t, pub uint8x8_t, pub uint8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct uint8x16x2_t(pub uint8x16_t, pub uint8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct uint8x16x3_t(pub uint8x16_t, pub uint8x16_t, pub uint8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct uint8x16x4_t(pub uint8x16_t, pub uint8x16_t, pub uint8x16_t, pub uint8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct poly8x8x2_t(pub poly8x8_t, pub poly8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct poly8x8x3_t(pub poly8x8_t, pub poly8x8_t, pub poly8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct poly8x8x4_t(pub poly8x8_t, pub poly8x8_t, pub poly8x8_t, pub poly8x8_t);

#[derive(Copy, Clone, Debug)]
pub struct poly8x16x2_t(pub poly8x16_t, pub poly8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct poly8x16x3_t(pub poly8x16_t, pub poly8x16_t, pub poly8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct poly8x16x4_t(pub poly8x16_t, pub poly8x16_t, pub poly8x16_t, pub poly8x16_t);

#[derive(Copy, Clone, Debug)]
pub struct int16x4x2_t(pub int16x4_t, pub int16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct int16x4x3_t(pub int16x4_t, pub int16x4_t, pub int16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct int16x4x4_t(pub int16x4_t, pub int16x4_t, pub int16x4_t, pub int16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct int16x8x2_t(pub int16x8_t, pub int16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct int16x8x3_t(pub int16x8_t, pub int16x8_t, pub int16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct int16x8x4_t(pub int16x8_t, pub int16x8_t, pub int16x8_t, pub int16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct uint16x4x2_t(pub uint16x4_t, pub uint16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct uint16x4x3_t(pub uint16x4_t, pub uint16x4_t, pub uint16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct uint16x4x4_t(pub uint16x4_t, pub uint16x4_t, pub uint16x4_t, pub uint16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct uint16x8x2_t(pub uint16x8_t, pub uint16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct uint16x8x3_t(pub uint16x8_t, pub uint16x8_t, pub uint16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct uint16x8x4_t(pub uint16x8_t, pub uint16x8_t, pub uint16x8_t, pub uint16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct poly16x4x2_t(pub poly16x4_t, pub poly16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct poly16x4x3_t(pub poly16x4_t, pub poly16x4_t, pub poly16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct poly16x4x4_t(pub poly16x4_t, pub poly16x4_t, pub poly16x4_t, pub poly16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct poly16x8x2_t(pub poly16x8_t, pub poly16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct poly16x8x3_t(pub poly16x8_t, pub poly16x8_t, pub poly16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct poly16x8x4_t(pub poly16x8_t, pub poly16x8_t, pub poly16x8_t, pub poly16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct int32x2x2_t(pub int32x2_t, pub int32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct int32x2x3_t(pub int32x2_t, pub int32x2_t, pub int32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct int32x2x4_t(pub int32x2_t, pub int32x2_t, pub int32x2_t, pub int32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct int32x4x2_t(pub int32x4_t, pub int32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct int32x4x3_t(pub int32x4_t, pub int32x4_t, pub int32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct int32x4x4_t(pub int32x4_t, pub int32x4_t, pub int32x4_t, pub int32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct uint32x2x2_t(pub uint32x2_t, pub uint32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct uint32x2x3_t(pub uint32x2_t, pub uint32x2_t, pub uint32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct uint32x2x4_t(pub uint32x2_t, pub uint32x2_t, pub uint32x2_t, pub uint32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct uint32x4x2_t(pub uint32x4_t, pub uint32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct uint32x4x3_t(pub uint32x4_t, pub uint32x4_t, pub uint32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct uint32x4x4_t(pub uint32x4_t, pub uint32x4_t, pub uint32x4_t, pub uint32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct float16x4x2_t(pub float16x4_t, pub float16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct float16x4x3_t(pub float16x4_t, pub float16x4_t, pub float16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct float16x4x4_t(pub float16x4_t, pub float16x4_t, pub float16x4_t, pub float16x4_t);

#[derive(Copy, Clone, Debug)]
pub struct float16x8x2_t(pub float16x8_t, pub float16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct float16x8x3_t(pub float16x8_t, pub float16x8_t, pub float16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct float16x8x4_t(pub float16x8_t, pub float16x8_t, pub float16x8_t, pub float16x8_t);

#[derive(Copy, Clone, Debug)]
pub struct float32x2x2_t(pub float32x2_t, pub float32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct float32x2x3_t(pub float32x2_t, pub float32x2_t, pub float32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct float32x2x4_t(pub float32x2_t, pub float32x2_t, pub float32x2_t, pub float32x2_t);

#[derive(Copy, Clone, Debug)]
pub struct float32x4x2_t(pub float32x4_t, pub float32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct float32x4x3_t(pub float32x4_t, pub float32x4_t, pub float32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct float32x4x4_t(pub float32x4_t, pub float32x4_t, pub float32x4_t, pub float32x4_t);

#[derive(Copy, Clone, Debug)]
pub struct int64x1x2_t(pub int64x1_t, pub int64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct int64x1x3_t(pub int64x1_t, pub int64x1_t, pub int64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct int64x1x4_t(pub int64x1_t, pub int64x1_t, pub int64x1_t, pub int64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct int64x2x2_t(pub int64x2_t, pub int64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct int64x2x3_t(pub int64x2_t, pub int64x2_t, pub int64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct int64x2x4_t(pub int64x2_t, pub int64x2_t, pub int64x2_t, pub int64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct uint64x1x2_t(pub uint64x1_t, pub uint64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct uint64x1x3_t(pub uint64x1_t, pub uint64x1_t, pub uint64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct uint64x1x4_t(pub uint64x1_t, pub uint64x1_t, pub uint64x1_t, pub uint64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct uint64x2x2_t(pub uint64x2_t, pub uint64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct uint64x2x3_t(pub uint64x2_t, pub uint64x2_t, pub uint64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct uint64x2x4_t(pub uint64x2_t, pub uint64x2_t, pub uint64x2_t, pub uint64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct poly64x1x2_t(pub poly64x1_t, pub poly64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct poly64x1x3_t(pub poly64x1_t, pub poly64x1_t, pub poly64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct poly64x1x4_t(pub poly64x1_t, pub poly64x1_t, pub poly64x1_t, pub poly64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct poly64x2x2_t(pub poly64x2_t, pub poly64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct poly64x2x3_t(pub poly64x2_t, pub poly64x2_t, pub poly64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct poly64x2x4_t(pub poly64x2_t, pub poly64x2_t, pub poly64x2_t, pub poly64x2_t);
