//! `std::os::linux`.
#![source = "library/std/src/os/linux/mod.rs"]

pub mod fs;
pub mod net;
pub mod process;
pub mod raw;
