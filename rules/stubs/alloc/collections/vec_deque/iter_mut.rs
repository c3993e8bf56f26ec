//! Mutable references to a queue's elements.
#![source = "library/alloc/src/collections/vec_deque/iter_mut.rs"]

use core::any;
use core::iter::FusedIterator;
use core::{fmt, slice};

pub struct IterMut<'a, T: 'a> {
    i1: slice::IterMut<'a, T>,
    i2: slice::IterMut<'a, T>,
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {}
}

#[safe]
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {}
}

#[safe]
impl<T> ExactSizeIterator for IterMut<'_, T> {
    fn len(&self) -> usize {}
}

impl<T> FusedIterator for IterMut<'_, T> {}
