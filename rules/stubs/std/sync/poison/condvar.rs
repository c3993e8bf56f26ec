//! `std::sync::Condvar`.
#![source = "library/std/src/sync/poison/condvar.rs"]

use core::{any, keep};
use crate::fmt;
use crate::sync::WaitTimeoutResult;
use crate::sync::poison::{LockResult, MutexGuard};
use crate::time::Duration;

pub struct Condvar {
    state: u32,
}

#[safe]
impl Condvar {
    pub const fn new() -> Condvar {}
    /// waits for another thread to notify, then for the lock
    #[effect(blocking, lock)]
    #[effect(alloc, on = "apple")]
    pub fn wait<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
    ) -> LockResult<MutexGuard<'a, T>> {
        keep(guard);
        any()
    }
    /// waits for another thread to notify, then for the lock
    #[effect(blocking, lock)]
    #[effect(alloc, on = "apple")]
    pub fn wait_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool,
    {
        keep(guard);
        let mut test = condition;
        test(any());
        any()
    }
    /// waits for another thread to notify, then for the lock
    #[effect(blocking, lock)]
    #[effect(alloc, on = "apple")]
    pub fn wait_timeout_ms<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        ms: u32,
    ) -> LockResult<(MutexGuard<'a, T>, bool)> {
        keep(guard);
        any()
    }
    /// waits for another thread to notify, then for the lock
    #[effect(blocking, lock)]
    #[effect(alloc, on = "apple")]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        keep(guard);
        any()
    }
    /// waits for another thread to notify, then for the lock
    #[effect(blocking, lock)]
    #[effect(alloc, on = "apple")]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
        condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        keep(guard);
        let mut test = condition;
        test(any());
        any()
    }
    /// no condition variable is documented as safe here; on Apple's systems the first use allocates it
    #[effect(lock)]
    #[effect(alloc, on = "apple")]
    pub fn notify_one(&self) {}
    /// no condition variable is documented as safe here; on Apple's systems the first use allocates it
    #[effect(lock)]
    #[effect(alloc, on = "apple")]
    pub fn notify_all(&self) {}
}

#[safe]
impl fmt::Debug for Condvar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Default for Condvar {
    fn default() -> Condvar {}
}
