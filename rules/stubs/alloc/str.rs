//! The methods of `str` that make a `String`.
#![source = "library/alloc/src/str.rs"]

use crate::borrow::ToOwned;
use crate::boxed::Box;
use crate::slice::{Concat, Join};
use crate::string::String;
use core::borrow::{Borrow, BorrowMut};
pub use core::str::EncodeUtf16;
pub use core::str::SplitAsciiWhitespace;
pub use core::str::SplitInclusive;
pub use core::str::SplitWhitespace;
pub use core::str::pattern;
use core::str::pattern::Pattern;
pub use core::str::{Bytes, CharIndices, Chars, from_utf8, from_utf8_mut};
pub use core::str::{EscapeDebug, EscapeDefault, EscapeUnicode};
pub use core::str::{FromStr, Utf8Error};
pub use core::str::{Lines, LinesAny};
pub use core::str::{MatchIndices, RMatchIndices};
pub use core::str::{Matches, RMatches};
pub use core::str::{ParseBoolError, from_utf8_unchecked, from_utf8_unchecked_mut};
pub use core::str::{RSplit, Split};
pub use core::str::{RSplitN, SplitN};
pub use core::str::{RSplitTerminator, SplitTerminator};
pub use core::str::{Utf8Chunk, Utf8Chunks};
use core::{any, keep};

use core::str::pattern::Searcher;

#[safe]
impl Borrow<str> for String {
    fn borrow(&self) -> &str {}
}

#[safe]
impl BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str {}
}

impl ToOwned for str {
    type Owned = String;
    /// allocates the copy
    #[effect(alloc)]
    fn to_owned(&self) -> String {
        any()
    }
    /// grows the target when it is shorter
    #[effect(alloc)]
    fn clone_into(&self, target: &mut String) {}
}

#[safe]
impl str {
    pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]> {
        keep(self);
        any()
    }
    /// allocates the new text
    #[effect(alloc)]
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
        let searcher = from.into_searcher(any());
        searcher.next_match();
        any()
    }
    /// allocates the new text
    #[effect(alloc)]
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {
        let searcher = pat.into_searcher(any());
        searcher.next_match();
        any()
    }
    /// allocates the new text
    #[effect(alloc)]
    pub fn to_lowercase(&self) -> String {
        any()
    }
    /// allocates the new text
    #[effect(alloc)]
    pub fn to_uppercase(&self) -> String {
        any()
    }
    pub fn into_string(self: Box<Self>) -> String {
        keep(self);
        any()
    }
    /// allocates the new text
    #[effect(alloc, implicit_panic)]
    pub fn repeat(&self, n: usize) -> String {
        any()
    }
    /// allocates the new text
    #[effect(alloc)]
    pub fn to_ascii_uppercase(&self) -> String {
        any()
    }
    /// allocates the new text
    #[effect(alloc)]
    pub fn to_ascii_lowercase(&self) -> String {
        any()
    }
}

#[safe]
pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {
    keep(v);
    any()
}

#[safe]
impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;
    fn concat(slice: &Self) -> String {
        <S as Borrow<str>>::borrow(any());
        any()
    }
}

#[safe]
impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;
    fn join(slice: &Self, sep: &str) -> String {
        <S as Borrow<str>>::borrow(any());
        any()
    }
}
