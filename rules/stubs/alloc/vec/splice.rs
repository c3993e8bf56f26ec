//! A range of a vector replaced by other items, when the iterator is dropped.
#![source = "library/alloc/src/vec/splice.rs"]

use super::Drain;
use crate::alloc::{Allocator, Global};
use core::{any, keep};

#[derive(Debug)]
pub struct Splice<'a, I: Iterator + 'a, A: Allocator + 'a = Global> {
    pub(super) drain: Drain<'a, I::Item, A>,
    pub(super) replace_with: I,
}

#[safe]
impl<I: Iterator, A: Allocator> Iterator for Splice<'_, I, A> {
    type Item = I::Item;
    fn next(&mut self) -> Option<Self::Item> {
        self.drain.next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<I: Iterator, A: Allocator> DoubleEndedIterator for Splice<'_, I, A> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.drain.next_back()
    }
}

impl<I: Iterator, A: Allocator> ExactSizeIterator for Splice<'_, I, A> {}

impl<I: Iterator, A: Allocator> Drop for Splice<'_, I, A> {
    /// grows the buffer when more comes in than goes out
    #[effect(alloc)]
    fn drop(&mut self) {
        keep(self.replace_with.next());
        any::<I::Item>();
    }
}
