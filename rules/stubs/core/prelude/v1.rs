//! What the preludes of all editions have in common.
#![source = "library/core/src/prelude/v1.rs"]

pub use crate::clone::Clone;
pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use crate::convert::{AsMut, AsRef, From, Into};
pub use crate::default::Default;
pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
pub use crate::option::Option::{self, None, Some};
pub use crate::result::Result::{self, Err, Ok};

pub use crate::{
    assert, assert_eq, assert_ne, cfg, cfg_select, column, compile_error, concat, concat_bytes,
    const_format_args, debug_assert, debug_assert_eq, debug_assert_ne, env, file, format_args,
    format_args_nl, include, include_bytes, include_str, line, matches, module_path, option_env,
    panic, r#try, stringify, todo, unimplemented, unreachable, write, writeln,
};

pub use crate::{
    alloc_error_handler, bench, cfg_accessible, cfg_eval, derive, global_allocator, test, test_case,
};
