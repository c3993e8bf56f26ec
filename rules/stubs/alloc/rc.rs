//! `Rc`: shared ownership within a thread; the last owner to go drops the value and frees it.
#![source = "library/alloc/src/rc.rs"]

use crate::alloc::{Allocator, Global};
use crate::borrow::{Cow, ToOwned};
use crate::boxed::Box;
use crate::string::String;
use crate::vec::Vec;
use core::any::Any;
use core::clone::CloneToUninit;
use core::cmp::Ordering;
use core::hash::{Hash, Hasher};
use core::marker::Unsize;
use core::mem;
use core::ops::{CoerceUnsized, Deref, DispatchFromDyn};
use core::panic::{RefUnwindSafe, UnwindSafe};
use core::pin::Pin;
use core::ptr::NonNull;
use core::{any, keep};
use core::{borrow, fmt};

pub struct Rc<T: ?Sized, A: Allocator = Global> {
    value: T,
    alloc: A,
}

pub struct Weak<T: ?Sized, A: Allocator = Global> {
    alloc: A,
    value: NonNull<T>,
}

impl<T: ?Sized, A: Allocator> !Send for Rc<T, A> {}

impl<T: ?Sized, A: Allocator> !Sync for Rc<T, A> {}

impl<T: RefUnwindSafe + ?Sized, A: Allocator + UnwindSafe> UnwindSafe for Rc<T, A> {}

impl<T: RefUnwindSafe + ?Sized, A: Allocator + UnwindSafe> RefUnwindSafe for Rc<T, A> {}

impl<T> Rc<T> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new(value: T) -> Rc<T> {
        keep(value);
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc, implicit_panic)]
    pub fn new_cyclic<F>(data_fn: F) -> Rc<T>
    where
        F: FnOnce(&Weak<T>) -> T,
    {
        keep(data_fn(any()));
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_uninit() -> Rc<mem::MaybeUninit<T>> {
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_zeroed() -> Rc<mem::MaybeUninit<T>> {
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn pin(value: T) -> Pin<Rc<T>> {
        keep(value);
        any()
    }
}

impl<T, A: Allocator> Rc<T, A> {
    /// frees the memory unless a weak pointer is left
    #[effect(free)]
    pub fn try_unwrap(this: Self) -> Result<T, Self> {
        keep(this);
        any()
    }
    /// frees the memory unless a weak pointer is left
    #[effect(free)]
    pub fn into_inner(this: Self) -> Option<T> {
        keep(this);
        any()
    }
}

impl<T> Rc<[T]> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_uninit_slice(len: usize) -> Rc<[mem::MaybeUninit<T>]> {
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_zeroed_slice(len: usize) -> Rc<[mem::MaybeUninit<T>]> {
        any()
    }
}

#[safe]
impl<T, A: Allocator> Rc<mem::MaybeUninit<T>, A> {
    pub unsafe fn assume_init(self) -> Rc<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, A: Allocator> Rc<[mem::MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Rc<[T], A> {
        keep(self);
        any()
    }
}

#[safe]
impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(this: Self) -> *const T {
        keep(this);
        any()
    }
    pub unsafe fn increment_strong_count(ptr: *const T) {}
    /// drops the value and frees the memory with the last owner
    #[effect(free)]
    pub unsafe fn decrement_strong_count(ptr: *const T) {
        any::<T>();
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> Rc<T, A> {
    pub fn as_ptr(this: &Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T, A>
    where
        A: Clone,
    {
        any()
    }
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
}

impl<T: ?Sized + CloneToUninit, A: Allocator + Clone> Rc<T, A> {
    /// clones a shared value into new memory
    #[effect(alloc, free)]
    pub fn make_mut(this: &mut Self) -> &mut T {
        any::<&T>().clone_to_uninit(any());
        any()
    }
}

impl<T: Clone, A: Allocator> Rc<T, A> {
    /// clones a shared value, else frees the memory of the only owner
    #[effect(free)]
    pub fn unwrap_or_clone(this: Self) -> T {
        keep(any::<&T>().clone());
        keep(this);
        any()
    }
}

#[safe]
impl<A: Allocator> Rc<dyn Any, A> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T, A>, Self> {
        keep(self);
        any()
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> Deref for Rc<T, A> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

unsafe impl<T: ?Sized, A: Allocator> Drop for Rc<T, A> {
    /// frees the memory with the last owner
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl<T: ?Sized, A: Allocator + Clone> Clone for Rc<T, A> {
    fn clone(&self) -> Self {
        any()
    }
}

impl<T: Default> Default for Rc<T> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    fn default() -> Self {
        keep(T::default());
        any()
    }
}

impl Default for Rc<str> {
    /// allocates memory for the counts
    #[effect(alloc)]
    fn default() -> Self {
        any()
    }
}

impl<T> Default for Rc<[T]> {
    /// allocates memory for the counts
    #[effect(alloc)]
    fn default() -> Self {
        any()
    }
}

#[safe]
impl<T> Default for Pin<Rc<T>>
where
    T: ?Sized,
    Rc<T>: Default,
{
    fn default() -> Self {
        keep(Rc::<T>::default());
        any()
    }
}

#[safe]
impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Rc<T, A> {
    fn eq(&self, other: &Rc<T, A>) -> bool {
        PartialEq::eq(&**self, &**other)
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Rc<T, A> {}

#[safe]
impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Rc<T, A> {
    fn partial_cmp(&self, other: &Rc<T, A>) -> Option<Ordering> {
        PartialOrd::partial_cmp(&**self, &**other)
    }
}

#[safe]
impl<T: ?Sized + Ord, A: Allocator> Ord for Rc<T, A> {
    fn cmp(&self, other: &Rc<T, A>) -> Ordering {
        Ord::cmp(&**self, &**other)
    }
}

#[safe]
impl<T: ?Sized + Hash, A: Allocator> Hash for Rc<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(&**self, state)
    }
}

#[safe]
impl<T: ?Sized + fmt::Display, A: Allocator> fmt::Display for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized + fmt::Debug, A: Allocator> fmt::Debug for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> fmt::Pointer for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T> From<T> for Rc<T> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    fn from(t: T) -> Self {
        keep(t);
        any()
    }
}

impl<T, const N: usize> From<[T; N]> for Rc<[T]> {
    /// allocates memory for the elements and the counts
    #[effect(alloc)]
    fn from(v: [T; N]) -> Rc<[T]> {
        keep(v);
        any()
    }
}

impl<T: Clone> From<&[T]> for Rc<[T]> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &[T]) -> Rc<[T]> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Clone> From<&mut [T]> for Rc<[T]> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &mut [T]) -> Rc<[T]> {
        keep(any::<&T>().clone());
        any()
    }
}

impl From<&str> for Rc<str> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &str) -> Rc<str> {
        any()
    }
}

