//! `std::num`.
#![source = "library/std/src/num/mod.rs"]

pub use core::num::{
    FpCategory, IntErrorKind, NonZero, NonZeroI128, NonZeroI16, NonZeroI32, NonZeroI64,
    NonZeroI8, NonZeroIsize, NonZeroU128, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU8,
    NonZeroUsize, ParseFloatError, ParseIntError, Saturating, TryFromIntError, Wrapping,
};

