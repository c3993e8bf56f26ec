//! `std::os::fd`.
#![source = "library/std/src/os/fd/mod.rs"]

pub use owned::*;
pub use raw::*;

mod raw;
mod owned;

#[cfg(not(target_os = "trusty"))]
mod net;
