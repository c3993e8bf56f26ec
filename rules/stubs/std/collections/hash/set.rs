//! `std::collections::HashSet`.
#![source = "library/std/src/collections/hash/set.rs"]

use core::{any, keep};
use core::marker::PhantomData;
use crate::fmt;
use crate::alloc::{Allocator, Global};
use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::hash::{BuildHasher, Hash, Hasher, RandomState};
use crate::iter::{Chain, FusedIterator};
use crate::ops::{BitAnd, BitOr, BitXor, Sub};
use super::Table;

/// Hashes a value that is looked for and compares it with the values that are there.
macro_rules! look_up {
    ($value:expr) => {
        let mut state = any::<&S>().build_hasher();
        $value.hash(&mut state);
        state.finish();
        $value.eq(any::<&T>().borrow());
    };
}

/// Hashes a value that moves in and compares it with the values that are there.
macro_rules! find_slot {
    ($value:expr) => {
        let mut state = any::<&S>().build_hasher();
        $value.hash(&mut state);
        state.finish();
        $value.eq(any::<&T>());
    };
}

pub struct HashSet<T, S = RandomState, A: Allocator = Global> {
    item: T,
    hash_builder: S,
    table: Table,
    alloc: A,
}

impl<T> HashSet<T, RandomState> {
    /// the first table on a thread draws random keys into a thread-local
    #[effect(thread_local)]
    pub fn new() -> HashSet<T, RandomState> {}
    /// allocates the table, and the first on a thread draws random keys into a thread-local
    #[effect(alloc, thread_local)]
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> {}
}

#[safe]
impl<T, S> HashSet<T, S> {
    pub const fn with_hasher(hasher: S) -> HashSet<T, S> {
        keep(hasher);
        any()
    }
    /// allocates the table
    #[effect(alloc)]
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
        keep(pred);
        any()
    }
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool,
    {
        let mut test = f;
        test(any());
        any::<T>();
    }
    pub fn clear(&mut self) {
        any::<T>();
    }
    pub fn hasher(&self) -> &S {}
}

#[safe]
impl<T, S, A> HashSet<T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    /// grows the table
    #[effect(alloc, implicit_panic)]
    pub fn reserve(&mut self, additional: usize) {
        find_slot!(any::<&T>());
    }
    /// grows the table
    #[effect(alloc)]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        find_slot!(any::<&T>());
        any()
    }
    /// moves to a smaller table
    #[effect(alloc, free)]
    pub fn shrink_to_fit(&mut self) {
        find_slot!(any::<&T>());
    }
    /// moves to a smaller table
    #[effect(alloc, free)]
    pub fn shrink_to(&mut self, min_capacity: usize) {
        find_slot!(any::<&T>());
    }
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
    {
        look_up!(value);
        any()
    }
    pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(value);
        any()
    }
    pub fn is_disjoint(&self, other: &HashSet<T, S, A>) -> bool {
        find_slot!(any::<&T>());
        any()
    }
    pub fn is_subset(&self, other: &HashSet<T, S, A>) -> bool {
        find_slot!(any::<&T>());
        any()
    }
    pub fn is_superset(&self, other: &HashSet<T, S, A>) -> bool {
        find_slot!(any::<&T>());
        any()
    }
    /// may grow the table
    #[effect(alloc)]
    pub fn insert(&mut self, value: T) -> bool {
        find_slot!(value);
        any()
    }
    /// may grow the table
    #[effect(alloc)]
    pub fn replace(&mut self, value: T) -> Option<T> {
        find_slot!(value);
        keep(value);
        any()
    }
    pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(value);
        any::<T>();
        any()
    }
    pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(value);
        any()
    }
}

impl<T, S, A> Clone for HashSet<T, S, A>
where
    T: Clone,
    S: Clone,
    A: Allocator + Clone,
{
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        keep(any::<&S>().clone());
        any()
    }
    /// allocates the copy
    #[effect(alloc)]
    fn clone_from(&mut self, other: &Self) {
        keep(any::<&T>().clone());
        keep(any::<&S>().clone());
        any::<T>();
    }
}

#[safe]
impl<T, S, A> PartialEq for HashSet<T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn eq(&self, other: &HashSet<T, S, A>) -> bool {
        find_slot!(any::<&T>());
        any()
    }
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

impl<T, S> FromIterator<T> for HashSet<T, S>
where
    T: Eq + Hash,
    S: BuildHasher + Default,
{
    /// grows the table
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> HashSet<T, S> {
        keep(S::default());
        for item in iter {
            find_slot!(item);
        }
        any()
    }
}

impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState>
where
    T: Eq + Hash,
{
    /// grows the table
    #[effect(alloc, thread_local)]
    fn from(arr: [T; N]) -> Self {
        for item in arr {
            item.hash(any::<&mut crate::hash::DefaultHasher>());
            item.eq(any());
        }
        any()
    }
}

impl<T, S, A> Extend<T> for HashSet<T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    /// grows the table
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for item in iter {
            find_slot!(item);
        }
    }
}

impl<'a, T, S, A> Extend<&'a T> for HashSet<T, S, A>
where
    T: 'a + Eq + Hash + Copy,
    S: BuildHasher,
    A: Allocator,
{
    /// grows the table
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        for item in iter {
            find_slot!(item);
        }
    }
}

