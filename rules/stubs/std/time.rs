//! Clocks: a system call, or less, and no memory.
#![source = "library/std/src/time.rs"]

use core::any;
use crate::fmt;
use crate::error::Error;
use crate::ops::{Add, AddAssign, Sub, SubAssign};

pub use core::time::{Duration, TryFromFloatSecsError};

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant {
    nanos: u64,
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime {
    nanos: u64,
}

#[derive(Clone, Debug)]
pub struct SystemTimeError {
    duration: Duration,
}

#[safe]
impl Instant {
    pub fn now() -> Instant {}
    pub fn duration_since(&self, earlier: Instant) -> Duration {}
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
    pub fn elapsed(&self) -> Duration {}
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
}

impl Add<Duration> for Instant {
    type Output = Instant;
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn add(self, other: Duration) -> Instant {}
}

impl AddAssign<Duration> for Instant {
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn add_assign(&mut self, other: Duration) {}
}

impl Sub<Duration> for Instant {
    type Output = Instant;
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn sub(self, other: Duration) -> Instant {}
}

impl SubAssign<Duration> for Instant {
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn sub_assign(&mut self, other: Duration) {}
}

#[safe]
impl Sub<Instant> for Instant {
    type Output = Duration;
    fn sub(self, other: Instant) -> Duration {}
}

#[safe]
impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl SystemTime {
    pub const UNIX_EPOCH: SystemTime = UNIX_EPOCH;
    pub fn now() -> SystemTime {}
    pub fn duration_since(
        &self,
        earlier: SystemTime,
    ) -> Result<Duration, SystemTimeError> {}
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
}

impl Add<Duration> for SystemTime {
    type Output = SystemTime;
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn add(self, dur: Duration) -> SystemTime {}
}

impl AddAssign<Duration> for SystemTime {
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn add_assign(&mut self, other: Duration) {}
}

impl Sub<Duration> for SystemTime {
    type Output = SystemTime;
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn sub(self, dur: Duration) -> SystemTime {}
}

impl SubAssign<Duration> for SystemTime {
    /// panics if the result does not fit
    #[effect(implicit_panic)]
    fn sub_assign(&mut self, other: Duration) {}
}

#[safe]
impl fmt::Debug for SystemTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub const UNIX_EPOCH: SystemTime = any();

#[safe]
impl SystemTimeError {
    pub fn duration(&self) -> Duration {}
}

impl Error for SystemTimeError {}

#[safe]
impl fmt::Display for SystemTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
