//! What every edition's prelude holds.
#![source = "library/std/src/prelude/v1.rs"]

pub use crate::convert::{AsMut, AsRef, From, Into};
pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
pub use crate::marker::{Send, Sized, Sync, Unpin};
pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
pub use crate::option::Option::{self, None, Some};
pub use crate::result::Result::{self, Err, Ok};

pub use core::prelude::v1::{
    Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd, assert, assert_eq,
    assert_ne, cfg, column, compile_error, concat, debug_assert, debug_assert_eq, debug_assert_ne,
    env, file, format_args, include, include_bytes, include_str, line, matches, module_path,
    option_env, r#try, stringify, todo, unimplemented, unreachable, write, writeln,
};

pub use crate::{
    dbg, eprint, eprintln, format, is_x86_feature_detected, print, println, thread_local,
};

/// The macros `vec` and `panic` without the modules of the same names.
mod ambiguous_macros_only {
    mod vec {}
    mod panic {}
    pub use crate::*;
}
pub use self::ambiguous_macros_only::{panic, vec};

pub use core::prelude::v1::{
    alloc_error_handler, bench, cfg_select, concat_bytes, derive, global_allocator, test, test_case,
};

pub use crate::borrow::ToOwned;
pub use crate::boxed::Box;
pub use crate::string::{String, ToString};
pub use crate::vec::Vec;
