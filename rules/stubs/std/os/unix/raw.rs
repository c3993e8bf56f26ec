//! Raw types of unix.
#![source = "library/std/src/os/unix/raw.rs"]

pub use super::platform::raw::{
    blkcnt_t, blksize_t, dev_t, ino_t, mode_t, nlink_t, off_t, pthread_t, time_t,
};

pub type uid_t = u32;

pub type gid_t = u32;

pub type pid_t = i32;
