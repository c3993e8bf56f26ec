//! Socket addresses, and what resolves to them.
#![source = "library/std/src/net/socket_addr.rs"]

use core::any;
use crate::{io, iter, option, slice, vec};
use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr};

pub use core::net::{SocketAddr, SocketAddrV4, SocketAddrV6};

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

#[safe]
impl ToSocketAddrs for SocketAddr {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}

#[safe]
impl ToSocketAddrs for SocketAddrV4 {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}

#[safe]
impl ToSocketAddrs for SocketAddrV6 {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}

#[safe]
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}

#[safe]
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}

#[safe]
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<option::IntoIter<SocketAddr>> {}
}

impl ToSocketAddrs for (&str, u16) {
    type Iter = vec::IntoIter<SocketAddr>;
    /// asks the C library's resolver, which locks and allocates
    #[effect(alloc, lock)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}

impl ToSocketAddrs for (String, u16) {
    type Iter = vec::IntoIter<SocketAddr>;
    /// asks the C library's resolver, which locks and allocates
    #[effect(alloc, lock)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}

impl ToSocketAddrs for str {
    type Iter = vec::IntoIter<SocketAddr>;
    /// asks the C library's resolver, which locks and allocates
    #[effect(alloc, lock)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}

#[safe]
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = iter::Cloned<slice::Iter<'a, SocketAddr>>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter> {}
}

#[safe]
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = T::Iter;
    fn to_socket_addrs(&self) -> io::Result<T::Iter> {
        any::<&T>().to_socket_addrs()
    }
}

impl ToSocketAddrs for String {
    type Iter = vec::IntoIter<SocketAddr>;
    /// asks the C library's resolver, which locks and allocates
    #[effect(alloc, lock)]
    fn to_socket_addrs(&self) -> io::Result<vec::IntoIter<SocketAddr>> {}
}
