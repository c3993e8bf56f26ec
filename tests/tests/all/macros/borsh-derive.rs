//! What the macros of borsh-derive write.
use borsh::{BorshDeserialize, BorshSerialize};
use std::marker::PhantomData;
#[derive(BorshSerialize, BorshDeserialize)]
pub struct Point<T> { x: u8, name: String, #[borsh(skip)] cache: Vec<u8>, t: T, p: PhantomData<u8>, #[borsh(serialize_with = "write_it", deserialize_with = "read_it")] n: u32 }
fn write_it<W: borsh::io::Write>(n: &u32, w: &mut W) -> Result<(), borsh::io::Error> { BorshSerialize::serialize(n, w) }
fn read_it<R: borsh::io::Read>(r: &mut R) -> Result<u32, borsh::io::Error> { u32::deserialize_reader(r) }
#[derive(BorshSerialize, BorshDeserialize)]
pub struct Tup(u8, Vec<u16>);
#[derive(BorshSerialize, BorshDeserialize)]
pub struct Unit;
#[derive(BorshSerialize, BorshDeserialize)]
#[borsh(init = ready)]
pub enum Shape { Dot, Line(u8, String), Box { a: u16, #[borsh(skip)] b: u8 } }
impl Shape { fn ready(&mut self) {} }
#[derive(BorshSerialize, BorshDeserialize)]
pub enum Plain { A, B, C }
pub fn go(b: &[u8]) -> Result<Vec<u8>, borsh::io::Error> {
    let p = Point::<u16>::try_from_slice(b)?;
    let s: Shape = borsh::from_slice(b)?;
    let mut out = borsh::to_vec(&p)?;
    s.serialize(&mut out)?;
    Ok(out)
}
//- borsh
pub use borsh_derive::{BorshDeserialize, BorshSerialize};
pub use de::{from_slice, BorshDeserialize};
pub use ser::{to_vec, BorshSerialize};
pub use std::io;
pub mod __private { pub mod maybestd { pub use std::format; } }
pub mod ser {
    pub trait BorshSerialize { fn serialize<W: std::io::Write>(&self, writer: &mut W) -> Result<(), std::io::Error>; }
    pub fn to_vec<T: BorshSerialize>(_: &T) -> Result<Vec<u8>, std::io::Error> { Ok(Vec::new()) }
    macro_rules! plain { ($($name:ty)*) => { $(impl BorshSerialize for $name { fn serialize<W: std::io::Write>(&self, _: &mut W) -> Result<(), std::io::Error> { Ok(()) } })* } }
    plain! { u8 u16 u32 String }
    impl<T: BorshSerialize> BorshSerialize for Vec<T> { fn serialize<W: std::io::Write>(&self, _: &mut W) -> Result<(), std::io::Error> { Ok(()) } }
    impl<T> BorshSerialize for std::marker::PhantomData<T> { fn serialize<W: std::io::Write>(&self, _: &mut W) -> Result<(), std::io::Error> { Ok(()) } }
}
pub mod de {
    pub trait BorshDeserialize: Sized {
        fn deserialize_reader<R: std::io::Read>(reader: &mut R) -> Result<Self, std::io::Error>;
        fn try_from_slice(mut v: &[u8]) -> Result<Self, std::io::Error> { Self::deserialize_reader(&mut v) }
    }
    pub trait EnumExt: BorshDeserialize { fn deserialize_variant<R: std::io::Read>(reader: &mut R, tag: u8) -> Result<Self, std::io::Error>; }
    pub fn from_slice<T: BorshDeserialize>(v: &[u8]) -> Result<T, std::io::Error> { T::try_from_slice(v) }
    macro_rules! plain { ($($name:ty)*) => { $(impl BorshDeserialize for $name { fn deserialize_reader<R: std::io::Read>(_: &mut R) -> Result<Self, std::io::Error> { loop {} } })* } }
    plain! { u8 u16 u32 String }
    impl<T: BorshDeserialize> BorshDeserialize for Vec<T> { fn deserialize_reader<R: std::io::Read>(_: &mut R) -> Result<Self, std::io::Error> { loop {} } }
    impl<T> BorshDeserialize for std::marker::PhantomData<T> { fn deserialize_reader<R: std::io::Read>(_: &mut R) -> Result<Self, std::io::Error> { loop {} } }
}
//- calls
//    4 call <Point as BorshDeserialize>::deserialize_reader: <Error as From>::from
//    4 call <Point as BorshDeserialize>::deserialize_reader: <PhantomData as BorshDeserialize>::deserialize_reader
//    4 call <Point as BorshDeserialize>::deserialize_reader: <String as BorshDeserialize>::deserialize_reader
//    4 call <Point as BorshDeserialize>::deserialize_reader: <T as BorshDeserialize>::deserialize_reader
//    4 call <Point as BorshDeserialize>::deserialize_reader: <Vec as Default>::default
//    4 call <Point as BorshDeserialize>::deserialize_reader: <u8 as BorshDeserialize>::deserialize_reader
//    4 call <Point as BorshDeserialize>::deserialize_reader: read_it
//    4 call <Point as BorshSerialize>::serialize: <Error as From>::from
//    4 call <Point as BorshSerialize>::serialize: <PhantomData as BorshSerialize>::serialize
//    4 call <Point as BorshSerialize>::serialize: <String as BorshSerialize>::serialize
//    4 call <Point as BorshSerialize>::serialize: <T as BorshSerialize>::serialize
//    4 call <Point as BorshSerialize>::serialize: <u8 as BorshSerialize>::serialize
//    4 call <Point as BorshSerialize>::serialize: write_it
//    4 drop <Point as BorshDeserialize>::deserialize_reader: T
//    4 drop <Point as BorshDeserialize>::deserialize_reader: std::string::String
//    4 drop <Point as BorshDeserialize>::deserialize_reader: std::vec::Vec
//    6 call write_it: <u32 as BorshSerialize>::serialize
//    7 call read_it: <u32 as BorshDeserialize>::deserialize_reader
//    8 call <Tup as BorshDeserialize>::deserialize_reader: <Error as From>::from
//    8 call <Tup as BorshDeserialize>::deserialize_reader: <Vec as BorshDeserialize>::deserialize_reader
//    8 call <Tup as BorshDeserialize>::deserialize_reader: <u8 as BorshDeserialize>::deserialize_reader
//    8 call <Tup as BorshSerialize>::serialize: <Error as From>::from
//    8 call <Tup as BorshSerialize>::serialize: <Vec as BorshSerialize>::serialize
//    8 call <Tup as BorshSerialize>::serialize: <u8 as BorshSerialize>::serialize
//   12 call <Shape as BorshDeserialize>::deserialize_reader: <Error as From>::from
//   12 call <Shape as BorshDeserialize>::deserialize_reader: <Shape as EnumExt>::deserialize_variant
//   12 call <Shape as BorshDeserialize>::deserialize_reader: <u8 as BorshDeserialize>::deserialize_reader
//   12 call <Shape as BorshSerialize>::serialize: <Error as From>::from
//   12 call <Shape as BorshSerialize>::serialize: <String as BorshSerialize>::serialize
//   12 call <Shape as BorshSerialize>::serialize: <__W as Write>::write_all
//   12 call <Shape as BorshSerialize>::serialize: <u16 as BorshSerialize>::serialize
//   12 call <Shape as BorshSerialize>::serialize: <u8 as BorshSerialize>::serialize
//   12 call <Shape as BorshSerialize>::serialize: <u8>::to_le_bytes
//   12 call <Shape as EnumExt>::deserialize_variant: <Error as From>::from
//   12 call <Shape as EnumExt>::deserialize_variant: <String as BorshDeserialize>::deserialize_reader
//   12 call <Shape as EnumExt>::deserialize_variant: <u16 as BorshDeserialize>::deserialize_reader
//   12 call <Shape as EnumExt>::deserialize_variant: <u8 as BorshDeserialize>::deserialize_reader
//   12 call <Shape as EnumExt>::deserialize_variant: <u8 as Debug>::fmt
//   12 call <Shape as EnumExt>::deserialize_variant: <u8 as Default>::default
//   12 call <Shape as EnumExt>::deserialize_variant: Shape::ready
//   12 call <Shape as EnumExt>::deserialize_variant: std::io::Error::new
//   16 call <Plain as BorshDeserialize>::deserialize_reader: <Error as From>::from
//   16 call <Plain as BorshDeserialize>::deserialize_reader: <Plain as EnumExt>::deserialize_variant
//   16 call <Plain as BorshDeserialize>::deserialize_reader: <u8 as BorshDeserialize>::deserialize_reader
//   16 call <Plain as BorshSerialize>::serialize: <Error as From>::from
//   16 call <Plain as BorshSerialize>::serialize: <__W as Write>::write_all
//   16 call <Plain as BorshSerialize>::serialize: <u8>::to_le_bytes
//   16 call <Plain as EnumExt>::deserialize_variant: <u8 as Debug>::fmt
//   16 call <Plain as EnumExt>::deserialize_variant: std::io::Error::new
//   19 call go: <Error as From>::from
//   19 call go: <Point as BorshDeserialize>::try_from_slice
//   20 call go: <Error as From>::from
//   20 call go: borsh::from_slice
//   21 call go: <Error as From>::from
//   21 call go: borsh::to_vec
//   22 call go: <Error as From>::from
//   22 call go: <Shape as BorshSerialize>::serialize
//   24 drop go: Point
//   24 drop go: Shape
//   24 drop go: std::vec::Vec
