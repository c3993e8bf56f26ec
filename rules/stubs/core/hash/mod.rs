//! Hashing: the traits and the implementations for primitives.
#![source = "library/core/src/hash/mod.rs"]

use crate::any;
pub use self::sip::{SipHasher, SipHasher13};
use crate::{fmt, marker};
mod impls;
mod sip;

#[safe]
pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H)
    where
        Self: Sized,
    {
        any::<&Self>().hash(state);
    }
}

#[safe]
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) {
        self.write(any())
    }
    fn write_u16(&mut self, i: u16) {
        self.write(any())
    }
    fn write_u32(&mut self, i: u32) {
        self.write(any())
    }
    fn write_u64(&mut self, i: u64) {
        self.write(any())
    }
    fn write_u128(&mut self, i: u128) {
        self.write(any())
    }
    fn write_usize(&mut self, i: usize) {
        self.write(any())
    }
    fn write_i8(&mut self, i: i8) {
        self.write(any())
    }
    fn write_i16(&mut self, i: i16) {
        self.write(any())
    }
    fn write_i32(&mut self, i: i32) {
        self.write(any())
    }
    fn write_i64(&mut self, i: i64) {
        self.write(any())
    }
    fn write_i128(&mut self, i: i128) {
        self.write(any())
    }
    fn write_isize(&mut self, i: isize) {
        self.write(any())
    }
}

#[safe]
impl<H: Hasher + ?Sized> Hasher for &mut H {
    fn finish(&self) -> u64 {
        H::finish(any())
    }
    fn write(&mut self, bytes: &[u8]) {
        H::write(any(), bytes)
    }
    fn write_u8(&mut self, i: u8) {
        H::write_u8(any(), i)
    }
    fn write_u16(&mut self, i: u16) {
        H::write_u16(any(), i)
    }
    fn write_u32(&mut self, i: u32) {
        H::write_u32(any(), i)
    }
    fn write_u64(&mut self, i: u64) {
        H::write_u64(any(), i)
    }
    fn write_u128(&mut self, i: u128) {
        H::write_u128(any(), i)
    }
    fn write_usize(&mut self, i: usize) {
        H::write_usize(any(), i)
    }
    fn write_i8(&mut self, i: i8) {
        H::write_i8(any(), i)
    }
    fn write_i16(&mut self, i: i16) {
        H::write_i16(any(), i)
    }
    fn write_i32(&mut self, i: i32) {
        H::write_i32(any(), i)
    }
    fn write_i64(&mut self, i: i64) {
        H::write_i64(any(), i)
    }
    fn write_i128(&mut self, i: i128) {
        H::write_i128(any(), i)
    }
    fn write_isize(&mut self, i: isize) {
        H::write_isize(any(), i)
    }
}

#[safe]
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64
    where
        Self: Sized,
        Self::Hasher: Hasher,
    {
        x.hash(&mut self.build_hasher());
        any::<&Self::Hasher>().finish()
    }
}

pub struct BuildHasherDefault<H>(marker::PhantomData<fn() -> H>);

#[safe]
impl<H> BuildHasherDefault<H> {
    pub const fn new() -> Self {}
}

#[safe]
impl<H> fmt::Debug for BuildHasherDefault<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H {
        H::default()
    }
}

#[safe]
impl<H> Clone for BuildHasherDefault<H> {
    fn clone(&self) -> BuildHasherDefault<H> {}
}

#[safe]
impl<H> Default for BuildHasherDefault<H> {
    fn default() -> BuildHasherDefault<H> {}
}

#[safe]
impl<H> PartialEq for BuildHasherDefault<H> {
    fn eq(&self, _other: &BuildHasherDefault<H>) -> bool {}
}

impl<H> Eq for BuildHasherDefault<H> {}
