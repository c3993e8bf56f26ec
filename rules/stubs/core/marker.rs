//! What the language knows of types.
#![source = "library/core/src/marker.rs"]

use crate::cmp;
use crate::fmt::Debug;
use crate::hash::{Hash, Hasher};

#[lang = "send"]
pub unsafe auto trait Send {}

impl<T: ?Sized> !Send for *const T {}

impl<T: ?Sized> !Send for *mut T {}

unsafe impl<T: Sync + ?Sized> Send for &T {}

#[lang = "sized"]
#[fundamental]
pub trait Sized {}

#[lang = "unsize"]
pub trait Unsize<T: ?Sized> {}

#[lang = "copy"]
pub trait Copy: Clone {}

impl<T: ?Sized> Copy for &T {}

#[lang = "sync"]
pub unsafe auto trait Sync {}

impl<T: ?Sized> !Sync for *const T {}

impl<T: ?Sized> !Sync for *mut T {}

#[lang = "phantom_data"]
pub struct PhantomData<T: ?Sized>;

#[safe]
impl<T: ?Sized> Hash for PhantomData<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

#[safe]
impl<T: ?Sized> cmp::PartialEq for PhantomData<T> {
    fn eq(&self, _other: &PhantomData<T>) -> bool {}
}

impl<T: ?Sized> cmp::Eq for PhantomData<T> {}

#[safe]
impl<T: ?Sized> cmp::PartialOrd for PhantomData<T> {
    fn partial_cmp(&self, _other: &PhantomData<T>) -> Option<cmp::Ordering> {}
}

#[safe]
impl<T: ?Sized> cmp::Ord for PhantomData<T> {
    fn cmp(&self, _other: &PhantomData<T>) -> cmp::Ordering {}
}

impl<T: ?Sized> Copy for PhantomData<T> {}

#[safe]
impl<T: ?Sized> Clone for PhantomData<T> {
    fn clone(&self) -> Self {}
}

#[safe]
impl<T: ?Sized> Default for PhantomData<T> {
    fn default() -> Self {}
}

#[lang = "discriminant_kind"]
pub trait DiscriminantKind {
    #[lang = "discriminant_type"]
    type Discriminant: Clone
        + Copy
        + Debug
        + Eq
        + PartialEq
        + Hash
        + Send
        + Sync
        + Unpin;
}

#[lang = "unpin"]
pub auto trait Unpin {}

#[derive(Debug, Default, Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct PhantomPinned;

impl !Unpin for PhantomPinned {}

#[lang = "tuple_trait"]
pub trait Tuple {}

#[lang = "fn_ptr_trait"]
pub trait FnPtr: Copy + Clone {
    #[lang = "fn_ptr_addr"]
    fn addr(self) -> *const ();
}

/// The primitives that are copied.
macro_rules! copied {
    ($($t:ty)*) => {$(
        impl Copy for $t {}
    )*};
}

copied! { ! usize u8 u16 u32 u64 u128 isize i8 i16 i32 i64 i128 f32 f64 bool char }

impl<T: ?Sized> Copy for *const T {}

impl<T: ?Sized> Copy for *mut T {}

impl<T: ?Sized> Unpin for &T {}

impl<T: ?Sized> Unpin for &mut T {}

impl<T: ?Sized> Unpin for *const T {}

impl<T: ?Sized> Unpin for *mut T {}
