//! What the macro of async-trait writes: the box is made where `async` stands.
#[async_trait::async_trait]
pub trait Store {
    async fn get(&self, key: u8) -> u8;
    async fn both(&self) -> u8 { self.get(one()).await }
    fn name(&self) -> u8 { one() }
}

struct Memory;

#[async_trait::async_trait]
impl Store for Memory {
    async fn get(&self, key: u8) -> u8 { key.wrapping_add(one()) }
}

pub async fn run(store: &dyn Store) -> u8 { store.both().await }
pub async fn memory() -> u8 { run(&Memory).await }
fn one() -> u8 { 1 }
//- calls
//    5 call <Self as Store>::both: std::boxed::Box::pin
//    5 call <Self as Store>::both::{closure}: <Pin as Future>::poll
//    5 call <Self as Store>::both::{closure}: <Pin as IntoFuture>::into_future
//    5 call <Self as Store>::both::{closure}: <Self as Store>::get
//    5 call <Self as Store>::both::{closure}: one
//    5 call <Self as Store>::both::{closure}: std::pin::Pin::new_unchecked
//    5 call <dyn Store as Store>::both: std::boxed::Box::pin
//    5 drop <Self as Store>::both::{closure}: std::pin::Pin
//    6 call <Self as Store>::name: one
//   13 call <Memory as Store>::get: std::boxed::Box::pin
//   13 call <Memory as Store>::get::{closure}: <u8>::wrapping_add
//   13 call <Memory as Store>::get::{closure}: one
//   16 call run: <Pin as Future>::poll
//   16 call run: <Pin as IntoFuture>::into_future
//   16 call run: <dyn Store as Store>::both
//   16 call run: std::pin::Pin::new_unchecked
//   16 drop run: std::pin::Pin
//   17 call memory: <{async fn body of run()} as Future>::poll
//   17 call memory: <{async fn body of run()} as IntoFuture>::into_future
//   17 call memory: run
//   17 call memory: std::pin::Pin::new_unchecked
//   17 drop memory: {async fn body of run()}
