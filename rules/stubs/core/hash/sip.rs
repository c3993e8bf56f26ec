//! The old default hasher.
#![source = "library/core/src/hash/sip.rs"]

use crate::hash::Hasher;

#[derive(Debug, Clone, Default)]
pub struct SipHasher {
    keys: [u64; 2],
    state: [u64; 4],
}

#[derive(Debug, Clone, Default)]
pub struct SipHasher13 {
    keys: [u64; 2],
    state: [u64; 4],
}

#[safe]
impl SipHasher {
    pub fn new() -> SipHasher {}
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher {}
}

#[safe]
impl Hasher for SipHasher {
    fn write(&mut self, msg: &[u8]) {}
    fn finish(&self) -> u64 {}
}

#[safe]
impl SipHasher13 {
    pub fn new() -> SipHasher13 {}
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher13 {}
}

#[safe]
impl Hasher for SipHasher13 {
    fn write(&mut self, msg: &[u8]) {}
    fn finish(&self) -> u64 {}
}
