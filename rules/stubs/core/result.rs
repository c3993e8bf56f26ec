//! A value or an error: which methods call the caller's code and which drop.
#![source = "library/core/src/result.rs"]

use crate::keep;
use crate::any;
use crate::iter::{self, FusedIterator};
use crate::ops::{self, ControlFlow, Deref, DerefMut};
use crate::{convert, fmt};

#[derive(Copy, Debug, Hash, PartialEq, PartialOrd, Eq, Ord)]
#[lang = "Result"]
pub enum Result<T, E> {
    #[lang = "Ok"]
    Ok(T),
    #[lang = "Err"]
    Err(E),
}

#[safe]
impl<T, E> Result<T, E> {
    pub const fn is_ok(&self) -> bool {}
    pub const fn is_ok_and<F>(self, f: F) -> bool
    where
        F: FnOnce(T) -> bool,
    {
        keep(self);
        any::<E>();
        f(any());
    }
    pub const fn is_err(&self) -> bool {}
    pub const fn is_err_and<F>(self, f: F) -> bool
    where
        F: FnOnce(E) -> bool,
    {
        keep(self);
        any::<T>();
        f(any());
    }
    pub const fn ok(self) -> Option<T> {
        keep(self);
        any::<E>();
    }
    pub const fn err(self) -> Option<E> {
        keep(self);
        any::<T>();
    }
    pub const fn as_ref(&self) -> Result<&T, &E> {}
    pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
    pub const fn map<U, F>(self, op: F) -> Result<U, E>
    where
        F: FnOnce(T) -> U,
    {
        keep(self);
        keep(op(any()));
    }
    pub const fn map_or<U, F>(self, default: U, f: F) -> U
    where
        F: FnOnce(T) -> U,
    {
        keep(self);
        any::<E>();
        keep(f(any()));
    }
    pub const fn map_or_else<U, D, F>(self, default: D, f: F) -> U
    where
        D: FnOnce(E) -> U,
        F: FnOnce(T) -> U,
    {
        keep(self);
        keep(default(any()));
        keep(f(any()));
    }
    pub const fn map_err<F, O>(self, op: O) -> Result<T, F>
    where
        O: FnOnce(E) -> F,
    {
        keep(self);
        keep(op(any()));
    }
    pub const fn inspect<F>(self, f: F) -> Self
    where
        F: FnOnce(&T),
    {
        keep(self);
        f(any());
    }
    pub const fn inspect_err<F>(self, f: F) -> Self
    where
        F: FnOnce(&E),
    {
        keep(self);
        f(any());
    }
    pub const fn as_deref(&self) -> Result<&T::Target, &E>
    where
        T: Deref,
    {
        any::<&T>().deref();
    }
    pub const fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E>
    where
        T: DerefMut,
    {
        any::<&mut T>().deref_mut();
    }
    pub const fn iter(&self) -> Iter<'_, T> {}
    pub const fn iter_mut(&mut self) -> IterMut<'_, T> {}
    /// panics with the error's `Debug` text where there is no value
    #[effect(panic)]
    pub fn expect(self, msg: &str) -> T
    where
        E: fmt::Debug,
    {
        keep(self);
    }
    /// panics with the error's `Debug` text where there is no value
    #[effect(panic)]
    pub fn unwrap(self) -> T
    where
        E: fmt::Debug,
    {
        keep(self);
    }
    pub const fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        keep(self);
        any::<E>();
        keep(T::default());
    }
    /// panics with the value's `Debug` text where there is no error
    #[effect(panic)]
    pub fn expect_err(self, msg: &str) -> E
    where
        T: fmt::Debug,
    {
        keep(self);
    }
    /// panics with the value's `Debug` text where there is no error
    #[effect(panic)]
    pub fn unwrap_err(self) -> E
    where
        T: fmt::Debug,
    {
        keep(self);
    }
    pub const fn and<U>(self, res: Result<U, E>) -> Result<U, E> {
        keep(self);
        any::<T>();
    }
    pub const fn and_then<U, F>(self, op: F) -> Result<U, E>
    where
        F: FnOnce(T) -> Result<U, E>,
    {
        keep(self);
        keep(op(any()));
    }
    pub const fn or<F>(self, res: Result<T, F>) -> Result<T, F> {
        keep(self);
        any::<E>();
    }
    pub const fn or_else<F, O>(self, op: O) -> Result<T, F>
    where
        O: FnOnce(E) -> Result<T, F>,
    {
        keep(self);
        keep(op(any()));
    }
    pub const fn unwrap_or(self, default: T) -> T {
        keep(self);
        any::<E>();
    }
    pub const fn unwrap_or_else<F>(self, op: F) -> T
    where
        F: FnOnce(E) -> T,
    {
        keep(self);
        keep(op(any()));
    }
    pub const unsafe fn unwrap_unchecked(self) -> T {
        keep(self);
    }
    pub unsafe fn unwrap_err_unchecked(self) -> E {
        keep(self);
    }
}

#[safe]
impl<T, E> Result<&T, E> {
    pub const fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        keep(self);
    }
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        keep(self);
        keep(any::<&T>().clone());
    }
}

#[safe]
impl<T, E> Result<&mut T, E> {
    pub const fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        keep(self);
    }
    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        keep(self);
        keep(any::<&T>().clone());
    }
}

#[safe]
impl<T, E> Result<Option<T>, E> {
    pub const fn transpose(self) -> Option<Result<T, E>> {
        keep(self);
    }
}

#[safe]
impl<T, E> Result<Result<T, E>, E> {
    pub const fn flatten(self) -> Result<T, E> {
        keep(self);
    }
}

#[safe]
impl<T, E> Clone for Result<T, E>
where
    T: Clone,
    E: Clone,
{
    fn clone(&self) -> Self {
        keep(any::<&E>().clone());
        keep(any::<&T>().clone());
    }
    fn clone_from(&mut self, source: &Self) {
        any::<&mut T>().clone_from(any::<&T>());
        any::<&mut E>().clone_from(any::<&E>());
        keep(any::<&T>().clone());
        keep(any::<&E>().clone());
        any::<Self>();
    }
}

#[safe]
impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> {
        keep(self);
        any::<E>();
    }
}

#[safe]
impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

#[safe]
impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

#[derive(Debug)]
pub struct Iter<'a, T: 'a> {
    inner: Option<&'a T>,
}

#[safe]
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {}
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}

#[safe]
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {}
}

#[derive(Debug)]
pub struct IterMut<'a, T: 'a> {
    inner: Option<&'a mut T>,
}

#[safe]
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {}
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<T> FusedIterator for IterMut<'_, T> {}

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    inner: Option<T>,
}

#[safe]
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {}
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> FusedIterator for IntoIter<T> {}

#[safe]
impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        iter.into_iter().next();
        keep(V::from_iter(iter::empty::<A>()));
    }
}

#[safe]
impl<T, E> ops::Try for Result<T, E> {
    type Output = T;
    type Residual = Result<convert::Infallible, E>;
    fn from_output(output: Self::Output) -> Self {
        keep(output);
    }
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        keep(self);
    }
}

#[safe]
impl<T, E, F: From<E>> ops::FromResidual<Result<convert::Infallible, E>>
for Result<T, F> {
    fn from_residual(residual: Result<convert::Infallible, E>) -> Self {
        keep(residual);
        keep(F::from(any::<E>()));
    }
}

impl<T, E> ops::Residual<T> for Result<convert::Infallible, E> {
    type TryType = Result<T, E>;
}
