//! Where a panic was raised.
#![source = "library/core/src/panic/location.rs"]

use crate::cmp::Ordering;
use crate::ffi::CStr;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::marker::PhantomData;
use crate::ptr::NonNull;

#[lang = "panic_location"]
#[derive(Copy, Clone)]
pub struct Location<'a> {
    filename: NonNull<str>,
    line: u32,
    col: u32,
    _filename: PhantomData<&'a str>,
}

#[safe]
impl PartialEq for Location<'_> {
    fn eq(&self, other: &Self) -> bool {}
}

impl Eq for Location<'_> {}

#[safe]
impl Ord for Location<'_> {
    fn cmp(&self, other: &Self) -> Ordering {}
}

#[safe]
impl PartialOrd for Location<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
}

#[safe]
impl Hash for Location<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {}
}

#[safe]
impl fmt::Debug for Location<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static> {}
    pub const fn file(&self) -> &'a str {}
    pub const fn file_as_c_str(&self) -> &'a CStr {}
    pub const fn line(&self) -> u32 {}
    pub const fn column(&self) -> u32 {}
}

#[safe]
impl fmt::Display for Location<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

unsafe impl Send for Location<'_> {}

unsafe impl Sync for Location<'_> {}
