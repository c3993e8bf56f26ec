//! `LinkedList`: one allocation an element.
#![source = "library/alloc/src/collections/linked_list.rs"]

use crate::alloc::{Allocator, Global};
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::{any, keep};

pub struct LinkedList<T, A: Allocator = Global> {
    item: T,
    alloc: A,
}

pub struct Iter<'a, T: 'a> {
    items: &'a T,
}

pub struct IterMut<'a, T: 'a> {
    items: &'a mut T,
}

pub struct ExtractIf<'a, T: 'a, F: 'a, A: Allocator = Global> {
    list: &'a mut LinkedList<T, A>,
    pred: F,
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[derive(Clone)]
pub struct IntoIter<T, A: Allocator = Global> {
    list: LinkedList<T, A>,
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for IntoIter<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T> Default for LinkedList<T> {
    fn default() -> Self {}
}

#[safe]
impl<T> LinkedList<T> {
    pub const fn new() -> Self {}
    pub fn append(&mut self, other: &mut Self) {}
}

#[safe]
impl<T, A: Allocator> LinkedList<T, A> {
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    /// drops the elements and frees the nodes
    #[effect(free)]
    pub fn clear(&mut self) {
        any::<T>();
    }
    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq<T>,
    {
        PartialEq::eq(x, any::<&T>());
        any()
    }
    pub fn front(&self) -> Option<&T> {}
    pub fn front_mut(&mut self) -> Option<&mut T> {}
    pub fn back(&self) -> Option<&T> {}
    pub fn back_mut(&mut self) -> Option<&mut T> {}
    /// allocates a node
    #[effect(alloc)]
    pub fn push_front(&mut self, elt: T) {
        keep(elt);
    }
    /// allocates a node
    #[effect(alloc)]
    pub fn push_front_mut(&mut self, elt: T) -> &mut T {
        keep(elt);
        any()
    }
    /// frees the node
    #[effect(free)]
    pub fn pop_front(&mut self) -> Option<T> {
        any()
    }
    /// allocates a node
    #[effect(alloc)]
    pub fn push_back(&mut self, elt: T) {
        keep(elt);
    }
    /// allocates a node
    #[effect(alloc)]
    pub fn push_back_mut(&mut self, elt: T) -> &mut T {
        keep(elt);
        any()
    }
    /// frees the node
    #[effect(free)]
    pub fn pop_back(&mut self) -> Option<T> {
        any()
    }
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    pub fn split_off(&mut self, at: usize) -> LinkedList<T, A>
    where
        A: Clone,
    {
        keep(any::<&A>().clone());
        any()
    }
    pub fn extract_if<F>(&mut self, filter: F) -> ExtractIf<'_, T, F, A>
    where
        F: FnMut(&mut T) -> bool,
    {
        keep(filter);
        any()
    }
}

unsafe impl<T, A: Allocator> Drop for LinkedList<T, A> {
    /// frees the nodes
    #[effect(free)]
    fn drop(&mut self) {}
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

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}

#[safe]
impl<T> Default for Iter<'_, T> {
    fn default() -> Self {}
}

#[safe]
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
    fn next(&mut self) -> Option<&'a mut T> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {}
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<T> FusedIterator for IterMut<'_, T> {}

#[safe]
impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {}
}

#[safe]
impl<T, F, A: Allocator> Iterator for ExtractIf<'_, T, F, A>
where
    F: FnMut(&mut T) -> bool,
{
    type Item = T;
    /// frees the node
    #[effect(free)]
    fn next(&mut self) -> Option<T> {
        (self.pred)(any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<T, F, A> fmt::Debug for ExtractIf<'_, T, F, A>
where
    T: fmt::Debug,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T, A: Allocator> Iterator for IntoIter<T, A> {
    type Item = T;
    /// frees the node
    #[effect(free)]
    fn next(&mut self) -> Option<T> {
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

impl<T, A: Allocator> DoubleEndedIterator for IntoIter<T, A> {
    /// frees the node
    #[effect(free)]
    fn next_back(&mut self) -> Option<T> {
        any()
    }
}

impl<T, A: Allocator> ExactSizeIterator for IntoIter<T, A> {}

impl<T, A: Allocator> FusedIterator for IntoIter<T, A> {}

#[safe]
impl<T> Default for IntoIter<T> {
    fn default() -> Self {}
}

impl<T> FromIterator<T> for LinkedList<T> {
    /// allocates a node an item
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        keep(iter.into_iter().next());
        any()
    }
}

#[safe]
impl<T, A: Allocator> IntoIterator for LinkedList<T, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;
    fn into_iter(self) -> IntoIter<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, T, A: Allocator> IntoIterator for &'a LinkedList<T, A> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

#[safe]
impl<'a, T, A: Allocator> IntoIterator for &'a mut LinkedList<T, A> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

impl<T, A: Allocator> Extend<T> for LinkedList<T, A> {
    /// allocates a node an item
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        keep(iter.into_iter().next());
    }
}

impl<'a, T: 'a + Copy, A: Allocator> Extend<&'a T> for LinkedList<T, A> {
    /// allocates a node an item
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        iter.into_iter().next();
    }
}

#[safe]
impl<T: PartialEq, A: Allocator> PartialEq for LinkedList<T, A> {
    fn eq(&self, other: &Self) -> bool {
        PartialEq::eq(any::<&T>(), any::<&T>());
        any()
    }
}

impl<T: Eq, A: Allocator> Eq for LinkedList<T, A> {}

#[safe]
impl<T: PartialOrd, A: Allocator> PartialOrd for LinkedList<T, A> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        PartialOrd::partial_cmp(any::<&T>(), any::<&T>());
        any()
    }
}

#[safe]
impl<T: Ord, A: Allocator> Ord for LinkedList<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(any::<&T>(), any::<&T>());
        any()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for LinkedList<T, A> {
    /// allocates the nodes of the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        any()
    }
    /// allocates or frees the nodes that the copy has more or less
    #[effect(alloc, free)]
    fn clone_from(&mut self, source: &Self) {
        keep(any::<&T>().clone());
        any::<&mut T>().clone_from(any());
        any::<T>();
    }
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for LinkedList<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: Hash, A: Allocator> Hash for LinkedList<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(any::<&T>(), state);
    }
}

impl<T, const N: usize> From<[T; N]> for LinkedList<T> {
    /// allocates a node an element
    #[effect(alloc)]
    fn from(arr: [T; N]) -> Self {
        keep(arr);
        any()
    }
}

unsafe impl<T: Send, A: Allocator + Send> Send for LinkedList<T, A> {}

unsafe impl<T: Sync, A: Allocator + Sync> Sync for LinkedList<T, A> {}

unsafe impl<T: Sync> Send for Iter<'_, T> {}

unsafe impl<T: Sync> Sync for Iter<'_, T> {}

unsafe impl<T: Send> Send for IterMut<'_, T> {}

unsafe impl<T: Sync> Sync for IterMut<'_, T> {}
