//! What a slice is indexed with, and how an index fails.
#![source = "library/core/src/slice/index.rs"]

use crate::{ops, range};

#[safe]
impl<T, I> ops::Index<I> for [T]
where
    I: SliceIndex<[T]>,
{
    type Output = I::Output;
    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

#[safe]
impl<T, I> ops::IndexMut<I> for [T]
where
    I: SliceIndex<[T]>,
{
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

pub unsafe trait SliceIndex<T: ?Sized> {
    type Output: ?Sized;
    fn get(self, slice: &T) -> Option<&Self::Output>;
    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;
    unsafe fn get_unchecked(self, slice: *const T) -> *const Self::Output;
    unsafe fn get_unchecked_mut(self, slice: *mut T) -> *mut Self::Output;
    fn index(self, slice: &T) -> &Self::Output;
    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;
    fn get(self, slice: &[T]) -> Option<&T> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut T> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const T {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut T {}
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &T {}
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut T {}
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for ops::Range<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &[T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {}
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for ops::RangeTo<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &[T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {}
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for ops::RangeFrom<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &[T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {}
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for ops::RangeFull {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {}
    fn index(self, slice: &[T]) -> &[T] {}
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {}
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for ops::RangeInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &[T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {}
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for range::RangeInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &[T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {}
}

#[safe]
unsafe impl<T> SliceIndex<[T]> for ops::RangeToInclusive<usize> {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&[T]> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &[T] {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut [T] {}
}

/// panics when the range is out of bounds
#[effect(implicit_panic)]
pub const fn range<R>(range: R, bounds: ops::RangeTo<usize>) -> ops::Range<usize>
where
    R: ops::RangeBounds<usize>,
{
    range.start_bound();
    range.end_bound();
}

#[safe]
pub fn try_range<R>(range: R, bounds: ops::RangeTo<usize>) -> Option<ops::Range<usize>>
where
    R: ops::RangeBounds<usize>,
{
    range.start_bound();
    range.end_bound();
}

#[safe]
pub(crate) const fn into_range_unchecked(
    len: usize,
    (start, end): (ops::Bound<usize>, ops::Bound<usize>),
) -> ops::Range<usize> {}

#[safe]
pub(crate) const fn try_into_slice_range(
    len: usize,
    (start, end): (ops::Bound<usize>, ops::Bound<usize>),
) -> Option<ops::Range<usize>> {}

#[safe]
pub(crate) const fn into_slice_range(
    len: usize,
    (start, end): (ops::Bound<usize>, ops::Bound<usize>),
) -> ops::Range<usize> {}

#[safe]
unsafe impl<T> SliceIndex<[T]> for (ops::Bound<usize>, ops::Bound<usize>) {
    type Output = [T];
    fn get(self, slice: &[T]) -> Option<&Self::Output> {}
    fn get_mut(self, slice: &mut [T]) -> Option<&mut Self::Output> {}
    unsafe fn get_unchecked(self, slice: *const [T]) -> *const Self::Output {}
    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut Self::Output {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index(self, slice: &[T]) -> &Self::Output {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(self, slice: &mut [T]) -> &mut Self::Output {}
}
