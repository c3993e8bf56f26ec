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

// What the processor can do is found once and cached; it is a load afterwards.

#[macro_export]
macro_rules! is_x86_feature_detected {
    ($feature:tt $(,)?) => {
        $crate::any::<bool>()
    };
}

#[macro_export]
macro_rules! is_aarch64_feature_detected {
    ($feature:tt $(,)?) => {
        $crate::any::<bool>()
    };
}

#[macro_export]
macro_rules! is_arm_feature_detected {
    ($feature:tt $(,)?) => {
        $crate::any::<bool>()
    };
}

#[macro_export]
macro_rules! is_riscv_feature_detected {
    ($feature:tt $(,)?) => {
        $crate::any::<bool>()
    };
}

#[macro_export]
macro_rules! is_s390x_feature_detected {
    ($feature:tt $(,)?) => {
        $crate::any::<bool>()
    };
}
