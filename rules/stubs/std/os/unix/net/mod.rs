//! `std::os::unix::net`.
#![source = "library/std/src/os/unix/net/mod.rs"]

use core::any;

pub use self::addr::*;
pub use self::datagram::*;
pub use self::listener::*;
pub use self::stream::*;

mod addr;

#[cfg(any(doc, target_os = "android", target_os = "linux", target_os = "cygwin"))]
mod ancillary;
mod datagram;
mod listener;
mod stream;

#[cfg(
    any(
        target_os = "android",
        target_os = "linux",
        target_os = "dragonfly",
        target_os = "freebsd",
        target_os = "netbsd",
        target_os = "openbsd",
        target_os = "nto",
        target_vendor = "apple",
        target_os = "cygwin"
    )
)]
mod ucred;
