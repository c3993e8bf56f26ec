//! Slices of ASCII bytes.
#![source = "library/core/src/slice/ascii.rs"]

use crate::keep;
use crate::any;
use crate::fmt::{self};
use crate::iter;

#[safe]
impl [u8] {
    pub const fn is_ascii(&self) -> bool {}
    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
    pub const fn make_ascii_uppercase(&mut self) {}
    pub const fn make_ascii_lowercase(&mut self) {}
    pub fn escape_ascii(&self) -> EscapeAscii<'_> {}
    pub const fn trim_ascii_start(&self) -> &[u8] {}
    pub const fn trim_ascii_end(&self) -> &[u8] {}
    pub const fn trim_ascii(&self) -> &[u8] {}
}

#[derive(Clone)]
pub struct EscapeAscii<'a> {
    bytes: super::Iter<'a, u8>,
}

#[safe]
impl<'a> iter::Iterator for EscapeAscii<'a> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<Acc, Fold>(self, init: Acc, fold: Fold) -> Acc
    where
        Fold: FnMut(Acc, Self::Item) -> Acc,
    {
        keep(init);
        keep(fold(any(), any()));
    }
    fn last(self) -> Option<u8> {}
}

#[safe]
impl<'a> iter::DoubleEndedIterator for EscapeAscii<'a> {
    fn next_back(&mut self) -> Option<u8> {}
}

impl<'a> iter::FusedIterator for EscapeAscii<'a> {}

#[safe]
impl<'a> fmt::Display for EscapeAscii<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> fmt::Debug for EscapeAscii<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
