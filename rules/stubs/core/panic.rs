//! What a panic carries, and the macros behind `panic!`.
#![source = "library/core/src/panic.rs"]

mod location;
mod panic_info;
mod unwind_safe;

pub use self::location::Location;
pub use self::panic_info::{PanicInfo, PanicMessage};
pub use self::unwind_safe::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe};
use crate::any::Any;
pub use crate::{panic_2015, panic_2021, unreachable_2015, unreachable_2021};

#[safe]
pub unsafe trait PanicPayload: crate::fmt::Display {
    fn take_box(&mut self) -> *mut (dyn Any + Send);
    fn get(&mut self) -> &(dyn Any + Send);
    fn as_str(&mut self) -> Option<&str> {}
}
