//! Socket options that one system has.
#![source = "library/std/src/os/net/mod.rs"]

pub(super) mod linux_ext;
