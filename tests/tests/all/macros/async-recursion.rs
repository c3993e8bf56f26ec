//! What the macros of async-recursion write.
#[async_recursion::async_recursion]
pub async fn again(n: u8) -> u8 { if n == 0 { 0 } else { again(n - 1).await + one() } }
fn one() -> u8 { 1 }

//- calls
//    2 call again: std::boxed::Box::pin
//    3 call again::{closure}: <Pin as Future>::poll
//    3 call again::{closure}: <Pin as IntoFuture>::into_future
//    3 call again::{closure}: again
//    3 call again::{closure}: one
//    3 call again::{closure}: std::pin::Pin::new_unchecked
//    3 drop again::{closure}: std::pin::Pin
//    3 panic again::{closure}: core::panicking::panic_const_overflow
