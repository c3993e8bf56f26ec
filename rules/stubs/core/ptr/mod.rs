//! Raw pointers: reading, writing and dropping through them.
#![source = "library/core/src/ptr/mod.rs"]

use crate::keep;
use crate::any;
use crate::marker::FnPtr;
use crate::hash;
pub use crate::{addr_of, addr_of_mut};
pub use metadata::{DynMetadata, Pointee};
pub use non_null::NonNull;
pub use unique::Unique;
mod fn_ptr;
mod metadata;
mod non_null;
mod unique;
mod const_ptr;
mod mut_ptr;

#[safe]
pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {}

#[safe]
pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {}

#[safe]
pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {}

#[safe]
#[lang = "drop_in_place"]
pub const unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {
    any::<T>();
}

#[safe]
pub const fn null<T: ?Sized>() -> *const T {}

#[safe]
pub const fn null_mut<T: ?Sized>() -> *mut T {}

#[safe]
pub const fn without_provenance<T>(addr: usize) -> *const T {}

#[safe]
pub const fn dangling<T>() -> *const T {}

#[safe]
pub const fn without_provenance_mut<T>(addr: usize) -> *mut T {}

#[safe]
pub const fn dangling_mut<T>() -> *mut T {}

#[safe]
pub const fn with_exposed_provenance<T>(addr: usize) -> *const T {}

#[safe]
pub const fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T {}

#[safe]
pub const fn from_ref<T: ?Sized>(r: &T) -> *const T {}

#[safe]
pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {}

#[safe]
pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {}

#[safe]
pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {}

#[safe]
pub const unsafe fn swap<T>(x: *mut T, y: *mut T) {}

#[safe]
pub const unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize) {}

#[safe]
pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T {
    keep(src);
}

#[safe]
pub const unsafe fn read<T>(src: *const T) -> T {}

#[safe]
pub const unsafe fn read_unaligned<T>(src: *const T) -> T {}

#[safe]
pub const unsafe fn write<T>(dst: *mut T, src: T) {
    keep(src);
}

#[safe]
pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T) {
    keep(src);
}

#[safe]
pub unsafe fn read_volatile<T>(src: *const T) -> T {}

#[safe]
pub unsafe fn write_volatile<T>(dst: *mut T, src: T) {
    keep(src);
}

#[safe]
pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {}

#[safe]
pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {}

#[safe]
pub fn fn_addr_eq<T: FnPtr, U: FnPtr>(f: T, g: U) -> bool {}

#[safe]
pub fn hash<T: ?Sized, S: hash::Hasher>(hashee: *const T, into: &mut S) {}
