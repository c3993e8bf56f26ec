//! A value or none: which methods call the caller's code and which drop.
#![source = "library/core/src/option.rs"]

use crate::keep;
use crate::any;
use crate::iter::{self, FusedIterator};
use crate::ops::{self, ControlFlow, Deref, DerefMut, Residual, Try};
use crate::panicking::panic;
use crate::pin::Pin;
use crate::{cmp, convert};

#[derive(Copy, Debug, Hash, Eq)]
#[lang = "Option"]
pub enum Option<T> {
    #[lang = "None"]
    None,
    #[lang = "Some"]
    Some(T),
}

#[safe]
impl<T> Option<T> {
    pub const fn is_some(&self) -> bool {}
    pub const fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {
        keep(self);
        f(any());
    }
    pub const fn is_none(&self) -> bool {}
    pub const fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {
        keep(self);
        f(any());
    }
    pub const fn as_ref(&self) -> Option<&T> {}
    pub const fn as_mut(&mut self) -> Option<&mut T> {}
    pub const fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {}
    pub const fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {}
    pub const fn as_slice(&self) -> &[T] {}
    pub const fn as_mut_slice(&mut self) -> &mut [T] {}
    /// panics with the given message where there is no value
    #[effect(panic)]
    pub const fn expect(self, msg: &str) -> T {
        keep(self);
    }
    /// panics where there is no value
    #[effect(panic)]
    pub const fn unwrap(self) -> T {
        keep(self);
    }
    pub const fn unwrap_or(self, default: T) -> T {
        keep(self);
    }
    pub const fn unwrap_or_else<F>(self, f: F) -> T
    where
        F: FnOnce() -> T,
    {
        keep(self);
        keep(f());
    }
    pub const fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        keep(self);
        keep(T::default());
    }
    pub const unsafe fn unwrap_unchecked(self) -> T {
        keep(self);
    }
    pub const fn map<U, F>(self, f: F) -> Option<U>
    where
        F: FnOnce(T) -> U,
    {
        keep(self);
        keep(f(any()));
    }
    pub const fn inspect<F>(self, f: F) -> Self
    where
        F: FnOnce(&T),
    {
        keep(self);
        f(any());
    }
    pub const fn map_or<U, F>(self, default: U, f: F) -> U
    where
        F: FnOnce(T) -> U,
    {
        keep(self);
        keep(f(any()));
    }
    pub const fn map_or_else<U, D, F>(self, default: D, f: F) -> U
    where
        D: FnOnce() -> U,
        F: FnOnce(T) -> U,
    {
        keep(self);
        keep(default());
        keep(f(any()));
    }
    pub const fn ok_or<E>(self, err: E) -> Result<T, E> {
        keep(self);
    }
    pub const fn ok_or_else<E, F>(self, err: F) -> Result<T, E>
    where
        F: FnOnce() -> E,
    {
        keep(self);
        keep(err());
    }
    pub const fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        any::<&T>().deref();
    }
    pub const fn as_deref_mut(&mut self) -> Option<&mut T::Target>
    where
        T: DerefMut,
    {
        any::<&mut T>().deref_mut();
    }
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub const fn and<U>(self, optb: Option<U>) -> Option<U> {}
    pub const fn and_then<U, F>(self, f: F) -> Option<U>
    where
        F: FnOnce(T) -> Option<U>,
    {
        keep(self);
        keep(f(any()));
    }
    pub const fn filter<P>(self, predicate: P) -> Self
    where
        P: FnOnce(&T) -> bool,
    {
        predicate(any());
    }
    pub const fn or(self, optb: Option<T>) -> Option<T> {
        keep(self);
    }
    pub const fn or_else<F>(self, f: F) -> Option<T>
    where
        F: FnOnce() -> Option<T>,
    {
        keep(self);
        keep(f());
    }
    pub const fn xor(self, optb: Option<T>) -> Option<T> {}
    pub const fn insert(&mut self, value: T) -> &mut T {
        keep(value);
        any::<T>();
    }
    pub fn get_or_insert(&mut self, value: T) -> &mut T {}
    pub const fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        keep(T::default());
    }
    pub const fn get_or_insert_with<F>(&mut self, f: F) -> &mut T
    where
        F: FnOnce() -> T,
    {
        keep(f());
    }
    pub const fn take(&mut self) -> Option<T> {}
    pub const fn take_if<P>(&mut self, predicate: P) -> Option<T>
    where
        P: FnOnce(&mut T) -> bool,
    {
        predicate(any());
    }
    pub const fn replace(&mut self, value: T) -> Option<T> {
        keep(value);
    }
    pub const fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
}

#[safe]
impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {
        keep(self);
    }
}

#[safe]
impl<T> Option<&T> {
    pub const fn copied(self) -> Option<T>
    where
        T: Copy,
    {}
    pub fn cloned(self) -> Option<T>
    where
        T: Clone,
    {
        keep(any::<&T>().clone());
    }
}

