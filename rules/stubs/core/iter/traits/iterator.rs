//! `Iterator`: a method that drives the iterator calls `next` and its closures; one that builds an adapter only stores them.
#![source = "library/core/src/iter/traits/iterator.rs"]

use super::super::{
    Chain, Cloned, Copied, Cycle, Enumerate, Filter, FilterMap, FlatMap, Flatten, Fuse, Inspect,
    Map, MapWhile, Peekable, Product, Rev, Scan, Skip, SkipWhile, StepBy, Sum, Take, TakeWhile,
    Zip,
};
use crate::{any, keep};

use crate::cmp::Ordering;
use crate::ops::Try;

use super::super::empty;

#[safe]
#[lang = "iterator"]
pub trait Iterator {
    type Item;
    #[lang = "next"]
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize
    where
        Self: Sized,
    {
        self.next();
        any()
    }
    fn last(self) -> Option<Self::Item>
    where
        Self: Sized,
    {
        self.next();
        any()
    }
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.next();
        self.next()
    }
    /// panics when the step is zero
    #[effect(implicit_panic)]
    fn step_by(self, step: usize) -> StepBy<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn chain<U>(self, other: U) -> Chain<Self, U::IntoIter>
    where
        Self: Sized,
        U: IntoIterator<Item = Self::Item>,
    {
        keep(other.into_iter());
        keep(self);
        any()
    }
    fn zip<U>(self, other: U) -> Zip<Self, U::IntoIter>
    where
        Self: Sized,
        U: IntoIterator,
    {
        keep(other.into_iter());
        keep(self);
        any()
    }
    fn map<B, F>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> B,
    {
        keep(self);
        keep(f);
        any()
    }
    fn for_each<F>(self, f: F)
    where
        Self: Sized,
        F: FnMut(Self::Item),
    {
        keep(self.next());
        f(any());
    }
    fn filter<P>(self, predicate: P) -> Filter<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool,
    {
        keep(self);
        keep(predicate);
        any()
    }
    fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<B>,
    {
        keep(self);
        keep(f);
        any()
    }
    fn enumerate(self) -> Enumerate<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn peekable(self) -> Peekable<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool,
    {
        keep(self);
        keep(predicate);
        any()
    }
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool,
    {
        keep(self);
        keep(predicate);
        any()
    }
    fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> Option<B>,
    {
        keep(self);
        keep(predicate);
        any()
    }
    fn skip(self, n: usize) -> Skip<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn take(self, n: usize) -> Take<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
    where
        Self: Sized,
        F: FnMut(&mut St, Self::Item) -> Option<B>,
    {
        keep(self);
        keep(initial_state);
        keep(f);
        any()
    }
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F>
    where
        Self: Sized,
        U: IntoIterator,
        F: FnMut(Self::Item) -> U,
    {
        keep(self);
        keep(f);
        any()
    }
    fn flatten(self) -> Flatten<Self>
    where
        Self: Sized,
        Self::Item: IntoIterator,
    {
        keep(self);
        any()
    }
    fn fuse(self) -> Fuse<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn inspect<F>(self, f: F) -> Inspect<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item),
    {
        keep(self);
        keep(f);
        any()
    }
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {
        self
    }
    fn collect<B: FromIterator<Self::Item>>(self) -> B
    where
        Self: Sized,
    {
        FromIterator::from_iter(self)
    }
    fn partition<B, F>(self, f: F) -> (B, B)
    where
        Self: Sized,
        B: Default + Extend<Self::Item>,
        F: FnMut(&Self::Item) -> bool,
    {
        keep(self.next());
        f(any());
        let mut left = B::default();
        left.extend(empty::<Self::Item>());
        (left, any())
    }
    fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> R,
        R: Try<Output = B>,
    {
        keep(self.next());
        f(init, any())
    }
    fn try_for_each<F, R>(&mut self, f: F) -> R
    where
        Self: Sized,
        F: FnMut(Self::Item) -> R,
        R: Try<Output = ()>,
    {
        keep(self.next());
        f(any())
    }
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self.next());
        f(init, any())
    }
    fn reduce<F>(self, f: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
    {
        keep(self.next());
        Some(f(any(), any()))
    }
    fn all<F>(&mut self, f: F) -> bool
    where
        Self: Sized,
        F: FnMut(Self::Item) -> bool,
    {
        keep(self.next());
        f(any())
    }
    fn any<F>(&mut self, f: F) -> bool
    where
        Self: Sized,
        F: FnMut(Self::Item) -> bool,
    {
        keep(self.next());
        f(any())
    }
    fn find<P>(&mut self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool,
    {
        self.next();
        predicate(any());
        any()
    }
    fn find_map<B, F>(&mut self, f: F) -> Option<B>
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Option<B>,
    {
        keep(self.next());
        f(any())
    }
    fn position<P>(&mut self, predicate: P) -> Option<usize>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> bool,
    {
        keep(self.next());
        predicate(any());
        any()
    }
    fn rposition<P>(&mut self, predicate: P) -> Option<usize>
    where
        P: FnMut(Self::Item) -> bool,
        Self: Sized + ExactSizeIterator + DoubleEndedIterator,
    {
        keep(self.next_back());
        self.len();
        predicate(any());
        any()
    }
    fn max(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        self.next();
        Ord::cmp(any::<&Self::Item>(), any());
        any()
    }
    fn min(self) -> Option<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        self.next();
        Ord::cmp(any::<&Self::Item>(), any());
        any()
    }
    fn max_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> B,
    {
        self.next();
        Ord::cmp(&f(any()), any());
        any()
    }
    fn max_by<F>(self, compare: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering,
    {
        self.next();
        compare(any(), any());
        any()
    }
    fn min_by_key<B: Ord, F>(self, f: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> B,
    {
        self.next();
        Ord::cmp(&f(any()), any());
        any()
    }
    fn min_by<F>(self, compare: F) -> Option<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering,
    {
        self.next();
        compare(any(), any());
        any()
    }
    fn rev(self) -> Rev<Self>
    where
        Self: Sized + DoubleEndedIterator,
    {
        keep(self);
        any()
    }
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB)
    where
        FromA: Default + Extend<A>,
        FromB: Default + Extend<B>,
        Self: Sized + Iterator<Item = (A, B)>,
    {
        keep(self.next());
        let mut left = FromA::default();
        left.extend(empty::<A>());
        let mut right = FromB::default();
        right.extend(empty::<B>());
        (left, right)
    }
    fn copied<'a, T>(self) -> Copied<Self>
    where
        T: Copy + 'a,
        Self: Sized + Iterator<Item = &'a T>,
    {
        keep(self);
        any()
    }
    fn cloned<'a, T>(self) -> Cloned<Self>
    where
        T: Clone + 'a,
        Self: Sized + Iterator<Item = &'a T>,
    {
        keep(self);
        any()
    }
    fn cycle(self) -> Cycle<Self>
    where
        Self: Sized + Clone,
    {
        keep(self.clone());
        keep(self);
        any()
    }
    fn sum<S>(self) -> S
    where
        Self: Sized,
        S: Sum<Self::Item>,
    {
        Sum::sum(self)
    }
    fn product<P>(self) -> P
    where
        Self: Sized,
        P: Product<Self::Item>,
    {
        Product::product(self)
    }
    fn cmp<I>(self, other: I) -> Ordering
    where
        I: IntoIterator<Item = Self::Item>,
        Self::Item: Ord,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        Ord::cmp(any::<&Self::Item>(), any());
        any()
    }
    fn partial_cmp<I>(self, other: I) -> Option<Ordering>
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        PartialOrd::partial_cmp(any::<&Self::Item>(), any::<&I::Item>());
        any()
    }
    fn eq<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialEq<I::Item>,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        PartialEq::eq(any::<&Self::Item>(), any::<&I::Item>());
        any()
    }
    fn ne<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialEq<I::Item>,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        PartialEq::eq(any::<&Self::Item>(), any::<&I::Item>());
        any()
    }
    fn lt<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        PartialOrd::partial_cmp(any::<&Self::Item>(), any::<&I::Item>());
        any()
    }
    fn le<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        PartialOrd::partial_cmp(any::<&Self::Item>(), any::<&I::Item>());
        any()
    }
    fn gt<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        PartialOrd::partial_cmp(any::<&Self::Item>(), any::<&I::Item>());
        any()
    }
    fn ge<I>(self, other: I) -> bool
    where
        I: IntoIterator,
        Self::Item: PartialOrd<I::Item>,
        Self: Sized,
    {
        self.next();
        other.into_iter().next();
        PartialOrd::partial_cmp(any::<&Self::Item>(), any::<&I::Item>());
        any()
    }
    fn is_sorted(self) -> bool
    where
        Self: Sized,
        Self::Item: PartialOrd,
    {
        self.next();
        PartialOrd::partial_cmp(any::<&Self::Item>(), any::<&Self::Item>());
        any()
    }
    fn is_sorted_by<F>(self, compare: F) -> bool
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> bool,
    {
        self.next();
        compare(any(), any())
    }
    fn is_sorted_by_key<F, K>(self, f: F) -> bool
    where
        Self: Sized,
        F: FnMut(Self::Item) -> K,
        K: PartialOrd,
    {
        keep(self.next());
        PartialOrd::partial_cmp(&f(any()), any::<&K>());
        any()
    }
}

#[safe]
impl<I: Iterator + ?Sized> Iterator for &mut I {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        (**self).next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }
}
