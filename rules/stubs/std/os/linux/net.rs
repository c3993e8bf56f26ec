//! Sockets as Linux has them.
#![source = "library/std/src/os/linux/net.rs"]

pub use crate::os::net::linux_ext::addr::SocketAddrExt;
pub use crate::os::net::linux_ext::tcp::TcpStreamExt;

