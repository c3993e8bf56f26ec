//! How well calls are resolved: the graph that the tool prints, held against the calls that rustc itself resolved in the
//! same package. It knows the tool only by what it prints.

pub mod compare;
pub mod compiler;
pub mod crates;
pub mod floors;
pub mod graph;
pub mod measure;
pub mod mir;
pub mod names;
pub mod table;
pub mod tool;
