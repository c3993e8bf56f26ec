//! What those who maintain the tool run: the model of std held against std itself. It must not be needed by the tool.

pub mod compare;
pub mod load;
pub mod pages;
pub mod render;
pub mod skeleton;
pub mod surface;
