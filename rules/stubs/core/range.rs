//! The range types of later editions, as far as they are stable.
#![source = "library/core/src/range.rs"]

use crate::keep;
use crate::any;
use crate::fmt;
use crate::hash::Hash;
pub use iter::RangeInclusiveIter;
use crate::iter::Step;
use crate::ops::Bound::{self};
use crate::ops::RangeBounds;
mod iter;
pub mod legacy {
    pub use crate::ops::{Range, RangeFrom, RangeInclusive};
}

#[lang = "RangeInclusiveCopy"]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> {
    pub start: Idx,
    pub last: Idx,
}

#[safe]
impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&Idx>(), fmt);
    }
}

#[safe]
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub const fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        any::<&Idx>().le(any::<&U>());
    }
    pub const fn is_empty(&self) -> bool
    where
        Idx: PartialOrd,
    {
        any::<&Idx>().lt(any::<&Idx>());
    }
}

#[safe]
impl<Idx: Step> RangeInclusive<Idx> {
    pub fn iter(&self) -> RangeInclusiveIter<Idx> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> From<RangeInclusive<T>> for legacy::RangeInclusive<T> {
    fn from(value: RangeInclusive<T>) -> Self {
        keep(value);
    }
}

#[safe]
impl<T> From<legacy::RangeInclusive<T>> for RangeInclusive<T> {
    fn from(value: legacy::RangeInclusive<T>) -> Self {
        keep(value);
    }
}
