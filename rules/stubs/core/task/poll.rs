//! `Poll`: ready with a value, or not yet.
#![source = "library/core/src/task/poll.rs"]

use crate::convert;
use crate::ops::{self, ControlFlow};
use crate::{any, keep};

#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
#[lang = "Poll"]
pub enum Poll<T> {
    #[lang = "Ready"]
    Ready(T),
    #[lang = "Pending"]
    Pending,
}

#[safe]
impl<T> Poll<T> {
    pub fn map<U, F>(self, f: F) -> Poll<U>
    where
        F: FnOnce(T) -> U,
    {
        match self {
            Poll::Ready(value) => Poll::Ready(f(value)),
            Poll::Pending => Poll::Pending,
        }
    }
    pub const fn is_ready(&self) -> bool {}
    pub const fn is_pending(&self) -> bool {}
}

#[safe]
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>>
    where
        F: FnOnce(T) -> U,
    {
        match self {
            Poll::Ready(value) => Poll::Ready(value.map(f)),
            Poll::Pending => Poll::Pending,
        }
    }
    pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>>
    where
        F: FnOnce(E) -> U,
    {
        match self {
            Poll::Ready(value) => Poll::Ready(value.map_err(f)),
            Poll::Pending => Poll::Pending,
        }
    }
}

#[safe]
impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>>
    where
        F: FnOnce(T) -> U,
    {
        f(any());
        keep(self);
        any()
    }
    pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>>
    where
        F: FnOnce(E) -> U,
    {
        f(any());
        keep(self);
        any()
    }
}

#[safe]
impl<T> From<T> for Poll<T> {
    fn from(t: T) -> Poll<T> {
        Poll::Ready(t)
    }
}

#[safe]
impl<T, E> ops::Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<convert::Infallible, E>;
    fn from_output(c: Self::Output) -> Self {
        keep(c);
        any()
    }
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, E, F: From<E>> ops::FromResidual<Result<convert::Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(x: Result<convert::Infallible, E>) -> Self {
        keep(x);
        F::from(any());
        any()
    }
}

#[safe]
impl<T, E> ops::Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<convert::Infallible, E>;
    fn from_output(c: Self::Output) -> Self {
        keep(c);
        any()
    }
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, E, F: From<E>> ops::FromResidual<Result<convert::Infallible, E>>
    for Poll<Option<Result<T, F>>>
{
    fn from_residual(x: Result<convert::Infallible, E>) -> Self {
        keep(x);
        F::from(any());
        any()
    }
}
