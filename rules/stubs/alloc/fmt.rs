//! `core::fmt`, and `format`, which allocates a `String`.
#![source = "library/alloc/src/fmt.rs"]

use crate::string;
use core::any;
pub use core::fmt::Alignment;
pub use core::fmt::Error;
pub use core::fmt::{Arguments, write};
pub use core::fmt::{Binary, Octal};
pub use core::fmt::{Debug, Display};
pub use core::fmt::{DebugList, DebugMap, DebugSet, DebugStruct, DebugTuple};
pub use core::fmt::{Formatter, Result, Write};
pub use core::fmt::{FromFn, from_fn};
pub use core::fmt::{LowerExp, UpperExp};
pub use core::fmt::{LowerHex, Pointer, UpperHex};

/// allocates the string
#[effect(alloc)]
pub fn format(args: Arguments<'_>) -> string::String {
    any()
}
