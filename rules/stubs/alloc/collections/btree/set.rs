//! `BTreeSet`: a `BTreeMap` without values.
#![source = "library/alloc/src/collections/btree/set.rs"]

use super::map::{self, BTreeMap};
use crate::alloc::{Allocator, Global};
use core::borrow::Borrow;
use core::cmp::Ordering;
use core::fmt::{self, Debug};
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};
use core::{any, keep};

pub struct BTreeSet<T, A: Allocator + Clone = Global> {
    map: BTreeMap<T, (), A>,
}

pub struct Iter<'a, T: 'a> {
    values: &'a T,
}

#[derive(Debug)]
pub struct IntoIter<T, A: Allocator + Clone = Global> {
    iter: super::map::IntoIter<T, (), A>,
}

#[derive(Debug)]
pub struct Range<'a, T: 'a> {
    values: &'a T,
}

pub struct Difference<'a, T: 'a, A: Allocator + Clone = Global> {
    left: &'a BTreeSet<T, A>,
    right: &'a BTreeSet<T, A>,
}

pub struct SymmetricDifference<'a, T: 'a> {
    left: &'a T,
    right: &'a T,
}

pub struct Intersection<'a, T: 'a, A: Allocator + Clone = Global> {
    left: &'a BTreeSet<T, A>,
    right: &'a BTreeSet<T, A>,
}

pub struct Union<'a, T: 'a> {
    left: &'a T,
    right: &'a T,
}

pub struct ExtractIf<'a, T, R, F, A: Allocator + Clone = Global> {
    set: &'a mut BTreeSet<T, A>,
    range: R,
    pred: F,
}

#[safe]
impl<T: Hash, A: Allocator + Clone> Hash for BTreeSet<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(any::<&T>(), state);
    }
}

#[safe]
impl<T: PartialEq, A: Allocator + Clone> PartialEq for BTreeSet<T, A> {
    fn eq(&self, other: &BTreeSet<T, A>) -> bool {
        PartialEq::eq(any::<&T>(), any::<&T>());
        any()
    }
}

impl<T: Eq, A: Allocator + Clone> Eq for BTreeSet<T, A> {}

#[safe]
impl<T: PartialOrd, A: Allocator + Clone> PartialOrd for BTreeSet<T, A> {
    fn partial_cmp(&self, other: &BTreeSet<T, A>) -> Option<Ordering> {
        PartialOrd::partial_cmp(any::<&T>(), any::<&T>());
        any()
    }
}

