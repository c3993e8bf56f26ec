// What the build script of thiserror writes: the same items under a name that holds no version.
#![source = "thiserror-2.0.17/build.rs"]

pub mod __private {
    pub use crate::private::*;
}
