//! Errors of number parsing and conversion.
#![source = "library/core/src/num/error.rs"]

use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromIntError(());

#[safe]
impl fmt::Display for TryFromIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for TryFromIntError {}

#[safe]
impl From<Infallible> for TryFromIntError {
    fn from(x: Infallible) -> TryFromIntError {}
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIntError {
    kind: IntErrorKind,
}

#[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
#[non_exhaustive]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

#[safe]
impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind {}
}

#[safe]
impl fmt::Display for ParseIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for ParseIntError {}
