//! The analyzer: the text of a workspace in, findings out. It does no IO and knows no
//! function of the outside world by name.

pub mod defs;
pub mod expand;
pub mod items;
pub mod knowledge;
pub mod report;
pub mod source;
pub mod syntax;
pub mod types;
pub mod workspace;
