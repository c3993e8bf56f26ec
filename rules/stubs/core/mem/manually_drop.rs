//! A value whose drop glue the language leaves out.
#![source = "library/core/src/mem/manually_drop.rs"]

use crate::keep;
use crate::any;
use crate::cmp::Ordering;
use crate::hash::{Hash, Hasher};
use crate::ops::{Deref, DerefMut};

#[lang = "manually_drop"]
#[derive(Copy, Clone, Debug, Default)]
#[repr(transparent)]
pub struct ManuallyDrop<T: ?Sized> {
    value: T,
}

#[safe]
impl<T> ManuallyDrop<T> {
    pub const fn new(value: T) -> ManuallyDrop<T> {
        keep(value);
    }
    pub const fn into_inner(slot: ManuallyDrop<T>) -> T {
        keep(slot);
    }
    pub const unsafe fn take(slot: &mut ManuallyDrop<T>) -> T {}
}

#[safe]
impl<T: ?Sized> ManuallyDrop<T> {
    pub const unsafe fn drop(slot: &mut ManuallyDrop<T>) {
        any::<T>();
    }
}

#[safe]
impl<T: ?Sized> Deref for ManuallyDrop<T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> DerefMut for ManuallyDrop<T> {
    fn deref_mut(&mut self) -> &mut T {}
}

impl<T: ?Sized + Eq> Eq for ManuallyDrop<T> {}

#[safe]
impl<T: ?Sized + PartialEq> PartialEq for ManuallyDrop<T> {
    fn eq(&self, other: &Self) -> bool {
        any::<&T>().eq(any::<&T>());
    }
}

#[safe]
impl<T: ?Sized + Ord> Ord for ManuallyDrop<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        any::<&T>().cmp(any());
    }
}

#[safe]
impl<T: ?Sized + PartialOrd> PartialOrd for ManuallyDrop<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        any::<&T>().partial_cmp(any::<&T>());
    }
}

#[safe]
impl<T: ?Sized + Hash> Hash for ManuallyDrop<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        any::<&T>().hash(state);
    }
}
