//! `Vec`: growing allocates, dropping frees, and an element taken out is the caller's.
#![source = "library/alloc/src/vec/mod.rs"]

pub use self::drain::Drain;
pub use self::extract_if::ExtractIf;
pub use self::into_iter::IntoIter;
pub use self::splice::Splice;
use crate::alloc::{Allocator, Global};
use crate::borrow::{Cow, ToOwned};
use crate::boxed::Box;
use crate::collections::TryReserveError;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::mem::MaybeUninit;
use core::ops::{self, Index, IndexMut, RangeBounds};
use core::slice::{self, SliceIndex};
use core::{any, keep};

pub struct Vec<T, A: Allocator = Global> {
    item: T,
    alloc: A,
}

mod cow;
mod drain;
mod extract_if;
mod into_iter;
mod partial_eq;
mod splice;

#[safe]
impl<T> Vec<T> {
    pub const fn new() -> Self {}
    /// allocates memory for the capacity
    #[effect(alloc, implicit_panic)]
    pub const fn with_capacity(capacity: usize) -> Self {
        any()
    }
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self {}
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) {
        keep(self);
        any()
    }
}

impl<T, A: Allocator> Vec<T, A> {
    /// grows the buffer when it is full
    #[effect(alloc, implicit_panic)]
    pub fn push(&mut self, value: T) {
        keep(value);
    }
    /// grows the buffer when it is full
    #[effect(alloc, implicit_panic)]
    pub fn push_mut(&mut self, value: T) -> &mut T {
        keep(value);
        any()
    }
}

#[safe]
impl<T, A: Allocator> Vec<T, A> {
    pub const fn capacity(&self) -> usize {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn reserve(&mut self, additional: usize) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn reserve_exact(&mut self, additional: usize) {}
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        any()
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        any()
    }
    /// moves the elements into a smaller buffer and frees the old one
    #[effect(alloc, free)]
    pub fn shrink_to_fit(&mut self) {}
    /// moves the elements into a smaller buffer and frees the old one
    #[effect(alloc, free)]
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    /// moves the elements into a smaller buffer when there is room left
    #[effect(alloc, free)]
    pub fn into_boxed_slice(self) -> Box<[T], A> {
        keep(self);
        any()
    }
    pub fn truncate(&mut self, len: usize) {
        any::<T>();
    }
    pub const fn as_slice(&self) -> &[T] {}
    pub const fn as_mut_slice(&mut self) -> &mut [T] {}
    pub const fn as_ptr(&self) -> *const T {}
    pub const fn as_mut_ptr(&mut self) -> *mut T {}
    pub unsafe fn set_len(&mut self, new_len: usize) {}
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    pub fn swap_remove(&mut self, index: usize) -> T {
        any()
    }
    /// grows the buffer when it is full
    #[effect(alloc, implicit_panic)]
    pub fn insert(&mut self, index: usize, element: T) {
        keep(element);
    }
    /// grows the buffer when it is full
    #[effect(alloc, implicit_panic)]
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {
        keep(element);
        any()
    }
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    pub fn remove(&mut self, index: usize) -> T {
        any()
    }
    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool,
    {
        f(any());
        any::<T>();
    }
    pub fn retain_mut<F>(&mut self, f: F)
    where
        F: FnMut(&mut T) -> bool,
    {
        f(any());
        any::<T>();
    }
    pub fn dedup_by_key<F, K>(&mut self, key: F)
    where
        F: FnMut(&mut T) -> K,
        K: PartialEq,
    {
        PartialEq::eq(&key(any()), any::<&K>());
        any::<T>();
    }
    pub fn dedup_by<F>(&mut self, same_bucket: F)
    where
        F: FnMut(&mut T, &mut T) -> bool,
    {
        same_bucket(any(), any());
        any::<T>();
    }
    pub fn pop(&mut self) -> Option<T> {}
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        predicate(any());
        any()
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn append(&mut self, other: &mut Self) {}
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T, A>
    where
        R: RangeBounds<usize>,
    {
        range.start_bound();
        range.end_bound();
        any()
    }
    pub fn clear(&mut self) {
        any::<T>();
    }
    pub const fn len(&self) -> usize {}
    pub const fn is_empty(&self) -> bool {}
    /// allocates the vector that is split off
    #[effect(alloc, implicit_panic)]
    pub fn split_off(&mut self, at: usize) -> Self
    where
        A: Clone,
    {
        keep(any::<&A>().clone());
        any()
    }
    /// grows the buffer when the new length is greater
    #[effect(alloc, implicit_panic)]
    pub fn resize_with<F>(&mut self, new_len: usize, f: F)
    where
        F: FnMut() -> T,
    {
        keep(f());
        any::<T>();
    }
    pub fn leak<'a>(self) -> &'a mut [T]
    where
        A: 'a,
    {
        keep(self);
        any()
    }
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {}
}

