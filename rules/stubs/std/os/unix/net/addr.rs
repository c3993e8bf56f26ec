//! Addresses of unix sockets.
#![source = "library/std/src/os/unix/net/addr.rs"]

use core::any;
use crate::{fmt, io};
use crate::path::Path;

#[cfg(any(doc, target_os = "android", target_os = "linux", target_os = "cygwin"))]
use crate::os::net::linux_ext;

#[derive(Clone)]
pub struct SocketAddr {
    path: [u8; 108],
    len: u32,
}

#[safe]
impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> io::Result<SocketAddr>
    where
        P: AsRef<Path>,
    {
        path.as_ref();
        any()
    }
    pub fn is_unnamed(&self) -> bool {}
    pub fn as_pathname(&self) -> Option<&Path> {}
}

#[cfg(any(doc, target_os = "android", target_os = "linux", target_os = "cygwin"))]
#[safe]
impl linux_ext::addr::SocketAddrExt for SocketAddr {
    fn as_abstract_name(&self) -> Option<&[u8]> {}
    fn from_abstract_name<N>(name: N) -> io::Result<Self>
    where
        N: AsRef<[u8]>,
    {
        name.as_ref();
        any()
    }
}

#[safe]
impl fmt::Debug for SocketAddr {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
