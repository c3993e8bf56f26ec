//! `std::os::raw`: C's types under their old path.
#![source = "library/std/src/os/raw/mod.rs"]

macro_rules! aliases {
    ($($name:ident)*) => {
        $(
            pub type $name = core::ffi::$name;
        )*
    };
}

aliases! {
    c_char c_schar c_uchar c_short c_ushort c_int c_uint c_long c_ulong c_longlong c_ulonglong
    c_float c_double c_void
}
