//! Calling: the three function traits.
#![source = "library/core/src/ops/function.rs"]

use crate::marker::Tuple;

#[lang = "fn"]
#[fundamental]
pub trait Fn<Args: Tuple>: FnMut<Args> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output;
}

#[lang = "fn_mut"]
#[fundamental]
pub trait FnMut<Args: Tuple>: FnOnce<Args> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output;
}

#[lang = "fn_once"]
#[fundamental]
pub trait FnOnce<Args: Tuple> {
    #[lang = "fn_once_output"]
    type Output;
    extern "rust-call" fn call_once(self, args: Args) -> Self::Output;
}

mod impls {
    use crate::any;
    use crate::keep;
    use crate::marker::Tuple;
    #[safe]
    impl<A: Tuple, F: ?Sized> Fn<A> for &F
    where
        F: Fn<A>,
    {
        extern "rust-call" fn call(&self, args: A) -> F::Output {
            keep(any::<&F>().call(args));
        }
    }
    #[safe]
    impl<A: Tuple, F: ?Sized> FnMut<A> for &F
    where
        F: Fn<A>,
    {
        extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output {
            keep(any::<&F>().call(args));
        }
    }
    #[safe]
    impl<A: Tuple, F: ?Sized> FnOnce<A> for &F
    where
        F: Fn<A>,
    {
        type Output = F::Output;
        extern "rust-call" fn call_once(self, args: A) -> F::Output {
            keep(any::<&F>().call(args));
        }
    }
    #[safe]
    impl<A: Tuple, F: ?Sized> FnMut<A> for &mut F
    where
        F: FnMut<A>,
    {
        extern "rust-call" fn call_mut(&mut self, args: A) -> F::Output {
            keep(any::<&mut F>().call_mut(args));
        }
    }
    #[safe]
    impl<A: Tuple, F: ?Sized> FnOnce<A> for &mut F
    where
        F: FnMut<A>,
    {
        type Output = F::Output;
        extern "rust-call" fn call_once(self, args: A) -> F::Output {
            keep(any::<&mut F>().call_mut(args));
        }
    }
}
