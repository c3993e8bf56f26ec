//! Instructions of `memory`.
#![source = "library/stdarch/crates/core_arch/src/wasm32/memory.rs"]
#![safe]

use super::*;

pub fn memory_size<const MEM: u32>() -> usize {}
pub fn memory_grow<const MEM: u32>(delta: usize) -> usize {}
