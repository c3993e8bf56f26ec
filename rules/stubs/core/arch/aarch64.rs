//! Instructions of aarch64 that are called by name in low-level code.
#![source = "library/stdarch/crates/core_arch/src/arm_shared/hints.rs"]

#[safe]
pub unsafe fn __yield() {}

#[safe]
pub unsafe fn __wfe() {}

#[safe]
pub unsafe fn __wfi() {}

#[safe]
pub unsafe fn __sev() {}

#[safe]
pub unsafe fn __nop() {}
