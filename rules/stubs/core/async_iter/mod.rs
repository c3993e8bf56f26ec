//! Asynchronous iterators: the trait alone, the rest is not stable yet.
#![source = "library/core/src/async_iter/mod.rs"]

pub use async_iter::{AsyncIterator, IntoAsyncIterator};

mod async_iter;
