//! IP addresses.
#![source = "library/core/src/net/ip_addr.rs"]

use crate::cmp::Ordering;
use crate::fmt::{self};
use crate::hash::{Hash, Hasher};
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};

#[derive(Copy, Clone, Eq, PartialEq, Hash, PartialOrd, Ord)]
pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Ipv4Addr {
    octets: [u8; 4],
}

#[safe]
impl Hash for Ipv4Addr {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}

#[derive(Copy, Clone, PartialEq, Eq)]
pub struct Ipv6Addr {
    octets: [u8; 16],
}

#[safe]
impl Hash for Ipv6Addr {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}

#[safe]
impl IpAddr {
    pub const fn is_unspecified(&self) -> bool {}
    pub const fn is_loopback(&self) -> bool {}
    pub const fn is_multicast(&self) -> bool {}
    pub const fn is_ipv4(&self) -> bool {}
    pub const fn is_ipv6(&self) -> bool {}
    pub const fn to_canonical(&self) -> IpAddr {}
}

#[safe]
impl Ipv4Addr {
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
    pub const BITS: u32 = 32;
    pub const fn to_bits(self) -> u32 {}
    pub const fn from_bits(bits: u32) -> Ipv4Addr {}
    pub const LOCALHOST: Self = Ipv4Addr::new(127, 0, 0, 1);
    pub const UNSPECIFIED: Self = Ipv4Addr::new(0, 0, 0, 0);
    pub const BROADCAST: Self = Ipv4Addr::new(255, 255, 255, 255);
    pub const fn octets(&self) -> [u8; 4] {}
    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr {}
    pub const fn is_unspecified(&self) -> bool {}
    pub const fn is_loopback(&self) -> bool {}
    pub const fn is_private(&self) -> bool {}
    pub const fn is_link_local(&self) -> bool {}
    pub const fn is_multicast(&self) -> bool {}
    pub const fn is_broadcast(&self) -> bool {}
    pub const fn is_documentation(&self) -> bool {}
    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr {}
    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr {}
}

#[safe]
impl fmt::Display for IpAddr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for IpAddr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl From<Ipv4Addr> for IpAddr {
    fn from(ipv4: Ipv4Addr) -> IpAddr {}
}

#[safe]
impl From<Ipv6Addr> for IpAddr {
    fn from(ipv6: Ipv6Addr) -> IpAddr {}
}

#[safe]
impl fmt::Display for Ipv4Addr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for Ipv4Addr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl PartialEq<Ipv4Addr> for IpAddr {
    fn eq(&self, other: &Ipv4Addr) -> bool {}
}

#[safe]
impl PartialEq<IpAddr> for Ipv4Addr {
    fn eq(&self, other: &IpAddr) -> bool {}
}

#[safe]
impl PartialOrd for Ipv4Addr {
    fn partial_cmp(&self, other: &Ipv4Addr) -> Option<Ordering> {}
}

#[safe]
impl PartialOrd<Ipv4Addr> for IpAddr {
    fn partial_cmp(&self, other: &Ipv4Addr) -> Option<Ordering> {}
}

#[safe]
impl PartialOrd<IpAddr> for Ipv4Addr {
    fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering> {}
}

#[safe]
impl Ord for Ipv4Addr {
    fn cmp(&self, other: &Ipv4Addr) -> Ordering {}
}

#[safe]
impl From<Ipv4Addr> for u32 {
    fn from(ip: Ipv4Addr) -> u32 {}
}

#[safe]
impl From<u32> for Ipv4Addr {
    fn from(ip: u32) -> Ipv4Addr {}
}

#[safe]
impl From<[u8; 4]> for Ipv4Addr {
    fn from(octets: [u8; 4]) -> Ipv4Addr {}
}

#[safe]
impl From<[u8; 4]> for IpAddr {
    fn from(octets: [u8; 4]) -> IpAddr {}
}

