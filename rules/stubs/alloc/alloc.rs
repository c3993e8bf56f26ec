//! The global allocator's functions; all of the heap goes through them.
#![source = "library/alloc/src/alloc.rs"]

pub use core::alloc::*;
use core::any;
use core::ptr::NonNull;

#[derive(Copy, Clone, Default, Debug)]
#[lang = "global_alloc_ty"]
pub struct Global;

/// takes the global allocator's locks
#[effect(alloc)]
pub unsafe fn alloc(layout: Layout) -> *mut u8 {
    any()
}

/// takes the global allocator's locks
#[effect(free)]
pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}

/// takes the global allocator's locks and may move the block
#[effect(alloc, free)]
pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
    any()
}

/// takes the global allocator's locks
#[effect(alloc)]
pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {
    any()
}

unsafe impl Allocator for Global {
    /// takes the global allocator's locks
    #[effect(alloc)]
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        any()
    }
    /// takes the global allocator's locks
    #[effect(alloc)]
    fn allocate_zeroed(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        any()
    }
    /// takes the global allocator's locks
    #[effect(free)]
    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {}
    /// takes the global allocator's locks and may move the block
    #[effect(alloc, free)]
    unsafe fn grow(
        &self,
        ptr: NonNull<u8>,
        old_layout: Layout,
        new_layout: Layout,
    ) -> Result<NonNull<[u8]>, AllocError> {
        any()
    }
    /// takes the global allocator's locks and may move the block
    #[effect(alloc, free)]
    unsafe fn grow_zeroed(
        &self,
        ptr: NonNull<u8>,
        old_layout: Layout,
        new_layout: Layout,
    ) -> Result<NonNull<[u8]>, AllocError> {
        any()
    }
    /// takes the global allocator's locks and may move the block
    #[effect(alloc, free)]
    unsafe fn shrink(
        &self,
        ptr: NonNull<u8>,
        old_layout: Layout,
        new_layout: Layout,
    ) -> Result<NonNull<[u8]>, AllocError> {
        any()
    }
}

/// calls the hook for failed allocations, which by default prints and aborts
#[effect(panic, lock, alloc)]
pub const fn handle_alloc_error(layout: Layout) -> ! {
    any()
}
