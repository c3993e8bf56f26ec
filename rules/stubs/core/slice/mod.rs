//! The methods of slices that need no allocator.
#![source = "library/core/src/slice/mod.rs"]

use crate::keep;
use crate::any;
use crate::cmp::Ordering::{self};
use crate::ops::{OneSidedRange, Range, RangeBounds, RangeInclusive};
use crate::{fmt, range};
pub use ascii::EscapeAscii;
pub use index::SliceIndex;
pub use iter::ArrayWindows;
pub use iter::{ChunkBy, ChunkByMut};
pub use iter::{Chunks, ChunksMut, Windows};
pub use iter::{ChunksExact, ChunksExactMut};
pub use iter::{Iter, IterMut};
pub use iter::{RChunks, RChunksExact, RChunksExactMut, RChunksMut};
pub use iter::{RSplit, RSplitMut};
pub use iter::{RSplitN, RSplitNMut, Split, SplitMut, SplitN, SplitNMut};
pub use iter::{SplitInclusive, SplitInclusiveMut};
pub use raw::{from_mut, from_ref};
pub use raw::{from_raw_parts, from_raw_parts_mut};
mod ascii;
mod cmp;
pub(crate) mod index;
mod iter;
mod raw;

#[safe]
impl<T> [T] {
    #[lang = "slice_len_fn"]
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    pub const fn first(&self) -> Option<&T> {}
    pub const fn first_mut(&mut self) -> Option<&mut T> {}
    pub const fn split_first(&self) -> Option<(&T, &[T])> {}
    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    pub const fn split_last(&self) -> Option<(&T, &[T])> {}
    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    pub const fn last(&self) -> Option<&T> {}
    pub const fn last_mut(&mut self) -> Option<&mut T> {}
    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {}
    pub const fn split_first_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T; N], &mut [T])> {}
    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {}
    pub const fn split_last_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T], &mut [T; N])> {}
    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
    pub const fn get<I>(&self, index: I) -> Option<&I::Output>
    where
        I: SliceIndex<Self>,
    {
        index.get(self);
    }
    pub const fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output>
    where
        I: SliceIndex<Self>,
    {
        index.get_mut(self);
    }
    pub const unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output
    where
        I: SliceIndex<Self>,
    {
        index.get_unchecked(self);
    }
    pub const unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output
    where
        I: SliceIndex<Self>,
    {
        index.get_unchecked_mut(self);
    }
    pub const fn as_ptr(&self) -> *const T {}
    pub const fn as_mut_ptr(&mut self) -> *mut T {}
    pub const fn as_ptr_range(&self) -> Range<*const T> {}
    pub const fn as_mut_ptr_range(&mut self) -> Range<*mut T> {}
    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]> {}
    pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
    /// panics when a position is out of bounds
    #[effect(implicit_panic)]
    pub const fn swap(&mut self, a: usize, b: usize) {}
    pub const fn reverse(&mut self) {}
    pub const fn iter(&self) -> Iter<'_, T> {}
    pub const fn iter_mut(&mut self) -> IterMut<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn windows(&self, size: usize) -> Windows<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn chunks_exact_mut(
        &mut self,
        chunk_size: usize,
    ) -> ChunksExactMut<'_, T> {}
    pub const unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {}
    pub const unsafe fn as_chunks_unchecked_mut<const N: usize>(
        &mut self,
    ) -> &mut [[T; N]] {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {}
    /// panics when the length asked for is zero
    #[effect(implicit_panic)]
    pub const fn rchunks_exact_mut(
        &mut self,
        chunk_size: usize,
    ) -> RChunksExactMut<'_, T> {}
    pub const fn chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool,
    {
        keep(pred);
    }
    pub const fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool,
    {
        keep(pred);
    }
    /// panics when the position lies outside
    #[effect(implicit_panic)]
    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
    /// panics when the position lies outside
    #[effect(implicit_panic)]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {}
    pub const unsafe fn split_at_mut_unchecked(
        &mut self,
        mid: usize,
    ) -> (&mut [T], &mut [T]) {}
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
    pub const fn split_at_mut_checked(
        &mut self,
        mid: usize,
    ) -> Option<(&mut [T], &mut [T])> {}
    pub fn split<F>(&self, pred: F) -> Split<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn rsplit<F>(&self, pred: F) -> RSplit<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn rsplit_mut<F>(&mut self, pred: F) -> RSplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        keep(pred);
    }
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        any::<&T>().eq(any::<&T>());
    }
    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        any::<&T>().eq(any::<&T>());
    }
    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        any::<&T>().eq(any::<&T>());
    }
    pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(
        &self,
        prefix: &P,
    ) -> Option<&[T]>
    where
        T: PartialEq,
    {
        prefix.as_slice();
        any::<&T>().eq(any::<&T>());
    }
    pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(
        &self,
        suffix: &P,
    ) -> Option<&[T]>
    where
        T: PartialEq,
    {
        suffix.as_slice();
        any::<&T>().eq(any::<&T>());
    }
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        any::<&T>().cmp(any());
    }
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> Ordering,
    {
        f(any());
    }
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord,
    {
        f(any()).cmp(b);
    }
    /// may panic when the comparison is no total order
    #[effect(implicit_panic)]
    pub fn sort_unstable(&mut self)
    where
        T: Ord,
    {
        any::<&T>().lt(any::<&T>());
    }
    /// may panic when the comparison is no total order
    #[effect(implicit_panic)]
    pub fn sort_unstable_by<F>(&mut self, compare: F)
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        compare(any(), any());
    }
    /// may panic when the comparison is no total order
    #[effect(implicit_panic)]
    pub fn sort_unstable_by_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        f(any()).lt(&f(any()));
    }
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord,
    {
        any::<&T>().lt(any::<&T>());
    }
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    pub fn select_nth_unstable_by<F>(
        &mut self,
        index: usize,
        compare: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        compare(any(), any());
    }
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    pub fn select_nth_unstable_by_key<K, F>(
        &mut self,
        index: usize,
        f: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        f(any()).lt(&f(any()));
    }
    /// panics when the position lies outside
    #[effect(implicit_panic)]
    pub const fn rotate_left(&mut self, mid: usize) {}
    /// panics when the position lies outside
    #[effect(implicit_panic)]
    pub const fn rotate_right(&mut self, k: usize) {}
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        keep(value);
        keep(any::<&T>().clone());
        any::<T>();
    }
    pub fn fill_with<F>(&mut self, f: F)
    where
        F: FnMut() -> T,
    {
        keep(f());
        any::<T>();
    }
    /// panics when the lengths differ
    #[effect(implicit_panic)]
    pub const fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone,
    {
        any::<&mut T>().clone_from(any::<&T>());
    }
    /// panics when the lengths differ
    #[effect(implicit_panic)]
    pub const fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy,
    {}
    /// panics when a position is out of bounds
    #[effect(implicit_panic)]
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy,
    {
        src.start_bound();
        src.end_bound();
    }
    /// panics when the lengths differ
    #[effect(implicit_panic)]
    pub const fn swap_with_slice(&mut self, other: &mut [T]) {}
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {}
    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd,
    {
        any::<&T>().le(any::<&T>());
    }
    pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool
    where
        F: FnMut(&'a T, &'a T) -> bool,
    {
        compare(any(), any());
    }
    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool
    where
        F: FnMut(&'a T) -> K,
        K: PartialOrd,
    {
        f(any()).le(&f(any()));
    }
    pub fn partition_point<P>(&self, pred: P) -> usize
    where
        P: FnMut(&T) -> bool,
    {
        pred(any());
    }
    pub fn split_off<'a, R: OneSidedRange<usize>>(
        self: &mut &'a Self,
        range: R,
    ) -> Option<&'a Self> {}
    pub fn split_off_mut<'a, R: OneSidedRange<usize>>(
        self: &mut &'a mut Self,
        range: R,
    ) -> Option<&'a mut Self> {}
    pub const fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T> {}
    pub const fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {}
    pub const fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T> {}
    pub const fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {}
    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> [&mut I::Output; N]
    where
        I: GetDisjointMutIndex + SliceIndex<Self>,
    {
        any::<I>().get_unchecked_mut(any());
    }
    pub fn get_disjoint_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> Result<[&mut I::Output; N], GetDisjointMutError>
    where
        I: GetDisjointMutIndex + SliceIndex<Self>,
    {
        any::<&I>().is_in_bounds(any());
        any::<&I>().is_overlapping(any());
        any::<&I>().clone().get_unchecked_mut(any());
    }
    /// panics for a zero-sized type
    #[effect(implicit_panic)]
    pub fn element_offset(&self, element: &T) -> Option<usize> {}
}

