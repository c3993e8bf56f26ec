//! Instructions of `base`.
#![source = "library/stdarch/crates/core_arch/src/wasm32/mod.rs"]
#![safe]

use super::*;

pub fn unreachable() -> ! {}
