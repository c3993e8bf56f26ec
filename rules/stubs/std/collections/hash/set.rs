//! `std::collections::HashSet`.
#![source = "library/std/src/collections/hash/set.rs"]

use core::{any, keep};
use crate::fmt;
use crate::alloc::{Allocator, Global};
use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::iter::FusedIterator;
use crate::ops::{BitAnd, BitOr, BitXor, Sub};

pub struct HashSet<T, S = RandomState, A: Allocator = Global> {
    _private: core::marker::PhantomData<(T, S, A)>,
}

#[safe]
impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState> {}
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> {}
}

#[safe]
impl<T, S> HashSet<T, S> {
    pub const fn with_hasher(hasher: S) -> HashSet<T, S> {
        keep(hasher);
        any()
    }
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {
        keep(hasher);
        any()
    }
}

#[safe]
impl<T, S, A: Allocator> HashSet<T, S, A> {
    pub fn capacity(&self) -> usize {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn drain(&mut self) -> Drain<'_, T, A> {}
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, T, F, A>
    where
        F: FnMut(&T) -> bool,
    {
        pred(any());
        any()
    }
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool,
    {
        f(any());
    }
    pub fn clear(&mut self) {}
    pub fn hasher(&self) -> &S {}
}

#[safe]
impl<T, S, A> HashSet<T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn difference<'a>(
        &'a self,
        other: &'a HashSet<T, S, A>,
    ) -> Difference<'a, T, S, A> {}
    pub fn symmetric_difference<'a>(
        &'a self,
        other: &'a HashSet<T, S, A>,
    ) -> SymmetricDifference<'a, T, S, A> {}
    pub fn intersection<'a>(
        &'a self,
        other: &'a HashSet<T, S, A>,
    ) -> Intersection<'a, T, S, A> {}
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S, A>) -> Union<'a, T, S, A> {}
    pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Hash + Eq,
    {}
    pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>,
        Q: Hash + Eq,
    {}
    pub fn is_disjoint(&self, other: &HashSet<T, S, A>) -> bool {}
    pub fn is_subset(&self, other: &HashSet<T, S, A>) -> bool {}
    pub fn is_superset(&self, other: &HashSet<T, S, A>) -> bool {}
    pub fn insert(&mut self, value: T) -> bool {
        keep(value);
        any()
    }
    pub fn replace(&mut self, value: T) -> Option<T> {
        keep(value);
        any()
    }
    pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Hash + Eq,
    {}
    pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>,
        Q: Hash + Eq,
    {}
}

#[safe]
impl<T, S, A> Clone for HashSet<T, S, A>
where
    T: Clone,
    S: Clone,
    A: Allocator + Clone,
{
    fn clone(&self) -> Self {}
    fn clone_from(&mut self, other: &Self) {}
}

#[safe]
impl<T, S, A> PartialEq for HashSet<T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn eq(&self, other: &HashSet<T, S, A>) -> bool {}
}

impl<T, S, A> Eq for HashSet<T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{}

#[safe]
impl<T, S, A> fmt::Debug for HashSet<T, S, A>
where
    T: fmt::Debug,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T, S> FromIterator<T> for HashSet<T, S>
where
    T: Eq + Hash,
    S: BuildHasher + Default,
{
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> {
        for item in iter {
            keep(item);
        }
        any()
    }
}

#[safe]
impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState>
where
    T: Eq + Hash,
{
    fn from(arr: [T; N]) -> Self {
        keep(arr);
        any()
    }
}

#[safe]
impl<T, S, A> Extend<T> for HashSet<T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for item in iter {
            keep(item);
        }
    }
}

#[safe]
impl<'a, T, S, A> Extend<&'a T> for HashSet<T, S, A>
where
    T: 'a + Eq + Hash + Copy,
    S: BuildHasher,
    A: Allocator,
{
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        for item in iter {
            keep(item);
        }
    }
}

#[safe]
impl<T, S> Default for HashSet<T, S>
where
    S: Default,
{
    fn default() -> HashSet<T, S> {}
}

#[safe]
impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(self);
        any()
    }
}

pub struct Iter<'a, K: 'a> {
    _private: core::marker::PhantomData<(&'a (), K)>,
}

#[safe]
impl<K> Default for Iter<'_, K> {
    fn default() -> Self {}
}

pub struct IntoIter<K, A: Allocator = Global> {
    _private: core::marker::PhantomData<(K, A)>,
}

#[safe]
impl<K> Default for IntoIter<K> {
    fn default() -> Self {}
}

