//! The `AsyncIterator` trait, which is not stable yet.
#![source = "library/core/src/async_iter/async_iter.rs"]

use crate::pin::Pin;
use crate::task::{Context, Poll};

#[safe]
#[lang = "async_iterator"]
pub trait AsyncIterator {
    type Item;
    #[lang = "async_iterator_poll_next"]
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

pub trait IntoAsyncIterator {
    type Item;
    type IntoAsyncIter: AsyncIterator<Item = Self::Item>;
    #[lang = "into_async_iter_into_iter"]
    fn into_async_iter(self) -> Self::IntoAsyncIter;
}
