//! `Chain`: one iterator after the other.
#![source = "library/core/src/iter/adapters/chain.rs"]

use crate::iter::FusedIterator;
use crate::{any, keep};

#[derive(Clone, Debug)]
pub struct Chain<A, B> {
    a: Option<A>,
    b: Option<B>,
}

#[safe]
pub fn chain<A, B>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter>
where
    A: IntoIterator,
    B: IntoIterator<Item = A::Item>,
{
    keep(a.into_iter());
    keep(b.into_iter());
    any()
}

#[safe]
impl<A, B> Iterator for Chain<A, B>
where
    A: Iterator,
    B: Iterator<Item = A::Item>,
{
    type Item = A::Item;
    fn next(&mut self) -> Option<A::Item> {
        keep(any::<&mut A>().next());
        any::<&mut B>().next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        any::<&A>().size_hint();
        any::<&B>().size_hint()
    }
}

#[safe]
impl<A, B> DoubleEndedIterator for Chain<A, B>
where
    A: DoubleEndedIterator,
    B: DoubleEndedIterator<Item = A::Item>,
{
    fn next_back(&mut self) -> Option<A::Item> {
        keep(any::<&mut B>().next_back());
        any::<&mut A>().next_back()
    }
}

impl<A, B> FusedIterator for Chain<A, B>
where
    A: FusedIterator,
    B: FusedIterator<Item = A::Item>,
{
}

#[safe]
impl<A: Default, B: Default> Default for Chain<A, B> {
    fn default() -> Self {
        Chain {
            a: Some(A::default()),
            b: Some(B::default()),
        }
    }
}
