//! Arrays: building, converting, comparing.
#![source = "library/core/src/array/mod.rs"]

use crate::keep;
use crate::any;
use crate::borrow::{Borrow, BorrowMut};
use crate::cmp::Ordering;
use crate::convert::Infallible;
use crate::error::Error;
use crate::hash::{self, Hash};
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut};
use crate::fmt;
pub use iter::IntoIter;
mod equality;
mod iter;

#[safe]
pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] {
    keep(val);
    keep(any::<&T>().clone());
}

#[safe]
pub const fn from_fn<T, const N: usize, F>(f: F) -> [T; N]
where
    F: FnMut(usize) -> T,
{
    keep(f(any()));
}

#[safe]
pub const fn from_ref<T>(s: &T) -> &[T; 1] {}

#[safe]
pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1] {}

#[derive(Debug, Copy, Clone)]
pub struct TryFromSliceError(());

#[safe]
impl fmt::Display for TryFromSliceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for TryFromSliceError {}

#[safe]
impl From<Infallible> for TryFromSliceError {
    fn from(x: Infallible) -> TryFromSliceError {}
}

#[safe]
impl<T, const N: usize> AsRef<[T]> for [T; N] {
    fn as_ref(&self) -> &[T] {}
}

#[safe]
impl<T, const N: usize> AsMut<[T]> for [T; N] {
    fn as_mut(&mut self) -> &mut [T] {}
}

#[safe]
impl<T, const N: usize> Borrow<[T]> for [T; N] {
    fn borrow(&self) -> &[T] {}
}

#[safe]
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {
    fn borrow_mut(&mut self) -> &mut [T] {}
}

#[safe]
impl<T, const N: usize> TryFrom<&[T]> for [T; N]
where
    T: Copy,
{
    type Error = TryFromSliceError;
    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {}
}

#[safe]
impl<T, const N: usize> TryFrom<&mut [T]> for [T; N]
where
    T: Copy,
{
    type Error = TryFromSliceError;
    fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError> {}
}

#[safe]
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> {}
}

#[safe]
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
    fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError> {}
}

#[safe]
impl<T: Hash, const N: usize> Hash for [T; N] {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        any::<&T>().hash(state);
    }
}

#[safe]
impl<T: fmt::Debug, const N: usize> fmt::Debug for [T; N] {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

#[safe]
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

#[safe]
impl<T, I, const N: usize> Index<I> for [T; N]
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;
    fn index(&self, index: I) -> &Self::Output {
        Index::index(any::<&[T]>(), index)
    }
}

#[safe]
impl<T, I, const N: usize> IndexMut<I> for [T; N]
where
    [T]: IndexMut<I>,
{
    fn index_mut(&mut self, index: I) -> &mut Self::Output {
        IndexMut::index_mut(any::<&mut [T]>(), index)
    }
}

#[safe]
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
    fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn lt(&self, other: &[T; N]) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn le(&self, other: &[T; N]) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn ge(&self, other: &[T; N]) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn gt(&self, other: &[T; N]) -> bool {
        any::<&T>().partial_cmp(any::<&T>());
    }
}

#[safe]
impl<T: Ord, const N: usize> Ord for [T; N] {
    fn cmp(&self, other: &[T; N]) -> Ordering {
        any::<&T>().cmp(any());
    }
}

impl<T: Copy, const N: usize> Copy for [T; N] {}

#[safe]
impl<T: Clone, const N: usize> Clone for [T; N] {
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
    }
    fn clone_from(&mut self, other: &Self) {
        any::<&mut T>().clone_from(any::<&T>());
    }
}

#[safe]
impl<T, const N: usize> [T; N] {
    pub const fn map<F, U>(self, f: F) -> [U; N]
    where
        F: FnMut(T) -> U,
    {
        keep(self);
        keep(f(any()));
    }
    pub const fn as_slice(&self) -> &[T] {}
    pub const fn as_mut_slice(&mut self) -> &mut [T] {}
    pub const fn each_ref(&self) -> [&T; N] {}
    pub const fn each_mut(&mut self) -> [&mut T; N] {}
}

/// The lengths of array that have a default value.
macro_rules! default_of_length {
    ($($length:literal)*) => {$(
        #[safe]
        impl<T: Default> Default for [T; $length] {
            fn default() -> [T; $length] {
                keep(T::default());
            }
        }
    )*};
}

default_of_length! { 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 }

#[safe]
impl<T> Default for [T; 0] {
    fn default() -> [T; 0] {}
}
