//! `Take`: the first items only.
#![source = "library/core/src/iter/adapters/take.rs"]

use crate::any;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Take<I> {
    iter: I,
    n: usize,
}

#[safe]
impl<I> Iterator for Take<I>
where
    I: Iterator,
{
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<<I as Iterator>::Item> {
        self.iter.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

#[safe]
impl<I> DoubleEndedIterator for Take<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        self.iter.len();
        self.iter.nth_back(any())
    }
}

impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}

impl<I> FusedIterator for Take<I> where I: FusedIterator {}

#[safe]
impl<T: Clone> DoubleEndedIterator for Take<crate::iter::Repeat<T>> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.iter.next()
    }
}

#[safe]
impl<T: Clone> ExactSizeIterator for Take<crate::iter::Repeat<T>> {
    fn len(&self) -> usize {}
}

#[safe]
impl<F: FnMut() -> A, A> ExactSizeIterator for Take<crate::iter::RepeatWith<F>> {
    fn len(&self) -> usize {}
}
