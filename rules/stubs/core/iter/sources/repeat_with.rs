//! `repeat_with`: what a closure returns, for ever.
#![source = "library/core/src/iter/sources/repeat_with.rs"]

use crate::fmt;
use crate::iter::FusedIterator;

#[safe]
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {
    RepeatWith { repeater }
}

#[derive(Copy, Clone)]
pub struct RepeatWith<F> {
    repeater: F,
}

#[safe]
impl<F> fmt::Debug for RepeatWith<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        Some((self.repeater)())
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<A, F: FnMut() -> A> FusedIterator for RepeatWith<F> {}
