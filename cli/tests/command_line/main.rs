//! The program as a user runs it: on packages, on bad input, and by the commands that the README shows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on is meant to panic"
)]

mod broken;
mod commands;
mod packages;
mod program;
mod readme;
