//! The methods and constants of `f64`.
#![source = "library/core/src/num/f64.rs"]

use crate::convert::FloatToInt;
use crate::num::FpCategory;

pub const RADIX: u32 = f64::RADIX;

pub const MANTISSA_DIGITS: u32 = f64::MANTISSA_DIGITS;

pub const DIGITS: u32 = f64::DIGITS;

pub const EPSILON: f64 = f64::EPSILON;

pub const MIN: f64 = f64::MIN;

pub const MIN_POSITIVE: f64 = f64::MIN_POSITIVE;

pub const MAX: f64 = f64::MAX;

pub const MIN_EXP: i32 = f64::MIN_EXP;

pub const MAX_EXP: i32 = f64::MAX_EXP;

pub const MIN_10_EXP: i32 = f64::MIN_10_EXP;

pub const MAX_10_EXP: i32 = f64::MAX_10_EXP;

pub const NAN: f64 = f64::NAN;

pub const INFINITY: f64 = f64::INFINITY;

pub const NEG_INFINITY: f64 = f64::NEG_INFINITY;

pub mod consts {
    pub const PI: f64 = 3.14159265358979323846264338327950288_f64;
    pub const TAU: f64 = 6.28318530717958647692528676655900577_f64;
    pub const GOLDEN_RATIO: f64 = 1.618033988749894848204586834365638118_f64;
    pub const EULER_GAMMA: f64 = 0.577215664901532860606512090082402431_f64;
    pub const FRAC_PI_2: f64 = 1.57079632679489661923132169163975144_f64;
    pub const FRAC_PI_3: f64 = 1.04719755119659774615421446109316763_f64;
    pub const FRAC_PI_4: f64 = 0.785398163397448309615660845819875721_f64;
    pub const FRAC_PI_6: f64 = 0.52359877559829887307710723054658381_f64;
    pub const FRAC_PI_8: f64 = 0.39269908169872415480783042290993786_f64;
    pub const FRAC_1_PI: f64 = 0.318309886183790671537767526745028724_f64;
    pub const FRAC_2_PI: f64 = 0.636619772367581343075535053490057448_f64;
    pub const FRAC_2_SQRT_PI: f64 = 1.12837916709551257389615890312154517_f64;
    pub const SQRT_2: f64 = 1.41421356237309504880168872420969808_f64;
    pub const FRAC_1_SQRT_2: f64 = 0.707106781186547524400844362104849039_f64;
    pub const E: f64 = 2.71828182845904523536028747135266250_f64;
    pub const LOG2_10: f64 = 3.32192809488736234787031942948939018_f64;
    pub const LOG2_E: f64 = 1.44269504088896340735992468100189214_f64;
    pub const LOG10_2: f64 = 0.301029995663981195213738894724493027_f64;
    pub const LOG10_E: f64 = 0.434294481903251827651128918916605082_f64;
    pub const LN_2: f64 = 0.693147180559945309417232121458176568_f64;
    pub const LN_10: f64 = 2.30258509299404568401799145468436421_f64;
}

#[safe]
impl f64 {
    pub const RADIX: u32 = 2;
    pub const MANTISSA_DIGITS: u32 = 53;
    pub const DIGITS: u32 = 15;
    pub const EPSILON: f64 = 2.2204460492503131e-16_f64;
    pub const MIN: f64 = -1.7976931348623157e+308_f64;
    pub const MIN_POSITIVE: f64 = 2.2250738585072014e-308_f64;
    pub const MAX: f64 = 1.7976931348623157e+308_f64;
    pub const MIN_EXP: i32 = -1021;
    pub const MAX_EXP: i32 = 1024;
    pub const MIN_10_EXP: i32 = -307;
    pub const MAX_10_EXP: i32 = 308;
    pub const NAN: f64 = 0.0_f64 / 0.0_f64;
    pub const INFINITY: f64 = 1.0_f64 / 0.0_f64;
    pub const NEG_INFINITY: f64 = -1.0_f64 / 0.0_f64;
    pub const fn is_nan(self) -> bool {}
    pub const fn is_infinite(self) -> bool {}
    pub const fn is_finite(self) -> bool {}
    pub const fn is_subnormal(self) -> bool {}
    pub const fn is_normal(self) -> bool {}
    pub const fn classify(self) -> FpCategory {}
    pub const fn is_sign_positive(self) -> bool {}
    pub fn is_positive(self) -> bool {}
    pub const fn is_sign_negative(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub const fn next_up(self) -> Self {}
    pub const fn next_down(self) -> Self {}
    pub const fn recip(self) -> f64 {}
    pub const fn to_degrees(self) -> f64 {}
    pub const fn to_radians(self) -> f64 {}
    pub const fn max(self, other: f64) -> f64 {}
    pub const fn min(self, other: f64) -> f64 {}
    pub const fn midpoint(self, other: f64) -> f64 {}
    pub unsafe fn to_int_unchecked<Int>(self) -> Int
    where
        Self: FloatToInt<Int>,
    {}
    pub const fn to_bits(self) -> u64 {}
    pub const fn from_bits(v: u64) -> Self {}
    pub const fn to_be_bytes(self) -> [u8; 8] {}
    pub const fn to_le_bytes(self) -> [u8; 8] {}
    pub const fn to_ne_bytes(self) -> [u8; 8] {}
    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {}
    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self {}
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
    pub const fn total_cmp(&self, other: &Self) -> crate::cmp::Ordering {}
    /// panics when the lower bound exceeds the upper one
    #[effect(implicit_panic)]
    pub const fn clamp(self, min: f64, max: f64) -> f64 {}
    pub const fn abs(self) -> f64 {}
    pub const fn signum(self) -> f64 {}
    pub const fn copysign(self, sign: f64) -> f64 {}
}
