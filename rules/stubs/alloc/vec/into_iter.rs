//! A vector as an iterator: what is left is dropped with it, and the buffer freed.
#![source = "library/alloc/src/vec/into_iter.rs"]

use crate::alloc::{Allocator, Global};
use core::fmt;
use core::iter::FusedIterator;
use core::panic::UnwindSafe;
use core::{any, keep};

pub struct IntoIter<T, A: Allocator = Global> {
    item: T,
    alloc: A,
}

impl<T: UnwindSafe, A: Allocator + UnwindSafe> UnwindSafe for IntoIter<T, A> {}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for IntoIter<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T, A: Allocator> IntoIter<T, A> {
    pub fn as_slice(&self) -> &[T] {
        any()
    }
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}

#[safe]
impl<T, A: Allocator> AsRef<[T]> for IntoIter<T, A> {
    fn as_ref(&self) -> &[T] {}
}

unsafe impl<T: Send, A: Allocator + Send> Send for IntoIter<T, A> {}

unsafe impl<T: Sync, A: Allocator + Sync> Sync for IntoIter<T, A> {}

#[safe]
impl<T, A: Allocator> Iterator for IntoIter<T, A> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T, A: Allocator> DoubleEndedIterator for IntoIter<T, A> {
    fn next_back(&mut self) -> Option<T> {
        any()
    }
}

impl<T, A: Allocator> ExactSizeIterator for IntoIter<T, A> {}

impl<T, A: Allocator> FusedIterator for IntoIter<T, A> {}

#[safe]
impl<T, A> Default for IntoIter<T, A>
where
    A: Allocator + Default,
{
    fn default() -> Self {}
}

impl<T: Clone, A: Allocator + Clone> Clone for IntoIter<T, A> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        any()
    }
}

unsafe impl<T, A: Allocator> Drop for IntoIter<T, A> {
    /// frees the buffer of the vector
    #[effect(free)]
    fn drop(&mut self) {}
}
