//! What the macros of derive_more write: here `From`, for a struct, for an enum of which no variant asks for it by name, and
//! for one where one does.
#[derive(derive_more_impl::From)]
pub struct Meters(u32);

#[derive(derive_more_impl::From)]
pub enum Any {
    Small(u8),
    Wide(u16),
    Both(u8, u16),
    Nothing,
}

#[derive(derive_more_impl::From)]
pub enum Some {
    Small(u8),
    #[from]
    Wide(u16),
}

pub fn meters(n: u32) -> Meters { n.into() }
pub fn wide(n: u16) -> Any { n.into() }
pub fn both(a: u8, b: u16) -> Any { (a, b).into() }
pub fn asked(n: u16) -> Some { n.into() }
pub fn carried(n: Result<u8, u16>) -> Result<u8, Any> { Ok(n?) }
//- calls
//   21 call meters: <u32 as Into>::into
//   22 call wide: <u16 as Into>::into
//   23 call both: <(u8, u16) as Into>::into
//   24 call asked: <u16 as Into>::into
//   25 call carried: <Any as From>::from
