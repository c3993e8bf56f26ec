//! Memory that may hold no value yet.
#![source = "library/core/src/mem/maybe_uninit.rs"]

use crate::keep;
use crate::any;
use crate::mem::ManuallyDrop;
use crate::fmt;

#[lang = "maybe_uninit"]
#[derive(Copy)]
#[repr(transparent)]
pub union MaybeUninit<T> {
    uninit: (),
    value: ManuallyDrop<T>,
}

#[safe]
impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<T> fmt::Debug for MaybeUninit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T> {
        keep(val);
    }
    pub const fn uninit() -> MaybeUninit<T> {}
    pub const fn zeroed() -> MaybeUninit<T> {}
    pub const fn write(&mut self, val: T) -> &mut T {
        keep(val);
    }
    pub const fn as_ptr(&self) -> *const T {}
    pub const fn as_mut_ptr(&mut self) -> *mut T {}
    pub const unsafe fn assume_init(self) -> T {
        keep(self);
    }
    pub const unsafe fn assume_init_read(&self) -> T {}
    pub const unsafe fn assume_init_drop(&mut self) {
        any::<T>();
    }
    pub const unsafe fn assume_init_ref(&self) -> &T {}
    pub const unsafe fn assume_init_mut(&mut self) -> &mut T {}
}

#[safe]
impl<T> [MaybeUninit<T>] {
    /// panics when the lengths differ
    #[effect(implicit_panic)]
    pub const fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Copy,
    {}
    /// panics when the lengths differ
    #[effect(implicit_panic)]
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Clone,
    {
        keep(any::<&T>().clone());
    }
    pub const unsafe fn assume_init_drop(&mut self) {
        any::<T>();
    }
    pub const unsafe fn assume_init_ref(&self) -> &[T] {}
    pub const unsafe fn assume_init_mut(&mut self) -> &mut [T] {}
}

#[safe]
impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn from(arr: [MaybeUninit<T>; N]) -> Self {
        keep(arr);
    }
}

#[safe]
impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>; N] {}
}

#[safe]
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>] {}
}

#[safe]
impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N] {}
}

#[safe]
impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>] {}
}

#[safe]
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {
    fn from(arr: MaybeUninit<[T; N]>) -> Self {
        keep(arr);
    }
}
