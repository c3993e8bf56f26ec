//! The analyzer: the text of a workspace in, findings out. It does no IO and knows no
//! function of the outside world by name.

mod analyze;
mod buildable;
pub mod defs;
pub mod effects;
mod engine;
pub mod expand;
pub mod finding;
pub mod graph;
pub mod items;
pub mod knowledge;
pub mod reach;
pub mod report;
pub mod roots;
pub mod source;
pub mod syntax;
pub mod types;
pub mod workspace;

pub use analyze::{analyze, call_graph, explain_path};
