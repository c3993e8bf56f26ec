//! A queue as an iterator.
#![source = "library/alloc/src/collections/vec_deque/into_iter.rs"]

use super::VecDeque;
use crate::alloc::{Allocator, Global};
use core::any;
use core::fmt;
use core::iter::FusedIterator;

#[derive(Clone)]
pub struct IntoIter<T, A: Allocator = Global> {
    inner: VecDeque<T, A>,
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
        self.inner.pop_front()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T, A: Allocator> DoubleEndedIterator for IntoIter<T, A> {
    fn next_back(&mut self) -> Option<T> {
        self.inner.pop_back()
    }
}

impl<T, A: Allocator> ExactSizeIterator for IntoIter<T, A> {}

impl<T, A: Allocator> FusedIterator for IntoIter<T, A> {}
