//! The iterators over slices: those that split call the predicate they hold.
#![source = "library/core/src/slice/iter.rs"]

use crate::keep;
use crate::any;
use crate::iter::FusedIterator;
use crate::marker::PhantomData;
use crate::num::NonZero;
use crate::ptr::NonNull;
use crate::fmt;
impl<T> !Iterator for [T] {}

#[safe]
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> {}
}

#[safe]
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
    fn into_iter(self) -> IterMut<'a, T> {}
}

pub struct Iter<'a, T: 'a> {
    ptr: NonNull<T>,
    end_or_len: *const T,
    _marker: PhantomData<&'a T>,
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

unsafe impl<T: Sync> Sync for Iter<'_, T> {}

unsafe impl<T: Sync> Send for Iter<'_, T> {}

#[safe]
impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T] {}
}

#[safe]
impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<T> AsRef<[T]> for Iter<'_, T> {
    fn as_ref(&self) -> &[T] {}
}

pub struct IterMut<'a, T: 'a> {
    ptr: NonNull<T>,
    end_or_len: *mut T,
    _marker: PhantomData<&'a mut T>,
}

#[safe]
impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

unsafe impl<T: Sync> Sync for IterMut<'_, T> {}

unsafe impl<T: Send> Send for IterMut<'_, T> {}

#[safe]
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T] {
        keep(self);
    }
    pub fn as_slice(&self) -> &[T] {}
}

#[safe]
impl<T> AsRef<[T]> for IterMut<'_, T> {
    fn as_ref(&self) -> &[T] {}
}

pub struct Split<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a [T],
    pred: P,
    finished: bool,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for Split<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<T, P> Clone for Split<'_, T, P>
where
    P: Clone + FnMut(&T) -> bool,
{
    fn clone(&self) -> Self {
        keep(any::<&P>().clone());
    }
}

#[safe]
impl<'a, T, P> Iterator for Split<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        any::<&mut P>()(any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T, P> DoubleEndedIterator for Split<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a [T]> {
        any::<&mut P>()(any());
    }
}

impl<T, P> FusedIterator for Split<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
}

pub struct SplitInclusive<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a [T],
    pred: P,
    finished: bool,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for SplitInclusive<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<T, P> Clone for SplitInclusive<'_, T, P>
where
    P: Clone + FnMut(&T) -> bool,
{
    fn clone(&self) -> Self {
        keep(any::<&P>().clone());
    }
}

#[safe]
impl<'a, T, P> Iterator for SplitInclusive<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        any::<&mut P>()(any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T, P> DoubleEndedIterator for SplitInclusive<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a [T]> {
        any::<&mut P>()(any());
    }
}

impl<T, P> FusedIterator for SplitInclusive<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
}

pub struct SplitMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a mut [T],
    pred: P,
    finished: bool,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for SplitMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<'a, T, P> Iterator for SplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        any::<&mut P>()(any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T, P> DoubleEndedIterator for SplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        any::<&mut P>()(any());
    }
}

impl<T, P> FusedIterator for SplitMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
}

pub struct SplitInclusiveMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a mut [T],
    pred: P,
    finished: bool,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for SplitInclusiveMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<'a, T, P> Iterator for SplitInclusiveMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        any::<&mut P>()(any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T, P> DoubleEndedIterator for SplitInclusiveMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        any::<&mut P>()(any());
    }
}

impl<T, P> FusedIterator for SplitInclusiveMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
}

pub struct RSplit<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: Split<'a, T, P>,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for RSplit<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<T, P> Clone for RSplit<'_, T, P>
where
    P: Clone + FnMut(&T) -> bool,
{
    fn clone(&self) -> Self {
        keep(any::<&P>().clone());
    }
}

#[safe]
impl<'a, T, P> Iterator for RSplit<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {
        any::<&mut P>()(any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T, P> DoubleEndedIterator for RSplit<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a [T]> {
        any::<&mut P>()(any());
    }
}

impl<T, P> FusedIterator for RSplit<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
}

pub struct RSplitMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: SplitMut<'a, T, P>,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for RSplitMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<'a, T, P> Iterator for RSplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {
        any::<&mut P>()(any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl<'a, T, P> DoubleEndedIterator for RSplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        any::<&mut P>()(any());
    }
}

impl<T, P> FusedIterator for RSplitMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
}

pub struct SplitN<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: Split<'a, T, P>,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for SplitN<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

pub struct RSplitN<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: RSplit<'a, T, P>,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for RSplitN<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

pub struct SplitNMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: SplitMut<'a, T, P>,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for SplitNMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

pub struct RSplitNMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: RSplitMut<'a, T, P>,
}

#[safe]
impl<T: fmt::Debug, P> fmt::Debug for RSplitNMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

#[derive(Debug)]
pub struct Windows<'a, T: 'a> {
    v: &'a [T],
    size: NonZero<usize>,
}

