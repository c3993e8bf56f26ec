//! Conversions between numbers.
#![source = "library/core/src/convert/num.rs"]

use crate::num::{NonZero, TryFromIntError};

pub trait FloatToInt<Int> {}

/// The integers that a floating-point number can be cut to.
macro_rules! float_to_int {
    ($($Int:ty)*) => {$(
        impl FloatToInt<$Int> for f32 {}

        impl FloatToInt<$Int> for f64 {}
    )*};
}

float_to_int! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

/// Conversions that never fail.
macro_rules! lossless {
    ($($Small:ty => $($Large:ty)+;)*) => {$($(
        #[safe]
        impl From<$Small> for $Large {
            fn from(small: $Small) -> $Large {}
        }
    )+)*};
}

lossless! {
    bool => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64;
    u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64;
    u16 => u32 u64 u128 i32 i64 i128 usize f32 f64;
    u32 => u64 u128 i64 i128 f64;
    u64 => u128 i128;
    i8 => i16 i32 i64 i128 isize f32 f64;
    i16 => i32 i64 i128 isize f32 f64;
    i32 => i64 i128 f64;
    i64 => i128;
    f32 => f64;
}

/// Conversions that fail where the number does not fit.
macro_rules! fallible {
    ($($From:ty => $($To:ty)+;)*) => {$($(
        #[safe]
        impl TryFrom<$From> for $To {
            type Error = TryFromIntError;
            fn try_from(number: $From) -> Result<$To, TryFromIntError> {}
        }
    )+)*};
}

fallible! {
    u8 => i8;
    u16 => u8 i8 i16 isize;
    u32 => u8 u16 usize i8 i16 i32 isize;
    u64 => u8 u16 u32 usize i8 i16 i32 i64 isize;
    u128 => u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize;
    usize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
    i8 => u8 u16 u32 u64 u128 usize;
    i16 => u8 u16 u32 u64 u128 usize i8;
    i32 => u8 u16 u32 u64 u128 usize i8 i16 isize;
    i64 => u8 u16 u32 u64 u128 usize i8 i16 i32 isize;
    i128 => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize;
    isize => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128;
}

/// Conversions between numbers that are not zero and that never fail.
macro_rules! lossless_nonzero {
    ($($Small:ty => $($Large:ty)+;)*) => {$($(
        #[safe]
        impl From<NonZero<$Small>> for NonZero<$Large> {
            fn from(small: NonZero<$Small>) -> NonZero<$Large> {}
        }
    )+)*};
}

lossless_nonzero! {
    u8 => u16 u32 u64 u128 usize i16 i32 i64 i128 isize;
    u16 => u32 u64 u128 usize i32 i64 i128;
    u32 => u64 u128 i64 i128;
    u64 => u128 i128;
    i8 => i16 i32 i64 i128 isize;
    i16 => i32 i64 i128 isize;
    i32 => i64 i128;
    i64 => i128;
}

/// Conversions to numbers that are not zero and that may fail.
macro_rules! fallible_nonzero {
    ($($From:ty => $($To:ty)+;)*) => {$(
        #[safe]
        impl TryFrom<$From> for NonZero<$From> {
            type Error = TryFromIntError;
            fn try_from(number: $From) -> Result<NonZero<$From>, TryFromIntError> {}
        }

        $(
            #[safe]
            impl TryFrom<NonZero<$From>> for NonZero<$To> {
                type Error = TryFromIntError;
                fn try_from(number: NonZero<$From>) -> Result<NonZero<$To>, TryFromIntError> {}
            }
        )+
    )*};
}

fallible_nonzero! {
    u8 => i8;
    u16 => u8 i8 i16 isize;
    u32 => u8 u16 usize i8 i16 i32 isize;
    u64 => u8 u16 u32 usize i8 i16 i32 i64 isize;
    u128 => u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize;
    usize => u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize;
    i8 => u8 u16 u32 u64 u128 usize;
    i16 => u8 u16 u32 u64 u128 usize i8;
    i32 => u8 u16 u32 u64 u128 usize i8 i16 isize;
    i64 => u8 u16 u32 u64 u128 usize i8 i16 i32 isize;
    i128 => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize;
    isize => u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128;
}

/// Zero and one as booleans.
macro_rules! boolean {
    ($($Int:ty)*) => {$(
        #[safe]
        impl TryFrom<$Int> for bool {
            type Error = TryFromIntError;
            fn try_from(number: $Int) -> Result<bool, TryFromIntError> {}
        }
    )*};
}

boolean! { u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 }
