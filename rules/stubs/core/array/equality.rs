//! Comparing arrays and slices.
#![source = "library/core/src/array/equality.rs"]

use crate::any;

#[safe]
impl<T, U, const N: usize> PartialEq<[U; N]> for [T; N]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
    fn ne(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

#[safe]
impl<T, U, const N: usize> PartialEq<[U]> for [T; N]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
    fn ne(&self, other: &[U]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

#[safe]
impl<T, U, const N: usize> PartialEq<[U; N]> for [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
    fn ne(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

#[safe]
impl<T, U, const N: usize> PartialEq<&[U]> for [T; N]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&[U]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
    fn ne(&self, other: &&[U]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

#[safe]
impl<T, U, const N: usize> PartialEq<[U; N]> for &[T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
    fn ne(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

#[safe]
impl<T, U, const N: usize> PartialEq<&mut [U]> for [T; N]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&mut [U]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
    fn ne(&self, other: &&mut [U]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

#[safe]
impl<T, U, const N: usize> PartialEq<[U; N]> for &mut [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
    fn ne(&self, other: &[U; N]) -> bool {
        any::<&T>().eq(any::<&U>());
    }
}

impl<T: Eq, const N: usize> Eq for [T; N] {}
