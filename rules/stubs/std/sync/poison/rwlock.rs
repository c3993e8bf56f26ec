//! `std::sync::RwLock`.
#![source = "library/std/src/sync/poison/rwlock.rs"]

use core::{any, keep};
use crate::fmt;
use crate::cell::UnsafeCell;
use crate::marker::PhantomData;
use crate::ops::{Deref, DerefMut};
use crate::ptr::NonNull;
use crate::sync::{LockResult, TryLockResult};

pub struct RwLock<T: ?Sized> {
    data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}

unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {
    data: NonNull<T>,
    lock: PhantomData<&'rwlock T>,
}

impl<T: ?Sized> !Send for RwLockReadGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}

pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {
    lock: &'rwlock RwLock<T>,
}

impl<T: ?Sized> !Send for RwLockWriteGuard<'_, T> {}

unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}

pub struct MappedRwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {
    data: NonNull<T>,
    lock: PhantomData<&'rwlock T>,
}

pub struct MappedRwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {
    data: NonNull<T>,
    lock: PhantomData<&'rwlock mut T>,
}

#[safe]
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T> {
        keep(t);
        any()
    }
}

#[safe]
impl<T: ?Sized> RwLock<T> {
    /// waits for ever if the interrupted thread holds the lock for writing; on Apple's systems a wait goes through the thread's handle
    #[effect(lock)]
    #[effect(alloc, thread_local, on = "apple")]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
    /// waits for ever if the interrupted thread holds the lock; on Apple's systems a wait goes through the thread's handle
    #[effect(lock)]
    #[effect(alloc, thread_local, on = "apple")]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
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
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {
        keep(T::default());
        any()
    }
}

#[safe]
impl<T> From<T> for RwLock<T> {
    fn from(t: T) -> Self {
        keep(t);
        any()
    }
}

#[safe]
impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
    pub fn map<U, F>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U>
    where
        F: FnOnce(&T) -> &U,
        U: ?Sized,
    {
        keep(orig);
        f(any());
        any()
    }
    pub fn filter_map<U, F>(
        orig: Self,
        f: F,
    ) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>,
        U: ?Sized,
    {
        keep(orig);
        f(any());
        any()
    }
}

#[safe]
impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T> {
        keep(s);
        any()
    }
    pub fn map<U, F>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>
    where
        F: FnOnce(&mut T) -> &mut U,
        U: ?Sized,
    {
        keep(orig);
        f(any());
        any()
    }
    pub fn filter_map<U, F>(
        orig: Self,
        f: F,
    ) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>
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
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) {}
}

#[safe]
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {}
}

#[safe]
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {}
}

#[safe]
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockReadGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<T: ?Sized + fmt::Display> fmt::Display for RwLockWriteGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}
