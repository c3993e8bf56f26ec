//! `std::io::LineWriter`.
#![source = "library/std/src/io/buffered/linewriter.rs"]

use core::{any, keep};
use crate::fmt;
use crate::io::{self, BufWriter, IntoInnerError, IoSlice, Write};

pub struct LineWriter<W: ?Sized + Write> {
    inner: BufWriter<W>,
}

#[safe]
impl<W: Write> LineWriter<W> {
    /// allocates the buffer
    #[effect(alloc)]
    pub fn new(inner: W) -> LineWriter<W> {
        keep(inner);
        any()
    }
    /// allocates the buffer
    #[effect(alloc)]
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {
        keep(inner);
        any()
    }
    pub fn get_mut(&mut self) -> &mut W {}
    /// writes what is left and frees the buffer
    #[effect(free)]
    pub fn into_inner(self) -> Result<W, IntoInnerError<LineWriter<W>>> {
        any::<&mut W>().write(any());
        keep(self);
        any()
    }
}

#[safe]
impl<W: ?Sized + Write> LineWriter<W> {
    pub fn get_ref(&self) -> &W {}
}

#[safe]
impl<W: ?Sized + Write> Write for LineWriter<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        any::<&mut BufWriter<W>>().write(any())
    }
    fn flush(&mut self) -> io::Result<()> {
        any::<&mut BufWriter<W>>().flush()
    }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        any::<&mut BufWriter<W>>().write_vectored(any())
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        any::<&mut BufWriter<W>>().write_all(any())
    }
    fn write_fmt(&mut self, fmt: fmt::Arguments<'_>) -> io::Result<()> {
        any::<&mut BufWriter<W>>().write_fmt(any())
    }
}

#[safe]
impl<W: ?Sized + Write> fmt::Debug for LineWriter<W>
where
    W: fmt::Debug,
{
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        any::<&W>().fmt(any())
    }
}
