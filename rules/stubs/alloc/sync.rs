//! `Arc`: shared ownership between threads; the last owner to go drops the value and frees it.
#![source = "library/alloc/src/sync.rs"]

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

pub struct Arc<T: ?Sized, A: Allocator = Global> {
    value: T,
    alloc: A,
}

pub struct Weak<T: ?Sized, A: Allocator = Global> {
    alloc: A,
    value: NonNull<T>,
}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Send> Send for Arc<T, A> {}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Sync> Sync for Arc<T, A> {}

impl<T: RefUnwindSafe + ?Sized, A: Allocator + UnwindSafe> UnwindSafe for Arc<T, A> {}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Send> Send for Weak<T, A> {}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Sync> Sync for Weak<T, A> {}

#[safe]
impl<T: ?Sized, A: Allocator> fmt::Debug for Weak<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T> Arc<T> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new(data: T) -> Arc<T> {
        keep(data);
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc, implicit_panic)]
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T>
    where
        F: FnOnce(&Weak<T>) -> T,
    {
        keep(data_fn(any()));
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_uninit() -> Arc<mem::MaybeUninit<T>> {
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_zeroed() -> Arc<mem::MaybeUninit<T>> {
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn pin(data: T) -> Pin<Arc<T>> {
        keep(data);
        any()
    }
}

impl<T, A: Allocator> Arc<T, A> {
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

impl<T> Arc<[T]> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_uninit_slice(len: usize) -> Arc<[mem::MaybeUninit<T>]> {
        any()
    }
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    pub fn new_zeroed_slice(len: usize) -> Arc<[mem::MaybeUninit<T>]> {
        any()
    }
}

#[safe]
impl<T, A: Allocator> Arc<mem::MaybeUninit<T>, A> {
    pub unsafe fn assume_init(self) -> Arc<T, A> {
        keep(self);
        any()
    }
}

#[safe]
impl<T, A: Allocator> Arc<[mem::MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Arc<[T], A> {
        keep(self);
        any()
    }
}

#[safe]
impl<T: ?Sized> Arc<T> {
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
impl<T: ?Sized, A: Allocator> Arc<T, A> {
    pub fn as_ptr(this: &Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T, A>
    where
        A: Clone,
    {
        any()
    }
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
}

#[safe]
impl<T: ?Sized, A: Allocator + Clone> Clone for Arc<T, A> {
    fn clone(&self) -> Arc<T, A> {
        any()
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> Deref for Arc<T, A> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: ?Sized + CloneToUninit, A: Allocator + Clone> Arc<T, A> {
    /// clones a shared value into new memory
    #[effect(alloc, free)]
    pub fn make_mut(this: &mut Self) -> &mut T {
        any::<&T>().clone_to_uninit(any());
        any()
    }
}

impl<T: Clone, A: Allocator> Arc<T, A> {
    /// clones a shared value, else frees the memory of the only owner
    #[effect(free)]
    pub fn unwrap_or_clone(this: Self) -> T {
        keep(any::<&T>().clone());
        keep(this);
        any()
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> Arc<T, A> {
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
}

unsafe impl<T: ?Sized, A: Allocator> Drop for Arc<T, A> {
    /// frees the memory with the last owner
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl<A: Allocator> Arc<dyn Any + Send + Sync, A> {
    pub fn downcast<T>(self) -> Result<Arc<T, A>, Self>
    where
        T: Any + Send + Sync,
    {
        keep(self);
        any()
    }
}

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
}

#[safe]
impl<T: ?Sized, A: Allocator> Weak<T, A> {
    pub fn upgrade(&self) -> Option<Arc<T, A>>
    where
        A: Clone,
    {
        any()
    }
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}

#[safe]
impl<T: ?Sized, A: Allocator + Clone> Clone for Weak<T, A> {
    fn clone(&self) -> Weak<T, A> {}
}

#[safe]
impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {}
}

unsafe impl<T: ?Sized, A: Allocator> Drop for Weak<T, A> {
    /// frees the memory with the last weak pointer when no owner is left
    #[effect(free)]
    fn drop(&mut self) {}
}

#[safe]
impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Arc<T, A> {
    fn eq(&self, other: &Arc<T, A>) -> bool {
        PartialEq::eq(&**self, &**other)
    }
}

#[safe]
impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Arc<T, A> {
    fn partial_cmp(&self, other: &Arc<T, A>) -> Option<Ordering> {
        PartialOrd::partial_cmp(&**self, &**other)
    }
}

#[safe]
impl<T: ?Sized + Ord, A: Allocator> Ord for Arc<T, A> {
    fn cmp(&self, other: &Arc<T, A>) -> Ordering {
        Ord::cmp(&**self, &**other)
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Arc<T, A> {}

#[safe]
impl<T: ?Sized + fmt::Display, A: Allocator> fmt::Display for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized + fmt::Debug, A: Allocator> fmt::Debug for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&T>(), f)
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> fmt::Pointer for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl<T: Default> Default for Arc<T> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    fn default() -> Arc<T> {
        keep(T::default());
        any()
    }
}

#[safe]
impl Default for Arc<str> {
    fn default() -> Self {
        any()
    }
}

#[safe]
impl Default for Arc<core::ffi::CStr> {
    fn default() -> Self {
        any()
    }
}

#[safe]
impl<T> Default for Arc<[T]> {
    fn default() -> Self {
        any()
    }
}

#[safe]
impl<T> Default for Pin<Arc<T>>
where
    T: ?Sized,
    Arc<T>: Default,
{
    fn default() -> Self {
        keep(Arc::<T>::default());
        any()
    }
}

#[safe]
impl<T: ?Sized + Hash, A: Allocator> Hash for Arc<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(&**self, state)
    }
}

impl<T> From<T> for Arc<T> {
    /// allocates memory for the value and its counts
    #[effect(alloc)]
    fn from(t: T) -> Self {
        keep(t);
        any()
    }
}

impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    /// allocates memory for the elements and the counts
    #[effect(alloc)]
    fn from(v: [T; N]) -> Arc<[T]> {
        keep(v);
        any()
    }
}

impl<T: Clone> From<&[T]> for Arc<[T]> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &[T]) -> Arc<[T]> {
        keep(any::<&T>().clone());
        any()
    }
}

impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &mut [T]) -> Arc<[T]> {
        keep(any::<&T>().clone());
        any()
    }
}

