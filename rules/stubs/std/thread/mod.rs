//! `std::thread`.
#![source = "library/std/src/thread/mod.rs"]

use crate::any::Any;

pub use builder::Builder;
pub use current::current;
pub use functions::{
    available_parallelism, panicking, park, park_timeout, park_timeout_ms, sleep, sleep_ms,
    spawn, yield_now,
};
pub use id::ThreadId;
pub use join_handle::JoinHandle;
pub use local::{AccessError, LocalKey};
pub use scoped::{Scope, ScopedJoinHandle, scope};
pub use thread::Thread;

#[macro_use]
mod local;
mod builder;
mod current;
mod functions;
mod id;
mod join_handle;
mod scoped;
mod thread;

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

pub mod local_impl;

pub use current::current_id;