#[safe]
impl<T: Ord, A: Allocator + Clone> Ord for BTreeSet<T, A> {
    fn cmp(&self, other: &BTreeSet<T, A>) -> Ordering {
        Ord::cmp(any::<&T>(), any::<&T>());
        any()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for BTreeSet<T, A> {
    /// allocates the nodes of the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        any()
    }
    /// allocates the nodes of the copy and frees the old ones
    #[effect(alloc, free)]
    fn clone_from(&mut self, source: &Self) {
        keep(any::<&T>().clone());
        any::<T>();
    }
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: fmt::Debug, A: Allocator + Clone> fmt::Debug for Difference<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for SymmetricDifference<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: Debug, A: Allocator + Clone> Debug for Intersection<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for Union<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> BTreeSet<T> {
    pub const fn new() -> BTreeSet<T> {}
}

#[safe]
impl<T, A: Allocator + Clone> BTreeSet<T, A> {
    /// panics when the start of the range lies after its end
    #[effect(implicit_panic)]
    pub fn range<K: ?Sized, R>(&self, range: R) -> Range<'_, T>
    where
        K: Ord,
        T: Borrow<K> + Ord,
        R: RangeBounds<K>,
    {
        range.start_bound();
        range.end_bound();
        <T as Borrow<K>>::borrow(any());
        Ord::cmp(any::<&K>(), any());
        any()
    }
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T, A>) -> Difference<'a, T, A>
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    pub fn symmetric_difference<'a>(
        &'a self,
        other: &'a BTreeSet<T, A>,
    ) -> SymmetricDifference<'a, T>
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T, A>) -> Intersection<'a, T, A>
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T, A>) -> Union<'a, T>
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    /// drops the elements and frees the nodes
    #[effect(free)]
    pub fn clear(&mut self)
    where
        A: Clone,
    {
        any::<T>();
    }
    pub fn contains<Q: ?Sized>(&self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(value, any());
        <T as Borrow<Q>>::borrow(any());
        any()
    }
    pub fn get<Q: ?Sized>(&self, value: &Q) -> Option<&T>
    where
        T: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(value, any());
        <T as Borrow<Q>>::borrow(any());
        any()
    }
    pub fn is_disjoint(&self, other: &BTreeSet<T, A>) -> bool
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    pub fn is_subset(&self, other: &BTreeSet<T, A>) -> bool
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    pub fn is_superset(&self, other: &BTreeSet<T, A>) -> bool
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    pub fn first(&self) -> Option<&T>
    where
        T: Ord,
    {
    }
    pub fn last(&self) -> Option<&T>
    where
        T: Ord,
    {
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn pop_first(&mut self) -> Option<T>
    where
        T: Ord,
    {
        any()
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn pop_last(&mut self) -> Option<T>
    where
        T: Ord,
    {
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn insert(&mut self, value: T) -> bool
    where
        T: Ord,
    {
        Ord::cmp(&value, any());
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn replace(&mut self, value: T) -> Option<T>
    where
        T: Ord,
    {
        Ord::cmp(&value, any());
        keep(value);
        any()
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn remove<Q: ?Sized>(&mut self, value: &Q) -> bool
    where
        T: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(value, any());
        <T as Borrow<Q>>::borrow(any());
        any::<T>();
        any()
    }
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn take<Q: ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q> + Ord,
        Q: Ord,
    {
        Ord::cmp(value, any());
        <T as Borrow<Q>>::borrow(any());
        any()
    }
    /// frees nodes that become empty
    #[effect(free)]
    pub fn retain<F>(&mut self, f: F)
    where
        T: Ord,
        F: FnMut(&T) -> bool,
    {
        f(any());
        any::<T>();
    }
    /// builds the nodes of both sets anew
    #[effect(alloc, free)]
    pub fn append(&mut self, other: &mut Self)
    where
        T: Ord,
        A: Clone,
    {
        Ord::cmp(any::<&T>(), any());
        any::<T>();
    }
    /// allocates nodes for the part that is split off
    #[effect(alloc, free)]
    pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> Self
    where
        T: Borrow<Q> + Ord,
        A: Clone,
    {
        Ord::cmp(value, any());
        <T as Borrow<Q>>::borrow(any());
        keep(any::<&A>().clone());
        any()
    }
    /// panics when the start of the range lies after its end
    #[effect(implicit_panic)]
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F, A>
    where
        T: Ord,
        R: RangeBounds<T>,
        F: FnMut(&T) -> bool,
    {
        range.start_bound();
        range.end_bound();
        Ord::cmp(any::<&T>(), any());
        keep(pred);
        any()
    }
    pub fn iter(&self) -> Iter<'_, T> {}
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
}

impl<T: Ord> FromIterator<T> for BTreeSet<T> {
    /// sorts the items in a vector and allocates the nodes
    #[effect(alloc, free)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BTreeSet<T> {
        keep(iter.into_iter().next());
        Ord::cmp(any::<&T>(), any());
        any::<T>();
        any()
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {
    /// sorts the items and allocates the nodes
    #[effect(alloc, free)]
    fn from(arr: [T; N]) -> Self {
        Ord::cmp(any::<&T>(), any());
        keep(arr);
        any()
    }
}

#[safe]
impl<T, A: Allocator + Clone> IntoIterator for BTreeSet<T, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;
    fn into_iter(self) -> IntoIter<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, T, A: Allocator + Clone> IntoIterator for &'a BTreeSet<T, A> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

#[safe]
impl<T, R, F, A> fmt::Debug for ExtractIf<'_, T, R, F, A>
where
    T: fmt::Debug,
    A: Allocator + Clone,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T, R, F, A: Allocator + Clone> Iterator for ExtractIf<'_, T, R, F, A>
where
    T: PartialOrd,
    R: RangeBounds<T>,
    F: FnMut(&T) -> bool,
{
    type Item = T;
    /// frees a node that becomes empty
    #[effect(free)]
    fn next(&mut self) -> Option<T> {
        (self.pred)(any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<T, R, F, A: Allocator + Clone> FusedIterator for ExtractIf<'_, T, R, F, A>
where
    T: PartialOrd,
    R: RangeBounds<T>,
    F: FnMut(&T) -> bool,
{
}

impl<T: Ord, A: Allocator + Clone> Extend<T> for BTreeSet<T, A> {
    /// allocates a node when one is full
    #[effect(alloc)]
    fn extend<Iter: IntoIterator<Item = T>>(&mut self, iter: Iter) {
        keep(iter.into_iter().next());
        Ord::cmp(any::<&T>(), any());
        any::<T>();
    }
}

impl<'a, T: 'a + Ord + Copy, A: Allocator + Clone> Extend<&'a T> for BTreeSet<T, A> {
    /// allocates a node when one is full
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        iter.into_iter().next();
        Ord::cmp(any::<&T>(), any());
    }
}

#[safe]
impl<T> Default for BTreeSet<T> {
    fn default() -> BTreeSet<T> {}
}

impl<T: Ord + Clone, A: Allocator + Clone> Sub<&BTreeSet<T, A>> for &BTreeSet<T, A> {
    type Output = BTreeSet<T, A>;
    /// allocates the nodes of the new set
    #[effect(alloc)]
    fn sub(self, rhs: &BTreeSet<T, A>) -> BTreeSet<T, A> {
        Ord::cmp(any::<&T>(), any());
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Ord + Clone, A: Allocator + Clone> BitXor<&BTreeSet<T, A>> for &BTreeSet<T, A> {
    type Output = BTreeSet<T, A>;
    /// allocates the nodes of the new set
    #[effect(alloc)]
    fn bitxor(self, rhs: &BTreeSet<T, A>) -> BTreeSet<T, A> {
        Ord::cmp(any::<&T>(), any());
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Ord + Clone, A: Allocator + Clone> BitAnd<&BTreeSet<T, A>> for &BTreeSet<T, A> {
    type Output = BTreeSet<T, A>;
    /// allocates the nodes of the new set
    #[effect(alloc)]
    fn bitand(self, rhs: &BTreeSet<T, A>) -> BTreeSet<T, A> {
        Ord::cmp(any::<&T>(), any());
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Ord + Clone, A: Allocator + Clone> BitOr<&BTreeSet<T, A>> for &BTreeSet<T, A> {
    type Output = BTreeSet<T, A>;
    /// allocates the nodes of the new set
    #[effect(alloc)]
    fn bitor(self, rhs: &BTreeSet<T, A>) -> BTreeSet<T, A> {
        Ord::cmp(any::<&T>(), any());
        keep(any::<&T>().clone());
        any()
    }
}

#[safe]
impl<T: Debug, A: Allocator + Clone> Debug for BTreeSet<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {}
}

#[safe]
impl<T> ExactSizeIterator for Iter<'_, T> {
    fn len(&self) -> usize {}
}

impl<T> FusedIterator for Iter<'_, T> {}

#[safe]
impl<T, A: Allocator + Clone> Iterator for IntoIter<T, A> {
    type Item = T;
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next(&mut self) -> Option<T> {
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T> Default for Iter<'_, T> {
    fn default() -> Self {}
}

impl<T, A: Allocator + Clone> DoubleEndedIterator for IntoIter<T, A> {
    /// frees the nodes that it has emptied
    #[effect(free)]
    fn next_back(&mut self) -> Option<T> {
        any()
    }
}

#[safe]
impl<T, A: Allocator + Clone> ExactSizeIterator for IntoIter<T, A> {
    fn len(&self) -> usize {}
}

impl<T, A: Allocator + Clone> FusedIterator for IntoIter<T, A> {}

#[safe]
impl<T, A> Default for IntoIter<T, A>
where
    A: Allocator + Default + Clone,
{
    fn default() -> Self {}
}

#[safe]
impl<T> Clone for Range<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {}
}

#[safe]
impl<'a, T> DoubleEndedIterator for Range<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {}
}

impl<T> FusedIterator for Range<'_, T> {}

#[safe]
impl<T> Default for Range<'_, T> {
    fn default() -> Self {}
}

#[safe]
impl<T, A: Allocator + Clone> Clone for Difference<'_, T, A> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T: Ord, A: Allocator + Clone> Iterator for Difference<'a, T, A> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<T: Ord, A: Allocator + Clone> FusedIterator for Difference<'_, T, A> {}

#[safe]
impl<T> Clone for SymmetricDifference<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<T: Ord> FusedIterator for SymmetricDifference<'_, T> {}

#[safe]
impl<T, A: Allocator + Clone> Clone for Intersection<'_, T, A> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T: Ord, A: Allocator + Clone> Iterator for Intersection<'a, T, A> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<T: Ord, A: Allocator + Clone> FusedIterator for Intersection<'_, T, A> {}

#[safe]
impl<T> Clone for Union<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T: Ord> Iterator for Union<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        Ord::cmp(any::<&T>(), any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<T: Ord> FusedIterator for Union<'_, T> {}
