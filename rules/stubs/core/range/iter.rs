//! The iterator over the later inclusive range.
#![source = "library/core/src/range/iter.rs"]

use crate::keep;
use crate::any;
use crate::iter::{FusedIterator, Step};
use crate::range::{RangeInclusive, legacy};

#[derive(Debug, Clone)]
pub struct RangeInclusiveIter<A>(legacy::RangeInclusive<A>);

#[safe]
impl<A: Step> Iterator for RangeInclusiveIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<A> {}
    fn last(self) -> Option<A> {}
    fn min(self) -> Option<A>
    where
        A: Ord,
    {
        keep(self);
        any::<&A>().cmp(any());
    }
    fn max(self) -> Option<A>
    where
        A: Ord,
    {
        keep(self);
        any::<&A>().cmp(any());
    }
    fn is_sorted(self) -> bool {}
}

#[safe]
impl<A: Step> DoubleEndedIterator for RangeInclusiveIter<A> {
    fn next_back(&mut self) -> Option<A> {}
    fn nth_back(&mut self, n: usize) -> Option<A> {}
}

impl<A: Step> FusedIterator for RangeInclusiveIter<A> {}

#[safe]
impl<A: Step> IntoIterator for RangeInclusive<A> {
    type Item = A;
    type IntoIter = RangeInclusiveIter<A>;
    fn into_iter(self) -> Self::IntoIter {
        keep(self);
    }
}

macro_rules! range_incl_exact_iter_impl {
    ($($t: ty)*) => {
        $(
            impl ExactSizeIterator for RangeInclusiveIter<$t> {}
        )*
    };
}

range_incl_exact_iter_impl! {
    u8 i8
}
