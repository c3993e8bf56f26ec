//! `std::sync::ReentrantLock`: what guards standard output and standard error.
#![source = "library/std/src/sync/reentrant_lock.rs"]

use core::{any, keep};
use crate::fmt;
use crate::ops::Deref;
use crate::panic::{RefUnwindSafe, UnwindSafe};

pub struct ReentrantLock<T: ?Sized> {
    data: T,
}

unsafe impl<T: Send + ?Sized> Send for ReentrantLock<T> {}

unsafe impl<T: Send + ?Sized> Sync for ReentrantLock<T> {}

impl<T: UnwindSafe + ?Sized> UnwindSafe for ReentrantLock<T> {}

impl<T: RefUnwindSafe + ?Sized> RefUnwindSafe for ReentrantLock<T> {}

pub struct ReentrantLockGuard<'a, T: ?Sized + 'a> {
    lock: &'a ReentrantLock<T>,
}

impl<T: ?Sized> !Send for ReentrantLockGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for ReentrantLockGuard<'_, T> {}

#[safe]
impl<T> ReentrantLock<T> {
    pub const fn new(t: T) -> ReentrantLock<T> {
        keep(t);
        any()
    }
    pub fn into_inner(self) -> T {
        keep(self);
        any()
    }
}

#[safe]
impl<T: ?Sized> ReentrantLock<T> {
    /// waits for ever if another thread was stopped while it held the lock, or this one while it took it
    #[effect(lock, thread_local)]
    pub fn lock(&self) -> ReentrantLockGuard<'_, T> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn try_lock(&self) -> Option<ReentrantLockGuard<'_, T>> {}
    pub const fn data_ptr(&self) -> *const T {}
}

#[safe]
impl<T: fmt::Debug + ?Sized> fmt::Debug for ReentrantLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: Default> Default for ReentrantLock<T> {
    fn default() -> Self {
        keep(T::default());
        any()
    }
}

#[safe]
impl<T> From<T> for ReentrantLock<T> {
    fn from(t: T) -> Self {
        keep(t);
        any()
    }
}

#[safe]
impl<T: ?Sized> Deref for ReentrantLockGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: fmt::Debug + ?Sized> fmt::Debug for ReentrantLockGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: fmt::Display + ?Sized> fmt::Display for ReentrantLockGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: ?Sized> Drop for ReentrantLockGuard<'_, T> {
    fn drop(&mut self) {}
}
