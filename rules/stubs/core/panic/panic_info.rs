//! What a panic handler is told.
#![source = "library/core/src/panic/panic_info.rs"]

use crate::fmt::{self, Display};
use crate::panic::Location;

#[lang = "panic_info"]
#[derive(Debug)]
pub struct PanicInfo<'a> {
    message: &'a fmt::Arguments<'a>,
    location: &'a Location<'a>,
    can_unwind: bool,
    force_no_backtrace: bool,
}

pub struct PanicMessage<'a> {
    message: &'a fmt::Arguments<'a>,
}

#[safe]
impl<'a> PanicInfo<'a> {
    pub fn message(&self) -> PanicMessage<'_> {}
    pub fn location(&self) -> Option<&Location<'_>> {}
    pub fn payload(&self) -> &(dyn crate::any::Any + Send) {}
}

#[safe]
impl Display for PanicInfo<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> PanicMessage<'a> {
    pub const fn as_str(&self) -> Option<&'static str> {}
}

#[safe]
impl Display for PanicMessage<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Debug for PanicMessage<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
