//! Slices from raw parts.
#![source = "library/core/src/slice/raw.rs"]

#[safe]
pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {}

#[safe]
pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {}

#[safe]
pub const fn from_ref<T>(s: &T) -> &[T] {}

#[safe]
pub const fn from_mut<T>(s: &mut T) -> &mut [T] {}