pub struct Drain<'a, K: 'a, A: Allocator = Global> {
    _private: core::marker::PhantomData<(&'a (), K, A)>,
}

pub struct ExtractIf<'a, K, F, A: Allocator = Global> {
    _private: core::marker::PhantomData<(&'a (), K, F, A)>,
}

pub struct Intersection<'a, T: 'a, S: 'a, A: Allocator = Global> {
    _private: core::marker::PhantomData<(&'a (), T, S, A)>,
}

pub struct Difference<'a, T: 'a, S: 'a, A: Allocator = Global> {
    _private: core::marker::PhantomData<(&'a (), T, S, A)>,
}

pub struct SymmetricDifference<'a, T: 'a, S: 'a, A: Allocator = Global> {
    _private: core::marker::PhantomData<(&'a (), T, S, A)>,
}

pub struct Union<'a, T: 'a, S: 'a, A: Allocator = Global> {
    _private: core::marker::PhantomData<(&'a (), T, S, A)>,
}

#[safe]
impl<'a, T, S, A: Allocator> IntoIterator for &'a HashSet<T, S, A> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, S, A: Allocator> IntoIterator for HashSet<T, S, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;
    fn into_iter(self) -> IntoIter<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<K> Clone for Iter<'_, K> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, K> Iterator for Iter<'a, K> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {
        keep(self);
        any()
    }
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        keep(init);
        f(any(), any());
        any()
    }
}

#[safe]
impl<K> ExactSizeIterator for Iter<'_, K> {
    fn len(&self) -> usize {}
}

impl<K> FusedIterator for Iter<'_, K> {}

#[safe]
impl<K: fmt::Debug> fmt::Debug for Iter<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<K, A: Allocator> Iterator for IntoIter<K, A> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {
        keep(self);
        any()
    }
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        keep(init);
        f(any(), any());
        any()
    }
}

#[safe]
impl<K, A: Allocator> ExactSizeIterator for IntoIter<K, A> {
    fn len(&self) -> usize {}
}

impl<K, A: Allocator> FusedIterator for IntoIter<K, A> {}

#[safe]
impl<K: fmt::Debug, A: Allocator> fmt::Debug for IntoIter<K, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a, K, A: Allocator> Iterator for Drain<'a, K, A> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        keep(init);
        f(any(), any());
        any()
    }
}

#[safe]
impl<K, A: Allocator> ExactSizeIterator for Drain<'_, K, A> {
    fn len(&self) -> usize {}
}

impl<K, A: Allocator> FusedIterator for Drain<'_, K, A> {}

#[safe]
impl<K: fmt::Debug, A: Allocator> fmt::Debug for Drain<'_, K, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<K, F, A: Allocator> Iterator for ExtractIf<'_, K, F, A>
where
    F: FnMut(&K) -> bool,
{
    type Item = K;
    fn next(&mut self) -> Option<K> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<K, F, A: Allocator> FusedIterator for ExtractIf<'_, K, F, A>
where
    F: FnMut(&K) -> bool,
{}

#[safe]
impl<K, F, A: Allocator> fmt::Debug for ExtractIf<'_, K, F, A>
where
    K: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T, S, A: Allocator> Clone for Intersection<'_, T, S, A> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T, S, A> Iterator for Intersection<'a, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        keep(init);
        f(any(), any());
        any()
    }
}

#[safe]
impl<T, S, A> fmt::Debug for Intersection<'_, T, S, A>
where
    T: fmt::Debug + Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T, S, A> FusedIterator for Intersection<'_, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{}

#[safe]
impl<T, S, A: Allocator> Clone for Difference<'_, T, S, A> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T, S, A> Iterator for Difference<'a, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        keep(init);
        f(any(), any());
        any()
    }
}

impl<T, S, A> FusedIterator for Difference<'_, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{}

#[safe]
impl<T, S, A> fmt::Debug for Difference<'_, T, S, A>
where
    T: fmt::Debug + Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T, S, A: Allocator> Clone for SymmetricDifference<'_, T, S, A> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T, S, A> Iterator for SymmetricDifference<'a, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        keep(init);
        f(any(), any());
        any()
    }
}

impl<T, S, A> FusedIterator for SymmetricDifference<'_, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{}

#[safe]
impl<T, S, A> fmt::Debug for SymmetricDifference<'_, T, S, A>
where
    T: fmt::Debug + Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T, S, A: Allocator> Clone for Union<'_, T, S, A> {
    fn clone(&self) -> Self {}
}

impl<T, S, A: Allocator> FusedIterator for Union<'_, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
{}

#[safe]
impl<T, S, A: Allocator> fmt::Debug for Union<'_, T, S, A>
where
    T: fmt::Debug + Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a, T, S, A> Iterator for Union<'a, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {
        keep(self);
        any()
    }
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        keep(init);
        f(any(), any());
        any()
    }
}
