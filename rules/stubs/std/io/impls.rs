//! Readers and writers among the built-in and the alloc types.
#![source = "library/std/src/io/impls.rs"]

use core::any;
use crate::fmt;
use crate::alloc::Allocator;
use crate::collections::VecDeque;
use crate::io::{self, BufRead, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};

#[safe]
impl<R: Read + ?Sized> Read for &mut R {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        any::<&mut R>().read(any())
    }
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {
        any::<&mut R>().read_vectored(any())
    }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {
        any::<&mut R>().read_to_end(any())
    }
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {
        any::<&mut R>().read_to_string(any())
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {
        any::<&mut R>().read_exact(any())
    }
}

#[safe]
impl<W: Write + ?Sized> Write for &mut W {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        any::<&mut W>().write(any())
    }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        any::<&mut W>().write_vectored(any())
    }
    fn flush(&mut self) -> io::Result<()> {
        any::<&mut W>().flush()
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        any::<&mut W>().write_all(any())
    }
    fn write_fmt(&mut self, fmt: fmt::Arguments<'_>) -> io::Result<()> {
        any::<&mut W>().write_fmt(any())
    }
}

#[safe]
impl<S: Seek + ?Sized> Seek for &mut S {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        any::<&mut S>().seek(any())
    }
    fn rewind(&mut self) -> io::Result<()> {
        any::<&mut S>().rewind()
    }
    fn stream_position(&mut self) -> io::Result<u64> {
        any::<&mut S>().stream_position()
    }
    fn seek_relative(&mut self, offset: i64) -> io::Result<()> {
        any::<&mut S>().seek_relative(any())
    }
}

#[safe]
impl<B: BufRead + ?Sized> BufRead for &mut B {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        any::<&mut B>().fill_buf()
    }
    fn consume(&mut self, amt: usize) {
        any::<&mut B>().consume(any())
    }
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize> {
        any::<&mut B>().read_until(any(), any())
    }
    fn skip_until(&mut self, byte: u8) -> io::Result<usize> {
        any::<&mut B>().skip_until(any())
    }
    fn read_line(&mut self, buf: &mut String) -> io::Result<usize> {
        any::<&mut B>().read_line(any())
    }
}

#[safe]
impl<R: Read + ?Sized> Read for Box<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        any::<&mut R>().read(any())
    }
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {
        any::<&mut R>().read_vectored(any())
    }
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {
        any::<&mut R>().read_to_end(any())
    }
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {
        any::<&mut R>().read_to_string(any())
    }
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {
        any::<&mut R>().read_exact(any())
    }
}

#[safe]
impl<W: Write + ?Sized> Write for Box<W> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        any::<&mut W>().write(any())
    }
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {
        any::<&mut W>().write_vectored(any())
    }
    fn flush(&mut self) -> io::Result<()> {
        any::<&mut W>().flush()
    }
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {
        any::<&mut W>().write_all(any())
    }
    fn write_fmt(&mut self, fmt: fmt::Arguments<'_>) -> io::Result<()> {
        any::<&mut W>().write_fmt(any())
    }
}

#[safe]
impl<S: Seek + ?Sized> Seek for Box<S> {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {
        any::<&mut S>().seek(any())
    }
    fn rewind(&mut self) -> io::Result<()> {
        any::<&mut S>().rewind()
    }
    fn stream_position(&mut self) -> io::Result<u64> {
        any::<&mut S>().stream_position()
    }
    fn seek_relative(&mut self, offset: i64) -> io::Result<()> {
        any::<&mut S>().seek_relative(any())
    }
}

#[safe]
impl<B: BufRead + ?Sized> BufRead for Box<B> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        any::<&mut B>().fill_buf()
    }
    fn consume(&mut self, amt: usize) {
        any::<&mut B>().consume(any())
    }
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize> {
        any::<&mut B>().read_until(any(), any())
    }
    fn skip_until(&mut self, byte: u8) -> io::Result<usize> {
        any::<&mut B>().skip_until(any())
    }
    fn read_line(&mut self, buf: &mut String) -> io::Result<usize> {
        any::<&mut B>().read_line(any())
    }
}

#[safe]
impl Read for &[u8] {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl BufRead for &[u8] {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}

#[safe]
impl Write for &mut [u8] {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn write_all(&mut self, data: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl<A: Allocator> Write for Vec<u8, A> {
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
impl<A: Allocator> Read for VecDeque<u8, A> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl<A: Allocator> BufRead for VecDeque<u8, A> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {}
    fn consume(&mut self, amt: usize) {}
}

#[safe]
impl<A: Allocator> Write for VecDeque<u8, A> {
    /// grows the deque
    #[effect(alloc)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    /// grows the deque
    #[effect(alloc)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    /// grows the deque
    #[effect(alloc)]
    fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    fn flush(&mut self) -> io::Result<()> {}
}
