//! Abstract addresses.
#![source = "library/std/src/os/net/linux_ext/addr.rs"]

use crate::os::unix::net::SocketAddr;

pub trait SocketAddrExt {
    fn from_abstract_name<N>(name: N) -> crate::io::Result<SocketAddr>
    where
        N: AsRef<[u8]>;
    fn as_abstract_name(&self) -> Option<&[u8]>;
}
