//! What is particular to a processor: inline assembly, and the instructions most often called by name.
#![source = "library/core/src/lib.rs"]

pub use crate::{asm, global_asm, naked_asm};

#[cfg(target_arch = "x86")]
pub mod x86;

#[cfg(target_arch = "x86_64")]
pub mod x86_64;

#[cfg(target_arch = "aarch64")]
pub mod aarch64;

#[cfg(target_arch = "arm")]
pub mod arm {}

#[cfg(any(target_arch = "riscv32", target_arch = "riscv64"))]
pub mod riscv64 {}

#[cfg(any(target_arch = "wasm32", target_arch = "wasm64"))]
pub mod wasm32;