#[safe]
impl<T> Clone for Windows<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {
    fn next_back(&mut self) -> Option<Self::Item> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for Windows<'_, T> {}

impl<T> FusedIterator for Windows<'_, T> {}

#[derive(Debug)]
pub struct Chunks<'a, T: 'a> {
    v: &'a [T],
    chunk_size: usize,
}

#[safe]
impl<T> Clone for Chunks<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for Chunks<'_, T> {}

impl<T> FusedIterator for Chunks<'_, T> {}

#[derive(Debug)]
pub struct ChunksMut<'a, T: 'a> {
    v: *mut [T],
    chunk_size: usize,
    _marker: PhantomData<&'a mut T>,
}

#[safe]
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for ChunksMut<'_, T> {}

impl<T> FusedIterator for ChunksMut<'_, T> {}

unsafe impl<T> Send for ChunksMut<'_, T>
where
    T: Send,
{
}

unsafe impl<T> Sync for ChunksMut<'_, T>
where
    T: Sync,
{
}

#[derive(Debug)]
pub struct ChunksExact<'a, T: 'a> {
    v: &'a [T],
    rem: &'a [T],
    chunk_size: usize,
}

#[safe]
impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T] {}
}

#[safe]
impl<T> Clone for ChunksExact<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for ChunksExact<'_, T> {}

impl<T> FusedIterator for ChunksExact<'_, T> {}

#[derive(Debug)]
pub struct ChunksExactMut<'a, T: 'a> {
    v: *mut [T],
    rem: &'a mut [T],
    chunk_size: usize,
    _marker: PhantomData<&'a mut T>,
}

#[safe]
impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T] {
        keep(self);
    }
}

#[safe]
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}

impl<T> FusedIterator for ChunksExactMut<'_, T> {}

unsafe impl<T> Send for ChunksExactMut<'_, T>
where
    T: Send,
{
}

unsafe impl<T> Sync for ChunksExactMut<'_, T>
where
    T: Sync,
{
}

#[derive(Debug)]
pub struct ArrayWindows<'a, T: 'a, const N: usize> {
    v: &'a [T],
}

#[safe]
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
    fn next(&mut self) -> Option<Self::Item> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {
    fn next_back(&mut self) -> Option<&'a [T; N]> {}
    fn nth_back(&mut self, n: usize) -> Option<&'a [T; N]> {}
}

impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}

impl<T, const N: usize> FusedIterator for ArrayWindows<'_, T, N> {}

#[derive(Debug)]
pub struct RChunks<'a, T: 'a> {
    v: &'a [T],
    chunk_size: usize,
}

#[safe]
impl<T> Clone for RChunks<'_, T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for RChunks<'_, T> {}

impl<T> FusedIterator for RChunks<'_, T> {}

#[derive(Debug)]
pub struct RChunksMut<'a, T: 'a> {
    v: *mut [T],
    chunk_size: usize,
    _marker: PhantomData<&'a mut T>,
}

#[safe]
impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for RChunksMut<'_, T> {}

impl<T> FusedIterator for RChunksMut<'_, T> {}

unsafe impl<T> Send for RChunksMut<'_, T>
where
    T: Send,
{
}

unsafe impl<T> Sync for RChunksMut<'_, T>
where
    T: Sync,
{
}

#[derive(Debug)]
pub struct RChunksExact<'a, T: 'a> {
    v: &'a [T],
    rem: &'a [T],
    chunk_size: usize,
}

#[safe]
impl<'a, T> RChunksExact<'a, T> {
    pub const fn remainder(&self) -> &'a [T] {}
}

#[safe]
impl<'a, T> Clone for RChunksExact<'a, T> {
    fn clone(&self) -> RChunksExact<'a, T> {}
}

#[safe]
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
    fn next(&mut self) -> Option<&'a [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<Self::Item> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {
    fn next_back(&mut self) -> Option<&'a [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}

impl<T> FusedIterator for RChunksExact<'_, T> {}

#[derive(Debug)]
pub struct RChunksExactMut<'a, T: 'a> {
    v: *mut [T],
    rem: &'a mut [T],
    chunk_size: usize,
}

#[safe]
impl<'a, T> RChunksExactMut<'a, T> {
    pub const fn into_remainder(self) -> &'a mut [T] {
        keep(self);
    }
}

#[safe]
impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<&'a mut [T]> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn count(self) -> usize {}
    fn nth(&mut self, n: usize) -> Option<&'a mut [T]> {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
    }
}

#[safe]
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut [T]> {}
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
}

impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}

impl<T> FusedIterator for RChunksExactMut<'_, T> {}

unsafe impl<T> Send for RChunksExactMut<'_, T>
where
    T: Send,
{
}

unsafe impl<T> Sync for RChunksExactMut<'_, T>
where
    T: Sync,
{
}

