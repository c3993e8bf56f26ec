//! `ToOwned` and `Cow`: owning happens only where it is asked for.
#![source = "library/alloc/src/borrow.rs"]

use crate::fmt;
pub use core::borrow::{Borrow, BorrowMut};
use core::cmp::Ordering;
use core::hash::{Hash, Hasher};
use core::ops::Deref;
use core::ops::{Add, AddAssign};
use core::{any, keep};

#[safe]
pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned) {
        *target = self.to_owned();
    }
}

#[safe]
impl<T> ToOwned for T
where
    T: Clone,
{
    type Owned = T;
    fn to_owned(&self) -> T {
        self.clone()
    }
    fn clone_into(&self, target: &mut T) {
        target.clone_from(self)
    }
}

pub enum Cow<'a, B: ?Sized + 'a>
where
    B: ToOwned,
{
    Borrowed(&'a B),
    Owned(<B as ToOwned>::Owned),
}

#[safe]
impl<'a, B: ?Sized + ToOwned> Borrow<B> for Cow<'a, B> {
    fn borrow(&self) -> &B {
        <B::Owned as Borrow<B>>::borrow(any())
    }
}

#[safe]
impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> {
    fn clone(&self) -> Self {
        keep(any::<&B>().to_owned());
        any()
    }
    fn clone_from(&mut self, source: &Self) {
        any::<&B>().clone_into(any());
        any::<B::Owned>();
    }
}

#[safe]
impl<B: ?Sized + ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut <B as ToOwned>::Owned {
        keep(any::<&B>().to_owned());
        any()
    }
    pub fn into_owned(self) -> <B as ToOwned>::Owned {
        keep(any::<&B>().to_owned());
        keep(self);
        any()
    }
}

#[safe]
impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> {
    type Target = B;
    fn deref(&self) -> &B {
        <B::Owned as Borrow<B>>::borrow(any())
    }
}

impl<B: ?Sized> Eq for Cow<'_, B> where B: Eq + ToOwned {}

#[safe]
impl<B: ?Sized> Ord for Cow<'_, B>
where
    B: Ord + ToOwned,
{
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(&**self, &**other)
    }
}

#[safe]
impl<'a, 'b, B: ?Sized, C: ?Sized> PartialEq<Cow<'b, C>> for Cow<'a, B>
where
    B: PartialEq<C> + ToOwned,
    C: ToOwned,
{
    fn eq(&self, other: &Cow<'b, C>) -> bool {
        PartialEq::eq(&**self, &**other)
    }
}

#[safe]
impl<'a, B: ?Sized> PartialOrd for Cow<'a, B>
where
    B: PartialOrd + ToOwned,
{
    fn partial_cmp(&self, other: &Cow<'a, B>) -> Option<Ordering> {
        PartialOrd::partial_cmp(&**self, &**other)
    }
}

#[safe]
impl<B: ?Sized> fmt::Debug for Cow<'_, B>
where
    B: fmt::Debug + ToOwned<Owned: fmt::Debug>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&B>(), f);
        fmt::Debug::fmt(any::<&B::Owned>(), f)
    }
}

#[safe]
impl<B: ?Sized> fmt::Display for Cow<'_, B>
where
    B: fmt::Display + ToOwned<Owned: fmt::Display>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&B>(), f);
        fmt::Display::fmt(any::<&B::Owned>(), f)
    }
}

#[safe]
impl<B: ?Sized> Default for Cow<'_, B>
where
    B: ToOwned<Owned: Default>,
{
    fn default() -> Self {
        Cow::Owned(<B as ToOwned>::Owned::default())
    }
}

#[safe]
impl<B: ?Sized> Hash for Cow<'_, B>
where
    B: Hash + ToOwned,
{
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(&**self, state)
    }
}

#[safe]
impl<T: ?Sized + ToOwned> AsRef<T> for Cow<'_, T> {
    fn as_ref(&self) -> &T {
        <T::Owned as Borrow<T>>::borrow(any())
    }
}

impl<'a> Add<&'a str> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    /// allocates the joined text
    #[effect(alloc)]
    fn add(self, rhs: &'a str) -> Self::Output {
        keep(self);
        any()
    }
}

impl<'a> Add<Cow<'a, str>> for Cow<'a, str> {
    type Output = Cow<'a, str>;
    /// allocates the joined text
    #[effect(alloc)]
    fn add(self, rhs: Cow<'a, str>) -> Self::Output {
        keep(self);
        any()
    }
}

impl<'a> AddAssign<&'a str> for Cow<'a, str> {
    /// allocates the joined text
    #[effect(alloc)]
    fn add_assign(&mut self, rhs: &'a str) {}
}

impl<'a> AddAssign<Cow<'a, str>> for Cow<'a, str> {
    /// allocates the joined text
    #[effect(alloc)]
    fn add_assign(&mut self, rhs: Cow<'a, str>) {}
}
