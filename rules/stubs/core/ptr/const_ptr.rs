//! The methods of `*const T`.
#![source = "library/core/src/ptr/const_ptr.rs"]

use crate::keep;
use crate::any;
use super::*;
use crate::cmp::Ordering;

#[safe]
impl<T: ?Sized> *const T {
    pub const fn is_null(self) -> bool {}
    pub const fn cast<U>(self) -> *const U {}
    pub const fn cast_mut(self) -> *mut T {}
    pub fn addr(self) -> usize {}
    pub fn expose_provenance(self) -> usize {}
    pub fn with_addr(self, addr: usize) -> Self {}
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self {
        keep(f(any()));
    }
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {}
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T {}
    pub const unsafe fn offset(self, count: isize) -> *const T
    where
        T: Sized,
    {}
    pub const unsafe fn byte_offset(self, count: isize) -> Self {}
    pub const fn wrapping_offset(self, count: isize) -> *const T
    where
        T: Sized,
    {}
    pub const fn wrapping_byte_offset(self, count: isize) -> Self {}
    /// panics for a zero-sized type
    #[effect(implicit_panic)]
    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized,
    {}
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize {}
    /// panics for a zero-sized type
    #[effect(implicit_panic)]
    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized,
    {}
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(
        self,
        origin: *const U,
    ) -> usize {}
    pub const unsafe fn add(self, count: usize) -> Self
    where
        T: Sized,
    {}
    pub const unsafe fn byte_add(self, count: usize) -> Self {}
    pub const unsafe fn sub(self, count: usize) -> Self
    where
        T: Sized,
    {}
    pub const unsafe fn byte_sub(self, count: usize) -> Self {}
    pub const fn wrapping_add(self, count: usize) -> Self
    where
        T: Sized,
    {}
    pub const fn wrapping_byte_add(self, count: usize) -> Self {}
    pub const fn wrapping_sub(self, count: usize) -> Self
    where
        T: Sized,
    {}
    pub const fn wrapping_byte_sub(self, count: usize) -> Self {}
    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {}
    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {}
    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {}
    pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {}
    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {}
    /// panics when the alignment is no power of two
    #[effect(implicit_panic)]
    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized,
    {}
    pub fn is_aligned(self) -> bool
    where
        T: Sized,
    {}
}

#[safe]
impl<T> *const [T] {
    pub const fn len(self) -> usize {}
    pub const fn is_empty(self) -> bool {}
    pub const fn as_array<const N: usize>(self) -> Option<*const [T; N]> {}
}

#[safe]
impl<T: ?Sized> PartialEq for *const T {
    fn eq(&self, other: &*const T) -> bool {}
}

impl<T: ?Sized> Eq for *const T {}

#[safe]
impl<T: ?Sized> Ord for *const T {
    fn cmp(&self, other: &*const T) -> Ordering {}
}

#[safe]
impl<T: ?Sized> PartialOrd for *const T {
    fn partial_cmp(&self, other: &*const T) -> Option<Ordering> {}
    fn lt(&self, other: &*const T) -> bool {}
    fn le(&self, other: &*const T) -> bool {}
    fn gt(&self, other: &*const T) -> bool {}
    fn ge(&self, other: &*const T) -> bool {}
}

#[safe]
impl<T: ?Sized> Default for *const T {
    fn default() -> Self {}
}
