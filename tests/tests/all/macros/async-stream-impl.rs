//! What the macros of async-stream-impl write.
use async_stream::{stream, try_stream};
use futures_core::Stream;

pub struct Source { n: usize, names: Vec<String> }
impl Source {
    async fn next(&mut self) -> Option<String> { self.names.pop() }
    fn fallible(&self, n: usize) -> Result<usize, std::num::ParseIntError> { "1".parse::<usize>().map(|x| x + n) }
}
fn prepare(n: usize) -> usize { n }
async fn open() -> Result<Source, std::io::Error> { Ok(Source { n: 1, names: Vec::new() }) }

pub fn plain(n: usize) -> impl Stream<Item = usize> {
    stream! {
        for i in 0..n {
            if i > 2 { yield prepare(i); } else { yield i }
        }
        yield prepare(n) + prepare(2);
    }
}
pub fn names(mut s: Source) -> impl Stream<Item = String> {
    stream! {
        while let Some(name) = s.next().await {
            let upper = s.names.iter().map(|x| x.len()).max();
            yield format!("{}{:?}", name.trim(), upper);
        }
    }
}
pub fn tries() -> impl Stream<Item = Result<String, Box<dyn std::error::Error>>> {
    try_stream! {
        let mut s = open().await?;
        let n = s.fallible(prepare(1))?.checked_add(2);
        while let Some(name) = s.next().await {
            yield name;
        }
        let total = Some(2).map(|x| x + 1);
        let v: Result<usize, std::fmt::Error> = (|| Ok(prepare(total.unwrap())))();
        yield v?.to_string();
        yield n.map(|x| x.to_string()).unwrap_or_default();
    }
}
pub fn over<S: Stream<Item = String> + Unpin>(input: S) -> impl Stream<Item = usize> {
    stream! {
        for await line in input {
            yield line.len();
        }
    }
}
//- async_stream
#[macro_export]
macro_rules! stream { ($($tt:tt)*) => { $crate::__private::stream_inner!(($crate) $($tt)*) } }
#[macro_export]
macro_rules! try_stream { ($($tt:tt)*) => { $crate::__private::try_stream_inner!(($crate) $($tt)*) } }
pub mod __private {
    pub use crate::AsyncStream;
    pub use async_stream_impl::{stream_inner, try_stream_inner};
    pub mod yielder {
        pub unsafe fn pair<T>() -> (crate::Sender<T>, crate::Receiver<T>) { (crate::Sender(None), crate::Receiver(None)) }
    }
    pub async fn next<S: futures_core::Stream + Unpin>(_: &mut S) -> Option<S::Item> { None }
}
pub struct Sender<T>(Option<T>);
impl<T> Sender<T> { pub async fn send(&mut self, value: T) { self.0 = Some(value); } }
pub struct Receiver<T>(Option<T>);
pub struct AsyncStream<T, U> { rx: Receiver<T>, generator: U }
impl<T, U> AsyncStream<T, U> { pub fn new(rx: Receiver<T>, generator: U) -> AsyncStream<T, U> { AsyncStream { rx, generator } } }
impl<T, U: std::future::Future<Output = ()>> futures_core::Stream for AsyncStream<T, U> { type Item = T; }
//- futures_core
pub trait Stream { type Item; }
impl<S: Stream> Stream for std::pin::Pin<&mut S> { type Item = S::Item; }
//- calls
//    2 call names: async_stream::AsyncStream::new
//    2 call names: async_stream::__private::yielder::pair
//    2 call names::{closure}: <{async fn body of async_stream::Sender<std::string::String>::send()} as Future>::poll
//    2 call names::{closure}: <{async fn body of async_stream::Sender<std::string::String>::send()} as IntoFuture>::into_future
//    2 call names::{closure}: async_stream::Sender::send
//    2 call names::{closure}: std::pin::Pin::new_unchecked
//    2 call over: async_stream::AsyncStream::new
//    2 call over: async_stream::__private::yielder::pair
//    2 call over::{closure}: <{async fn body of async_stream::Sender<usize>::send()} as Future>::poll
//    2 call over::{closure}: <{async fn body of async_stream::Sender<usize>::send()} as IntoFuture>::into_future
//    2 call over::{closure}: <{async fn body of async_stream::__private::next<std::pin::Pin>()} as Future>::poll
//    2 call over::{closure}: <{async fn body of async_stream::__private::next<std::pin::Pin>()} as IntoFuture>::into_future
//    2 call over::{closure}: async_stream::Sender::send
//    2 call over::{closure}: async_stream::__private::next
//    2 call over::{closure}: std::pin::Pin::new_unchecked
//    2 call plain: async_stream::AsyncStream::new
//    2 call plain: async_stream::__private::yielder::pair
//    2 call plain::{closure}: <{async fn body of async_stream::Sender<usize>::send()} as Future>::poll
//    2 call plain::{closure}: <{async fn body of async_stream::Sender<usize>::send()} as IntoFuture>::into_future
//    2 call plain::{closure}: async_stream::Sender::send
//    2 call plain::{closure}: std::pin::Pin::new_unchecked
//    2 drop names::{closure}: Source
//    2 drop names::{closure}: async_stream::Sender
//    2 drop names::{closure}: {async fn body of async_stream::Sender<std::string::String>::send()}
//    2 drop over::{closure}: S
//    2 drop over::{closure}: std::string::String
//    2 drop over::{closure}: {async fn body of async_stream::Sender<usize>::send()}
//    2 drop over::{closure}: {async fn body of async_stream::__private::next<std::pin::Pin>()}
//    2 drop plain::{closure}: {async fn body of async_stream::Sender<usize>::send()}
//    4 call tries: async_stream::AsyncStream::new
//    4 call tries: async_stream::__private::yielder::pair
//    4 call tries::{closure}: <Error as Into>::into
//    4 call tries::{closure}: <ParseIntError as Into>::into
//    4 call tries::{closure}: <usize as ToString>::to_string
//    4 call tries::{closure}: <usize>::checked_add
//    4 call tries::{closure}: <{async fn body of async_stream::Sender<std::result::Result>::send()} as Future>::poll
//    4 call tries::{closure}: <{async fn body of async_stream::Sender<std::result::Result>::send()} as IntoFuture>::into_future
//    4 call tries::{closure}: async_stream::Sender::send
//    4 call tries::{closure}: std::pin::Pin::new_unchecked
//    4 drop tries::{closure}: Source
//    4 drop tries::{closure}: async_stream::Sender
//    4 drop tries::{closure}: {async fn body of async_stream::Sender<std::result::Result>::send()}
//    7 call Source::next: std::vec::Vec::pop
//    8 call Source::fallible: <str>::parse
//    8 call Source::fallible: std::result::Result::map
//    8 panic Source::fallible::{closure}: core::panicking::panic_const_overflow
//   11 call open: std::vec::Vec::new
//   15 call plain::{closure}: <Range as IntoIterator>::into_iter
//   15 call plain::{closure}: <Range as Iterator>::next
//   16 call plain::{closure}: prepare
//   18 call plain::{closure}: prepare
//   18 panic plain::{closure}: core::panicking::panic_const_overflow
//   23 call names::{closure}: <{async fn body of Source::next()} as Future>::poll
//   23 call names::{closure}: <{async fn body of Source::next()} as IntoFuture>::into_future
//   23 call names::{closure}: Source::next
//   23 call names::{closure}: std::pin::Pin::new_unchecked
//   23 drop names::{closure}: {async fn body of Source::next()}
//   24 call names::{closure}: <Iter as Iterator>::map
//   24 call names::{closure}: <Map as Iterator>::max
//   24 call names::{closure}: <Vec as Deref>::deref
//   24 call names::{closure}: <[T]>::iter
//   24 call names::{closure}: std::string::String::len
//   25 call names::{closure}: <&str as Display>::fmt
//   25 call names::{closure}: <Option as Debug>::fmt
//   25 call names::{closure}: <String as Deref>::deref
//   25 call names::{closure}: <str>::trim
//   26 drop names::{closure}: std::string::String
//   31 call tries::{closure}: <{async fn body of open()} as Future>::poll
//   31 call tries::{closure}: <{async fn body of open()} as IntoFuture>::into_future
//   31 call tries::{closure}: open
//   31 call tries::{closure}: std::pin::Pin::new_unchecked
//   31 drop tries::{closure}: {async fn body of open()}
//   32 call tries::{closure}: Source::fallible
//   32 call tries::{closure}: prepare
//   33 call tries::{closure}: <{async fn body of Source::next()} as Future>::poll
//   33 call tries::{closure}: <{async fn body of Source::next()} as IntoFuture>::into_future
//   33 call tries::{closure}: Source::next
//   33 call tries::{closure}: std::pin::Pin::new_unchecked
//   33 drop tries::{closure}: {async fn body of Source::next()}
//   36 call tries::{closure}: std::option::Option::map
//   36 panic tries::{closure}: core::panicking::panic_const_overflow
//   37 call tries::{closure}: prepare
//   37 call tries::{closure}: std::option::Option::unwrap
//   37 indirect tries::{closure}: tries::{closure}
//   39 call tries::{closure}: <usize as ToString>::to_string
//   39 call tries::{closure}: std::option::Option::map
//   39 call tries::{closure}: std::option::Option::unwrap_or_default
//   45 call over::{closure}: std::string::String::len
