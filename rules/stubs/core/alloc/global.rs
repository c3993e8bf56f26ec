//! The trait of global allocators.
#![source = "library/core/src/alloc/global.rs"]

use crate::any;
use crate::alloc::Layout;
use crate::ptr;

#[safe]
pub unsafe trait GlobalAlloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8;
    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        self.alloc(layout)
    }
    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        self.dealloc(ptr, layout);
        self.alloc(any())
    }
}
