//! What is run, and how it is written down: each case is an expression that calls one function, with what must stand
//! ready before. The text of a case is analysed as the body of a handler; its code is run and watched. It must not know
//! what a case should give.
//!
//! Only Linux on x86_64 is observed: the watching goes through the C library's own names and the processor's single step.

#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
pub mod cases;
pub mod gate;
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
pub mod interrupted;

#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
#[allow(missing_docs, clippy::missing_safety_doc)]
pub mod prelude;

/// One call.
pub struct Case {
    /// Statements that stand before it.
    pub setup: &'static str,
    /// The expression.
    pub call: &'static str,
    /// Why an effect that is known was not seen, where that is so.
    pub why: &'static str,
    /// Runs both; the gate is open while the call runs.
    pub run: fn(),
}

/// The text of what all cases name.
pub const PRELUDE: &str = include_str!("prelude.rs");

/// All cases, in a fixed order.
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
pub fn all() -> Vec<&'static Case> {
    cases::ALL.iter().copied().flatten().collect()
}

/// There are none where nothing can be observed.
#[cfg(not(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu")))]
pub fn all() -> Vec<&'static Case> {
    Vec::new()
}
