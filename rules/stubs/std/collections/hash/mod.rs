//! Hash tables.
#![source = "library/std/src/collections/hash/mod.rs"]

pub mod map;
pub mod set;

/// The heap block that a table of buckets stands in.
struct Table {
    _private: (),
}

impl Drop for Table {
    /// frees the table
    #[effect(free)]
    fn drop(&mut self) {}
}
