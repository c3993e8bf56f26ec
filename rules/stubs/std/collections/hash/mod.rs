//! Hash tables.
#![source = "library/std/src/collections/hash/mod.rs"]

pub mod map;
pub mod set;
