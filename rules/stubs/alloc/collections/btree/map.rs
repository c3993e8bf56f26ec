//! `BTreeMap`: nodes are allocated as entries come in and freed as they go; looking up calls the key's `Ord`.
#![source = "library/alloc/src/collections/btree/map.rs"]

use crate::alloc::{Allocator, Global};
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt::{self, Debug};
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::{Index, RangeBounds};
use core::{any, keep};

pub use entry::{Entry, OccupiedEntry, VacantEntry};

pub struct BTreeMap<K, V, A: Allocator + Clone = Global> {
    key: K,
    value: V,
    alloc: A,
}

pub struct Iter<'a, K: 'a, V: 'a> {
    entries: &'a (K, V),
}

pub struct IterMut<'a, K: 'a, V: 'a> {
    entries: &'a mut (K, V),
}

pub struct IntoIter<K, V, A: Allocator + Clone = Global> {
    key: K,
    value: V,
    alloc: A,
}

pub struct Range<'a, K: 'a, V: 'a> {
    entries: &'a (K, V),
}

pub struct RangeMut<'a, K: 'a, V: 'a> {
    entries: &'a mut (K, V),
}

pub struct ExtractIf<'a, K, V, R, F, A: Allocator + Clone = Global> {
    map: &'a mut BTreeMap<K, V, A>,
    range: R,
    pred: F,
}

mod entry;

unsafe impl<K, V, A: Allocator + Clone> Drop for BTreeMap<K, V, A> {
    /// frees the nodes
    #[effect(free)]
    fn drop(&mut self) {}
}

impl<K, V, A: Allocator + Clone> core::panic::UnwindSafe for BTreeMap<K, V, A>
where
    A: core::panic::UnwindSafe,
    K: core::panic::RefUnwindSafe,
    V: core::panic::RefUnwindSafe,
{
}

impl<K: Clone, V: Clone, A: Allocator + Clone> Clone for BTreeMap<K, V, A> {
    /// allocates the nodes of the copy
    #[effect(alloc)]
    fn clone(&self) -> BTreeMap<K, V, A> {
        keep(any::<&K>().clone());
        keep(any::<&V>().clone());
        any()
    }
}

#[safe]
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Iter<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&K>(), f);
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<'a, K: 'a, V: 'a> Default for Iter<'a, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for IterMut<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&K>(), f);
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<'a, K: 'a, V: 'a> Default for IterMut<'a, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K: Debug, V: Debug, A: Allocator + Clone> Debug for IntoIter<K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&K>(), f);
        Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<K, V, A> Default for IntoIter<K, V, A>
where
    A: Allocator + Default + Clone,
{
    fn default() -> Self {}
}

pub struct Keys<'a, K, V> {
    inner: Iter<'a, K, V>,
}

#[safe]
impl<K: fmt::Debug, V> fmt::Debug for Keys<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&K>(), f)
    }
}

pub struct Values<'a, K, V> {
    inner: Iter<'a, K, V>,
}

#[safe]
impl<K, V: fmt::Debug> fmt::Debug for Values<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

pub struct ValuesMut<'a, K, V> {
    inner: IterMut<'a, K, V>,
}

#[safe]
impl<K, V: fmt::Debug> fmt::Debug for ValuesMut<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

pub struct IntoKeys<K, V, A: Allocator + Clone = Global> {
    inner: IntoIter<K, V, A>,
}

#[safe]
impl<K: fmt::Debug, V, A: Allocator + Clone> fmt::Debug for IntoKeys<K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&K>(), f)
    }
}

pub struct IntoValues<K, V, A: Allocator + Clone = Global> {
    inner: IntoIter<K, V, A>,
}

#[safe]
impl<K, V: fmt::Debug, A: Allocator + Clone> fmt::Debug for IntoValues<K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for Range<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&K>(), f);
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<K: fmt::Debug, V: fmt::Debug> fmt::Debug for RangeMut<'_, K, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&K>(), f);
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<K, V> BTreeMap<K, V> {
    pub const fn new() -> BTreeMap<K, V> {}
}

impl<K, V, A: Allocator + Clone> BTreeMap<K, V, A> {
    /// drops the entries and frees the nodes
    #[effect(free)]
    pub fn clear(&mut self) {
        any::<K>();
        any::<V>();
    }
}

