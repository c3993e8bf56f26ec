//! Instructions of x86_64 alone: a module for each page of the real library, their types and constants.
#![source = "library/stdarch/crates/core_arch/src/x86_64/mod.rs"]

use crate::x86::*;

mod abm;
pub use self::abm::*;
mod adx;
pub use self::adx::*;
mod avx;
pub use self::avx::*;
mod avx512bw;
pub use self::avx512bw::*;
mod avx512f;
pub use self::avx512f::*;
mod avx512fp16;
pub use self::avx512fp16::*;
mod bmi;
pub use self::bmi::*;
mod bmi2;
pub use self::bmi2::*;
mod bswap;
pub use self::bswap::*;
mod bt;
pub use self::bt::*;
mod cmpxchg16b;
pub use self::cmpxchg16b::*;
mod fxsr;
pub use self::fxsr::*;
mod rdrand;
pub use self::rdrand::*;
mod sse;
pub use self::sse::*;
mod sse2;
pub use self::sse2::*;
mod sse41;
pub use self::sse41::*;
mod sse42;
pub use self::sse42::*;
mod tbm;
pub use self::tbm::*;
mod xsave;
pub use self::xsave::*;
