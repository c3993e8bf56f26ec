//! The instructions of processors that are called by name. `core::arch` leads here, so that what only few programs
//! name is read for them alone.
#![source = "library/stdarch/crates/core_arch/src/mod.rs"]
#![no_std]

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
mod x86;
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
pub use self::x86::*;

#[cfg(target_arch = "x86_64")]
mod x86_64;
#[cfg(target_arch = "x86_64")]
pub use self::x86_64::*;

#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
mod arm_shared;
#[cfg(any(target_arch = "arm", target_arch = "aarch64"))]
pub use self::arm_shared::*;

#[cfg(target_arch = "aarch64")]
mod aarch64;
#[cfg(target_arch = "aarch64")]
pub use self::aarch64::*;

#[cfg(any(target_arch = "wasm32", target_arch = "wasm64"))]
mod wasm32;
#[cfg(any(target_arch = "wasm32", target_arch = "wasm64"))]
pub use self::wasm32::*;
