//! `std::io::prelude`: the traits alone.
#![source = "library/std/src/io/prelude.rs"]

pub use super::{BufRead, Read, Seek, Write};

