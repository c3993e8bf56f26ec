//! `std::io::BufWriter`.
#![source = "library/std/src/io/buffered/bufwriter.rs"]

use core::{any, keep};
use crate::{error, fmt};
use crate::io::{self, IntoInnerError, IoSlice, Seek, SeekFrom, Write};

pub struct BufWriter<W: ?Sized + Write> {
    buf: Vec<u8>,
    inner: W,
}

#[safe]
impl<W: Write> BufWriter<W> {
    /// allocates the buffer
    #[effect(alloc)]
    pub fn new(inner: W) -> BufWriter<W> {
        keep(inner);
        any()
    }
    /// allocates the buffer
    #[effect(alloc)]
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {
        keep(inner);
        any()
    }
    /// writes what is left and frees the buffer
    #[effect(free)]
    pub fn into_inner(self) -> Result<W, IntoInnerError<BufWriter<W>>> {
        any::<&mut W>().write(any());
        keep(self);
        any()
    }
    pub fn into_parts(self) -> (W, Result<Vec<u8>, WriterPanicked>) {
        keep(self);
        any()
    }
}

#[safe]
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
}

pub struct WriterPanicked {
    buf: Vec<u8>,
}

#[safe]
impl WriterPanicked {
    pub fn into_inner(self) -> Vec<u8> {
        keep(self);
        any()
    }
}

impl error::Error for WriterPanicked {}

#[safe]
impl fmt::Display for WriterPanicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for WriterPanicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<W: ?Sized + Write> Write for BufWriter<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.inner.write(any())
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        self.inner.write_all(any())
    }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        self.inner.write_vectored(any())
    }
    fn flush(&mut self) -> io::Result<()> {
        self.inner.write(any());
        self.inner.flush()
    }
}

#[safe]
impl<W: ?Sized + Write> fmt::Debug for BufWriter<W>
where
    W: fmt::Debug,
{
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(any())
    }
}

#[safe]
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        self.inner.write(any());
        self.inner.seek(any())
    }
}

#[safe]
impl<W: ?Sized + Write> Drop for BufWriter<W> {
    fn drop(&mut self) {
        self.inner.write(any());
    }
}
