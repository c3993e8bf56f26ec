//! References to a queue's elements.
#![source = "library/alloc/src/collections/vec_deque/iter.rs"]

use core::any;
use core::iter::FusedIterator;
use core::{fmt, slice};

pub struct Iter<'a, T: 'a> {
    i1: slice::Iter<'a, T>,
    i2: slice::Iter<'a, T>,
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> Default for Iter<'_, T> {
    fn default() -> Self {}
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

#[safe]
impl<T> ExactSizeIterator for Iter<'_, T> {
    fn len(&self) -> usize {}
}

impl<T> FusedIterator for Iter<'_, T> {}
