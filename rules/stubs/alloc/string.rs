//! `String`: a vector of bytes, so growing allocates and dropping frees.
#![source = "library/alloc/src/string.rs"]

use crate::alloc::Allocator;
use crate::borrow::Cow;
use crate::boxed::Box;
use crate::collections::TryReserveError;
use crate::str::FromStr;
use crate::str::Utf8Error;
use crate::vec::Vec;
use core::error::Error;
use core::iter::FusedIterator;
use core::ops::Add;
use core::ops::AddAssign;
use core::ops::{self, RangeBounds};
use core::str::pattern::Pattern;
use core::{any, keep};
use core::{fmt, hash, slice};

#[derive(PartialEq, PartialOrd, Eq, Ord)]
#[lang = "String"]
pub struct String {
    vec: Vec<u8>,
}

pub struct Drain<'a> {
    string: &'a mut String,
}

#[derive(Debug, PartialEq, Eq, Clone)]
pub struct FromUtf8Error {
    bytes: Vec<u8>,
    error: Utf8Error,
}

#[derive(Debug)]
pub struct FromUtf16Error(());

#[safe]
impl String {
    pub const fn new() -> String {}
    /// allocates memory for the capacity
    #[effect(alloc, implicit_panic)]
    pub fn with_capacity(capacity: usize) -> String {
        any()
    }
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {
        keep(vec);
        any()
    }
    /// allocates the repaired text when the bytes are not UTF-8
    #[effect(alloc)]
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {
        any()
    }
    /// allocates the text
    #[effect(alloc)]
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {
        any()
    }
    /// allocates the text
    #[effect(alloc)]
    pub fn from_utf16_lossy(v: &[u16]) -> String {
        any()
    }
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) {
        keep(self);
        any()
    }
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {}
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {
        String { vec: bytes }
    }
    pub const fn into_bytes(self) -> Vec<u8> {
        self.vec
    }
    pub const fn as_str(&self) -> &str {}
    pub const fn as_mut_str(&mut self) -> &mut str {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn push_str(&mut self, string: &str) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn extend_from_within<R>(&mut self, src: R)
    where
        R: RangeBounds<usize>,
    {
        src.start_bound();
        src.end_bound();
    }
    pub const fn capacity(&self) -> usize {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn reserve(&mut self, additional: usize) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn reserve_exact(&mut self, additional: usize) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        any()
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        any()
    }
    /// moves the text into a smaller buffer and frees the old one
    #[effect(alloc, free)]
    pub fn shrink_to_fit(&mut self) {}
    /// moves the text into a smaller buffer and frees the old one
    #[effect(alloc, free)]
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn push(&mut self, ch: char) {}
    pub const fn as_bytes(&self) -> &[u8] {}
    /// panics when the length is not on a character's boundary
    #[effect(implicit_panic)]
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn pop(&mut self) -> Option<char> {}
    /// panics when the index is not on a character's boundary
    #[effect(implicit_panic)]
    pub fn remove(&mut self, idx: usize) -> char {
        any()
    }
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(char) -> bool,
    {
        f(any());
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn insert(&mut self, idx: usize, ch: char) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn insert_str(&mut self, idx: usize, string: &str) {}
    pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {
        &mut self.vec
    }
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    /// allocates the string that is split off
    #[effect(alloc, implicit_panic)]
    pub fn split_off(&mut self, at: usize) -> String {
        any()
    }
    pub fn clear(&mut self) {}
    /// panics when the range is out of bounds or not on characters' boundaries
    #[effect(implicit_panic)]
    pub fn drain<R>(&mut self, range: R) -> Drain<'_>
    where
        R: RangeBounds<usize>,
    {
        range.start_bound();
        range.end_bound();
        any()
    }
    /// grows the buffer when the new text is longer
    #[effect(alloc, implicit_panic)]
    pub fn replace_range<R>(&mut self, range: R, replace_with: &str)
    where
        R: RangeBounds<usize>,
    {
        range.start_bound();
        range.end_bound();
    }
    /// moves the text into a smaller buffer when there is room left
    #[effect(alloc, free)]
    pub fn into_boxed_str(self) -> Box<str> {
        keep(self);
        any()
    }
    pub fn leak<'a>(self) -> &'a mut str {
        keep(self);
        any()
    }
}

#[safe]
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
    pub fn utf8_error(&self) -> Utf8Error {}
}

