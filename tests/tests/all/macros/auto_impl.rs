//! What the macros of auto_impl write.
use auto_impl::auto_impl;
#[auto_impl(&, &mut, Box, Arc, Rc)]
pub trait Shared<K: Clone> {
    type Out;
    const SIZE: usize;
    fn get(&self, k: K, n: u8) -> Self::Out;
    fn put<V: Into<u8>>(&self, v: V) -> u8 { v.into() }
    fn make() -> usize;
    #[auto_impl(keep_default_for(&, &mut, Box, Arc, Rc))]
    fn kept(&self) -> usize { Self::make() }
}
#[auto_impl(Box)]
pub trait Owned: std::fmt::Debug { fn eat(self) -> usize; fn change(&mut self); }
#[auto_impl(Fn)]
pub trait Called { fn call_it(&self, x: u8, s: &str) -> usize; }
#[derive(Debug)]
pub struct One;
impl Shared<u8> for One { type Out = String; const SIZE: usize = 1; fn get(&self, k: u8, _: u8) -> String { k.to_string() } fn make() -> usize { 1 } }
impl Owned for One { fn eat(self) -> usize { 1 } fn change(&mut self) {} }
pub fn go(one: One) -> usize {
    let shared = std::sync::Arc::new(One);
    let text = Shared::get(&shared, 1, 2);
    let f = |x: u8, s: &str| s.len() + x as usize;
    let mut b = Box::new(one);
    Owned::change(&mut b);
    f.call_it(1, &text) + Owned::eat(b) + <&One as Shared<u8>>::make()
}
//- calls
//    3 call <&One as Shared>::make: <T as Shared>::make
//    3 call <&T as Shared>::get: <T as Shared>::get
//    3 call <&T as Shared>::make: <T as Shared>::make
//    3 call <&T as Shared>::put: <T as Shared>::put
//    3 call <&mut T as Shared>::get: <T as Shared>::get
//    3 call <&mut T as Shared>::make: <T as Shared>::make
//    3 call <&mut T as Shared>::put: <T as Shared>::put
//    3 call <Arc as Shared>::get: <Arc as Deref>::deref
//    3 call <Arc as Shared>::get: <T as Shared>::get
//    3 call <Arc as Shared>::make: <T as Shared>::make
//    3 call <Arc as Shared>::put: <Arc as Deref>::deref
//    3 call <Arc as Shared>::put: <T as Shared>::put
//    3 call <Box as Shared>::get: <T as Shared>::get
//    3 call <Box as Shared>::make: <T as Shared>::make
//    3 call <Box as Shared>::put: <T as Shared>::put
//    3 call <Rc as Shared>::get: <Rc as Deref>::deref
//    3 call <Rc as Shared>::get: <T as Shared>::get
//    3 call <Rc as Shared>::make: <T as Shared>::make
//    3 call <Rc as Shared>::put: <Rc as Deref>::deref
//    3 call <Rc as Shared>::put: <T as Shared>::put
//    8 call <Self as Shared>::put: <V as Into>::into
//    8 call <T as Shared>::put: <V as Into>::into
//   11 call <Self as Shared>::kept: <Self as Shared>::make
//   13 call <Box as Owned>::change: <T as Owned>::change
//   13 call <Box as Owned>::eat: <Box as Drop>::drop
//   13 call <Box as Owned>::eat: <T as Owned>::eat
//   15 call <T as Called>::call_it: <T as Fn>::call
//   15 call <{closure@lib.rs:24:13: 24:29} as Called>::call_it: <T as Fn>::call
//   17 call <One as Debug>::fmt: std::fmt::Formatter::write_str
//   19 call <One as Shared>::get: <u8 as ToString>::to_string
//   22 call go: std::sync::Arc::new
//   23 call go: <Arc as Shared>::get
//   24 call go::{closure}: <str>::len
//   24 panic go::{closure}: core::panicking::panic_const_overflow
//   25 call go: std::boxed::Box::new
//   26 call go: <Box as Owned>::change
//   27 call go: <&One as Shared>::make
//   27 call go: <Box as Owned>::eat
//   27 call go: <String as Deref>::deref
//   27 call go: <{closure@lib.rs:24:13: 24:29} as Called>::call_it
//   27 panic go: core::panicking::panic_const_overflow
//   28 drop go: std::string::String
//   28 drop go: std::sync::Arc
