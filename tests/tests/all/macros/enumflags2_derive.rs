//! What the macros of enumflags2_derive write.
use enumflags2::{bitflags, BitFlags};

#[bitflags(default = Write | Read)]
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Access {
    Read = 1,
    Write = 2,
    Run = 4,
}

pub fn all() -> BitFlags<Access> {
    let x = Access::Read | Access::Write;
    x & !Access::Run
}
//- enumflags2
pub use enumflags2_derive::bitflags;
pub trait BitFlag: Copy + _internal::RawBitFlags {}
pub mod _internal {
    pub trait RawBitFlags: Copy { type Numeric; const EMPTY: Self::Numeric; const DEFAULT: Self::Numeric; const ALL_BITS: Self::Numeric; const BITFLAGS_TYPE_NAME: &'static str; fn bits(self) -> Self::Numeric; }
}
#[derive(Clone, Copy)]
pub struct BitFlags<T: BitFlag>(T);
impl<T: BitFlag> BitFlags<T> { pub fn from_flag(t: T) -> Self { BitFlags(t) } }
impl<T: BitFlag> std::ops::Not for BitFlags<T> { type Output = Self; fn not(self) -> Self { self } }
impl<T: BitFlag, B: Into<BitFlags<T>>> std::ops::BitOr<B> for BitFlags<T> { type Output = Self; fn bitor(self, other: B) -> Self { other.into(); self } }
impl<T: BitFlag, B: Into<BitFlags<T>>> std::ops::BitAnd<B> for BitFlags<T> { type Output = Self; fn bitand(self, other: B) -> Self { other.into(); self } }
impl<T: BitFlag, B: Into<BitFlags<T>>> std::ops::BitXor<B> for BitFlags<T> { type Output = Self; fn bitxor(self, other: B) -> Self { other.into(); self } }
impl<T: BitFlag> From<T> for BitFlags<T> { fn from(t: T) -> Self { BitFlags(t) } }
//- calls
//    4 call <Access as BitAnd>::bitand: <BitFlags as BitAnd>::bitand
//    4 call <Access as BitAnd>::bitand: enumflags2::BitFlags::from_flag
//    4 call <Access as BitOr>::bitor: <BitFlags as BitOr>::bitor
//    4 call <Access as BitOr>::bitor: enumflags2::BitFlags::from_flag
//    4 call <Access as BitXor>::bitxor: <BitFlags as BitXor>::bitxor
//    4 call <Access as BitXor>::bitxor: enumflags2::BitFlags::from_flag
//    4 call <Access as Not>::not: <BitFlags as Not>::not
//    4 call <Access as Not>::not: enumflags2::BitFlags::from_flag
//    6 call <Access as Debug>::fmt: std::fmt::Formatter::write_str
//   14 call all: <Access as BitOr>::bitor
//   15 call all: <Access as Not>::not
//   15 call all: <BitFlags as BitAnd>::bitand
