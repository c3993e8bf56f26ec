//! Ranges as iterators, and `Step`, which they count with.
#![source = "library/core/src/iter/range.rs"]

use super::FusedIterator;
use crate::net::{Ipv4Addr, Ipv6Addr};
use crate::ops;
use crate::{any, keep};

#[safe]
pub trait Step: Clone + PartialOrd + Sized {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);
    fn forward_checked(start: Self, count: usize) -> Option<Self>;
    /// panics when the step leaves the range of the type
    #[effect(implicit_panic)]
    fn forward(start: Self, count: usize) -> Self {
        Step::forward_checked(start, count);
        any()
    }
    unsafe fn forward_unchecked(start: Self, count: usize) -> Self {
        Step::forward_checked(start, count);
        any()
    }
    fn backward_checked(start: Self, count: usize) -> Option<Self>;
    /// panics when the step leaves the range of the type
    #[effect(implicit_panic)]
    fn backward(start: Self, count: usize) -> Self {
        Step::backward_checked(start, count);
        any()
    }
    unsafe fn backward_unchecked(start: Self, count: usize) -> Self {
        Step::backward_checked(start, count);
        any()
    }
}

#[safe]
impl<A: Step> Iterator for ops::Range<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        PartialOrd::partial_cmp(any::<&A>(), any::<&A>());
        keep(any::<&A>().clone());
        keep(A::forward_checked(any(), 1));
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        A::steps_between(any(), any())
    }
}

#[safe]
impl<A: Step> DoubleEndedIterator for ops::Range<A> {
    fn next_back(&mut self) -> Option<A> {
        PartialOrd::partial_cmp(any::<&A>(), any::<&A>());
        keep(any::<&A>().clone());
        keep(A::backward_checked(any(), 1));
        any()
    }
}

impl<A: Step> FusedIterator for ops::Range<A> {}

#[safe]
impl<A: Step> Iterator for ops::RangeFrom<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        keep(any::<&A>().clone());
        keep(A::forward_checked(any(), 1));
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        any()
    }
}

impl<A: Step> FusedIterator for ops::RangeFrom<A> {}

#[safe]
impl<A: Step> Iterator for ops::RangeInclusive<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {
        PartialOrd::partial_cmp(any::<&A>(), any::<&A>());
        keep(any::<&A>().clone());
        keep(A::forward_checked(any(), 1));
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        A::steps_between(any(), any())
    }
}

#[safe]
impl<A: Step> DoubleEndedIterator for ops::RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> {
        PartialOrd::partial_cmp(any::<&A>(), any::<&A>());
        keep(any::<&A>().clone());
        keep(A::backward_checked(any(), 1));
        any()
    }
}

impl<A: Step> FusedIterator for ops::RangeInclusive<A> {}

macro_rules! step {
    ($($number:ty)*) => {$(
        #[safe]
        impl Step for $number {
            fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {}
            fn forward_checked(start: Self, count: usize) -> Option<Self> {}
            fn backward_checked(start: Self, count: usize) -> Option<Self> {}
        }
    )*};
}

step!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
step!(char Ipv4Addr Ipv6Addr);

macro_rules! exact_size_range {
    ($($number:ty)*) => {$(
        #[safe]
        impl ExactSizeIterator for ops::Range<$number> {}
    )*};
}

exact_size_range!(usize u8 u16 isize i8 i16 u32 i32);

macro_rules! exact_size_inclusive_range {
    ($($number:ty)*) => {$(
        #[safe]
        impl ExactSizeIterator for ops::RangeInclusive<$number> {}
    )*};
}

exact_size_inclusive_range!(u8 i8 u16 i16);