#[safe]
impl fmt::Display for FromUtf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any()
    }
}

#[safe]
impl fmt::Display for FromUtf16Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any()
    }
}

impl Error for FromUtf8Error {}

impl Error for FromUtf16Error {}

impl Clone for String {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        any()
    }
    /// grows the buffer when the source is longer
    #[effect(alloc)]
    fn clone_from(&mut self, source: &Self) {}
}

impl FromIterator<char> for String {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {
        keep(iter.into_iter().next());
        any()
    }
}

impl<'a> FromIterator<&'a char> for String {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String {
        keep(iter.into_iter().next());
        any()
    }
}

impl<'a> FromIterator<&'a str> for String {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String {
        keep(iter.into_iter().next());
        any()
    }
}

impl FromIterator<String> for String {
    /// grows the buffer for the joined text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {
        iter.into_iter().next();
        any()
    }
}

impl<A: Allocator> FromIterator<Box<str, A>> for String {
    /// grows the buffer for the joined text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = Box<str, A>>>(iter: I) -> String {
        iter.into_iter().next();
        any()
    }
}

impl<'a> FromIterator<Cow<'a, str>> for String {
    /// grows the buffer for the joined text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = Cow<'a, str>>>(iter: I) -> String {
        iter.into_iter().next();
        any()
    }
}

impl Extend<char> for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {
        keep(iter.into_iter().next());
    }
}

impl<'a> Extend<&'a char> for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a char>>(&mut self, iter: I) {
        keep(iter.into_iter().next());
    }
}

impl<'a> Extend<&'a str> for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) {
        keep(iter.into_iter().next());
    }
}

impl<A: Allocator> Extend<Box<str, A>> for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = Box<str, A>>>(&mut self, iter: I) {
        iter.into_iter().next();
    }
}

impl Extend<String> for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {
        iter.into_iter().next();
    }
}

impl<'a> Extend<Cow<'a, str>> for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = Cow<'a, str>>>(&mut self, iter: I) {
        iter.into_iter().next();
    }
}

#[safe]
impl Default for String {
    fn default() -> String {}
}

#[safe]
impl fmt::Display for String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any()
    }
}

#[safe]
impl fmt::Debug for String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any()
    }
}

#[safe]
impl hash::Hash for String {
    fn hash<H: hash::Hasher>(&self, hasher: &mut H) {
        hash::Hash::hash(&**self, hasher)
    }
}

impl Add<&str> for String {
    type Output = String;
    /// grows the buffer for the joined text
    #[effect(alloc)]
    fn add(self, other: &str) -> String {
        keep(self);
        any()
    }
}

impl AddAssign<&str> for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn add_assign(&mut self, other: &str) {}
}

impl<I> ops::Index<I> for String
where
    I: slice::SliceIndex<str>,
{
    type Output = I::Output;
    /// panics when the range is out of bounds or not on characters' boundaries
    #[effect(implicit_panic)]
    fn index(&self, index: I) -> &I::Output {
        any()
    }
}

impl<I> ops::IndexMut<I> for String
where
    I: slice::SliceIndex<str>,
{
    /// panics when the range is out of bounds or not on characters' boundaries
    #[effect(implicit_panic)]
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        any()
    }
}

#[safe]
impl ops::Deref for String {
    type Target = str;
    fn deref(&self) -> &str {}
}

#[safe]
impl ops::DerefMut for String {
    fn deref_mut(&mut self) -> &mut str {}
}

pub type ParseError = core::convert::Infallible;

impl FromStr for String {
    type Err = core::convert::Infallible;
    /// allocates the copy
    #[effect(alloc)]
    fn from_str(s: &str) -> Result<String, Self::Err> {
        any()
    }
}

pub trait ToString {
    fn to_string(&self) -> String;
}

impl<T: fmt::Display + ?Sized> ToString for T {
    /// allocates the string
    #[effect(alloc)]
    fn to_string(&self) -> String {
        fmt::Display::fmt(self, any());
        any()
    }
}

#[safe]
impl AsRef<str> for String {
    fn as_ref(&self) -> &str {}
}

