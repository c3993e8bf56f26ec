//! What the macros of phf_macros write.
use phf_macros::{phf_map, phf_set};

static NAMES: phf::Map<&'static str, u8> = phf_map! { "a" => 1, "b" | "c" => 2 };
static KNOWN: phf::Set<&'static str> = phf_set! { "a", "b" };

pub fn go(name: &str) -> u8 {
    if KNOWN.contains(name) { NAMES.get(name).copied().unwrap_or(0) } else { 0 }
}
//- phf
pub struct Map<K: 'static, V: 'static> { pub key: u64, pub disps: &'static [(u32, u32)], pub entries: &'static [(K, V)] }
impl<K, V> Map<K, V> { pub fn get(&self, _: &str) -> Option<&V> { self.entries.first().map(|it| &it.1) } }
pub struct Set<T: 'static> { pub map: Map<T, ()> }
impl<T> Set<T> { pub fn contains(&self, name: &str) -> bool { self.map.get(name).is_some() } }
//- calls
//    8 call go: phf::Map::get
//    8 call go: phf::Set::contains
//    8 call go: std::option::Option::copied
//    8 call go: std::option::Option::unwrap_or
