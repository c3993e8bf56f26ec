//! The mathematics of `f64` that needs the C library: pure, no lock, no memory.
#![source = "library/std/src/num/f64.rs"]

use core::{any, keep};

pub use core::f64::{
    DIGITS, EPSILON, INFINITY, MANTISSA_DIGITS, MAX, MAX_10_EXP, MAX_EXP, MIN, MIN_10_EXP,
    MIN_EXP, MIN_POSITIVE, NAN, NEG_INFINITY, RADIX, consts,
};

#[safe]
impl f64 {
    pub const fn floor(self) -> f64 {
        keep(self);
        any()
    }
    pub const fn ceil(self) -> f64 {
        keep(self);
        any()
    }
    pub const fn round(self) -> f64 {
        keep(self);
        any()
    }
    pub const fn round_ties_even(self) -> f64 {
        keep(self);
        any()
    }
    pub const fn trunc(self) -> f64 {
        keep(self);
        any()
    }
    pub const fn fract(self) -> f64 {
        keep(self);
        any()
    }
    pub const fn mul_add(self, a: f64, b: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn div_euclid(self, rhs: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn rem_euclid(self, rhs: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn powi(self, n: i32) -> f64 {
        keep(self);
        any()
    }
    pub fn powf(self, n: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn sqrt(self) -> f64 {
        keep(self);
        any()
    }
    pub fn exp(self) -> f64 {
        keep(self);
        any()
    }
    pub fn exp2(self) -> f64 {
        keep(self);
        any()
    }
    pub fn ln(self) -> f64 {
        keep(self);
        any()
    }
    pub fn log(self, base: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn log2(self) -> f64 {
        keep(self);
        any()
    }
    pub fn log10(self) -> f64 {
        keep(self);
        any()
    }
    pub fn abs_sub(self, other: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn cbrt(self) -> f64 {
        keep(self);
        any()
    }
    pub fn hypot(self, other: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn sin(self) -> f64 {
        keep(self);
        any()
    }
    pub fn cos(self) -> f64 {
        keep(self);
        any()
    }
    pub fn tan(self) -> f64 {
        keep(self);
        any()
    }
    pub fn asin(self) -> f64 {
        keep(self);
        any()
    }
    pub fn acos(self) -> f64 {
        keep(self);
        any()
    }
    pub fn atan(self) -> f64 {
        keep(self);
        any()
    }
    pub fn atan2(self, other: f64) -> f64 {
        keep(self);
        any()
    }
    pub fn sin_cos(self) -> (f64, f64) {
        keep(self);
        any()
    }
    pub fn exp_m1(self) -> f64 {
        keep(self);
        any()
    }
    pub fn ln_1p(self) -> f64 {
        keep(self);
        any()
    }
    pub fn sinh(self) -> f64 {
        keep(self);
        any()
    }
    pub fn cosh(self) -> f64 {
        keep(self);
        any()
    }
    pub fn tanh(self) -> f64 {
        keep(self);
        any()
    }
    pub fn asinh(self) -> f64 {
        keep(self);
        any()
    }
    pub fn acosh(self) -> f64 {
        keep(self);
        any()
    }
    pub fn atanh(self) -> f64 {
        keep(self);
        any()
    }
}
