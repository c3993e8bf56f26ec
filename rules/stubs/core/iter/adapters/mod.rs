//! The adapters of iterators, one module each.
#![source = "library/core/src/iter/adapters/mod.rs"]

pub use self::chain::chain;
pub use self::cloned::Cloned;
pub use self::copied::Copied;
pub use self::flatten::Flatten;
pub use self::map_while::MapWhile;
pub use self::step_by::StepBy;
pub use self::zip::zip;
pub use self::{
    chain::Chain, cycle::Cycle, enumerate::Enumerate, filter::Filter, filter_map::FilterMap,
    flatten::FlatMap, fuse::Fuse, inspect::Inspect, map::Map, peekable::Peekable, rev::Rev,
    scan::Scan, skip::Skip, skip_while::SkipWhile, take::Take, take_while::TakeWhile, zip::Zip,
};

mod chain;
mod cloned;
mod copied;
mod cycle;
mod enumerate;
mod filter;
mod filter_map;
mod flatten;
mod fuse;
mod inspect;
mod map;
mod map_while;
mod peekable;
mod rev;
mod scan;
mod skip;
mod skip_while;
mod step_by;
mod take;
mod take_while;
mod zip;
