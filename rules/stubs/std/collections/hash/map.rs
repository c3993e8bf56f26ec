//! `std::collections::HashMap`: a table that hashes and compares keys, and grows on insertion.
#![source = "library/std/src/collections/hash/map.rs"]

use core::{any, keep};
use core::marker::PhantomData;
use crate::alloc::{Allocator, Global};
use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::{self, Debug};
use crate::hash::{BuildHasher, Hash, Hasher, RandomState};
use crate::iter::FusedIterator;
use crate::ops::Index;
use super::Table;

/// Hashes a key that is looked for and compares it with the keys that are there.
macro_rules! look_up {
    ($key:expr) => {
        let mut state = any::<&S>().build_hasher();
        $key.hash(&mut state);
        state.finish();
        $key.eq(any::<&K>().borrow());
    };
}

/// Hashes a key that moves in and compares it with the keys that are there.
macro_rules! find_slot {
    ($key:expr) => {
        let mut state = any::<&S>().build_hasher();
        $key.hash(&mut state);
        state.finish();
        $key.eq(any::<&K>());
    };
}

pub struct HashMap<K, V, S = RandomState, A: Allocator = Global> {
    key: K,
    value: V,
    hash_builder: S,
    table: Table,
    alloc: A,
}

impl<K, V> HashMap<K, V, RandomState> {
    /// the first table on a thread draws random keys into a thread-local
    #[effect(thread_local)]
    pub fn new() -> HashMap<K, V, RandomState> {}
    /// allocates the table, and the first on a thread draws random keys into a thread-local
    #[effect(alloc, thread_local)]
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {}
}

#[safe]
impl<K, V, S> HashMap<K, V, S> {
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {
        keep(hash_builder);
        any()
    }
    /// allocates the table
    #[effect(alloc)]
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {
        keep(hasher);
        any()
    }
}

#[safe]
impl<K, V, S, A: Allocator> HashMap<K, V, S, A> {
    pub fn capacity(&self) -> usize {}
    pub fn keys(&self) -> Keys<'_, K, V> {}
    pub fn into_keys(self) -> IntoKeys<K, V, A> {
        keep(self);
        any()
    }
    pub fn values(&self) -> Values<'_, K, V> {}
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
    pub fn into_values(self) -> IntoValues<K, V, A> {
        keep(self);
        any()
    }
    pub fn iter(&self) -> Iter<'_, K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn drain(&mut self) -> Drain<'_, K, V, A> {}
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, K, V, F, A>
    where
        F: FnMut(&K, &mut V) -> bool,
    {
        keep(pred);
        any()
    }
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&K, &mut V) -> bool,
    {
        let mut test = f;
        test(any(), any());
        any::<K>();
        any::<V>();
    }
    pub fn clear(&mut self) {
        any::<K>();
        any::<V>();
    }
    pub fn hasher(&self) -> &S {}
}

#[safe]
impl<K, V, S, A> HashMap<K, V, S, A>
where
    K: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    /// grows the table
    #[effect(alloc, implicit_panic)]
    pub fn reserve(&mut self, additional: usize) {
        find_slot!(any::<&K>());
    }
    /// grows the table
    #[effect(alloc)]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        find_slot!(any::<&K>());
        any()
    }
    /// moves to a smaller table
    #[effect(alloc, free)]
    pub fn shrink_to_fit(&mut self) {
        find_slot!(any::<&K>());
    }
    /// moves to a smaller table
    #[effect(alloc, free)]
    pub fn shrink_to(&mut self, min_capacity: usize) {
        find_slot!(any::<&K>());
    }
    /// makes room in the table before it knows whether it is needed
    #[effect(alloc)]
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V, A> {
        find_slot!(key);
        keep(key);
        any()
    }
    pub fn get<Q: ?Sized>(&self, k: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(k);
        any()
    }
    pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(k);
        any()
    }
    /// panics if two keys are the same
    #[effect(implicit_panic)]
    pub fn get_disjoint_mut<Q: ?Sized, const N: usize>(
        &mut self,
        ks: [&Q; N],
    ) -> [Option<&'_ mut V>; N]
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(any::<&Q>());
        any()
    }
    pub unsafe fn get_disjoint_unchecked_mut<Q: ?Sized, const N: usize>(
        &mut self,
        ks: [&Q; N],
    ) -> [Option<&'_ mut V>; N]
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(any::<&Q>());
        any()
    }
    pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(k);
        any()
    }
    pub fn get_mut<Q: ?Sized>(&mut self, k: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(k);
        any()
    }
    /// may grow the table
    #[effect(alloc)]
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {
        find_slot!(k);
        keep(v);
        any()
    }
    pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V>
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(k);
        any::<K>();
        any()
    }
    pub fn remove_entry<Q: ?Sized>(&mut self, k: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q>,
        Q: Hash + Eq,
    {
        look_up!(k);
        any()
    }
}

