//! `Zip`: pairs of items of two iterators.
#![source = "library/core/src/iter/adapters/zip.rs"]

use crate::fmt::{self, Debug};
use crate::iter::FusedIterator;
use crate::{any, keep};

#[derive(Clone)]
pub struct Zip<A, B> {
    a: A,
    b: B,
    index: usize,
    len: usize,
}

#[safe]
pub fn zip<A, B>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter>
where
    A: IntoIterator,
    B: IntoIterator,
{
    keep(a.into_iter());
    keep(b.into_iter());
    any()
}

#[safe]
impl<A, B> Iterator for Zip<A, B>
where
    A: Iterator,
    B: Iterator,
{
    type Item = (A::Item, B::Item);
    fn next(&mut self) -> Option<Self::Item> {
        match (self.a.next(), self.b.next()) {
            (Some(left), Some(right)) => Some((left, right)),
            _ => None,
        }
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.a.size_hint();
        self.b.size_hint()
    }
}

#[safe]
impl<A, B> DoubleEndedIterator for Zip<A, B>
where
    A: DoubleEndedIterator + ExactSizeIterator,
    B: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<(A::Item, B::Item)> {
        self.a.len();
        self.b.len();
        match (self.a.next_back(), self.b.next_back()) {
            (Some(left), Some(right)) => Some((left, right)),
            _ => None,
        }
    }
}

impl<A, B> ExactSizeIterator for Zip<A, B>
where
    A: ExactSizeIterator,
    B: ExactSizeIterator,
{
}

impl<A, B> FusedIterator for Zip<A, B>
where
    A: FusedIterator,
    B: FusedIterator,
{
}

#[safe]
impl<A: Debug, B: Debug> Debug for Zip<A, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&A>(), f);
        Debug::fmt(any::<&B>(), f)
    }
}
