//! The methods of slices that need the heap: stable sorts, copies and joins.
#![source = "library/alloc/src/slice.rs"]

use crate::alloc::Allocator;
use crate::borrow::ToOwned;
use crate::boxed::Box;
use crate::vec::Vec;
use core::borrow::{Borrow, BorrowMut};
use core::cmp::Ordering;
pub use core::slice::ArrayWindows;
pub use core::slice::EscapeAscii;
pub use core::slice::GetDisjointMutError;
pub use core::slice::SliceIndex;
pub use core::slice::{ChunkBy, ChunkByMut};
pub use core::slice::{Chunks, Windows};
pub use core::slice::{ChunksExact, ChunksExactMut};
pub use core::slice::{ChunksMut, Split, SplitMut};
pub use core::slice::{Iter, IterMut};
pub use core::slice::{RChunks, RChunksExact, RChunksExactMut, RChunksMut};
pub use core::slice::{RSplit, RSplitMut};
pub use core::slice::{RSplitN, RSplitNMut, SplitN, SplitNMut};
pub use core::slice::{SplitInclusive, SplitInclusiveMut};
pub use core::slice::{from_mut, from_ref};
pub use core::slice::{from_raw_parts, from_raw_parts_mut};
use core::{any, keep};

// Unstable, but `[T]::concat` and `[T]::join` name them.
pub trait Concat<Item: ?Sized> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

#[safe]
impl<T> [T] {
    /// allocates room for the merge when the slice is long
    #[effect(alloc, implicit_panic)]
    pub fn sort(&mut self)
    where
        T: Ord,
    {
        Ord::cmp(any::<&T>(), any());
    }
    /// allocates room for the merge when the slice is long
    #[effect(alloc, implicit_panic)]
    pub fn sort_by<F>(&mut self, compare: F)
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        compare(any(), any());
    }
    /// allocates room for the merge when the slice is long
    #[effect(alloc, implicit_panic)]
    pub fn sort_by_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        Ord::cmp(&f(any()), any());
    }
    /// allocates a table of the keys and frees it
    #[effect(alloc, free, implicit_panic)]
    pub fn sort_by_cached_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        Ord::cmp(&f(any()), any());
    }
    /// allocates the copy
    #[effect(alloc)]
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        keep(any::<&T>().clone());
        any()
    }
    pub fn into_vec<A: Allocator>(self: Box<Self, A>) -> Vec<T, A> {
        keep(self);
        any()
    }
    /// allocates the copies
    #[effect(alloc, implicit_panic)]
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy,
    {
        any()
    }
    /// allocates the joined value
    #[effect(alloc)]
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output
    where
        Self: Concat<Item>,
    {
        Concat::concat(self)
    }
    /// allocates the joined value
    #[effect(alloc)]
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>,
    {
        Join::join(self, sep)
    }
    /// allocates the joined value
    #[effect(alloc)]
    pub fn connect<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>,
    {
        Join::join(self, sep)
    }
}

impl [u8] {
    /// allocates the copy
    #[effect(alloc)]
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {
        any()
    }
    /// allocates the copy
    #[effect(alloc)]
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {
        any()
    }
}

#[safe]
impl<T, A: Allocator> Borrow<[T]> for Vec<T, A> {
    fn borrow(&self) -> &[T] {}
}

#[safe]
impl<T, A: Allocator> BorrowMut<[T]> for Vec<T, A> {
    fn borrow_mut(&mut self) -> &mut [T] {}
}

impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;
    /// allocates the copy
    #[effect(alloc)]
    fn to_owned(&self) -> Vec<T> {
        keep(any::<&T>().clone());
        any()
    }
    /// grows the target when it is shorter
    #[effect(alloc)]
    fn clone_into(&self, target: &mut Vec<T>) {
        keep(any::<&T>().clone());
        any::<&mut T>().clone_from(any());
        any::<T>();
    }
}

#[safe]
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;
    fn concat(slice: &Self) -> Vec<T> {
        <V as Borrow<[T]>>::borrow(any());
        keep(any::<&T>().clone());
        any()
    }
}

#[safe]
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &T) -> Vec<T> {
        <V as Borrow<[T]>>::borrow(any());
        keep(any::<&T>().clone());
        any()
    }
}

#[safe]
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;
    fn join(slice: &Self, sep: &[T]) -> Vec<T> {
        <V as Borrow<[T]>>::borrow(any());
        keep(any::<&T>().clone());
        any()
    }
}