#[safe]
impl<T, S> Default for HashSet<T, S>
where
    S: Default,
{
    fn default() -> HashSet<T, S> {
        keep(S::default());
        any()
    }
}

impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    /// builds a new set
    #[effect(alloc)]
    fn bitor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(S::default());
        keep(any::<&T>().clone());
        find_slot!(any::<&T>());
        any()
    }
}

impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    /// builds a new set
    #[effect(alloc)]
    fn bitand(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(S::default());
        keep(any::<&T>().clone());
        find_slot!(any::<&T>());
        any()
    }
}

impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    /// builds a new set
    #[effect(alloc)]
    fn bitxor(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(S::default());
        keep(any::<&T>().clone());
        find_slot!(any::<&T>());
        any()
    }
}

impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S>
where
    T: Eq + Hash + Clone,
    S: BuildHasher + Default,
{
    type Output = HashSet<T, S>;
    /// builds a new set
    #[effect(alloc)]
    fn sub(self, rhs: &HashSet<T, S>) -> HashSet<T, S> {
        keep(S::default());
        keep(any::<&T>().clone());
        find_slot!(any::<&T>());
        any()
    }
}

pub struct Iter<'a, K: 'a> {
    item: PhantomData<&'a K>,
}

#[safe]
impl<K> Default for Iter<'_, K> {
    fn default() -> Self {}
}

pub struct IntoIter<K, A: Allocator = Global> {
    item: K,
    table: Table,
    alloc: A,
}

#[safe]
impl<K> Default for IntoIter<K> {
    fn default() -> Self {}
}

pub struct Drain<'a, K: 'a, A: Allocator = Global> {
    item: K,
    set: PhantomData<&'a mut A>,
}

pub struct ExtractIf<'a, K, F, A: Allocator = Global> {
    pred: F,
    set: PhantomData<&'a mut (K, A)>,
}

pub struct Intersection<'a, T: 'a, S: 'a, A: Allocator = Global> {
    iter: Iter<'a, T>,
    other: &'a HashSet<T, S, A>,
}

pub struct Difference<'a, T: 'a, S: 'a, A: Allocator = Global> {
    iter: Iter<'a, T>,
    other: &'a HashSet<T, S, A>,
}

pub struct SymmetricDifference<'a, T: 'a, S: 'a, A: Allocator = Global> {
    iter: Chain<Difference<'a, T, S, A>, Difference<'a, T, S, A>>,
}

pub struct Union<'a, T: 'a, S: 'a, A: Allocator = Global> {
    iter: Chain<Iter<'a, T>, Difference<'a, T, S, A>>,
}

#[safe]
impl<'a, T, S, A: Allocator> IntoIterator for &'a HashSet<T, S, A> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
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
        let mut step = f;
        step(init, any())
    }
}

#[safe]
impl<K> ExactSizeIterator for Iter<'_, K> {
    fn len(&self) -> usize {}
}

impl<K> FusedIterator for Iter<'_, K> {}

#[safe]
impl<K: fmt::Debug> fmt::Debug for Iter<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f)
    }
}

#[safe]
impl<K, A: Allocator> Iterator for IntoIter<K, A> {
    type Item = K;
    fn next(&mut self) -> Option<K> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {
        any()
    }
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        let mut step = f;
        step(init, any())
    }
}

#[safe]
impl<K, A: Allocator> ExactSizeIterator for IntoIter<K, A> {
    fn len(&self) -> usize {}
}

impl<K, A: Allocator> FusedIterator for IntoIter<K, A> {}

#[safe]
impl<K: fmt::Debug, A: Allocator> fmt::Debug for IntoIter<K, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f)
    }
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
        let mut step = f;
        step(init, any())
    }
}

#[safe]
impl<K, A: Allocator> ExactSizeIterator for Drain<'_, K, A> {
    fn len(&self) -> usize {}
}

impl<K, A: Allocator> FusedIterator for Drain<'_, K, A> {}

#[safe]
impl<K: fmt::Debug, A: Allocator> fmt::Debug for Drain<'_, K, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f)
    }
}

#[safe]
impl<K, F, A: Allocator> Iterator for ExtractIf<'_, K, F, A>
where
    F: FnMut(&K) -> bool,
{
    type Item = K;
    fn next(&mut self) -> Option<K> {
        (self.pred)(any());
        any()
    }
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f)
    }
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
    fn next(&mut self) -> Option<&'a T> {
        find_slot!(any::<&T>());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        find_slot!(any::<&T>());
        keep(self);
        let mut step = f;
        step(init, any())
    }
}

#[safe]
impl<T, S, A> fmt::Debug for Intersection<'_, T, S, A>
where
    T: fmt::Debug + Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
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
    fn next(&mut self) -> Option<&'a T> {
        find_slot!(any::<&T>());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        find_slot!(any::<&T>());
        keep(self);
        let mut step = f;
        step(init, any())
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
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
    fn next(&mut self) -> Option<&'a T> {
        find_slot!(any::<&T>());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> B,
    {
        find_slot!(any::<&T>());
        keep(self);
        let mut step = f;
        step(init, any())
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&T>().fmt(f)
    }
}

#[safe]
impl<'a, T, S, A> Iterator for Union<'a, T, S, A>
where
    T: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        find_slot!(any::<&T>());
        any()
    }
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
        find_slot!(any::<&T>());
        keep(self);
        let mut step = f;
        step(init, any())
    }
}
