//! Comparing and ordering.
#![source = "library/core/src/cmp.rs"]

use crate::keep;
use crate::any;

mod impls;

#[lang = "eq"]
#[safe]
pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool {
        self.eq(other)
    }
}

#[safe]
pub trait Eq: PartialEq<Self> {
    fn assert_receiver_is_total_eq(&self) {}
}

#[derive(Copy, Debug, Hash, Clone, Eq, PartialOrd, Ord, PartialEq)]
#[lang = "Ordering"]
#[repr(i8)]
pub enum Ordering {
    Less = -1,
    Equal = 0,
    Greater = 1,
}

#[safe]
impl Ordering {
    pub const fn is_eq(self) -> bool {}
    pub const fn is_ne(self) -> bool {}
    pub const fn is_lt(self) -> bool {}
    pub const fn is_gt(self) -> bool {}
    pub const fn is_le(self) -> bool {}
    pub const fn is_ge(self) -> bool {}
    pub const fn reverse(self) -> Ordering {}
    pub const fn then(self, other: Ordering) -> Ordering {}
    pub const fn then_with<F>(self, f: F) -> Ordering
    where
        F: FnOnce() -> Ordering,
    {
        f();
    }
}

#[derive(Copy, Debug, Hash, PartialEq, Eq, Default)]
#[repr(transparent)]
pub struct Reverse<T>(pub T);

#[safe]
impl<T: PartialOrd> PartialOrd for Reverse<T> {
    fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn lt(&self, other: &Self) -> bool {
        any::<&T>().lt(any::<&T>());
    }
    fn le(&self, other: &Self) -> bool {
        any::<&T>().le(any::<&T>());
    }
    fn gt(&self, other: &Self) -> bool {
        any::<&T>().gt(any::<&T>());
    }
    fn ge(&self, other: &Self) -> bool {
        any::<&T>().ge(any::<&T>());
    }
}

#[safe]
impl<T: Ord> Ord for Reverse<T> {
    fn cmp(&self, other: &Reverse<T>) -> Ordering {
        any::<&T>().cmp(any());
    }
}

#[safe]
impl<T: Clone> Clone for Reverse<T> {
    fn clone(&self) -> Reverse<T> {
        keep(any::<&T>().clone());
    }
    fn clone_from(&mut self, source: &Self) {
        any::<&mut T>().clone_from(any::<&T>());
    }
}

#[safe]
pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self
    where
        Self: Sized,
    {
        self.cmp(&other);
        keep(self);
    }
    fn min(self, other: Self) -> Self
    where
        Self: Sized,
    {
        self.cmp(&other);
        keep(self);
    }
    /// panics when the lower bound exceeds the upper one
    #[effect(implicit_panic)]
    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized,
    {
        self.cmp(&min);
        self.cmp(&max);
        keep(self);
    }
}

#[lang = "partial_ord"]
#[safe]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool {
        self.partial_cmp(other);
    }
    fn le(&self, other: &Rhs) -> bool {
        self.partial_cmp(other);
    }
    fn gt(&self, other: &Rhs) -> bool {
        self.partial_cmp(other);
    }
    fn ge(&self, other: &Rhs) -> bool {
        self.partial_cmp(other);
    }
}

#[safe]
pub const fn min<T: Ord>(v1: T, v2: T) -> T {
    v1.cmp(&v2);
    keep(v1);
}

#[safe]
pub const fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    compare(&v1, &v2);
    keep(v1);
}

#[safe]
pub const fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord,
{
    f(&v1).cmp(&f(&v2));
    keep(v1);
}

#[safe]
pub const fn max<T: Ord>(v1: T, v2: T) -> T {
    v1.cmp(&v2);
    keep(v1);
}

#[safe]
pub const fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    compare(&v1, &v2);
    keep(v1);
}

#[safe]
pub const fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord,
{
    f(&v1).cmp(&f(&v2));
    keep(v1);
}
