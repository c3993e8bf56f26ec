//! What the macros of enum-as-inner write.
use enum_as_inner::EnumAsInner;

#[derive(EnumAsInner)]
pub enum Inner { NoneAtAll, One(String), Two(u8, u16), Named { x: String } }

pub fn go(mut i: Inner) -> usize {
    if i.is_two() || i.is_none_at_all() { return 1; }
    if let Some(x) = i.as_named_mut() { x.clear(); }
    i.as_one().map_or(0, |s| s.len()) + i.into_one().map_or(0, |s| s.len())
}
//- calls
//    4 drop Inner::into_named: Inner
//    4 drop Inner::into_one: Inner
//    4 drop Inner::into_two: Inner
//    8 call go: Inner::is_none_at_all
//    8 call go: Inner::is_two
//    9 call go: Inner::as_named_mut
//    9 call go: std::string::String::clear
//   10 call go: Inner::as_one
//   10 call go: Inner::into_one
//   10 call go: std::option::Option::map_or
//   10 call go: std::result::Result::map_or
//   10 call go::{closure}: std::string::String::len
//   10 drop go::{closure}: std::string::String
//   10 panic go: core::panicking::panic_const_overflow
//   11 drop go: Inner
