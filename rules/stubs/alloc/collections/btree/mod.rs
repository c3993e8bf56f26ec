//! The B-tree collections.
#![source = "library/alloc/src/collections/btree/mod.rs"]

pub(super) mod map;

pub(super) mod set;
