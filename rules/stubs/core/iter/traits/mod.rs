//! The traits of `core::iter`, re-exported one level up.
#![source = "library/core/src/iter/traits/mod.rs"]

pub use self::{
    accum::{Product, Sum},
    collect::{Extend, FromIterator, IntoIterator},
    double_ended::DoubleEndedIterator,
    exact_size::ExactSizeIterator,
    iterator::Iterator,
    marker::FusedIterator,
};

mod accum;
mod collect;
mod double_ended;
mod exact_size;
mod iterator;
mod marker;
