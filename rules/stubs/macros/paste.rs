//! paste: `paste!` puts names together, `[<get_ $field:snake>]`, and leaves everything else as it is.
#![source = "paste-1.0.15/src/lib.rs, segment.rs"]

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
