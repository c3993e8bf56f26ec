//! What the macros of num-derive write.
use num_derive::{FromPrimitive, ToPrimitive};
use num_traits::{FromPrimitive as _, ToPrimitive as _};

#[derive(FromPrimitive, ToPrimitive, Clone, Copy)]
pub enum Num { A = 1, B = 4 }
#[derive(FromPrimitive, ToPrimitive)]
pub struct Wrapped(u8);
pub fn go() -> Option<i64> { Num::from_i64(3)?.to_i64() }
pub fn wrapped(w: Wrapped) -> Option<u64> { w.to_u64() }
//- num_traits
macro_rules! numbers {
    ($($from:ident $to:ident $number:ident)*) => {
        pub trait FromPrimitive: Sized { $(fn $from(_: $number) -> Option<Self> { None })* }
        pub trait ToPrimitive { $(fn $to(&self) -> Option<$number> { None })* }
    };
}
numbers! {
    from_i64 to_i64 i64 from_u64 to_u64 u64 from_isize to_isize isize from_i8 to_i8 i8 from_i16 to_i16 i16 from_i32 to_i32 i32
    from_i128 to_i128 i128 from_usize to_usize usize from_u8 to_u8 u8 from_u16 to_u16 u16 from_u32 to_u32 u32
    from_u128 to_u128 u128 from_f32 to_f32 f32 from_f64 to_f64 f64
}
impl FromPrimitive for u8 {}
impl ToPrimitive for u8 {}
//- calls
//    5 call <Num as FromPrimitive>::from_u64: <Num as FromPrimitive>::from_i64
//    5 call <Num as ToPrimitive>::to_u64: <Num as ToPrimitive>::to_i64
//    5 call <Num as ToPrimitive>::to_u64: std::option::Option::map
//    5 panic <Num as FromPrimitive>::from_i64: core::panicking::panic_const_overflow
//    5 panic <Num as ToPrimitive>::to_i64: core::panicking::panic_const_overflow
//    7 call <Wrapped as FromPrimitive>::from_f32: <u8 as FromPrimitive>::from_f32
//    7 call <Wrapped as FromPrimitive>::from_f32: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_f64: <u8 as FromPrimitive>::from_f64
//    7 call <Wrapped as FromPrimitive>::from_f64: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_i128: <u8 as FromPrimitive>::from_i128
//    7 call <Wrapped as FromPrimitive>::from_i128: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_i16: <u8 as FromPrimitive>::from_i16
//    7 call <Wrapped as FromPrimitive>::from_i16: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_i32: <u8 as FromPrimitive>::from_i32
//    7 call <Wrapped as FromPrimitive>::from_i32: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_i64: <u8 as FromPrimitive>::from_i64
//    7 call <Wrapped as FromPrimitive>::from_i64: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_i8: <u8 as FromPrimitive>::from_i8
//    7 call <Wrapped as FromPrimitive>::from_i8: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_isize: <u8 as FromPrimitive>::from_isize
//    7 call <Wrapped as FromPrimitive>::from_isize: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_u128: <u8 as FromPrimitive>::from_u128
//    7 call <Wrapped as FromPrimitive>::from_u128: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_u16: <u8 as FromPrimitive>::from_u16
//    7 call <Wrapped as FromPrimitive>::from_u16: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_u32: <u8 as FromPrimitive>::from_u32
//    7 call <Wrapped as FromPrimitive>::from_u32: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_u64: <u8 as FromPrimitive>::from_u64
//    7 call <Wrapped as FromPrimitive>::from_u64: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_u8: <u8 as FromPrimitive>::from_u8
//    7 call <Wrapped as FromPrimitive>::from_u8: std::option::Option::map
//    7 call <Wrapped as FromPrimitive>::from_usize: <u8 as FromPrimitive>::from_usize
//    7 call <Wrapped as FromPrimitive>::from_usize: std::option::Option::map
//    7 call <Wrapped as ToPrimitive>::to_f32: <u8 as ToPrimitive>::to_f32
//    7 call <Wrapped as ToPrimitive>::to_f64: <u8 as ToPrimitive>::to_f64
//    7 call <Wrapped as ToPrimitive>::to_i128: <u8 as ToPrimitive>::to_i128
//    7 call <Wrapped as ToPrimitive>::to_i16: <u8 as ToPrimitive>::to_i16
//    7 call <Wrapped as ToPrimitive>::to_i32: <u8 as ToPrimitive>::to_i32
//    7 call <Wrapped as ToPrimitive>::to_i64: <u8 as ToPrimitive>::to_i64
//    7 call <Wrapped as ToPrimitive>::to_i8: <u8 as ToPrimitive>::to_i8
//    7 call <Wrapped as ToPrimitive>::to_isize: <u8 as ToPrimitive>::to_isize
//    7 call <Wrapped as ToPrimitive>::to_u128: <u8 as ToPrimitive>::to_u128
//    7 call <Wrapped as ToPrimitive>::to_u16: <u8 as ToPrimitive>::to_u16
//    7 call <Wrapped as ToPrimitive>::to_u32: <u8 as ToPrimitive>::to_u32
//    7 call <Wrapped as ToPrimitive>::to_u64: <u8 as ToPrimitive>::to_u64
//    7 call <Wrapped as ToPrimitive>::to_u8: <u8 as ToPrimitive>::to_u8
//    7 call <Wrapped as ToPrimitive>::to_usize: <u8 as ToPrimitive>::to_usize
//    9 call go: <Num as FromPrimitive>::from_i64
//    9 call go: <Num as ToPrimitive>::to_i64
//   10 call wrapped: <Wrapped as ToPrimitive>::to_u64
