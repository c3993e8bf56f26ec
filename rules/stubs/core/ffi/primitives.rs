//! The types of C under their own names.
#![source = "library/core/src/ffi/primitives.rs"]

#[cfg(all(
    not(windows),
    not(target_vendor = "apple"),
    not(target_os = "vita"),
    any(
        target_arch = "aarch64",
        target_arch = "arm",
        target_arch = "csky",
        target_arch = "hexagon",
        target_arch = "msp430",
        target_arch = "powerpc",
        target_arch = "powerpc64",
        target_arch = "riscv32",
        target_arch = "riscv64",
        target_arch = "s390x",
        target_arch = "xtensa",
    ),
))]
pub type c_char = u8;

#[cfg(not(all(
    not(windows),
    not(target_vendor = "apple"),
    not(target_os = "vita"),
    any(
        target_arch = "aarch64",
        target_arch = "arm",
        target_arch = "csky",
        target_arch = "hexagon",
        target_arch = "msp430",
        target_arch = "powerpc",
        target_arch = "powerpc64",
        target_arch = "riscv32",
        target_arch = "riscv64",
        target_arch = "s390x",
        target_arch = "xtensa",
    ),
)))]
pub type c_char = i8;

pub type c_schar = i8;

pub type c_uchar = u8;

pub type c_short = i16;

pub type c_ushort = u16;

#[cfg(any(target_arch = "avr", target_arch = "msp430"))]
pub type c_int = i16;

#[cfg(not(any(target_arch = "avr", target_arch = "msp430")))]
pub type c_int = i32;

#[cfg(any(target_arch = "avr", target_arch = "msp430"))]
pub type c_uint = u16;

#[cfg(not(any(target_arch = "avr", target_arch = "msp430")))]
pub type c_uint = u32;

#[cfg(any(
    all(target_pointer_width = "64", not(windows)),
    all(target_arch = "wasm32", target_os = "linux"),
))]
pub type c_long = i64;

#[cfg(not(any(
    all(target_pointer_width = "64", not(windows)),
    all(target_arch = "wasm32", target_os = "linux"),
)))]
pub type c_long = i32;

#[cfg(any(
    all(target_pointer_width = "64", not(windows)),
    all(target_arch = "wasm32", target_os = "linux"),
))]
pub type c_ulong = u64;

#[cfg(not(any(
    all(target_pointer_width = "64", not(windows)),
    all(target_arch = "wasm32", target_os = "linux"),
)))]
pub type c_ulong = u32;

pub type c_longlong = i64;

pub type c_ulonglong = u64;

pub type c_float = f32;

pub type c_double = f64;
