#[async_recursion::async_recursion]
pub async fn again(n: u8) -> u8 { if n == 0 { 0 } else { again(n - 1).await + one() } }
fn one() -> u8 { 1 }

//- calls
//    1 call again: std::boxed::Box::pin
//    2 call again::{closure}: <Pin as Future>::poll
//    2 call again::{closure}: <Pin as IntoFuture>::into_future
//    2 call again::{closure}: again
//    2 call again::{closure}: one
//    2 call again::{closure}: std::pin::Pin::new_unchecked
//    2 drop again::{closure}: std::pin::Pin
//    2 panic again::{closure}: core::panicking::panic_const_overflow