impl<K, V, S, A> Clone for HashMap<K, V, S, A>
where
    K: Clone,
    V: Clone,
    S: Clone,
    A: Allocator + Clone,
{
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&K>().clone());
        keep(any::<&V>().clone());
        keep(any::<&S>().clone());
        any()
    }
    /// allocates the copy
    #[effect(alloc)]
    fn clone_from(&mut self, source: &Self) {
        keep(any::<&K>().clone());
        keep(any::<&V>().clone());
        keep(any::<&S>().clone());
        any::<K>();
        any::<V>();
    }
}

#[safe]
impl<K, V, S, A> PartialEq for HashMap<K, V, S, A>
where
    K: Eq + Hash,
    V: PartialEq,
    S: BuildHasher,
    A: Allocator,
{
    fn eq(&self, other: &HashMap<K, V, S, A>) -> bool {
        find_slot!(any::<&K>());
        any::<&V>().eq(any())
    }
}

impl<K, V, S, A> Eq for HashMap<K, V, S, A>
where
    K: Eq + Hash,
    V: Eq,
    S: BuildHasher,
    A: Allocator,
{}

#[safe]
impl<K, V, S, A> Debug for HashMap<K, V, S, A>
where
    K: Debug,
    V: Debug,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

#[safe]
impl<K, V, S> Default for HashMap<K, V, S>
where
    S: Default,
{
    fn default() -> HashMap<K, V, S> {
        keep(S::default());
        any()
    }
}

impl<K, Q: ?Sized, V, S, A> Index<&Q> for HashMap<K, V, S, A>
where
    K: Eq + Hash + Borrow<Q>,
    Q: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    type Output = V;
    /// panics if the key is missing
    #[effect(implicit_panic)]
    fn index(&self, key: &Q) -> &V {
        look_up!(key);
        any()
    }
}

impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState>
where
    K: Eq + Hash,
{
    /// grows the table
    #[effect(alloc, thread_local)]
    fn from(arr: [(K, V); N]) -> Self {
        for (key, value) in arr {
            key.hash(any::<&mut crate::hash::DefaultHasher>());
            key.eq(any());
            keep(value);
        }
        any()
    }
}

pub struct Iter<'a, K: 'a, V: 'a> {
    entry: PhantomData<&'a (K, V)>,
}

#[safe]
impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<K, V> Default for Iter<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K: Debug, V: Debug> fmt::Debug for Iter<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

pub struct IterMut<'a, K: 'a, V: 'a> {
    entry: PhantomData<&'a mut (K, V)>,
}

#[safe]
impl<K, V> Default for IterMut<'_, K, V> {
    fn default() -> Self {}
}

pub struct IntoIter<K, V, A: Allocator = Global> {
    key: K,
    value: V,
    table: Table,
    alloc: A,
}

#[safe]
impl<K, V> Default for IntoIter<K, V> {
    fn default() -> Self {}
}

pub struct Keys<'a, K: 'a, V: 'a> {
    inner: Iter<'a, K, V>,
}

#[safe]
impl<K, V> Clone for Keys<'_, K, V> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<K, V> Default for Keys<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K: Debug, V> fmt::Debug for Keys<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f)
    }
}

pub struct Values<'a, K: 'a, V: 'a> {
    inner: Iter<'a, K, V>,
}

#[safe]
impl<K, V> Clone for Values<'_, K, V> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<K, V> Default for Values<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K, V: Debug> fmt::Debug for Values<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&V>().fmt(f)
    }
}

