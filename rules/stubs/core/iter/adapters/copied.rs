//! `Copied`: the values that an iterator of references points at.
#![source = "library/core/src/iter/adapters/copied.rs"]

use crate::any;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Copied<I> {
    it: I,
}

#[safe]
impl<'a, I, T: 'a> Iterator for Copied<I>
where
    I: Iterator<Item = &'a T>,
    T: Copy,
{
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.it.next();
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.it.size_hint()
    }
}

#[safe]
impl<'a, I, T: 'a> DoubleEndedIterator for Copied<I>
where
    I: DoubleEndedIterator<Item = &'a T>,
    T: Copy,
{
    fn next_back(&mut self) -> Option<T> {
        self.it.next_back();
        any()
    }
}

#[safe]
impl<'a, I, T: 'a> ExactSizeIterator for Copied<I>
where
    I: ExactSizeIterator<Item = &'a T>,
    T: Copy,
{
    fn len(&self) -> usize {
        self.it.len()
    }
}

impl<'a, I, T: 'a> FusedIterator for Copied<I>
where
    I: FusedIterator<Item = &'a T>,
    T: Copy,
{
}

#[safe]
impl<I: Default> Default for Copied<I> {
    fn default() -> Self {
        Copied { it: I::default() }
    }
}
