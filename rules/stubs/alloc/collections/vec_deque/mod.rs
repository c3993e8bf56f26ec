//! `VecDeque`: growing allocates, dropping frees, and an element taken out is the caller's.
#![source = "library/alloc/src/collections/vec_deque/mod.rs"]

pub use self::drain::Drain;
pub use self::into_iter::IntoIter;
pub use self::iter::Iter;
pub use self::iter_mut::IterMut;
use crate::alloc::{Allocator, Global};
use crate::collections::TryReserveError;
use crate::vec::Vec;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::{Index, IndexMut, RangeBounds};
use core::{any, keep};

pub struct VecDeque<T, A: Allocator = Global> {
    item: T,
    alloc: A,
}

mod drain;
mod into_iter;
mod iter;
mod iter_mut;

impl<T: Clone, A: Allocator + Clone> Clone for VecDeque<T, A> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        any()
    }
    /// grows the buffer when the source is longer
    #[effect(alloc)]
    fn clone_from(&mut self, source: &Self) {
        keep(any::<&T>().clone());
        any::<T>();
    }
}

unsafe impl<T, A: Allocator> Drop for VecDeque<T, A> {
    /// frees the buffer
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl<T> Default for VecDeque<T> {
    fn default() -> VecDeque<T> {}
}

#[safe]
impl<T> VecDeque<T> {
    pub const fn new() -> VecDeque<T> {}
    /// allocates memory for the capacity
    #[effect(alloc)]
    pub fn with_capacity(capacity: usize) -> VecDeque<T> {
        any()
    }
}

#[safe]
impl<T, A: Allocator> VecDeque<T, A> {
    pub fn get(&self, index: usize) -> Option<&T> {}
    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
    /// panics when an index is out of bounds
    #[effect(implicit_panic)]
    pub fn swap(&mut self, i: usize, j: usize) {}
    pub fn capacity(&self) -> usize {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn reserve_exact(&mut self, additional: usize) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn reserve(&mut self, additional: usize) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        any()
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        any()
    }
    /// moves the elements into a smaller buffer and frees the old one
    #[effect(alloc, free)]
    pub fn shrink_to_fit(&mut self) {}
    /// moves the elements into a smaller buffer and frees the old one
    #[effect(alloc, free)]
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn truncate(&mut self, len: usize) {
        any::<T>();
    }
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn as_slices(&self) -> (&[T], &[T]) {}
    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    pub fn range<R>(&self, range: R) -> Iter<'_, T>
    where
        R: RangeBounds<usize>,
    {
        range.start_bound();
        range.end_bound();
        any()
    }
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    pub fn range_mut<R>(&mut self, range: R) -> IterMut<'_, T>
    where
        R: RangeBounds<usize>,
    {
        range.start_bound();
        range.end_bound();
        any()
    }
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T, A>
    where
        R: RangeBounds<usize>,
    {
        range.start_bound();
        range.end_bound();
        any()
    }
    pub fn clear(&mut self) {
        any::<T>();
    }
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq<T>,
    {
        PartialEq::eq(x, any::<&T>());
        any()
    }
    pub fn front(&self) -> Option<&T> {}
    pub fn front_mut(&mut self) -> Option<&mut T> {}
    pub fn back(&self) -> Option<&T> {}
    pub fn back_mut(&mut self) -> Option<&mut T> {}
    pub fn pop_front(&mut self) -> Option<T> {}
    pub fn pop_back(&mut self) -> Option<T> {}
    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        predicate(any());
        any()
    }
    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        predicate(any());
        any()
    }
    /// grows the buffer when it is full
    #[effect(alloc)]
    pub fn push_front(&mut self, value: T) {
        keep(value);
    }
    /// grows the buffer when it is full
    #[effect(alloc)]
    pub fn push_front_mut(&mut self, value: T) -> &mut T {
        keep(value);
        any()
    }
    /// grows the buffer when it is full
    #[effect(alloc)]
    pub fn push_back(&mut self, value: T) {
        keep(value);
    }
    /// grows the buffer when it is full
    #[effect(alloc)]
    pub fn push_back_mut(&mut self, value: T) -> &mut T {
        keep(value);
        any()
    }
    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
    /// grows the buffer when it is full
    #[effect(alloc, implicit_panic)]
    pub fn insert(&mut self, index: usize, value: T) {
        keep(value);
    }
    /// grows the buffer when it is full
    #[effect(alloc, implicit_panic)]
    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
        keep(value);
        any()
    }
    pub fn remove(&mut self, index: usize) -> Option<T> {}
    /// allocates the queue that is split off
    #[effect(alloc, implicit_panic)]
    pub fn split_off(&mut self, at: usize) -> Self
    where
        A: Clone,
    {
        keep(any::<&A>().clone());
        any()
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn append(&mut self, other: &mut Self) {}
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool,
    {
        f(any());
        any::<T>();
    }
    pub fn retain_mut<F>(&mut self, f: F)
    where
        F: FnMut(&mut T) -> bool,
    {
        f(any());
        any::<T>();
    }
    /// grows the buffer when the new length is greater
    #[effect(alloc)]
    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {
        keep(generator());
        any::<T>();
    }
    pub fn make_contiguous(&mut self) -> &mut [T] {}
    /// panics when there are fewer elements than that
    #[effect(implicit_panic)]
    pub fn rotate_left(&mut self, n: usize) {}
    /// panics when there are fewer elements than that
    #[effect(implicit_panic)]
    pub fn rotate_right(&mut self, n: usize) {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        Ord::cmp(x, any());
        any()
    }
    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> Ordering,
    {
        f(any());
        any()
    }
    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord,
    {
        Ord::cmp(&f(any()), b);
        any()
    }
    pub fn partition_point<P>(&self, pred: P) -> usize
    where
        P: FnMut(&T) -> bool,
    {
        pred(any());
        any()
    }
}

