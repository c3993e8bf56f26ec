//! log: the macros end in `Log::log` of the logger that was installed, which the sources of log cannot name.
#![source = "log-0.4.35/src/__private_api.rs"]

pub mod __private_api {
    /// ends in the logger that is installed, and loggers lock, allocate and print
    #[effect(lock, alloc, stdio_lock)]
    pub fn log() {}
}

/// ends in the logger that is installed, and loggers lock, allocate and print
#[effect(lock, alloc, stdio_lock, source = "log-0.4.17/src/lib.rs")]
pub fn __private_api_log() {}
