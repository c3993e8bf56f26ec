//! Entries of a `BTreeMap`.
#![source = "library/alloc/src/collections/btree/map/entry.rs"]

use super::BTreeMap;
use crate::alloc::{Allocator, Global};
use core::fmt::{self, Debug};
use core::{any, keep};

pub struct VacantEntry<'a, K, V, A: Allocator + Clone = Global> {
    key: K,
    map: &'a mut BTreeMap<K, V, A>,
}

pub struct OccupiedEntry<'a, K, V, A: Allocator + Clone = Global> {
    map: &'a mut BTreeMap<K, V, A>,
}

pub enum Entry<'a, K: 'a, V: 'a, A: Allocator + Clone = Global> {
    Vacant(VacantEntry<'a, K, V, A>),
    Occupied(OccupiedEntry<'a, K, V, A>),
}

#[safe]
impl<K: Debug + Ord, V: Debug, A: Allocator + Clone> Debug for Entry<'_, K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&K>(), f);
        Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<K: Debug + Ord, V, A: Allocator + Clone> Debug for VacantEntry<'_, K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&K>(), f)
    }
}

#[safe]
impl<K: Debug + Ord, V: Debug, A: Allocator + Clone> Debug for OccupiedEntry<'_, K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(any::<&K>(), f);
        Debug::fmt(any::<&V>(), f)
    }
}

#[safe]
impl<'a, K: Ord, V, A: Allocator + Clone> Entry<'a, K, V, A> {
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn or_insert(self, default: V) -> &'a mut V {
        keep(self);
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        keep(default());
        keep(self);
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        keep(default(any()));
        keep(self);
        any()
    }
    pub fn key(&self) -> &K {}
    pub fn and_modify<F>(self, f: F) -> Self
    where
        F: FnOnce(&mut V),
    {
        f(any());
        keep(self);
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, A> {
        keep(value);
        keep(self);
        any::<V>();
        any()
    }
}

impl<'a, K: Ord, V: Default, A: Allocator + Clone> Entry<'a, K, V, A> {
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn or_default(self) -> &'a mut V {
        keep(V::default());
        keep(self);
        any()
    }
}

#[safe]
impl<'a, K: Ord, V, A: Allocator + Clone> VacantEntry<'a, K, V, A> {
    pub fn key(&self) -> &K {}
    pub fn into_key(self) -> K {
        keep(self);
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn insert(self, value: V) -> &'a mut V {
        keep(self);
        keep(value);
        any()
    }
    /// allocates a node when one is full
    #[effect(alloc)]
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, A> {
        keep(self);
        keep(value);
        any()
    }
}

#[safe]
impl<'a, K: Ord, V, A: Allocator + Clone> OccupiedEntry<'a, K, V, A> {
    pub fn key(&self) -> &K {}
    /// frees a node that becomes empty
    #[effect(free)]
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
    /// frees a node that becomes empty
    #[effect(free)]
    pub fn remove(self) -> V {
        any::<K>();
        keep(self);
        any()
    }
}
