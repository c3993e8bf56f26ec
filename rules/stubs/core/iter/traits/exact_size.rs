//! Iterators that know how many items are left.
#![source = "library/core/src/iter/traits/exact_size.rs"]

use crate::any;

#[safe]
pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize {
        self.size_hint();
        any()
    }
}

#[safe]
impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {
    fn len(&self) -> usize {
        (**self).len()
    }
}
