//! C strings that are borrowed.
#![source = "library/core/src/ffi/c_str.rs"]

use crate::cmp::Ordering;
use crate::error::Error;
use crate::ffi::c_char;
use crate::{fmt, ops, str};

#[derive(PartialEq, Eq, Hash)]
#[lang = "CStr"]
#[repr(transparent)]
pub struct CStr {
    inner: [c_char],
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}

#[safe]
impl fmt::Display for FromBytesWithNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for FromBytesWithNulError {}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromBytesUntilNulError(());

#[safe]
impl fmt::Display for FromBytesUntilNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for CStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Default for &CStr {
    fn default() -> Self {}
}

#[safe]
impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr {}
    pub const fn from_bytes_until_nul(
        bytes: &[u8],
    ) -> Result<&CStr, FromBytesUntilNulError> {}
    pub const fn from_bytes_with_nul(
        bytes: &[u8],
    ) -> Result<&Self, FromBytesWithNulError> {}
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
    pub const fn as_ptr(&self) -> *const c_char {}
    pub const fn count_bytes(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    pub const fn to_bytes(&self) -> &[u8] {}
    pub const fn to_bytes_with_nul(&self) -> &[u8] {}
    pub const fn to_str(&self) -> Result<&str, str::Utf8Error> {}
}

#[safe]
impl PartialEq<&Self> for CStr {
    fn eq(&self, other: &&Self) -> bool {}
    fn ne(&self, other: &&Self) -> bool {}
}

#[safe]
impl PartialOrd for CStr {
    fn partial_cmp(&self, other: &CStr) -> Option<Ordering> {}
}

#[safe]
impl Ord for CStr {
    fn cmp(&self, other: &CStr) -> Ordering {}
}

impl ops::Index<ops::RangeFrom<usize>> for CStr {
    type Output = CStr;
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(&self, index: ops::RangeFrom<usize>) -> &CStr {}
}

#[safe]
impl AsRef<CStr> for CStr {
    fn as_ref(&self) -> &CStr {}
}
