//! Unix listeners.
#![source = "library/std/src/os/unix/net/listener.rs"]

use core::{any, keep};
use crate::{fmt, io};
use crate::os::unix::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::path::Path;
use super::{SocketAddr, UnixStream};

pub struct UnixListener {
    fd: OwnedFd,
}

#[safe]
impl fmt::Debug for UnixListener {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {
        path.as_ref();
        any()
    }
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixListener> {}
    pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
    pub fn try_clone(&self) -> io::Result<UnixListener> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn incoming(&self) -> Incoming<'_> {}
}

#[safe]
impl AsRawFd for UnixListener {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl FromRawFd for UnixListener {
    unsafe fn from_raw_fd(fd: RawFd) -> UnixListener {}
}

#[safe]
impl IntoRawFd for UnixListener {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl AsFd for UnixListener {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl From<OwnedFd> for UnixListener {
    fn from(fd: OwnedFd) -> UnixListener {
        keep(fd);
        any()
    }
}

#[safe]
impl From<UnixListener> for OwnedFd {
    fn from(listener: UnixListener) -> OwnedFd {
        keep(listener);
        any()
    }
}

#[safe]
impl<'a> IntoIterator for &'a UnixListener {
    type Item = io::Result<UnixStream>;
    type IntoIter = Incoming<'a>;
    fn into_iter(self) -> Incoming<'a> {}
}

#[derive(Debug)]
pub struct Incoming<'a> {
    listener: &'a UnixListener,
}

#[safe]
impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<UnixStream>;
    fn next(&mut self) -> Option<io::Result<UnixStream>> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}
