//! indoc: texts without the spaces before their lines. How wide those are does not matter here.
#![source = "indoc-2.0.8/src/lib.rs, expr.rs"]

#[macro_export]
macro_rules! indoc {
    ($text:expr $(,)?) => { $text };
}

#[macro_export]
macro_rules! formatdoc {
    ($($arguments:tt)*) => { ::std::format!($($arguments)*) };
}

#[macro_export]
macro_rules! printdoc {
    ($($arguments:tt)*) => { ::std::print!($($arguments)*) };
}

#[macro_export]
macro_rules! eprintdoc {
    ($($arguments:tt)*) => { ::std::eprint!($($arguments)*) };
}

#[macro_export]
macro_rules! writedoc {
    ($($arguments:tt)*) => { ::core::write!($($arguments)*) };
}

#[macro_export]
macro_rules! concatdoc {
    ($($arguments:tt)*) => { ::core::concat!($($arguments)*) };
}
