//! The few compiler intrinsics that stable code reaches under another name.
#![source = "library/core/src/intrinsics/mod.rs"]

use crate::keep;

/// Ends the process with an illegal instruction; nothing runs after it.
#[safe]
pub fn abort() -> ! {}

#[safe]
pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst {
    keep(src);
}

#[safe]
pub const unsafe fn unreachable() -> ! {}

#[safe]
pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {}

#[safe]
pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {}

#[safe]
pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {}

/// The discriminant of an enum, which the compiler's derives compare; they cast it to its integer.
#[safe]
pub const fn discriminant_value<T>(v: &T) -> isize {}
