//! Readers and writers that touch nothing: `empty`, `repeat`, `sink`.
#![source = "library/std/src/io/util.rs"]

use crate::fmt;
use crate::io::{self, BufRead, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};

#[derive(Copy, Clone, Debug, Default)]
pub struct Empty;

#[safe]
pub const fn empty() -> Empty {}

#[safe]
impl Read for Empty {
    fn read(&mut self, _buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, _bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    fn read_to_end(&mut self, _buf: &mut Vec<u8>) -> io::Result<usize> {}
    fn read_to_string(&mut self, _buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl BufRead for Empty {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {}
    fn consume(&mut self, _n: usize) {}
    fn read_until(&mut self, _byte: u8, _buf: &mut Vec<u8>) -> io::Result<usize> {}
    fn skip_until(&mut self, _byte: u8) -> io::Result<usize> {}
    fn read_line(&mut self, _buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl Seek for Empty {
    fn seek(&mut self, _pos: SeekFrom) -> io::Result<u64> {}
    fn stream_position(&mut self) -> io::Result<u64> {}
}

#[safe]
impl Write for Empty {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, _buf: &[u8]) -> io::Result<()> {}
    fn write_fmt(&mut self, _args: fmt::Arguments<'_>) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl Write for &Empty {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, _buf: &[u8]) -> io::Result<()> {}
    fn write_fmt(&mut self, _args: fmt::Arguments<'_>) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

pub struct Repeat {
    byte: u8,
}

#[safe]
pub const fn repeat(byte: u8) -> Repeat {}

#[safe]
impl Read for Repeat {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    fn read_to_end(&mut self, _: &mut Vec<u8>) -> io::Result<usize> {}
    fn read_to_string(&mut self, _: &mut String) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
}

#[safe]
impl fmt::Debug for Repeat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Copy, Clone, Debug, Default)]
pub struct Sink;

#[safe]
pub const fn sink() -> Sink {}

#[safe]
impl Write for Sink {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, _buf: &[u8]) -> io::Result<()> {}
    fn write_fmt(&mut self, _args: fmt::Arguments<'_>) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl Write for &Sink {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, _buf: &[u8]) -> io::Result<()> {}
    fn write_fmt(&mut self, _args: fmt::Arguments<'_>) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}
