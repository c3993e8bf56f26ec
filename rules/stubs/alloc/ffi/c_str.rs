//! `CString`: a boxed slice that ends in a zero byte.
#![source = "library/alloc/src/ffi/c_str.rs"]

use crate::borrow::{Cow, ToOwned};
use crate::boxed::Box;
use crate::rc::Rc;
use crate::string::String;
use crate::sync::Arc;
use crate::vec::Vec;
use core::borrow::Borrow;
use core::ffi::{CStr, c_char};
use core::num::NonZero;
use core::str::{FromStr, Utf8Error};
use core::{any, keep};
use core::{fmt, ops};

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FromVecWithNulError {
    bytes: Vec<u8>,
}

#[derive(PartialEq, PartialOrd, Eq, Ord, Hash, Clone)]
pub struct CString {
    inner: Box<[u8]>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NulError(usize, Vec<u8>);

#[safe]
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IntoStringError {
    inner: CString,
    error: Utf8Error,
}

#[safe]
impl CString {
    /// grows the vector by the final zero and shrinks it to its length
    #[effect(alloc)]
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {
        keep(t.into());
        any()
    }
    /// grows the vector by the final zero and shrinks it to its length
    #[effect(alloc)]
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> Self {
        keep(v);
        any()
    }
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString {
        any()
    }
    pub fn into_raw(self) -> *mut c_char {
        keep(self);
        any()
    }
    pub fn into_string(self) -> Result<String, IntoStringError> {
        keep(self);
        any()
    }
    pub fn into_bytes(self) -> Vec<u8> {
        keep(self);
        any()
    }
    pub fn into_bytes_with_nul(self) -> Vec<u8> {
        keep(self);
        any()
    }
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_bytes_with_nul(&self) -> &[u8] {}
    pub fn as_c_str(&self) -> &CStr {}
    pub fn into_boxed_c_str(self) -> Box<CStr> {
        keep(self);
        any()
    }
    /// shrinks the vector to its length
    #[effect(alloc, free)]
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> Self {
        keep(v);
        any()
    }
    /// shrinks the vector to its length
    #[effect(alloc, free)]
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {
        keep(v);
        any()
    }
}

impl Drop for CString {
    /// frees the string
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl ops::Deref for CString {
    type Target = CStr;
    fn deref(&self) -> &CStr {}
}

#[safe]
impl fmt::Debug for CString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl From<CString> for Vec<u8> {
    fn from(s: CString) -> Vec<u8> {
        keep(s);
        any()
    }
}

impl Default for CString {
    /// allocates the zero byte
    #[effect(alloc)]
    fn default() -> CString {
        any()
    }
}

#[safe]
impl Borrow<CStr> for CString {
    fn borrow(&self) -> &CStr {}
}

impl<'a> From<Cow<'a, CStr>> for CString {
    /// allocates the copy of a borrowed string
    #[effect(alloc)]
    fn from(s: Cow<'a, CStr>) -> Self {
        keep(s);
        any()
    }
}

impl From<&CStr> for Box<CStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &CStr) -> Box<CStr> {
        any()
    }
}

impl From<&mut CStr> for Box<CStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &mut CStr) -> Box<CStr> {
        any()
    }
}

impl From<Cow<'_, CStr>> for Box<CStr> {
    /// allocates the copy of a borrowed string
    #[effect(alloc)]
    fn from(cow: Cow<'_, CStr>) -> Box<CStr> {
        keep(cow);
        any()
    }
}

#[safe]
impl From<Box<CStr>> for CString {
    fn from(s: Box<CStr>) -> CString {
        keep(s);
        any()
    }
}

impl From<Vec<NonZero<u8>>> for CString {
    /// grows the vector by the final zero and shrinks it to its length
    #[effect(alloc)]
    fn from(v: Vec<NonZero<u8>>) -> CString {
        keep(v);
        any()
    }
}

impl FromStr for CString {
    type Err = NulError;
    /// allocates the copy
    #[effect(alloc)]
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        any()
    }
}

#[safe]
impl TryFrom<CString> for String {
    type Error = IntoStringError;
    fn try_from(value: CString) -> Result<Self, Self::Error> {
        keep(value);
        any()
    }
}

impl Clone for Box<CStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        any()
    }
}

#[safe]
impl From<CString> for Box<CStr> {
    fn from(s: CString) -> Box<CStr> {
        keep(s);
        any()
    }
}

