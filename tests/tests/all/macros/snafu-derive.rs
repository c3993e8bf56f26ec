//! What the macros of snafu-derive write.
use snafu::{ensure, Backtrace, Location, OptionExt, ResultExt, Snafu};

#[derive(Debug, Snafu)]
#[snafu(visibility(pub(crate)))]
pub enum Error {
    #[snafu(display("cannot read {path}: {source}"))]
    Read { source: std::fmt::Error, path: String, backtrace: Backtrace },
    #[snafu(display("bad {count}"))]
    BadError { count: usize, #[snafu(implicit)] location: Location },
    Nothing,
    #[snafu(context(false), display("utf"))]
    Utf { source: std::str::Utf8Error },
    Boxed { #[snafu(source(from(std::fmt::Error, Box::new)))] inner: Box<std::fmt::Error> },
}

#[derive(Debug, Snafu)]
pub struct Opaque(Error);

#[derive(Debug, Snafu)]
#[snafu(display("one {x}"))]
pub struct OneError { x: u8 }

pub fn read(text: &[u8], path: &str) -> Result<usize, Error> {
    std::fmt::Write::write_str(&mut String::new(), "x").context(ReadSnafu { path })?;
    ensure!(text.len() > 3, BadSnafu { count: text.len() });
    let text = std::str::from_utf8(text)?;
    std::fmt::Write::write_str(&mut String::new(), "x").context(BoxedSnafu)?;
    if text.is_empty() { return NothingSnafu.fail(); }
    text.chars().next().context(NothingSnafu)?;
    Ok(text.len())
}
pub fn opaque() -> Result<(), Opaque> { read(b"x", "x")?; Ok(()) }
pub fn one() -> OneError { OneSnafu { x: 3u8 }.build() }
//- snafu
pub use snafu_derive::Snafu;
pub use std::error::Error;
#[derive(Debug)] pub struct Backtrace;
#[derive(Debug)] pub struct Location;
pub struct NoneError;
pub trait GenerateImplicitData { fn generate() -> Self; fn generate_with_source(_: &dyn Error) -> Self where Self: Sized { Self::generate() } }
impl GenerateImplicitData for Backtrace { fn generate() -> Backtrace { Backtrace } }
impl GenerateImplicitData for Location { fn generate() -> Location { Location } }
pub trait AsBacktrace { fn as_backtrace(&self) -> Option<&Backtrace>; }
impl AsBacktrace for Backtrace { fn as_backtrace(&self) -> Option<&Backtrace> { Some(self) } }
pub trait AsErrorSource { fn as_error_source(&self) -> &(dyn Error + 'static); }
impl<T: Error + 'static> AsErrorSource for T { fn as_error_source(&self) -> &(dyn Error + 'static) { self } }
pub trait ErrorCompat { fn backtrace(&self) -> Option<&Backtrace> { None } }
pub trait IntoError<E: Error + ErrorCompat> { type Source; fn into_error(self, source: Self::Source) -> E; }
pub trait ResultExt<T, E>: Sized { fn context<C, E2>(self, context: C) -> Result<T, E2> where C: IntoError<E2, Source = E>, E2: Error + ErrorCompat; }
impl<T, E> ResultExt<T, E> for Result<T, E> { fn context<C, E2>(self, context: C) -> Result<T, E2> where C: IntoError<E2, Source = E>, E2: Error + ErrorCompat { self.map_err(|error| context.into_error(error)) } }
pub trait OptionExt<T>: Sized { fn context<C, E>(self, context: C) -> Result<T, E> where C: IntoError<E, Source = NoneError>, E: Error + ErrorCompat; }
impl<T> OptionExt<T> for Option<T> { fn context<C, E>(self, context: C) -> Result<T, E> where C: IntoError<E, Source = NoneError>, E: Error + ErrorCompat { self.ok_or_else(|| context.into_error(NoneError)) } }
#[macro_export] macro_rules! ensure { ($predicate:expr, $selector:expr $(,)?) => { if !$predicate { return $selector.fail().map_err(::core::convert::Into::into); } }; }
//- calls
//    4 call <BadSnafu as Clone>::clone: <__T0 as Clone>::clone
//    4 call <BadSnafu as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//    4 call <BadSnafu as IntoError>::into_error: <Location as GenerateImplicitData>::generate
//    4 call <BadSnafu as IntoError>::into_error: <__T0 as Into>::into
//    4 call <BoxedSnafu as Debug>::fmt: std::fmt::Formatter::write_str
//    4 call <BoxedSnafu as IntoError>::into_error: std::boxed::Box::new
//    4 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//    4 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field2_finish
//    4 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field3_finish
//    4 call <Error as Debug>::fmt: std::fmt::Formatter::write_str
//    4 call <Error as Error>::source: <Box as AsErrorSource>::as_error_source
//    4 call <Error as Error>::source: <Error as AsErrorSource>::as_error_source
//    4 call <Error as Error>::source: <Utf8Error as AsErrorSource>::as_error_source
//    4 call <Error as ErrorCompat>::backtrace: <Backtrace as AsBacktrace>::as_backtrace
//    4 call <NothingSnafu as Debug>::fmt: std::fmt::Formatter::write_str
//    4 call <ReadSnafu as Clone>::clone: <__T0 as Clone>::clone
//    4 call <ReadSnafu as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//    4 call <ReadSnafu as IntoError>::into_error: <Backtrace as GenerateImplicitData>::generate_with_source
//    4 call <ReadSnafu as IntoError>::into_error: <Error as AsErrorSource>::as_error_source
//    4 call <ReadSnafu as IntoError>::into_error: <__T0 as Into>::into
//    4 call BadSnafu::build: <Location as GenerateImplicitData>::generate
//    4 call BadSnafu::build: <__T0 as Into>::into
//    4 call BadSnafu::fail: BadSnafu::build
//    4 call NothingSnafu::fail: NothingSnafu::build
//    4 indirect <Error as From>::from: <Error as From>::from::{closure}
//    4 indirect <ReadSnafu as IntoError>::into_error: <ReadSnafu as IntoError>::into_error::{closure}
//    7 call <Error as Display>::fmt: <&Error as Display>::fmt
//    7 call <Error as Display>::fmt: <&String as Display>::fmt
//    9 call <Error as Display>::fmt: <&usize as Display>::fmt
//   17 call <Opaque as Debug>::fmt: std::fmt::Formatter::debug_tuple_field1_finish
//   17 call <Opaque as Display>::fmt: <Error as Display>::fmt
//   17 call <Opaque as Error>::cause: <Error as Error>::cause
//   17 call <Opaque as Error>::description: <Error as Error>::description
//   17 call <Opaque as Error>::source: <Error as Error>::source
//   17 call <Opaque as ErrorCompat>::backtrace: <Error as ErrorCompat>::backtrace
//   17 call <Opaque as From>::from: <__SnafuSource as Into>::into
//   19 call read: BadSnafu::fail
//   19 call read: std::result::Result::map_err
//   20 call <OneError as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//   20 call <OneSnafu as Clone>::clone: <__T0 as Clone>::clone
//   20 call <OneSnafu as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//   20 call <OneSnafu as IntoError>::into_error: <__T0 as Into>::into
//   20 call OneSnafu::build: <__T0 as Into>::into
//   20 call OneSnafu::fail: OneSnafu::build
//   21 call <OneError as Display>::fmt: <&u8 as Display>::fmt
//   25 call read: <Error as From>::from
//   25 call read: <Result as ResultExt>::context
//   25 call read: <String as Write>::write_str
//   25 call read: std::string::String::new
//   25 drop read: std::string::String
//   26 call read: <[T]>::len
//   27 call read: <Error as From>::from
//   27 call read: std::str::from_utf8
//   28 call read: <Error as From>::from
//   28 call read: <Result as ResultExt>::context
//   28 call read: <String as Write>::write_str
//   28 call read: std::string::String::new
//   28 drop read: std::string::String
//   29 call read: <str>::is_empty
//   29 call read: NothingSnafu::fail
//   30 call read: <Chars as Iterator>::next
//   30 call read: <Error as From>::from
//   30 call read: <Option as OptionExt>::context
//   30 call read: <str>::chars
//   31 call read: <str>::len
//   33 call opaque: <Opaque as From>::from
//   33 call opaque: read
//   34 call one: OneSnafu::build
