//! A table that is filled from many threads. A value may be computed twice, never seen half.

use std::hash::{BuildHasher, Hash};
use std::sync::RwLock;

use rustc_hash::{FxBuildHasher, FxHashMap};

const SHARDS: usize = 16;

/// Keys to values, each computed when first asked for.
pub struct Memo<K, V> {
    shards: [RwLock<FxHashMap<K, V>>; SHARDS],
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Memo {
            shards: std::array::from_fn(|_| RwLock::default()),
        }
    }
}

impl<K: Hash + Eq, V: Clone> Memo<K, V> {
    fn shard(&self, key: &K) -> &RwLock<FxHashMap<K, V>> {
        // The high bits: the table itself uses the low ones.
        &self.shards[(FxBuildHasher.hash_one(key) >> 60) as usize % SHARDS]
    }

    /// The value, if it is there.
    pub fn get(&self, key: &K) -> Option<V> {
        self.shard(key).read().ok()?.get(key).cloned()
    }

    /// Keeps a value; the first one wins.
    pub fn set(&self, key: K, value: V) -> V {
        match self.shard(&key).write() {
            Ok(mut shard) => shard.entry(key).or_insert(value).clone(),
            Err(_) => value,
        }
    }
}
