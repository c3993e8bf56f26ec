//! Unix streams.
#![source = "library/std/src/os/unix/net/stream.rs"]

use core::{any, keep};
use crate::fmt;
use crate::io::{self, IoSlice, IoSliceMut};
use crate::net::Shutdown;
use crate::os::unix::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::path::Path;
use crate::time::Duration;
use super::SocketAddr;

pub struct UnixStream {
    fd: OwnedFd,
}

#[safe]
impl fmt::Debug for UnixStream {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl UnixStream {
    pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {
        path.as_ref();
        any()
    }
    pub fn connect_addr(socket_addr: &SocketAddr) -> io::Result<UnixStream> {}
    pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
    pub fn try_clone(&self) -> io::Result<UnixStream> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
}

#[safe]
impl io::Read for UnixStream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
}

#[safe]
impl<'a> io::Read for &'a UnixStream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
}

#[safe]
impl io::Write for UnixStream {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl<'a> io::Write for &'a UnixStream {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl AsRawFd for UnixStream {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl FromRawFd for UnixStream {
    unsafe fn from_raw_fd(fd: RawFd) -> UnixStream {}
}

#[safe]
impl IntoRawFd for UnixStream {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl AsFd for UnixStream {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl From<UnixStream> for OwnedFd {
    fn from(unix_stream: UnixStream) -> OwnedFd {
        keep(unix_stream);
        any()
    }
}

#[safe]
impl From<OwnedFd> for UnixStream {
    fn from(owned: OwnedFd) -> Self {
        keep(owned);
        any()
    }
}
