//! `std::sync::Barrier`.
#![source = "library/std/src/sync/barrier.rs"]

use crate::fmt;
use crate::panic::RefUnwindSafe;

pub struct Barrier {
    num_threads: usize,
}

impl RefUnwindSafe for Barrier {}

pub struct BarrierWaitResult {
    leader: bool,
}

#[safe]
impl fmt::Debug for Barrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Barrier {
    pub const fn new(n: usize) -> Barrier {}
    /// waits for the other threads
    #[effect(blocking, lock)]
    pub fn wait(&self) -> BarrierWaitResult {}
}

#[safe]
impl fmt::Debug for BarrierWaitResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {}
}
