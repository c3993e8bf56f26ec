//! The functions that make iterators, one module each.
#![source = "library/core/src/iter/sources.rs"]

pub use self::empty::{Empty, empty};
pub use self::from_fn::{FromFn, from_fn};
pub use self::once::{Once, once};
pub use self::once_with::{OnceWith, once_with};
pub use self::repeat::{Repeat, repeat};
pub use self::repeat_n::{RepeatN, repeat_n};
pub use self::repeat_with::{RepeatWith, repeat_with};
pub use self::successors::{Successors, successors};

mod empty;
mod from_fn;
mod once;
mod once_with;
mod repeat;
mod repeat_n;
mod repeat_with;
mod successors;