impl<T: Clone, A: Allocator> VecDeque<T, A> {
    /// grows the buffer when the new length is greater
    #[effect(alloc)]
    pub fn resize(&mut self, new_len: usize, value: T) {
        keep(value.clone());
        any::<T>();
    }
}

#[safe]
impl<T: PartialEq, A: Allocator> PartialEq for VecDeque<T, A> {
    fn eq(&self, other: &Self) -> bool {
        PartialEq::eq(any::<&T>(), any::<&T>())
    }
}

impl<T: Eq, A: Allocator> Eq for VecDeque<T, A> {}

#[safe]
impl<T: PartialOrd, A: Allocator> PartialOrd for VecDeque<T, A> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        PartialOrd::partial_cmp(any::<&T>(), any::<&T>());
        any()
    }
}

#[safe]
impl<T: Ord, A: Allocator> Ord for VecDeque<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(any::<&T>(), any::<&T>());
        any()
    }
}

#[safe]
impl<T: Hash, A: Allocator> Hash for VecDeque<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(any::<&T>(), state);
    }
}

impl<T, A: Allocator> Index<usize> for VecDeque<T, A> {
    type Output = T;
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    fn index(&self, index: usize) -> &T {
        any()
    }
}

impl<T, A: Allocator> IndexMut<usize> for VecDeque<T, A> {
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(&mut self, index: usize) -> &mut T {
        any()
    }
}

impl<T> FromIterator<T> for VecDeque<T> {
    /// allocates memory for the items
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {
        keep(iter.into_iter().next());
        any()
    }
}

#[safe]
impl<T, A: Allocator> IntoIterator for VecDeque<T, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;
    fn into_iter(self) -> IntoIter<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, T, A: Allocator> IntoIterator for &'a VecDeque<T, A> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

#[safe]
impl<'a, T, A: Allocator> IntoIterator for &'a mut VecDeque<T, A> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

impl<T, A: Allocator> Extend<T> for VecDeque<T, A> {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        keep(iter.into_iter().next());
    }
}

impl<'a, T: 'a + Copy, A: Allocator> Extend<&'a T> for VecDeque<T, A> {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        iter.into_iter().next();
    }
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for VecDeque<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T, A: Allocator> From<Vec<T, A>> for VecDeque<T, A> {
    fn from(other: Vec<T, A>) -> Self {
        keep(other);
        any()
    }
}

#[safe]
impl<T, A: Allocator> From<VecDeque<T, A>> for Vec<T, A> {
    fn from(other: VecDeque<T, A>) -> Self {
        keep(other);
        any()
    }
}

impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
    /// allocates memory for the elements
    #[effect(alloc)]
    fn from(arr: [T; N]) -> Self {
        keep(arr);
        any()
    }
}

macro_rules! equal_to {
    ($([$($vars:tt)*] $right:ty;)*) => {$(
        #[safe]
        impl<T, U, A: Allocator, $($vars)*> PartialEq<$right> for VecDeque<T, A>
        where
            T: PartialEq<U>,
        {
            fn eq(&self, other: &$right) -> bool {
                PartialEq::eq(any::<&T>(), any::<&U>())
            }
        }
    )*};
}

equal_to! {
    [] Vec<U, A>;
    [] &[U];
    [] &mut [U];
    [const N: usize] [U; N];
    [const N: usize] &[U; N];
    [const N: usize] &mut [U; N];
}
