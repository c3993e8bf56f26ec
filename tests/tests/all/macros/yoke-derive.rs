//! What the macros of yoke-derive write.
use std::borrow::Cow;
use yoke::{Yoke, Yokeable};
#[derive(Yokeable)]
pub struct Text<'a> { text: Cow<'a, str>, n: u8 }
#[derive(Yokeable, Clone)]
pub struct Plain { n: Vec<u8> }
#[derive(Yokeable)]
pub enum Either<'a, T> { One(&'a str), Two(T) }
pub fn go(y: Yoke<Text<'static>, String>, mut p: Plain) -> usize {
    p.transform_mut(|p| p.n.clear());
    let q = p.clone().transform_owned();
    y.get().text.len() + q.n.len()
}
//- yoke
pub use yoke_derive::Yokeable;
pub unsafe trait Yokeable<'a>: 'static {
    type Output: 'a;
    fn transform(&'a self) -> &'a Self::Output;
    fn transform_owned(self) -> Self::Output;
    unsafe fn make(from: Self::Output) -> Self;
    fn transform_mut<F>(&'a mut self, f: F) where F: 'static + for<'b> FnOnce(&'b mut Self::Output);
}
pub struct Yoke<Y, C> { yokeable: Y, cart: C }
impl<Y: for<'a> Yokeable<'a>, C> Yoke<Y, C> { pub fn get<'a>(&'a self) -> &'a <Y as Yokeable<'a>>::Output { self.yokeable.transform() } }
//- calls
//    4 call <Text as Yokeable>::make: std::intrinsics::transmute
//    4 call <Text as Yokeable>::transform_mut: <F as FnOnce>::call_once
//    6 call <Plain as Yokeable>::transform_mut: <F as FnOnce>::call_once
//    7 call <Plain as Clone>::clone: <Vec as Clone>::clone
//    8 call <Either as Yokeable>::make: std::intrinsics::transmute
//    8 call <Either as Yokeable>::transform_mut: <F as FnOnce>::call_once
//   11 call go: <Plain as Yokeable>::transform_mut
//   11 call go::{closure}: std::vec::Vec::clear
//   12 call go: <Plain as Clone>::clone
//   12 call go: <Plain as Yokeable>::transform_owned
//   13 call go: <Cow as Deref>::deref
//   13 call go: <str>::len
//   13 call go: std::vec::Vec::len
//   13 call go: yoke::Yoke::get
//   13 panic go: core::panicking::panic_const_overflow
//   14 drop go: Plain
//   14 drop go: yoke::Yoke
