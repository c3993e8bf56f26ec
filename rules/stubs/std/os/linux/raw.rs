//! Raw types of Linux.
#![source = "library/std/src/os/linux/raw.rs"]

use crate::os::raw::c_ulong;

pub use self::arch::{blkcnt_t, blksize_t, ino_t, nlink_t, off_t, stat, time_t};

pub type dev_t = u64;

pub type mode_t = u32;

pub type pthread_t = c_ulong;