#[safe]
impl<'a> From<CString> for Cow<'a, CStr> {
    fn from(s: CString) -> Cow<'a, CStr> {
        keep(s);
        any()
    }
}

#[safe]
impl<'a> From<&'a CStr> for Cow<'a, CStr> {
    fn from(s: &'a CStr) -> Cow<'a, CStr> {}
}

#[safe]
impl<'a> From<&'a CString> for Cow<'a, CStr> {
    fn from(s: &'a CString) -> Cow<'a, CStr> {}
}

impl From<CString> for Arc<CStr> {
    /// moves the string to new memory and frees the old
    #[effect(alloc, free)]
    fn from(s: CString) -> Arc<CStr> {
        keep(s);
        any()
    }
}

impl From<&CStr> for Arc<CStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &CStr) -> Arc<CStr> {
        any()
    }
}

impl From<&mut CStr> for Arc<CStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &mut CStr) -> Arc<CStr> {
        any()
    }
}

impl From<CString> for Rc<CStr> {
    /// moves the string to new memory and frees the old
    #[effect(alloc, free)]
    fn from(s: CString) -> Rc<CStr> {
        keep(s);
        any()
    }
}

impl From<&CStr> for Rc<CStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &CStr) -> Rc<CStr> {
        any()
    }
}

impl From<&mut CStr> for Rc<CStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &mut CStr) -> Rc<CStr> {
        any()
    }
}

impl Default for Box<CStr> {
    /// allocates the zero byte
    #[effect(alloc)]
    fn default() -> Box<CStr> {
        any()
    }
}

#[safe]
impl NulError {
    pub fn nul_position(&self) -> usize {}
    pub fn into_vec(self) -> Vec<u8> {
        self.1
    }
}

#[safe]
impl fmt::Display for NulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for FromVecWithNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl IntoStringError {
    pub fn into_cstring(self) -> CString {
        self.inner
    }
    pub fn utf8_error(&self) -> Utf8Error {}
}

#[safe]
impl fmt::Display for IntoStringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl ToOwned for CStr {
    type Owned = CString;
    /// allocates the copy
    #[effect(alloc)]
    fn to_owned(&self) -> CString {
        any()
    }
    /// allocates the copy when the target is shorter
    #[effect(alloc, free)]
    fn clone_into(&self, target: &mut CString) {}
}

impl From<&CStr> for CString {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &CStr) -> CString {
        any()
    }
}

#[safe]
impl PartialEq<CStr> for CString {
    fn eq(&self, other: &CStr) -> bool {}
}

#[safe]
impl PartialEq<&CStr> for CString {
    fn eq(&self, other: &&CStr) -> bool {}
}

#[safe]
impl PartialEq<Cow<'_, CStr>> for CString {
    fn eq(&self, other: &Cow<'_, CStr>) -> bool {}
}

#[safe]
impl ops::Index<ops::RangeFull> for CString {
    type Output = CStr;
    fn index(&self, index: ops::RangeFull) -> &CStr {
        keep(index);
        any()
    }
}

#[safe]
impl AsRef<CStr> for CString {
    fn as_ref(&self) -> &CStr {}
}

#[safe]
impl CStr {
    /// allocates the repaired text when the bytes are not UTF-8
    #[effect(alloc)]
    pub fn to_string_lossy(&self) -> Cow<'_, str> {
        any()
    }
    pub fn into_c_string(self: Box<Self>) -> CString {
        keep(self);
        any()
    }
}

#[safe]
impl PartialEq<CString> for CStr {
    fn eq(&self, other: &CString) -> bool {}
}

#[safe]
impl PartialEq<Cow<'_, Self>> for CStr {
    fn eq(&self, other: &Cow<'_, Self>) -> bool {}
}

#[safe]
impl PartialEq<CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &CStr) -> bool {}
}

#[safe]
impl PartialEq<&CStr> for Cow<'_, CStr> {
    fn eq(&self, other: &&CStr) -> bool {}
}

#[safe]
impl PartialEq<CString> for Cow<'_, CStr> {
    fn eq(&self, other: &CString) -> bool {}
}

impl core::error::Error for NulError {}

impl core::error::Error for FromVecWithNulError {}

#[safe]
impl core::error::Error for IntoStringError {
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {}
}

impl Default for Rc<CStr> {
    /// allocates memory for the string and its counts
    #[effect(alloc)]
    fn default() -> Self {
        any()
    }
}
