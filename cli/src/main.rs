//! The command.
#![allow(dead_code)]
mod args;
mod disk;
mod engine;
mod failure;
mod metadata;
mod progress;
fn main() {}
