//! `std::collections`.
#![source = "library/std/src/collections/mod.rs"]

pub use alloc_crate::collections::{
    BTreeMap, BTreeSet, BinaryHeap, LinkedList, TryReserveError, VecDeque, binary_heap,
    btree_map, btree_set, linked_list, vec_deque,
};
pub use crate::ops::Bound;
pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;

mod hash;

pub mod hash_map {
    pub use super::hash::map::*;
    pub use crate::hash::random::DefaultHasher;
    pub use crate::hash::random::RandomState;
}

pub mod hash_set {
    pub use super::hash::set::*;
}
