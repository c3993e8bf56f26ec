//! What the macros of scroll_derive write.
use scroll::{IOread, IOwrite, Pread, Pwrite, SizeWith, Endian};

#[repr(C)]
#[derive(Debug, Clone, Copy, Pread, Pwrite, IOread, IOwrite, SizeWith)]
pub struct Head {
    a: u32,
    b: [u8; 4],
    #[scroll(ctx = Endian::Big)]
    c: u16,
}

#[derive(Pread, Pwrite)]
pub struct Text<'a> {
    #[scroll(ctx = scroll::ctx::StrCtx::Length(3))]
    name: &'a str,
    head: Head,
}

#[derive(Pread, Pwrite, SizeWith)]
pub struct Pair<T>(T, u8);

#[repr(u8)]
#[derive(Debug, Clone, Copy, Pread, Pwrite)]
pub enum Kind {
    One = 1,
    Two = 2,
}

pub fn read(bytes: &[u8]) -> Result<Head, scroll::Error> {
    let mut at = 0;
    let k: Kind = bytes.gread_with(&mut at, scroll::LE)?;
    bytes.pread_with::<Head>(at, scroll::LE)
}
//- scroll
pub use scroll_derive::{IOread, IOwrite, Pread, Pwrite, SizeWith};
#[derive(Clone, Copy, PartialEq)]
pub enum Endian { Little, Big }
pub const LE: Endian = Endian::Little;
pub enum Error { BadInput { size: usize, msg: &'static str } }
pub mod ctx {
    pub trait TryFromCtx<'a, Ctx: Copy = (), This: ?Sized = [u8]>: Sized { type Error; fn try_from_ctx(from: &'a This, ctx: Ctx) -> Result<(Self, usize), Self::Error>; }
    pub trait TryIntoCtx<Ctx: Copy = (), This: ?Sized = [u8]>: Sized { type Error; fn try_into_ctx(self, to: &mut This, ctx: Ctx) -> Result<usize, Self::Error>; }
    pub trait FromCtx<Ctx: Copy = (), This: ?Sized = [u8]> { fn from_ctx(this: &This, ctx: Ctx) -> Self; }
    pub trait IntoCtx<Ctx: Copy = (), This: ?Sized = [u8]>: Sized { fn into_ctx(self, this: &mut This, ctx: Ctx); }
    pub trait SizeWith<Ctx = ()> { fn size_with(ctx: &Ctx) -> usize; }
    #[derive(Clone, Copy)]
    pub enum StrCtx { Length(usize) }
    macro_rules! numbers { ($($ty:ident)*) => { $(
        impl<'a> TryFromCtx<'a, crate::Endian> for $ty { type Error = crate::Error; fn try_from_ctx(from: &'a [u8], _: crate::Endian) -> Result<($ty, usize), crate::Error> { Ok((from[0] as $ty, 1)) } }
        impl TryIntoCtx<crate::Endian> for $ty { type Error = crate::Error; fn try_into_ctx(self, _: &mut [u8], _: crate::Endian) -> Result<usize, crate::Error> { Ok(1) } }
        impl<'a> TryIntoCtx<crate::Endian> for &'a $ty { type Error = crate::Error; fn try_into_ctx(self, _: &mut [u8], _: crate::Endian) -> Result<usize, crate::Error> { Ok(1) } }
        impl FromCtx<crate::Endian> for $ty { fn from_ctx(from: &[u8], _: crate::Endian) -> $ty { from[0] as $ty } }
        impl IntoCtx<crate::Endian> for $ty { fn into_ctx(self, _: &mut [u8], _: crate::Endian) {} }
        impl SizeWith<crate::Endian> for $ty { fn size_with(_: &crate::Endian) -> usize { 1 } }
    )* } }
    numbers! { u8 u16 u32 }
    impl<'a> TryFromCtx<'a, crate::Endian> for [u8; 4] { type Error = crate::Error; fn try_from_ctx(_: &'a [u8], _: crate::Endian) -> Result<([u8; 4], usize), crate::Error> { Ok(([0; 4], 4)) } }
    impl<'a> TryFromCtx<'a, StrCtx> for &'a str { type Error = crate::Error; fn try_from_ctx(_: &'a [u8], _: StrCtx) -> Result<(&'a str, usize), crate::Error> { Ok(("", 0)) } }
    impl<'a> TryIntoCtx for &'a str { type Error = crate::Error; fn try_into_ctx(self, _: &mut [u8], _: ()) -> Result<usize, crate::Error> { Ok(1) } }
}
pub trait Pread<Ctx: Copy, E> {
    fn gread_with<'a, N: ctx::TryFromCtx<'a, Ctx, Self, Error = E>>(&'a self, at: &mut usize, ctx: Ctx) -> Result<N, E>;
    fn pread_with<'a, N: ctx::TryFromCtx<'a, Ctx, Self, Error = E>>(&'a self, at: usize, ctx: Ctx) -> Result<N, E>;
}
impl<Ctx: Copy, E> Pread<Ctx, E> for [u8] {
    fn gread_with<'a, N: ctx::TryFromCtx<'a, Ctx, Self, Error = E>>(&'a self, _: &mut usize, ctx: Ctx) -> Result<N, E> { N::try_from_ctx(self, ctx).map(|it| it.0) }
    fn pread_with<'a, N: ctx::TryFromCtx<'a, Ctx, Self, Error = E>>(&'a self, _: usize, ctx: Ctx) -> Result<N, E> { N::try_from_ctx(self, ctx).map(|it| it.0) }
}
pub trait Pwrite<Ctx: Copy, E> {
    fn gwrite_with<N: ctx::TryIntoCtx<Ctx, Self, Error = E>>(&mut self, n: N, at: &mut usize, ctx: Ctx) -> Result<usize, E>;
    fn pwrite_with<N: ctx::TryIntoCtx<Ctx, Self, Error = E>>(&mut self, n: N, at: usize, ctx: Ctx) -> Result<usize, E>;
    fn gwrite<N: ctx::TryIntoCtx<Ctx, Self, Error = E>>(&mut self, n: N, at: &mut usize) -> Result<usize, E> where Ctx: Default;
}
impl<Ctx: Copy, E> Pwrite<Ctx, E> for [u8] {
    fn gwrite_with<N: ctx::TryIntoCtx<Ctx, Self, Error = E>>(&mut self, n: N, _: &mut usize, ctx: Ctx) -> Result<usize, E> { n.try_into_ctx(self, ctx) }
    fn pwrite_with<N: ctx::TryIntoCtx<Ctx, Self, Error = E>>(&mut self, n: N, _: usize, ctx: Ctx) -> Result<usize, E> { n.try_into_ctx(self, ctx) }
    fn gwrite<N: ctx::TryIntoCtx<Ctx, Self, Error = E>>(&mut self, n: N, _: &mut usize) -> Result<usize, E> where Ctx: Default { n.try_into_ctx(self, Ctx::default()) }
}
pub trait Cread<Ctx: Copy> { fn cread_with<N: ctx::FromCtx<Ctx, Self>>(&self, at: usize, ctx: Ctx) -> N; }
impl<Ctx: Copy> Cread<Ctx> for [u8] { fn cread_with<N: ctx::FromCtx<Ctx, Self>>(&self, _: usize, ctx: Ctx) -> N { N::from_ctx(self, ctx) } }
pub trait Cwrite<Ctx: Copy> { fn cwrite_with<N: ctx::IntoCtx<Ctx, Self>>(&mut self, n: N, at: usize, ctx: Ctx); }
impl<Ctx: Copy> Cwrite<Ctx> for [u8] { fn cwrite_with<N: ctx::IntoCtx<Ctx, Self>>(&mut self, n: N, _: usize, ctx: Ctx) { n.into_ctx(self, ctx) } }
//- calls
//    5 call <&Head as IntoCtx>::into_ctx: <Range as IntoIterator>::into_iter
//    5 call <&Head as IntoCtx>::into_ctx: <Range as Iterator>::next
//    5 call <&Head as IntoCtx>::into_ctx: <[T]>::len
//    5 call <&Head as IntoCtx>::into_ctx: <[u8] as Cwrite>::cwrite_with
//    5 call <&Head as IntoCtx>::into_ctx: std::mem::size_of
//    5 call <&Head as TryIntoCtx>::try_into_ctx: <Error as From>::from
//    5 call <&Head as TryIntoCtx>::try_into_ctx: <Range as IntoIterator>::into_iter
//    5 call <&Head as TryIntoCtx>::try_into_ctx: <Range as Iterator>::next
//    5 call <&Head as TryIntoCtx>::try_into_ctx: <[u8] as Pwrite>::gwrite_with
//    5 call <Head as Debug>::fmt: std::fmt::Formatter::debug_struct_field3_finish
//    5 call <Head as FromCtx>::from_ctx: <Range as IntoIterator>::into_iter
//    5 call <Head as FromCtx>::from_ctx: <Range as Iterator>::next
//    5 call <Head as FromCtx>::from_ctx: <[T]>::len
//    5 call <Head as FromCtx>::from_ctx: <[u8] as Cread>::cread_with
//    5 call <Head as FromCtx>::from_ctx: <u8 as Into>::into
//    5 call <Head as FromCtx>::from_ctx: std::mem::size_of
//    5 call <Head as IntoCtx>::into_ctx: <&Head as IntoCtx>::into_ctx
//    5 call <Head as SizeWith>::size_with: <u16 as SizeWith>::size_with
//    5 call <Head as SizeWith>::size_with: <u32 as SizeWith>::size_with
//    5 call <Head as SizeWith>::size_with: <u8 as SizeWith>::size_with
//    5 call <Head as TryFromCtx>::try_from_ctx: <Error as From>::from
//    5 call <Head as TryFromCtx>::try_from_ctx: <[u8] as Pread>::gread_with
//    5 call <Head as TryIntoCtx>::try_into_ctx: <&Head as TryIntoCtx>::try_into_ctx
//    5 panic <&Head as IntoCtx>::into_ctx: core::panicking::panic_bounds_check
//    5 panic <&Head as IntoCtx>::into_ctx: core::panicking::panic_const_overflow
//    5 panic <&Head as TryIntoCtx>::try_into_ctx: core::panicking::panic_bounds_check
//    5 panic <Head as FromCtx>::from_ctx: core::panicking::panic_bounds_check
//    5 panic <Head as FromCtx>::from_ctx: core::panicking::panic_const_overflow
//    5 panic <Head as SizeWith>::size_with: core::panicking::panic_const_overflow
//   13 call <&Text as TryIntoCtx>::try_into_ctx: <Error as From>::from
//   13 call <&Text as TryIntoCtx>::try_into_ctx: <[u8] as Pwrite>::gwrite
//   13 call <&Text as TryIntoCtx>::try_into_ctx: <[u8] as Pwrite>::gwrite_with
//   13 call <Text as TryFromCtx>::try_from_ctx: <Error as From>::from
//   13 call <Text as TryFromCtx>::try_from_ctx: <[u8] as Pread>::gread_with
//   13 call <Text as TryIntoCtx>::try_into_ctx: <&Text as TryIntoCtx>::try_into_ctx
//   20 call <&Pair as TryIntoCtx>::try_into_ctx: <Error as From>::from
//   20 call <&Pair as TryIntoCtx>::try_into_ctx: <[u8] as Pwrite>::gwrite_with
//   20 call <Pair as SizeWith>::size_with: <T as SizeWith>::size_with
//   20 call <Pair as SizeWith>::size_with: <u8 as SizeWith>::size_with
//   20 call <Pair as TryFromCtx>::try_from_ctx: <Error as From>::from
//   20 call <Pair as TryFromCtx>::try_from_ctx: <[u8] as Pread>::gread_with
//   20 call <Pair as TryIntoCtx>::try_into_ctx: <Pair as TryIntoCtx>::try_into_ctx
//   20 drop <Pair as TryFromCtx>::try_from_ctx: T
//   20 drop <Pair as TryIntoCtx>::try_into_ctx: Pair
//   20 panic <Pair as SizeWith>::size_with: core::panicking::panic_const_overflow
//   24 call <&Kind as TryIntoCtx>::try_into_ctx: <*const Kind as From>::from
//   24 call <&Kind as TryIntoCtx>::try_into_ctx: <*const T>::cast
//   24 call <&Kind as TryIntoCtx>::try_into_ctx: <[u8] as Pwrite>::pwrite_with
//   24 call <Kind as Debug>::fmt: std::fmt::Formatter::write_str
//   24 call <Kind as TryFromCtx>::try_from_ctx: <Error as From>::from
//   24 call <Kind as TryFromCtx>::try_from_ctx: <[u8] as Pread>::gread_with
//   24 call <Kind as TryIntoCtx>::try_into_ctx: <&Kind as TryIntoCtx>::try_into_ctx
//   24 panic <Kind as TryFromCtx>::try_from_ctx: core::panicking::panic_const_overflow
//   32 call read: <Error as From>::from
//   32 call read: <[u8] as Pread>::gread_with
//   33 call read: <[u8] as Pread>::pread_with
