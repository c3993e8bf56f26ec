//! Stage 3: the definitions of each crate and the scopes of its modules. It knows names, and
//! must not know types.

pub mod data;
mod placeholder;

pub use data::*;
pub use placeholder::{ExpandedBody, Program};
