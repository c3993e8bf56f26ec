//! Smart pointers.
#![source = "library/core/src/ops/deref.rs"]

#[lang = "deref"]
pub trait Deref {
    #[lang = "deref_target"]
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}

#[safe]
impl<T: ?Sized> Deref for &T {
    type Target = T;
    fn deref(&self) -> &T {}
}

impl<T: ?Sized> !DerefMut for &T {}

#[safe]
impl<T: ?Sized> Deref for &mut T {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[lang = "deref_mut"]
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

#[safe]
impl<T: ?Sized> DerefMut for &mut T {
    fn deref_mut(&mut self) -> &mut T {}
}

#[lang = "receiver"]
pub trait Receiver {
    #[lang = "receiver_target"]
    type Target: ?Sized;
}

impl<P: ?Sized, T: ?Sized> Receiver for P
where
    P: Deref<Target = T>,
{
    type Target = T;
}

#[lang = "legacy_receiver"]
pub trait LegacyReceiver {}

impl<T: ?Sized> LegacyReceiver for &T {}

impl<T: ?Sized> LegacyReceiver for &mut T {}
