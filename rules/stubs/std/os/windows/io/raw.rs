//! Raw handles.
#![source = "library/std/src/os/windows/io/raw.rs"]

use core::{any, keep};
use crate::{fs, io, net};
use crate::os::windows::raw;

pub type RawHandle = raw::HANDLE;

pub type RawSocket = raw::SOCKET;

pub trait AsRawHandle {
    fn as_raw_handle(&self) -> RawHandle;
}

pub trait FromRawHandle {
    unsafe fn from_raw_handle(handle: RawHandle) -> Self;
}

pub trait IntoRawHandle {
    fn into_raw_handle(self) -> RawHandle;
}

#[safe]
impl AsRawHandle for fs::File {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl AsRawHandle for io::Stdin {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl AsRawHandle for io::Stdout {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl AsRawHandle for io::Stderr {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl<'a> AsRawHandle for io::StdinLock<'a> {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl<'a> AsRawHandle for io::StdoutLock<'a> {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl<'a> AsRawHandle for io::StderrLock<'a> {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl FromRawHandle for fs::File {
    unsafe fn from_raw_handle(handle: RawHandle) -> fs::File {}
}

#[safe]
impl IntoRawHandle for fs::File {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}

pub trait AsRawSocket {
    fn as_raw_socket(&self) -> RawSocket;
}

pub trait FromRawSocket {
    unsafe fn from_raw_socket(sock: RawSocket) -> Self;
}

pub trait IntoRawSocket {
    fn into_raw_socket(self) -> RawSocket;
}

#[safe]
impl AsRawSocket for net::TcpStream {
    fn as_raw_socket(&self) -> RawSocket {}
}

#[safe]
impl AsRawSocket for net::TcpListener {
    fn as_raw_socket(&self) -> RawSocket {}
}

#[safe]
impl AsRawSocket for net::UdpSocket {
    fn as_raw_socket(&self) -> RawSocket {}
}

#[safe]
impl FromRawSocket for net::TcpStream {
    unsafe fn from_raw_socket(sock: RawSocket) -> net::TcpStream {}
}

#[safe]
impl FromRawSocket for net::TcpListener {
    unsafe fn from_raw_socket(sock: RawSocket) -> net::TcpListener {}
}

#[safe]
impl FromRawSocket for net::UdpSocket {
    unsafe fn from_raw_socket(sock: RawSocket) -> net::UdpSocket {}
}

#[safe]
impl IntoRawSocket for net::TcpStream {
    fn into_raw_socket(self) -> RawSocket {
        keep(self);
        any()
    }
}

#[safe]
impl IntoRawSocket for net::TcpListener {
    fn into_raw_socket(self) -> RawSocket {
        keep(self);
        any()
    }
}

#[safe]
impl IntoRawSocket for net::UdpSocket {
    fn into_raw_socket(self) -> RawSocket {
        keep(self);
        any()
    }
}

#[safe]
impl AsRawHandle for io::PipeReader {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl FromRawHandle for io::PipeReader {
    unsafe fn from_raw_handle(raw_handle: RawHandle) -> Self {}
}

#[safe]
impl IntoRawHandle for io::PipeReader {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}

#[safe]
impl AsRawHandle for io::PipeWriter {
    fn as_raw_handle(&self) -> RawHandle {}
}

#[safe]
impl FromRawHandle for io::PipeWriter {
    unsafe fn from_raw_handle(raw_handle: RawHandle) -> Self {}
}

#[safe]
impl IntoRawHandle for io::PipeWriter {
    fn into_raw_handle(self) -> RawHandle {
        keep(self);
        any()
    }
}
