//! `std::sync::OnceLock`.
#![source = "library/std/src/sync/once_lock.rs"]

use core::{any, keep};
use crate::fmt;
use crate::cell::UnsafeCell;
use crate::panic::{RefUnwindSafe, UnwindSafe};

pub struct OnceLock<T> {
    value: UnsafeCell<Option<T>>,
}

#[safe]
impl<T> Drop for OnceLock<T> {
    fn drop(&mut self) {}
}

#[safe]
impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    /// waits for another thread to set the value
    #[effect(blocking)]
    pub fn wait(&self) -> &T {}
    /// waits for ever if the interrupted thread is running the initialiser
    #[effect(lazy_init)]
    pub fn set(&self, value: T) -> Result<(), T> {
        keep(value);
        any()
    }
    /// waits for ever if the interrupted thread is running the initialiser
    #[effect(lazy_init)]
    pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {
        keep(value);
        any()
    }
    /// waits for ever if the interrupted thread is running the initialiser
    #[effect(lazy_init)]
    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        keep(f());
        any()
    }
    /// runs the initialiser
    #[effect(lazy_init)]
    pub fn get_mut_or_init<F>(&mut self, f: F) -> &mut T
    where
        F: FnOnce() -> T,
    {
        keep(f());
        any()
    }
    /// waits for ever if the interrupted thread is running the initialiser
    #[effect(lazy_init)]
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E>
    where
        F: FnOnce() -> Result<T, E>,
    {
        keep(f());
        any()
    }
    pub fn into_inner(self) -> Option<T> {
        keep(self);
        any()
    }
    pub fn take(&mut self) -> Option<T> {}
}

unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}

unsafe impl<T: Send> Send for OnceLock<T> {}

impl<T: RefUnwindSafe + UnwindSafe> RefUnwindSafe for OnceLock<T> {}

impl<T: UnwindSafe> UnwindSafe for OnceLock<T> {}

#[safe]
impl<T> Default for OnceLock<T> {
    fn default() -> OnceLock<T> {}
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for OnceLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: Clone> Clone for OnceLock<T> {
    fn clone(&self) -> OnceLock<T> {
        keep(any::<&T>().clone());
        any()
    }
}

#[safe]
impl<T> From<T> for OnceLock<T> {
    fn from(value: T) -> Self {
        keep(value);
        any()
    }
}

#[safe]
impl<T: PartialEq> PartialEq for OnceLock<T> {
    fn eq(&self, other: &OnceLock<T>) -> bool {
        any::<&T>().eq(any())
    }
}

impl<T: Eq> Eq for OnceLock<T> {}
