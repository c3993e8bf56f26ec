//! `std::io::BufReader`.
#![source = "library/std/src/io/buffered/bufreader.rs"]

use core::{any, keep};
use crate::fmt;
use crate::io::{self, BufRead, IoSliceMut, Read, Seek, SeekFrom};

pub struct BufReader<R: ?Sized> {
    buf: Vec<u8>,
    inner: R,
}

impl<R: Read> BufReader<R> {
    /// allocates the buffer
    #[effect(alloc)]
    pub fn new(inner: R) -> BufReader<R> {
        keep(inner);
        any()
    }
    /// allocates the buffer
    #[effect(alloc)]
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {
        keep(inner);
        any()
    }
}

#[safe]
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R {}
    pub fn get_mut(&mut self) -> &mut R {}
    pub fn buffer(&self) -> &[u8] {}
    pub fn capacity(&self) -> usize {}
    /// frees the buffer
    #[effect(free)]
    pub fn into_inner(self) -> R
    where
        R: Sized,
    {
        keep(self);
        any()
    }
}

#[safe]
impl<R: ?Sized + Seek> BufReader<R> {
    pub fn seek_relative(&mut self, offset: i64) -> io::Result<()> {
        self.inner.seek(any());
        any()
    }
}

#[safe]
impl<R: ?Sized + Read> Read for BufReader<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.inner.read(any());
        any()
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {
        self.inner.read(any());
        any()
    }
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {
        self.inner.read_vectored(any());
        any()
    }
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {
        self.inner.read_to_end(any());
        any()
    }
    /// grows the string
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {
        self.inner.read_to_string(any());
        any()
    }
}

#[safe]
impl<R: ?Sized + Read> BufRead for BufReader<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.read(any());
        any()
    }
    fn consume(&mut self, amt: usize) {}
}

#[safe]
impl<R> fmt::Debug for BufReader<R>
where
    R: ?Sized + fmt::Debug,
{
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(any())
    }
}

#[safe]
impl<R: ?Sized + Seek> Seek for BufReader<R> {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        self.inner.seek(any());
        any()
    }
    fn stream_position(&mut self) -> io::Result<u64> {
        self.inner.stream_position()
    }
    fn seek_relative(&mut self, offset: i64) -> io::Result<()> {
        self.inner.seek(any());
        any()
    }
}
