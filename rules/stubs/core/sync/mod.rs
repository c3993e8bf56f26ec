//! Synchronisation that needs no operating system.
#![source = "library/core/src/sync/mod.rs"]

pub mod atomic;
