//! `std::thread::ThreadId`.
#![source = "library/std/src/thread/id.rs"]

#[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
pub struct ThreadId {
    id: u64,
}
