//! The preludes of each edition.
#![source = "library/std/src/prelude/mod.rs"]

pub mod v1;

pub mod rust_2015 {
    pub use super::v1::*;
}

pub mod rust_2018 {
    pub use super::v1::*;
}

pub mod rust_2021 {
    pub use super::v1::*;

    pub use core::prelude::rust_2021::*;

    pub use super::v1::panic;
}

pub mod rust_2024 {
    pub use super::v1::*;

    pub use core::prelude::rust_2024::*;

    pub use super::v1::panic;
}
