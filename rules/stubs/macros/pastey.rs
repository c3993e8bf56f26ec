//! pastey: `paste!` puts names together, `[<get_ $field:snake>]`, and leaves everything else as it is.
#![source = "pastey-0.1.1/src/lib.rs, segment.rs"]

#[macro_export]
#[rustc_builtin_macro(join_names)]
macro_rules! paste {
    ($($tokens:tt)*) => {};
}

#[macro_export]
#[rustc_builtin_macro(join_names)]
macro_rules! item {
    ($($tokens:tt)*) => {};
}

#[macro_export]
#[rustc_builtin_macro(join_names)]
macro_rules! expr {
    ($($tokens:tt)*) => {};
}