#[safe]
impl<K, V, A: Allocator + Clone> BTreeMap<K, V, A> {
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(key, any());
        <K as Borrow<Q>>::borrow(any());
        any()
    }
    pub fn get_key_value<Q: ?Sized>(&self, k: &Q) -> Option<(&K, &V)>
    where
        K: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(k, any());
        <K as Borrow<Q>>::borrow(any());
        any()
    }
    pub fn first_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
    }
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V, A>>
    where
        K: Ord,
    {
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn pop_first(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        any()
    }
    pub fn last_key_value(&self) -> Option<(&K, &V)>
    where
        K: Ord,
    {
    }
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V, A>>
    where
        K: Ord,
    {
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn pop_last(&mut self) -> Option<(K, V)>
    where
        K: Ord,
    {
        any()
    }
    pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(key, any());
        <K as Borrow<Q>>::borrow(any());
        any()
    }
    pub fn get_mut<Q: ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(key, any());
        <K as Borrow<Q>>::borrow(any());
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn insert(&mut self, key: K, value: V) -> Option<V>
    where
        K: Ord,
    {
        Ord::cmp(&key, any());
        keep(value);
        any()
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(key, any());
        <K as Borrow<Q>>::borrow(any());
        any::<K>();
        any()
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn remove_entry<Q: ?Sized>(&mut self, key: &Q) -> Option<(K, V)>
    where
        K: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(key, any());
        <K as Borrow<Q>>::borrow(any());
        any()
    }
    /// frees nodes that become empty
    #[effect(free)]
    pub fn retain<F>(&mut self, f: F)
    where
        K: Ord,
        F: FnMut(&K, &mut V) -> bool,
    {
        f(any(), any());
        any::<K>();
        any::<V>();
    }
    /// builds the nodes of both maps anew
    #[effect(alloc, free)]
    pub fn append(&mut self, other: &mut Self)
    where
        K: Ord,
        A: Clone,
    {
        Ord::cmp(any::<&K>(), any());
        any::<K>();
        any::<V>();
    }
    /// panics when the start of the range lies after its end
    #[effect(implicit_panic)]
    pub fn range<T: ?Sized, R>(&self, range: R) -> Range<'_, K, V>
    where
        T: Ord,
        K: Borrow<T> + Ord,
        R: RangeBounds<T>,
    {
        range.start_bound();
        range.end_bound();
        <K as Borrow<T>>::borrow(any());
        Ord::cmp(any::<&T>(), any());
        any()
    }
    /// panics when the start of the range lies after its end
    #[effect(implicit_panic)]
    pub fn range_mut<T: ?Sized, R>(&mut self, range: R) -> RangeMut<'_, K, V>
    where
        T: Ord,
        K: Borrow<T> + Ord,
        R: RangeBounds<T>,
    {
        range.start_bound();
        range.end_bound();
        <K as Borrow<T>>::borrow(any());
        Ord::cmp(any::<&T>(), any());
        any()
    }
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V, A>
    where
        K: Ord,
    {
        Ord::cmp(&key, any());
        keep(key);
        any()
    }
    /// allocates nodes for the part that is split off
    #[effect(alloc, free)]
    pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> Self
    where
        K: Borrow<Q> + Ord,
        A: Clone,
    {
        Ord::cmp(key, any());
        <K as Borrow<Q>>::borrow(any());
        keep(any::<&A>().clone());
        any()
    }
    /// panics when the start of the range lies after its end
    #[effect(implicit_panic)]
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F, A>
    where
        K: Ord,
        R: RangeBounds<K>,
        F: FnMut(&K, &mut V) -> bool,
    {
        range.start_bound();
        range.end_bound();
        Ord::cmp(any::<&K>(), any());
        keep(pred);
        any()
    }
    pub fn into_keys(self) -> IntoKeys<K, V, A> {
        keep(self);
        any()
    }
    pub fn into_values(self) -> IntoValues<K, V, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, K, V, A: Allocator + Clone> IntoIterator for &'a BTreeMap<K, V, A> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
    fn into_iter(self) -> Iter<'a, K, V> {}
}

#[safe]
impl<'a, K: 'a, V: 'a> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<K, V> FusedIterator for Iter<'_, K, V> {}

#[safe]
impl<'a, K: 'a, V: 'a> DoubleEndedIterator for Iter<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)> {}
}

#[safe]
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {
    fn len(&self) -> usize {}
}

#[safe]
impl<K, V> Clone for Iter<'_, K, V> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, K, V, A: Allocator + Clone> IntoIterator for &'a mut BTreeMap<K, V, A> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
    fn into_iter(self) -> IterMut<'a, K, V> {}
}

