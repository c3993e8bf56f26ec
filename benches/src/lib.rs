//! What the tool is measured against: rustc's own idea of what is called.

pub mod resolution;
