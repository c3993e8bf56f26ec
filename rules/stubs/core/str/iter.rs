//! The iterators over strings: those over a pattern call what the pattern calls.
#![source = "library/core/src/str/iter.rs"]

use super::pattern::{DoubleEndedSearcher, Pattern, ReverseSearcher, Searcher};
use crate::any;
use crate::fmt;
use crate::iter::{Copied, FusedIterator};
use crate::keep;
use crate::slice;

#[derive(Clone)]
pub struct Chars<'a> {
    iter: slice::Iter<'a, u8>,
}

#[safe]
impl<'a> Iterator for Chars<'a> {
    type Item = char;
    fn next(&mut self) -> Option<char> {}
    fn count(self) -> usize {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn last(self) -> Option<char> {}
}

#[safe]
impl fmt::Debug for Chars<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char> {}
}

impl FusedIterator for Chars<'_> {}

#[safe]
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str {}
}

#[derive(Clone, Debug)]
pub struct CharIndices<'a> {
    front_offset: usize,
    iter: Chars<'a>,
}

#[safe]
impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);
    fn next(&mut self) -> Option<(usize, char)> {}
    fn count(self) -> usize {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn last(self) -> Option<(usize, char)> {}
}

#[safe]
impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)> {}
}

impl FusedIterator for CharIndices<'_> {}

#[safe]
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str {}
    pub fn offset(&self) -> usize {}
}

#[derive(Clone, Debug)]
pub struct Bytes<'a>(Copied<slice::Iter<'a, u8>>);

#[safe]
impl Iterator for Bytes<'_> {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn last(self) -> Option<Self::Item> {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn all<F>(&mut self, f: F) -> bool
    where
        F: FnMut(Self::Item) -> bool,
    {
        f(any());
    }
    fn any<F>(&mut self, f: F) -> bool
    where
        F: FnMut(Self::Item) -> bool,
    {
        f(any());
    }
    fn find<P>(&mut self, predicate: P) -> Option<Self::Item>
    where
        P: FnMut(&Self::Item) -> bool,
    {
        predicate(any());
    }
    fn position<P>(&mut self, predicate: P) -> Option<usize>
    where
        P: FnMut(Self::Item) -> bool,
    {
        predicate(any());
    }
    fn rposition<P>(&mut self, predicate: P) -> Option<usize>
    where
        P: FnMut(Self::Item) -> bool,
    {
        predicate(any());
    }
}

#[safe]
impl DoubleEndedIterator for Bytes<'_> {
    fn next_back(&mut self) -> Option<u8> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
    fn rfind<P>(&mut self, predicate: P) -> Option<Self::Item>
    where
        P: FnMut(&Self::Item) -> bool,
    {
        predicate(any());
    }
}

#[safe]
impl ExactSizeIterator for Bytes<'_> {
    fn len(&self) -> usize {}
}

impl FusedIterator for Bytes<'_> {}

/// An iterator over the matches of a pattern, from the front and from the back.
macro_rules! pattern_iterator {
    ($Forward:ident $Backward:ident yields $Item:ty) => {
        pub struct $Forward<'a, P: Pattern>(P::Searcher<'a>);

        pub struct $Backward<'a, P: Pattern>(P::Searcher<'a>);

        #[safe]
        impl<'a, P: Pattern> Iterator for $Forward<'a, P> {
            type Item = $Item;
            fn next(&mut self) -> Option<$Item> {
                any::<&mut P::Searcher<'a>>().next_match();
            }
        }

        #[safe]
        impl<'a, P> Iterator for $Backward<'a, P>
        where
            P: Pattern<Searcher<'a>: ReverseSearcher<'a>>,
        {
            type Item = $Item;
            fn next(&mut self) -> Option<$Item> {
                any::<&mut P::Searcher<'a>>().next_match_back();
            }
        }

        #[safe]
        impl<'a, P> Clone for $Forward<'a, P>
        where
            P: Pattern<Searcher<'a>: Clone>,
        {
            fn clone(&self) -> Self {
                keep(any::<&P::Searcher<'a>>().clone());
            }
        }

        #[safe]
        impl<'a, P> Clone for $Backward<'a, P>
        where
            P: Pattern<Searcher<'a>: Clone>,
        {
            fn clone(&self) -> Self {
                keep(any::<&P::Searcher<'a>>().clone());
            }
        }

        #[safe]
        impl<'a, P> fmt::Debug for $Forward<'a, P>
        where
            P: Pattern<Searcher<'a>: fmt::Debug>,
        {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(any::<&P::Searcher<'a>>(), f)
            }
        }

        #[safe]
        impl<'a, P> fmt::Debug for $Backward<'a, P>
        where
            P: Pattern<Searcher<'a>: fmt::Debug>,
        {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(any::<&P::Searcher<'a>>(), f)
            }
        }

        impl<'a, P: Pattern> FusedIterator for $Forward<'a, P> {}

        impl<'a, P> FusedIterator for $Backward<'a, P> where
            P: Pattern<Searcher<'a>: ReverseSearcher<'a>>
        {
        }
    };
}

