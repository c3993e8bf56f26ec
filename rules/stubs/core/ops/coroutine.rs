//! Coroutines, as far as signatures need them.
#![source = "library/core/src/ops/coroutine.rs"]

use crate::any;
use crate::pin::Pin;

#[derive(Clone, Copy, PartialEq, PartialOrd, Eq, Ord, Debug, Hash)]
#[lang = "coroutine_state"]
pub enum CoroutineState<Y, R> {
    Yielded(Y),
    Complete(R),
}

#[lang = "coroutine"]
#[fundamental]
pub trait Coroutine<R = ()> {
    #[lang = "coroutine_yield"]
    type Yield;
    #[lang = "coroutine_return"]
    type Return;
    #[lang = "coroutine_resume"]
    fn resume(self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return>;
}

#[safe]
impl<G: ?Sized + Coroutine<R>, R> Coroutine<R> for Pin<&mut G> {
    type Yield = G::Yield;
    type Return = G::Return;
    fn resume(
        mut self: Pin<&mut Self>,
        arg: R,
    ) -> CoroutineState<Self::Yield, Self::Return> {
        G::resume(any(), arg)
    }
}

#[safe]
impl<G: ?Sized + Coroutine<R> + Unpin, R> Coroutine<R> for &mut G {
    type Yield = G::Yield;
    type Return = G::Return;
    fn resume(
        mut self: Pin<&mut Self>,
        arg: R,
    ) -> CoroutineState<Self::Yield, Self::Return> {
        G::resume(any(), arg)
    }
}
