//! Vectors and slices into `Cow`.
#![source = "library/alloc/src/vec/cow.rs"]

use super::Vec;
use crate::borrow::Cow;
use core::{any, keep};

#[safe]
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {
    fn from(s: &'a [T]) -> Cow<'a, [T]> {}
}

#[safe]
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {
    fn from(s: &'a [T; N]) -> Cow<'a, [T]> {}
}

#[safe]
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {
    fn from(v: Vec<T>) -> Cow<'a, [T]> {
        keep(v);
        any()
    }
}

#[safe]
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {
    fn from(v: &'a Vec<T>) -> Cow<'a, [T]> {}
}

impl<'a, T> FromIterator<T> for Cow<'a, [T]>
where
    T: Clone,
{
    /// allocates memory for the items
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Cow<'a, [T]> {
        keep(it.into_iter().next());
        any()
    }
}
