//! Socket options of Linux.
#![source = "library/std/src/os/net/linux_ext/mod.rs"]

pub(crate) mod addr;
pub(crate) mod tcp;
