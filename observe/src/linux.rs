//! Watching on Linux. Everything here must work between any two instructions of the program that is watched: no
//! allocation, no lock, no standard stream but where it is said.

mod contend;
mod driver;
mod interpose;
mod interrupt;
mod record;
mod step;

pub(crate) use driver::main;
