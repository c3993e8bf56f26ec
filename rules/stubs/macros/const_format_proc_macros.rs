//! const_format: text that is put together when the program is compiled. What it reads is not computed.
#![source = "const_format_proc_macros-0.2.37/src/lib.rs"]

#[macro_export]
macro_rules! __concatcp_impl {
    ($($given:tt)*) => { "" };
}

#[macro_export]
macro_rules! __formatcp_impl {
    ($($given:tt)*) => { "" };
}

#[macro_export]
macro_rules! __formatc_impl {
    ($($given:tt)*) => { "" };
}

#[macro_export]
macro_rules! __formatc_if_impl {
    ($($given:tt)*) => { "" };
}

#[macro_export]
macro_rules! __formatcp_if_impl {
    ($($given:tt)*) => { "" };
}

/// The tokens, standing where others do.
#[macro_export]
macro_rules! respan_to {
    (($($place:tt)*) $($tokens:tt)*) => { $($tokens)* };
}
