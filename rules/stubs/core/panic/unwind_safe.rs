//! Types that survive an unwind.
#![source = "library/core/src/panic/unwind_safe.rs"]

use crate::keep;
use crate::any;
use crate::cell::UnsafeCell;
use crate::fmt;
use crate::future::Future;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::ptr::NonNull;
use crate::task::{Context, Poll};

pub auto trait UnwindSafe {}

pub auto trait RefUnwindSafe {}

pub struct AssertUnwindSafe<T>(pub T);

impl<T: ?Sized> !UnwindSafe for &mut T {}

impl<T: RefUnwindSafe + ?Sized> UnwindSafe for &T {}

impl<T: RefUnwindSafe + ?Sized> UnwindSafe for *const T {}

impl<T: RefUnwindSafe + ?Sized> UnwindSafe for *mut T {}

impl<T: RefUnwindSafe + ?Sized> UnwindSafe for NonNull<T> {}

impl<T> UnwindSafe for AssertUnwindSafe<T> {}

impl<T: ?Sized> !RefUnwindSafe for UnsafeCell<T> {}

impl<T> RefUnwindSafe for AssertUnwindSafe<T> {}

impl RefUnwindSafe for crate::sync::atomic::AtomicIsize {}

impl RefUnwindSafe for crate::sync::atomic::AtomicI8 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicI16 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicI32 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicI64 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicUsize {}

impl RefUnwindSafe for crate::sync::atomic::AtomicU8 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicU16 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicU32 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicU64 {}

impl RefUnwindSafe for crate::sync::atomic::AtomicBool {}

impl<T> RefUnwindSafe for crate::sync::atomic::AtomicPtr<T> {}

#[safe]
impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T> DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T {}
}

#[safe]
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;
    extern "rust-call" fn call_once(self, _args: ()) -> R {
        keep(self);
        keep(any::<F>()());
    }
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for AssertUnwindSafe<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<T: Default> Default for AssertUnwindSafe<T> {
    fn default() -> Self {
        keep(T::default());
    }
}

#[safe]
impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        F::poll(any(), any())
    }
}
