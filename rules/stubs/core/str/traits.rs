//! Comparing, indexing and parsing string slices.
#![source = "library/core/src/str/traits.rs"]

use super::ParseBoolError;
use crate::cmp::Ordering;
use crate::slice::SliceIndex;
use crate::{ops, range};

#[safe]
impl Ord for str {
    fn cmp(&self, other: &str) -> Ordering {}
}

#[safe]
impl PartialEq for str {
    fn eq(&self, other: &str) -> bool {}
}

impl Eq for str {}

#[safe]
impl PartialOrd for str {
    fn partial_cmp(&self, other: &str) -> Option<Ordering> {}
}

#[safe]
impl<I> ops::Index<I> for str
where
    I: SliceIndex<str>,
{
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

#[safe]
impl<I> ops::IndexMut<I> for str
where
    I: SliceIndex<str>,
{
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

#[safe]
unsafe impl SliceIndex<str> for ops::RangeFull {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {}
    fn index(self, slice: &str) -> &Self::Output {}
    fn index_mut(self, slice: &mut str) -> &mut Self::Output {}
}

#[safe]
unsafe impl SliceIndex<str> for ops::Range<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index(self, slice: &str) -> &Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut str) -> &mut Self::Output {}
}

#[safe]
unsafe impl SliceIndex<str> for (ops::Bound<usize>, ops::Bound<usize>) {
    type Output = str;
    fn get(self, slice: &str) -> Option<&str> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut str> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const str {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index(self, slice: &str) -> &str {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut str) -> &mut str {}
}

#[safe]
unsafe impl SliceIndex<str> for ops::RangeTo<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index(self, slice: &str) -> &Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut str) -> &mut Self::Output {}
}

#[safe]
unsafe impl SliceIndex<str> for ops::RangeFrom<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index(self, slice: &str) -> &Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut str) -> &mut Self::Output {}
}

#[safe]
unsafe impl SliceIndex<str> for ops::RangeInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index(self, slice: &str) -> &Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut str) -> &mut Self::Output {}
}

#[safe]
unsafe impl SliceIndex<str> for range::RangeInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index(self, slice: &str) -> &Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut str) -> &mut Self::Output {}
}

#[safe]
unsafe impl SliceIndex<str> for ops::RangeToInclusive<usize> {
    type Output = str;
    fn get(self, slice: &str) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index(self, slice: &str) -> &Self::Output {}
    /// panics when the range is out of bounds or cuts a character
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut str) -> &mut Self::Output {}
}

pub trait FromStr: Sized {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

#[safe]
impl FromStr for bool {
    type Err = ParseBoolError;
    fn from_str(s: &str) -> Result<bool, ParseBoolError> {}
}
