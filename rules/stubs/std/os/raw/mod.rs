//! `std::os::raw`.
#![source = "library/std/src/os/raw/mod.rs"]

