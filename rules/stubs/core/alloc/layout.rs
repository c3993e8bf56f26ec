//! Sizes and alignments of memory blocks.
#![source = "library/core/src/alloc/layout.rs"]

use crate::error::Error;
use crate::ptr::NonNull;
use crate::fmt;

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
#[lang = "alloc_layout"]
pub struct Layout {
    size: usize,
    align: usize,
}

#[safe]
impl Layout {
    pub const fn from_size_align(
        size: usize,
        align: usize,
    ) -> Result<Self, LayoutError> {}
    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self {}
    pub const fn size(&self) -> usize {}
    pub const fn align(&self) -> usize {}
    pub const fn new<T>() -> Self {}
    pub const fn for_value<T: ?Sized>(t: &T) -> Self {}
    pub const fn dangling_ptr(&self) -> NonNull<u8> {}
    pub const fn align_to(&self, align: usize) -> Result<Self, LayoutError> {}
    pub const fn pad_to_align(&self) -> Layout {}
    pub const fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError> {}
    pub const fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError> {}
    pub const fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError> {}
    pub const fn extend_packed(&self, next: Self) -> Result<Self, LayoutError> {}
    pub const fn array<T>(n: usize) -> Result<Self, LayoutError> {}
}

pub type LayoutErr = LayoutError;

#[non_exhaustive]
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LayoutError;

impl Error for LayoutError {}

#[safe]
impl fmt::Display for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
