//! The heap: the smart pointers, the collections and the allocator's functions.
#![source = "library/alloc/src/lib.rs"]
#![no_std]

#[macro_use]
mod macros;

pub mod alloc;
pub mod borrow;
pub mod boxed;
pub mod collections;
pub mod ffi;
pub mod fmt;
pub mod intrinsics;
pub mod rc;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod vec;

/// What the macros name.
pub mod __export {
    pub use core::format_args;
    pub use core::hint::must_use;
}