impl From<&str> for Arc<str> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &str) -> Arc<str> {
        any()
    }
}

impl From<&mut str> for Arc<str> {
    /// allocates the copy
    #[effect(alloc)]
    fn from(v: &mut str) -> Arc<str> {
        any()
    }
}

impl From<String> for Arc<str> {
    /// moves the text to new memory and frees the string
    #[effect(alloc, free)]
    fn from(v: String) -> Arc<str> {
        keep(v);
        any()
    }
}

impl<T: ?Sized, A: Allocator> From<Box<T, A>> for Arc<T, A> {
    /// moves the value to new memory and frees the box
    #[effect(alloc, free)]
    fn from(v: Box<T, A>) -> Arc<T, A> {
        keep(v);
        any()
    }
}

impl<T, A: Allocator + Clone> From<Vec<T, A>> for Arc<[T], A> {
    /// moves the elements to new memory and frees the vector
    #[effect(alloc, free)]
    fn from(v: Vec<T, A>) -> Arc<[T], A> {
        keep(v);
        any()
    }
}

impl<'a, B> From<Cow<'a, B>> for Arc<B>
where
    B: ToOwned + ?Sized,
    Arc<B>: From<&'a B> + From<B::Owned>,
{
    /// copies the value to new memory and frees an owned one
    #[effect(alloc, free)]
    fn from(cow: Cow<'a, B>) -> Arc<B> {
        keep(cow);
        any()
    }
}

#[safe]
impl From<Arc<str>> for Arc<[u8]> {
    fn from(rc: Arc<str>) -> Self {
        keep(rc);
        any()
    }
}

#[safe]
impl<T, A: Allocator, const N: usize> TryFrom<Arc<[T], A>> for Arc<[T; N], A> {
    type Error = Arc<[T], A>;
    fn try_from(boxed_slice: Arc<[T], A>) -> Result<Self, Self::Error> {
        keep(boxed_slice);
        any()
    }
}

impl<T> FromIterator<T> for Arc<[T]> {
    /// allocates memory for the items and the counts
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        keep(iter.into_iter().next());
        any()
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> borrow::Borrow<T> for Arc<T, A> {
    fn borrow(&self) -> &T {
        &self.value
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> AsRef<T> for Arc<T, A> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

#[safe]
impl<T: core::error::Error + ?Sized> core::error::Error for Arc<T> {
    fn cause(&self) -> Option<&dyn core::error::Error> {
        self.value.cause()
    }
    fn source(&self) -> Option<&(dyn core::error::Error + 'static)> {
        self.value.source()
    }
}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Arc<U, A>> for Arc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Arc<U>> for Arc<T> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Weak<U, A>> for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Weak<U>> for Weak<T> {}

impl<T: ?Sized, A: Allocator> Unpin for Arc<T, A> {}
