//! Stage 3: the definitions of each crate and the scopes of its modules. It knows names, and
//! must not know types.
//!
//! `Program` owns all of it. `Program::new` takes the workspace and the stubs; `load_crate` reads a crate's
//! files, builds its modules, runs imports and macros to a fixed point and fills the tables of `Defs`. Loading
//! is on demand: `resolve_path`, `traits_in_scope` and `expand_body` say which crates they would need, the caller loads
//! them and asks again. What changes the program is `load_crate` and `prepare`; all else takes `&self` and is
//! called from many threads.
//!
//! - `defs`: the rows. `evaluated`, `unknown_cfgs`, `errors`, `statistics`: what was met on the way.
//! - `resolve_path(from, segments, is_global, ns)`: what a path names; `resolve_in_module`, `traits_in_scope`,
//!   `lang`, `is_visible`, `is_enabled`.
//! - `prepare(owners, loader)`: before bodies are inferred: loads what their macros need, and makes rows of the items
//!   that macros write inside them. `expand_body(owner, module, body)`: the body without macro calls.
//! - `path_of`, `visible_path`: what a definition is called.

mod attrs;
mod blocks;
mod bodies;
mod build_script;
mod builtins;
pub mod cfg;
mod collect;
mod data;
mod files;
mod imports;
mod loader;
mod macros;
mod overlays;
mod paths;
mod query;
mod resolve;
mod scope;
mod visit;

#[cfg(test)]
#[allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
pub(crate) mod fixture;
#[cfg(test)]
#[allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
mod tests;

pub use attrs::{
    arguments, attr, attr_value, has_attr, leading_path, split_commas, string, string_literal,
    value,
};
pub use bodies::{ExpandedBody, SkippedCall};
pub use data::*;
pub use loader::{ALLOC, CORE, Error, ErrorKind, ParseCache, Program, ReadFile, STD, Statistics};
pub use macros::MacroData;
pub use paths::{VisibleFrom, primitive_name};
pub use resolve::primitive;
pub(crate) use visit::children;