pub struct ChunkBy<'a, T: 'a, P> {
    slice: &'a [T],
    predicate: P,
}

#[safe]
impl<'a, T: 'a, P> Iterator for ChunkBy<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
    type Item = &'a [T];
    fn next(&mut self) -> Option<Self::Item> {
        any::<&mut P>()(any(), any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
        any::<&mut P>()(any(), any());
    }
}

#[safe]
impl<'a, T: 'a, P> DoubleEndedIterator for ChunkBy<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        any::<&mut P>()(any(), any());
    }
}

impl<'a, T: 'a, P> FusedIterator for ChunkBy<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
}

#[safe]
impl<'a, T: 'a, P: Clone> Clone for ChunkBy<'a, T, P> {
    fn clone(&self) -> Self {
        keep(any::<&P>().clone());
    }
}

#[safe]
impl<'a, T: 'a + fmt::Debug, P> fmt::Debug for ChunkBy<'a, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

pub struct ChunkByMut<'a, T: 'a, P> {
    slice: &'a mut [T],
    predicate: P,
}

#[safe]
impl<'a, T: 'a, P> Iterator for ChunkByMut<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
    type Item = &'a mut [T];
    fn next(&mut self) -> Option<Self::Item> {
        any::<&mut P>()(any(), any());
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
    fn last(self) -> Option<Self::Item> {
        keep(self);
        any::<&mut P>()(any(), any());
    }
}

#[safe]
impl<'a, T: 'a, P> DoubleEndedIterator for ChunkByMut<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        any::<&mut P>()(any(), any());
    }
}

impl<'a, T: 'a, P> FusedIterator for ChunkByMut<'a, T, P>
where
    P: FnMut(&T, &T) -> bool,
{
}

#[safe]
impl<'a, T: 'a + fmt::Debug, P> fmt::Debug for ChunkByMut<'a, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f);
    }
}

/// What the two iterators over a slice's elements do themselves.
macro_rules! element_iterator {
    ($Iterator:ident yields $Item:ty) => {
        #[safe]
        impl<T> ExactSizeIterator for $Iterator<'_, T> {
            fn len(&self) -> usize {}
        }

        #[safe]
        impl<'a, T> Iterator for $Iterator<'a, T> {
            type Item = $Item;
            fn next(&mut self) -> Option<$Item> {}
            fn size_hint(&self) -> (usize, Option<usize>) {}
            fn count(self) -> usize {}
            fn nth(&mut self, n: usize) -> Option<$Item> {}
            fn last(self) -> Option<$Item> {}
            fn fold<B, F>(self, init: B, f: F) -> B
            where
                F: FnMut(B, Self::Item) -> B,
            {
                keep(init);
                keep(f(any(), any()));
            }
            fn for_each<F>(self, f: F)
            where
                F: FnMut(Self::Item),
            {
                f(any());
            }
            fn all<F>(&mut self, f: F) -> bool
            where
                F: FnMut(Self::Item) -> bool,
            {
                f(any())
            }
            fn any<F>(&mut self, f: F) -> bool
            where
                F: FnMut(Self::Item) -> bool,
            {
                f(any())
            }
            fn find<P>(&mut self, predicate: P) -> Option<Self::Item>
            where
                P: FnMut(&Self::Item) -> bool,
            {
                predicate(any());
            }
            fn find_map<B, F>(&mut self, f: F) -> Option<B>
            where
                F: FnMut(Self::Item) -> Option<B>,
            {
                f(any())
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
        impl<'a, T> DoubleEndedIterator for $Iterator<'a, T> {
            fn next_back(&mut self) -> Option<$Item> {}
            fn nth_back(&mut self, n: usize) -> Option<$Item> {}
        }

        impl<T> FusedIterator for $Iterator<'_, T> {}

        #[safe]
        impl<'a, T> Default for $Iterator<'a, T> {
            fn default() -> Self {}
        }
    };
}

element_iterator! { Iter yields &'a T }
element_iterator! { IterMut yields &'a mut T }

/// The iterators that stop splitting after some pieces.
macro_rules! limited_split {
    ($($Iterator:ident yields $Item:ty;)*) => {$(
        #[safe]
        impl<'a, T, P> Iterator for $Iterator<'a, T, P>
        where
            P: FnMut(&T) -> bool,
        {
            type Item = $Item;
            fn next(&mut self) -> Option<$Item> {
                any::<&mut P>()(any());
            }
            fn size_hint(&self) -> (usize, Option<usize>) {}
        }

        impl<'a, T, P> FusedIterator for $Iterator<'a, T, P> where P: FnMut(&T) -> bool {}
    )*};
}

limited_split! {
    SplitN yields &'a [T];
    RSplitN yields &'a [T];
    SplitNMut yields &'a mut [T];
    RSplitNMut yields &'a mut [T];
}
