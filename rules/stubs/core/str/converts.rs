//! Bytes to string slices.
#![source = "library/core/src/str/converts.rs"]

use super::Utf8Error;

#[safe]
pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}

#[safe]
pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}

#[safe]
pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}

#[safe]
pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
