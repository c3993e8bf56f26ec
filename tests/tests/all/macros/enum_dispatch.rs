//! What the macros of enum_dispatch write.
use enum_dispatch::enum_dispatch;

#[enum_dispatch]
pub trait Shape {
    fn area(&self) -> f64;
    fn grow(&mut self, by: f64, _: u8);
    fn eat(self) -> usize;
    fn same(self) -> Self;
    fn with<T: Clone>(&self, t: T) -> T { t }
}
pub struct Square(f64);
pub struct Round { r: String }
fn calc(x: f64) -> f64 { x }
impl Shape for Square { fn area(&self) -> f64 { calc(self.0) } fn grow(&mut self, by: f64, _: u8) { self.0 += by } fn eat(self) -> usize { 1 } fn same(self) -> Self { self } }
impl Shape for Round { fn area(&self) -> f64 { calc(2.0) } fn grow(&mut self, _by: f64, _: u8) { self.r.clear() } fn eat(self) -> usize { self.r.len() } fn same(self) -> Self { self } }

#[enum_dispatch(Shape)]
pub enum Any {
    Square,
    Other(Round),
}

#[enum_dispatch]
pub enum First<T: Named + 'static> { A(Held<T>), B(Plain) }
pub struct Held<T: 'static>(&'static T);
pub struct Plain;
#[enum_dispatch(First<T>)]
pub trait Named { fn name(&self, n: usize) -> String; }
impl<T: Named> Named for Held<T> { fn name(&self, n: usize) -> String { self.0.name(n) } }
impl Named for Plain { fn name(&self, n: usize) -> String { n.to_string() } }

#[enum_dispatch(Early)]
pub enum Late { Plain, Two(Square) }
#[enum_dispatch]
pub trait Early { fn early(&self, n: usize) -> usize; }
impl Early for Plain { fn early(&self, n: usize) -> usize { n } }
impl Early for Square { fn early(&self, n: usize) -> usize { n } }

pub fn go(a: Any, f: &First<Plain>) -> f64 {
    let mut b: Any = Square(1.0).into();
    b.grow(1.0, 2);
    let _ = f.name(3);
    let s: Result<Round, _> = a.try_into();
    let _ = s.is_ok();
    Late::from(Plain).early(1);
    b.with(2u8);
    b.same().area()
}
//- calls
//   15 call <Square as Shape>::area: calc
//   16 call <Round as Shape>::area: calc
//   16 call <Round as Shape>::eat: std::string::String::len
//   16 call <Round as Shape>::grow: std::string::String::clear
//   16 drop <Round as Shape>::eat: Round
//   18 call <Any as Shape>::area: <Round as Shape>::area
//   18 call <Any as Shape>::area: <Square as Shape>::area
//   18 call <Any as Shape>::eat: <Round as Shape>::eat
//   18 call <Any as Shape>::eat: <Square as Shape>::eat
//   18 call <Any as Shape>::grow: <Round as Shape>::grow
//   18 call <Any as Shape>::grow: <Square as Shape>::grow
//   18 call <Any as Shape>::same: <Any as From>::from
//   18 call <Any as Shape>::same: <Round as Shape>::same
//   18 call <Any as Shape>::same: <Square as Shape>::same
//   18 call <Any as Shape>::with: <Round as Shape>::with
//   18 call <Any as Shape>::with: <Square as Shape>::with
//   18 drop <Any as TryInto>::try_into: Round
//   28 call <First as Named>::name: <Held as Named>::name
//   28 call <First as Named>::name: <Plain as Named>::name
//   30 call <Held as Named>::name: <T as Named>::name
//   31 call <Plain as Named>::name: <usize as ToString>::to_string
//   35 call <Late as Early>::early: <Plain as Early>::early
//   35 call <Late as Early>::early: <Square as Early>::early
//   41 call go: <Square as Into>::into
//   42 call go: <Any as Shape>::grow
//   43 call go: <First as Named>::name
//   43 drop go: std::string::String
//   44 call go: <Any as TryInto>::try_into
//   45 call go: std::result::Result::is_ok
//   46 call go: <Late as Early>::early
//   46 call go: <Late as From>::from
//   47 call go: <Any as Shape>::with
//   48 call go: <Any as Shape>::area
//   48 call go: <Any as Shape>::same
//   49 drop go: Any
//   49 drop go: std::result::Result
