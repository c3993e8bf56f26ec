//! A future that is ready at once.
#![source = "library/core/src/future/ready.rs"]

use crate::future::Future;
use crate::pin::Pin;
use crate::task::{Context, Poll};
use crate::{any, keep};

#[derive(Debug, Clone)]
pub struct Ready<T>(Option<T>);

impl<T> Unpin for Ready<T> {}

impl<T> Future for Ready<T> {
    type Output = T;
    /// panics when polled again after it was ready
    #[effect(panic)]
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        any()
    }
}

impl<T> Ready<T> {
    /// panics when the future has been polled already
    #[effect(panic)]
    pub fn into_inner(self) -> T {
        keep(self);
        any()
    }
}

#[safe]
pub fn ready<T>(t: T) -> Ready<T> {
    Ready(Some(t))
}
