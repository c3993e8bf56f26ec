//! `std::net`.
#![source = "library/std/src/net/mod.rs"]

pub use core::net::AddrParseError;
pub use self::ip_addr::{IpAddr, Ipv4Addr, Ipv6Addr};
pub use self::socket_addr::{SocketAddr, SocketAddrV4, SocketAddrV6, ToSocketAddrs};
pub use self::tcp::{Incoming, TcpListener, TcpStream};
pub use self::udp::UdpSocket;

mod ip_addr;
mod socket_addr;
mod tcp;
mod udp;

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum Shutdown {
    Read,
    Write,
    Both,
}
