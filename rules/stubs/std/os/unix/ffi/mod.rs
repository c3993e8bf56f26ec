//! `std::os::unix::ffi`.
#![source = "library/std/src/os/unix/ffi/mod.rs"]

pub use self::os_str::{OsStrExt, OsStringExt};

mod os_str;
