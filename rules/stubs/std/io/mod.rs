//! `std::io`: the traits that readers and writers implement. The types stand in the files below.
#![source = "library/std/src/io/mod.rs"]

use core::{any, keep};
use crate::{fmt, slice};
use crate::mem::take;
use crate::ops::{Deref, DerefMut};

pub use self::buffered::{BufReader, BufWriter, IntoInnerError, LineWriter, WriterPanicked};
pub use self::copy::copy;
pub use self::cursor::Cursor;
pub use self::error::{Error, ErrorKind, Result};
pub use self::pipe::{PipeReader, PipeWriter, pipe};
#[doc(hidden)]
pub use self::stdio::{_eprint, _print};
pub use self::stdio::{
    IsTerminal, Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock, stderr, stdin, stdout,
};
pub use self::util::{Empty, Repeat, Sink, empty, repeat, sink};

mod buffered;
pub(crate) mod copy;
mod cursor;
mod error;
mod impls;
mod pipe;
pub mod prelude;
mod stdio;
mod util;

#[safe]
pub trait Read {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {
        self.read(any())
    }
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        self.read(any())
    }
    /// grows the string
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {
        self.read(any())
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {
        self.read(any());
        any()
    }
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {}
    fn bytes(self) -> Bytes<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn chain<R: Read>(self, next: R) -> Chain<Self, R>
    where
        Self: Sized,
    {
        keep(self);
        keep(next);
        any()
    }
    fn take(self, limit: u64) -> Take<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
}

/// grows the string
#[effect(alloc)]
pub fn read_to_string<R: Read>(reader: R) -> Result<String> {
    let mut source = reader;
    source.read(any());
    any()
}

pub struct IoSliceMut<'a> {
    slice: &'a mut [u8],
}

unsafe impl<'a> Send for IoSliceMut<'a> {}

unsafe impl<'a> Sync for IoSliceMut<'a> {}

#[safe]
impl<'a> fmt::Debug for IoSliceMut<'a> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {}
    /// panics when advancing past the end
    #[effect(implicit_panic)]
    pub fn advance(&mut self, n: usize) {}
    /// panics when advancing past the end
    #[effect(implicit_panic)]
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize) {}
}

#[safe]
impl<'a> Deref for IoSliceMut<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}

#[safe]
impl<'a> DerefMut for IoSliceMut<'a> {
    fn deref_mut(&mut self) -> &mut [u8] {}
}

#[derive(Copy, Clone)]
pub struct IoSlice<'a> {
    slice: &'a [u8],
}

unsafe impl<'a> Send for IoSlice<'a> {}

unsafe impl<'a> Sync for IoSlice<'a> {}

#[safe]
impl<'a> fmt::Debug for IoSlice<'a> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a> {}
    /// panics when advancing past the end
    #[effect(implicit_panic)]
    pub fn advance(&mut self, n: usize) {}
    /// panics when advancing past the end
    #[effect(implicit_panic)]
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize) {}
}

#[safe]
impl<'a> Deref for IoSlice<'a> {
    type Target = [u8];
    fn deref(&self) -> &[u8] {}
}

#[safe]
pub trait Write {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {
        self.write(any())
    }
    fn flush(&mut self) -> Result<()>;
    fn write_all(&mut self, buf: &[u8]) -> Result<()> {
        self.write(any());
        any()
    }
    fn write_fmt(&mut self, args: fmt::Arguments<'_>) -> Result<()> {
        self.write_all(any());
        any()
    }
    fn by_ref(&mut self) -> &mut Self
    where
        Self: Sized,
    {}
}

#[safe]
pub trait Seek {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    fn rewind(&mut self) -> Result<()> {
        self.seek(any());
        any()
    }
    fn stream_position(&mut self) -> Result<u64> {
        self.seek(any())
    }
    fn seek_relative(&mut self, offset: i64) -> Result<()> {
        self.seek(any());
        any()
    }
}

#[derive(Copy, PartialEq, Eq, Clone, Debug)]
pub enum SeekFrom {
    Start(u64),
    End(i64),
    Current(i64),
}

#[safe]
pub trait BufRead: Read {
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    /// grows the buffer
    #[effect(alloc)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        self.fill_buf();
        self.consume(any());
        any()
    }
    fn skip_until(&mut self, byte: u8) -> Result<usize> {
        self.fill_buf();
        self.consume(any());
        any()
    }
    /// grows the string
    #[effect(alloc)]
    fn read_line(&mut self, buf: &mut String) -> Result<usize> {
        self.fill_buf();
        self.consume(any());
        any()
    }
    fn split(self, byte: u8) -> Split<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
    fn lines(self) -> Lines<Self>
    where
        Self: Sized,
    {
        keep(self);
        any()
    }
}

#[derive(Debug)]
pub struct Chain<T, U> {
    first: T,
    second: U,
}

#[safe]
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U) {
        keep(self);
        any()
    }
    pub fn get_ref(&self) -> (&T, &U) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
}

#[safe]
impl<T: Read, U: Read> Read for Chain<T, U> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.first.read(any());
        self.second.read(any())
    }
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {
        self.first.read_vectored(any());
        self.second.read_vectored(any())
    }
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {
        self.first.read_to_end(any());
        self.second.read_to_end(any())
    }
}

#[safe]
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        self.first.fill_buf();
        self.second.fill_buf()
    }
    fn consume(&mut self, amt: usize) {
        self.first.consume(any());
        self.second.consume(any())
    }
    /// grows the buffer
    #[effect(alloc)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {
        self.first.read_until(any(), any());
        self.second.read_until(any(), any())
    }
}

#[derive(Debug)]
pub struct Take<T> {
    inner: T,
}

#[safe]
impl<T> Take<T> {
    pub fn limit(&self) -> u64 {}
    pub fn set_limit(&mut self, limit: u64) {}
    pub fn into_inner(self) -> T {
        keep(self);
        any()
    }
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}

#[safe]
impl<T: Read> Read for Take<T> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize> {
        self.inner.read(any())
    }
}

#[safe]
impl<T: BufRead> BufRead for Take<T> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        self.inner.fill_buf()
    }
    fn consume(&mut self, amt: usize) {
        self.inner.consume(any())
    }
}

#[safe]
impl<T: Seek> Seek for Take<T> {
    fn seek(&mut self, pos: SeekFrom) -> Result<u64> {
        self.inner.seek(any())
    }
    fn stream_position(&mut self) -> Result<u64> {
        any()
    }
    fn seek_relative(&mut self, offset: i64) -> Result<()> {
        self.inner.seek_relative(any())
    }
}

#[derive(Debug)]
pub struct Bytes<R> {
    inner: R,
}

#[safe]
impl<R: Read> Iterator for Bytes<R> {
    type Item = Result<u8>;
    fn next(&mut self) -> Option<Result<u8>> {
        self.inner.read(any());
        any()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[derive(Debug)]
pub struct Split<B> {
    buf: B,
}

impl<B: BufRead> Iterator for Split<B> {
    type Item = Result<Vec<u8>>;
    /// grows a vector for every piece
    #[effect(alloc)]
    fn next(&mut self) -> Option<Result<Vec<u8>>> {
        self.buf.fill_buf();
        self.buf.consume(any());
        any()
    }
}

#[derive(Debug)]
pub struct Lines<B> {
    buf: B,
}

impl<B: BufRead> Iterator for Lines<B> {
    type Item = Result<String>;
    /// grows a string for every line
    #[effect(alloc)]
    fn next(&mut self) -> Option<Result<String>> {
        self.buf.fill_buf();
        self.buf.consume(any());
        any()
    }
}

pub use self::stdio::set_output_capture;
