//! What the macros of asn1-rs-derive write.
use asn1_rs::{Any, BerSequence, DerAlias, DerSequence, DerSet, Error, Tagged, FromBer, FromDer, Integer, Oid};

#[derive(Debug, PartialEq, DerSequence)]
pub struct Pair { a: u32, b: u16 }

#[derive(Debug, BerSequence)]
pub struct Borrowed<'a> { oid: Oid<'a>, #[optional] any: Option<Any<'a>>, #[default(prepare())] number: u8 }
fn prepare() -> u8 { 1 }

#[derive(Debug, DerSequence)]
#[error(Failed)]
pub struct Custom<'a> { #[map_err(|_| Failed::Oid)] oid: Oid<'a>, #[tag_explicit(0)] a: u8, #[tag_implicit(1)] #[optional] b: Option<u32> }
#[derive(Debug, PartialEq)]
pub enum Failed { Oid, Other(Error) }
impl From<Error> for Failed { fn from(e: Error) -> Failed { Failed::Other(e) } }
impl From<Failed> for Error { fn from(_: Failed) -> Error { Error::InvalidTag } }

#[derive(DerAlias)]
pub struct Alias<'a>(Integer<'a>);
#[derive(DerAlias)]
pub struct Whole<'a>(Any<'a>);
#[derive(DerSet)]
pub struct Set { x: bool }
#[derive(Debug)]
pub enum Kept<'a> { One(Oid<'a>), Two { n: Any<'a> }, Three }

pub fn go(x: &[u8]) {
    let _ = Pair::from_der(x);
    let _ = Custom::from_der(x);
    let _ = Borrowed::from_ber(x);
    let _ = Alias::from_der(x);

}
//- asn1_rs
pub use asn1_rs_derive::*;
pub mod nom { pub enum Err<E> { Error(E), Failure(E) } impl<E> Err<E> {
    pub fn map<F, G: FnOnce(E) -> F>(self, g: G) -> Err<F> { match self { Err::Error(e) => Err::Error(g(e)), Err::Failure(e) => Err::Failure(g(e)) } }
    pub fn convert<F: From<E>>(e: Err<E>) -> Err<F> { e.map(From::from) }
} }
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type ParseResult<'a, T, E = Error> = std::result::Result<(&'a [u8], T), nom::Err<E>>;
#[derive(Debug, PartialEq)]
pub enum Error { InvalidTag, Other(Box<str>) }
impl From<nom::Err<Error>> for Error { fn from(_: nom::Err<Error>) -> Error { Error::InvalidTag } }
pub fn from_nom_error<E, F: From<E>>(e: nom::Err<E>) -> F { match e { nom::Err::Error(e) | nom::Err::Failure(e) => F::from(e) } }
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tag(pub u32);
#[allow(non_upper_case_globals)]
impl Tag { pub const Sequence: Tag = Tag(16); pub const Set: Tag = Tag(17); pub fn assert_eq(&self, _: Tag) -> Result<Tag> { Ok(*self) } }
#[derive(Debug)]
pub struct Header<'a>(&'a [u8]);
impl<'a> Header<'a> { pub fn tag(&self) -> Tag { Tag(0) } pub fn assert_tag(&self, _: Tag) -> Result<()> { Ok(()) } }
#[derive(Debug)]
pub struct Any<'a> { pub header: Header<'a>, pub data: &'a [u8] }
impl<'a> Any<'a> { pub fn tag(&self) -> Tag { Tag(0) } }
#[derive(Debug)]
pub struct Oid<'a>(Box<&'a [u8]>);
pub struct Integer<'a>(&'a [u8]);
pub struct Class;
impl Class { pub const CONTEXT_SPECIFIC: u8 = 2; }
pub struct Explicit;
pub struct Implicit;
pub struct TaggedValue<T, E, K, const CLASS: u8, const TAG: u32> { inner: T, of: std::marker::PhantomData<(E, K)> }
impl<T, E, K, const CLASS: u8, const TAG: u32> TaggedValue<T, E, K, CLASS, TAG> { pub fn into_inner(self) -> T { self.inner } }
pub trait Tagged { const TAG: Tag; }
pub trait CheckDerConstraints { fn check_constraints(any: &Any) -> Result<()>; }
pub trait FromBer<'a, E = Error>: Sized { fn from_ber(bytes: &'a [u8]) -> ParseResult<'a, Self, E>; }
pub trait FromDer<'a, E = Error>: Sized { fn from_der(bytes: &'a [u8]) -> ParseResult<'a, Self, E>; }
impl<'a, T: TryFrom<Any<'a>, Error = E>, E: From<Error>> FromBer<'a, E> for T { fn from_ber(_: &'a [u8]) -> ParseResult<'a, T, E> { loop {} } }
macro_rules! plain { ($($name:ty)*) => { $(
    impl<'a> TryFrom<Any<'a>> for $name { type Error = Error; fn try_from(_: Any<'a>) -> Result<$name> { Err(Error::InvalidTag) } }
    impl<'a> FromDer<'a> for $name { fn from_der(_: &'a [u8]) -> ParseResult<'a, $name> { loop {} } }
    impl<'a> CheckDerConstraints for $name { fn check_constraints(_: &Any) -> Result<()> { Ok(()) } }
    impl<'a> Tagged for $name { const TAG: Tag = Tag(0); }
)* } }
plain! { u8 u16 u32 bool Oid<'a> Integer<'a> }
impl<'a> FromDer<'a> for Header<'a> { fn from_der(_: &'a [u8]) -> ParseResult<'a, Header<'a>> { loop {} } }
impl<'a> TryFrom<Any<'a>> for Header<'a> { type Error = Error; fn try_from(any: Any<'a>) -> Result<Header<'a>> { Ok(any.header) } }
impl<'a> FromDer<'a> for Any<'a> { fn from_der(_: &'a [u8]) -> ParseResult<'a, Any<'a>> { loop {} } }
impl<'a, T> CheckDerConstraints for Option<T> { fn check_constraints(_: &Any) -> Result<()> { Ok(()) } }
impl<'a, T> TryFrom<Any<'a>> for Option<T> { type Error = Error; fn try_from(_: Any<'a>) -> Result<Option<T>> { Ok(None) } }
impl<'a, T, E: From<Error>, K, const CLASS: u8, const TAG: u32> TryFrom<Any<'a>> for TaggedValue<T, E, K, CLASS, TAG> { type Error = E; fn try_from(_: Any<'a>) -> Result<Self, E> { Err(Error::InvalidTag.into()) } }
impl<'a, T, E, K, const CLASS: u8, const TAG: u32> FromDer<'a, E> for TaggedValue<T, E, K, CLASS, TAG> { fn from_der(_: &'a [u8]) -> ParseResult<'a, Self, E> { loop {} } }
//- calls
//    4 call <Pair as CheckDerConstraints>::check_constraints: <Any as FromDer>::from_der
//    4 call <Pair as CheckDerConstraints>::check_constraints: <Error as From>::from
//    4 call <Pair as CheckDerConstraints>::check_constraints: <u16 as CheckDerConstraints>::check_constraints
//    4 call <Pair as CheckDerConstraints>::check_constraints: <u32 as CheckDerConstraints>::check_constraints
//    4 call <Pair as CheckDerConstraints>::check_constraints: asn1_rs::Any::tag
//    4 call <Pair as CheckDerConstraints>::check_constraints: asn1_rs::Tag::assert_eq
//    4 call <Pair as Debug>::fmt: std::fmt::Formatter::debug_struct_field2_finish
//    4 call <Pair as FromDer>::from_der: <Any as FromDer>::from_der
//    4 call <Pair as FromDer>::from_der: <Err as From>::from
//    4 call <Pair as FromDer>::from_der: <u16 as FromDer>::from_der
//    4 call <Pair as FromDer>::from_der: <u32 as FromDer>::from_der
//    4 call <Pair as FromDer>::from_der: asn1_rs::Header::assert_tag
//    4 call <Pair as FromDer>::from_der: std::result::Result::map_err
//    4 call <Pair as FromDer>::from_der::{closure}: <Error as Into>::into
//    4 call <Pair as TryFrom>::try_from: <Error as From>::from
//    4 call <Pair as TryFrom>::try_from: <u16 as FromBer>::from_ber
//    4 call <Pair as TryFrom>::try_from: <u32 as FromBer>::from_ber
//    4 call <Pair as TryFrom>::try_from: asn1_rs::Any::tag
//    4 call <Pair as TryFrom>::try_from: asn1_rs::Tag::assert_eq
//    7 call <Borrowed as Debug>::fmt: std::fmt::Formatter::debug_struct_field3_finish
//    7 call <Borrowed as TryFrom>::try_from: <Error as From>::from
//    7 call <Borrowed as TryFrom>::try_from: <Oid as FromBer>::from_ber
//    7 call <Borrowed as TryFrom>::try_from: <Option as FromBer>::from_ber
//    7 call <Borrowed as TryFrom>::try_from: asn1_rs::Any::tag
//    7 call <Borrowed as TryFrom>::try_from: asn1_rs::Tag::assert_eq
//    7 call <Borrowed as TryFrom>::try_from: std::option::Option::unwrap_or
//    7 drop <Borrowed as TryFrom>::try_from: asn1_rs::Oid
//    8 call <Borrowed as TryFrom>::try_from: prepare
//   11 call <Custom as CheckDerConstraints>::check_constraints: <Any as FromDer>::from_der
//   11 call <Custom as CheckDerConstraints>::check_constraints: <Error as From>::from
//   11 call <Custom as CheckDerConstraints>::check_constraints: <Oid as CheckDerConstraints>::check_constraints
//   11 call <Custom as CheckDerConstraints>::check_constraints: <Option as CheckDerConstraints>::check_constraints
//   11 call <Custom as CheckDerConstraints>::check_constraints: <u8 as CheckDerConstraints>::check_constraints
//   11 call <Custom as CheckDerConstraints>::check_constraints: asn1_rs::Any::tag
//   11 call <Custom as CheckDerConstraints>::check_constraints: asn1_rs::Tag::assert_eq
//   11 call <Custom as Debug>::fmt: std::fmt::Formatter::debug_struct_field3_finish
//   11 call <Custom as FromDer>::from_der: <Any as FromDer>::from_der
//   11 call <Custom as FromDer>::from_der: <Err as From>::from
//   11 call <Custom as FromDer>::from_der: <Header as FromDer>::from_der
//   11 call <Custom as FromDer>::from_der: <Oid as FromDer>::from_der
//   11 call <Custom as FromDer>::from_der: <TaggedValue as FromDer>::from_der
//   11 call <Custom as FromDer>::from_der: <[T]>::is_empty
//   11 call <Custom as FromDer>::from_der: asn1_rs::Header::assert_tag
//   11 call <Custom as FromDer>::from_der: asn1_rs::Header::tag
//   11 call <Custom as FromDer>::from_der: asn1_rs::TaggedValue::into_inner
//   11 call <Custom as FromDer>::from_der: std::result::Result::map_err
//   11 call <Custom as FromDer>::from_der::{closure}: <Error as Into>::into
//   11 call <Custom as FromDer>::from_der::{closure}: asn1_rs::nom::Err::map
//   11 call <Custom as TryFrom>::try_from: <Failed as From>::from
//   11 call <Custom as TryFrom>::try_from: <Header as FromBer>::from_ber
//   11 call <Custom as TryFrom>::try_from: <Oid as FromBer>::from_ber
//   11 call <Custom as TryFrom>::try_from: <TaggedValue as FromBer>::from_ber
//   11 call <Custom as TryFrom>::try_from: <[T]>::is_empty
//   11 call <Custom as TryFrom>::try_from: asn1_rs::Any::tag
//   11 call <Custom as TryFrom>::try_from: asn1_rs::Header::tag
//   11 call <Custom as TryFrom>::try_from: asn1_rs::Tag::assert_eq
//   11 call <Custom as TryFrom>::try_from: asn1_rs::TaggedValue::into_inner
//   11 call <Custom as TryFrom>::try_from: std::result::Result::map_err
//   11 call <Custom as TryFrom>::try_from::{closure}: asn1_rs::nom::Err::map
//   11 drop <Custom as FromDer>::from_der: asn1_rs::Oid
//   11 drop <Custom as TryFrom>::try_from: asn1_rs::Oid
//   13 drop <Custom as FromDer>::from_der::{closure}: asn1_rs::Error
//   13 drop <Custom as TryFrom>::try_from::{closure}: asn1_rs::Error
//   14 call <Failed as Debug>::fmt: std::fmt::Formatter::debug_tuple_field1_finish
//   14 call <Failed as Debug>::fmt: std::fmt::Formatter::write_str
//   15 call <Failed as PartialEq>::eq: <&Error as PartialEq>::eq
//   17 drop <Error as From>::from: Failed
//   19 call <Alias as CheckDerConstraints>::check_constraints: <Error as From>::from
//   19 call <Alias as CheckDerConstraints>::check_constraints: <Integer as CheckDerConstraints>::check_constraints
//   19 call <Alias as CheckDerConstraints>::check_constraints: asn1_rs::Any::tag
//   19 call <Alias as CheckDerConstraints>::check_constraints: asn1_rs::Tag::assert_eq
//   19 call <Alias as FromDer>::from_der: <Any as FromDer>::from_der
//   19 call <Alias as FromDer>::from_der: <Err as From>::from
//   19 call <Alias as FromDer>::from_der: <Integer as TryFrom>::try_from
//   19 call <Alias as FromDer>::from_der: asn1_rs::Header::assert_tag
//   19 call <Alias as FromDer>::from_der: std::result::Result::map_err
//   19 call <Alias as FromDer>::from_der::{closure}: <Error as Into>::into
//   19 call <Alias as TryFrom>::try_from: <Error as From>::from
//   19 call <Alias as TryFrom>::try_from: <Integer as TryFrom>::try_from
//   21 call <Whole as FromDer>::from_der: <Any as FromDer>::from_der
//   21 call <Whole as FromDer>::from_der: <Err as From>::from
//   21 call <Whole as FromDer>::from_der: std::result::Result::map_err
//   23 call <Set as CheckDerConstraints>::check_constraints: <Any as FromDer>::from_der
//   23 call <Set as CheckDerConstraints>::check_constraints: <Error as From>::from
//   23 call <Set as CheckDerConstraints>::check_constraints: <bool as CheckDerConstraints>::check_constraints
//   23 call <Set as CheckDerConstraints>::check_constraints: asn1_rs::Any::tag
//   23 call <Set as CheckDerConstraints>::check_constraints: asn1_rs::Tag::assert_eq
//   23 call <Set as FromDer>::from_der: <Any as FromDer>::from_der
//   23 call <Set as FromDer>::from_der: <Err as From>::from
//   23 call <Set as FromDer>::from_der: <bool as FromDer>::from_der
//   23 call <Set as FromDer>::from_der: asn1_rs::Header::assert_tag
//   23 call <Set as FromDer>::from_der: std::result::Result::map_err
//   23 call <Set as FromDer>::from_der::{closure}: <Error as Into>::into
//   23 call <Set as TryFrom>::try_from: <Error as From>::from
//   23 call <Set as TryFrom>::try_from: <bool as FromBer>::from_ber
//   23 call <Set as TryFrom>::try_from: asn1_rs::Any::tag
//   23 call <Set as TryFrom>::try_from: asn1_rs::Tag::assert_eq
//   25 call <Kept as Debug>::fmt: std::fmt::Formatter::debug_struct_field1_finish
//   25 call <Kept as Debug>::fmt: std::fmt::Formatter::debug_tuple_field1_finish
//   25 call <Kept as Debug>::fmt: std::fmt::Formatter::write_str
//   29 call go: <Pair as FromDer>::from_der
//   29 drop go: std::result::Result
//   30 call go: <Custom as FromDer>::from_der
//   30 drop go: std::result::Result
//   31 call go: <Borrowed as FromBer>::from_ber
//   31 drop go: std::result::Result
//   32 call go: <Alias as FromDer>::from_der
//   32 drop go: std::result::Result
