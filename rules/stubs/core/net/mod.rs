//! Internet addresses.
#![source = "library/core/src/net/mod.rs"]

pub use self::ip_addr::{IpAddr, Ipv4Addr, Ipv6Addr};
pub use self::parser::AddrParseError;
pub use self::socket_addr::{SocketAddr, SocketAddrV4, SocketAddrV6};
mod ip_addr;
mod parser;
mod socket_addr;
