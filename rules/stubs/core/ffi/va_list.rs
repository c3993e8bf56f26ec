//! The arguments of a C function that takes any number of them.
#![source = "library/core/src/ffi/va_list.rs"]

use crate::ffi::c_void;
use crate::fmt;
use crate::marker::PhantomData;

#[lang = "VaList"]
#[repr(transparent)]
pub struct VaList<'a> {
    pointer: *const c_void,
    lifetime: PhantomData<&'a c_void>,
}

#[safe]
impl fmt::Debug for VaList<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'f> Clone for VaList<'f> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'f> Drop for VaList<'f> {
    fn drop(&mut self) {}
}

pub unsafe trait VaArgSafe {}

/// The types that C passes on to such a function unchanged.
macro_rules! passed_unchanged {
    ($($T:ty)*) => {$(
        unsafe impl VaArgSafe for $T {}
    )*};
}

passed_unchanged! { i32 i64 isize u32 u64 usize f64 }

unsafe impl<T> VaArgSafe for *mut T {}

unsafe impl<T> VaArgSafe for *const T {}

#[safe]
impl<'f> VaList<'f> {
    pub const unsafe fn arg<T: VaArgSafe>(&mut self) -> T {}
}