/// What an iterator adds that can be taken from both ends.
macro_rules! double_ended {
    ($($Iterator:ident yields $Item:ty: $next:ident;)*) => {$(
        #[safe]
        impl<'a, P> DoubleEndedIterator for $Iterator<'a, P>
        where
            P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
        {
            fn next_back(&mut self) -> Option<$Item> {
                any::<&mut P::Searcher<'a>>().$next();
            }
        }
    )*};
}

pattern_iterator! { Split RSplit yields &'a str }
pattern_iterator! { SplitTerminator RSplitTerminator yields &'a str }
pattern_iterator! { SplitN RSplitN yields &'a str }
pattern_iterator! { Matches RMatches yields &'a str }
pattern_iterator! { MatchIndices RMatchIndices yields (usize, &'a str) }

double_ended! {
    Split yields &'a str: next_match_back;
    RSplit yields &'a str: next_match;
    SplitTerminator yields &'a str: next_match_back;
    RSplitTerminator yields &'a str: next_match;
    Matches yields &'a str: next_match_back;
    RMatches yields &'a str: next_match;
    MatchIndices yields (usize, &'a str): next_match_back;
    RMatchIndices yields (usize, &'a str): next_match;
}

#[derive(Clone, Debug)]
pub struct Lines<'a>(Chars<'a>);

#[safe]
impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn last(self) -> Option<&'a str> {}
}

#[safe]
impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> {}
}

impl FusedIterator for Lines<'_> {}

#[derive(Clone, Debug)]
pub struct LinesAny<'a>(Lines<'a>);

#[safe]
impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a> DoubleEndedIterator for LinesAny<'a> {
    fn next_back(&mut self) -> Option<&'a str> {}
}

impl FusedIterator for LinesAny<'_> {}

#[derive(Clone, Debug)]
pub struct SplitWhitespace<'a> {
    inner: Chars<'a>,
}

#[derive(Clone, Debug)]
pub struct SplitAsciiWhitespace<'a> {
    inner: Chars<'a>,
}

pub struct SplitInclusive<'a, P: Pattern>(P::Searcher<'a>);

#[safe]
impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn last(self) -> Option<&'a str> {}
}

#[safe]
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {}
}

impl FusedIterator for SplitWhitespace<'_> {}

#[safe]
impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn last(self) -> Option<&'a str> {}
}

#[safe]
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {}
}

impl FusedIterator for SplitAsciiWhitespace<'_> {}

#[safe]
impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;
    fn next(&mut self) -> Option<&'a str> {
        any::<&mut P::Searcher<'a>>().next_match();
    }
}

#[safe]
impl<'a, P: Pattern<Searcher<'a>: fmt::Debug>> fmt::Debug for SplitInclusive<'a, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&P::Searcher<'a>>(), f)
    }
}

#[safe]
impl<'a, P: Pattern<Searcher<'a>: Clone>> Clone for SplitInclusive<'a, P> {
    fn clone(&self) -> Self {
        keep(any::<&P::Searcher<'a>>().clone());
    }
}

#[safe]
impl<'a, P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>> DoubleEndedIterator
    for SplitInclusive<'a, P>
{
    fn next_back(&mut self) -> Option<&'a str> {
        any::<&mut P::Searcher<'a>>().next_match_back();
    }
}

impl<'a, P: Pattern> FusedIterator for SplitInclusive<'a, P> {}

#[derive(Clone)]
pub struct EncodeUtf16<'a> {
    chars: Chars<'a>,
    extra: u16,
}

#[safe]
impl fmt::Debug for EncodeUtf16<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;
    fn next(&mut self) -> Option<u16> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl FusedIterator for EncodeUtf16<'_> {}

#[derive(Clone, Debug)]
pub struct EscapeDebug<'a> {
    inner: Chars<'a>,
}

#[derive(Clone, Debug)]
pub struct EscapeDefault<'a> {
    inner: Chars<'a>,
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode<'a> {
    inner: Chars<'a>,
}

/// The iterators that escape a string.
macro_rules! escaping {
    ($($Name:ident),+) => {$(
            #[safe]
            impl<'a> fmt::Display for $Name<'a> {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
            }

            #[safe]
            impl<'a> Iterator for $Name<'a> {
                type Item = char;
                fn next(&mut self) -> Option<char> {}
                fn size_hint(&self) -> (usize, Option<usize>) {}
                fn fold<Acc, Fold>(self, init: Acc, fold: Fold) -> Acc
                where
                    Fold: FnMut(Acc, Self::Item) -> Acc,
                {
                    keep(init);
                    keep(fold(any(), any()));
                }
            }

            impl<'a> FusedIterator for $Name<'a> {}
    )+};
}

escaping!(EscapeDebug, EscapeDefault, EscapeUnicode);
