//! The methods of string slices that need no allocator.
#![source = "library/core/src/str/mod.rs"]

use crate::keep;
use self::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher, Searcher};
use crate::slice::SliceIndex;
pub use converts::{from_utf8, from_utf8_unchecked};
pub use converts::{from_utf8_mut, from_utf8_unchecked_mut};
pub use error::{ParseBoolError, Utf8Error};
pub use iter::EncodeUtf16;
pub use iter::LinesAny;
pub use iter::SplitAsciiWhitespace;
pub use iter::SplitInclusive;
pub use iter::{Bytes, CharIndices, Chars, Lines, SplitWhitespace};
pub use iter::{EscapeDebug, EscapeDefault, EscapeUnicode};
pub use iter::{MatchIndices, RMatchIndices};
pub use iter::{Matches, RMatches};
pub use iter::{RSplit, RSplitTerminator, Split, SplitTerminator};
pub use iter::{RSplitN, SplitN};
pub use lossy::{Utf8Chunk, Utf8Chunks};
pub use traits::FromStr;
mod converts;
mod error;
mod iter;
mod traits;
pub mod pattern;
mod lossy;

#[safe]
impl str {
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
    pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
    pub const fn is_char_boundary(&self, index: usize) -> bool {}
    pub const fn floor_char_boundary(&self, index: usize) -> usize {}
    pub const fn ceil_char_boundary(&self, index: usize) -> usize {}
    pub const fn as_bytes(&self) -> &[u8] {}
    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {}
    pub const fn as_ptr(&self) -> *const u8 {}
    pub const fn as_mut_ptr(&mut self) -> *mut u8 {}
    pub const fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {
        i.get(self);
    }
    pub const fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {
        i.get_mut(self);
    }
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output {
        i.get_unchecked(self);
    }
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(
        &mut self,
        i: I,
    ) -> &mut I::Output {
        i.get_unchecked_mut(self);
    }
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str {}
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str {}
    /// panics when the position is no character boundary
    #[effect(implicit_panic)]
    pub const fn split_at(&self, mid: usize) -> (&str, &str) {}
    /// panics when the position is no character boundary
    #[effect(implicit_panic)]
    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
    pub const fn split_at_mut_checked(
        &mut self,
        mid: usize,
    ) -> Option<(&mut str, &mut str)> {}
    pub fn chars(&self) -> Chars<'_> {}
    pub fn char_indices(&self) -> CharIndices<'_> {}
    pub fn bytes(&self) -> Bytes<'_> {}
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {}
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {}
    pub fn lines(&self) -> Lines<'_> {}
    pub fn lines_any(&self) -> LinesAny<'_> {}
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> {}
    pub fn contains<P: Pattern>(&self, pat: P) -> bool {
        pat.is_contained_in(self);
    }
    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {
        pat.is_prefix_of(self);
    }
    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        pat.is_suffix_of(self);
    }
    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {
        pat.into_searcher(self).next_match();
    }
    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        pat.into_searcher(self).next_match_back();
    }
    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {
        keep(pat.into_searcher(self));
    }
    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {
        keep(pat.into_searcher(self));
    }
    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        keep(pat.into_searcher(self));
    }
    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {
        keep(pat.into_searcher(self));
    }
    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        keep(pat.into_searcher(self));
    }
    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {
        keep(pat.into_searcher(self));
    }
    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        keep(pat.into_searcher(self));
    }
    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)> {
        delimiter.into_searcher(self).next_match();
    }
    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&'_ str, &'_ str)>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        delimiter.into_searcher(self).next_match_back();
    }
    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {
        keep(pat.into_searcher(self));
    }
    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        keep(pat.into_searcher(self));
    }
    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {
        keep(pat.into_searcher(self));
    }
    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        keep(pat.into_searcher(self));
    }
    pub fn trim(&self) -> &str {}
    pub fn trim_start(&self) -> &str {}
    pub fn trim_end(&self) -> &str {}
    pub fn trim_left(&self) -> &str {}
    pub fn trim_right(&self) -> &str {}
    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str
    where
        for<'a> P::Searcher<'a>: DoubleEndedSearcher<'a>,
    {
        pat.into_searcher(self).next_reject();
    }
    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {
        pat.into_searcher(self).next_reject();
    }
    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> {
        prefix.strip_prefix_of(self);
    }
    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        suffix.strip_suffix_of(self);
    }
    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        pat.into_searcher(self).next_reject_back();
    }
    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {
        pat.into_searcher(self).next_reject();
    }
    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        pat.into_searcher(self).next_reject_back();
    }
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
        keep(F::from_str(self));
    }
    pub const fn is_ascii(&self) -> bool {}
    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub const fn make_ascii_uppercase(&mut self) {}
    pub const fn make_ascii_lowercase(&mut self) {}
    pub const fn trim_ascii_start(&self) -> &str {}
    pub const fn trim_ascii_end(&self) -> &str {}
    pub const fn trim_ascii(&self) -> &str {}
    pub fn escape_debug(&self) -> EscapeDebug<'_> {}
    pub fn escape_default(&self) -> EscapeDefault<'_> {}
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {}
}

#[safe]
impl AsRef<[u8]> for str {
    fn as_ref(&self) -> &[u8] {}
}

#[safe]
impl Default for &str {
    fn default() -> Self {}
}

#[safe]
impl Default for &mut str {
    fn default() -> Self {}
}

impl !crate::error::Error for &str {}
