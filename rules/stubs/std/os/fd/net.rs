//! Descriptors of the sockets in `std::net`.
#![source = "library/std/src/os/fd/net.rs"]

use crate::net;
use crate::os::fd::raw::{AsRawFd, FromRawFd, IntoRawFd, RawFd};
use core::keep;

macro_rules! raw_descriptors {
    ($($socket:ident)*) => {
        $(
            #[safe]
            impl AsRawFd for net::$socket {
                fn as_raw_fd(&self) -> RawFd {}
            }

            #[safe]
            impl FromRawFd for net::$socket {
                unsafe fn from_raw_fd(fd: RawFd) -> net::$socket {}
            }

            #[safe]
            impl IntoRawFd for net::$socket {
                fn into_raw_fd(self) -> RawFd {
                    keep(self);
                    0
                }
            }
        )*
    };
}

raw_descriptors! { TcpStream TcpListener UdpSocket }