impl<T: Clone, A: Allocator> Vec<T, A> {
    /// grows the buffer when the new length is greater
    #[effect(alloc, implicit_panic)]
    pub fn resize(&mut self, new_len: usize, value: T) {
        keep(value.clone());
        any::<T>();
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn extend_from_slice(&mut self, other: &[T]) {
        keep(any::<&T>().clone());
    }
    /// grows the buffer when the room left is too small
    #[effect(alloc, implicit_panic)]
    pub fn extend_from_within<R>(&mut self, src: R)
    where
        R: RangeBounds<usize>,
    {
        src.start_bound();
        src.end_bound();
        keep(any::<&T>().clone());
    }
}

impl<T, A: Allocator, const N: usize> Vec<[T; N], A> {
    /// panics when the length overflows
    #[effect(implicit_panic)]
    pub fn into_flattened(self) -> Vec<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<T: PartialEq, A: Allocator> Vec<T, A> {
    pub fn dedup(&mut self) {
        PartialEq::eq(any::<&T>(), any::<&T>());
        any::<T>();
    }
}

/// allocates memory for the elements
#[effect(alloc)]
pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> {
    keep(elem.clone());
    keep(elem);
    any()
}

#[safe]
impl<T, A: Allocator> ops::Deref for Vec<T, A> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        any()
    }
}

#[safe]
impl<T, A: Allocator> ops::DerefMut for Vec<T, A> {
    fn deref_mut(&mut self) -> &mut [T] {
        any()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for Vec<T, A> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        any()
    }
    /// grows the buffer when the source is longer
    #[effect(alloc)]
    fn clone_from(&mut self, source: &Self) {
        keep(any::<&T>().clone());
        any::<&mut T>().clone_from(any());
        any::<T>();
    }
}

#[safe]
impl<T: Hash, A: Allocator> Hash for Vec<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(any::<&T>(), state);
    }
}

impl<T, I: SliceIndex<[T]>, A: Allocator> Index<I> for Vec<T, A> {
    type Output = I::Output;
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    fn index(&self, index: I) -> &Self::Output {
        any()
    }
}

impl<T, I: SliceIndex<[T]>, A: Allocator> IndexMut<I> for Vec<T, A> {
    /// panics when the index is out of bounds
    #[effect(implicit_panic)]
    fn index_mut(&mut self, index: I) -> &mut Self::Output {
        any()
    }
}

impl<T> FromIterator<T> for Vec<T> {
    /// allocates memory for the items
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        keep(iter.into_iter().next());
        any()
    }
}

#[safe]
impl<T, A: Allocator> IntoIterator for Vec<T, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;
    fn into_iter(self) -> Self::IntoIter {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, T, A: Allocator> IntoIterator for &'a Vec<T, A> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {}
}

#[safe]
impl<'a, T, A: Allocator> IntoIterator for &'a mut Vec<T, A> {
    type Item = &'a mut T;
    type IntoIter = slice::IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter {}
}

impl<T, A: Allocator> Extend<T> for Vec<T, A> {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        keep(iter.into_iter().next());
    }
}

