//! The mathematics of `f32` that needs the C library: pure, no lock, no memory.
#![source = "library/std/src/num/f32.rs"]

pub use core::f32::{
    DIGITS, EPSILON, INFINITY, MANTISSA_DIGITS, MAX, MAX_10_EXP, MAX_EXP, MIN, MIN_10_EXP,
    MIN_EXP, MIN_POSITIVE, NAN, NEG_INFINITY, RADIX, consts,
};

#[safe]
impl f32 {
    pub const fn floor(self) -> f32 {}
    pub const fn ceil(self) -> f32 {}
    pub const fn round(self) -> f32 {}
    pub const fn round_ties_even(self) -> f32 {}
    pub const fn trunc(self) -> f32 {}
    pub const fn fract(self) -> f32 {}
    pub const fn mul_add(self, a: f32, b: f32) -> f32 {}
    pub fn div_euclid(self, rhs: f32) -> f32 {}
    pub fn rem_euclid(self, rhs: f32) -> f32 {}
    pub fn powi(self, n: i32) -> f32 {}
    pub fn powf(self, n: f32) -> f32 {}
    pub fn sqrt(self) -> f32 {}
    pub fn exp(self) -> f32 {}
    pub fn exp2(self) -> f32 {}
    pub fn ln(self) -> f32 {}
    pub fn log(self, base: f32) -> f32 {}
    pub fn log2(self) -> f32 {}
    pub fn log10(self) -> f32 {}
    pub fn abs_sub(self, other: f32) -> f32 {}
    pub fn cbrt(self) -> f32 {}
    pub fn hypot(self, other: f32) -> f32 {}
    pub fn sin(self) -> f32 {}
    pub fn cos(self) -> f32 {}
    pub fn tan(self) -> f32 {}
    pub fn asin(self) -> f32 {}
    pub fn acos(self) -> f32 {}
    pub fn atan(self) -> f32 {}
    pub fn atan2(self, other: f32) -> f32 {}
    pub fn sin_cos(self) -> (f32, f32) {}
    pub fn exp_m1(self) -> f32 {}
    pub fn ln_1p(self) -> f32 {}
    pub fn sinh(self) -> f32 {}
    pub fn cosh(self) -> f32 {}
    pub fn tanh(self) -> f32 {}
    pub fn asinh(self) -> f32 {}
    pub fn acosh(self) -> f32 {}
    pub fn atanh(self) -> f32 {}
}