#[safe]
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> {}
}

#[safe]
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for IterMut<'_, K, V> {}

#[safe]
impl<K, V, A: Allocator + Clone> IntoIterator for BTreeMap<K, V, A> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V, A>;
    fn into_iter(self) -> IntoIter<K, V, A> {
        keep(self);
        any()
    }
}

impl<K, V, A: Allocator + Clone> Drop for IntoIter<K, V, A> {
    /// frees the nodes
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl<K, V, A: Allocator + Clone> Iterator for IntoIter<K, V, A> {
    type Item = (K, V);
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next(&mut self) -> Option<(K, V)> {
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<K, V, A: Allocator + Clone> DoubleEndedIterator for IntoIter<K, V, A> {
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next_back(&mut self) -> Option<(K, V)> {
        any()
    }
}

#[safe]
impl<K, V, A: Allocator + Clone> ExactSizeIterator for IntoIter<K, V, A> {
    fn len(&self) -> usize {}
}

impl<K, V, A: Allocator + Clone> FusedIterator for IntoIter<K, V, A> {}

#[safe]
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
    fn next(&mut self) -> Option<&'a K> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a K> {}
}

#[safe]
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for Keys<'_, K, V> {}

#[safe]
impl<K, V> Clone for Keys<'_, K, V> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<K, V> Default for Keys<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
    fn next(&mut self) -> Option<&'a V> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a V> {}
}

#[safe]
impl<K, V> ExactSizeIterator for Values<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for Values<'_, K, V> {}

#[safe]
impl<K, V> Clone for Values<'_, K, V> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<K, V> Default for Values<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K, V, R, F, A> fmt::Debug for ExtractIf<'_, K, V, R, F, A>
where
    K: fmt::Debug,
    V: fmt::Debug,
    A: Allocator + Clone,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&K>(), f);
        fmt::Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<K, V, R, F, A: Allocator + Clone> Iterator for ExtractIf<'_, K, V, R, F, A>
where
    K: PartialOrd,
    R: RangeBounds<K>,
    F: FnMut(&K, &mut V) -> bool,
{
    type Item = (K, V);
    /// frees a node that becomes empty
    #[effect(free)]
    fn next(&mut self) -> Option<(K, V)> {
        (self.pred)(any(), any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<K, V, R, F> FusedIterator for ExtractIf<'_, K, V, R, F>
where
    K: PartialOrd,
    R: RangeBounds<K>,
    F: FnMut(&K, &mut V) -> bool,
{
}

#[safe]
impl<'a, K, V> Iterator for Range<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> {}
}

#[safe]
impl<K, V> Default for Range<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K, V> Default for RangeMut<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
    fn next(&mut self) -> Option<&'a mut V> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> {
    fn next_back(&mut self) -> Option<&'a mut V> {}
}

#[safe]
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {
    fn len(&self) -> usize {}
}

impl<K, V> FusedIterator for ValuesMut<'_, K, V> {}

#[safe]
impl<K, V> Default for ValuesMut<'_, K, V> {
    fn default() -> Self {}
}

