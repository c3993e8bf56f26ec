//! Decoding UTF-16.
#![source = "library/core/src/char/decode.rs"]

use crate::keep;
use crate::any;
use crate::error::Error;
use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct DecodeUtf16<I>
where
    I: Iterator<Item = u16>,
{
    iter: I,
    buf: Option<u16>,
}

#[derive(Debug, Clone, Eq, PartialEq)]
pub struct DecodeUtf16Error {
    code: u16,
}

#[safe]
pub(super) fn decode_utf16<I: IntoIterator<Item = u16>>(
    iter: I,
) -> DecodeUtf16<I::IntoIter> {
    keep(iter.into_iter());
}

#[safe]
impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;
    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>> {
        any::<&mut I>().next();
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<I: Iterator<Item = u16> + FusedIterator> FusedIterator for DecodeUtf16<I> {}

#[safe]
impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16 {}
}

#[safe]
impl fmt::Display for DecodeUtf16Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for DecodeUtf16Error {}
