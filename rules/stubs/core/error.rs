//! The trait of errors.
#![source = "library/core/src/error.rs"]

use crate::any;
use crate::fmt::{self, Debug, Display};

#[safe]
pub trait Error: Debug + Display {
    fn source(&self) -> Option<&(dyn Error + 'static)> {}
    fn description(&self) -> &str {}
    fn cause(&self) -> Option<&dyn Error> {}
}

#[safe]
impl dyn Error + 'static {
    pub fn is<T: Error + 'static>(&self) -> bool {}
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
}

#[safe]
impl dyn Error + 'static + Send {
    pub fn is<T: Error + 'static>(&self) -> bool {}
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
}

#[safe]
impl dyn Error + 'static + Send + Sync {
    pub fn is<T: Error + 'static>(&self) -> bool {}
    pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
    pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
}

#[safe]
impl<'a, T: Error + ?Sized> Error for &'a T {
    fn cause(&self) -> Option<&dyn Error> {
        any::<&T>().cause()
    }
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        any::<&T>().source()
    }
}

impl Error for crate::fmt::Error {}

impl Error for crate::cell::BorrowError {}

impl Error for crate::cell::BorrowMutError {}

impl Error for crate::char::CharTryFromError {}

impl Error for crate::time::TryFromFloatSecsError {}

impl Error for crate::ffi::FromBytesUntilNulError {}

impl Error for crate::slice::GetDisjointMutError {}
