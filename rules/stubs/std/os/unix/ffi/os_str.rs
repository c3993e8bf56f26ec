//! System strings are bytes on unix.
#![source = "library/std/src/os/unix/ffi/os_str.rs"]

use core::{any, keep};
use crate::ffi::{OsStr, OsString};

pub trait OsStringExt {
    fn from_vec(vec: Vec<u8>) -> Self;
    fn into_vec(self) -> Vec<u8>;
}

#[safe]
impl OsStringExt for OsString {
    fn from_vec(vec: Vec<u8>) -> OsString {
        keep(vec);
        any()
    }
    fn into_vec(self) -> Vec<u8> {
        keep(self);
        any()
    }
}

pub trait OsStrExt {
    fn from_bytes(slice: &[u8]) -> &Self;
    fn as_bytes(&self) -> &[u8];
}

#[safe]
impl OsStrExt for OsStr {
    fn from_bytes(slice: &[u8]) -> &OsStr {}
    fn as_bytes(&self) -> &[u8] {}
}
