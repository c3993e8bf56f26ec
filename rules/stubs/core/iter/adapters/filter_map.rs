//! `FilterMap`: what a closure makes of the items, where it makes anything.
#![source = "library/core/src/iter/adapters/filter_map.rs"]

use crate::any;
use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Clone)]
pub struct FilterMap<I, F> {
    iter: I,
    f: F,
}

#[safe]
impl<I: fmt::Debug, F> fmt::Debug for FilterMap<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&I>(), f)
    }
}

#[safe]
impl<B, I: Iterator, F> Iterator for FilterMap<I, F>
where
    F: FnMut(I::Item) -> Option<B>,
{
    type Item = B;
    fn next(&mut self) -> Option<B> {
        match self.iter.next() {
            Some(item) => (self.f)(item),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

#[safe]
impl<B, I: DoubleEndedIterator, F> DoubleEndedIterator for FilterMap<I, F>
where
    F: FnMut(I::Item) -> Option<B>,
{
    fn next_back(&mut self) -> Option<B> {
        match self.iter.next_back() {
            Some(item) => (self.f)(item),
            None => None,
        }
    }
}

impl<B, I: FusedIterator, F> FusedIterator for FilterMap<I, F> where F: FnMut(I::Item) -> Option<B> {}
