//! A raw pointer that is never null.
#![source = "library/core/src/ptr/non_null.rs"]

use crate::keep;
use crate::any;
use crate::cmp::Ordering;
use crate::marker::Unsize;
use crate::num::NonZero;
use crate::ops::{CoerceUnsized, DispatchFromDyn};
use crate::{fmt, hash, ptr};

#[repr(transparent)]
pub struct NonNull<T: ?Sized> {
    pointer: *const T,
}

impl<T: ?Sized> !Send for NonNull<T> {}

impl<T: ?Sized> !Sync for NonNull<T> {}

#[safe]
impl<T: Sized> NonNull<T> {
    pub const fn without_provenance(addr: NonZero<usize>) -> Self {}
    pub const fn dangling() -> Self {}
    pub fn with_exposed_provenance(addr: NonZero<usize>) -> Self {}
}

#[safe]
impl<T: ?Sized> NonNull<T> {
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Self {}
    pub const fn new(ptr: *mut T) -> Option<Self> {}
    pub const fn from_ref(r: &T) -> Self {}
    pub const fn from_mut(r: &mut T) -> Self {}
    pub fn addr(self) -> NonZero<usize> {}
    pub fn expose_provenance(self) -> NonZero<usize> {}
    pub fn with_addr(self, addr: NonZero<usize>) -> Self {
        keep(self);
    }
    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> Self {
        keep(self);
        keep(f(any()));
    }
    pub const fn as_ptr(self) -> *mut T {}
    pub const unsafe fn as_ref<'a>(&self) -> &'a T {}
    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T {}
    pub const fn cast<U>(self) -> NonNull<U> {}
    pub const unsafe fn offset(self, count: isize) -> Self
    where
        T: Sized,
    {}
    pub const unsafe fn byte_offset(self, count: isize) -> Self {}
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
    /// panics for a zero-sized type
    #[effect(implicit_panic)]
    pub const unsafe fn offset_from(self, origin: NonNull<T>) -> isize
    where
        T: Sized,
    {}
    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize {}
    /// panics for a zero-sized type
    #[effect(implicit_panic)]
    pub const unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize
    where
        T: Sized,
    {}
    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(
        self,
        origin: NonNull<U>,
    ) -> usize {}
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
    pub const unsafe fn copy_to(self, dest: NonNull<T>, count: usize)
    where
        T: Sized,
    {}
    pub const unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize)
    where
        T: Sized,
    {}
    pub const unsafe fn copy_from(self, src: NonNull<T>, count: usize)
    where
        T: Sized,
    {}
    pub const unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize)
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
        keep(self);
        keep(src);
    }
    pub const unsafe fn swap(self, with: NonNull<T>)
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
impl<T> NonNull<[T]> {
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self {
        keep(data);
    }
    pub const fn len(self) -> usize {}
    pub const fn is_empty(self) -> bool {}
}

#[safe]
impl<T: ?Sized> Clone for NonNull<T> {
    fn clone(&self) -> Self {}
}

impl<T: ?Sized> Copy for NonNull<T> {}

impl<T: ?Sized, U: ?Sized> CoerceUnsized<NonNull<U>> for NonNull<T>
where
    T: Unsize<U>,
{
}

impl<T: ?Sized, U: ?Sized> DispatchFromDyn<NonNull<U>> for NonNull<T>
where
    T: Unsize<U>,
{
}

#[safe]
impl<T: ?Sized> fmt::Debug for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T: ?Sized> fmt::Pointer for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T: ?Sized> Eq for NonNull<T> {}

#[safe]
impl<T: ?Sized> PartialEq for NonNull<T> {
    fn eq(&self, other: &Self) -> bool {}
}

#[safe]
impl<T: ?Sized> Ord for NonNull<T> {
    fn cmp(&self, other: &Self) -> Ordering {}
}

#[safe]
impl<T: ?Sized> PartialOrd for NonNull<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
}

#[safe]
impl<T: ?Sized> hash::Hash for NonNull<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {}
}

#[safe]
impl<T: ?Sized> From<&mut T> for NonNull<T> {
    fn from(r: &mut T) -> Self {}
}

#[safe]
impl<T: ?Sized> From<&T> for NonNull<T> {
    fn from(r: &T) -> Self {}
}
