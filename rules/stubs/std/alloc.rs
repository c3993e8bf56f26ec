//! `std::alloc`: the system's allocator and the hook for its failure.
#![source = "library/std/src/alloc.rs"]

pub use alloc_crate::alloc::*;

use core::any;
use core::ptr::NonNull;

#[derive(Debug, Default, Copy, Clone)]
pub struct System;

unsafe impl Allocator for System {
    /// allocates through the system
    #[effect(alloc)]
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {}
    /// allocates through the system
    #[effect(alloc)]
    fn allocate_zeroed(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {}
    /// frees through the system
    #[effect(free)]
    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {}
    /// moves to a larger block of the system's
    #[effect(alloc, free)]
    unsafe fn grow(
        &self,
        ptr: NonNull<u8>,
        old_layout: Layout,
        new_layout: Layout,
    ) -> Result<NonNull<[u8]>, AllocError> {}
    /// moves to a larger block of the system's
    #[effect(alloc, free)]
    unsafe fn grow_zeroed(
        &self,
        ptr: NonNull<u8>,
        old_layout: Layout,
        new_layout: Layout,
    ) -> Result<NonNull<[u8]>, AllocError> {}
    /// moves to a smaller block of the system's
    #[effect(alloc, free)]
    unsafe fn shrink(
        &self,
        ptr: NonNull<u8>,
        old_layout: Layout,
        new_layout: Layout,
    ) -> Result<NonNull<[u8]>, AllocError> {}
}

unsafe impl GlobalAlloc for System {
    /// allocates through the system
    #[effect(alloc, except = "allocator", source = "library/std/src/sys/alloc/unix.rs")]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {}
    /// allocates through the system
    #[effect(alloc, except = "allocator", source = "library/std/src/sys/alloc/unix.rs")]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
    /// frees through the system
    #[effect(free, except = "allocator", source = "library/std/src/sys/alloc/unix.rs")]
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {}
    /// moves to another block of the system's
    #[effect(alloc, free, except = "allocator", source = "library/std/src/sys/alloc/unix.rs")]
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
}

#[safe]
pub fn set_alloc_error_hook(hook: fn(Layout)) {}

#[safe]
pub fn take_alloc_error_hook() -> fn(Layout) {
    any()
}
