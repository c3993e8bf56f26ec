//! Owned and borrowed descriptors; dropping an owned one closes it.
#![source = "library/std/src/os/fd/owned.rs"]

use core::{any, keep};
use crate::{fmt, io};
use crate::marker::PhantomData;
use super::raw::{AsRawFd, FromRawFd, IntoRawFd, RawFd};

#[cfg(not(target_os = "trusty"))]
use crate::fs;

#[derive(Copy, Clone)]
pub struct BorrowedFd<'fd> {
    fd: RawFd,
    owner: PhantomData<&'fd OwnedFd>,
}

pub struct OwnedFd {
    fd: RawFd,
}

#[safe]
impl BorrowedFd<'_> {
    pub const unsafe fn borrow_raw(fd: RawFd) -> Self {}
}

#[safe]
impl OwnedFd {
    pub fn try_clone(&self) -> io::Result<Self> {}
}

#[safe]
impl BorrowedFd<'_> {
    #[cfg(
        not(
            any(
                target_arch = "wasm32",
                target_os = "hermit",
                target_os = "trusty",
                target_os = "motor"
            )
        )
    )]
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd> {}
    #[cfg(any(target_arch = "wasm32", target_os = "hermit", target_os = "trusty"))]
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd> {}
    #[cfg(target_os = "motor")]
    pub fn try_clone_to_owned(&self) -> io::Result<OwnedFd> {}
}

#[safe]
impl AsRawFd for BorrowedFd<'_> {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl AsRawFd for OwnedFd {
    fn as_raw_fd(&self) -> RawFd {}
}

#[safe]
impl IntoRawFd for OwnedFd {
    fn into_raw_fd(self) -> RawFd {
        keep(self);
        any()
    }
}

#[safe]
impl FromRawFd for OwnedFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self {}
}

#[safe]
impl Drop for OwnedFd {
    fn drop(&mut self) {}
}

#[safe]
impl fmt::Debug for BorrowedFd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for OwnedFd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}

#[safe]
impl<T: AsFd + ?Sized> AsFd for &T {
    fn as_fd(&self) -> BorrowedFd<'_> {
        any::<&T>().as_fd()
    }
}

#[safe]
impl<T: AsFd + ?Sized> AsFd for &mut T {
    fn as_fd(&self) -> BorrowedFd<'_> {
        any::<&T>().as_fd()
    }
}

#[safe]
impl AsFd for BorrowedFd<'_> {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl AsFd for OwnedFd {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsFd for fs::File {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<fs::File> for OwnedFd {
    fn from(file: fs::File) -> OwnedFd {
        keep(file);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<OwnedFd> for fs::File {
    fn from(owned_fd: OwnedFd) -> Self {
        keep(owned_fd);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsFd for crate::net::TcpStream {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<crate::net::TcpStream> for OwnedFd {
    fn from(tcp_stream: crate::net::TcpStream) -> OwnedFd {
        keep(tcp_stream);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<OwnedFd> for crate::net::TcpStream {
    fn from(owned_fd: OwnedFd) -> Self {
        keep(owned_fd);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsFd for crate::net::TcpListener {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<crate::net::TcpListener> for OwnedFd {
    fn from(tcp_listener: crate::net::TcpListener) -> OwnedFd {
        keep(tcp_listener);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<OwnedFd> for crate::net::TcpListener {
    fn from(owned_fd: OwnedFd) -> Self {
        keep(owned_fd);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsFd for crate::net::UdpSocket {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<crate::net::UdpSocket> for OwnedFd {
    fn from(udp_socket: crate::net::UdpSocket) -> OwnedFd {
        keep(udp_socket);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<OwnedFd> for crate::net::UdpSocket {
    fn from(owned_fd: OwnedFd) -> Self {
        keep(owned_fd);
        any()
    }
}

#[safe]
impl<T: AsFd + ?Sized> AsFd for crate::sync::Arc<T> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        any::<&T>().as_fd()
    }
}

#[safe]
impl<T: AsFd + ?Sized> AsFd for crate::rc::Rc<T> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        any::<&T>().as_fd()
    }
}

#[safe]
impl<T: AsFd + ?Sized> AsFd for Box<T> {
    fn as_fd(&self) -> BorrowedFd<'_> {
        any::<&T>().as_fd()
    }
}

#[safe]
impl AsFd for io::Stdin {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl<'a> AsFd for io::StdinLock<'a> {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl AsFd for io::Stdout {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl<'a> AsFd for io::StdoutLock<'a> {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl AsFd for io::Stderr {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[safe]
impl<'a> AsFd for io::StderrLock<'a> {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsFd for io::PipeReader {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<io::PipeReader> for OwnedFd {
    fn from(pipe: io::PipeReader) -> Self {
        keep(pipe);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl AsFd for io::PipeWriter {
    fn as_fd(&self) -> BorrowedFd<'_> {}
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<io::PipeWriter> for OwnedFd {
    fn from(pipe: io::PipeWriter) -> Self {
        keep(pipe);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<OwnedFd> for io::PipeReader {
    fn from(owned_fd: OwnedFd) -> Self {
        keep(owned_fd);
        any()
    }
}

#[cfg(not(target_os = "trusty"))]
#[safe]
impl From<OwnedFd> for io::PipeWriter {
    fn from(owned_fd: OwnedFd) -> Self {
        keep(owned_fd);
        any()
    }
}

macro_rules! terminals {
    ($($descriptor:ty),*) => {
        $(
            #[safe]
            impl io::IsTerminal for $descriptor {
                fn is_terminal(&self) -> bool {}
            }
        )*
    };
}

terminals!(BorrowedFd<'_>, OwnedFd);
