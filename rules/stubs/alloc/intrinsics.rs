//! What `vec!` expands to.
#![source = "library/alloc/src/intrinsics.rs"]

use crate::boxed::Box;
use core::mem::MaybeUninit;
use core::{any, keep};

#[safe]
pub fn write_box_via_move<T>(b: Box<MaybeUninit<T>>, x: T) -> Box<MaybeUninit<T>> {
    keep(b);
    keep(x);
    any()
}
