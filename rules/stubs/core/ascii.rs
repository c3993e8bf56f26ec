//! Escaping ASCII bytes.
#![source = "library/core/src/ascii.rs"]

use crate::fmt;
use crate::iter::FusedIterator;

#[derive(Clone)]
pub struct EscapeDefault([u8; 4]);

#[safe]
pub fn escape_default(c: u8) -> EscapeDefault {}

#[safe]
impl Iterator for EscapeDefault {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn last(self) -> Option<u8> {}
}

#[safe]
impl DoubleEndedIterator for EscapeDefault {
    fn next_back(&mut self) -> Option<u8> {}
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

#[safe]
impl fmt::Debug for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
