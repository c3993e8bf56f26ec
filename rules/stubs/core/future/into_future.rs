//! What `.await` can be written after.
#![source = "library/core/src/future/into_future.rs"]

use crate::future::Future;

pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    #[lang = "into_future"]
    fn into_future(self) -> Self::IntoFuture;
}

#[safe]
impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
    fn into_future(self) -> Self::IntoFuture {
        self
    }
}
