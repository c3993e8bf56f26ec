//! What is particular to a processor: inline assembly, and the instructions that are called by name. Those stand in a
//! crate of their own, which is read when a path leads there.
#![source = "library/core/src/lib.rs"]

pub use crate::{asm, global_asm, naked_asm};

#[cfg(target_arch = "x86")]
pub extern crate core_arch as x86;

#[cfg(target_arch = "x86_64")]
pub extern crate core_arch as x86_64;

#[cfg(target_arch = "aarch64")]
pub extern crate core_arch as aarch64;

#[cfg(target_arch = "arm")]
pub extern crate core_arch as arm;

#[cfg(any(target_arch = "riscv32", target_arch = "riscv64"))]
pub mod riscv64 {}

#[cfg(any(target_arch = "wasm32", target_arch = "wasm64"))]
pub extern crate core_arch as wasm32;
