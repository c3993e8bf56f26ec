//! Instructions of `hints`.
#![source = "library/stdarch/crates/core_arch/src/arm_shared/hints.rs"]
#![safe]

pub unsafe fn __yield() {}
pub unsafe fn __wfe() {}
pub unsafe fn __wfi() {}
pub unsafe fn __sev() {}
pub unsafe fn __nop() {}
