//! The iterators and errors around `char`.
#![source = "library/core/src/char/mod.rs"]

use crate::any;
use crate::keep;
pub use self::convert::CharTryFromError;
pub use self::convert::ParseCharError;
pub use self::decode::{DecodeUtf16, DecodeUtf16Error};
use crate::error::Error;
use crate::fmt::{self};
use crate::iter::FusedIterator;
mod convert;
mod decode;
mod methods;

pub const MAX: char = char::MAX;

pub const REPLACEMENT_CHARACTER: char = char::REPLACEMENT_CHARACTER;

pub const UNICODE_VERSION: (u8, u8, u8) = char::UNICODE_VERSION;

#[safe]
pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
    keep(iter.into_iter());
}

#[safe]
pub const fn from_u32(i: u32) -> Option<char> {}

#[safe]
pub const unsafe fn from_u32_unchecked(i: u32) -> char {}

#[safe]
pub const fn from_digit(num: u32, radix: u32) -> Option<char> {}

#[derive(Clone, Debug)]
pub struct EscapeUnicode([u8; 10]);

#[safe]
impl Iterator for EscapeUnicode {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn last(self) -> Option<char> {}
}

#[safe]
impl ExactSizeIterator for EscapeUnicode {
    fn len(&self) -> usize {}
}

impl FusedIterator for EscapeUnicode {}

#[safe]
impl fmt::Display for EscapeUnicode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Clone, Debug)]
pub struct EscapeDefault([u8; 10]);

#[safe]
impl Iterator for EscapeDefault {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn last(self) -> Option<char> {}
}

#[safe]
impl ExactSizeIterator for EscapeDefault {
    fn len(&self) -> usize {}
}

impl FusedIterator for EscapeDefault {}

#[safe]
impl fmt::Display for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Clone, Debug)]
pub struct EscapeDebug([u8; 10]);

#[safe]
impl Iterator for EscapeDebug {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
}

#[safe]
impl ExactSizeIterator for EscapeDebug {
    fn len(&self) -> usize {}
}

impl FusedIterator for EscapeDebug {}

#[safe]
impl fmt::Display for EscapeDebug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct TryFromCharError(pub(crate) ());

#[safe]
impl fmt::Display for TryFromCharError {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for TryFromCharError {}

/// The iterators over the other case of a character.
macro_rules! case_mapping {
    ($($Iterator:ident)*) => {$(
        #[derive(Clone, Debug)]
        pub struct $Iterator(crate::array::IntoIter<char, 3>);

        #[safe]
        impl Iterator for $Iterator {
            type Item = char;
            fn next(&mut self) -> Option<char> {}
            fn size_hint(&self) -> (usize, Option<usize>) {}
            fn fold<B, F>(self, init: B, fold: F) -> B
            where
                F: FnMut(B, char) -> B,
            {
                keep(init);
                keep(fold(any(), any()));
            }
            fn count(self) -> usize {}
            fn last(self) -> Option<char> {}
        }

        #[safe]
        impl DoubleEndedIterator for $Iterator {
            fn next_back(&mut self) -> Option<char> {}
        }

        impl FusedIterator for $Iterator {}

        #[safe]
        impl ExactSizeIterator for $Iterator {
            fn len(&self) -> usize {}
        }

        #[safe]
        impl fmt::Display for $Iterator {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
        }
    )*};
}

case_mapping! { ToLowercase ToUppercase }
