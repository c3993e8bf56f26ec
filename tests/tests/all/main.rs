//! The tests of the whole tool, one noun a module. What a user types at a terminal is tested beside the command line,
//! in `cli/tests`, for only there cargo says where the program is.

mod book;
mod catalog;
mod configured;
mod drops;
mod fixtures;
mod graph;
mod laws;
mod macros;
mod pages;
mod peers;
mod registrations;
mod surface;
mod tidy;
