//! Calling async closures.
#![source = "library/core/src/ops/async_function.rs"]

use crate::future::Future;
use crate::marker::Tuple;

#[lang = "async_fn"]
pub trait AsyncFn<Args: Tuple>: AsyncFnMut<Args> {
    extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}

#[lang = "async_fn_mut"]
pub trait AsyncFnMut<Args: Tuple>: AsyncFnOnce<Args> {
    #[lang = "call_ref_future"]
    type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
    extern "rust-call" fn async_call_mut(
        &mut self,
        args: Args,
    ) -> Self::CallRefFuture<'_>;
}

#[lang = "async_fn_once"]
pub trait AsyncFnOnce<Args: Tuple> {
    #[lang = "call_once_future"]
    type CallOnceFuture: Future<Output = Self::Output>;
    #[lang = "async_fn_once_output"]
    type Output;
    extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}

mod impls {
    use crate::any;
    use crate::keep;
    use super::{AsyncFn, AsyncFnMut, AsyncFnOnce};
    use crate::marker::Tuple;
    #[safe]
    impl<A: Tuple, F: ?Sized> AsyncFn<A> for &F
    where
        F: AsyncFn<A>,
    {
        extern "rust-call" fn async_call(&self, args: A) -> Self::CallRefFuture<'_> {
            keep(F::async_call(any(), args));
        }
    }
    #[safe]
    impl<A: Tuple, F: ?Sized> AsyncFnMut<A> for &F
    where
        F: AsyncFn<A>,
    {
        type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a;
        extern "rust-call" fn async_call_mut(
            &mut self,
            args: A,
        ) -> Self::CallRefFuture<'_> {
            keep(F::async_call(any(), args));
        }
    }
    #[safe]
    impl<'a, A: Tuple, F: ?Sized> AsyncFnOnce<A> for &'a F
    where
        F: AsyncFn<A>,
    {
        type Output = F::Output;
        type CallOnceFuture = F::CallRefFuture<'a>;
        extern "rust-call" fn async_call_once(self, args: A) -> Self::CallOnceFuture {
            keep(F::async_call(any(), args));
        }
    }
    #[safe]
    impl<A: Tuple, F: ?Sized> AsyncFnMut<A> for &mut F
    where
        F: AsyncFnMut<A>,
    {
        type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a;
        extern "rust-call" fn async_call_mut(
            &mut self,
            args: A,
        ) -> Self::CallRefFuture<'_> {
            keep(F::async_call_mut(any(), args));
        }
    }
    #[safe]
    impl<'a, A: Tuple, F: ?Sized> AsyncFnOnce<A> for &'a mut F
    where
        F: AsyncFnMut<A>,
    {
        type Output = F::Output;
        type CallOnceFuture = F::CallRefFuture<'a>;
        extern "rust-call" fn async_call_once(self, args: A) -> Self::CallOnceFuture {
            keep(F::async_call_mut(any(), args));
        }
    }
}
