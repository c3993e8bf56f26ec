//! What the macro of thiserror writes.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("reading {path}: {source}")]
    Read { path: String, source: std::io::Error },
    #[error("a number: {0}")]
    Number(#[from] std::num::ParseIntError),
    #[error(transparent)]
    Text(#[from] std::str::Utf8Error),
    #[error("code {}", code + 1)]
    Code { code: u8 },
}

#[derive(Debug, thiserror::Error)]
pub enum Never {}

#[derive(Debug, thiserror::Error)]
#[error("wrapped: {0}")]
pub struct Wrapped(Never);

pub fn number(text: &str) -> Result<u8, Error> { Ok(text.parse()?) }
pub fn text(bytes: &[u8]) -> Result<&str, Error> { Ok(std::str::from_utf8(bytes)?) }
//- thiserror
pub use thiserror_impl::Error;
pub mod __private {
    use std::error::Error;
    use std::fmt::Display;
    pub trait AsDynError<'a> { fn as_dyn_error(&self) -> &(dyn Error + 'a); }
    impl<'a, T: Error + 'a> AsDynError<'a> for T { fn as_dyn_error(&self) -> &(dyn Error + 'a) { self } }
    pub trait AsDisplay<'a> { type Target: Display; fn as_display(&'a self) -> Self::Target; }
    impl<'a, T> AsDisplay<'a> for &T where T: Display + ?Sized + 'a {
        type Target = &'a T;
        fn as_display(&'a self) -> Self::Target { &**self }
    }
}
//- calls
//    2 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//    2 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field2_finish
//    2 call <Error as Debug>::fmt: std::fmt::Formatter::debug_tuple_field1_finish
//    2 call <Error as Display>::fmt: <Utf8Error as Display>::fmt
//    2 call <Error as Error>::source: <Error as AsDynError>::as_dyn_error
//    2 call <Error as Error>::source: <ParseIntError as AsDynError>::as_dyn_error
//    4 call <Error as Display>::fmt: <&Error as AsDisplay>::as_display
//    4 call <Error as Display>::fmt: <&Error as Display>::fmt
//    4 call <Error as Display>::fmt: <&String as AsDisplay>::as_display
//    4 call <Error as Display>::fmt: <&String as Display>::fmt
//    6 call <Error as Display>::fmt: <&ParseIntError as AsDisplay>::as_display
//    6 call <Error as Display>::fmt: <&ParseIntError as Display>::fmt
//    8 call <Error as Error>::source: <Utf8Error as AsDynError>::as_dyn_error
//    8 call <Error as Error>::source: <dyn Error as Error>::source
//   10 call <Error as Display>::fmt: <&u8 as Add>::add
//   10 call <Error as Display>::fmt: <u8 as Display>::fmt
//   17 call <Wrapped as Debug>::fmt: std::fmt::Formatter::debug_tuple_field1_finish
//   18 call <Wrapped as Display>::fmt: <&Never as AsDisplay>::as_display
//   18 call <Wrapped as Display>::fmt: <&Never as Display>::fmt
//   21 call number: <Error as From>::from
//   21 call number: <str>::parse
//   22 call text: <Error as From>::from
//   22 call text: std::str::from_utf8
