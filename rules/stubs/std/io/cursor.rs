//! `std::io::Cursor`: a position in memory.
#![source = "library/std/src/io/cursor.rs"]

use core::{any, keep};
use crate::alloc::Allocator;
use crate::io::{self, IoSlice, IoSliceMut, SeekFrom};
use crate::io::prelude::*;

#[derive(Debug, Default, Eq, PartialEq)]
pub struct Cursor<T> {
    inner: T,
    pos: u64,
}

#[safe]
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T> {
        keep(inner);
        any()
    }
    pub fn into_inner(self) -> T {
        keep(self);
        any()
    }
    pub const fn get_ref(&self) -> &T {}
    pub const fn get_mut(&mut self) -> &mut T {}
    pub const fn position(&self) -> u64 {}
    pub const fn set_position(&mut self, pos: u64) {}
}

#[safe]
impl<T> Clone for Cursor<T>
where
    T: Clone,
{
    fn clone(&self) -> Self {
        self.inner.clone();
        any()
    }
    fn clone_from(&mut self, other: &Self) {
        self.inner.clone_from(any());
    }
}

#[safe]
impl<T> io::Seek for Cursor<T>
where
    T: AsRef<[u8]>,
{
    fn seek(&mut self, style: SeekFrom) -> io::Result<u64> {
        self.inner.as_ref();
        any()
    }
    fn stream_position(&mut self) -> io::Result<u64> {}
}

#[safe]
impl<T> Read for Cursor<T>
where
    T: AsRef<[u8]>,
{
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.inner.as_ref();
        any()
    }
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {
        self.inner.as_ref();
        any()
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {
        self.inner.as_ref();
        any()
    }
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {
        self.inner.as_ref();
        any()
    }
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {
        self.inner.as_ref();
        any()
    }
}

#[safe]
impl<T> BufRead for Cursor<T>
where
    T: AsRef<[u8]>,
{
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.as_ref();
        any()
    }
    fn consume(&mut self, amt: usize) {}
}

#[safe]
impl Write for Cursor<&mut [u8]> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl<A> Write for Cursor<&mut Vec<u8, A>>
where
    A: Allocator,
{
    /// grows the vector
    #[effect(alloc)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// grows the vector
    #[effect(alloc)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// grows the vector
    #[effect(alloc)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl<A> Write for Cursor<Vec<u8, A>>
where
    A: Allocator,
{
    /// grows the vector
    #[effect(alloc)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// grows the vector
    #[effect(alloc)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// grows the vector
    #[effect(alloc)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl<A> Write for Cursor<Box<[u8], A>>
where
    A: Allocator,
{
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl<const N: usize> Write for Cursor<[u8; N]> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}
