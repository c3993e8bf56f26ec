//! `Filter`: the items that a closure accepts; the others are dropped.
#![source = "library/core/src/iter/adapters/filter.rs"]

use crate::any;
use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Clone)]
pub struct Filter<I, P> {
    pub(crate) iter: I,
    predicate: P,
}

#[safe]
impl<I: fmt::Debug, P> fmt::Debug for Filter<I, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&I>(), f)
    }
}

#[safe]
impl<I: Iterator, P> Iterator for Filter<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.iter.next();
        (self.predicate)(any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

#[safe]
impl<I: DoubleEndedIterator, P> DoubleEndedIterator for Filter<I, P>
where
    P: FnMut(&I::Item) -> bool,
{
    fn next_back(&mut self) -> Option<I::Item> {
        self.iter.next_back();
        (self.predicate)(any());
        any()
    }
}

impl<I: FusedIterator, P> FusedIterator for Filter<I, P> where P: FnMut(&I::Item) -> bool {}
