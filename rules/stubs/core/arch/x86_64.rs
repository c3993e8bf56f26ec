//! Instructions of x86_64 that are called by name in low-level code.
#![source = "library/stdarch/crates/core_arch/src/x86/mod.rs"]

#[derive(Copy, Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct CpuidResult {
    pub eax: u32,
    pub ebx: u32,
    pub ecx: u32,
    pub edx: u32,
}

#[safe]
pub unsafe fn __cpuid(leaf: u32) -> CpuidResult {}

#[safe]
pub unsafe fn __cpuid_count(leaf: u32, sub_leaf: u32) -> CpuidResult {}

#[safe]
pub unsafe fn __get_cpuid_max(leaf: u32) -> (u32, u32) {}

#[safe]
pub fn _mm_pause() {}

#[safe]
pub unsafe fn _rdtsc() -> u64 {}

#[safe]
pub unsafe fn __rdtscp(aux: *mut u32) -> u64 {}

#[safe]
pub fn _mm_lfence() {}

#[safe]
pub fn _mm_mfence() {}

#[safe]
pub fn _mm_sfence() {}

#[safe]
pub unsafe fn _mm_clflush(p: *const u8) {}

#[safe]
pub unsafe fn _mm_prefetch<const STRATEGY: i32>(p: *const i8) {}
