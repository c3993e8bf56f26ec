//! Formatting of the integers, which needs a buffer on the stack only.
#![source = "library/core/src/fmt/num.rs"]

use crate::fmt;

macro_rules! integers {
    ($($format:ident)*) => {$(
        integers!(@ $format i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
    )*};
    (@ $format:ident $($number:ty)*) => {$(
        #[safe]
        impl fmt::$format for $number {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
        }
    )*};
}

integers!(Debug Display Octal Binary LowerHex UpperHex LowerExp UpperExp);
