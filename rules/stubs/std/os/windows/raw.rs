//! Raw types of Windows.
#![source = "library/std/src/os/windows/raw.rs"]

use crate::os::raw::c_void;

pub type HANDLE = *mut c_void;

#[cfg(target_pointer_width = "32")]
pub type SOCKET = u32;

#[cfg(target_pointer_width = "64")]
pub type SOCKET = u64;
