//! What the macros of zeroize_derive write.
use zeroize::{Zeroize, ZeroizeOnDrop};
#[derive(Zeroize)]
pub struct Key { bytes: [u8; 4], name: String, #[zeroize(skip)] id: u32 }
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Pair<T: Zeroize>(Vec<T>, u8);
#[derive(Zeroize)]
#[zeroize(drop)]
pub struct Old { n: u64 }
#[derive(Zeroize, ZeroizeOnDrop)]
pub enum Kind { Empty, One(String), Two { a: u8, #[zeroize(skip)] b: String } }
#[derive(Zeroize)]
#[zeroize(bound = "T: Copy + Zeroize")]
pub struct Bound<T>(T);
pub fn go(mut k: Key, p: Pair<u8>, mut e: Kind) {
    k.zeroize();
    e.zeroize();
    drop(p);
    Old { n: 1 }.zeroize();
}
//- zeroize
pub use zeroize_derive::{Zeroize, ZeroizeOnDrop};
pub trait Zeroize { fn zeroize(&mut self); }
pub trait ZeroizeOnDrop {}
macro_rules! plain { ($($name:ty)*) => { $(impl Zeroize for $name { fn zeroize(&mut self) {} })* } }
plain! { u8 u32 u64 String }
impl<T: Zeroize> Zeroize for Vec<T> { fn zeroize(&mut self) { self.clear() } }
impl<T: Zeroize, const N: usize> Zeroize for [T; N] { fn zeroize(&mut self) {} }
pub mod __internal {
    pub trait AssertZeroizeOnDrop { fn zeroize_or_on_drop(self); }
    impl<T: crate::ZeroizeOnDrop + ?Sized> AssertZeroizeOnDrop for &&mut T { fn zeroize_or_on_drop(self) {} }
    pub trait AssertZeroize { fn zeroize_or_on_drop(&mut self); }
    impl<T: crate::Zeroize + ?Sized> AssertZeroize for T { fn zeroize_or_on_drop(&mut self) { self.zeroize(); } }
}
//- calls
//    3 call <Key as Zeroize>::zeroize: <String as Zeroize>::zeroize
//    3 call <Key as Zeroize>::zeroize: <[u8; 4] as Zeroize>::zeroize
//    5 call <Pair as Drop>::drop: <Vec as AssertZeroize>::zeroize_or_on_drop
//    5 call <Pair as Drop>::drop: <u8 as AssertZeroize>::zeroize_or_on_drop
//    5 call <Pair as Zeroize>::zeroize: <Vec as Zeroize>::zeroize
//    5 call <Pair as Zeroize>::zeroize: <u8 as Zeroize>::zeroize
//    7 call <Old as Drop>::drop: <Old as Zeroize>::zeroize
//    7 call <Old as Zeroize>::zeroize: <u64 as Zeroize>::zeroize
//   10 call <Kind as Drop>::drop: <String as AssertZeroize>::zeroize_or_on_drop
//   10 call <Kind as Drop>::drop: <u8 as AssertZeroize>::zeroize_or_on_drop
//   10 call <Kind as Zeroize>::zeroize: <String as Zeroize>::zeroize
//   10 call <Kind as Zeroize>::zeroize: <u8 as Zeroize>::zeroize
//   12 call <Bound as Zeroize>::zeroize: <T as Zeroize>::zeroize
//   16 call go: <Key as Zeroize>::zeroize
//   17 call go: <Kind as Zeroize>::zeroize
//   18 call go: std::mem::drop
//   19 call go: <Old as Zeroize>::zeroize
//   19 drop go: Old
//   20 drop go: Key
//   20 drop go: Kind
