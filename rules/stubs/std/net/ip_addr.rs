//! Addresses, from `core`.
#![source = "library/std/src/net/ip_addr.rs"]

pub use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