pub struct Drain<'a, K: 'a, V: 'a, A: Allocator = Global> {
    key: K,
    value: V,
    map: PhantomData<&'a mut A>,
}

pub struct ExtractIf<'a, K, V, F, A: Allocator = Global> {
    pred: F,
    map: PhantomData<&'a mut (K, V, A)>,
}

pub struct ValuesMut<'a, K: 'a, V: 'a> {
    inner: IterMut<'a, K, V>,
}

#[safe]
impl<K, V> Default for ValuesMut<'_, K, V> {
    fn default() -> Self {}
}

pub struct IntoKeys<K, V, A: Allocator = Global> {
    inner: IntoIter<K, V, A>,
}

#[safe]
impl<K, V> Default for IntoKeys<K, V> {
    fn default() -> Self {}
}

pub struct IntoValues<K, V, A: Allocator = Global> {
    inner: IntoIter<K, V, A>,
}

#[safe]
impl<K, V> Default for IntoValues<K, V> {
    fn default() -> Self {}
}

pub enum Entry<'a, K: 'a, V: 'a, A: Allocator = Global> {
    Occupied(OccupiedEntry<'a, K, V, A>),
    Vacant(VacantEntry<'a, K, V, A>),
}

#[safe]
impl<K: Debug, V: Debug> Debug for Entry<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

pub struct OccupiedEntry<'a, K: 'a, V: 'a, A: Allocator = Global> {
    map: PhantomData<&'a mut (K, V, A)>,
}

#[safe]
impl<K: Debug, V: Debug, A: Allocator> Debug for OccupiedEntry<'_, K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

pub struct VacantEntry<'a, K: 'a, V: 'a, A: Allocator = Global> {
    key: K,
    map: PhantomData<&'a mut (V, A)>,
}

#[safe]
impl<K: Debug, V, A: Allocator> Debug for VacantEntry<'_, K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f)
    }
}

#[safe]
impl<'a, K, V, S, A: Allocator> IntoIterator for &'a HashMap<K, V, S, A> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> {}
}

#[safe]
impl<'a, K, V, S, A: Allocator> IntoIterator for &'a mut HashMap<K, V, S, A> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> {}
}

#[safe]
impl<K, V, S, A: Allocator> IntoIterator for HashMap<K, V, S, A> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V, A>;
    fn into_iter(self) -> IntoIter<K, V, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> {}
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
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for Iter<'_, K, V> {}

#[safe]
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> {}
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
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for IterMut<'_, K, V> {}

#[safe]
impl<K, V> fmt::Debug for IterMut<'_, K, V>
where
    K: fmt::Debug,
    V: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

#[safe]
impl<K, V, A: Allocator> Iterator for IntoIter<K, V, A> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
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
impl<K, V, A: Allocator> ExactSizeIterator for IntoIter<K, V, A> {
    fn len(&self) -> usize {}
}

impl<K, V, A: Allocator> FusedIterator for IntoIter<K, V, A> {}

#[safe]
impl<K: Debug, V: Debug, A: Allocator> fmt::Debug for IntoIter<K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

#[safe]
impl<'a, K, V> Iterator for Keys<'a, K, V> {
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
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for Keys<'_, K, V> {}

#[safe]
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V> {}
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
impl<K, V> ExactSizeIterator for Values<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for Values<'_, K, V> {}

#[safe]
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
    fn next(&mut self) -> Option<&'a mut V> {}
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
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}

#[safe]
impl<K, V: fmt::Debug> fmt::Debug for ValuesMut<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&V>().fmt(f)
    }
}

#[safe]
impl<K, V, A: Allocator> Iterator for IntoKeys<K, V, A> {
    type Item = K;
    fn next(&mut self) -> Option<K> {
        any::<V>();
        any()
    }
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
impl<K, V, A: Allocator> ExactSizeIterator for IntoKeys<K, V, A> {
    fn len(&self) -> usize {}
}

impl<K, V, A: Allocator> FusedIterator for IntoKeys<K, V, A> {}

#[safe]
impl<K: Debug, V, A: Allocator> fmt::Debug for IntoKeys<K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f)
    }
}

