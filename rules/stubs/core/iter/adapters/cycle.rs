//! `Cycle`: starts again with a clone when the iterator ends.
#![source = "library/core/src/iter/adapters/cycle.rs"]

use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Cycle<I> {
    orig: I,
    iter: I,
}

#[safe]
impl<I> Iterator for Cycle<I>
where
    I: Clone + Iterator,
{
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item> {
        self.iter = self.orig.clone();
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.orig.size_hint()
    }
}

impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}
