//! `repeat_n`: a number of clones of a value.
#![source = "library/core/src/iter/sources/repeat_n.rs"]

use crate::fmt;
use crate::iter::FusedIterator;
use crate::{any, keep};

#[derive(Clone)]
pub struct RepeatN<A> {
    count: usize,
    element: Option<A>,
}

#[safe]
pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {
    RepeatN {
        count,
        element: Some(element),
    }
}

#[safe]
impl<A: fmt::Debug> fmt::Debug for RepeatN<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&A>(), f)
    }
}

#[safe]
impl<A: Clone> Iterator for RepeatN<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        keep(any::<&A>().clone());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<A: Clone> ExactSizeIterator for RepeatN<A> {
    fn len(&self) -> usize {}
}

#[safe]
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {
    fn next_back(&mut self) -> Option<A> {
        keep(any::<&A>().clone());
        any()
    }
}

impl<A: Clone> FusedIterator for RepeatN<A> {}
