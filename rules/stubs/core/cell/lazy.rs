//! A value made at its first use, for one thread.
#![source = "library/core/src/cell/lazy.rs"]

use crate::keep;
use crate::any;
use super::UnsafeCell;
use crate::ops::{Deref, DerefMut};
use crate::fmt;

pub struct LazyCell<T, F = fn() -> T> {
    value: UnsafeCell<Option<T>>,
    initialiser: UnsafeCell<Option<F>>,
}

#[safe]
impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F> {
        keep(f);
    }
    /// panics when the initialiser runs re-entrantly or has panicked
    #[effect(implicit_panic)]
    pub fn force(this: &LazyCell<T, F>) -> &T {
        keep(any::<F>()());
    }
    /// panics when the initialiser has panicked
    #[effect(implicit_panic)]
    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {
        keep(any::<F>()());
    }
}

#[safe]
impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
}

impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;
    /// panics when the initialiser runs re-entrantly or has panicked
    #[effect(implicit_panic)]
    fn deref(&self) -> &T {
        keep(any::<F>()());
    }
}

impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {
    /// panics when the initialiser has panicked
    #[effect(implicit_panic)]
    fn deref_mut(&mut self) -> &mut T {
        keep(any::<F>()());
    }
}

#[safe]
impl<T: Default> Default for LazyCell<T> {
    fn default() -> LazyCell<T> {
        keep(T::default());
    }
}

#[safe]
impl<T: fmt::Debug, F> fmt::Debug for LazyCell<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}
