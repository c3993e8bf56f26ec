//! Macro expansion.
