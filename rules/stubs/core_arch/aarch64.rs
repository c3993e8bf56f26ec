//! Instructions of aarch64 alone: a module for each page of the real library, their types and constants.
#![source = "library/stdarch/crates/core_arch/src/aarch64/mod.rs"]

use crate::arm_shared::*;

mod neon_generated;
pub use self::neon_generated::*;
mod neon;
pub use self::neon::*;

#[derive(Copy, Clone, Debug)]
pub struct float64x1_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct float64x2_t {
    bits: (),
}

#[derive(Copy, Clone, Debug)]
pub struct float64x1x2_t(pub float64x1_t, pub float64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct float64x1x3_t(pub float64x1_t, pub float64x1_t, pub float64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct float64x1x4_t(pub float64x1_t, pub float64x1_t, pub float64x1_t, pub float64x1_t);

#[derive(Copy, Clone, Debug)]
pub struct float64x2x2_t(pub float64x2_t, pub float64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct float64x2x3_t(pub float64x2_t, pub float64x2_t, pub float64x2_t);

#[derive(Copy, Clone, Debug)]
pub struct float64x2x4_t(pub float64x2_t, pub float64x2_t, pub float64x2_t, pub float64x2_t);
