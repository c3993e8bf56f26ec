//! Ranges and their bounds.
#![source = "library/core/src/ops/range.rs"]

use crate::keep;
use crate::any;
use crate::fmt;
use crate::hash::Hash;
use self::Bound::{Excluded, Included, Unbounded};

#[lang = "RangeFull"]
#[derive(Copy, Hash, Clone, Default, Eq, PartialEq)]
pub struct RangeFull;

#[safe]
impl fmt::Debug for RangeFull {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[lang = "Range"]
#[derive(Eq, Hash, Clone, Default, PartialEq)]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

#[safe]
impl<Idx: fmt::Debug> fmt::Debug for Range<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&Idx>(), fmt);
    }
}

#[safe]
impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub const fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        any::<&Idx>().le(any::<&U>());
        any::<&U>().lt(any::<&Idx>());
    }
    pub const fn is_empty(&self) -> bool
    where
        Idx: PartialOrd<Idx>,
    {
        any::<&Idx>().lt(any::<&Idx>());
    }
}

#[lang = "RangeFrom"]
#[derive(Eq, Hash, Clone, PartialEq)]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}

#[safe]
impl<Idx: fmt::Debug> fmt::Debug for RangeFrom<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&Idx>(), fmt);
    }
}

#[safe]
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub const fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        any::<&Idx>().le(any::<&U>());
        any::<&U>().lt(any::<&Idx>());
    }
}

#[lang = "RangeTo"]
#[derive(Copy, Eq, Hash, Clone, PartialEq)]
pub struct RangeTo<Idx> {
    pub end: Idx,
}

#[safe]
impl<Idx: fmt::Debug> fmt::Debug for RangeTo<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&Idx>(), fmt);
    }
}

#[safe]
impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    pub const fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        any::<&Idx>().le(any::<&U>());
        any::<&U>().lt(any::<&Idx>());
    }
}

#[lang = "RangeInclusiveStruct"]
#[derive(Clone, Hash, Eq, PartialEq)]
pub struct RangeInclusive<Idx> {
    start: Idx,
    end: Idx,
    exhausted: bool,
}

#[safe]
impl<Idx> RangeInclusive<Idx> {
    #[lang = "range_inclusive_new"]
    pub const fn new(start: Idx, end: Idx) -> Self {
        keep(start);
        keep(end);
    }
    pub const fn start(&self) -> &Idx {}
    pub const fn end(&self) -> &Idx {}
    pub const fn into_inner(self) -> (Idx, Idx) {
        keep(self);
    }
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
        any::<&U>().lt(any::<&Idx>());
    }
    pub const fn is_empty(&self) -> bool
    where
        Idx: PartialOrd,
    {
        any::<&Idx>().lt(any::<&Idx>());
    }
}

#[lang = "RangeToInclusive"]
#[derive(Copy, Hash, Clone, PartialEq, Eq)]
pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}

#[safe]
impl<Idx: fmt::Debug> fmt::Debug for RangeToInclusive<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&Idx>(), fmt);
    }
}

#[safe]
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub const fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        any::<&Idx>().le(any::<&U>());
        any::<&U>().lt(any::<&Idx>());
    }
}

#[derive(Copy, Debug, Hash, Clone, Eq, PartialEq)]
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

#[safe]
impl<T> Bound<T> {
    pub const fn as_ref(&self) -> Bound<&T> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {
        keep(self);
        keep(f(any()));
    }
}

#[safe]
impl<T: Clone> Bound<&T> {
    pub const fn cloned(self) -> Bound<T>
    where
        T: Clone,
    {
        keep(any::<&T>().clone());
    }
}

#[safe]
pub trait RangeBounds<T: ?Sized> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool
    where
        T: PartialOrd<U>,
        U: ?Sized + PartialOrd<T>,
    {
        self.start_bound();
        self.end_bound();
        any::<&T>().le(any::<&U>());
        any::<&U>().lt(any::<&T>());
    }
}

#[safe]
impl<T: ?Sized> RangeBounds<T> for RangeFull {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeTo<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<'a, T: ?Sized + 'a> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeTo<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

#[safe]
impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {}
    fn end_bound(&self) -> Bound<&T> {}
}

pub enum OneSidedRangeBound {
    StartInclusive,
    End,
    EndInclusive,
}

pub trait OneSidedRange<T>: RangeBounds<T> {
    fn bound(self) -> (OneSidedRangeBound, T);
}

#[safe]
impl<T> OneSidedRange<T> for RangeTo<T>
where
    Self: RangeBounds<T>,
{
    fn bound(self) -> (OneSidedRangeBound, T) {
        keep(self);
    }
}

#[safe]
impl<T> OneSidedRange<T> for RangeFrom<T>
where
    Self: RangeBounds<T>,
{
    fn bound(self) -> (OneSidedRangeBound, T) {
        keep(self);
    }
}

#[safe]
impl<T> OneSidedRange<T> for RangeToInclusive<T>
where
    Self: RangeBounds<T>,
{
    fn bound(self) -> (OneSidedRangeBound, T) {
        keep(self);
    }
}
