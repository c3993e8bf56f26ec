//! `std::os::unix::net`.
#![source = "library/std/src/os/unix/net/mod.rs"]

pub use self::addr::*;
pub use self::datagram::*;
pub use self::listener::*;
pub use self::stream::*;

mod addr;
mod datagram;
mod listener;
mod stream;
