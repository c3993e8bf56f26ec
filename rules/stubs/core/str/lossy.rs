//! Bytes that are mostly UTF-8.
#![source = "library/core/src/str/lossy.rs"]

use crate::fmt;
use crate::fmt::Formatter;
use crate::iter::FusedIterator;

#[safe]
impl [u8] {
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_> {}
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utf8Chunk<'a> {
    valid: &'a str,
    invalid: &'a [u8],
}

#[safe]
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str {}
    pub fn invalid(&self) -> &'a [u8] {}
}

#[derive(Clone)]
pub struct Utf8Chunks<'a> {
    source: &'a [u8],
}

#[safe]
impl<'a> Iterator for Utf8Chunks<'a> {
    type Item = Utf8Chunk<'a>;
    fn next(&mut self) -> Option<Utf8Chunk<'a>> {}
}

impl FusedIterator for Utf8Chunks<'_> {}

#[safe]
impl fmt::Debug for Utf8Chunks<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {}
}
