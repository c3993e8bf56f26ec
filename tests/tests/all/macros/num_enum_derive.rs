//! What the macros of num_enum_derive write.
use num_enum::{FromPrimitive, IntoPrimitive, TryFromPrimitive, UnsafeFromPrimitive};
#[derive(IntoPrimitive, TryFromPrimitive, Clone, Copy)]
#[repr(u8)]
pub enum Small { A = 1, B, C = 10 }
#[derive(FromPrimitive, IntoPrimitive)]
#[repr(u16)]
pub enum Total { Zero, #[num_enum(alternatives = [3, 4])] One, #[num_enum(default)] Other }
#[derive(FromPrimitive)]
#[repr(i8)]
pub enum Caught { A, #[num_enum(catch_all)] Rest(i8) }
#[derive(UnsafeFromPrimitive)]
#[repr(u32)]
pub enum Unsafe { A, B }
#[derive(TryFromPrimitive)]
#[num_enum(error_type(name = Failed, constructor = Failed::new))]
#[repr(u8)]
pub enum Own { A, B }
pub struct Failed(u8);
impl Failed { fn new(n: u8) -> Failed { Failed(n) } }
pub fn go(n: u8) -> Result<u16, Failed> {
    let s = Small::try_from(n).ok();
    let t = Total::from(3u16);
    let _ = Caught::from(1i8);
    let o = Own::try_from(n)?;
    let u = unsafe { Unsafe::unchecked_transmute_from(1) };
    Ok(u16::from(t) + s.map_or(0, |s| u8::from(s) as u16))
}
//- num_enum
pub use num_enum_derive::{FromPrimitive, IntoPrimitive, TryFromPrimitive, UnsafeFromPrimitive};
pub trait FromPrimitive: Sized { type Primitive; fn from_primitive(number: Self::Primitive) -> Self; }
pub trait TryFromPrimitive: Sized { type Primitive; type Error; const NAME: &'static str; fn try_from_primitive(number: Self::Primitive) -> Result<Self, Self::Error>; }
pub trait UnsafeFromPrimitive: Sized { type Primitive; unsafe fn unchecked_transmute_from(number: Self::Primitive) -> Self; }
pub struct TryFromPrimitiveError<E: TryFromPrimitive> { pub number: E::Primitive }
impl<E: TryFromPrimitive> TryFromPrimitiveError<E> { pub fn new(number: E::Primitive) -> Self { Self { number } } }
//- calls
//    3 call <Small as TryFrom>::try_from: <Small as TryFromPrimitive>::try_from_primitive
//    3 call <Small as TryFromPrimitive>::try_from_primitive: num_enum::TryFromPrimitiveError::new
//    3 panic <Small as TryFromPrimitive>::try_from_primitive: core::panicking::panic_const_overflow
//    6 call <Total as From>::from: <Total as FromPrimitive>::from_primitive
//    9 call <Caught as From>::from: <Caught as FromPrimitive>::from_primitive
//   12 call <Unsafe as UnsafeFromPrimitive>::unchecked_transmute_from: std::intrinsics::transmute
//   15 call <Own as TryFrom>::try_from: <Own as TryFromPrimitive>::try_from_primitive
//   15 call <Own as TryFromPrimitive>::try_from_primitive: Failed::new
//   22 call go: <Small as TryFrom>::try_from
//   22 call go: std::result::Result::ok
//   23 call go: <Total as From>::from
//   24 call go: <Caught as From>::from
//   25 call go: <Failed as From>::from
//   25 call go: <Own as TryFrom>::try_from
//   26 call go: <Unsafe as UnsafeFromPrimitive>::unchecked_transmute_from
//   27 call go: <u16 as From>::from
//   27 call go: std::option::Option::map_or
//   27 call go::{closure}: <u8 as From>::from
//   27 panic go: core::panicking::panic_const_overflow
