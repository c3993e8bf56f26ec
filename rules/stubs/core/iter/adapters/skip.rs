//! `Skip`: drops the first items.
#![source = "library/core/src/iter/adapters/skip.rs"]

use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Skip<I> {
    iter: I,
    n: usize,
}

#[safe]
impl<I> Iterator for Skip<I>
where
    I: Iterator,
{
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<I::Item> {
        self.iter.nth(self.n)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<I> ExactSizeIterator for Skip<I> where I: ExactSizeIterator {}

#[safe]
impl<I> DoubleEndedIterator for Skip<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        self.iter.len();
        self.iter.next_back()
    }
}

impl<I> FusedIterator for Skip<I> where I: FusedIterator {}