#[safe]
impl AsMut<str> for String {
    fn as_mut(&mut self) -> &mut str {}
}

#[safe]
impl AsRef<[u8]> for String {
    fn as_ref(&self) -> &[u8] {}
}

impl From<&str> for String {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &str) -> String {
        any()
    }
}

impl From<&mut str> for String {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &mut str) -> String {
        any()
    }
}

impl From<&String> for String {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &String) -> String {
        any()
    }
}

#[safe]
impl From<Box<str>> for String {
    fn from(s: Box<str>) -> String {
        keep(s);
        any()
    }
}

impl From<String> for Box<str> {
    /// moves the text into a smaller buffer when there is room left
    #[effect(alloc, free)]
    fn from(s: String) -> Box<str> {
        keep(s);
        any()
    }
}

impl<'a> From<Cow<'a, str>> for String {
    /// allocates the copy of a borrowed text
    #[effect(alloc)]
    fn from(s: Cow<'a, str>) -> String {
        keep(s);
        any()
    }
}

#[safe]
impl<'a> From<&'a str> for Cow<'a, str> {
    fn from(s: &'a str) -> Cow<'a, str> {}
}

#[safe]
impl<'a> From<String> for Cow<'a, str> {
    fn from(s: String) -> Cow<'a, str> {
        keep(s);
        any()
    }
}

#[safe]
impl<'a> From<&'a String> for Cow<'a, str> {
    fn from(s: &'a String) -> Cow<'a, str> {}
}

impl<'a> FromIterator<char> for Cow<'a, str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = char>>(it: I) -> Cow<'a, str> {
        it.into_iter().next();
        any()
    }
}

impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = &'b str>>(it: I) -> Cow<'a, str> {
        it.into_iter().next();
        any()
    }
}

impl<'a> FromIterator<String> for Cow<'a, str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = String>>(it: I) -> Cow<'a, str> {
        it.into_iter().next();
        any()
    }
}

#[safe]
impl From<String> for Vec<u8> {
    fn from(string: String) -> Vec<u8> {
        keep(string);
        any()
    }
}

#[safe]
impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
    fn try_from(bytes: Vec<u8>) -> Result<Self, Self::Error> {
        keep(bytes);
        any()
    }
}

impl fmt::Write for String {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn write_str(&mut self, s: &str) -> fmt::Result {
        any()
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn write_char(&mut self, c: char) -> fmt::Result {
        any()
    }
}

#[safe]
impl fmt::Debug for Drain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

unsafe impl Sync for Drain<'_> {}

unsafe impl Send for Drain<'_> {}

#[safe]
impl Drop for Drain<'_> {
    fn drop(&mut self) {}
}

#[safe]
impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str {}
}

#[safe]
impl<'a> AsRef<str> for Drain<'a> {
    fn as_ref(&self) -> &str {}
}

#[safe]
impl<'a> AsRef<[u8]> for Drain<'a> {
    fn as_ref(&self) -> &[u8] {}
}

#[safe]
impl Iterator for Drain<'_> {
    type Item = char;
    fn next(&mut self) -> Option<char> {
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl DoubleEndedIterator for Drain<'_> {
    fn next_back(&mut self) -> Option<char> {
        any()
    }
}

impl FusedIterator for Drain<'_> {}

impl From<char> for String {
    /// allocates the copy
    #[effect(alloc)]
    fn from(c: char) -> Self {
        any()
    }
}

macro_rules! equal_to {
    ($($left:ty, $right:ty;)*) => {$(
        #[safe]
        impl<'a, 'b> PartialEq<$right> for $left {
            fn eq(&self, other: &$right) -> bool {}
        }

        #[safe]
        impl<'a, 'b> PartialEq<$left> for $right {
            fn eq(&self, other: &$left) -> bool {}
        }
    )*};
}

equal_to! {
    String, str;
    String, &'a str;
    Cow<'a, str>, str;
    Cow<'a, str>, &'b str;
    Cow<'a, str>, String;
}

#[safe]
impl<'b> Pattern for &'b String {
    type Searcher<'a> = <&'b str as Pattern>::Searcher<'a>;
    fn into_searcher(self, haystack: &str) -> <&'b str as Pattern>::Searcher<'_> {}
}
