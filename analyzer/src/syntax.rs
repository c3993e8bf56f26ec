//! Stage 2, the only door to syn: text and tokens in, our own tree out.

pub mod tokens;
pub mod tree;
