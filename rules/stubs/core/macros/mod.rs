//! The macros of `core`: those that expand to calls of the stubs, and the names of those the compiler expands itself.
#![source = "library/core/src/macros/mod.rs"]

/// Expands by edition to `core::panic::panic_2015!` or `core::panic::panic_2021!`.
#[macro_export]
#[rustc_builtin_macro(core_panic)]
macro_rules! panic {
    ($($arg:tt)*) => {};
}

/// Expands by edition to `core::panic::unreachable_2015!` or `core::panic::unreachable_2021!`.
#[macro_export]
#[rustc_builtin_macro(unreachable)]
macro_rules! unreachable {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! panic_2015 {
    () => {
        $crate::panicking::panic("explicit panic")
    };
    ($msg:literal $(,)?) => {
        $crate::panicking::panic($msg)
    };
    ($msg:expr $(,)?) => {
        $crate::panicking::panic_str_2015($msg)
    };
    ("{}", $arg:expr $(,)?) => {
        $crate::panicking::panic_display(&$arg)
    };
    ($fmt:expr, $($arg:tt)+) => {
        $crate::panicking::panic_fmt($crate::format_args!($fmt, $($arg)+))
    };
}

#[macro_export]
macro_rules! panic_2021 {
    () => {
        $crate::panicking::panic("explicit panic")
    };
    ("{}", $arg:expr $(,)?) => {
        $crate::panicking::panic_display(&$arg)
    };
    ($($t:tt)+) => {
        $crate::panicking::panic_fmt($crate::format_args!($($t)+))
    };
}

#[macro_export]
macro_rules! unreachable_2015 {
    () => {
        $crate::panicking::panic("internal error: entered unreachable code")
    };
    ($msg:expr $(,)?) => {
        $crate::panicking::unreachable_display(&$msg)
    };
    ($fmt:expr, $($arg:tt)*) => {
        $crate::panicking::panic_fmt($crate::format_args!(
            $crate::concat!("internal error: entered unreachable code: ", $fmt), $($arg)*
        ))
    };
}

#[macro_export]
macro_rules! unreachable_2021 {
    () => {
        $crate::panicking::panic("internal error: entered unreachable code")
    };
    ($($t:tt)+) => {
        $crate::panicking::panic_fmt($crate::format_args!($($t)+))
    };
}

#[macro_export]
macro_rules! unimplemented {
    () => {
        $crate::panicking::panic("not implemented")
    };
    ($($arg:tt)+) => {
        $crate::panicking::panic_fmt($crate::format_args!($($arg)+))
    };
}

#[macro_export]
macro_rules! todo {
    () => {
        $crate::panicking::panic("not yet implemented")
    };
    ($($arg:tt)+) => {
        $crate::panicking::panic_fmt($crate::format_args!($($arg)+))
    };
}

#[macro_export]
macro_rules! assert_eq {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left, right) => {
                if !(*left == *right) {
                    $crate::panicking::assert_failed(
                        $crate::panicking::AssertKind::Eq,
                        &*left,
                        &*right,
                        $crate::option::Option::None,
                    );
                }
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left, right) => {
                if !(*left == *right) {
                    $crate::panicking::assert_failed(
                        $crate::panicking::AssertKind::Eq,
                        &*left,
                        &*right,
                        $crate::option::Option::Some($crate::format_args!($($arg)+)),
                    );
                }
            }
        }
    };
}

#[macro_export]
macro_rules! assert_ne {
    ($left:expr, $right:expr $(,)?) => {
        match (&$left, &$right) {
            (left, right) => {
                if *left == *right {
                    $crate::panicking::assert_failed(
                        $crate::panicking::AssertKind::Ne,
                        &*left,
                        &*right,
                        $crate::option::Option::None,
                    );
                }
            }
        }
    };
    ($left:expr, $right:expr, $($arg:tt)+) => {
        match (&$left, &$right) {
            (left, right) => {
                if *left == *right {
                    $crate::panicking::assert_failed(
                        $crate::panicking::AssertKind::Ne,
                        &*left,
                        &*right,
                        $crate::option::Option::Some($crate::format_args!($($arg)+)),
                    );
                }
            }
        }
    };
}

#[macro_export]
macro_rules! debug_assert {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_eq {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_eq!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! debug_assert_ne {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_ne!($($arg)*);
        }
    };
}

#[macro_export]
macro_rules! matches {
    ($expression:expr, $pattern:pat $(if $guard:expr)? $(,)?) => {
        match $expression {
            $pattern $(if $guard)? => true,
            _ => false,
        }
    };
}

#[macro_export]
macro_rules! r#try {
    ($expr:expr $(,)?) => {
        match $expr {
            $crate::result::Result::Ok(value) => value,
            $crate::result::Result::Err(error) => {
                return $crate::result::Result::Err($crate::convert::From::from(error));
            }
        }
    };
}

#[macro_export]
macro_rules! write {
    ($dst:expr, $($arg:tt)*) => {
        $dst.write_fmt($crate::format_args!($($arg)*))
    };
}

#[macro_export]
macro_rules! writeln {
    ($dst:expr $(,)?) => {
        $dst.write_fmt($crate::format_args_nl!(""))
    };
    ($dst:expr, $($arg:tt)*) => {
        $dst.write_fmt($crate::format_args_nl!($($arg)*))
    };
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! assert {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! cfg {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! cfg_select {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! column {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! compile_error {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! concat {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! concat_bytes {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! const_format_args {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! env {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! file {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! format_args {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! format_args_nl {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! include {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! include_bytes {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! include_str {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! line {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! module_path {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! option_env {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! stringify {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! log_syntax {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! trace_macros {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! alloc_error_handler {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! bench {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! cfg_accessible {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! cfg_eval {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! derive {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! global_allocator {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! test {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! test_case {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! offset_of {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! asm {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! global_asm {
    () => {};
}

#[rustc_builtin_macro]
#[macro_export]
macro_rules! naked_asm {
    () => {};
}

#[macro_export]
macro_rules! addr_of {
    ($place:expr) => {
        &raw const $place
    };
}

#[macro_export]
macro_rules! addr_of_mut {
    ($place:expr) => {
        &raw mut $place
    };
}

#[macro_export]
macro_rules! pin {
    ($value:expr $(,)?) => {
        $crate::pin::Pin::<&mut _> {
            pointer: &mut { $value },
        }
    };
}

#[macro_export]
macro_rules! assert_matches {
    ($left:expr, $(|)? $($pattern:pat_param)|+ $(if $guard:expr)? $(,)?) => {
        match $left {
            $($pattern)|+ $(if $guard)? => {}
            ref left => $crate::panicking::assert_matches_failed(
                left,
                $crate::stringify!($($pattern)|+ $(if $guard)?),
                $crate::option::Option::None,
            ),
        }
    };
    ($left:expr, $(|)? $($pattern:pat_param)|+ $(if $guard:expr)?, $($arg:tt)+) => {
        match $left {
            $($pattern)|+ $(if $guard)? => {}
            ref left => $crate::panicking::assert_matches_failed(
                left,
                $crate::stringify!($($pattern)|+ $(if $guard)?),
                $crate::option::Option::Some($crate::format_args!($($arg)+)),
            ),
        }
    };
}

#[macro_export]
macro_rules! debug_assert_matches {
    ($($arg:tt)*) => {
        if $crate::cfg!(debug_assertions) {
            $crate::assert_matches!($($arg)*);
        }
    };
}
