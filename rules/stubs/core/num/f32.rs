//! The methods and constants of `f32`.
#![source = "library/core/src/num/f32.rs"]

use crate::convert::FloatToInt;
use crate::num::FpCategory;

pub const RADIX: u32 = f32::RADIX;

pub const MANTISSA_DIGITS: u32 = f32::MANTISSA_DIGITS;

pub const DIGITS: u32 = f32::DIGITS;

pub const EPSILON: f32 = f32::EPSILON;

pub const MIN: f32 = f32::MIN;

pub const MIN_POSITIVE: f32 = f32::MIN_POSITIVE;

pub const MAX: f32 = f32::MAX;

pub const MIN_EXP: i32 = f32::MIN_EXP;

pub const MAX_EXP: i32 = f32::MAX_EXP;

pub const MIN_10_EXP: i32 = f32::MIN_10_EXP;

pub const MAX_10_EXP: i32 = f32::MAX_10_EXP;

pub const NAN: f32 = f32::NAN;

pub const INFINITY: f32 = f32::INFINITY;

pub const NEG_INFINITY: f32 = f32::NEG_INFINITY;

pub mod consts {
    pub const PI: f32 = 3.14159265358979323846264338327950288_f32;
    pub const TAU: f32 = 6.28318530717958647692528676655900577_f32;
    pub const GOLDEN_RATIO: f32 = 1.618033988749894848204586834365638118_f32;
    pub const EULER_GAMMA: f32 = 0.577215664901532860606512090082402431_f32;
    pub const FRAC_PI_2: f32 = 1.57079632679489661923132169163975144_f32;
    pub const FRAC_PI_3: f32 = 1.04719755119659774615421446109316763_f32;
    pub const FRAC_PI_4: f32 = 0.785398163397448309615660845819875721_f32;
    pub const FRAC_PI_6: f32 = 0.52359877559829887307710723054658381_f32;
    pub const FRAC_PI_8: f32 = 0.39269908169872415480783042290993786_f32;
    pub const FRAC_1_PI: f32 = 0.318309886183790671537767526745028724_f32;
    pub const FRAC_2_PI: f32 = 0.636619772367581343075535053490057448_f32;
    pub const FRAC_2_SQRT_PI: f32 = 1.12837916709551257389615890312154517_f32;
    pub const SQRT_2: f32 = 1.41421356237309504880168872420969808_f32;
    pub const FRAC_1_SQRT_2: f32 = 0.707106781186547524400844362104849039_f32;
    pub const E: f32 = 2.71828182845904523536028747135266250_f32;
    pub const LOG2_E: f32 = 1.44269504088896340735992468100189214_f32;
    pub const LOG2_10: f32 = 3.32192809488736234787031942948939018_f32;
    pub const LOG10_E: f32 = 0.434294481903251827651128918916605082_f32;
    pub const LOG10_2: f32 = 0.301029995663981195213738894724493027_f32;
    pub const LN_2: f32 = 0.693147180559945309417232121458176568_f32;
    pub const LN_10: f32 = 2.30258509299404568401799145468436421_f32;
}

#[safe]
impl f32 {
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 24;
    pub const DIGITS: u32 = 6;
    pub const EPSILON: f32 = 1.19209290e-07_f32;
    pub const MIN: f32 = -3.40282347e+38_f32;
    pub const MIN_POSITIVE: f32 = 1.17549435e-38_f32;
    pub const MAX: f32 = 3.40282347e+38_f32;
    pub const MIN_EXP: i32 = -125;
    pub const MAX_EXP: i32 = 128;
    pub const MIN_10_EXP: i32 = -37;
    pub const MAX_10_EXP: i32 = 38;
    pub const NAN: f32 = 0.0_f32 / 0.0_f32;
    pub const INFINITY: f32 = 1.0_f32 / 0.0_f32;
    pub const NEG_INFINITY: f32 = -1.0_f32 / 0.0_f32;
    pub const fn is_nan(self) -> bool {}
    pub const fn is_infinite(self) -> bool {}
    pub const fn is_finite(self) -> bool {}
    pub const fn is_subnormal(self) -> bool {}
    pub const fn is_normal(self) -> bool {}
    pub const fn classify(self) -> FpCategory {}
    pub const fn is_sign_positive(self) -> bool {}
    pub const fn is_sign_negative(self) -> bool {}
    pub const fn next_up(self) -> Self {}
    pub const fn next_down(self) -> Self {}
    pub const fn recip(self) -> f32 {}
    pub const fn to_degrees(self) -> f32 {}
    pub const fn to_radians(self) -> f32 {}
    pub const fn max(self, other: f32) -> f32 {}
    pub const fn min(self, other: f32) -> f32 {}
    pub const fn midpoint(self, other: f32) -> f32 {}
    pub unsafe fn to_int_unchecked<Int>(self) -> Int
    where
        Self: FloatToInt<Int>,
    {}
    pub const fn to_bits(self) -> u32 {}
    pub const fn from_bits(v: u32) -> Self {}
    pub const fn to_be_bytes(self) -> [u8; 4] {}
    pub const fn to_le_bytes(self) -> [u8; 4] {}
    pub const fn to_ne_bytes(self) -> [u8; 4] {}
    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self {}
    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self {}
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self {}
    pub const fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
    /// panics when the lower bound exceeds the upper one
    #[effect(implicit_panic)]
    pub const fn clamp(self, min: f32, max: f32) -> f32 {}
    pub const fn abs(self) -> f32 {}
    pub const fn signum(self) -> f32 {}
    pub const fn copysign(self, sign: f32) -> f32 {}
}
