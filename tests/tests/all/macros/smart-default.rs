//! What the macros of smart-default write.
use smart_default::SmartDefault;

#[derive(SmartDefault)]
pub struct Smart {
    #[default = 3]
    a: u8,
    #[default(Some(4))]
    b: Option<u8>,
    c: String,
}
#[derive(SmartDefault)]
pub enum Choice { A, #[default] B { x: Vec<u8>, #[default(7)] y: u8 } }

pub fn go() -> (Smart, Choice) { (Smart::default(), Choice::default()) }
//- calls
//    4 call <Smart as Default>::default: <String as Default>::default
//   12 call <Choice as Default>::default: <Vec as Default>::default
//   15 call go: <Choice as Default>::default
//   15 call go: <Smart as Default>::default
