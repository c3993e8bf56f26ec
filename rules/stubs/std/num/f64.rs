//! The mathematics of `f64` that needs the C library: pure, no lock, no memory.
#![source = "library/std/src/num/f64.rs"]

pub use core::f64::{
    DIGITS, EPSILON, INFINITY, MANTISSA_DIGITS, MAX, MAX_10_EXP, MAX_EXP, MIN, MIN_10_EXP,
    MIN_EXP, MIN_POSITIVE, NAN, NEG_INFINITY, RADIX, consts,
};

#[safe]
impl f64 {
    pub const fn floor(self) -> f64 {}
    pub const fn ceil(self) -> f64 {}
    pub const fn round(self) -> f64 {}
    pub const fn round_ties_even(self) -> f64 {}
    pub const fn trunc(self) -> f64 {}
    pub const fn fract(self) -> f64 {}
    pub const fn mul_add(self, a: f64, b: f64) -> f64 {}
    pub fn div_euclid(self, rhs: f64) -> f64 {}
    pub fn rem_euclid(self, rhs: f64) -> f64 {}
    pub fn powi(self, n: i32) -> f64 {}
    pub fn powf(self, n: f64) -> f64 {}
    pub fn sqrt(self) -> f64 {}
    pub fn exp(self) -> f64 {}
    pub fn exp2(self) -> f64 {}
    pub fn ln(self) -> f64 {}
    pub fn log(self, base: f64) -> f64 {}
    pub fn log2(self) -> f64 {}
    pub fn log10(self) -> f64 {}
    pub fn abs_sub(self, other: f64) -> f64 {}
    pub fn cbrt(self) -> f64 {}
    pub fn hypot(self, other: f64) -> f64 {}
    pub fn sin(self) -> f64 {}
    pub fn cos(self) -> f64 {}
    pub fn tan(self) -> f64 {}
    pub fn asin(self) -> f64 {}
    pub fn acos(self) -> f64 {}
    pub fn atan(self) -> f64 {}
    pub fn atan2(self, other: f64) -> f64 {}
    pub fn sin_cos(self) -> (f64, f64) {}
    pub fn exp_m1(self) -> f64 {}
    pub fn ln_1p(self) -> f64 {}
    pub fn sinh(self) -> f64 {}
    pub fn cosh(self) -> f64 {}
    pub fn tanh(self) -> f64 {}
    pub fn asinh(self) -> f64 {}
    pub fn acosh(self) -> f64 {}
    pub fn atanh(self) -> f64 {}
}
