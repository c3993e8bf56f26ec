//! TCP streams and listeners: plain system calls.
#![source = "library/std/src/net/tcp.rs"]

use core::any;
use crate::fmt;
use crate::io::{self, IoSlice, IoSliceMut};
use crate::io::prelude::*;
use crate::iter::FusedIterator;
use crate::net::{Shutdown, SocketAddr, ToSocketAddrs};
use crate::time::Duration;

pub struct TcpStream {
    fd: OwnedSocket,
}

pub struct TcpListener {
    fd: OwnedSocket,
}

#[derive(Debug)]
pub struct Incoming<'a> {
    listener: &'a TcpListener,
}

#[safe]
impl TcpStream {
    /// waits for the peer
    #[effect(blocking)]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {
        addr.to_socket_addrs();
        any()
    }
    pub fn connect_timeout(
        addr: &SocketAddr,
        timeout: Duration,
    ) -> io::Result<TcpStream> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<TcpStream> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}

#[safe]
impl Read for TcpStream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
}

#[safe]
impl Write for TcpStream {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl Read for &TcpStream {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
}

#[safe]
impl Write for &TcpStream {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl fmt::Debug for TcpStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {
        addr.to_socket_addrs();
        any()
    }
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn try_clone(&self) -> io::Result<TcpListener> {}
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    pub fn incoming(&self) -> Incoming<'_> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_only_v6(&self, only_v6: bool) -> io::Result<()> {}
    pub fn only_v6(&self) -> io::Result<bool> {}
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}

#[safe]
impl<'a> Iterator for Incoming<'a> {
    type Item = io::Result<TcpStream>;
    fn next(&mut self) -> Option<io::Result<TcpStream>> {}
}

impl FusedIterator for Incoming<'_> {}

#[safe]
impl fmt::Debug for TcpListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// An open socket, closed on drop.
pub(super) struct OwnedSocket {
    raw: i32,
}

#[safe]
impl Drop for OwnedSocket {
    fn drop(&mut self) {}
}
