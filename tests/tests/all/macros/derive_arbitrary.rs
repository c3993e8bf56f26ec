//! What the macros of derive_arbitrary write.
use arbitrary::{Arbitrary, Result, Unstructured};
#[derive(Arbitrary)]
pub struct Point { x: u8, name: String, #[arbitrary(default)] cache: Vec<u8>, #[arbitrary(value = fixed())] n: u16, #[arbitrary(with = made)] m: u32, last: bool }
fn fixed() -> u16 { 2 }
fn made(u: &mut Unstructured) -> Result<u32> { u.int_in_range(1..=3) }
#[derive(Arbitrary)]
pub struct Gen<'a, T>(&'a str, T);
#[derive(Arbitrary)]
pub struct Unit;
#[derive(Arbitrary)]
pub enum Plain { A, B, C }
#[derive(Arbitrary)]
pub enum Shape { Dot, Line(u8, String), Box { a: u16 }, #[arbitrary(skip)] Never(u8) }
pub fn go(b: &[u8]) -> Result<usize> {
    let mut u = Unstructured::new(b);
    let p = Point::arbitrary(&mut u)?;
    let s = Shape::arbitrary(&mut u)?;
    let g = Gen::<u8>::arbitrary_take_rest(u)?;
    Ok(p.name.len() + g.0.len() + Plain::size_hint(1).0 + usize::from(matches!(s, Shape::Dot)))
}
//- arbitrary
pub use derive_arbitrary::Arbitrary;
pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
#[derive(Debug)]
pub struct MaxRecursionReached;
pub struct Unstructured<'a>(&'a [u8]);
impl<'a> Unstructured<'a> {
    pub fn new(bytes: &'a [u8]) -> Unstructured<'a> { Unstructured(bytes) }
    pub fn int_in_range(&mut self, _: std::ops::RangeInclusive<u32>) -> Result<u32> { Ok(1) }
}
pub trait Arbitrary<'a>: Sized {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self>;
    fn arbitrary_take_rest(mut u: Unstructured<'a>) -> Result<Self> { Self::arbitrary(&mut u) }
    fn size_hint(_: usize) -> (usize, Option<usize>) { (0, None) }
    fn try_size_hint(depth: usize) -> std::result::Result<(usize, Option<usize>), MaxRecursionReached> { Ok(Self::size_hint(depth)) }
}
macro_rules! plain { ($($name:ty)*) => { $(impl<'a> Arbitrary<'a> for $name { fn arbitrary(_: &mut Unstructured<'a>) -> Result<$name> { Err(Error) } })* } }
plain! { u8 u16 u32 bool String &'a str Vec<u8> }
pub mod details {
    pub fn with_recursive_count<U, R>(u: U, _: &'static std::thread::LocalKey<std::cell::Cell<u32>>, f: impl FnOnce(U) -> crate::Result<R>) -> crate::Result<R> { f(u) }
}
pub mod size_hint {
    use crate::MaxRecursionReached;
    pub type Hint = (usize, Option<usize>);
    pub fn and(one: Hint, _: Hint) -> Hint { one }
    pub fn and_all(hints: &[Hint]) -> Hint { hints[0] }
    pub fn or_all(hints: &[Hint]) -> Hint { hints[0] }
    pub fn try_recursion_guard(depth: usize, f: impl FnOnce(usize) -> Result<Hint, MaxRecursionReached>) -> Result<Hint, MaxRecursionReached> { f(depth) }
}
//- calls
//    3 call <Point as Arbitrary>::arbitrary: arbitrary::details::with_recursive_count
//    3 call <Point as Arbitrary>::arbitrary::{closure}: <Error as From>::from
//    3 call <Point as Arbitrary>::arbitrary::{closure}: <String as Arbitrary>::arbitrary
//    3 call <Point as Arbitrary>::arbitrary::{closure}: <Vec as Default>::default
//    3 call <Point as Arbitrary>::arbitrary::{closure}: <bool as Arbitrary>::arbitrary
//    3 call <Point as Arbitrary>::arbitrary::{closure}: <u8 as Arbitrary>::arbitrary
//    3 call <Point as Arbitrary>::arbitrary::{closure}: made
//    3 call <Point as Arbitrary>::arbitrary_take_rest: arbitrary::details::with_recursive_count
//    3 call <Point as Arbitrary>::arbitrary_take_rest::{closure}: <Error as From>::from
//    3 call <Point as Arbitrary>::arbitrary_take_rest::{closure}: <String as Arbitrary>::arbitrary
//    3 call <Point as Arbitrary>::arbitrary_take_rest::{closure}: <Vec as Default>::default
//    3 call <Point as Arbitrary>::arbitrary_take_rest::{closure}: <bool as Arbitrary>::arbitrary_take_rest
//    3 call <Point as Arbitrary>::arbitrary_take_rest::{closure}: <u8 as Arbitrary>::arbitrary
//    3 call <Point as Arbitrary>::arbitrary_take_rest::{closure}: made
//    3 call <Point as Arbitrary>::size_hint: <Point as Arbitrary>::try_size_hint
//    3 call <Point as Arbitrary>::size_hint: std::result::Result::unwrap_or_default
//    3 call <Point as Arbitrary>::try_size_hint: arbitrary::size_hint::try_recursion_guard
//    3 call <Point as Arbitrary>::try_size_hint::{closure}: <MaxRecursionReached as From>::from
//    3 call <Point as Arbitrary>::try_size_hint::{closure}: <String as Arbitrary>::try_size_hint
//    3 call <Point as Arbitrary>::try_size_hint::{closure}: <bool as Arbitrary>::try_size_hint
//    3 call <Point as Arbitrary>::try_size_hint::{closure}: <u8 as Arbitrary>::try_size_hint
//    3 call <Point as Arbitrary>::try_size_hint::{closure}: arbitrary::size_hint::and_all
//    3 call <Point as Arbitrary>::try_size_hint::{closure}: std::mem::size_of
//    3 call <RECURSIVE_COUNT_Point as Init>::init: std::cell::Cell::new
//    3 drop <Point as Arbitrary>::arbitrary::{closure}: std::string::String
//    3 drop <Point as Arbitrary>::arbitrary::{closure}: std::vec::Vec
//    3 drop <Point as Arbitrary>::arbitrary_take_rest::{closure}: std::string::String
//    3 drop <Point as Arbitrary>::arbitrary_take_rest::{closure}: std::vec::Vec
//    4 call <Point as Arbitrary>::arbitrary::{closure}: fixed
//    4 call <Point as Arbitrary>::arbitrary_take_rest::{closure}: fixed
//    6 call made: arbitrary::Unstructured::int_in_range
//    6 call made: std::ops::RangeInclusive::new
//    7 call <Gen as Arbitrary>::arbitrary: arbitrary::details::with_recursive_count
//    7 call <Gen as Arbitrary>::arbitrary::{closure}: <&str as Arbitrary>::arbitrary
//    7 call <Gen as Arbitrary>::arbitrary::{closure}: <Error as From>::from
//    7 call <Gen as Arbitrary>::arbitrary::{closure}: <T as Arbitrary>::arbitrary
//    7 call <Gen as Arbitrary>::arbitrary_take_rest: arbitrary::details::with_recursive_count
//    7 call <Gen as Arbitrary>::arbitrary_take_rest::{closure}: <&str as Arbitrary>::arbitrary
//    7 call <Gen as Arbitrary>::arbitrary_take_rest::{closure}: <Error as From>::from
//    7 call <Gen as Arbitrary>::arbitrary_take_rest::{closure}: <T as Arbitrary>::arbitrary_take_rest
//    7 call <Gen as Arbitrary>::size_hint: <Gen as Arbitrary>::try_size_hint
//    7 call <Gen as Arbitrary>::size_hint: std::result::Result::unwrap_or_default
//    7 call <Gen as Arbitrary>::try_size_hint: arbitrary::size_hint::try_recursion_guard
//    7 call <Gen as Arbitrary>::try_size_hint::{closure}: <&str as Arbitrary>::try_size_hint
//    7 call <Gen as Arbitrary>::try_size_hint::{closure}: <MaxRecursionReached as From>::from
//    7 call <Gen as Arbitrary>::try_size_hint::{closure}: <T as Arbitrary>::try_size_hint
//    7 call <Gen as Arbitrary>::try_size_hint::{closure}: arbitrary::size_hint::and_all
//    7 call <RECURSIVE_COUNT_Gen as Init>::init: std::cell::Cell::new
//    9 call <RECURSIVE_COUNT_Unit as Init>::init: std::cell::Cell::new
//    9 call <Unit as Arbitrary>::arbitrary: arbitrary::details::with_recursive_count
//    9 call <Unit as Arbitrary>::arbitrary_take_rest: arbitrary::details::with_recursive_count
//    9 call <Unit as Arbitrary>::size_hint: <Unit as Arbitrary>::try_size_hint
//    9 call <Unit as Arbitrary>::size_hint: std::result::Result::unwrap_or_default
//    9 call <Unit as Arbitrary>::try_size_hint: arbitrary::size_hint::try_recursion_guard
//    9 call <Unit as Arbitrary>::try_size_hint::{closure}: arbitrary::size_hint::and_all
//   11 call <Plain as Arbitrary>::arbitrary: <Error as From>::from
//   11 call <Plain as Arbitrary>::arbitrary: <u32 as Arbitrary>::arbitrary
//   11 call <Plain as Arbitrary>::arbitrary: <u64 as From>::from
//   11 call <Plain as Arbitrary>::arbitrary_take_rest: <Error as From>::from
//   11 call <Plain as Arbitrary>::arbitrary_take_rest: <u32 as Arbitrary>::arbitrary
//   11 call <Plain as Arbitrary>::arbitrary_take_rest: <u64 as From>::from
//   11 call <Plain as Arbitrary>::size_hint: <u32 as Arbitrary>::size_hint
//   11 panic <Plain as Arbitrary>::arbitrary: core::panicking::panic_const_overflow
//   11 panic <Plain as Arbitrary>::arbitrary_take_rest: core::panicking::panic_const_overflow
//   13 call <RECURSIVE_COUNT_Shape as Init>::init: std::cell::Cell::new
//   13 call <Shape as Arbitrary>::arbitrary: arbitrary::details::with_recursive_count
//   13 call <Shape as Arbitrary>::arbitrary::{closure}: <Error as From>::from
//   13 call <Shape as Arbitrary>::arbitrary::{closure}: <String as Arbitrary>::arbitrary
//   13 call <Shape as Arbitrary>::arbitrary::{closure}: <u16 as Arbitrary>::arbitrary
//   13 call <Shape as Arbitrary>::arbitrary::{closure}: <u32 as Arbitrary>::arbitrary
//   13 call <Shape as Arbitrary>::arbitrary::{closure}: <u64 as From>::from
//   13 call <Shape as Arbitrary>::arbitrary::{closure}: <u8 as Arbitrary>::arbitrary
//   13 call <Shape as Arbitrary>::arbitrary_take_rest: arbitrary::details::with_recursive_count
//   13 call <Shape as Arbitrary>::arbitrary_take_rest::{closure}: <Error as From>::from
//   13 call <Shape as Arbitrary>::arbitrary_take_rest::{closure}: <String as Arbitrary>::arbitrary_take_rest
//   13 call <Shape as Arbitrary>::arbitrary_take_rest::{closure}: <u16 as Arbitrary>::arbitrary_take_rest
//   13 call <Shape as Arbitrary>::arbitrary_take_rest::{closure}: <u32 as Arbitrary>::arbitrary
//   13 call <Shape as Arbitrary>::arbitrary_take_rest::{closure}: <u64 as From>::from
//   13 call <Shape as Arbitrary>::arbitrary_take_rest::{closure}: <u8 as Arbitrary>::arbitrary
//   13 call <Shape as Arbitrary>::size_hint: <Shape as Arbitrary>::try_size_hint
//   13 call <Shape as Arbitrary>::size_hint: std::result::Result::unwrap_or_default
//   13 call <Shape as Arbitrary>::try_size_hint: <MaxRecursionReached as From>::from
//   13 call <Shape as Arbitrary>::try_size_hint: <u32 as Arbitrary>::size_hint
//   13 call <Shape as Arbitrary>::try_size_hint: arbitrary::size_hint::and
//   13 call <Shape as Arbitrary>::try_size_hint: arbitrary::size_hint::try_recursion_guard
//   13 call <Shape as Arbitrary>::try_size_hint::{closure}: <MaxRecursionReached as From>::from
//   13 call <Shape as Arbitrary>::try_size_hint::{closure}: <String as Arbitrary>::try_size_hint
//   13 call <Shape as Arbitrary>::try_size_hint::{closure}: <u16 as Arbitrary>::try_size_hint
//   13 call <Shape as Arbitrary>::try_size_hint::{closure}: <u8 as Arbitrary>::try_size_hint
//   13 call <Shape as Arbitrary>::try_size_hint::{closure}: arbitrary::size_hint::and_all
//   13 call <Shape as Arbitrary>::try_size_hint::{closure}: arbitrary::size_hint::or_all
//   13 panic <Shape as Arbitrary>::arbitrary::{closure}: core::panicking::panic_const_overflow
//   13 panic <Shape as Arbitrary>::arbitrary_take_rest::{closure}: core::panicking::panic_const_overflow
//   16 call go: arbitrary::Unstructured::new
//   17 call go: <Error as From>::from
//   17 call go: <Point as Arbitrary>::arbitrary
//   18 call go: <Error as From>::from
//   18 call go: <Shape as Arbitrary>::arbitrary
//   19 call go: <Error as From>::from
//   19 call go: <Gen as Arbitrary>::arbitrary_take_rest
//   20 call go: <Plain as Arbitrary>::size_hint
//   20 call go: <str>::len
//   20 call go: <usize as From>::from
//   20 call go: std::string::String::len
//   20 panic go: core::panicking::panic_const_overflow
//   21 drop go: Point
//   21 drop go: Shape
