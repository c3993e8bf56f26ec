//! Strings of the system: bytes on unix, potentially ill-formed UTF-16 on Windows.
#![source = "library/std/src/ffi/os_str.rs"]

use core::{any, keep};
use core::clone::CloneToUninit;
use crate::{cmp, fmt, slice};
use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::hash::{Hash, Hasher};
use crate::ops;
use crate::rc::Rc;
use crate::str::FromStr;
use crate::sync::Arc;

pub struct OsString {
    _private: (),
}

pub struct OsStr {
    _private: (),
}

#[safe]
impl OsString {
    pub const fn new() -> OsString {}
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self {
        keep(bytes);
        any()
    }
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn into_encoded_bytes(self) -> Vec<u8> {
        keep(self);
        any()
    }
    pub fn into_string(self) -> Result<String, OsString> {
        keep(self);
        any()
    }
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {
        s.as_ref();
    }
    pub fn with_capacity(capacity: usize) -> OsString {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(
        &mut self,
        additional: usize,
    ) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_os_str(self) -> Box<OsStr> {
        keep(self);
        any()
    }
    pub fn leak<'a>(self) -> &'a mut OsStr {
        keep(self);
        any()
    }
}

#[safe]
impl From<String> for OsString {
    fn from(s: String) -> OsString {
        keep(s);
        any()
    }
}

#[safe]
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {
    fn from(s: &T) -> OsString {}
}

#[safe]
impl ops::Index<ops::RangeFull> for OsString {
    type Output = OsStr;
    fn index(&self, _index: ops::RangeFull) -> &OsStr {
        keep(_index);
        any()
    }
}

#[safe]
impl ops::IndexMut<ops::RangeFull> for OsString {
    fn index_mut(&mut self, _index: ops::RangeFull) -> &mut OsStr {
        keep(_index);
        any()
    }
}

#[safe]
impl ops::Deref for OsString {
    type Target = OsStr;
    fn deref(&self) -> &OsStr {}
}

#[safe]
impl ops::DerefMut for OsString {
    fn deref_mut(&mut self) -> &mut OsStr {}
}

#[safe]
impl Default for OsString {
    fn default() -> OsString {}
}

#[safe]
impl Clone for OsString {
    fn clone(&self) -> Self {}
    fn clone_from(&mut self, source: &Self) {}
}

#[safe]
impl fmt::Debug for OsString {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl PartialEq for OsString {
    fn eq(&self, other: &OsString) -> bool {}
}

#[safe]
impl PartialEq<str> for OsString {
    fn eq(&self, other: &str) -> bool {}
}

#[safe]
impl PartialEq<OsString> for str {
    fn eq(&self, other: &OsString) -> bool {}
}

#[safe]
impl PartialEq<&str> for OsString {
    fn eq(&self, other: &&str) -> bool {}
}

#[safe]
impl<'a> PartialEq<OsString> for &'a str {
    fn eq(&self, other: &OsString) -> bool {}
}

impl Eq for OsString {}

#[safe]
impl PartialOrd for OsString {
    fn partial_cmp(&self, other: &OsString) -> Option<cmp::Ordering> {}
    fn lt(&self, other: &OsString) -> bool {}
    fn le(&self, other: &OsString) -> bool {}
    fn gt(&self, other: &OsString) -> bool {}
    fn ge(&self, other: &OsString) -> bool {}
}

#[safe]
impl PartialOrd<str> for OsString {
    fn partial_cmp(&self, other: &str) -> Option<cmp::Ordering> {}
}

#[safe]
impl Ord for OsString {
    fn cmp(&self, other: &OsString) -> cmp::Ordering {}
}

#[safe]
impl Hash for OsString {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}

#[safe]
impl fmt::Write for OsString {
    fn write_str(&mut self, s: &str) -> fmt::Result {}
}

#[safe]
impl OsStr {
    pub const fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self {}
    pub fn to_str(&self) -> Option<&str> {}
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    pub fn to_os_string(&self) -> OsString {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn into_os_string(self: Box<Self>) -> OsString {}
    pub fn as_encoded_bytes(&self) -> &[u8] {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn to_ascii_lowercase(&self) -> OsString {}
    pub fn to_ascii_uppercase(&self) -> OsString {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {
        other.as_ref();
        any()
    }
    pub fn display(&self) -> Display<'_> {}
}

#[safe]
impl From<&OsStr> for Box<OsStr> {
    fn from(s: &OsStr) -> Box<OsStr> {}
}

#[safe]
impl From<&mut OsStr> for Box<OsStr> {
    fn from(s: &mut OsStr) -> Box<OsStr> {}
}

#[safe]
impl From<Cow<'_, OsStr>> for Box<OsStr> {
    fn from(cow: Cow<'_, OsStr>) -> Box<OsStr> {
        keep(cow);
        any()
    }
}

#[safe]
impl From<Box<OsStr>> for OsString {
    fn from(boxed: Box<OsStr>) -> OsString {
        keep(boxed);
        any()
    }
}

#[safe]
impl From<OsString> for Box<OsStr> {
    fn from(s: OsString) -> Box<OsStr> {
        keep(s);
        any()
    }
}

#[safe]
impl Clone for Box<OsStr> {
    fn clone(&self) -> Self {}
}

unsafe impl CloneToUninit for OsStr {}

#[safe]
impl From<OsString> for Arc<OsStr> {
    fn from(s: OsString) -> Arc<OsStr> {
        keep(s);
        any()
    }
}

#[safe]
impl From<&OsStr> for Arc<OsStr> {
    fn from(s: &OsStr) -> Arc<OsStr> {}
}

#[safe]
impl From<&mut OsStr> for Arc<OsStr> {
    fn from(s: &mut OsStr) -> Arc<OsStr> {}
}

#[safe]
impl From<OsString> for Rc<OsStr> {
    fn from(s: OsString) -> Rc<OsStr> {
        keep(s);
        any()
    }
}

#[safe]
impl From<&OsStr> for Rc<OsStr> {
    fn from(s: &OsStr) -> Rc<OsStr> {}
}

#[safe]
impl From<&mut OsStr> for Rc<OsStr> {
    fn from(s: &mut OsStr) -> Rc<OsStr> {}
}

#[safe]
impl<'a> From<OsString> for Cow<'a, OsStr> {
    fn from(s: OsString) -> Cow<'a, OsStr> {
        keep(s);
        any()
    }
}

#[safe]
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {
    fn from(s: &'a OsStr) -> Cow<'a, OsStr> {}
}

#[safe]
impl<'a> From<&'a OsString> for Cow<'a, OsStr> {
    fn from(s: &'a OsString) -> Cow<'a, OsStr> {}
}

#[safe]
impl<'a> From<Cow<'a, OsStr>> for OsString {
    fn from(s: Cow<'a, OsStr>) -> Self {
        keep(s);
        any()
    }
}

#[safe]
impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = crate::str::Utf8Error;
    fn try_from(value: &'a OsStr) -> Result<Self, Self::Error> {}
}

#[safe]
impl Default for Box<OsStr> {
    fn default() -> Box<OsStr> {}
}

#[safe]
impl Default for &OsStr {
    fn default() -> Self {}
}

#[safe]
impl PartialEq for OsStr {
    fn eq(&self, other: &OsStr) -> bool {}
}

#[safe]
impl PartialEq<str> for OsStr {
    fn eq(&self, other: &str) -> bool {}
}

#[safe]
impl PartialEq<OsStr> for str {
    fn eq(&self, other: &OsStr) -> bool {}
}

impl Eq for OsStr {}

#[safe]
impl PartialOrd for OsStr {
    fn partial_cmp(&self, other: &OsStr) -> Option<cmp::Ordering> {}
    fn lt(&self, other: &OsStr) -> bool {}
    fn le(&self, other: &OsStr) -> bool {}
    fn gt(&self, other: &OsStr) -> bool {}
    fn ge(&self, other: &OsStr) -> bool {}
}

#[safe]
impl PartialOrd<str> for OsStr {
    fn partial_cmp(&self, other: &str) -> Option<cmp::Ordering> {}
}

#[safe]
impl Ord for OsStr {
    fn cmp(&self, other: &OsStr) -> cmp::Ordering {}
}

#[safe]
impl Hash for OsStr {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}

#[safe]
impl fmt::Debug for OsStr {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct Display<'a> {
    _private: core::marker::PhantomData<(&'a (),)>,
}

#[safe]
impl fmt::Debug for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<S: Borrow<OsStr>> alloc::slice::Join<&OsStr> for [S] {
    type Output = OsString;
    fn join(slice: &Self, sep: &OsStr) -> OsString {}
}

#[safe]
impl Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr {}
}

#[safe]
impl ToOwned for OsStr {
    type Owned = OsString;
    fn to_owned(&self) -> OsString {}
    fn clone_into(&self, target: &mut OsString) {}
}

#[safe]
impl AsRef<OsStr> for OsStr {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl AsRef<OsStr> for OsString {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl AsRef<OsStr> for str {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl AsRef<OsStr> for String {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl FromStr for OsString {
    type Err = core::convert::Infallible;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}

#[safe]
impl Extend<OsString> for OsString {
    fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T) {
        for item in iter {
            keep(item);
        }
    }
}

#[safe]
impl<'a> Extend<&'a OsStr> for OsString {
    fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T) {
        for item in iter {
            keep(item);
        }
    }
}

#[safe]
impl<'a> Extend<Cow<'a, OsStr>> for OsString {
    fn extend<T: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: T) {
        for item in iter {
            keep(item);
        }
    }
}

#[safe]
impl FromIterator<OsString> for OsString {
    fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self {
        for item in iter {
            keep(item);
        }
        any()
    }
}

#[safe]
impl<'a> FromIterator<&'a OsStr> for OsString {
    fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self {
        for item in iter {
            keep(item);
        }
        any()
    }
}

#[safe]
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {
    fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self {
        for item in iter {
            keep(item);
        }
        any()
    }
}
