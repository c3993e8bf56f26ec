//! What `format_args!` expands to: one `Argument` a value, which formats the value where it stands.
#![source = "library/core/src/fmt/rt.rs"]

use crate::any;

use super::*;

#[lang = "format_argument"]
#[derive(Copy, Clone)]
pub struct Argument<'a> {
    value: &'a (),
}

#[safe]
impl Argument<'_> {
    pub const fn new_display<T: Display>(x: &T) -> Argument<'_> {
        Display::fmt(x, any());
        any()
    }
    pub const fn new_debug<T: Debug>(x: &T) -> Argument<'_> {
        Debug::fmt(x, any());
        any()
    }
    pub const fn new_debug_noop<T: Debug>(x: &T) -> Argument<'_> {
        any()
    }
    pub const fn new_octal<T: Octal>(x: &T) -> Argument<'_> {
        Octal::fmt(x, any());
        any()
    }
    pub const fn new_lower_hex<T: LowerHex>(x: &T) -> Argument<'_> {
        LowerHex::fmt(x, any());
        any()
    }
    pub const fn new_upper_hex<T: UpperHex>(x: &T) -> Argument<'_> {
        UpperHex::fmt(x, any());
        any()
    }
    pub const fn new_pointer<T: Pointer>(x: &T) -> Argument<'_> {
        Pointer::fmt(x, any());
        any()
    }
    pub const fn new_binary<T: Binary>(x: &T) -> Argument<'_> {
        Binary::fmt(x, any());
        any()
    }
    pub const fn new_lower_exp<T: LowerExp>(x: &T) -> Argument<'_> {
        LowerExp::fmt(x, any());
        any()
    }
    pub const fn new_upper_exp<T: UpperExp>(x: &T) -> Argument<'_> {
        UpperExp::fmt(x, any());
        any()
    }
    pub const fn from_usize(x: &usize) -> Argument<'_> {}
}
