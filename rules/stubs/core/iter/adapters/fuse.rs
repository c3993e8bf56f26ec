//! `Fuse`: drops the iterator once it has ended and asks it no more.
#![source = "library/core/src/iter/adapters/fuse.rs"]

use crate::any;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Fuse<I> {
    iter: Option<I>,
}

impl<I> FusedIterator for Fuse<I> where I: Iterator {}

#[safe]
impl<I> Iterator for Fuse<I>
where
    I: Iterator,
{
    type Item = <I as Iterator>::Item;
    fn next(&mut self) -> Option<Self::Item> {
        let item = any::<&mut I>().next();
        self.iter = None;
        item
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        any::<&I>().size_hint()
    }
}

#[safe]
impl<I> DoubleEndedIterator for Fuse<I>
where
    I: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<<I as Iterator>::Item> {
        let item = any::<&mut I>().next_back();
        self.iter = None;
        item
    }
}

#[safe]
impl<I> ExactSizeIterator for Fuse<I>
where
    I: ExactSizeIterator,
{
    fn len(&self) -> usize {
        any::<&I>().len()
    }
}

#[safe]
impl<I: Default> Default for Fuse<I> {
    fn default() -> Self {
        Fuse {
            iter: Some(I::default()),
        }
    }
}
