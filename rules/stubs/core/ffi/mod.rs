//! The handler model of `core::ffi`.
#![source = "library/core/src/ffi/mod.rs"]

pub use self::c_str::CStr;
pub use self::c_str::FromBytesUntilNulError;
pub use self::c_str::FromBytesWithNulError;
use crate::fmt;
pub use self::va_list::{VaArgSafe, VaList};
pub use self::primitives::{
    c_char, c_double, c_float, c_int, c_long, c_longlong, c_schar, c_short, c_uchar,
    c_uint, c_ulong, c_ulonglong, c_ushort,
};
pub mod c_str;
mod va_list;
mod primitives;

#[lang = "c_void"]
#[repr(u8)]
pub enum c_void {
    __variant1,
    __variant2,
}

#[safe]
impl fmt::Debug for c_void {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[cfg(all(windows, target_env = "msvc"))]
#[link(
    name = "/defaultlib:msvcrt",
    modifiers = "+verbatim",
    cfg(not(target_feature = "crt-static"))
)]
#[link(
    name = "/defaultlib:libcmt",
    modifiers = "+verbatim",
    cfg(target_feature = "crt-static")
)]
unsafe extern "C" {}
