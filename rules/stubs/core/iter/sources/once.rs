//! `once`: one item.
#![source = "library/core/src/iter/sources/once.rs"]

use crate::iter::FusedIterator;
use crate::{any, keep};

#[safe]
pub fn once<T>(value: T) -> Once<T> {
    keep(value);
    any()
}

#[derive(Clone, Debug)]
pub struct Once<T> {
    inner: crate::option::IntoIter<T>,
}

#[safe]
impl<T> Iterator for Once<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.inner.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<T> {
        self.inner.next_back()
    }
}

#[safe]
impl<T> ExactSizeIterator for Once<T> {
    fn len(&self) -> usize {}
}

impl<T> FusedIterator for Once<T> {}
