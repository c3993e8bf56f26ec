//! A future that is never ready.
#![source = "library/core/src/future/pending.rs"]

use crate::fmt::{self, Debug};
use crate::future::Future;
use crate::marker;
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub struct Pending<T> {
    _data: marker::PhantomData<fn() -> T>,
}

#[safe]
pub fn pending<T>() -> Pending<T> {}

#[safe]
impl<T> Future for Pending<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, arg1: &mut Context<'_>) -> Poll<T> {}
}

#[safe]
impl<T> Debug for Pending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> Clone for Pending<T> {
    fn clone(&self) -> Self {}
}
