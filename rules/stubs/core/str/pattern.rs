//! What a string is searched for: characters, sets of characters, strings and the caller's predicates.
#![source = "library/core/src/str/pattern.rs"]

use crate::any;
use crate::fmt;
use crate::keep;

#[safe]
pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;
    fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;
    fn is_contained_in(self, haystack: &str) -> bool {
        self.into_searcher(haystack).next_match();
    }
    fn is_prefix_of(self, haystack: &str) -> bool {
        self.into_searcher(haystack).next();
    }
    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool
    where
        Self::Searcher<'a>: ReverseSearcher<'a>,
    {
        self.into_searcher(haystack).next_back();
    }
    fn strip_prefix_of(self, haystack: &str) -> Option<&str> {
        self.into_searcher(haystack).next();
    }
    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str>
    where
        Self::Searcher<'a>: ReverseSearcher<'a>,
    {
        self.into_searcher(haystack).next_back();
    }
    fn as_utf8_pattern(&self) -> Option<Utf8Pattern<'_>> {}
}

#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum Utf8Pattern<'a> {
    StringPattern(&'a [u8]),
    CharPattern(char),
}

#[derive(Copy, Clone, Eq, PartialEq, Debug)]
pub enum SearchStep {
    Match(usize, usize),
    Reject(usize, usize),
    Done,
}

#[safe]
pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;
    fn next(&mut self) -> SearchStep;
    fn next_match(&mut self) -> Option<(usize, usize)> {
        self.next();
    }
    fn next_reject(&mut self) -> Option<(usize, usize)> {
        self.next();
    }
}

#[safe]
pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {
    fn next_back(&mut self) -> SearchStep;
    fn next_match_back(&mut self) -> Option<(usize, usize)> {
        self.next_back();
    }
    fn next_reject_back(&mut self) -> Option<(usize, usize)> {
        self.next_back();
    }
}

pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}

/// A pattern that calls nothing of the caller's, and its searcher.
macro_rules! plain_pattern {
    ([$($generics:tt)*] $Pattern:ty, $Searcher:ty) => {
        #[safe]
        impl<$($generics)*> Pattern for $Pattern {
            type Searcher<'a> = $Searcher;
            fn into_searcher<'a>(self, haystack: &'a str) -> $Searcher {}
            fn is_contained_in(self, haystack: &str) -> bool {}
            fn is_prefix_of(self, haystack: &str) -> bool {}
            fn is_suffix_of<'a>(self, haystack: &'a str) -> bool
            where
                $Searcher: ReverseSearcher<'a>,
            {
            }
            fn strip_prefix_of(self, haystack: &str) -> Option<&str> {}
            fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str>
            where
                $Searcher: ReverseSearcher<'a>,
            {
            }
        }
    };
}

/// A searcher that calls nothing of the caller's.
macro_rules! plain_searcher {
    ([$($generics:tt)*] $Searcher:ty) => {
        #[safe]
        unsafe impl<'a, $($generics)*> Searcher<'a> for $Searcher {
            fn haystack(&self) -> &'a str {}
            fn next(&mut self) -> SearchStep {}
            fn next_match(&mut self) -> Option<(usize, usize)> {}
            fn next_reject(&mut self) -> Option<(usize, usize)> {}
        }

        #[safe]
        unsafe impl<'a, $($generics)*> ReverseSearcher<'a> for $Searcher {
            fn next_back(&mut self) -> SearchStep {}
            fn next_match_back(&mut self) -> Option<(usize, usize)> {}
            fn next_reject_back(&mut self) -> Option<(usize, usize)> {}
        }
    };
}

#[derive(Clone, Debug)]
pub struct CharSearcher<'a> {
    haystack: &'a str,
    needle: char,
}

#[derive(Clone, Debug)]
pub struct CharArraySearcher<'a, const N: usize> {
    haystack: &'a str,
    needles: [char; N],
}

#[derive(Clone, Debug)]
pub struct CharArrayRefSearcher<'a, 'b, const N: usize> {
    haystack: &'a str,
    needles: &'b [char; N],
}

#[derive(Clone, Debug)]
pub struct CharSliceSearcher<'a, 'b> {
    haystack: &'a str,
    needles: &'b [char],
}

#[derive(Clone, Debug)]
pub struct StrSearcher<'a, 'b> {
    haystack: &'a str,
    needle: &'b str,
}

plain_pattern! { [] char, CharSearcher<'a> }
plain_pattern! { [const N: usize] [char; N], CharArraySearcher<'a, N> }
plain_pattern! { ['b, const N: usize] &'b [char; N], CharArrayRefSearcher<'a, 'b, N> }
plain_pattern! { ['b] &'b [char], CharSliceSearcher<'a, 'b> }
plain_pattern! { ['b] &'b str, StrSearcher<'a, 'b> }
plain_pattern! { ['b, 'c] &'c &'b str, StrSearcher<'a, 'b> }

plain_searcher! { [] CharSearcher<'a> }
plain_searcher! { [const N: usize] CharArraySearcher<'a, N> }
plain_searcher! { ['b, const N: usize] CharArrayRefSearcher<'a, 'b, N> }
plain_searcher! { ['b] CharSliceSearcher<'a, 'b> }
plain_searcher! { ['b] StrSearcher<'a, 'b> }

impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}

impl<'a, const N: usize> DoubleEndedSearcher<'a> for CharArraySearcher<'a, N> {}

impl<'a, 'b, const N: usize> DoubleEndedSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}

impl<'a, 'b> DoubleEndedSearcher<'a> for CharSliceSearcher<'a, 'b> {}

#[derive(Clone)]
pub struct CharPredicateSearcher<'a, F>
where
    F: FnMut(char) -> bool,
{
    haystack: &'a str,
    predicate: F,
}

#[safe]
impl<F> fmt::Debug for CharPredicateSearcher<'_, F>
where
    F: FnMut(char) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
unsafe impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F>
where
    F: FnMut(char) -> bool,
{
    fn haystack(&self) -> &'a str {}
    fn next(&mut self) -> SearchStep {
        any::<&mut F>()(any());
    }
    fn next_match(&mut self) -> Option<(usize, usize)> {
        any::<&mut F>()(any());
    }
    fn next_reject(&mut self) -> Option<(usize, usize)> {
        any::<&mut F>()(any());
    }
}

#[safe]
unsafe impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F>
where
    F: FnMut(char) -> bool,
{
    fn next_back(&mut self) -> SearchStep {
        any::<&mut F>()(any());
    }
    fn next_match_back(&mut self) -> Option<(usize, usize)> {
        any::<&mut F>()(any());
    }
    fn next_reject_back(&mut self) -> Option<(usize, usize)> {
        any::<&mut F>()(any());
    }
}

impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}

#[safe]
impl<F> Pattern for F
where
    F: FnMut(char) -> bool,
{
    type Searcher<'a> = CharPredicateSearcher<'a, F>;
    fn into_searcher<'a>(self, haystack: &'a str) -> CharPredicateSearcher<'a, F> {
        keep(self);
    }
    fn is_contained_in(self, haystack: &str) -> bool {
        any::<&mut F>()(any());
    }
    fn is_prefix_of(self, haystack: &str) -> bool {
        any::<&mut F>()(any());
    }
    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool
    where
        CharPredicateSearcher<'a, F>: ReverseSearcher<'a>,
    {
        any::<&mut F>()(any());
    }
    fn strip_prefix_of(self, haystack: &str) -> Option<&str> {
        any::<&mut F>()(any());
    }
    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str>
    where
        CharPredicateSearcher<'a, F>: ReverseSearcher<'a>,
    {
        any::<&mut F>()(any());
    }
}
