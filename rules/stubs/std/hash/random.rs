//! `std::hash::RandomState`: keys drawn once per thread.
#![source = "library/std/src/hash/random.rs"]

use crate::fmt;
use super::{BuildHasher, Hasher};

#[derive(Clone)]
pub struct RandomState {
    k0: u64,
    k1: u64,
}

impl RandomState {
    /// the first one on a thread draws random keys into a thread-local
    #[effect(thread_local)]
    pub fn new() -> RandomState {}
}

#[safe]
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher {}
}

#[derive(Clone, Debug)]
pub struct DefaultHasher {
    state: u64,
}

#[safe]
impl DefaultHasher {
    pub const fn new() -> DefaultHasher {}
}

#[safe]
impl Default for DefaultHasher {
    fn default() -> DefaultHasher {}
}

#[safe]
impl Hasher for DefaultHasher {
    fn write(&mut self, msg: &[u8]) {}
    fn finish(&self) -> u64 {}
}

impl Default for RandomState {
    /// the first one on a thread draws random keys into a thread-local
    #[effect(thread_local)]
    fn default() -> RandomState {}
}

#[safe]
impl fmt::Debug for RandomState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
