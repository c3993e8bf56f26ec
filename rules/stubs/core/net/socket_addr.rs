//! Socket addresses.
#![source = "library/core/src/net/socket_addr.rs"]

use crate::fmt::{self};
use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr};

#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct SocketAddrV4 {
    ip: Ipv4Addr,
    port: u16,
}

#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct SocketAddrV6 {
    ip: Ipv6Addr,
    port: u16,
    flowinfo: u32,
    scope_id: u32,
}

#[safe]
impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr {}
    pub const fn ip(&self) -> IpAddr {}
    pub const fn set_ip(&mut self, new_ip: IpAddr) {}
    pub const fn port(&self) -> u16 {}
    pub const fn set_port(&mut self, new_port: u16) {}
    pub const fn is_ipv4(&self) -> bool {}
    pub const fn is_ipv6(&self) -> bool {}
}

#[safe]
impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
    pub const fn ip(&self) -> &Ipv4Addr {}
    pub const fn set_ip(&mut self, new_ip: Ipv4Addr) {}
    pub const fn port(&self) -> u16 {}
    pub const fn set_port(&mut self, new_port: u16) {}
}

#[safe]
impl SocketAddrV6 {
    pub const fn new(
        ip: Ipv6Addr,
        port: u16,
        flowinfo: u32,
        scope_id: u32,
    ) -> SocketAddrV6 {}
    pub const fn ip(&self) -> &Ipv6Addr {}
    pub const fn set_ip(&mut self, new_ip: Ipv6Addr) {}
    pub const fn port(&self) -> u16 {}
    pub const fn set_port(&mut self, new_port: u16) {}
    pub const fn flowinfo(&self) -> u32 {}
    pub const fn set_flowinfo(&mut self, new_flowinfo: u32) {}
    pub const fn scope_id(&self) -> u32 {}
    pub const fn set_scope_id(&mut self, new_scope_id: u32) {}
}

#[safe]
impl From<SocketAddrV4> for SocketAddr {
    fn from(sock4: SocketAddrV4) -> SocketAddr {}
}

#[safe]
impl From<SocketAddrV6> for SocketAddr {
    fn from(sock6: SocketAddrV6) -> SocketAddr {}
}

#[safe]
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
    fn from(pieces: (I, u16)) -> SocketAddr {
        pieces.0.into();
    }
}

#[safe]
impl fmt::Display for SocketAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for SocketAddr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for SocketAddrV4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for SocketAddrV4 {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for SocketAddrV6 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for SocketAddrV6 {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
