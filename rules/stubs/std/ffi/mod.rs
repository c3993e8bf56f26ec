//! `std::ffi`.
#![source = "library/std/src/ffi/mod.rs"]

pub use core::ffi::{
    c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar, c_uint,
    c_ulong, c_ulonglong, c_ushort, c_void,
};
pub use self::c_str::{
    CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError,
    IntoStringError, NulError,
};
pub use self::os_str::{OsStr, OsString};

pub mod c_str;
pub mod os_str;
