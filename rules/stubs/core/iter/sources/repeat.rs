//! `repeat`: clones of a value for ever.
#![source = "library/core/src/iter/sources/repeat.rs"]

use crate::iter::FusedIterator;

#[safe]
pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {
    Repeat { element: elt }
}

#[derive(Clone, Debug)]
pub struct Repeat<A> {
    element: A,
}

#[safe]
impl<A: Clone> Iterator for Repeat<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        Some(self.element.clone())
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<A: Clone> DoubleEndedIterator for Repeat<A> {
    fn next_back(&mut self) -> Option<A> {
        Some(self.element.clone())
    }
}

impl<A: Clone> FusedIterator for Repeat<A> {}
