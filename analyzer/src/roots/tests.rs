//! What is found where, told by whole crates.
