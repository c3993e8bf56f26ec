//! Futures and the functions that make them.
#![source = "library/core/src/future/mod.rs"]

pub use self::future::Future;
pub use into_future::IntoFuture;
pub use pending::{Pending, pending};
pub use poll_fn::{PollFn, poll_fn};
pub use ready::{Ready, ready};

mod future;
mod into_future;
mod pending;
mod poll_fn;
mod ready;
