//! Instructions of `kl`.
#![source = "library/stdarch/crates/core_arch/src/x86/kl.rs"]
#![safe]

use super::*;

pub unsafe fn _mm_loadiwkey(control: u32, integrity_key: __m128i, key_lo: __m128i, key_hi: __m128i) {}
pub unsafe fn _mm_encodekey128_u32(key_params: u32, key: __m128i, handle: *mut u8) -> u32 {}
pub unsafe fn _mm_encodekey256_u32(key_params: u32, key_lo: __m128i, key_hi: __m128i, handle: *mut u8) -> u32 {}
pub unsafe fn _mm_aesenc128kl_u8(output: *mut __m128i, input: __m128i, handle: *const u8) -> u8 {}
pub unsafe fn _mm_aesdec128kl_u8(output: *mut __m128i, input: __m128i, handle: *const u8) -> u8 {}
pub unsafe fn _mm_aesenc256kl_u8(output: *mut __m128i, input: __m128i, handle: *const u8) -> u8 {}
pub unsafe fn _mm_aesdec256kl_u8(output: *mut __m128i, input: __m128i, handle: *const u8) -> u8 {}
pub unsafe fn _mm_aesencwide128kl_u8(output: *mut __m128i, input: *const __m128i, handle: *const u8) -> u8 {}
pub unsafe fn _mm_aesdecwide128kl_u8(output: *mut __m128i, input: *const __m128i, handle: *const u8) -> u8 {}
pub unsafe fn _mm_aesencwide256kl_u8(output: *mut __m128i, input: *const __m128i, handle: *const u8) -> u8 {}
pub unsafe fn _mm_aesdecwide256kl_u8(output: *mut __m128i, input: *const __m128i, handle: *const u8) -> u8 {}
