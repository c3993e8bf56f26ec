//! What the macros of bytemuck_derive write.
use bytemuck::*;
#[derive(Clone, Copy, Pod, Zeroable)]
#[repr(C)]
pub struct Point { x: f32, y: [u16; 2] }
#[derive(Clone, Copy, NoUninit, CheckedBitPattern, Contiguous)]
#[repr(u8)]
pub enum Kind { A, B, C }
#[derive(Clone, Copy, CheckedBitPattern, NoUninit)]
#[repr(C)]
pub struct Checked { kind: Kind, flag: bool, n: u16 }
#[derive(Clone, Copy, CheckedBitPattern)]
#[repr(C)]
pub struct Tup(bool, u32);
#[derive(Clone, Copy, AnyBitPattern)]
#[repr(C)]
pub struct Any { a: u8, b: u32 }
#[derive(TransparentWrapper)]
#[repr(transparent)]
pub struct Wrapped<T>(T);
#[derive(TransparentWrapper, Clone, Copy)]
#[repr(transparent)]
#[transparent(u32)]
pub struct Tagged<T> { n: u32, t: std::marker::PhantomData<T> }
#[derive(Clone, Copy, Pod, Zeroable, ByteEq, ByteHash)]
#[repr(transparent)]
pub struct Gen<T: Pod>(T);
#[derive(Zeroable)]
pub struct Z<T> { t: T, u: u8 }
pub fn go(b: &[u8], p: &Point) -> bool {
    let k: Result<&Checked, _> = checked::try_from_bytes(b);
    let z: Point = Zeroable::zeroed();
    let w = Wrapped::wrap(1u8);
    let _ = <Wrapped<u8> as TransparentWrapper<u8>>::peel(w);
    Kind::from_integer(2).is_some() && k.is_ok() && bytes_of(p).len() > 3 && z.x > 0.0 && Gen(1u8) == Gen(2u8)
}
//- bytemuck
pub use bytemuck_derive::*;
pub unsafe trait Zeroable: Sized { fn zeroed() -> Self { unsafe { std::mem::zeroed() } } }
pub unsafe trait AnyBitPattern: Zeroable + Copy + 'static {}
unsafe impl<T: Pod> AnyBitPattern for T {}
pub unsafe trait NoUninit: Copy + 'static {}
unsafe impl<T: Pod> NoUninit for T {}
pub unsafe trait Pod: Zeroable + Copy + 'static {}
pub unsafe trait CheckedBitPattern: Copy { type Bits: AnyBitPattern; fn is_valid_bit_pattern(bits: &Self::Bits) -> bool; }
pub unsafe trait Contiguous: Copy { type Int: Copy + Ord; const MIN_VALUE: Self::Int; const MAX_VALUE: Self::Int; fn from_integer(_: Self::Int) -> Option<Self> { None } fn into_integer(self) -> Self::Int { Self::MIN_VALUE } }
pub unsafe trait TransparentWrapper<Inner> { fn wrap(_: Inner) -> Self where Self: Sized { panic!() } fn peel(_: Self) -> Inner where Self: Sized { panic!() } }
macro_rules! plain { ($($name:ident)*) => { $(
    unsafe impl Zeroable for $name {}
    unsafe impl Pod for $name {}
)* } }
plain! { u8 u16 u32 f32 }
unsafe impl<T: Pod, const N: usize> Zeroable for [T; N] {}
unsafe impl<T: Pod, const N: usize> Pod for [T; N] {}
unsafe impl<T: 'static> Zeroable for std::marker::PhantomData<T> {}
unsafe impl<T: AnyBitPattern> CheckedBitPattern for T { type Bits = T; fn is_valid_bit_pattern(_: &T) -> bool { true } }
unsafe impl CheckedBitPattern for bool { type Bits = u8; fn is_valid_bit_pattern(bits: &u8) -> bool { *bits < 2 } }
unsafe impl NoUninit for bool {}
pub fn bytes_of<T: NoUninit>(t: &T) -> &[u8] { unsafe { std::slice::from_raw_parts(t as *const T as *const u8, 1) } }
pub fn cast_slice<A: NoUninit, B: AnyBitPattern>(_: &[A]) -> &[B] { &[] }
pub mod checked { pub fn try_from_bytes<T: crate::CheckedBitPattern>(_: &[u8]) -> Result<&T, ()> { Err(()) } }
//- calls
//    3 call _::{closure#0}::check: _::{closure#0}::check::assert_impl
//    6 call <Kind as Contiguous>::from_integer: std::intrinsics::transmute
//    9 call <Checked as CheckedBitPattern>::is_valid_bit_pattern: <Kind as CheckedBitPattern>::is_valid_bit_pattern
//    9 call <Checked as CheckedBitPattern>::is_valid_bit_pattern: <bool as CheckedBitPattern>::is_valid_bit_pattern
//    9 call <Checked as CheckedBitPattern>::is_valid_bit_pattern: <u16 as CheckedBitPattern>::is_valid_bit_pattern
//    9 call <CheckedBits as Debug>::fmt: std::fmt::DebugStruct::field
//    9 call <CheckedBits as Debug>::fmt: std::fmt::DebugStruct::finish
//    9 call <CheckedBits as Debug>::fmt: std::fmt::Formatter::debug_struct
//    9 call _::{closure#0}::check: _::{closure#0}::check::assert_impl
//   12 call <Tup as CheckedBitPattern>::is_valid_bit_pattern: <bool as CheckedBitPattern>::is_valid_bit_pattern
//   12 call <Tup as CheckedBitPattern>::is_valid_bit_pattern: <u32 as CheckedBitPattern>::is_valid_bit_pattern
//   12 call <TupBits as Debug>::fmt: std::fmt::DebugStruct::field
//   12 call <TupBits as Debug>::fmt: std::fmt::DebugStruct::finish
//   12 call <TupBits as Debug>::fmt: std::fmt::Formatter::debug_struct
//   12 call _::{closure#0}::check: _::{closure#0}::check::assert_impl
//   15 call _::{closure#0}::check: _::{closure#0}::check::assert_impl
//   21 call _::check: _::assert_zeroable
//   24 call <Tagged as Clone>::clone: <PhantomData as Clone>::clone
//   24 call <Tagged as Clone>::clone: <u32 as Clone>::clone
//   25 call <Gen as Hash>::hash: <u8 as Hash>::hash_slice
//   25 call <Gen as Hash>::hash: bytemuck::bytes_of
//   25 call <Gen as Hash>::hash_slice: <u8 as Hash>::hash_slice
//   25 call <Gen as Hash>::hash_slice: bytemuck::cast_slice
//   25 call <Gen as PartialEq>::eq: <&[u8] as PartialEq>::eq
//   25 call <Gen as PartialEq>::eq: bytemuck::bytes_of
//   25 call _::{closure#0}::check: _::{closure#0}::check::assert_impl
//   27 call <Gen as Clone>::clone: <T as Clone>::clone
//   28 call _::{closure#0}::check: _::{closure#0}::check::assert_impl
//   31 call go: bytemuck::checked::try_from_bytes
//   32 call go: <Point as Zeroable>::zeroed
//   33 call go: <Wrapped as TransparentWrapper>::wrap
//   34 call go: <Wrapped as TransparentWrapper>::peel
//   35 call go: <Gen as PartialEq>::eq
//   35 call go: <Kind as Contiguous>::from_integer
//   35 call go: <[T]>::len
//   35 call go: bytemuck::bytes_of
//   35 call go: std::option::Option::is_some
//   35 call go: std::result::Result::is_ok
