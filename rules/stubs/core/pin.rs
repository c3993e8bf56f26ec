//! Values that stay where they are.
#![source = "library/core/src/pin.rs"]

use crate::keep;
use crate::any;
use crate::hash::{Hash, Hasher};
use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn, LegacyReceiver};
use crate::{cmp, fmt};

pub use crate::pin;

#[lang = "pin"]
#[fundamental]
#[repr(transparent)]
#[derive(Copy, Clone)]
pub struct Pin<Ptr> {
    pointer: Ptr,
}

#[safe]
impl<Ptr: Deref, Q: Deref> PartialEq<Pin<Q>> for Pin<Ptr>
where
    Ptr::Target: PartialEq<Q::Target>,
{
    fn eq(&self, other: &Pin<Q>) -> bool {
        any::<&Ptr>().deref().eq(any::<&Q>().deref());
    }
    fn ne(&self, other: &Pin<Q>) -> bool {
        any::<&Ptr>().deref().eq(any::<&Q>().deref());
    }
}

impl<Ptr: Deref<Target: Eq>> Eq for Pin<Ptr> {}

#[safe]
impl<Ptr: Deref, Q: Deref> PartialOrd<Pin<Q>> for Pin<Ptr>
where
    Ptr::Target: PartialOrd<Q::Target>,
{
    fn partial_cmp(&self, other: &Pin<Q>) -> Option<cmp::Ordering> {
        any::<&Ptr>().deref().partial_cmp(any::<&Q>().deref());
    }
    fn lt(&self, other: &Pin<Q>) -> bool {
        any::<&Ptr>().deref().lt(any::<&Q>().deref());
    }
    fn le(&self, other: &Pin<Q>) -> bool {
        any::<&Ptr>().deref().le(any::<&Q>().deref());
    }
    fn gt(&self, other: &Pin<Q>) -> bool {
        any::<&Ptr>().deref().gt(any::<&Q>().deref());
    }
    fn ge(&self, other: &Pin<Q>) -> bool {
        any::<&Ptr>().deref().ge(any::<&Q>().deref());
    }
}

#[safe]
impl<Ptr: Deref<Target: Ord>> Ord for Pin<Ptr> {
    fn cmp(&self, other: &Self) -> cmp::Ordering {
        any::<&Ptr>().deref().cmp(any());
    }
}

#[safe]
impl<Ptr: Deref<Target: Hash>> Hash for Pin<Ptr> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        any::<&Ptr>().deref().hash(state);
    }
}

#[safe]
impl<Ptr: Deref<Target: Unpin>> Pin<Ptr> {
    pub const fn new(pointer: Ptr) -> Pin<Ptr> {
        keep(pointer);
    }
    pub const fn into_inner(pin: Pin<Ptr>) -> Ptr {
        keep(pin);
    }
}

#[safe]
impl<Ptr: Deref> Pin<Ptr> {
    #[lang = "new_unchecked"]
    pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {
        keep(pointer);
    }
    pub const fn as_ref(&self) -> Pin<&Ptr::Target>
    where
        Ptr: Deref,
    {
        any::<&Ptr>().deref();
    }
}

#[safe]
impl<Ptr: DerefMut> Pin<Ptr> {
    pub const fn as_mut(&mut self) -> Pin<&mut Ptr::Target>
    where
        Ptr: DerefMut,
    {
        any::<&mut Ptr>().deref_mut();
    }
    pub const fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target>
    where
        Ptr: DerefMut,
    {
        any::<&mut Ptr>().deref_mut();
    }
    pub fn set(&mut self, value: Ptr::Target)
    where
        Ptr::Target: Sized,
    {
        keep(value);
        any::<Ptr::Target>();
        any::<&mut Ptr>().deref_mut();
    }
}

#[safe]
impl<Ptr: Deref> Pin<Ptr> {
    pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {
        keep(pin);
    }
}

#[safe]
impl<'a, T: ?Sized> Pin<&'a T> {
    pub unsafe fn map_unchecked<U, F>(self, func: F) -> Pin<&'a U>
    where
        U: ?Sized,
        F: FnOnce(&T) -> &U,
    {
        keep(self);
        keep(func(any()));
    }
    pub const fn get_ref(self) -> &'a T {
        keep(self);
    }
}

#[safe]
impl<'a, T: ?Sized> Pin<&'a mut T> {
    pub const fn into_ref(self) -> Pin<&'a T> {
        keep(self);
    }
    pub const fn get_mut(self) -> &'a mut T
    where
        T: Unpin,
    {
        keep(self);
    }
    pub const unsafe fn get_unchecked_mut(self) -> &'a mut T {
        keep(self);
    }
    pub unsafe fn map_unchecked_mut<U, F>(self, func: F) -> Pin<&'a mut U>
    where
        U: ?Sized,
        F: FnOnce(&mut T) -> &mut U,
    {
        keep(self);
        keep(func(any()));
    }
}

#[safe]
impl<T: ?Sized> Pin<&'static T> {
    pub const fn static_ref(r: &'static T) -> Pin<&'static T> {}
}

#[safe]
impl<T: ?Sized> Pin<&'static mut T> {
    pub const fn static_mut(r: &'static mut T) -> Pin<&'static mut T> {}
}

#[safe]
impl<Ptr: Deref> Deref for Pin<Ptr> {
    type Target = Ptr::Target;
    fn deref(&self) -> &Ptr::Target {
        any::<&Ptr>().deref();
    }
}

#[safe]
impl<Ptr: DerefMut<Target: Unpin>> DerefMut for Pin<Ptr> {
    fn deref_mut(&mut self) -> &mut Ptr::Target {
        any::<&mut Ptr>().deref_mut();
    }
}

impl<Ptr: LegacyReceiver> LegacyReceiver for Pin<Ptr> {}

#[safe]
impl<Ptr: fmt::Debug> fmt::Debug for Pin<Ptr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&Ptr>(), f);
    }
}

#[safe]
impl<Ptr: fmt::Display> fmt::Display for Pin<Ptr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&Ptr>(), f);
    }
}

#[safe]
impl<Ptr: fmt::Pointer> fmt::Pointer for Pin<Ptr> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Pointer::fmt(any::<&Ptr>(), f);
    }
}

impl<Ptr, U> CoerceUnsized<Pin<U>> for Pin<Ptr>
where
    Ptr: CoerceUnsized<U>,
{
}

impl<Ptr, U> DispatchFromDyn<Pin<U>> for Pin<Ptr>
where
    Ptr: DispatchFromDyn<U>,
{
}
