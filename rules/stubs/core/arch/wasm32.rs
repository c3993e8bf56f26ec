//! Instructions of wasm that are called by name in low-level code.
#![source = "library/stdarch/crates/core_arch/src/wasm32/mod.rs"]

#[safe]
pub fn unreachable() -> ! {}
