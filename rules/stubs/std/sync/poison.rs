//! Locks that a panic poisons.
#![source = "library/std/src/sync/poison.rs"]

use core::{any, keep};
use crate::fmt;
use crate::error::Error;

pub use self::condvar::Condvar;
pub use self::mutex::{Mutex, MutexGuard};
pub use self::rwlock::{RwLock, RwLockReadGuard, RwLockWriteGuard};

mod condvar;
mod mutex;
mod rwlock;

pub struct PoisonError<T> {
    data: T,
}

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

pub type LockResult<T> = Result<T, PoisonError<T>>;

pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

#[safe]
impl<T> fmt::Debug for PoisonError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> fmt::Display for PoisonError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T> Error for PoisonError<T> {}

#[safe]
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> {
        keep(data);
        any()
    }
    pub fn into_inner(self) -> T {
        keep(self);
        any()
    }
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}

#[safe]
impl<T> From<PoisonError<T>> for TryLockError<T> {
    fn from(err: PoisonError<T>) -> TryLockError<T> {
        keep(err);
        any()
    }
}

#[safe]
impl<T> fmt::Debug for TryLockError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> fmt::Display for TryLockError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> Error for TryLockError<T> {
    fn cause(&self) -> Option<&dyn Error> {}
}

pub use self::mutex::MappedMutexGuard;
pub use self::rwlock::{MappedRwLockReadGuard, MappedRwLockWriteGuard};