impl<T, const N: usize> [[T; N]] {
    /// panics when the length overflows
    #[effect(implicit_panic)]
    pub const fn as_flattened(&self) -> &[T] {}
    /// panics when the length overflows
    #[effect(implicit_panic)]
    pub const fn as_flattened_mut(&mut self) -> &mut [T] {}
}

#[safe]
impl<T> Default for &[T] {
    fn default() -> Self {}
}

#[safe]
impl<T> Default for &mut [T] {
    fn default() -> Self {}
}

pub trait SlicePattern {
    type Item;
    fn as_slice(&self) -> &[Self::Item];
}

#[safe]
impl<T> SlicePattern for [T] {
    type Item = T;
    fn as_slice(&self) -> &[Self::Item] {}
}

#[safe]
impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;
    fn as_slice(&self) -> &[Self::Item] {}
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}

#[safe]
impl fmt::Display for GetDisjointMutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub unsafe trait GetDisjointMutIndex: Clone {
    fn is_in_bounds(&self, len: usize) -> bool;
    fn is_overlapping(&self, other: &Self) -> bool;
}

#[safe]
unsafe impl GetDisjointMutIndex for usize {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}

#[safe]
unsafe impl GetDisjointMutIndex for Range<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}

#[safe]
unsafe impl GetDisjointMutIndex for RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}

#[safe]
unsafe impl GetDisjointMutIndex for range::RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {}
    fn is_overlapping(&self, other: &Self) -> bool {}
}
