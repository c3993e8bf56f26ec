//! Comparing slices.
#![source = "library/core/src/slice/cmp.rs"]

use crate::any;
use crate::cmp::{self, Ordering};

#[safe]
impl<T, U> PartialEq<[U]> for [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

impl<T: Eq> Eq for [T] {}

#[safe]
impl<T: Ord> Ord for [T] {
    fn cmp(&self, other: &[T]) -> Ordering {
        any::<&T>().cmp(any());
    }
}

#[safe]
impl<T: PartialOrd> PartialOrd for [T] {
    fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn lt(&self, other: &Self) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn le(&self, other: &Self) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn gt(&self, other: &Self) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn ge(&self, other: &Self) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
}
