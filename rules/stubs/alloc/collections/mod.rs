//! Collections, and the error of a reservation that fails.
#![source = "library/alloc/src/collections/mod.rs"]

pub use binary_heap::BinaryHeap;
pub use btree_map::BTreeMap;
pub use btree_set::BTreeSet;
use core::fmt::Display;
pub use linked_list::LinkedList;
pub use vec_deque::VecDeque;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError {
    kind: (),
}

pub mod binary_heap;
mod btree;

pub mod linked_list;
pub mod vec_deque;
pub mod btree_map {
    pub use super::btree::map::*;
}

pub mod btree_set {
    pub use super::btree::set::*;
}

#[safe]
impl Display for TryReserveError {
    fn fmt(
        &self,
        fmt: &mut core::fmt::Formatter<'_>,
    ) -> core::result::Result<(), core::fmt::Error> {
    }
}

impl core::error::Error for TryReserveError {}
