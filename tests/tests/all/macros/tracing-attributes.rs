//! What the macros of tracing-attributes write.
use tracing::instrument;
pub struct Server { name: String }
#[instrument]
pub fn plain(a: u8, text: &str) -> usize { text.len() + usize::from(a) }
#[instrument(level = "debug", skip(secret), fields(id = %make(a), extra))]
pub fn skips(a: u8, secret: String) -> String { secret }
fn make(a: u8) -> String { a.to_string() }
impl Server {
    #[instrument(skip_all, err)]
    pub fn failing(&self, n: u8) -> Result<u8, std::fmt::Error> { if n > 1 { Err(std::fmt::Error) } else { Ok(n) } }
    #[instrument(skip(self), ret)]
    pub async fn later(&self, n: u8) -> usize { self.name.len() + usize::from(n) }
    #[instrument(name = "own", target = "there", skip_all, err(Debug), ret)]
    pub async fn both(&mut self) -> Result<String, String> { Ok(make(1)) }
}
//- tracing
pub use tracing_attributes::instrument;
pub struct Level(u8);
impl Level { pub const INFO: Level = Level(1); pub const ERROR: Level = Level(2); }
pub struct Span(String);
pub struct Entered<'a>(&'a Span);
impl Drop for Entered<'_> { fn drop(&mut self) {} }
impl Span { pub fn new(_: &[&dyn std::fmt::Debug]) -> Span { Span(String::new()) } pub fn enter(&self) -> Entered<'_> { Entered(self) } pub fn is_disabled(&self) -> bool { self.0.is_empty() } }
pub struct Instrumented<T> { inner: T, span: Span }
impl<T: std::future::Future> std::future::Future for Instrumented<T> { type Output = T::Output; fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<T::Output> { loop {} } }
pub trait Instrument: Sized { fn instrument(self, span: Span) -> Instrumented<Self> { Instrumented { inner: self, span } } }
impl<T> Instrument for T {}
pub mod field { pub fn debug<T: std::fmt::Debug>(value: T) -> T { value } }
pub fn is_enabled(level: &Level) -> bool { level.0 > 1 }
#[macro_export]
macro_rules! level_enabled { ($level:expr) => { $crate::is_enabled(&$level) } }
#[macro_export]
macro_rules! if_log_enabled { ($level:expr, $if:block else $else:block) => { $else } }
#[macro_export]
macro_rules! value {
    () => {};
    ($(,)+ $($rest:tt)*) => { $crate::value!($($rest)*) };
    ($name:ident = % $value:expr $(, $($rest:tt)*)?) => { let _ = &$value; $($crate::value!($($rest)*);)? };
    ($name:ident = ? $value:expr $(, $($rest:tt)*)?) => { let _ = &$value; $($crate::value!($($rest)*);)? };
    ($name:ident = $value:expr $(, $($rest:tt)*)?) => { let _ = &$value; $($crate::value!($($rest)*);)? };
    ($name:ident $(, $($rest:tt)*)?) => { $($crate::value!($($rest)*);)? };
    ($text:literal $(, $value:expr)*) => { $(let _ = &$value;)* };
}
#[macro_export]
macro_rules! span { ($level:expr, $name:expr, $($fields:tt)*) => {{ $crate::value!($($fields)*); $crate::Span::new(&[]) }} }
#[macro_export]
macro_rules! event { ($level:expr, return = $(?)? $(%)? $value:expr) => { let _ = &$value; }; ($level:expr, error = $(?)? $(%)? $value:expr) => { let _ = &$value; } }
#[macro_export]
//- calls
//    4 call plain: tracing::Span::enter
//    4 drop plain: tracing::Entered
//    4 drop plain: tracing::Span
//    5 call plain: <str>::len
//    5 call plain: <usize as From>::from
//    5 panic plain: core::panicking::panic_const_overflow
//    6 call skips: make
//    6 call skips: tracing::Span::enter
//    6 drop skips: tracing::Entered
//    6 drop skips: tracing::Span
//    8 call make: <u8 as ToString>::to_string
//   10 call Server::failing: tracing::Span::enter
//   10 indirect Server::failing: Server::failing::{closure}
//   11 drop Server::failing: tracing::Entered
//   11 drop Server::failing: tracing::Span
//   12 call Server::later: <Instrumented as Future>::poll
//   12 call Server::later: <Instrumented as IntoFuture>::into_future
//   12 call Server::later: <{async block@lib.rs:12:5: 12:35} as Future>::poll
//   12 call Server::later: <{async block@lib.rs:12:5: 12:35} as Instrument>::instrument
//   12 call Server::later: <{async block@lib.rs:12:5: 12:35} as IntoFuture>::into_future
//   12 call Server::later: std::pin::Pin::new_unchecked
//   12 call Server::later: tracing::Span::is_disabled
//   12 call Server::later::{closure}: <{async block@lib.rs:12:5: 12:35} as Future>::poll
//   12 call Server::later::{closure}: <{async block@lib.rs:12:5: 12:35} as IntoFuture>::into_future
//   12 call Server::later::{closure}: std::pin::Pin::new_unchecked
//   12 drop Server::later: tracing::Instrumented
//   12 drop Server::later: {async block@lib.rs:12:5: 12:35}
//   12 drop Server::later::{closure}: {async block@lib.rs:12:5: 12:35}
//   13 call Server::later::{closure}: <usize as From>::from
//   13 call Server::later::{closure}: std::string::String::len
//   13 drop Server::later: tracing::Span
//   13 panic Server::later::{closure}: core::panicking::panic_const_overflow
//   14 call Server::both: <Instrumented as Future>::poll
//   14 call Server::both: <Instrumented as IntoFuture>::into_future
//   14 call Server::both: <{async block@lib.rs:14:5: 14:77} as Future>::poll
//   14 call Server::both: <{async block@lib.rs:14:5: 14:77} as Instrument>::instrument
//   14 call Server::both: <{async block@lib.rs:14:5: 14:77} as IntoFuture>::into_future
//   14 call Server::both: std::pin::Pin::new_unchecked
//   14 call Server::both: tracing::Span::is_disabled
//   14 call Server::both::{closure}: <{async block@lib.rs:14:5: 14:77} as Future>::poll
//   14 call Server::both::{closure}: <{async block@lib.rs:14:5: 14:77} as IntoFuture>::into_future
//   14 call Server::both::{closure}: std::pin::Pin::new_unchecked
//   14 drop Server::both: tracing::Instrumented
//   14 drop Server::both: {async block@lib.rs:14:5: 14:77}
//   14 drop Server::both::{closure}: {async block@lib.rs:14:5: 14:77}
//   15 call Server::both::{closure}: make
//   15 call Server::failing: tracing::is_enabled
//   15 call plain: tracing::is_enabled
//   15 call skips: tracing::is_enabled
//   15 drop Server::both: tracing::Span
//   29 call Server::both: tracing::Span::new
//   29 call Server::failing: tracing::Span::new
//   29 call Server::later: tracing::Span::new
//   29 call plain: tracing::Span::new
//   29 call skips: tracing::Span::new
//   29 drop skips: std::string::String
