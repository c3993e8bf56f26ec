//! A range taken out of a queue: what is left of it is dropped, the buffer stays.
#![source = "library/alloc/src/collections/vec_deque/drain.rs"]

use super::VecDeque;
use crate::alloc::{Allocator, Global};
use core::any;
use core::fmt;
use core::iter::FusedIterator;

pub struct Drain<'a, T: 'a, A: Allocator = Global> {
    deque: &'a mut VecDeque<T, A>,
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for Drain<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

unsafe impl<T: Sync, A: Allocator + Sync> Sync for Drain<'_, T, A> {}

unsafe impl<T: Send, A: Allocator + Send> Send for Drain<'_, T, A> {}

#[safe]
impl<T, A: Allocator> Drop for Drain<'_, T, A> {
    fn drop(&mut self) {
        any::<T>();
    }
}

#[safe]
impl<T, A: Allocator> Iterator for Drain<'_, T, A> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T, A: Allocator> DoubleEndedIterator for Drain<'_, T, A> {
    fn next_back(&mut self) -> Option<T> {
        any()
    }
}

impl<T, A: Allocator> ExactSizeIterator for Drain<'_, T, A> {}

impl<T, A: Allocator> FusedIterator for Drain<'_, T, A> {}
