//! `std::sync::Mutex`: a futex where the system has one, else a boxed pthread mutex.
#![source = "library/std/src/sync/poison/mutex.rs"]

use core::{any, keep};
use crate::fmt;
use crate::cell::UnsafeCell;
use crate::marker::PhantomData;
use crate::ops::{Deref, DerefMut};
use crate::ptr::NonNull;
use crate::sync::{LockResult, TryLockResult};

pub struct Mutex<T: ?Sized> {
    data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}

unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

pub struct MutexGuard<'a, T: ?Sized + 'a> {
    lock: &'a Mutex<T>,
}

impl<T: ?Sized> !Send for MutexGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

pub struct MappedMutexGuard<'a, T: ?Sized + 'a> {
    data: NonNull<T>,
    lock: PhantomData<&'a mut T>,
}

impl<T: ?Sized> !Send for MappedMutexGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for MappedMutexGuard<'_, T> {}

#[safe]
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T> {
        keep(t);
        any()
    }
}

#[safe]
impl<T: ?Sized> Mutex<T> {
    /// waits for ever if the interrupted thread holds the lock; on Apple's systems the first use allocates
    #[effect(lock)]
    #[effect(alloc, on = "apple")]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
    /// the first use allocates the system's mutex
    #[effect(alloc, on = "apple")]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn into_inner(self) -> LockResult<T>
    where
        T: Sized,
    {
        keep(self);
        any()
    }
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}

#[safe]
impl<T> From<T> for Mutex<T> {
    fn from(t: T) -> Self {
        keep(t);
        any()
    }
}

#[safe]
impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {
        keep(T::default());
        any()
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
    /// the first use allocates the system's mutex
    #[effect(alloc, on = "apple")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {}
}

#[safe]
impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {}
}

#[safe]
impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U, F>(orig: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U,
        U: ?Sized,
    {
        keep(orig);
        f(any());
        any()
    }
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
        U: ?Sized,
    {
        keep(orig);
        f(any());
        any()
    }
}

#[safe]
impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {}
}

#[safe]
impl<T: ?Sized> Drop for MappedMutexGuard<'_, T> {
    fn drop(&mut self) {}
}

#[safe]
impl<T: ?Sized + fmt::Debug> fmt::Debug for MappedMutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: ?Sized + fmt::Display> fmt::Display for MappedMutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U, F>(orig: Self, f: F) -> MappedMutexGuard<'a, U>
    where
        F: FnOnce(&mut T) -> &mut U,
        U: ?Sized,
    {
        keep(orig);
        f(any());
        any()
    }
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
        U: ?Sized,
    {
        keep(orig);
        f(any());
        any()
    }
}
