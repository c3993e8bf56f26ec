//! `Enumerate`: items with their position.
#![source = "library/core/src/iter/adapters/enumerate.rs"]

use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Enumerate<I> {
    iter: I,
    count: usize,
}

#[safe]
impl<I> Iterator for Enumerate<I>
where
    I: Iterator,
{
    type Item = (usize, <I as Iterator>::Item);
    fn next(&mut self) -> Option<(usize, <I as Iterator>::Item)> {
        match self.iter.next() {
            Some(item) => Some((self.count, item)),
            None => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

#[safe]
impl<I> DoubleEndedIterator for Enumerate<I>
where
    I: ExactSizeIterator + DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<(usize, <I as Iterator>::Item)> {
        self.iter.len();
        match self.iter.next_back() {
            Some(item) => Some((self.count, item)),
            None => None,
        }
    }
}

#[safe]
impl<I> ExactSizeIterator for Enumerate<I>
where
    I: ExactSizeIterator,
{
    fn len(&self) -> usize {
        self.iter.len()
    }
}

impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}

#[safe]
impl<I: Default> Default for Enumerate<I> {
    fn default() -> Self {
        Enumerate {
            iter: I::default(),
            count: 0,
        }
    }
}
