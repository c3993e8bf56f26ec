//! Errors of string parsing.
#![source = "library/core/src/str/error.rs"]

use crate::error::Error;
use crate::fmt;

#[derive(Copy, Eq, PartialEq, Clone, Debug)]
pub struct Utf8Error {
    valid_up_to: usize,
    error_len: Option<u8>,
}

#[safe]
impl Utf8Error {
    pub const fn valid_up_to(&self) -> usize {}
    pub const fn error_len(&self) -> Option<usize> {}
}

#[safe]
impl fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for Utf8Error {}

#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseBoolError;

#[safe]
impl fmt::Display for ParseBoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for ParseBoolError {}
