//! Strings of the system: bytes on unix, potentially ill-formed UTF-16 on Windows.
#![source = "library/std/src/ffi/os_str.rs"]

use core::{any, keep};
use crate::{cmp, fmt, slice};
use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::hash::{Hash, Hasher};
use crate::ops;
use crate::rc::Rc;
use crate::str::FromStr;
use crate::sync::Arc;

pub struct OsString {
    inner: Vec<u8>,
}

pub struct OsStr {
    inner: [u8],
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
    /// grows the string
    #[effect(alloc)]
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {
        s.as_ref();
    }
    /// allocates the capacity
    #[effect(alloc)]
    pub fn with_capacity(capacity: usize) -> OsString {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    /// grows the string
    #[effect(alloc)]
    pub fn reserve(&mut self, additional: usize) {}
    /// grows the string
    #[effect(alloc)]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    /// grows the string
    #[effect(alloc)]
    pub fn reserve_exact(&mut self, additional: usize) {}
    /// grows the string
    #[effect(alloc)]
    pub fn try_reserve_exact(
        &mut self,
        additional: usize,
    ) -> Result<(), TryReserveError> {}
    /// moves to a smaller block
    #[effect(alloc, free)]
    pub fn shrink_to_fit(&mut self) {}
    /// moves to a smaller block
    #[effect(alloc, free)]
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    /// moves to a block that fits
    #[effect(alloc, free)]
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

impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {
    /// copies the string to the heap
    #[effect(alloc)]
    fn from(s: &T) -> OsString {
        s.as_ref();
        any()
    }
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

impl Clone for OsString {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {}
    /// may grow to hold the copy
    #[effect(alloc)]
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

impl fmt::Write for OsString {
    /// grows the string
    #[effect(alloc)]
    fn write_str(&mut self, s: &str) -> fmt::Result {}
}

#[safe]
impl OsStr {
    pub const fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {
        s.as_ref()
    }
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self {}
    pub fn to_str(&self) -> Option<&str> {}
    /// copies the string to the heap if it is not Unicode
    #[effect(alloc)]
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    /// copies the string to the heap
    #[effect(alloc)]
    pub fn to_os_string(&self) -> OsString {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn into_os_string(self: Box<Self>) -> OsString {
        keep(self);
        any()
    }
    pub fn as_encoded_bytes(&self) -> &[u8] {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    /// copies the string to the heap
    #[effect(alloc)]
    pub fn to_ascii_lowercase(&self) -> OsString {}
    /// copies the string to the heap
    #[effect(alloc)]
    pub fn to_ascii_uppercase(&self) -> OsString {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {
        other.as_ref();
        any()
    }
    pub fn display(&self) -> Display<'_> {}
}

impl From<&OsStr> for Box<OsStr> {
    /// copies the string to the heap
    #[effect(alloc)]
    fn from(s: &OsStr) -> Box<OsStr> {}
}

impl From<&mut OsStr> for Box<OsStr> {
    /// copies the string to the heap
    #[effect(alloc)]
    fn from(s: &mut OsStr) -> Box<OsStr> {}
}

impl From<Cow<'_, OsStr>> for Box<OsStr> {
    /// copies the string to the heap
    #[effect(alloc)]
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

impl From<OsString> for Box<OsStr> {
    /// moves to a block that fits
    #[effect(alloc, free)]
    fn from(s: OsString) -> Box<OsStr> {
        keep(s);
        any()
    }
}

impl Clone for Box<OsStr> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {}
}

impl From<OsString> for Arc<OsStr> {
    /// copies the string into a counted block
    #[effect(alloc)]
    fn from(s: OsString) -> Arc<OsStr> {
        keep(s);
        any()
    }
}

impl From<&OsStr> for Arc<OsStr> {
    /// copies the string into a counted block
    #[effect(alloc)]
    fn from(s: &OsStr) -> Arc<OsStr> {}
}

impl From<&mut OsStr> for Arc<OsStr> {
    /// copies the string into a counted block
    #[effect(alloc)]
    fn from(s: &mut OsStr) -> Arc<OsStr> {}
}

impl From<OsString> for Rc<OsStr> {
    /// copies the string into a counted block
    #[effect(alloc)]
    fn from(s: OsString) -> Rc<OsStr> {
        keep(s);
        any()
    }
}

impl From<&OsStr> for Rc<OsStr> {
    /// copies the string into a counted block
    #[effect(alloc)]
    fn from(s: &OsStr) -> Rc<OsStr> {}
}

impl From<&mut OsStr> for Rc<OsStr> {
    /// copies the string into a counted block
    #[effect(alloc)]
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

impl<'a> From<Cow<'a, OsStr>> for OsString {
    /// copies the string to the heap if it is borrowed
    #[effect(alloc)]
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
    os_str: &'a OsStr,
}

#[safe]
impl fmt::Debug for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<S: Borrow<OsStr>> alloc_crate::slice::Join<&OsStr> for [S] {
    type Output = OsString;
    /// allocates the joined string
    #[effect(alloc)]
    fn join(slice: &Self, sep: &OsStr) -> OsString {
        any::<&S>().borrow();
        any()
    }
}

#[safe]
impl Borrow<OsStr> for OsString {
    fn borrow(&self) -> &OsStr {}
}

impl ToOwned for OsStr {
    type Owned = OsString;
    /// copies the string to the heap
    #[effect(alloc)]
    fn to_owned(&self) -> OsString {}
    /// may grow to hold the copy
    #[effect(alloc)]
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

impl FromStr for OsString {
    type Err = core::convert::Infallible;
    /// copies the string to the heap
    #[effect(alloc)]
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}

impl Extend<OsString> for OsString {
    /// grows the string
    #[effect(alloc)]
    fn extend<T: IntoIterator<Item = OsString>>(&mut self, iter: T) {
        for item in iter {
            keep(item);
        }
    }
}

impl<'a> Extend<&'a OsStr> for OsString {
    /// grows the string
    #[effect(alloc)]
    fn extend<T: IntoIterator<Item = &'a OsStr>>(&mut self, iter: T) {
        for item in iter {
            keep(item);
        }
    }
}

impl<'a> Extend<Cow<'a, OsStr>> for OsString {
    /// grows the string
    #[effect(alloc)]
    fn extend<T: IntoIterator<Item = Cow<'a, OsStr>>>(&mut self, iter: T) {
        for item in iter {
            keep(item);
        }
    }
}

impl FromIterator<OsString> for OsString {
    /// grows the string
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = OsString>>(iter: I) -> Self {
        for item in iter {
            keep(item);
        }
        any()
    }
}

impl<'a> FromIterator<&'a OsStr> for OsString {
    /// grows the string
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = &'a OsStr>>(iter: I) -> Self {
        for item in iter {
            keep(item);
        }
        any()
    }
}

impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {
    /// grows the string
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = Cow<'a, OsStr>>>(iter: I) -> Self {
        for item in iter {
            keep(item);
        }
        any()
    }
}

/// Comparisons of the string types with one another: of the bytes.
macro_rules! compare {
    ($lhs:ty, $rhs:ty) => {
        #[safe]
        impl PartialEq<$rhs> for $lhs {
            fn eq(&self, other: &$rhs) -> bool {}
        }

        #[safe]
        impl PartialEq<$lhs> for $rhs {
            fn eq(&self, other: &$lhs) -> bool {}
        }

        #[safe]
        impl PartialOrd<$rhs> for $lhs {
            fn partial_cmp(&self, other: &$rhs) -> Option<cmp::Ordering> {}
        }

        #[safe]
        impl PartialOrd<$lhs> for $rhs {
            fn partial_cmp(&self, other: &$lhs) -> Option<cmp::Ordering> {}
        }
    };
}

compare!(OsString, OsStr);
compare!(OsString, &OsStr);
compare!(Cow<'_, OsStr>, OsStr);
compare!(Cow<'_, OsStr>, &OsStr);
compare!(Cow<'_, OsStr>, OsString);
