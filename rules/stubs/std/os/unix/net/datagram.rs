//! Unix datagram sockets.
#![source = "library/std/src/os/unix/net/datagram.rs"]

use core::{any, keep};
use crate::{fmt, io};
use crate::net::Shutdown;
use crate::os::unix::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
use crate::path::Path;
use crate::time::Duration;
use super::SocketAddr;

pub struct UnixDatagram {
    fd: OwnedFd,
}

#[safe]
impl fmt::Debug for UnixDatagram {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {
        path.as_ref();
        any()
    }
    pub fn bind_addr(socket_addr: &SocketAddr) -> io::Result<UnixDatagram> {}
    pub fn unbound() -> io::Result<UnixDatagram> {}
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {
        path.as_ref();
        any()
    }
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<UnixDatagram> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {
        path.as_ref();
        any()
    }
    pub fn send_to_addr(
        &self,
        buf: &[u8],
        socket_addr: &SocketAddr,
    ) -> io::Result<usize> {}
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
}

#[safe]
impl AsRawFd for UnixDatagram {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl FromRawFd for UnixDatagram {
    unsafe fn from_raw_fd(fd: RawFd) -> UnixDatagram {}
}

#[safe]
impl IntoRawFd for UnixDatagram {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl AsFd for UnixDatagram {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl From<UnixDatagram> for OwnedFd {
    fn from(unix_datagram: UnixDatagram) -> OwnedFd {
        keep(unix_datagram);
        any()
    }
}

#[safe]
impl From<OwnedFd> for UnixDatagram {
    fn from(owned: OwnedFd) -> Self {
        keep(owned);
        any()
    }
}
