//! The methods of `*mut T`.
#![source = "library/core/src/ptr/mut_ptr.rs"]

use crate::keep;
use crate::any;
use super::*;
use crate::cmp::Ordering;

#[safe]
impl<T: ?Sized> *mut T {
    pub const fn is_null(self) -> bool {}
    pub const fn cast<U>(self) -> *mut U {}
    pub const fn cast_const(self) -> *const T {}
    pub fn addr(self) -> usize {}
    pub fn expose_provenance(self) -> usize {}
    pub fn with_addr(self, addr: usize) -> Self {}
    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self {
        keep(f(any()));
    }
    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {}
    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T {}
    pub const unsafe fn offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {}
    pub const unsafe fn byte_offset(self, count: isize) -> Self {}
    pub const fn wrapping_offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {}
    pub const fn wrapping_byte_offset(self, count: isize) -> Self {}
    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {}
    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T {}
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
        origin: *mut U,
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
    pub const unsafe fn copy_from(self, src: *const T, count: usize)
    where
        T: Sized,
    {}
    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize)
    where
        T: Sized,
    {}
    pub const unsafe fn drop_in_place(self) {
        any::<T>();
    }
    pub const unsafe fn write(self, val: T)
    where
        T: Sized,
    {
        keep(val);
    }
    pub const unsafe fn write_bytes(self, val: u8, count: usize)
    where
        T: Sized,
    {}
    pub unsafe fn write_volatile(self, val: T)
    where
        T: Sized,
    {
        keep(val);
    }
    pub const unsafe fn write_unaligned(self, val: T)
    where
        T: Sized,
    {
        keep(val);
    }
    pub const unsafe fn replace(self, src: T) -> T
    where
        T: Sized,
    {
        keep(src);
    }
    pub const unsafe fn swap(self, with: *mut T)
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
impl<T> *mut [T] {
    pub const fn len(self) -> usize {}
    pub const fn is_empty(self) -> bool {}
    pub const fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]> {}
}

#[safe]
impl<T: ?Sized> PartialEq for *mut T {
    fn eq(&self, other: &*mut T) -> bool {}
}

impl<T: ?Sized> Eq for *mut T {}

#[safe]
impl<T: ?Sized> Ord for *mut T {
    fn cmp(&self, other: &*mut T) -> Ordering {}
}

#[safe]
impl<T: ?Sized> PartialOrd for *mut T {
    fn partial_cmp(&self, other: &*mut T) -> Option<Ordering> {}
    fn lt(&self, other: &*mut T) -> bool {}
    fn le(&self, other: &*mut T) -> bool {}
    fn gt(&self, other: &*mut T) -> bool {}
    fn ge(&self, other: &*mut T) -> bool {}
}

#[safe]
impl<T: ?Sized> Default for *mut T {
    fn default() -> Self {}
}
