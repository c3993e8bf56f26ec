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
//    3 call <BadSnafu as Clone>::clone: <__T0 as Clone>::clone
//    3 call <BadSnafu as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//    3 call <BadSnafu as IntoError>::into_error: <Location as GenerateImplicitData>::generate
//    3 call <BadSnafu as IntoError>::into_error: <__T0 as Into>::into
//    3 call <BoxedSnafu as Debug>::fmt: std::fmt::Formatter::write_str
//    3 call <BoxedSnafu as IntoError>::into_error: std::boxed::Box::new
//    3 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//    3 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field2_finish
//    3 call <Error as Debug>::fmt: std::fmt::Formatter::debug_struct_field3_finish
//    3 call <Error as Debug>::fmt: std::fmt::Formatter::write_str
//    3 call <Error as Error>::source: <Box as AsErrorSource>::as_error_source
//    3 call <Error as Error>::source: <Error as AsErrorSource>::as_error_source
//    3 call <Error as Error>::source: <Utf8Error as AsErrorSource>::as_error_source
//    3 call <Error as ErrorCompat>::backtrace: <Backtrace as AsBacktrace>::as_backtrace
//    3 call <NothingSnafu as Debug>::fmt: std::fmt::Formatter::write_str
//    3 call <ReadSnafu as Clone>::clone: <__T0 as Clone>::clone
//    3 call <ReadSnafu as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//    3 call <ReadSnafu as IntoError>::into_error: <Backtrace as GenerateImplicitData>::generate_with_source
//    3 call <ReadSnafu as IntoError>::into_error: <Error as AsErrorSource>::as_error_source
//    3 call <ReadSnafu as IntoError>::into_error: <__T0 as Into>::into
//    3 call BadSnafu::build: <Location as GenerateImplicitData>::generate
//    3 call BadSnafu::build: <__T0 as Into>::into
//    3 call BadSnafu::fail: BadSnafu::build
//    3 call NothingSnafu::fail: NothingSnafu::build
//    3 indirect <Error as From>::from: <Error as From>::from::{closure}
//    3 indirect <ReadSnafu as IntoError>::into_error: <ReadSnafu as IntoError>::into_error::{closure}
//    6 call <Error as Display>::fmt: <&Error as Display>::fmt
//    6 call <Error as Display>::fmt: <&String as Display>::fmt
//    8 call <Error as Display>::fmt: <&usize as Display>::fmt
//   16 call <Opaque as Debug>::fmt: std::fmt::Formatter::debug_tuple_field1_finish
//   16 call <Opaque as Display>::fmt: <Error as Display>::fmt
//   16 call <Opaque as Error>::cause: <Error as Error>::cause
//   16 call <Opaque as Error>::description: <Error as Error>::description
//   16 call <Opaque as Error>::source: <Error as Error>::source
//   16 call <Opaque as ErrorCompat>::backtrace: <Error as ErrorCompat>::backtrace
//   16 call <Opaque as From>::from: <__SnafuSource as Into>::into
//   19 call <OneError as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//   19 call <OneSnafu as Clone>::clone: <__T0 as Clone>::clone
//   19 call <OneSnafu as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//   19 call <OneSnafu as IntoError>::into_error: <__T0 as Into>::into
//   19 call OneSnafu::build: <__T0 as Into>::into
//   19 call OneSnafu::fail: OneSnafu::build
//   19 call read: BadSnafu::fail
//   19 call read: std::result::Result::map_err
//   20 call <OneError as Display>::fmt: <&u8 as Display>::fmt
//   24 call read: <Error as From>::from
//   24 call read: <Result as ResultExt>::context
//   24 call read: <String as Write>::write_str
//   24 call read: std::string::String::new
//   24 drop read: std::string::String
//   25 call read: <[T]>::len
//   26 call read: <Error as From>::from
//   26 call read: std::str::from_utf8
//   27 call read: <Error as From>::from
//   27 call read: <Result as ResultExt>::context
//   27 call read: <String as Write>::write_str
//   27 call read: std::string::String::new
//   27 drop read: std::string::String
//   28 call read: <str>::is_empty
//   28 call read: NothingSnafu::fail
//   29 call read: <Chars as Iterator>::next
//   29 call read: <Error as From>::from
//   29 call read: <Option as OptionExt>::context
//   29 call read: <str>::chars
//   30 call read: <str>::len
//   32 call opaque: <Opaque as From>::from
//   32 call opaque: read
//   33 call one: OneSnafu::build
