//! An array taken apart by value.
#![source = "library/core/src/array/iter.rs"]

use crate::keep;
use crate::any;
use crate::iter::FusedIterator;
use crate::fmt;

#[derive(Clone)]
pub struct IntoIter<T, const N: usize> {
    items: [T; N],
}

#[safe]
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
    fn into_iter(self) -> Self::IntoIter {
        keep(self);
    }
}

#[safe]
impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> Self {
        keep(array);
    }
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}

#[safe]
impl<T, const N: usize> Default for IntoIter<T, N> {
    fn default() -> Self {}
}

#[safe]
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<Acc, Fold>(self, init: Acc, fold: Fold) -> Acc
    where
        Fold: FnMut(Acc, Self::Item) -> Acc,
    {
        keep(self);
        keep(init);
        keep(fold(any(), any()));
    }
    fn count(self) -> usize {}
    fn last(self) -> Option<Self::Item> {}
}

#[safe]
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<Self::Item> {}
    fn rfold<Acc, Fold>(self, init: Acc, rfold: Fold) -> Acc
    where
        Fold: FnMut(Acc, Self::Item) -> Acc,
    {
        keep(self);
        keep(init);
        keep(rfold(any(), any()));
    }
}

#[safe]
impl<T, const N: usize> Drop for IntoIter<T, N> {
    fn drop(&mut self) {}
}

#[safe]
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {
    fn len(&self) -> usize {}
}

impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}

#[safe]
impl<T: fmt::Debug, const N: usize> fmt::Debug for IntoIter<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}
