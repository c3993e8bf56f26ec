//! What those who maintain the tool run: the model of std held against std itself, item by item and effect by effect. It must
//! not be needed by the tool.

pub mod compare;
pub mod effects;
pub mod leaves;
pub mod load;
pub mod pages;
pub mod render;
pub mod skeleton;
pub mod surface;
