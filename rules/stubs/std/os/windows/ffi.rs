//! System strings are wide on Windows.
#![source = "library/std/src/os/windows/ffi.rs"]

use crate::fmt;
use crate::ffi::{OsStr, OsString};
use crate::iter::FusedIterator;

pub trait OsStringExt {
    fn from_wide(wide: &[u16]) -> Self;
}

impl OsStringExt for OsString {
    /// copies the string to the heap
    #[effect(alloc)]
    fn from_wide(wide: &[u16]) -> OsString {}
}

pub trait OsStrExt {
    fn encode_wide(&self) -> EncodeWide<'_>;
}

#[safe]
impl OsStrExt for OsStr {
    fn encode_wide(&self) -> EncodeWide<'_> {}
}

#[derive(Clone)]
pub struct EncodeWide<'a> {
    rest: &'a OsStr,
}

#[safe]
impl fmt::Debug for EncodeWide<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Iterator for EncodeWide<'_> {
    type Item = u16;
    fn next(&mut self) -> Option<u16> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl FusedIterator for EncodeWide<'_> {}
