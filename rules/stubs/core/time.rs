//! Spans of time.
#![source = "library/core/src/time.rs"]

use crate::fmt;
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Duration {
    secs: u64,
    nanos: u32,
}

#[safe]
impl Duration {
    pub const ZERO: Duration = Duration::from_nanos(0);
    pub const MAX: Duration = Duration::new(u64::MAX, 999_999_999);
    /// panics on overflow
    #[effect(implicit_panic)]
    pub const fn new(secs: u64, nanos: u32) -> Duration {}
    pub const fn from_secs(secs: u64) -> Duration {}
    pub const fn from_millis(millis: u64) -> Duration {}
    pub const fn from_micros(micros: u64) -> Duration {}
    pub const fn from_nanos(nanos: u64) -> Duration {}
    /// panics on overflow
    #[effect(implicit_panic)]
    pub const fn from_nanos_u128(nanos: u128) -> Duration {}
    /// panics on overflow
    #[effect(implicit_panic)]
    pub const fn from_hours(hours: u64) -> Duration {}
    /// panics on overflow
    #[effect(implicit_panic)]
    pub const fn from_mins(mins: u64) -> Duration {}
    pub const fn is_zero(&self) -> bool {}
    pub const fn as_secs(&self) -> u64 {}
    pub const fn subsec_millis(&self) -> u32 {}
    pub const fn subsec_micros(&self) -> u32 {}
    pub const fn subsec_nanos(&self) -> u32 {}
    pub const fn as_millis(&self) -> u128 {}
    pub const fn as_micros(&self) -> u128 {}
    pub const fn as_nanos(&self) -> u128 {}
    pub const fn abs_diff(self, other: Duration) -> Duration {}
    pub const fn checked_add(self, rhs: Duration) -> Option<Duration> {}
    pub const fn saturating_add(self, rhs: Duration) -> Duration {}
    pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
    pub const fn saturating_sub(self, rhs: Duration) -> Duration {}
    pub const fn checked_mul(self, rhs: u32) -> Option<Duration> {}
    pub const fn saturating_mul(self, rhs: u32) -> Duration {}
    pub const fn checked_div(self, rhs: u32) -> Option<Duration> {}
    pub const fn as_secs_f64(&self) -> f64 {}
    pub const fn as_secs_f32(&self) -> f32 {}
    /// panics when the result is negative, too large or not finite
    #[effect(implicit_panic)]
    pub fn from_secs_f64(secs: f64) -> Duration {}
    /// panics when the result is negative, too large or not finite
    #[effect(implicit_panic)]
    pub fn from_secs_f32(secs: f32) -> Duration {}
    /// panics when the result is negative, too large or not finite
    #[effect(implicit_panic)]
    pub fn mul_f64(self, rhs: f64) -> Duration {}
    /// panics when the result is negative, too large or not finite
    #[effect(implicit_panic)]
    pub fn mul_f32(self, rhs: f32) -> Duration {}
    /// panics when the result is negative, too large or not finite
    #[effect(implicit_panic)]
    pub fn div_f64(self, rhs: f64) -> Duration {}
    /// panics when the result is negative, too large or not finite
    #[effect(implicit_panic)]
    pub fn div_f32(self, rhs: f32) -> Duration {}
    pub const fn div_duration_f64(self, rhs: Duration) -> f64 {}
    pub const fn div_duration_f32(self, rhs: Duration) -> f32 {}
}

impl Add for Duration {
    type Output = Duration;
    /// panics on overflow
    #[effect(implicit_panic)]
    fn add(self, rhs: Duration) -> Duration {}
}

impl AddAssign for Duration {
    /// panics on overflow
    #[effect(implicit_panic)]
    fn add_assign(&mut self, rhs: Duration) {}
}

impl Sub for Duration {
    type Output = Duration;
    /// panics on overflow
    #[effect(implicit_panic)]
    fn sub(self, rhs: Duration) -> Duration {}
}

impl SubAssign for Duration {
    /// panics on overflow
    #[effect(implicit_panic)]
    fn sub_assign(&mut self, rhs: Duration) {}
}

impl Mul<u32> for Duration {
    type Output = Duration;
    /// panics on overflow
    #[effect(implicit_panic)]
    fn mul(self, rhs: u32) -> Duration {}
}

impl Mul<Duration> for u32 {
    type Output = Duration;
    /// panics on overflow
    #[effect(implicit_panic)]
    fn mul(self, rhs: Duration) -> Duration {}
}

impl MulAssign<u32> for Duration {
    /// panics on overflow
    #[effect(implicit_panic)]
    fn mul_assign(&mut self, rhs: u32) {}
}

impl Div<u32> for Duration {
    type Output = Duration;
    /// panics when the divisor is zero
    #[effect(implicit_panic)]
    fn div(self, rhs: u32) -> Duration {}
}

impl DivAssign<u32> for Duration {
    /// panics when the divisor is zero
    #[effect(implicit_panic)]
    fn div_assign(&mut self, rhs: u32) {}
}

#[safe]
impl Sum for Duration {
    fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration {
        iter.into_iter().next();
    }
}

#[safe]
impl<'a> Sum<&'a Duration> for Duration {
    fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration {
        iter.into_iter().next();
    }
}

#[safe]
impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TryFromFloatSecsError {
    kind: TryFromFloatSecsErrorKind,
}

#[safe]
impl fmt::Display for TryFromFloatSecsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum TryFromFloatSecsErrorKind {
    Negative,
    OverflowOrNan,
}

#[safe]
impl Duration {
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {}
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
}
