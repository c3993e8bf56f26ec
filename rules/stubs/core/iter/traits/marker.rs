//! Marker traits of iterators.
#![source = "library/core/src/iter/traits/marker.rs"]

#[lang = "fused_iterator"]
pub trait FusedIterator: Iterator {}

impl<I: FusedIterator + ?Sized> FusedIterator for &mut I {}
