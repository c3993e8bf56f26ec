//! Iterators: the traits, the adapters and the sources, re-exported from their private modules.
#![source = "library/core/src/iter/mod.rs"]

pub use self::adapters::Cloned;
pub use self::adapters::Copied;
pub use self::adapters::Flatten;
pub use self::adapters::MapWhile;
pub use self::adapters::StepBy;
pub use self::adapters::chain;
pub use self::adapters::zip;
pub use self::adapters::{
    Chain, Cycle, Enumerate, Filter, FilterMap, FlatMap, Fuse, Inspect, Map, Peekable, Rev, Scan,
    Skip, SkipWhile, Take, TakeWhile, Zip,
};

pub use self::sources::{Empty, empty};
pub use self::sources::{FromFn, from_fn};
pub use self::sources::{Once, once};
pub use self::sources::{OnceWith, once_with};
pub use self::sources::{Repeat, repeat};
pub use self::sources::{RepeatN, repeat_n};
pub use self::sources::{RepeatWith, repeat_with};
pub use self::sources::{Successors, successors};
pub use self::traits::FusedIterator;
pub use self::traits::Iterator;
pub use self::traits::{
    DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Product, Sum,
};

pub use self::range::Step;

mod adapters;
mod range;
mod sources;
mod traits;
