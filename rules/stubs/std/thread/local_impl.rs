//! What `thread_local!` expands to: the initialiser of a key as a type.
#![source = "library/std/src/sys/thread_local/mod.rs"]

/// The initialiser of a key of type `T`.
pub trait Init<T> {
    fn init() -> T;
}

/// The initialiser of a key that is known by reference only, such as a parameter.
pub struct Unnamed {
    _private: (),
}

#[safe]
impl<T> Init<T> for Unnamed {
    fn init() -> T {}
}
