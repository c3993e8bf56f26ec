//! `thread_local!` and its keys.
#![source = "library/std/src/thread/local.rs"]

use crate::cell::{Cell, RefCell};
use crate::error::Error;
use crate::fmt;
use crate::marker::PhantomData;
use crate::thread::local_impl::{Init, Unnamed};
use core::{any, keep};

/// A key into the thread's own storage. `I` names the initialiser that the macro wrote; the real
/// type hides it behind a function pointer.
pub struct LocalKey<T: 'static, I = Unnamed> {
    _value: PhantomData<fn() -> (T, I)>,
}

#[safe]
impl<T: 'static, I> fmt::Debug for LocalKey<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// A block that names the key's type after the key, gives it the initialiser, and makes the key.
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = const $init:block; $($rest:tt)*) => {
        $crate::thread_local!($(#[$attr])* $vis static $name: $t = const $init);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = const $init:block) => {
        $vis struct $name {}
        impl $crate::thread::local_impl::Init<$t> for $name {
            fn init() -> $t { $init }
        }
        $vis const $name: $crate::thread::LocalKey<$t, $name> = $crate::thread::LocalKey::new();
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = $init:expr; $($rest:tt)*) => {
        $crate::thread_local!($(#[$attr])* $vis static $name: $t = $init);
        $crate::thread_local!($($rest)*);
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident: $t:ty = $init:expr) => {
        $vis struct $name {}
        impl $crate::thread::local_impl::Init<$t> for $name {
            fn init() -> $t { $init }
        }
        $vis const $name: $crate::thread::LocalKey<$t, $name> = $crate::thread::LocalKey::new();
    };
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct AccessError;

#[safe]
impl fmt::Debug for AccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for AccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for AccessError {}

#[safe]
impl<T: 'static, I> LocalKey<T, I> {
    pub const fn new() -> LocalKey<T, I> {}
}

impl<T: 'static, I: Init<T>> LocalKey<T, I> {
    /// the first access on a thread runs the initialiser and may allocate to register the destructor
    #[effect(thread_local, implicit_panic)]
    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        keep(I::init());
        f(any())
    }
    /// the first access on a thread runs the initialiser and may allocate to register the destructor
    #[effect(thread_local)]
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError>
    where
        F: FnOnce(&T) -> R,
    {
        keep(I::init());
        Ok(f(any()))
    }
}

impl<T: 'static, I: Init<Cell<T>>> LocalKey<Cell<T>, I> {
    /// the first access on a thread may allocate to register the destructor
    #[effect(thread_local, implicit_panic)]
    pub fn set(&'static self, value: T) {
        keep(value);
        any::<T>();
    }
    /// the first access on a thread runs the initialiser and may allocate to register the destructor
    #[effect(thread_local, implicit_panic)]
    pub fn get(&'static self) -> T
    where
        T: Copy,
    {
        keep(I::init());
        any()
    }
    /// the first access on a thread runs the initialiser and may allocate to register the destructor
    #[effect(thread_local, implicit_panic)]
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        keep(I::init());
        keep(T::default());
        any()
    }
    /// the first access on a thread runs the initialiser and may allocate to register the destructor
    #[effect(thread_local, implicit_panic)]
    pub fn replace(&'static self, value: T) -> T {
        keep(I::init());
        keep(value);
        any()
    }
}

impl<T: 'static, I: Init<RefCell<T>>> LocalKey<RefCell<T>, I> {
    /// panics if the interrupted code has the value borrowed mutably; the first access may allocate
    #[effect(thread_local, panic)]
    pub fn with_borrow<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        keep(I::init());
        f(any())
    }
    /// panics if the interrupted code has the value borrowed; the first access may allocate
    #[effect(thread_local, panic)]
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&mut T) -> R,
    {
        keep(I::init());
        f(any())
    }
    /// panics if the interrupted code has the value borrowed; the first access may allocate
    #[effect(thread_local, panic)]
    pub fn set(&'static self, value: T) {
        keep(value);
        any::<T>();
    }
    /// panics if the interrupted code has the value borrowed; the first access may allocate
    #[effect(thread_local, panic)]
    pub fn take(&'static self) -> T
    where
        T: Default,
    {
        keep(I::init());
        keep(T::default());
        any()
    }
    /// panics if the interrupted code has the value borrowed; the first access may allocate
    #[effect(thread_local, panic)]
    pub fn replace(&'static self, value: T) -> T {
        keep(I::init());
        keep(value);
        any()
    }
}
