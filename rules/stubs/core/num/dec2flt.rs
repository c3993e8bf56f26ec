//! Parsing floating-point numbers, which needs no heap.
#![source = "library/core/src/num/dec2flt/mod.rs"]

use crate::error::Error;
use crate::fmt;
use crate::str::FromStr;

#[safe]
impl FromStr for f32 {
    type Err = ParseFloatError;
    fn from_str(src: &str) -> Result<f32, ParseFloatError> {}
}

#[safe]
impl FromStr for f64 {
    type Err = ParseFloatError;
    fn from_str(src: &str) -> Result<f64, ParseFloatError> {}
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFloatError {
    kind: FloatErrorKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum FloatErrorKind {
    Empty,
    Invalid,
}

#[safe]
impl Error for ParseFloatError {
    fn description(&self) -> &str {}
}

#[safe]
impl fmt::Display for ParseFloatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
