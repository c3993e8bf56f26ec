//! The destructor.
#![source = "library/core/src/ops/drop.rs"]

#[lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}