impl From<&mut str> for Rc<str> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &mut str) -> Rc<str> {
        any()
    }
}

impl From<String> for Rc<str> {
    /// moves the text to new memory and frees the string
    #[effect(alloc, free)]
    fn from(v: String) -> Rc<str> {
        keep(v);
        any()
    }
}

impl<T: ?Sized, A: Allocator> From<Box<T, A>> for Rc<T, A> {
    /// moves the value to new memory and frees the box
    #[effect(alloc, free)]
    fn from(v: Box<T, A>) -> Rc<T, A> {
        keep(v);
        any()
    }
}

impl<T, A: Allocator> From<Vec<T, A>> for Rc<[T], A> {
    /// moves the elements to new memory and frees the vector
    #[effect(alloc, free)]
    fn from(v: Vec<T, A>) -> Rc<[T], A> {
        keep(v);
        any()
    }
}

impl<'a, B> From<Cow<'a, B>> for Rc<B>
where
    B: ToOwned + ?Sized,
    Rc<B>: From<&'a B> + From<B::Owned>,
{
    /// copies the value to new memory and frees an owned one
    #[effect(alloc, free)]
    fn from(cow: Cow<'a, B>) -> Rc<B> {
        keep(cow);
        any()
    }
}

#[safe]
impl From<Rc<str>> for Rc<[u8]> {
    fn from(rc: Rc<str>) -> Self {
        keep(rc);
        any()
    }
}

#[safe]
impl<T, A: Allocator, const N: usize> TryFrom<Rc<[T], A>> for Rc<[T; N], A> {
    type Error = Rc<[T], A>;
    fn try_from(boxed_slice: Rc<[T], A>) -> Result<Self, Self::Error> {
        keep(boxed_slice);
        any()
    }
}

impl<T> FromIterator<T> for Rc<[T]> {
    /// allocates memory for the items and the counts
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        keep(iter.into_iter().next());
        any()
    }
}

impl<T: ?Sized, A: Allocator> !Send for Weak<T, A> {}

impl<T: ?Sized, A: Allocator> !Sync for Weak<T, A> {}

#[safe]
impl<T> Weak<T> {
    pub const fn new() -> Weak<T> {}
}

#[safe]
impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(self) -> *const T {
        keep(self);
        any()
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> Weak<T, A> {
    pub fn as_ptr(&self) -> *const T {}
    pub fn upgrade(&self) -> Option<Rc<T, A>>
    where
        A: Clone,
    {
        any()
    }
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}

unsafe impl<T: ?Sized, A: Allocator> Drop for Weak<T, A> {
    /// frees the memory with the last weak pointer when no owner is left
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl<T: ?Sized, A: Allocator + Clone> Clone for Weak<T, A> {
    fn clone(&self) -> Weak<T, A> {}
}

#[safe]
impl<T: ?Sized, A: Allocator> fmt::Debug for Weak<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {}
}

#[safe]
impl<T: ?Sized, A: Allocator> borrow::Borrow<T> for Rc<T, A> {
    fn borrow(&self) -> &T {
        &self.value
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> AsRef<T> for Rc<T, A> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Rc<U, A>> for Rc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Rc<U>> for Rc<T> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Weak<U, A>> for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Weak<U>> for Weak<T> {}

impl<T: ?Sized, A: Allocator> Unpin for Rc<T, A> {}
