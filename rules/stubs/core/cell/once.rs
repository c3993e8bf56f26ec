//! A value written once, for one thread.
#![source = "library/core/src/cell/once.rs"]

use crate::keep;
use crate::any;
use crate::cell::UnsafeCell;
use crate::fmt;

pub struct OnceCell<T> {
    inner: UnsafeCell<Option<T>>,
}

#[safe]
impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn set(&self, value: T) -> Result<(), T> {
        keep(value);
    }
    /// panics when the initialiser runs re-entrantly
    #[effect(implicit_panic)]
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        keep(f());
    }
    pub const fn into_inner(self) -> Option<T> {
        keep(self);
    }
    pub fn take(&mut self) -> Option<T> {}
}

#[safe]
impl<T> Default for OnceCell<T> {
    fn default() -> Self {}
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for OnceCell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<T: Clone> Clone for OnceCell<T> {
    fn clone(&self) -> OnceCell<T> {
        keep(any::<&T>().clone());
    }
}

#[safe]
impl<T: PartialEq> PartialEq for OnceCell<T> {
    fn eq(&self, other: &Self) -> bool {
        any::<&T>().eq(any::<&T>());
    }
}

impl<T: Eq> Eq for OnceCell<T> {}

#[safe]
impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self {
        keep(value);
    }
}

impl<T> !Sync for OnceCell<T> {}