#[safe]
impl Ipv6Addr {
    pub const fn new(
        a: u16,
        b: u16,
        c: u16,
        d: u16,
        e: u16,
        f: u16,
        g: u16,
        h: u16,
    ) -> Ipv6Addr {}
    pub const BITS: u32 = 128;
    pub const fn to_bits(self) -> u128 {}
    pub const fn from_bits(bits: u128) -> Ipv6Addr {}
    pub const LOCALHOST: Self = Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 1);
    pub const UNSPECIFIED: Self = Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 0);
    pub const fn segments(&self) -> [u16; 8] {}
    pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr {}
    pub const fn is_unspecified(&self) -> bool {}
    pub const fn is_loopback(&self) -> bool {}
    pub const fn is_unique_local(&self) -> bool {}
    pub const fn is_unicast_link_local(&self) -> bool {}
    pub const fn is_multicast(&self) -> bool {}
    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
    pub const fn to_ipv4(&self) -> Option<Ipv4Addr> {}
    pub const fn to_canonical(&self) -> IpAddr {}
    pub const fn octets(&self) -> [u8; 16] {}
    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr {}
}

#[safe]
impl fmt::Display for Ipv6Addr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for Ipv6Addr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl PartialEq<IpAddr> for Ipv6Addr {
    fn eq(&self, other: &IpAddr) -> bool {}
}

#[safe]
impl PartialEq<Ipv6Addr> for IpAddr {
    fn eq(&self, other: &Ipv6Addr) -> bool {}
}

#[safe]
impl PartialOrd for Ipv6Addr {
    fn partial_cmp(&self, other: &Ipv6Addr) -> Option<Ordering> {}
}

#[safe]
impl PartialOrd<Ipv6Addr> for IpAddr {
    fn partial_cmp(&self, other: &Ipv6Addr) -> Option<Ordering> {}
}

#[safe]
impl PartialOrd<IpAddr> for Ipv6Addr {
    fn partial_cmp(&self, other: &IpAddr) -> Option<Ordering> {}
}

#[safe]
impl Ord for Ipv6Addr {
    fn cmp(&self, other: &Ipv6Addr) -> Ordering {}
}

#[safe]
impl From<Ipv6Addr> for u128 {
    fn from(ip: Ipv6Addr) -> u128 {}
}

#[safe]
impl From<u128> for Ipv6Addr {
    fn from(ip: u128) -> Ipv6Addr {}
}

#[safe]
impl From<[u8; 16]> for Ipv6Addr {
    fn from(octets: [u8; 16]) -> Ipv6Addr {}
}

#[safe]
impl From<[u16; 8]> for Ipv6Addr {
    fn from(segments: [u16; 8]) -> Ipv6Addr {}
}

#[safe]
impl From<[u8; 16]> for IpAddr {
    fn from(octets: [u8; 16]) -> IpAddr {}
}

#[safe]
impl From<[u16; 8]> for IpAddr {
    fn from(segments: [u16; 8]) -> IpAddr {}
}

#[safe]
impl Not for Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr {}
}

#[safe]
impl Not for &'_ Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr {}
}

#[safe]
impl Not for Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr {}
}

#[safe]
impl Not for &'_ Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr {}
}

/// The bit operators of addresses.
macro_rules! bit_operator {
    ($($T:ident $Trait:ident $method:ident $Assign:ident $assign:ident;)*) => {$(
        #[safe]
        impl $Trait for $T {
            type Output = $T;
            fn $method(self, rhs: $T) -> $T {}
        }

        #[safe]
        impl $Trait<&$T> for $T {
            type Output = $T;
            fn $method(self, rhs: &$T) -> $T {}
        }

        #[safe]
        impl $Trait<$T> for &$T {
            type Output = $T;
            fn $method(self, rhs: $T) -> $T {}
        }

        #[safe]
        impl $Trait<&$T> for &$T {
            type Output = $T;
            fn $method(self, rhs: &$T) -> $T {}
        }

        #[safe]
        impl $Assign for $T {
            fn $assign(&mut self, rhs: $T) {}
        }

        #[safe]
        impl $Assign<&$T> for $T {
            fn $assign(&mut self, rhs: &$T) {}
        }
    )*};
}

bit_operator! {
    Ipv4Addr BitAnd bitand BitAndAssign bitand_assign;
    Ipv4Addr BitOr bitor BitOrAssign bitor_assign;
    Ipv6Addr BitAnd bitand BitAndAssign bitand_assign;
    Ipv6Addr BitOr bitor BitOrAssign bitor_assign;
}
