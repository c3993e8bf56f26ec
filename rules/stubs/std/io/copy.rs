//! `std::io::copy`.
#![source = "library/std/src/io/copy.rs"]

use core::any;
use super::{Read, Result, Write};

#[safe]
pub fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64>
where
    R: Read,
    W: Write,
{
    reader.read(any());
    writer.write_all(any());
    any()
}
