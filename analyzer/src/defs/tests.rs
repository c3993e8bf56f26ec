//! What names mean, told by whole crates.

mod macros;
mod names;
mod soup;
