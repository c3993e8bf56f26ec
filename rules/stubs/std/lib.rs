//! The model of `std`: real paths and signatures; bodies say what is called, attributes what is done.
#![source = "library/std/src/lib.rs"]

pub mod prelude;

#[prelude_import]
use prelude::rust_2024::*;

#[macro_use]
extern crate alloc as alloc_crate;

#[macro_use]
mod macros;
#[macro_use]
pub mod rt;

pub use core::any;
pub use core::array;
pub use core::async_iter;
pub use core::cell;
pub use core::char;
pub use core::clone;
pub use core::cmp;
pub use core::convert;
pub use core::default;
pub use core::future;
pub use core::hint;
pub use core::i8;
pub use core::i16;
pub use core::i32;
pub use core::i64;
pub use core::i128;
pub use core::intrinsics;
pub use core::isize;
pub use core::iter;
pub use core::marker;
pub use core::mem;
pub use core::ops;
pub use core::option;
pub use core::pin;
pub use core::ptr;
pub use core::range;
pub use core::result;
pub use core::u8;
pub use core::u16;
pub use core::u32;
pub use core::u64;
pub use core::u128;
pub use core::usize;

pub use alloc_crate::borrow;
pub use alloc_crate::boxed;
pub use alloc_crate::fmt;
pub use alloc_crate::format;
pub use alloc_crate::rc;
pub use alloc_crate::slice;
pub use alloc_crate::str;
pub use alloc_crate::string;
pub use alloc_crate::vec;

#[path = "num/f32.rs"]
pub mod f32;
#[path = "num/f64.rs"]
pub mod f64;

#[macro_use]
pub mod thread;
pub mod ascii;
pub mod backtrace;
pub mod collections;
pub mod env;
pub mod error;
pub mod ffi;
pub mod fs;
pub mod hash;
pub mod io;
pub mod net;
pub mod num;
pub mod os;
pub mod panic;
pub mod path;
pub mod process;
pub mod sync;
pub mod time;

pub mod task {
    pub use alloc_crate::task::*;
    pub use core::task::*;
}

pub mod arch {
    pub use core::arch::*;

    pub use crate::{
        is_aarch64_feature_detected, is_arm_feature_detected, is_riscv_feature_detected,
        is_s390x_feature_detected, is_x86_feature_detected,
    };
}

pub mod alloc;

mod panicking;

pub use core::cfg_select;
pub use core::concat_bytes;
pub use core::matches;
pub use core::primitive;
pub use core::todo;
pub use core::{
    assert, cfg, column, compile_error, concat, const_format_args, env, file, format_args,
    format_args_nl, include, include_bytes, include_str, line, log_syntax, module_path, option_env,
    stringify, trace_macros,
};
pub use core::{
    assert_eq, assert_ne, debug_assert, debug_assert_eq, debug_assert_ne, r#try, unimplemented,
    unreachable, write, writeln,
};
pub use core::{assert_matches, debug_assert_matches};
