//! The handler model of `core`: every stable item at its real path, saying what it does itself and which of the
//! caller's code it calls. Nothing here is compiled, and nothing here knows how an effect is judged.
#![source = "library/core/src/lib.rs"]

extern crate self as core;

#[macro_use]
mod macros;

pub mod prelude;

#[prelude_import]
use prelude::rust_2024::*;

#[path = "num/shells.rs"]
mod shells;
pub use self::shells::{i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize};

#[path = "num/f32.rs"]
pub mod f32;
#[path = "num/f64.rs"]
pub mod f64;
#[macro_use]
pub mod num;

pub mod hint;
pub mod intrinsics;
pub mod mem;
pub mod ptr;

pub mod borrow;
pub mod clone;
pub mod cmp;
pub mod convert;
pub mod default;
pub mod error;
pub mod marker;
pub mod ops;

pub mod any;
pub mod array;
pub mod ascii;
pub mod async_iter;
pub mod cell;
pub mod char;
pub mod ffi;
pub mod iter;
pub mod net;
pub mod option;
pub mod panic;
pub mod panicking;
pub mod pin;
pub mod range;
pub mod result;
pub mod sync;

pub mod fmt;
pub mod hash;
pub mod slice;
pub mod str;
pub mod time;

pub mod future;
pub mod task;

pub mod alloc;
pub mod arch;
pub mod primitive;

mod bool;
mod tuple;
mod unit;

/// Makes a value of any type out of nothing: what a stub's body has in place of a value it cannot know.
#[safe]
#[lang = "any"]
pub fn any<T: ?Sized>() -> T {}

/// Takes a value without dropping it: what a stub's body does with a value that lives on elsewhere.
#[safe]
#[lang = "keep"]
pub fn keep<T>(value: T) {}
