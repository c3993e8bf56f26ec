//! What the macros of strum_macros write.
use strum::{AsRefStr, Display, EnumCount, EnumDiscriminants, EnumIs, EnumIter, EnumString, EnumTryAs, FromRepr, IntoEnumIterator, IntoStaticStr, VariantArray, VariantNames};

#[derive(EnumIter, EnumString, Display, Debug, AsRefStr, IntoStaticStr, EnumCount, EnumIs, VariantNames, VariantArray, FromRepr, Clone, Copy)]
#[repr(u8)]
pub enum Plain {
    First,
    SecondOne,
    Third,
}

#[derive(EnumIter, EnumIs, EnumTryAs, EnumDiscriminants, Clone)]
#[strum_discriminants(name(Kinds), derive(Hash))]
#[strum_discriminants(vis(pub))]
pub enum Data<T: Default> {
    Empty,
    One(String),
    Two(T, u8),
    Named { name: String },
}

pub fn strums(p: Plain, d: Data<u8>) -> usize {
    let n = Plain::iter().filter(|p| p.is_second_one()).count();
    for x in Data::<u8>::iter() {
        let k: Kinds = (&x).into();
        if let Some(text) = x.try_as_one_ref() { drop(text.len()); }
        drop(k);
    }
    let q: Plain = "First".parse().unwrap();
    let r = Plain::from_repr(1);
    let s: &'static str = q.into();
    if d.is_named() { return 1; }
    n + Plain::COUNT + <Plain as VariantNames>::VARIANTS.len() + s.len() + p.as_ref().len() + p.to_string().len()
}
//- strum
pub use strum_macros::*;
pub enum ParseError { VariantNotFound }
pub trait IntoEnumIterator: Sized { type Iterator: Iterator<Item = Self> + Clone + DoubleEndedIterator + ExactSizeIterator; fn iter() -> Self::Iterator; }
pub trait EnumCount { const COUNT: usize; }
pub trait VariantNames { const VARIANTS: &'static [&'static str]; }
pub trait VariantArray: Sized + 'static { const VARIANTS: &'static [Self]; }
pub trait IntoDiscriminant { type Discriminant; fn discriminant(&self) -> Self::Discriminant; }
//- calls
//    4 call <Plain as Debug>::fmt: std::fmt::Formatter::write_str
//    4 call <Plain as Display>::fmt: <str as Display>::fmt
//    4 call <Plain as FromStr>::from_str: <Plain as TryFrom>::try_from
//    4 call <PlainIter as Clone>::clone: <PhantomData as Clone>::clone
//    4 call <PlainIter as Debug>::fmt: <PlainIter as ExactSizeIterator>::len
//    4 call <PlainIter as Debug>::fmt: std::fmt::DebugStruct::field
//    4 call <PlainIter as Debug>::fmt: std::fmt::DebugStruct::finish
//    4 call <PlainIter as Debug>::fmt: std::fmt::Formatter::debug_struct
//    4 call <PlainIter as DoubleEndedIterator>::next_back: PlainIter::get
//    4 call <PlainIter as ExactSizeIterator>::len: <PlainIter as Iterator>::size_hint
//    4 call <PlainIter as Iterator>::next: <PlainIter as Iterator>::nth
//    4 call <PlainIter as Iterator>::nth: PlainIter::get
//    4 panic <PlainIter as DoubleEndedIterator>::next_back: core::panicking::panic_const_overflow
//    4 panic <PlainIter as Iterator>::nth: core::panicking::panic_const_overflow
//    4 panic <PlainIter as Iterator>::size_hint: core::panicking::panic_const_overflow
//    7 call <Plain as TryFrom>::try_from: <str as PartialEq>::eq
//    8 call <Plain as TryFrom>::try_from: <str as PartialEq>::eq
//    9 call <Plain as TryFrom>::try_from: <str as PartialEq>::eq
//   12 call <Data as IntoDiscriminant>::discriminant: <Kinds as From>::from
//   12 call <DataIter as Clone>::clone: <PhantomData as Clone>::clone
//   12 call <DataIter as Debug>::fmt: <DataIter as ExactSizeIterator>::len
//   12 call <DataIter as Debug>::fmt: std::fmt::DebugStruct::field
//   12 call <DataIter as Debug>::fmt: std::fmt::DebugStruct::finish
//   12 call <DataIter as Debug>::fmt: std::fmt::Formatter::debug_struct
//   12 call <DataIter as DoubleEndedIterator>::next_back: DataIter::get
//   12 call <DataIter as ExactSizeIterator>::len: <DataIter as Iterator>::size_hint
//   12 call <DataIter as Iterator>::next: <DataIter as Iterator>::nth
//   12 call <DataIter as Iterator>::nth: DataIter::get
//   12 call <Kinds as Debug>::fmt: std::fmt::Formatter::write_str
//   12 call DataIter::get: <String as Default>::default
//   12 call DataIter::get: <T as Default>::default
//   12 call DataIter::get: <u8 as Default>::default
//   12 drop <Kinds as From>::from: Data
//   12 drop Data::try_as_one: Data
//   12 drop Data::try_as_two: Data
//   12 panic <DataIter as DoubleEndedIterator>::next_back: core::panicking::panic_const_overflow
//   12 panic <DataIter as Iterator>::nth: core::panicking::panic_const_overflow
//   12 panic <DataIter as Iterator>::size_hint: core::panicking::panic_const_overflow
//   13 call <Kinds as Hash>::hash: <isize as Hash>::hash
//   17 call <Data as Clone>::clone: <String as Clone>::clone
//   18 call <Data as Clone>::clone: <T as Clone>::clone
//   18 call <Data as Clone>::clone: <u8 as Clone>::clone
//   19 call <Data as Clone>::clone: <String as Clone>::clone
//   23 call strums: <Filter as Iterator>::count
//   23 call strums: <Plain as IntoEnumIterator>::iter
//   23 call strums: <PlainIter as Iterator>::filter
//   23 call strums::{closure}: Plain::is_second_one
//   24 call strums: <Data as IntoEnumIterator>::iter
//   24 call strums: <DataIter as IntoIterator>::into_iter
//   24 call strums: <DataIter as Iterator>::next
//   25 call strums: <&Data as Into>::into
//   26 call strums: Data::try_as_one_ref
//   26 call strums: std::mem::drop
//   26 call strums: std::string::String::len
//   27 call strums: std::mem::drop
//   28 drop strums: Data
//   29 call strums: <str>::parse
//   29 call strums: std::result::Result::unwrap
//   30 call strums: Plain::from_repr
//   31 call strums: <Plain as Into>::into
//   32 call strums: Data::is_named
//   33 call strums: <Plain as AsRef>::as_ref
//   33 call strums: <Plain as ToString>::to_string
//   33 call strums: <[T]>::len
//   33 call strums: <str>::len
//   33 call strums: std::string::String::len
//   33 panic strums: core::panicking::panic_const_overflow
//   34 drop strums: Data
//   34 drop strums: std::string::String
