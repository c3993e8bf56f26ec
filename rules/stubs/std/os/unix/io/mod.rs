//! `std::os::unix::io`: the same as `std::os::fd`.
#![source = "library/std/src/os/unix/io/mod.rs"]

pub use crate::os::fd::*;
