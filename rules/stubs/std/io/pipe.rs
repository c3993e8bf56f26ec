//! `std::io::pipe`: a descriptor at each end.
#![source = "library/std/src/io/pipe.rs"]

use crate::io;

#[safe]
pub fn pipe() -> io::Result<(PipeReader, PipeWriter)> {}

#[derive(Debug)]
pub struct PipeReader {
    end: OwnedEnd,
}

#[derive(Debug)]
pub struct PipeWriter {
    end: OwnedEnd,
}

#[safe]
impl PipeReader {
    pub fn try_clone(&self) -> io::Result<Self> {}
}

#[safe]
impl PipeWriter {
    pub fn try_clone(&self) -> io::Result<Self> {}
}

#[safe]
impl io::Read for &PipeReader {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
}

#[safe]
impl io::Read for PipeReader {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
}

#[safe]
impl io::Write for &PipeWriter {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
    fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize> {}
}

#[safe]
impl io::Write for PipeWriter {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
    fn write_vectored(&mut self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize> {}
}

/// One end of a pipe, closed on drop.
#[derive(Debug)]
struct OwnedEnd {
    raw: i32,
}

#[safe]
impl Drop for OwnedEnd {
    fn drop(&mut self) {}
}
