//! derive_more before it was split in two packages: what the later one writes, as far as its version says.
#![source = "derive_more-0.99.20/src"]

include!("derive_more-impl.rs");