#[safe]
impl<T> Option<&mut T> {
    pub const fn copied(self) -> Option<T>
    where
        T: Copy,
    {}
    pub fn cloned(self) -> Option<T>
    where
        T: Clone,
    {
        keep(any::<&T>().clone());
    }
}

#[safe]
impl<T, E> Option<Result<T, E>> {
    pub const fn transpose(self) -> Result<Option<T>, E> {
        keep(self);
    }
}

#[safe]
impl<T> Clone for Option<T>
where
    T: Clone,
{
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
    }
    fn clone_from(&mut self, source: &Self) {
        any::<&mut T>().clone_from(any::<&T>());
        keep(any::<&T>().clone());
        any::<T>();
    }
}

#[safe]
impl<T> Default for Option<T> {
    fn default() -> Option<T> {}
}

#[safe]
impl<T> IntoIterator for Option<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        keep(self);
    }
}

#[safe]
impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

#[safe]
impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

#[safe]
impl<T> From<T> for Option<T> {
    fn from(val: T) -> Option<T> {
        keep(val);
    }
}

#[safe]
impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
    fn from(o: &'a Option<T>) -> Option<&'a T> {}
}

#[safe]
impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {
    fn from(o: &'a mut Option<T>) -> Option<&'a mut T> {}
}

#[safe]
impl<T: PartialEq> PartialEq for Option<T> {
    fn eq(&self, other: &Self) -> bool {
        any::<&T>().eq(any::<&T>());
    }
}

#[safe]
impl<T: PartialOrd> PartialOrd for Option<T> {
    fn partial_cmp(&self, other: &Self) -> Option<cmp::Ordering> {
        any::<&T>().partial_cmp(any::<&T>());
    }
}

#[safe]
impl<T: Ord> Ord for Option<T> {
    fn cmp(&self, other: &Self) -> cmp::Ordering {
        any::<&T>().cmp(any());
    }
}

#[derive(Clone, Debug)]
struct Item<A> {
    opt: Option<A>,
}

#[safe]
impl<A> Iterator for Item<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<A> DoubleEndedIterator for Item<A> {
    fn next_back(&mut self) -> Option<A> {}
}

#[safe]
impl<A> ExactSizeIterator for Item<A> {
    fn len(&self) -> usize {}
}

impl<A> FusedIterator for Item<A> {}

#[derive(Debug)]
pub struct Iter<'a, A: 'a> {
    inner: Item<&'a A>,
}

#[safe]
impl<'a, A> Iterator for Iter<'a, A> {
    type Item = &'a A;
    fn next(&mut self) -> Option<&'a A> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, A> DoubleEndedIterator for Iter<'a, A> {
    fn next_back(&mut self) -> Option<&'a A> {}
}

impl<A> ExactSizeIterator for Iter<'_, A> {}

impl<A> FusedIterator for Iter<'_, A> {}

#[safe]
impl<A> Clone for Iter<'_, A> {
    fn clone(&self) -> Self {}
}

#[derive(Debug)]
pub struct IterMut<'a, A: 'a> {
    inner: Item<&'a mut A>,
}

#[safe]
impl<'a, A> Iterator for IterMut<'a, A> {
    type Item = &'a mut A;
    fn next(&mut self) -> Option<&'a mut A> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {
    fn next_back(&mut self) -> Option<&'a mut A> {}
}

impl<A> ExactSizeIterator for IterMut<'_, A> {}

impl<A> FusedIterator for IterMut<'_, A> {}

#[derive(Clone, Debug)]
pub struct IntoIter<A> {
    inner: Item<A>,
}

#[safe]
impl<A> Iterator for IntoIter<A> {
    type Item = A;
    fn next(&mut self) -> Option<A> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<A> DoubleEndedIterator for IntoIter<A> {
    fn next_back(&mut self) -> Option<A> {}
}

impl<A> ExactSizeIterator for IntoIter<A> {}

impl<A> FusedIterator for IntoIter<A> {}

#[safe]
impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        iter.into_iter().next();
        keep(V::from_iter(iter::empty::<A>()));
    }
}

#[safe]
impl<T> ops::Try for Option<T> {
    type Output = T;
    type Residual = Option<convert::Infallible>;
    fn from_output(output: Self::Output) -> Self {
        keep(output);
    }
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        keep(self);
    }
}

#[safe]
impl<T> ops::FromResidual<Option<convert::Infallible>> for Option<T> {
    fn from_residual(residual: Option<convert::Infallible>) -> Self {}
}

impl<T> ops::Residual<T> for Option<convert::Infallible> {
    type TryType = Option<T>;
}

#[safe]
impl<T> Option<Option<T>> {
    pub const fn flatten(self) -> Option<T> {
        keep(self);
    }
}
