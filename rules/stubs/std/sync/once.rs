//! `std::sync::Once`.
#![source = "library/std/src/sync/once.rs"]

use core::any;
use crate::fmt;
use crate::panic::{RefUnwindSafe, UnwindSafe};

pub struct Once {
    state: u32,
}

impl UnwindSafe for Once {}

impl RefUnwindSafe for Once {}

pub struct OnceState {
    state: u32,
}

pub const ONCE_INIT: Once = Once::new();

#[safe]
impl Once {
    pub const fn new() -> Once {}
    /// waits for ever if the interrupted thread is running the initialiser, and panics if it panicked before
    #[effect(lazy_init, implicit_panic)]
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce(),
    {
        f();
    }
    /// waits for ever if the interrupted thread is running the initialiser
    #[effect(lazy_init)]
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(&OnceState),
    {
        f(any());
    }
    pub fn is_completed(&self) -> bool {}
    /// waits for another thread to finish the initialiser, and panics if it panicked
    #[effect(blocking, implicit_panic)]
    pub fn wait(&self) {}
    /// waits for another thread to finish the initialiser
    #[effect(blocking)]
    pub fn wait_force(&self) {}
}

#[safe]
impl fmt::Debug for Once {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl OnceState {
    pub fn is_poisoned(&self) -> bool {}
}

#[safe]
impl fmt::Debug for OnceState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
