//! `std::os::windows::io`.
#![source = "library/std/src/os/windows/io/mod.rs"]

pub use handle::*;
pub use raw::*;
pub use socket::*;

mod handle;
mod raw;
mod socket;
