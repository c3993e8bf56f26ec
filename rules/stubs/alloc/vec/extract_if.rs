//! The elements of a vector that a closure takes out.
#![source = "library/alloc/src/vec/extract_if.rs"]

use super::Vec;
use crate::alloc::{Allocator, Global};
use core::any;
use core::fmt;

pub struct ExtractIf<'a, T, F, A: Allocator = Global> {
    vec: &'a mut Vec<T, A>,
    pred: F,
}

#[safe]
impl<T, F, A: Allocator> Iterator for ExtractIf<'_, T, F, A>
where
    F: FnMut(&mut T) -> bool,
{
    type Item = T;
    fn next(&mut self) -> Option<T> {
        (self.pred)(any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T, F, A: Allocator> Drop for ExtractIf<'_, T, F, A> {
    fn drop(&mut self) {}
}

#[safe]
impl<T, F, A> fmt::Debug for ExtractIf<'_, T, F, A>
where
    T: fmt::Debug,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}
