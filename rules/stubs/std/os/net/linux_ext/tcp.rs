//! TCP options of Linux.
#![source = "library/std/src/os/net/linux_ext/tcp.rs"]

use crate::{io, net};

pub trait TcpStreamExt {
    fn set_quickack(&self, quickack: bool) -> io::Result<()>;
    fn quickack(&self) -> io::Result<bool>;
}

#[safe]
impl TcpStreamExt for net::TcpStream {
    fn set_quickack(&self, quickack: bool) -> io::Result<()> {}
    fn quickack(&self) -> io::Result<bool> {}
}
