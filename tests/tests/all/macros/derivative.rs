//! What the macros of derivative write.
use derivative::Derivative;
use std::marker::PhantomData;
#[derive(Derivative)]
#[derivative(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub struct Point<T> { x: u8, name: String, #[derivative(Debug = "ignore", Hash = "ignore", PartialEq = "ignore")] t: T, #[derivative(Default(value = "made()"))] n: u32 }
fn made() -> u32 { 1 }
#[derive(Derivative)]
#[derivative(Clone(bound = ""), Copy(bound = ""), Debug(bound = ""), Default(bound = "", new = "true"))]
pub struct Marker<T>(PhantomData<T>);
#[derive(Derivative)]
#[derivative(Clone, Debug, PartialEq = "feature_allow_slow_enum", Default)]
pub enum Shape { #[derivative(Default)] Dot, Line(u8, String), Named { a: u16, #[derivative(Clone(clone_with = "copied"), PartialEq(compare_with = "close"))] b: f32 } }
fn copied(x: &f32) -> f32 { *x }
fn close(a: &f32, b: &f32) -> bool { a == b }
#[derive(Derivative)]
#[derivative(Clone, Copy, PartialEq, Eq)]
pub enum Plain { A, B }
#[derive(Derivative)]
#[derivative(Debug = "transparent")]
pub struct Thin(Vec<u8>);
pub fn go(p: Point<u8>, s: &Shape) -> String {
    let q = p.clone();
    let m: Marker<Vec<String>> = Marker::new();
    let same = p == q && s == &s.clone() && Plain::A == Plain::B;
    format!("{p:?} {s:?} {:?} {:?} {same}", m, Thin(Vec::new()))
}
//- calls
//    4 call <Point as Clone>::clone: <String as Clone>::clone
//    4 call <Point as Clone>::clone: <T as Clone>::clone
//    4 call <Point as Clone>::clone: <u32 as Clone>::clone
//    4 call <Point as Clone>::clone: <u8 as Clone>::clone
//    4 call <Point as Default>::default: <String as Default>::default
//    4 call <Point as Default>::default: <T as Default>::default
//    4 call <Point as Default>::default: <u8 as Default>::default
//    4 call <Point as Hash>::hash: <String as Hash>::hash
//    4 call <Point as Hash>::hash: <u32 as Hash>::hash
//    4 call <Point as Hash>::hash: <u8 as Hash>::hash
//    4 call <Point as PartialEq>::eq: <&String as PartialEq>::eq
//    4 call <Point as PartialEq>::eq: <&u32 as PartialEq>::eq
//    4 call <Point as PartialEq>::eq: <&u8 as PartialEq>::eq
//    5 call <Point as Debug>::fmt: std::fmt::Formatter::debug_struct
//    6 call <Point as Debug>::fmt: std::fmt::DebugStruct::field
//    6 call <Point as Debug>::fmt: std::fmt::DebugStruct::finish
//    6 call <Point as Default>::default: made
//    8 call <Marker as Clone>::clone: <PhantomData as Clone>::clone
//    8 call <Marker as Default>::default: <PhantomData as Default>::default
//    8 call Marker::new: <Marker as Default>::default
//    9 call <Marker as Debug>::fmt: std::fmt::Formatter::debug_tuple
//   10 call <Marker as Debug>::fmt: std::fmt::DebugTuple::field
//   10 call <Marker as Debug>::fmt: std::fmt::DebugTuple::finish
//   11 call <Shape as Clone>::clone: <String as Clone>::clone
//   11 call <Shape as Clone>::clone: <u16 as Clone>::clone
//   11 call <Shape as Clone>::clone: <u8 as Clone>::clone
//   11 call <Shape as Clone>::clone: copied
//   11 call <Shape as PartialEq>::eq: <&String as PartialEq>::eq
//   11 call <Shape as PartialEq>::eq: <&u16 as PartialEq>::eq
//   11 call <Shape as PartialEq>::eq: <&u8 as PartialEq>::eq
//   11 call <Shape as PartialEq>::eq: <Discriminant as PartialEq>::eq
//   11 call <Shape as PartialEq>::eq: close
//   11 call <Shape as PartialEq>::eq: std::mem::discriminant
//   12 call <Shape as Debug>::fmt: std::fmt::Formatter::debug_struct
//   12 call <Shape as Debug>::fmt: std::fmt::Formatter::debug_tuple
//   13 call <Shape as Debug>::fmt: std::fmt::DebugStruct::field
//   13 call <Shape as Debug>::fmt: std::fmt::DebugStruct::finish
//   13 call <Shape as Debug>::fmt: std::fmt::DebugTuple::field
//   13 call <Shape as Debug>::fmt: std::fmt::DebugTuple::finish
//   15 call close: <&f32 as PartialEq>::eq
//   16 call <Plain as PartialEq>::eq: <Discriminant as PartialEq>::eq
//   16 call <Plain as PartialEq>::eq: std::mem::discriminant
//   19 call <Thin as Debug>::fmt: <Vec as Debug>::fmt
//   23 call go: <Point as Clone>::clone
//   24 call go: Marker::new
//   25 call go: <&Shape as PartialEq>::eq
//   25 call go: <Plain as PartialEq>::eq
//   25 call go: <Point as PartialEq>::eq
//   25 call go: <Shape as Clone>::clone
//   25 drop go: Shape
//   26 call go: <&Shape as Debug>::fmt
//   26 call go: <Marker as Debug>::fmt
//   26 call go: <Point as Debug>::fmt
//   26 call go: <Thin as Debug>::fmt
//   26 call go: <bool as Display>::fmt
//   26 call go: std::vec::Vec::new
//   27 drop go: Point
