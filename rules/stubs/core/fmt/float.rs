//! Formatting of the floating point numbers, which needs a buffer on the stack only.
#![source = "library/core/src/fmt/float.rs"]

use crate::fmt::{Debug, Display, Formatter, LowerExp, Result, UpperExp};

use crate::fmt::{Debug, Display, Formatter, LowerExp, Result, UpperExp};

macro_rules! floats {
    ($($format:ident)*) => {$(
        floats!(@ $format f16 f32 f64);
    )*};
    (@ $format:ident $($number:ty)*) => {$(
        #[safe]
        impl $format for $number {
            fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
        }
    )*};
}

floats!(Debug Display LowerExp UpperExp);

#[safe]
impl Debug for f128 {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {}
}
