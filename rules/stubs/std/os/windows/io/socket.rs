//! Owned and borrowed sockets; dropping an owned one closes it.
#![source = "library/std/src/os/windows/io/socket.rs"]

use core::{any, keep};
use crate::{fmt, io};
use crate::marker::PhantomData;
use super::raw::{AsRawSocket, FromRawSocket, IntoRawSocket, RawSocket};

#[derive(Copy, Clone)]
pub struct BorrowedSocket<'socket> {
    socket: RawSocket,
    owner: PhantomData<&'socket OwnedSocket>,
}

pub struct OwnedSocket {
    socket: RawSocket,
}

#[safe]
impl BorrowedSocket<'_> {
    pub const unsafe fn borrow_raw(socket: RawSocket) -> Self {}
}

#[safe]
impl OwnedSocket {
    pub fn try_clone(&self) -> io::Result<Self> {}
}

#[safe]
impl BorrowedSocket<'_> {
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedSocket> {}
}

#[safe]
impl AsRawSocket for BorrowedSocket<'_> {
    fn as_raw_socket(&self) -> RawSocket {}
}

#[safe]
impl AsRawSocket for OwnedSocket {
    fn as_raw_socket(&self) -> RawSocket {}
}

#[safe]
impl IntoRawSocket for OwnedSocket {
    fn into_raw_socket(self) -> RawSocket {
        keep(self);
        any()
    }
}

#[safe]
impl FromRawSocket for OwnedSocket {
    unsafe fn from_raw_socket(socket: RawSocket) -> Self {}
}

#[safe]
impl Drop for OwnedSocket {
    fn drop(&mut self) {}
}

#[safe]
impl fmt::Debug for BorrowedSocket<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for OwnedSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub trait AsSocket {
    fn as_socket(&self) -> BorrowedSocket<'_>;
}

#[safe]
impl<T: AsSocket> AsSocket for &T {
    fn as_socket(&self) -> BorrowedSocket<'_> {
        any::<&T>().as_socket()
    }
}

#[safe]
impl<T: AsSocket> AsSocket for &mut T {
    fn as_socket(&self) -> BorrowedSocket<'_> {
        any::<&T>().as_socket()
    }
}

#[safe]
impl<T: AsSocket> AsSocket for crate::sync::Arc<T> {
    fn as_socket(&self) -> BorrowedSocket<'_> {
        any::<&T>().as_socket()
    }
}

#[safe]
impl<T: AsSocket> AsSocket for crate::rc::Rc<T> {
    fn as_socket(&self) -> BorrowedSocket<'_> {
        any::<&T>().as_socket()
    }
}

#[safe]
impl<T: AsSocket> AsSocket for Box<T> {
    fn as_socket(&self) -> BorrowedSocket<'_> {
        any::<&T>().as_socket()
    }
}

#[safe]
impl AsSocket for BorrowedSocket<'_> {
    fn as_socket(&self) -> BorrowedSocket<'_> {}
}

#[safe]
impl AsSocket for OwnedSocket {
    fn as_socket(&self) -> BorrowedSocket<'_> {}
}

#[safe]
impl AsSocket for crate::net::TcpStream {
    fn as_socket(&self) -> BorrowedSocket<'_> {}
}

#[safe]
impl From<crate::net::TcpStream> for OwnedSocket {
    fn from(tcp_stream: crate::net::TcpStream) -> OwnedSocket {
        keep(tcp_stream);
        any()
    }
}

#[safe]
impl From<OwnedSocket> for crate::net::TcpStream {
    fn from(owned: OwnedSocket) -> Self {
        keep(owned);
        any()
    }
}

#[safe]
impl AsSocket for crate::net::TcpListener {
    fn as_socket(&self) -> BorrowedSocket<'_> {}
}

#[safe]
impl From<crate::net::TcpListener> for OwnedSocket {
    fn from(tcp_listener: crate::net::TcpListener) -> OwnedSocket {
        keep(tcp_listener);
        any()
    }
}

#[safe]
impl From<OwnedSocket> for crate::net::TcpListener {
    fn from(owned: OwnedSocket) -> Self {
        keep(owned);
        any()
    }
}

#[safe]
impl AsSocket for crate::net::UdpSocket {
    fn as_socket(&self) -> BorrowedSocket<'_> {}
}

#[safe]
impl From<crate::net::UdpSocket> for OwnedSocket {
    fn from(udp_socket: crate::net::UdpSocket) -> OwnedSocket {
        keep(udp_socket);
        any()
    }
}

#[safe]
impl From<OwnedSocket> for crate::net::UdpSocket {
    fn from(owned: OwnedSocket) -> Self {
        keep(owned);
        any()
    }
}
