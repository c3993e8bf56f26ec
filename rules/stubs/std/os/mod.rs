//! `std::os`: what one system has and others do not.
#![source = "library/std/src/os/mod.rs"]

pub mod raw;

#[cfg(target_vendor = "apple")]
pub mod darwin;

#[cfg(unix)]
pub mod unix;

#[cfg(target_os = "linux")]
pub mod linux;

#[cfg(windows)]
pub mod windows;

// The modules of the other unixes differ from that of Linux in raw types alone.
#[cfg(all(unix, not(any(target_os = "linux", target_vendor = "apple"))))]
#[path = "linux/mod.rs"]
mod other;

#[cfg(target_os = "android")]
pub use self::other as android;
#[cfg(target_os = "dragonfly")]
pub use self::other as dragonfly;
#[cfg(target_os = "freebsd")]
pub use self::other as freebsd;
#[cfg(target_os = "illumos")]
pub use self::other as illumos;
#[cfg(target_os = "netbsd")]
pub use self::other as netbsd;
#[cfg(target_os = "openbsd")]
pub use self::other as openbsd;
#[cfg(target_os = "solaris")]
pub use self::other as solaris;

#[cfg(target_os = "ios")]
pub mod ios {
    pub use super::darwin::{fs, raw};
}

#[cfg(target_os = "macos")]
pub mod macos {
    pub use super::darwin::{fs, raw};
}

#[cfg(unix)]
pub mod fd;

#[cfg(unix)]
mod net;
