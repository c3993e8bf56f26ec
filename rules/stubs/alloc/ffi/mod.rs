//! C strings that own their memory.
#![source = "library/alloc/src/ffi/mod.rs"]

pub use self::c_str::CString;
pub use self::c_str::{FromVecWithNulError, IntoStringError, NulError};

pub mod c_str;
