//! Conversions into and out of `Box`.
#![source = "library/alloc/src/boxed/convert.rs"]

use crate::alloc::Allocator;
use crate::borrow::Cow;
use crate::boxed::Box;
use crate::string::String;
use crate::vec::Vec;
use core::any::Any;
use core::error::Error;
use core::pin::Pin;
use core::{any, keep};

impl<T> From<T> for Box<T> {
    /// allocates memory for the value
    #[effect(alloc)]
    fn from(t: T) -> Self {
        keep(t);
        any()
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> From<Box<T, A>> for Pin<Box<T, A>>
where
    A: 'static,
{
    fn from(boxed: Box<T, A>) -> Self {
        keep(boxed);
        any()
    }
}

impl<T: Clone> From<&[T]> for Box<[T]> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(slice: &[T]) -> Box<[T]> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Clone> From<&mut [T]> for Box<[T]> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(slice: &mut [T]) -> Box<[T]> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {
    /// allocates the copy of a borrowed slice
    #[effect(alloc)]
    fn from(cow: Cow<'_, [T]>) -> Box<[T]> {
        keep(any::<&T>().clone());
        keep(cow);
        any()
    }
}

impl From<&str> for Box<str> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &str) -> Box<str> {
        any()
    }
}

impl From<&mut str> for Box<str> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(s: &mut str) -> Box<str> {
        any()
    }
}

impl From<Cow<'_, str>> for Box<str> {
    /// allocates the copy of a borrowed string
    #[effect(alloc)]
    fn from(cow: Cow<'_, str>) -> Box<str> {
        keep(cow);
        any()
    }
}

#[safe]
impl<A: Allocator> From<Box<str, A>> for Box<[u8], A> {
    fn from(s: Box<str, A>) -> Self {
        keep(s);
        any()
    }
}

impl<T, const N: usize> From<[T; N]> for Box<[T]> {
    /// allocates memory for the elements
    #[effect(alloc)]
    fn from(array: [T; N]) -> Box<[T]> {
        keep(array);
        any()
    }
}

#[safe]
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> {
    type Error = Box<[T]>;
    fn try_from(boxed_slice: Box<[T]>) -> Result<Self, Self::Error> {
        keep(boxed_slice);
        any()
    }
}

impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> {
    type Error = Vec<T>;
    /// shrinks the vector to its length, which moves it
    #[effect(alloc, free)]
    fn try_from(vec: Vec<T>) -> Result<Self, Self::Error> {
        keep(vec);
        any()
    }
}

#[safe]
impl<A: Allocator> Box<dyn Any, A> {
    pub fn downcast<T: Any>(self) -> Result<Box<T, A>, Self> {
        keep(self);
        any()
    }
}

#[safe]
impl<A: Allocator> Box<dyn Any + Send, A> {
    pub fn downcast<T: Any>(self) -> Result<Box<T, A>, Self> {
        keep(self);
        any()
    }
}

#[safe]
impl<A: Allocator> Box<dyn Any + Send + Sync, A> {
    pub fn downcast<T: Any>(self) -> Result<Box<T, A>, Self> {
        keep(self);
        any()
    }
}

impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> {
    /// allocates memory for the error
    #[effect(alloc)]
    fn from(err: E) -> Box<dyn Error + 'a> {
        keep(err);
        any()
    }
}

impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> {
    /// allocates memory for the error
    #[effect(alloc)]
    fn from(err: E) -> Box<dyn Error + Send + Sync + 'a> {
        keep(err);
        any()
    }
}

impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {
    /// allocates memory for the error
    #[effect(alloc)]
    fn from(err: String) -> Box<dyn Error + Send + Sync + 'a> {
        keep(err);
        any()
    }
}

impl<'a> From<String> for Box<dyn Error + 'a> {
    /// allocates memory for the error
    #[effect(alloc)]
    fn from(str_err: String) -> Box<dyn Error + 'a> {
        keep(str_err);
        any()
    }
}

impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> {
    /// allocates the message and memory for the error
    #[effect(alloc)]
    fn from(err: &str) -> Box<dyn Error + Send + Sync + 'a> {
        any()
    }
}

impl<'a> From<&str> for Box<dyn Error + 'a> {
    /// allocates the message and memory for the error
    #[effect(alloc)]
    fn from(err: &str) -> Box<dyn Error + 'a> {
        any()
    }
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {
    /// allocates the message and memory for the error
    #[effect(alloc)]
    fn from(err: Cow<'b, str>) -> Box<dyn Error + Send + Sync + 'a> {
        keep(err);
        any()
    }
}

impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {
    /// allocates the message and memory for the error
    #[effect(alloc)]
    fn from(err: Cow<'b, str>) -> Box<dyn Error + 'a> {
        keep(err);
        any()
    }
}

#[safe]
impl dyn Error {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {
        keep(self);
        any()
    }
}

#[safe]
impl dyn Error + Send {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>> {
        keep(self);
        any()
    }
}

#[safe]
impl dyn Error + Send + Sync {
    pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<Self>> {
        keep(self);
        any()
    }
}
