//! `std::sync::LazyLock`: the first use runs the initialiser, later ones are a load.
#![source = "library/std/src/sync/lazy_lock.rs"]

use core::{any, keep};
use crate::fmt;
use crate::cell::UnsafeCell;
use crate::ops::{Deref, DerefMut};
use crate::panic::{RefUnwindSafe, UnwindSafe};

pub struct LazyLock<T, F = fn() -> T> {
    value: UnsafeCell<Option<T>>,
    init: Option<F>,
}

#[safe]
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> {
        keep(f);
        any()
    }
    pub fn into_inner(this: Self) -> Result<T, F> {
        keep(this);
        any()
    }
    /// runs the initialiser on first use
    #[effect(lazy_init, implicit_panic)]
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {
        keep(any::<F>()());
        any()
    }
    /// waits for ever if the interrupted thread is running the initialiser, and panics if it panicked before
    #[effect(lazy_init, implicit_panic)]
    pub fn force(this: &LazyLock<T, F>) -> &T {
        keep(any::<F>()());
        any()
    }
}

#[safe]
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
    /// waits for ever if the interrupted thread is running the initialiser, and panics if it panicked before
    #[effect(lazy_init, implicit_panic)]
    fn deref(&self) -> &T {
        keep(any::<F>()());
        any()
    }
}

impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {
    /// runs the initialiser on first use
    #[effect(lazy_init, implicit_panic)]
    fn deref_mut(&mut self) -> &mut T {
        keep(any::<F>()());
        any()
    }
}

#[safe]
impl<T: Default> Default for LazyLock<T> {
    fn default() -> LazyLock<T> {}
}

#[safe]
impl<T: fmt::Debug, F> fmt::Debug for LazyLock<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}

impl<T: RefUnwindSafe + UnwindSafe, F: UnwindSafe> RefUnwindSafe for LazyLock<T, F> {}

impl<T: UnwindSafe, F: UnwindSafe> UnwindSafe for LazyLock<T, F> {}
