//! `from_fn`: an iterator out of a closure.
#![source = "library/core/src/iter/sources/from_fn.rs"]

use crate::fmt;

#[safe]
pub fn from_fn<T, F>(f: F) -> FromFn<F>
where
    F: FnMut() -> Option<T>,
{
    FromFn(f)
}

#[derive(Clone)]
pub struct FromFn<F>(F);

#[safe]
impl<T, F> Iterator for FromFn<F>
where
    F: FnMut() -> Option<T>,
{
    type Item = T;
    fn next(&mut self) -> Option<Self::Item> {
        (self.0)()
    }
}

#[safe]
impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
