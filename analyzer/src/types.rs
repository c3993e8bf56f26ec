//! Stage 5: what type each expression of a body has, and what each call site calls. It must not
//! know the catalog: what a function does is said later.
//!
//! The layers, each seeing only those before it:
//! - `ty`: types, substitution, folding
//! - `env`: the environment of a body: its parameters and what is asked of them
//! - `unify`: inference variables
//! - `solve`: which impl a trait reference selects, what an associated type is
//! - `infer`: bodies; `body` is what it gives
//! - `drop`: where values are dropped, from what inference gives

pub mod body;
pub mod drop;
pub mod env;
pub mod infer;
mod memory;
mod opaque;
pub mod resolve;
mod sized;
pub mod solve;
#[cfg(test)]
#[allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
mod tests;
pub mod ty;
pub mod unify;

pub use body::*;
pub use ty::*;
