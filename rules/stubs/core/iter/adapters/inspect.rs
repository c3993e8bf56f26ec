//! `Inspect`: shows each item to a closure on its way.
#![source = "library/core/src/iter/adapters/inspect.rs"]

use crate::any;
use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Clone)]
pub struct Inspect<I, F> {
    iter: I,
    f: F,
}

#[safe]
impl<I: fmt::Debug, F> fmt::Debug for Inspect<I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&I>(), f)
    }
}

#[safe]
impl<I: Iterator, F> Iterator for Inspect<I, F>
where
    F: FnMut(&I::Item),
{
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        (self.f)(any());
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

#[safe]
impl<I: DoubleEndedIterator, F> DoubleEndedIterator for Inspect<I, F>
where
    F: FnMut(&I::Item),
{
    fn next_back(&mut self) -> Option<I::Item> {
        (self.f)(any());
        self.iter.next_back()
    }
}

#[safe]
impl<I: ExactSizeIterator, F> ExactSizeIterator for Inspect<I, F>
where
    F: FnMut(&I::Item),
{
    fn len(&self) -> usize {
        self.iter.len()
    }
}

impl<I: FusedIterator, F> FusedIterator for Inspect<I, F> where F: FnMut(&I::Item) {}
