//! The mathematics of `f32` that needs the C library: pure, no lock, no memory.
#![source = "library/std/src/num/f32.rs"]

use core::{any, keep};

pub use core::f32::{
    DIGITS, EPSILON, INFINITY, MANTISSA_DIGITS, MAX, MAX_10_EXP, MAX_EXP, MIN, MIN_10_EXP,
    MIN_EXP, MIN_POSITIVE, NAN, NEG_INFINITY, RADIX, consts,
};

#[safe]
impl f32 {
    pub const fn floor(self) -> f32 {
        keep(self);
        any()
    }
    pub const fn ceil(self) -> f32 {
        keep(self);
        any()
    }
    pub const fn round(self) -> f32 {
        keep(self);
        any()
    }
    pub const fn round_ties_even(self) -> f32 {
        keep(self);
        any()
    }
    pub const fn trunc(self) -> f32 {
        keep(self);
        any()
    }
    pub const fn fract(self) -> f32 {
        keep(self);
        any()
    }
    pub const fn mul_add(self, a: f32, b: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn div_euclid(self, rhs: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn rem_euclid(self, rhs: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn powi(self, n: i32) -> f32 {
        keep(self);
        any()
    }
    pub fn powf(self, n: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn sqrt(self) -> f32 {
        keep(self);
        any()
    }
    pub fn exp(self) -> f32 {
        keep(self);
        any()
    }
    pub fn exp2(self) -> f32 {
        keep(self);
        any()
    }
    pub fn ln(self) -> f32 {
        keep(self);
        any()
    }
    pub fn log(self, base: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn log2(self) -> f32 {
        keep(self);
        any()
    }
    pub fn log10(self) -> f32 {
        keep(self);
        any()
    }
    pub fn abs_sub(self, other: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn cbrt(self) -> f32 {
        keep(self);
        any()
    }
    pub fn hypot(self, other: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn sin(self) -> f32 {
        keep(self);
        any()
    }
    pub fn cos(self) -> f32 {
        keep(self);
        any()
    }
    pub fn tan(self) -> f32 {
        keep(self);
        any()
    }
    pub fn asin(self) -> f32 {
        keep(self);
        any()
    }
    pub fn acos(self) -> f32 {
        keep(self);
        any()
    }
    pub fn atan(self) -> f32 {
        keep(self);
        any()
    }
    pub fn atan2(self, other: f32) -> f32 {
        keep(self);
        any()
    }
    pub fn sin_cos(self) -> (f32, f32) {
        keep(self);
        any()
    }
    pub fn exp_m1(self) -> f32 {
        keep(self);
        any()
    }
    pub fn ln_1p(self) -> f32 {
        keep(self);
        any()
    }
    pub fn sinh(self) -> f32 {
        keep(self);
        any()
    }
    pub fn cosh(self) -> f32 {
        keep(self);
        any()
    }
    pub fn tanh(self) -> f32 {
        keep(self);
        any()
    }
    pub fn asinh(self) -> f32 {
        keep(self);
        any()
    }
    pub fn acosh(self) -> f32 {
        keep(self);
        any()
    }
    pub fn atanh(self) -> f32 {
        keep(self);
        any()
    }
}