#[safe]
impl<K, V, A: Allocator + Clone> Iterator for IntoKeys<K, V, A> {
    type Item = K;
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next(&mut self) -> Option<K> {
        any::<V>();
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<K, V, A: Allocator + Clone> DoubleEndedIterator for IntoKeys<K, V, A> {
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next_back(&mut self) -> Option<K> {
        any::<V>();
        any()
    }
}

#[safe]
impl<K, V, A: Allocator + Clone> ExactSizeIterator for IntoKeys<K, V, A> {
    fn len(&self) -> usize {}
}

impl<K, V, A: Allocator + Clone> FusedIterator for IntoKeys<K, V, A> {}

#[safe]
impl<K, V, A> Default for IntoKeys<K, V, A>
where
    A: Allocator + Default + Clone,
{
    fn default() -> Self {}
}

#[safe]
impl<K, V, A: Allocator + Clone> Iterator for IntoValues<K, V, A> {
    type Item = V;
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next(&mut self) -> Option<V> {
        any::<K>();
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<K, V, A: Allocator + Clone> DoubleEndedIterator for IntoValues<K, V, A> {
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next_back(&mut self) -> Option<V> {
        any::<K>();
        any()
    }
}

#[safe]
impl<K, V, A: Allocator + Clone> ExactSizeIterator for IntoValues<K, V, A> {
    fn len(&self) -> usize {}
}

impl<K, V, A: Allocator + Clone> FusedIterator for IntoValues<K, V, A> {}

#[safe]
impl<K, V, A> Default for IntoValues<K, V, A>
where
    A: Allocator + Default + Clone,
{
    fn default() -> Self {}
}

#[safe]
impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a V)> {}
}

impl<K, V> FusedIterator for Range<'_, K, V> {}

#[safe]
impl<K, V> Clone for Range<'_, K, V> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, K, V> Iterator for RangeMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
    fn next(&mut self) -> Option<(&'a K, &'a mut V)> {}
}

#[safe]
impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> {
    fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> {}
}

impl<K, V> FusedIterator for RangeMut<'_, K, V> {}

impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {
    /// sorts the items in a vector and allocates the nodes
    #[effect(alloc, free)]
    fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> BTreeMap<K, V> {
        keep(iter.into_iter().next());
        Ord::cmp(any::<&K>(), any());
        any::<K>();
        any::<V>();
        any()
    }
}

impl<K: Ord, V, A: Allocator + Clone> Extend<(K, V)> for BTreeMap<K, V, A> {
    /// allocates a node when one is full
    #[effect(alloc)]
    fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {
        keep(iter.into_iter().next());
        Ord::cmp(any::<&K>(), any());
        any::<K>();
        any::<V>();
    }
}

impl<'a, K: Ord + Copy, V: Copy, A: Allocator + Clone> Extend<(&'a K, &'a V)>
    for BTreeMap<K, V, A>
{
    /// allocates a node when one is full
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: I) {
        iter.into_iter().next();
        Ord::cmp(any::<&K>(), any());
    }
}

#[safe]
impl<K: Hash, V: Hash, A: Allocator + Clone> Hash for BTreeMap<K, V, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(any::<&K>(), state);
        Hash::hash(any::<&V>(), state);
    }
}

#[safe]
impl<K, V> Default for BTreeMap<K, V> {
    fn default() -> BTreeMap<K, V> {}
}

#[safe]
impl<K: PartialEq, V: PartialEq, A: Allocator + Clone> PartialEq for BTreeMap<K, V, A> {
    fn eq(&self, other: &BTreeMap<K, V, A>) -> bool {
        PartialEq::eq(any::<&K>(), any::<&K>());
        PartialEq::eq(any::<&V>(), any::<&V>());
        any()
    }
}

impl<K: Eq, V: Eq, A: Allocator + Clone> Eq for BTreeMap<K, V, A> {}

#[safe]
impl<K: PartialOrd, V: PartialOrd, A: Allocator + Clone> PartialOrd for BTreeMap<K, V, A> {
    fn partial_cmp(&self, other: &BTreeMap<K, V, A>) -> Option<Ordering> {
        PartialOrd::partial_cmp(any::<&K>(), any::<&K>());
        PartialOrd::partial_cmp(any::<&V>(), any::<&V>());
        any()
    }
}

#[safe]
impl<K: Ord, V: Ord, A: Allocator + Clone> Ord for BTreeMap<K, V, A> {
    fn cmp(&self, other: &BTreeMap<K, V, A>) -> Ordering {
        Ord::cmp(any::<&K>(), any::<&K>());
        Ord::cmp(any::<&V>(), any::<&V>());
        any()
    }
}

#[safe]
impl<K: Debug, V: Debug, A: Allocator + Clone> Debug for BTreeMap<K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&K>(), f);
        Debug::fmt(any::<&V>(), f)
    }
}

impl<K, Q: ?Sized, V, A: Allocator + Clone> Index<&Q> for BTreeMap<K, V, A>
where
    K: Borrow<Q> + Ord,
    Q: Ord,
{
    type Output = V;
    /// panics when the key is missing
    #[effect(implicit_panic)]
    fn index(&self, key: &Q) -> &V {
        <K as Borrow<Q>>::borrow(any());
        Ord::cmp(key, any());
        any()
    }
}

impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {
    /// sorts the items and allocates the nodes
    #[effect(alloc, free)]
    fn from(arr: [(K, V); N]) -> Self {
        Ord::cmp(any::<&K>(), any());
        keep(arr);
        any()
    }
}

#[safe]
impl<K, V, A: Allocator + Clone> BTreeMap<K, V, A> {
    pub fn iter(&self) -> Iter<'_, K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
    pub fn keys(&self) -> Keys<'_, K, V> {}
    pub fn values(&self) -> Values<'_, K, V> {}
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
}
