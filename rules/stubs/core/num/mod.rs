//! Numbers: the integers' own methods, parsing, and the wrappers around integers.
#![source = "library/core/src/num/mod.rs"]

use crate::ascii;
use crate::str::FromStr;

#[macro_use]
mod int_macros;
#[macro_use]
mod uint_macros;

mod dec2flt;
mod error;
mod nonzero;
mod saturating;
mod wrapping;

pub use self::dec2flt::ParseFloatError;
pub use self::error::{IntErrorKind, ParseIntError, TryFromIntError};
pub use self::nonzero::{
    NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, ZeroablePrimitive,
};
pub use self::saturating::Saturating;
pub use self::wrapping::Wrapping;

signed_integer! { i8, u8, 1, -128, 127 }
signed_integer! { i16, u16, 2, -32768, 32767 }
signed_integer! { i32, u32, 4, -2147483648, 2147483647 }
signed_integer! { i64, u64, 8, -9223372036854775808, 9223372036854775807 }
signed_integer! { i128, u128, 16, -170141183460469231731687303715884105728, 170141183460469231731687303715884105727 }

unsigned_integer! { u8, i8, 1, 0, 255 }
unsigned_integer! { u16, i16, 2, 0, 65535 }
unsigned_integer! { u32, i32, 4, 0, 4294967295 }
unsigned_integer! { u64, i64, 8, 0, 18446744073709551615 }
unsigned_integer! { u128, i128, 16, 0, 340282366920938463463374607431768211455 }

#[cfg(target_pointer_width = "16")]
signed_integer! { isize, usize, 2, -32768, 32767 }
#[cfg(target_pointer_width = "32")]
signed_integer! { isize, usize, 4, -2147483648, 2147483647 }
#[cfg(target_pointer_width = "64")]
signed_integer! { isize, usize, 8, -9223372036854775808, 9223372036854775807 }

#[cfg(target_pointer_width = "16")]
unsigned_integer! { usize, isize, 2, 0, 65535 }
#[cfg(target_pointer_width = "32")]
unsigned_integer! { usize, isize, 4, 0, 4294967295 }
#[cfg(target_pointer_width = "64")]
unsigned_integer! { usize, isize, 8, 0, 18446744073709551615 }

#[safe]
impl u8 {
    pub const fn is_ascii(&self) -> bool {}
    pub const fn to_ascii_uppercase(&self) -> u8 {}
    pub const fn to_ascii_lowercase(&self) -> u8 {}
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
    pub const fn make_ascii_uppercase(&mut self) {}
    pub const fn make_ascii_lowercase(&mut self) {}
    pub const fn is_ascii_alphabetic(&self) -> bool {}
    pub const fn is_ascii_uppercase(&self) -> bool {}
    pub const fn is_ascii_lowercase(&self) -> bool {}
    pub const fn is_ascii_alphanumeric(&self) -> bool {}
    pub const fn is_ascii_digit(&self) -> bool {}
    pub const fn is_ascii_hexdigit(&self) -> bool {}
    pub const fn is_ascii_punctuation(&self) -> bool {}
    pub const fn is_ascii_graphic(&self) -> bool {}
    pub const fn is_ascii_whitespace(&self) -> bool {}
    pub const fn is_ascii_control(&self) -> bool {}
    pub fn escape_ascii(self) -> ascii::EscapeDefault {}
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}
