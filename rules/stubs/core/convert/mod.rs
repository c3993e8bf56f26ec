//! Conversions between types.
#![source = "library/core/src/convert/mod.rs"]

use crate::keep;
use crate::any;
use crate::error::Error;
use crate::fmt;
use crate::hash::{Hash, Hasher};
pub use num::FloatToInt;
mod num;

#[safe]
pub const fn identity<T>(x: T) -> T {
    keep(x);
}

pub trait AsRef<T: ?Sized> {
    fn as_ref(&self) -> &T;
}

pub trait AsMut<T: ?Sized> {
    fn as_mut(&mut self) -> &mut T;
}

#[lang = "Into"]
pub trait Into<T>: Sized {
    fn into(self) -> T;
}

#[lang = "From"]
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}

pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}

pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

#[safe]
impl<T: ?Sized, U: ?Sized> AsRef<U> for &T
where
    T: AsRef<U>,
{
    fn as_ref(&self) -> &U {
        <T as AsRef<U>>::as_ref(any());
    }
}

#[safe]
impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T
where
    T: AsRef<U>,
{
    fn as_ref(&self) -> &U {
        <T as AsRef<U>>::as_ref(any());
    }
}

#[safe]
impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T
where
    T: AsMut<U>,
{
    fn as_mut(&mut self) -> &mut U {
        <T as AsMut<U>>::as_mut(any());
    }
}

#[safe]
impl<T, U> Into<U> for T
where
    U: From<T>,
{
    fn into(self) -> U {
        keep(U::from(self));
    }
}

#[safe]
impl<T> From<T> for T {
    fn from(t: T) -> T {
        keep(t);
    }
}

#[safe]
impl<T, U> TryInto<U> for T
where
    U: TryFrom<T>,
{
    type Error = U::Error;
    fn try_into(self) -> Result<U, U::Error> {
        keep(U::try_from(self));
    }
}

#[safe]
impl<T, U> TryFrom<U> for T
where
    U: Into<T>,
{
    type Error = Infallible;
    fn try_from(value: U) -> Result<Self, Self::Error> {
        keep(U::into(value));
    }
}

#[safe]
impl<T> AsRef<[T]> for [T] {
    fn as_ref(&self) -> &[T] {}
}

#[safe]
impl<T> AsMut<[T]> for [T] {
    fn as_mut(&mut self) -> &mut [T] {}
}

#[safe]
impl AsRef<str> for str {
    fn as_ref(&self) -> &str {}
}

#[safe]
impl AsMut<str> for str {
    fn as_mut(&mut self) -> &mut str {}
}

#[derive(Copy)]
pub enum Infallible {}

#[safe]
impl Clone for Infallible {
    fn clone(&self) -> Infallible {}
}

#[safe]
impl fmt::Debug for Infallible {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for Infallible {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for Infallible {}

#[safe]
impl PartialEq for Infallible {
    fn eq(&self, _: &Infallible) -> bool {}
}

impl Eq for Infallible {}

#[safe]
impl PartialOrd for Infallible {
    fn partial_cmp(&self, _other: &Self) -> Option<crate::cmp::Ordering> {}
}

#[safe]
impl Ord for Infallible {
    fn cmp(&self, _other: &Self) -> crate::cmp::Ordering {}
}

#[safe]
impl From<!> for Infallible {
    fn from(x: !) -> Self {}
}

#[safe]
impl Hash for Infallible {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
