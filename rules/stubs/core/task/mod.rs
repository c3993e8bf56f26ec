//! The task side of asynchronous code: `Poll`, `Context` and `Waker`.
#![source = "library/core/src/task/mod.rs"]

pub use self::poll::Poll;

pub use self::wake::{Context, RawWaker, RawWakerVTable, Waker};
pub use ready::ready;

mod poll;
mod ready;
mod wake;