impl<T, A: Allocator> Vec<T, A> {
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, A>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = T>,
    {
        range.start_bound();
        range.end_bound();
        keep(replace_with.into_iter());
        any()
    }
    /// panics when the range is out of bounds
    #[effect(implicit_panic)]
    pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F, A>
    where
        F: FnMut(&mut T) -> bool,
        R: RangeBounds<usize>,
    {
        range.start_bound();
        range.end_bound();
        keep(filter);
        any()
    }
}

impl<'a, T: Copy + 'a, A: Allocator> Extend<&'a T> for Vec<T, A> {
    /// grows the buffer when the room left is too small
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        iter.into_iter().next();
    }
}

#[safe]
impl<T, A1, A2> PartialOrd<Vec<T, A2>> for Vec<T, A1>
where
    T: PartialOrd,
    A1: Allocator,
    A2: Allocator,
{
    fn partial_cmp(&self, other: &Vec<T, A2>) -> Option<Ordering> {
        PartialOrd::partial_cmp(any::<&T>(), any::<&T>());
        any()
    }
}

impl<T: Eq, A: Allocator> Eq for Vec<T, A> {}

#[safe]
impl<T: Ord, A: Allocator> Ord for Vec<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(any::<&T>(), any::<&T>());
        any()
    }
}

unsafe impl<T, A: Allocator> Drop for Vec<T, A> {
    /// frees the buffer
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl<T> Default for Vec<T> {
    fn default() -> Vec<T> {}
}

#[safe]
impl<T: fmt::Debug, A: Allocator> fmt::Debug for Vec<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T, A: Allocator> AsRef<Vec<T, A>> for Vec<T, A> {
    fn as_ref(&self) -> &Vec<T, A> {}
}

#[safe]
impl<T, A: Allocator> AsMut<Vec<T, A>> for Vec<T, A> {
    fn as_mut(&mut self) -> &mut Vec<T, A> {}
}

#[safe]
impl<T, A: Allocator> AsRef<[T]> for Vec<T, A> {
    fn as_ref(&self) -> &[T] {}
}

#[safe]
impl<T, A: Allocator> AsMut<[T]> for Vec<T, A> {
    fn as_mut(&mut self) -> &mut [T] {}
}

impl<T: Clone> From<&[T]> for Vec<T> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &[T]) -> Vec<T> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Clone> From<&mut [T]> for Vec<T> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &mut [T]) -> Vec<T> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &[T; N]) -> Vec<T> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &mut [T; N]) -> Vec<T> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    /// allocates memory for the elements
    #[effect(alloc)]
    fn from(s: [T; N]) -> Vec<T> {
        keep(s);
        any()
    }
}

impl<'a, T> From<Cow<'a, [T]>> for Vec<T>
where
    [T]: ToOwned<Owned = Vec<T>>,
{
    /// allocates the copy of a borrowed slice
    #[effect(alloc)]
    fn from(s: Cow<'a, [T]>) -> Vec<T> {
        keep(s.into_owned());
        any()
    }
}

#[safe]
impl<T, A: Allocator> From<Box<[T], A>> for Vec<T, A> {
    fn from(s: Box<[T], A>) -> Self {
        keep(s);
        any()
    }
}

impl<T, A: Allocator> From<Vec<T, A>> for Box<[T], A> {
    /// moves the elements into a smaller buffer when there is room left
    #[effect(alloc, free)]
    fn from(v: Vec<T, A>) -> Self {
        keep(v);
        any()
    }
}

impl From<&str> for Vec<u8> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &str) -> Vec<u8> {
        any()
    }
}

impl<T, A: Allocator, const N: usize> TryFrom<Vec<T, A>> for [T; N] {
    type Error = Vec<T, A>;
    /// frees the buffer when the length fits
    #[effect(free)]
    fn try_from(vec: Vec<T, A>) -> Result<[T; N], Vec<T, A>> {
        keep(vec);
        any()
    }
}
