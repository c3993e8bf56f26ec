//! Numbers, strings and characters.
#![source = "library/core/src/char/convert.rs"]

use crate::char::TryFromCharError;
use crate::error::Error;
use crate::fmt;
use crate::str::FromStr;

#[safe]
pub(super) const fn from_u32(i: u32) -> Option<char> {}

#[safe]
pub(super) const unsafe fn from_u32_unchecked(i: u32) -> char {}

#[safe]
impl From<char> for u32 {
    fn from(c: char) -> Self {}
}

#[safe]
impl From<char> for u64 {
    fn from(c: char) -> Self {}
}

#[safe]
impl From<char> for u128 {
    fn from(c: char) -> Self {}
}

#[safe]
impl TryFrom<char> for u8 {
    type Error = TryFromCharError;
    fn try_from(c: char) -> Result<u8, Self::Error> {}
}

#[safe]
impl TryFrom<char> for u16 {
    type Error = TryFromCharError;
    fn try_from(c: char) -> Result<u16, Self::Error> {}
}

#[safe]
impl TryFrom<char> for usize {
    type Error = TryFromCharError;
    fn try_from(c: char) -> Result<usize, Self::Error> {}
}

#[safe]
impl From<u8> for char {
    fn from(i: u8) -> Self {}
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError {
    kind: CharErrorKind,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum CharErrorKind {
    EmptyString,
    TooManyChars,
}

impl Error for ParseCharError {}

#[safe]
impl fmt::Display for ParseCharError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl FromStr for char {
    type Err = ParseCharError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}

#[safe]
impl TryFrom<u32> for char {
    type Error = CharTryFromError;
    fn try_from(i: u32) -> Result<Self, Self::Error> {}
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct CharTryFromError(());

#[safe]
impl fmt::Display for CharTryFromError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
pub(super) const fn from_digit(num: u32, radix: u32) -> Option<char> {}
