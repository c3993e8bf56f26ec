//! `Rev`: the iterator from its other end.
#![source = "library/core/src/iter/adapters/rev.rs"]

use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Rev<T> {
    iter: T,
}

#[safe]
impl<I> Iterator for Rev<I>
where
    I: DoubleEndedIterator,
{
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item> {
        self.iter.next_back()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

#[safe]
impl<I> DoubleEndedIterator for Rev<I>
where
    I: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<<I as Iterator>::Item> {
        self.iter.next()
    }
}

#[safe]
impl<I> ExactSizeIterator for Rev<I>
where
    I: ExactSizeIterator + DoubleEndedIterator,
{
    fn len(&self) -> usize {
        self.iter.len()
    }
}

impl<I> FusedIterator for Rev<I> where I: FusedIterator + DoubleEndedIterator {}

#[safe]
impl<I: Default> Default for Rev<I> {
    fn default() -> Self {
        Rev { iter: I::default() }
    }
}
