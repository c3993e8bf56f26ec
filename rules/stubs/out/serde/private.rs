// What the build script of serde writes: the same items under a name that holds no version.
#![source = "serde-1.0.228/build.rs"]

pub mod __private {
    pub use crate::private::*;
}
use serde_core::__private_of_build as serde_core_private;
