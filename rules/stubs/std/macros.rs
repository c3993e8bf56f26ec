//! The macros that `std` itself defines. They expand to calls of the stubs, as the real ones do.
#![source = "library/std/src/macros.rs"]

/// The compiler chooses by the edition of the call: `panic::panic_2015` or `panic::panic_2021`.
#[macro_export]
#[rustc_builtin_macro(std_panic)]
macro_rules! panic {
    () => {};
}

#[macro_export]
macro_rules! print {
    ($($arg:tt)*) => {{
        $crate::io::_print($crate::format_args!($($arg)*));
    }};
}

#[macro_export]
macro_rules! println {
    () => {
        $crate::print!("\n")
    };
    ($($arg:tt)*) => {{
        $crate::io::_print($crate::format_args_nl!($($arg)*));
    }};
}

#[macro_export]
macro_rules! eprint {
    ($($arg:tt)*) => {{
        $crate::io::_eprint($crate::format_args!($($arg)*));
    }};
}

#[macro_export]
macro_rules! eprintln {
    () => {
        $crate::eprint!("\n")
    };
    ($($arg:tt)*) => {{
        $crate::io::_eprint($crate::format_args_nl!($($arg)*));
    }};
}

/// Prints an expression's `Debug` and gives the value back.
#[macro_export]
macro_rules! dbg {
    () => {
        $crate::eprintln!("[{}:{}]", $crate::file!(), $crate::line!())
    };
    ($val:expr $(,)?) => {
        match $val {
            value => {
                $crate::eprintln!("{} = {:#?}", $crate::stringify!($val), &value);
                value
            }
        }
    };
    ($($val:expr),+ $(,)?) => {
        ($($crate::dbg!($val)),+,)
    };
}

/// What the processor can do is found once and cached: a load afterwards.
macro_rules! feature_tests {
    ($d:tt $($name:ident)*) => {
        $(
            #[macro_export]
            macro_rules! $name {
                ($d feature:tt) => {
                    $crate::macros::feature_detected($d feature)
                };
            }
        )*
    };
}

feature_tests! { $
    is_x86_feature_detected is_aarch64_feature_detected is_arm_feature_detected
    is_riscv_feature_detected is_s390x_feature_detected
}

#[safe]
pub fn feature_detected(feature: &str) -> bool {}
