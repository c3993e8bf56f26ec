//! Instructions of wasm: a module for each page of the real library, their types and constants.
#![source = "library/stdarch/crates/core_arch/src/wasm32/mod.rs"]

mod memory;
pub use self::memory::*;
mod base;
pub use self::base::*;
mod relaxed_simd;
pub use self::relaxed_simd::*;
mod simd128;
pub use self::simd128::*;

#[derive(Copy, Clone, Debug)]
pub struct v128 {
    bits: (),
}
