//! `std::os::darwin`.
#![source = "library/std/src/os/darwin/mod.rs"]

pub mod fs;
pub mod raw;
