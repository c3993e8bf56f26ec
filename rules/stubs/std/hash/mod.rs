//! `std::hash`.
#![source = "library/std/src/hash/mod.rs"]

pub use core::hash::*;
pub use self::random::{DefaultHasher, RandomState};

pub(crate) mod random;
