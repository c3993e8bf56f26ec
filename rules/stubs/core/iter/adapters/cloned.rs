//! `Cloned`: the values that an iterator of references points at.
#![source = "library/core/src/iter/adapters/cloned.rs"]

use crate::iter::FusedIterator;
use crate::{any, keep};

#[derive(Clone, Debug)]
pub struct Cloned<I> {
    it: I,
}

#[safe]
impl<'a, I, T: 'a> Iterator for Cloned<I>
where
    I: Iterator<Item = &'a T>,
    T: Clone,
{
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.it.next();
        keep(any::<&T>().clone());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.it.size_hint()
    }
}

#[safe]
impl<'a, I, T: 'a> DoubleEndedIterator for Cloned<I>
where
    I: DoubleEndedIterator<Item = &'a T>,
    T: Clone,
{
    fn next_back(&mut self) -> Option<T> {
        self.it.next_back();
        keep(any::<&T>().clone());
        any()
    }
}

#[safe]
impl<'a, I, T: 'a> ExactSizeIterator for Cloned<I>
where
    I: ExactSizeIterator<Item = &'a T>,
    T: Clone,
{
    fn len(&self) -> usize {
        self.it.len()
    }
}

impl<'a, I, T: 'a> FusedIterator for Cloned<I>
where
    I: FusedIterator<Item = &'a T>,
    T: Clone,
{
}

#[safe]
impl<I: Default> Default for Cloned<I> {
    fn default() -> Self {
        Cloned { it: I::default() }
    }
}
