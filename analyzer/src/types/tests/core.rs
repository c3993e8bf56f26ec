//! The core that the snippets see: just what the language itself names, and a few types to speak of.

pub(super) const STUBS: &[(&str, &str)] = &[
    (
        "core/lib.rs",
        r#"
        pub mod marker {
            #[lang = "sized"] pub trait Sized {}
            #[lang = "copy"] pub trait Copy: Clone {}
            #[lang = "unsize"] pub trait Unsize<T: ?Sized> {}
            #[lang = "tuple_trait"] pub trait Tuple {}
            pub auto trait Send {}
            use crate::clone::Clone;
        }
        pub mod clone { #[lang = "clone"] pub trait Clone: Sized { fn clone(&self) -> Self; } }
        pub mod default { pub trait Default: Sized { fn default() -> Self; } }
        pub mod convert {
            pub trait From<T>: Sized { fn from(t: T) -> Self; }
            pub trait Into<T>: Sized { fn into(self) -> T; }
            pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
            impl<T, U: From<T>> Into<U> for T { fn into(self) -> U { U::from(self) } }
            impl<T> From<T> for T { fn from(t: T) -> T { t } }
            impl<T: ?Sized + AsRef<U>, U: ?Sized> AsRef<U> for &T { fn as_ref(&self) -> &U { loop {} } }
        }
        pub mod ops {
            use crate::future::Future;
            #[lang = "deref"] pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
            #[lang = "deref_mut"] pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
            #[lang = "drop"] pub trait Drop { fn drop(&mut self); }
            #[lang = "coerce_unsized"] pub trait CoerceUnsized<T: ?Sized> {}
            #[lang = "add"] pub trait Add<R = Self> { type Output; fn add(self, r: R) -> Self::Output; }
            #[lang = "fn_once"] pub trait FnOnce<A> {
                #[lang = "fn_once_output"] type Output;
                extern "rust-call" fn call_once(self, a: A) -> Self::Output;
            }
            #[lang = "fn_mut"] pub trait FnMut<A>: FnOnce<A> {
                extern "rust-call" fn call_mut(&mut self, a: A) -> Self::Output;
            }
            #[lang = "fn"] pub trait Fn<A>: FnMut<A> {
                extern "rust-call" fn call(&self, a: A) -> Self::Output;
            }
            #[lang = "async_fn_once"] pub trait AsyncFnOnce<A> {
                #[lang = "call_once_future"] type CallOnceFuture: Future<Output = Self::Output>;
                #[lang = "async_fn_once_output"] type Output;
                extern "rust-call" fn async_call_once(self, a: A) -> Self::CallOnceFuture;
            }
            #[lang = "async_fn_mut"] pub trait AsyncFnMut<A>: AsyncFnOnce<A> {
                #[lang = "call_ref_future"] type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
                extern "rust-call" fn async_call_mut(&mut self, a: A) -> Self::CallRefFuture<'_>;
            }
            #[lang = "async_fn"] pub trait AsyncFn<A>: AsyncFnMut<A> {
                extern "rust-call" fn async_call(&self, a: A) -> Self::CallRefFuture<'_>;
            }
        }
        pub mod future {
            #[lang = "future_trait"] pub trait Future {
                type Output;
                #[lang = "poll"] fn poll(&mut self) -> Self::Output;
            }
            pub trait IntoFuture {
                type Output;
                type IntoFuture: Future<Output = Self::Output>;
                #[lang = "into_future"] fn into_future(self) -> Self::IntoFuture;
            }
            impl<F: Future> IntoFuture for F {
                type Output = F::Output;
                type IntoFuture = F;
                fn into_future(self) -> F { self }
            }
        }
        pub mod option {
            pub enum Option<T> { None, Some(T) }
            impl<T> Option<T> {
                pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> { loop {} }
                pub fn unwrap(self) -> T { loop {} }
            }
            use crate::ops::FnOnce;
        }
        pub mod iter {
            use crate::option::Option;
            pub trait Iterator {
                type Item;
                #[lang = "next"] fn next(&mut self) -> Option<Self::Item>;
                fn count(self) -> usize where Self: Sized { 0 }
            }
            pub trait IntoIterator {
                type Item;
                type IntoIter: Iterator<Item = Self::Item>;
                #[lang = "into_iter"] fn into_iter(self) -> Self::IntoIter;
            }
            impl<I: Iterator> IntoIterator for I {
                type Item = I::Item;
                type IntoIter = I;
                fn into_iter(self) -> I { self }
            }
        }
        pub mod boxed {
            #[lang = "owned_box"] pub struct Box<T: ?Sized>(*const T);
            impl<T> Box<T> { pub fn new(t: T) -> Box<T> { loop {} } }
            impl<T: ?Sized> crate::convert::AsRef<T> for Box<T> { fn as_ref(&self) -> &T { &**self } }
            impl<T: ?Sized + crate::marker::Unsize<U>, U: ?Sized> crate::ops::CoerceUnsized<Box<U>> for Box<T> {}
        }
        pub mod vec {
            use crate::option::Option;
            pub struct Vec<T>(*const T);
            pub struct IntoIter<T>(*const T);
            impl<T> Vec<T> { pub fn push(&mut self, t: T) {} }
            impl<T> crate::ops::Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T] { loop {} } }
            impl<T> crate::default::Default for Vec<T> { fn default() -> Vec<T> { loop {} } }
            impl<T> crate::iter::Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> { loop {} } }
            impl<T> IntoIter<T> { pub fn as_slice(&self) -> &[T] { loop {} } }
            impl<T> crate::iter::IntoIterator for Vec<T> {
                type Item = T;
                type IntoIter = IntoIter<T>;
                fn into_iter(self) -> IntoIter<T> { loop {} }
            }
        }
        pub mod string {
            pub struct String;
            impl String { pub fn new() -> String { String } }
            impl crate::ops::Deref for String { type Target = str; fn deref(&self) -> &str { loop {} } }
        }
        mod builtin {
            impl str { pub fn len(&self) -> usize { 0 } }
            impl<T> [T] { pub fn len(&self) -> usize { 0 } pub fn first(&self) -> crate::option::Option<&T> { loop {} } }
            impl u8 { pub fn count_ones(self) -> u32 { 0 } }
            impl u32 { pub fn count_ones(self) -> u32 { 0 } }
            impl usize { pub fn count_ones(self) -> u32 { 0 } }
            impl crate::default::Default for u8 { fn default() -> u8 { 0 } }
        }
        pub mod prelude {
            pub mod v1 {
                pub use crate::marker::{Copy, Send, Sized};
                pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
                pub use crate::clone::Clone;
                pub use crate::default::Default;
                pub use crate::convert::{AsRef, From, Into};
                pub use crate::iter::{IntoIterator, Iterator};
                pub use crate::option::Option::{self, None, Some};
                pub use crate::boxed::Box;
                pub use crate::string::String;
                pub use crate::vec::Vec;
                pub use crate::future::Future;
            }
            pub mod rust_2021 { pub use super::v1::*; }
        }
        "#,
    ),
    ("alloc/lib.rs", ""),
    (
        "std/lib.rs",
        "pub use core::*; pub mod prelude { pub mod v1 { pub use core::prelude::v1::*; } pub mod rust_2021 { pub use core::prelude::rust_2021::*; } }",
    ),
];
