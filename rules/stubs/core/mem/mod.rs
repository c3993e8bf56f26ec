//! Moving, forgetting and replacing values; sizes and layouts.
#![source = "library/core/src/mem/mod.rs"]

use crate::keep;
use crate::marker::DiscriminantKind;
use crate::{clone, cmp, fmt, hash, intrinsics};
pub use manually_drop::ManuallyDrop;
pub use maybe_uninit::MaybeUninit;
pub use crate::intrinsics::transmute;
pub use crate::offset_of;
mod manually_drop;
mod maybe_uninit;

#[safe]
#[lang = "mem_forget"]
pub const fn forget<T>(t: T) {
    keep(t);
}

#[safe]
#[lang = "size_of"]
pub const fn size_of<T>() -> usize {}

#[safe]
#[lang = "size_of_val"]
pub const fn size_of_val<T: ?Sized>(val: &T) -> usize {}

#[safe]
pub fn min_align_of<T>() -> usize {}

#[safe]
pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize {}

#[safe]
#[lang = "align_of"]
pub const fn align_of<T>() -> usize {}

#[safe]
#[lang = "align_of_val"]
pub const fn align_of_val<T: ?Sized>(val: &T) -> usize {}

#[safe]
pub const fn needs_drop<T: ?Sized>() -> bool {}

#[safe]
pub const unsafe fn zeroed<T>() -> T {}

#[safe]
pub unsafe fn uninitialized<T>() -> T {}

#[safe]
pub const fn swap<T>(x: &mut T, y: &mut T) {}

#[safe]
pub const fn take<T: Default>(dest: &mut T) -> T {
    keep(T::default());
}

#[safe]
pub const fn replace<T>(dest: &mut T, src: T) -> T {
    keep(src);
}

#[safe]
pub const fn drop<T>(_x: T) {}

#[safe]
pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {}

pub struct Discriminant<T>(<T as DiscriminantKind>::Discriminant);

impl<T> Copy for Discriminant<T> {}

#[safe]
impl<T> clone::Clone for Discriminant<T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<T> cmp::PartialEq for Discriminant<T> {
    fn eq(&self, rhs: &Self) -> bool {}
}

impl<T> cmp::Eq for Discriminant<T> {}

#[safe]
impl<T> hash::Hash for Discriminant<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {}
}

#[safe]
impl<T> fmt::Debug for Discriminant<T> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
pub const fn discriminant<T>(v: &T) -> Discriminant<T> {}
