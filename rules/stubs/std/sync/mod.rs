//! `std::sync`.
#![source = "library/std/src/sync/mod.rs"]

pub use alloc_crate::sync::{Arc, Weak};
pub use core::sync::atomic;
pub use self::barrier::{Barrier, BarrierWaitResult};
pub use self::lazy_lock::LazyLock;
pub use self::once::{ONCE_INIT, Once, OnceState};
pub use self::once_lock::OnceLock;
pub use self::poison::{
    Condvar, LockResult, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard,
    RwLockWriteGuard, TryLockError, TryLockResult,
};

pub mod mpsc;
pub(crate) mod once;
mod barrier;
mod lazy_lock;
mod once_lock;
mod reentrant_lock;
pub mod poison;

#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult {
    timed_out: bool,
}

#[safe]
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool {}
}

pub use self::poison::{MappedMutexGuard, MappedRwLockReadGuard, MappedRwLockWriteGuard};
pub use self::reentrant_lock::{ReentrantLock, ReentrantLockGuard};
