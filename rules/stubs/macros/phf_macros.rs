//! phf: tables that are built with the program. In which order the entries stand is not computed.
#![source = "phf_macros-0.13.1/src/lib.rs, phf-0.13.1/src/map.rs, set.rs"]

#[macro_export]
macro_rules! phf_map {
    ($($($key:literal)|+ => $value:expr),* $(,)?) => {
        ::phf::Map { key: 0, disps: &[], entries: &[$($(($key, $value),)+)*] }
    };
    ($($key:expr => $value:expr),* $(,)?) => { ::phf::Map { key: 0, disps: &[], entries: &[$(($key, $value),)*] } };
}

#[macro_export]
macro_rules! phf_set {
    ($($($key:literal)|+),* $(,)?) => { ::phf::Set { map: ::phf::Map { key: 0, disps: &[], entries: &[$($(($key, ()),)+)*] } } };
    ($($key:expr),* $(,)?) => { ::phf::Set { map: ::phf::Map { key: 0, disps: &[], entries: &[$(($key, ()),)*] } } };
}

#[macro_export]
macro_rules! phf_ordered_map {
    ($($($key:literal)|+ => $value:expr),* $(,)?) => {
        ::phf::OrderedMap { key: 0, disps: &[], idxs: &[], entries: &[$($(($key, $value),)+)*] }
    };
    ($($key:expr => $value:expr),* $(,)?) => { ::phf::OrderedMap { key: 0, disps: &[], idxs: &[], entries: &[$(($key, $value),)*] } };
}

#[macro_export]
macro_rules! phf_ordered_set {
    ($($key:expr),* $(,)?) => {
        ::phf::OrderedSet { map: ::phf::OrderedMap { key: 0, disps: &[], idxs: &[], entries: &[$(($key, ()),)*] } }
    };
}
