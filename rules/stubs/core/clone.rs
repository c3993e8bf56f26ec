//! Copying values.
#![source = "library/core/src/clone.rs"]

use crate::keep;
use crate::any;

#[lang = "clone"]
#[safe]
pub trait Clone: Sized {
    #[lang = "clone_fn"]
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self) {
        any::<Self>();
        keep(source.clone());
    }
}

pub unsafe trait CloneToUninit {
    unsafe fn clone_to_uninit(&self, dest: *mut u8);
}

#[safe]
unsafe impl<T: Clone> CloneToUninit for T {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        keep(any::<&T>().clone());
    }
}

#[safe]
unsafe impl<T: Clone> CloneToUninit for [T] {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        keep(any::<&T>().clone());
    }
}

#[safe]
unsafe impl CloneToUninit for str {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {}
}

#[safe]
unsafe impl CloneToUninit for crate::ffi::CStr {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {}
}

/// Cloning a primitive copies it.
macro_rules! cloned_by_copy {
    ($($t:ty)*) => {$(
        #[safe]
        impl Clone for $t {
            fn clone(&self) -> $t {}
        }
    )*};
}

cloned_by_copy! { ! usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 bool char }

#[safe]
impl<T: ?Sized> Clone for *const T {
    fn clone(&self) -> Self {}
}

#[safe]
impl<T: ?Sized> Clone for *mut T {
    fn clone(&self) -> Self {}
}

#[safe]
impl<T: ?Sized> Clone for &T {
    fn clone(&self) -> Self {}
}

impl<T: ?Sized> !Clone for &mut T {}
