//! `once_with`: one item, made by a closure when asked for.
#![source = "library/core/src/iter/sources/once_with.rs"]

use crate::any;
use crate::fmt;
use crate::iter::FusedIterator;

#[safe]
pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {
    OnceWith { make: Some(make) }
}

#[derive(Clone)]
pub struct OnceWith<F> {
    make: Option<F>,
}

#[safe]
impl<F> fmt::Debug for OnceWith<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        let make = any::<F>();
        Some(make())
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {
    fn next_back(&mut self) -> Option<A> {
        self.next()
    }
}

#[safe]
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {
    fn len(&self) -> usize {}
}

impl<A, F: FnOnce() -> A> FusedIterator for OnceWith<F> {}
