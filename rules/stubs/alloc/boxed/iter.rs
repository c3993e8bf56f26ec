//! Boxed iterators and boxed slices as iterators.
#![source = "library/alloc/src/boxed/iter.rs"]

use crate::alloc::Allocator;
use crate::borrow::Cow;
use crate::boxed::Box;
use crate::string::String;
use crate::vec;
use core::iter::FusedIterator;
use core::slice;
use core::{any, keep};

#[safe]
impl<I: Iterator + ?Sized, A: Allocator> Iterator for Box<I, A> {
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        (**self).next()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }
}

#[safe]
impl<I: DoubleEndedIterator + ?Sized, A: Allocator> DoubleEndedIterator for Box<I, A> {
    fn next_back(&mut self) -> Option<I::Item> {
        (**self).next_back()
    }
}

#[safe]
impl<I: ExactSizeIterator + ?Sized, A: Allocator> ExactSizeIterator for Box<I, A> {
    fn len(&self) -> usize {
        (**self).len()
    }
}

impl<I: FusedIterator + ?Sized, A: Allocator> FusedIterator for Box<I, A> {}

impl<I, A: Allocator> !Iterator for Box<[I], A> {}

impl<'a, I, A: Allocator> !Iterator for &'a Box<[I], A> {}

impl<'a, I, A: Allocator> !Iterator for &'a mut Box<[I], A> {}

#[safe]
impl<I, A: Allocator> IntoIterator for Box<[I], A> {
    type IntoIter = vec::IntoIter<I, A>;
    type Item = I;
    fn into_iter(self) -> vec::IntoIter<I, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<'a, I, A: Allocator> IntoIterator for &'a Box<[I], A> {
    type IntoIter = slice::Iter<'a, I>;
    type Item = &'a I;
    fn into_iter(self) -> slice::Iter<'a, I> {}
}

#[safe]
impl<'a, I, A: Allocator> IntoIterator for &'a mut Box<[I], A> {
    type IntoIter = slice::IterMut<'a, I>;
    type Item = &'a mut I;
    fn into_iter(self) -> slice::IterMut<'a, I> {}
}

impl<I> FromIterator<I> for Box<[I]> {
    /// allocates memory for the items
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self {
        keep(iter.into_iter().next());
        any()
    }
}

impl FromIterator<char> for Box<str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Self {
        keep(iter.into_iter().next());
        any()
    }
}

impl<'a> FromIterator<&'a char> for Box<str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = &'a char>>(iter: T) -> Self {
        keep(iter.into_iter().next());
        any()
    }
}

impl<'a> FromIterator<&'a str> for Box<str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = &'a str>>(iter: T) -> Self {
        keep(iter.into_iter().next());
        any()
    }
}

impl FromIterator<String> for Box<str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> Self {
        iter.into_iter().next();
        any()
    }
}

impl<A: Allocator> FromIterator<Box<str, A>> for Box<str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = Box<str, A>>>(iter: T) -> Self {
        iter.into_iter().next();
        any()
    }
}

impl<'a> FromIterator<Cow<'a, str>> for Box<str> {
    /// allocates memory for the text
    #[effect(alloc)]
    fn from_iter<T: IntoIterator<Item = Cow<'a, str>>>(iter: T) -> Self {
        iter.into_iter().next();
        any()
    }
}
