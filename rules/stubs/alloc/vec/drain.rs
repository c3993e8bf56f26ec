//! A range taken out of a vector: what is left of it is dropped, the buffer stays.
#![source = "library/alloc/src/vec/drain.rs"]

use super::Vec;
use crate::alloc::{Allocator, Global};
use core::any;
use core::fmt;
use core::iter::FusedIterator;

pub struct Drain<'a, T: 'a, A: Allocator + 'a = Global> {
    vec: &'a mut Vec<T, A>,
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for Drain<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<'a, T, A: Allocator> Drain<'a, T, A> {
    pub fn as_slice(&self) -> &[T] {}
}

#[safe]
impl<'a, T, A: Allocator> AsRef<[T]> for Drain<'a, T, A> {
    fn as_ref(&self) -> &[T] {}
}

unsafe impl<T: Sync, A: Sync + Allocator> Sync for Drain<'_, T, A> {}

unsafe impl<T: Send, A: Send + Allocator> Send for Drain<'_, T, A> {}

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

#[safe]
impl<T, A: Allocator> Drop for Drain<'_, T, A> {
    fn drop(&mut self) {
        any::<T>();
    }
}

impl<T, A: Allocator> ExactSizeIterator for Drain<'_, T, A> {}

impl<T, A: Allocator> FusedIterator for Drain<'_, T, A> {}