#[safe]
impl<K, V, A: Allocator> Iterator for IntoValues<K, V, A> {
    type Item = V;
    fn next(&mut self) -> Option<V> {
        any::<K>();
        any()
    }
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
impl<K, V, A: Allocator> ExactSizeIterator for IntoValues<K, V, A> {
    fn len(&self) -> usize {}
}

impl<K, V, A: Allocator> FusedIterator for IntoValues<K, V, A> {}

#[safe]
impl<K, V: Debug, A: Allocator> fmt::Debug for IntoValues<K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&V>().fmt(f)
    }
}

#[safe]
impl<'a, K, V, A: Allocator> Iterator for Drain<'a, K, V, A> {
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {}
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
impl<K, V, A: Allocator> ExactSizeIterator for Drain<'_, K, V, A> {
    fn len(&self) -> usize {}
}

impl<K, V, A: Allocator> FusedIterator for Drain<'_, K, V, A> {}

#[safe]
impl<K, V, A: Allocator> fmt::Debug for Drain<'_, K, V, A>
where
    K: fmt::Debug,
    V: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

#[safe]
impl<K, V, F, A: Allocator> Iterator for ExtractIf<'_, K, V, F, A>
where
    F: FnMut(&K, &mut V) -> bool,
{
    type Item = (K, V);
    fn next(&mut self) -> Option<(K, V)> {
        (self.pred)(any(), any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<K, V, F, A: Allocator> FusedIterator for ExtractIf<'_, K, V, F, A>
where
    F: FnMut(&K, &mut V) -> bool,
{}

#[safe]
impl<K, V, F, A: Allocator> fmt::Debug for ExtractIf<'_, K, V, F, A>
where
    K: fmt::Debug,
    V: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&K>().fmt(f);
        any::<&V>().fmt(f)
    }
}

#[safe]
impl<'a, K, V, A: Allocator> Entry<'a, K, V, A> {
    pub fn or_insert(self, default: V) -> &'a mut V {
        keep(self);
        keep(default);
        any()
    }
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        keep(self);
        keep(default());
        any()
    }
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        keep(self);
        keep(default(any()));
        any()
    }
    pub fn key(&self) -> &K {}
    pub fn and_modify<F>(self, f: F) -> Self
    where
        F: FnOnce(&mut V),
    {
        f(any());
        self
    }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, A> {
        keep(self);
        keep(value);
        any()
    }
}

#[safe]
impl<'a, K, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V {
        keep(self);
        keep(V::default());
        any()
    }
}

#[safe]
impl<'a, K, V, A: Allocator> OccupiedEntry<'a, K, V, A> {
    pub fn key(&self) -> &K {}
    pub fn remove_entry(self) -> (K, V) {
        keep(self);
        any()
    }
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn into_mut(self) -> &'a mut V {
        keep(self);
        any()
    }
    pub fn insert(&mut self, value: V) -> V {
        keep(value);
        any()
    }
    pub fn remove(self) -> V {
        any::<K>();
        any()
    }
}

#[safe]
impl<'a, K: 'a, V: 'a, A: Allocator> VacantEntry<'a, K, V, A> {
    pub fn key(&self) -> &K {}
    pub fn into_key(self) -> K {
        keep(self);
        any()
    }
    pub fn insert(self, value: V) -> &'a mut V {
        keep(self);
        keep(value);
        any()
    }
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, A> {
        keep(self);
        keep(value);
        any()
    }
}

impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S>
where
    K: Eq + Hash,
    S: BuildHasher + Default,
{
    /// grows the table
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> HashMap<K, V, S> {
        keep(S::default());
        for (key, value) in iter {
            find_slot!(key);
            keep(value);
        }
        any()
    }
}

impl<K, V, S, A> Extend<(K, V)> for HashMap<K, V, S, A>
where
    K: Eq + Hash,
    S: BuildHasher,
    A: Allocator,
{
    /// grows the table
    #[effect(alloc)]
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {
        for (key, value) in iter {
            find_slot!(key);
            keep(value);
        }
    }
}

impl<'a, K, V, S, A> Extend<(&'a K, &'a V)> for HashMap<K, V, S, A>
where
    K: Eq + Hash + Copy,
    V: Copy,
    S: BuildHasher,
    A: Allocator,
{
    /// grows the table
    #[effect(alloc)]
    fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) {
        for (key, _value) in iter {
            find_slot!(key);
        }
    }
}
