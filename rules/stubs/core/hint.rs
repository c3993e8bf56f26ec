//! Hints to the processor and the compiler.
#![source = "library/core/src/hint.rs"]

use crate::keep;

#[safe]
pub const unsafe fn unreachable_unchecked() -> ! {}

#[safe]
pub const unsafe fn assert_unchecked(cond: bool) {}

#[safe]
pub fn spin_loop() {}

#[safe]
pub const fn black_box<T>(dummy: T) -> T {
    keep(dummy);
}

#[safe]
pub const fn cold_path() {}

#[safe]
pub const fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T {
    keep(true_val);
}

// Unstable, but `format!` names it.
#[safe]
pub const fn must_use<T>(value: T) -> T {
    value
}
