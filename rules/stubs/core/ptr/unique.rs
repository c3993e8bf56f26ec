//! The owning pointer inside boxes and vectors.
#![source = "library/core/src/ptr/unique.rs"]

use crate::marker::{PhantomData, Unsize};
use crate::ops::{CoerceUnsized, DispatchFromDyn};
use crate::ptr::NonNull;

#[repr(transparent)]
pub struct Unique<T: ?Sized> {
    pointer: NonNull<T>,
    _marker: PhantomData<T>,
}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<Unique<U>> for Unique<T>
where
    T: Unsize<U>,
{
}

impl<T: ?Sized, U: ?Sized> DispatchFromDyn<Unique<U>> for Unique<T>
where
    T: Unsize<U>,
{
}

unsafe impl<T: Send + ?Sized> Send for Unique<T> {}

unsafe impl<T: Sync + ?Sized> Sync for Unique<T> {}

#[safe]
impl<T: ?Sized> Clone for Unique<T> {
    fn clone(&self) -> Self {}
}

impl<T: ?Sized> Copy for Unique<T> {}
