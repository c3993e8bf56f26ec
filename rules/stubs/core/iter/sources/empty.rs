//! `empty`: no items.
#![source = "library/core/src/iter/sources/empty.rs"]

use crate::iter::FusedIterator;
use crate::{fmt, marker};

#[safe]
pub const fn empty<T>() -> Empty<T> {}

pub struct Empty<T>(marker::PhantomData<fn() -> T>);

#[safe]
impl<T> fmt::Debug for Empty<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> Iterator for Empty<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T> DoubleEndedIterator for Empty<T> {
    fn next_back(&mut self) -> Option<T> {}
}

#[safe]
impl<T> ExactSizeIterator for Empty<T> {
    fn len(&self) -> usize {}
}

impl<T> FusedIterator for Empty<T> {}

#[safe]
impl<T> Clone for Empty<T> {
    fn clone(&self) -> Empty<T> {}
}

#[safe]
impl<T> Default for Empty<T> {
    fn default() -> Empty<T> {}
}
