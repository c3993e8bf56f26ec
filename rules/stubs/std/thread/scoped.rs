//! Scoped threads.
#![source = "library/std/src/thread/scoped.rs"]

use core::{any, keep};
use crate::{fmt, io};
use crate::marker::PhantomData;
use super::Result;
use super::builder::Builder;
use super::thread::Thread;

pub struct Scope<'scope, 'env: 'scope> {
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}

pub struct ScopedJoinHandle<'scope, T> {
    thread: Thread,
    result: Option<Result<T>>,
    scope: PhantomData<&'scope ()>,
}

/// allocates the scope's bookkeeping and waits for its threads to end
#[effect(alloc, blocking)]
pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    f(any())
}

impl<'scope, 'env> Scope<'scope, 'env> {
    /// starts a thread: allocates its stack and its handle
    #[effect(thread_spawn, alloc)]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        keep(f);
        any()
    }
}

impl Builder {
    /// starts a thread: allocates its stack and its handle
    #[effect(thread_spawn, alloc)]
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self,
        scope: &'scope Scope<'scope, 'env>,
        f: F,
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        keep(self);
        keep(f);
        any()
    }
}

#[safe]
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread {}
    /// waits for the thread to end and frees its handle
    #[effect(blocking, free)]
    pub fn join(self) -> Result<T> {
        keep(self);
        any()
    }
    pub fn is_finished(&self) -> bool {}
}

#[safe]
impl fmt::Debug for Scope<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'scope, T> fmt::Debug for ScopedJoinHandle<'scope, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
