//! `std::ffi::c_str`, from `core` and `alloc`.
#![source = "library/std/src/ffi/c_str.rs"]

pub use alloc_crate::ffi::c_str::{CString, FromVecWithNulError, IntoStringError, NulError};
pub use core::ffi::c_str::{CStr, FromBytesUntilNulError, FromBytesWithNulError};

