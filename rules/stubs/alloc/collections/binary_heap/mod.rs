//! `BinaryHeap`: a vector kept as a heap; moving elements calls their `Ord`.
#![source = "library/alloc/src/collections/binary_heap/mod.rs"]

use crate::alloc::Global;
use crate::collections::TryReserveError;
use crate::slice;
use crate::vec::{self, Vec};
use core::alloc::Allocator;
use core::fmt;
use core::iter::FusedIterator;
use core::ops::{Deref, DerefMut};
use core::{any, keep};

pub struct PeekMut<'a, T: 'a + Ord, A: Allocator = Global> {
    heap: &'a mut BinaryHeap<T, A>,
}

pub struct BinaryHeap<T, A: Allocator = Global> {
    data: Vec<T, A>,
}

#[safe]
impl<T: Ord + fmt::Debug, A: Allocator> fmt::Debug for PeekMut<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: Ord, A: Allocator> Drop for PeekMut<'_, T, A> {
    fn drop(&mut self) {
        Ord::cmp(any::<&T>(), any());
    }
}

#[safe]
impl<T: Ord, A: Allocator> Deref for PeekMut<'_, T, A> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: Ord, A: Allocator> DerefMut for PeekMut<'_, T, A> {
    fn deref_mut(&mut self) -> &mut T {}
}

#[safe]
impl<'a, T: Ord, A: Allocator> PeekMut<'a, T, A> {
    pub fn pop(this: PeekMut<'a, T, A>) -> T {
        Ord::cmp(any::<&T>(), any());
        keep(this);
        any()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for BinaryHeap<T, A> {
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
        any::<&mut T>().clone_from(any());
        any::<T>();
    }
}

#[safe]
impl<T> Default for BinaryHeap<T> {
    fn default() -> BinaryHeap<T> {}
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for BinaryHeap<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> BinaryHeap<T> {
    pub const fn new() -> BinaryHeap<T> {}
    /// allocates memory for the capacity
    #[effect(alloc)]
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {
        any()
    }
}

#[safe]
impl<T: Ord, A: Allocator> BinaryHeap<T, A> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T, A>> {}
    pub fn pop(&mut self) -> Option<T> {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    /// grows the buffer when it is full
    #[effect(alloc)]
    pub fn push(&mut self, item: T) {
        Ord::cmp(&item, any());
        keep(item);
    }
    pub fn into_sorted_vec(self) -> Vec<T, A> {
        Ord::cmp(any::<&T>(), any());
        self.data
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    pub fn append(&mut self, other: &mut Self) {
        Ord::cmp(any::<&T>(), any());
    }
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool,
    {
        f(any());
        Ord::cmp(any::<&T>(), any());
        any::<T>();
    }
}

#[safe]
impl<T, A: Allocator> BinaryHeap<T, A> {
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn peek(&self) -> Option<&T> {}
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
    pub fn as_slice(&self) -> &[T] {}
    pub fn into_vec(self) -> Vec<T, A> {
        self.data
    }
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn drain(&mut self) -> Drain<'_, T, A> {}
    pub fn clear(&mut self) {
        any::<T>();
    }
}

pub struct Iter<'a, T: 'a> {
    iter: slice::Iter<'a, T>,
}

#[safe]
impl<T> Default for Iter<'_, T> {
    fn default() -> Self {}
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {}
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}

#[derive(Clone)]
pub struct IntoIter<T, A: Allocator = Global> {
    iter: vec::IntoIter<T, A>,
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for IntoIter<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T, A: Allocator> Iterator for IntoIter<T, A> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T, A: Allocator> DoubleEndedIterator for IntoIter<T, A> {
    fn next_back(&mut self) -> Option<T> {
        self.iter.next_back()
    }
}

impl<T, A: Allocator> ExactSizeIterator for IntoIter<T, A> {}

impl<T, A: Allocator> FusedIterator for IntoIter<T, A> {}

#[safe]
impl<T> Default for IntoIter<T> {
    fn default() -> Self {}
}

#[derive(Debug)]
pub struct Drain<'a, T: 'a, A: Allocator = Global> {
    iter: vec::Drain<'a, T, A>,
}

#[safe]
impl<T, A: Allocator> Iterator for Drain<'_, T, A> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T, A: Allocator> DoubleEndedIterator for Drain<'_, T, A> {
    fn next_back(&mut self) -> Option<T> {
        self.iter.next_back()
    }
}

impl<T, A: Allocator> ExactSizeIterator for Drain<'_, T, A> {}

impl<T, A: Allocator> FusedIterator for Drain<'_, T, A> {}

#[safe]
impl<T: Ord, A: Allocator> From<Vec<T, A>> for BinaryHeap<T, A> {
    fn from(vec: Vec<T, A>) -> BinaryHeap<T, A> {
        Ord::cmp(any::<&T>(), any());
        BinaryHeap { data: vec }
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {
    /// allocates memory for the elements
    #[effect(alloc)]
    fn from(arr: [T; N]) -> Self {
        Ord::cmp(any::<&T>(), any());
        keep(arr);
        any()
    }
}

#[safe]
impl<T, A: Allocator> From<BinaryHeap<T, A>> for Vec<T, A> {
    fn from(heap: BinaryHeap<T, A>) -> Vec<T, A> {
        heap.data
    }
}

impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
    /// allocates memory for the items
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {
        keep(iter.into_iter().next());
        Ord::cmp(any::<&T>(), any());
        any()
    }
}

#[safe]
impl<T, A: Allocator> IntoIterator for BinaryHeap<T, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;
    fn into_iter(self) -> IntoIter<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, T, A: Allocator> IntoIterator for &'a BinaryHeap<T, A> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

impl<T: Ord, A: Allocator> Extend<T> for BinaryHeap<T, A> {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        keep(iter.into_iter().next());
        Ord::cmp(any::<&T>(), any());
    }
}

impl<'a, T: 'a + Ord + Copy, A: Allocator> Extend<&'a T> for BinaryHeap<T, A> {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        iter.into_iter().next();
        Ord::cmp(any::<&T>(), any());
    }
}
