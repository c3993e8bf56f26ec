//! `std::error`.
#![source = "library/std/src/error.rs"]

pub use core::error::Error;

