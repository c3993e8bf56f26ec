//! `Box`: the value on the heap, freed when the box is dropped.
#![source = "library/alloc/src/boxed.rs"]

use crate::alloc::{Allocator, Global};
use core::borrow::{Borrow, BorrowMut};
use core::cmp::Ordering;
use core::error::Error;
use core::fmt;
use core::future::Future;
use core::hash::{Hash, Hasher};
use core::marker::{Tuple, Unsize};
use core::mem;
use core::mem::MaybeUninit;
use core::ops::{
    AsyncFn, AsyncFnMut, AsyncFnOnce, CoerceUnsized, Deref, DerefMut, DispatchFromDyn,
};
use core::pin::Pin;
use core::task::{Context, Poll};
use core::{any, keep};

#[lang = "owned_box"]
#[fundamental]
pub struct Box<T: ?Sized, A: Allocator = Global> {
    value: T,
    alloc: A,
}

mod convert;
mod iter;

#[safe]
pub fn box_assume_init_into_vec_unsafe<T, const N: usize>(
    b: Box<MaybeUninit<[T; N]>>,
) -> crate::vec::Vec<T> {
    keep(b);
    any()
}

impl<T> Box<T> {
    /// allocates memory for the value
    #[effect(alloc)]
    pub fn new(x: T) -> Self {
        keep(x);
        any()
    }
    /// allocates memory for the value
    #[effect(alloc)]
    pub fn new_uninit() -> Box<mem::MaybeUninit<T>> {
        any()
    }
    /// allocates memory for the value
    #[effect(alloc)]
    pub fn new_zeroed() -> Box<mem::MaybeUninit<T>> {
        any()
    }
    /// allocates memory for the value
    #[effect(alloc)]
    pub fn pin(x: T) -> Pin<Box<T>> {
        keep(x);
        any()
    }
}

impl<T> Box<[T]> {
    /// allocates memory for the slice
    #[effect(alloc)]
    pub fn new_uninit_slice(len: usize) -> Box<[mem::MaybeUninit<T>]> {
        any()
    }
    /// allocates memory for the slice
    #[effect(alloc)]
    pub fn new_zeroed_slice(len: usize) -> Box<[mem::MaybeUninit<T>]> {
        any()
    }
}

#[safe]
impl<T, A: Allocator> Box<mem::MaybeUninit<T>, A> {
    pub unsafe fn assume_init(self) -> Box<T, A> {
        keep(self);
        any()
    }
    pub fn write(boxed: Self, value: T) -> Box<T, A> {
        keep(boxed);
        keep(value);
        any()
    }
}

#[safe]
impl<T, A: Allocator> Box<[mem::MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Box<[T], A> {
        keep(self);
        any()
    }
}

#[safe]
impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self {}
    pub fn into_raw(b: Self) -> *mut T {
        keep(b);
        any()
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> Box<T, A> {
    pub fn leak<'a>(b: Self) -> &'a mut T
    where
        A: 'a,
    {
        keep(b);
        any()
    }
    pub fn into_pin(boxed: Self) -> Pin<Self>
    where
        A: 'static,
    {
        keep(boxed);
        any()
    }
}

unsafe impl<T: ?Sized, A: Allocator> Drop for Box<T, A> {
    /// frees the memory of the box
    #[effect(free)]
    fn drop(&mut self) {}
}

impl<T: Default> Default for Box<T> {
    /// allocates memory for the value
    #[effect(alloc)]
    fn default() -> Self {
        keep(T::default());
        any()
    }
}

#[safe]
impl<T> Default for Box<[T]> {
    fn default() -> Self {
        any()
    }
}

#[safe]
impl Default for Box<str> {
    fn default() -> Self {
        any()
    }
}

#[safe]
impl<T> Default for Pin<Box<T>>
where
    T: ?Sized,
    Box<T>: Default,
{
    fn default() -> Self {
        keep(<Box<T> as Default>::default());
        any()
    }
}

#[safe]
impl<T: Clone, A: Allocator + Clone> Clone for Box<T, A> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        any()
    }
    fn clone_from(&mut self, source: &Self) {
        any::<&mut T>().clone_from(any())
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for Box<[T], A> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {
        keep(any::<&T>().clone());
        any()
    }
    /// allocates the copy and frees the old slice when their lengths differ
    #[effect(alloc, free)]
    fn clone_from(&mut self, source: &Self) {
        keep(any::<&T>().clone());
        any::<T>();
    }
}

impl Clone for Box<str> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {}
}

#[safe]
impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Box<T, A> {
    fn eq(&self, other: &Self) -> bool {
        PartialEq::eq(&**self, &**other)
    }
}

#[safe]
impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Box<T, A> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        PartialOrd::partial_cmp(&**self, &**other)
    }
}

#[safe]
impl<T: ?Sized + Ord, A: Allocator> Ord for Box<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(&**self, &**other)
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Box<T, A> {}

#[safe]
impl<T: ?Sized + Hash, A: Allocator> Hash for Box<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Hash::hash(&**self, state)
    }
}

#[safe]
impl<T: fmt::Display + ?Sized, A: Allocator> fmt::Display for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

#[safe]
impl<T: fmt::Debug + ?Sized, A: Allocator> fmt::Debug for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> fmt::Pointer for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T: ?Sized, A: Allocator> Deref for Box<T, A> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> DerefMut for Box<T, A> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

#[safe]
impl<Args: Tuple, F: FnOnce<Args> + ?Sized, A: Allocator> FnOnce<Args> for Box<F, A> {
    type Output = <F as FnOnce<Args>>::Output;
    extern "rust-call" fn call_once(self, args: Args) -> Self::Output {
        self.value.call_once(args)
    }
}

#[safe]
impl<Args: Tuple, F: FnMut<Args> + ?Sized, A: Allocator> FnMut<Args> for Box<F, A> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {
        self.value.call_mut(args)
    }
}

#[safe]
impl<Args: Tuple, F: Fn<Args> + ?Sized, A: Allocator> Fn<Args> for Box<F, A> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        self.value.call(args)
    }
}

#[safe]
impl<Args: Tuple, F: AsyncFnOnce<Args> + ?Sized, A: Allocator> AsyncFnOnce<Args> for Box<F, A> {
    type Output = F::Output;
    type CallOnceFuture = F::CallOnceFuture;
    extern "rust-call" fn async_call_once(self, args: Args) -> Self::CallOnceFuture {
        self.value.async_call_once(args)
    }
}

#[safe]
impl<Args: Tuple, F: AsyncFnMut<Args> + ?Sized, A: Allocator> AsyncFnMut<Args> for Box<F, A> {
    type CallRefFuture<'a> = F::CallRefFuture<'a> where Self: 'a;
    extern "rust-call" fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_> {
        self.value.async_call_mut(args)
    }
}

#[safe]
impl<Args: Tuple, F: AsyncFn<Args> + ?Sized, A: Allocator> AsyncFn<Args> for Box<F, A> {
    extern "rust-call" fn async_call(&self, args: Args) -> Self::CallRefFuture<'_> {
        self.value.async_call(args)
    }
}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Box<U>> for Box<T, Global> {}

#[safe]
impl<T: ?Sized, A: Allocator> Borrow<T> for Box<T, A> {
    fn borrow(&self) -> &T {
        &self.value
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> BorrowMut<T> for Box<T, A> {
    fn borrow_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> AsRef<T> for Box<T, A> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

#[safe]
impl<T: ?Sized, A: Allocator> AsMut<T> for Box<T, A> {
    fn as_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: ?Sized, A: Allocator> Unpin for Box<T, A> {}

#[safe]
impl<F: ?Sized + Future + Unpin, A: Allocator> Future for Box<F, A> {
    type Output = F::Output;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let future = any::<Pin<&mut F>>();
        future.poll(cx)
    }
}

#[safe]
impl<E: Error> Error for Box<E> {
    fn cause(&self) -> Option<&dyn Error> {
        self.value.cause()
    }
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.value.source()
    }
}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Box<U, A>> for Box<T, A> {}

#[safe]
impl<T: ?Sized + Hasher, A: Allocator> Hasher for Box<T, A> {
    fn finish(&self) -> u64 {
        self.value.finish()
    }
    fn write(&mut self, bytes: &[u8]) {
        self.value.write(bytes)
    }
    fn write_u8(&mut self, i: u8) {
        self.value.write_u8(i)
    }
    fn write_u16(&mut self, i: u16) {
        self.value.write_u16(i)
    }
    fn write_u32(&mut self, i: u32) {
        self.value.write_u32(i)
    }
    fn write_u64(&mut self, i: u64) {
        self.value.write_u64(i)
    }
    fn write_u128(&mut self, i: u128) {
        self.value.write_u128(i)
    }
    fn write_usize(&mut self, i: usize) {
        self.value.write_usize(i)
    }
    fn write_i8(&mut self, i: i8) {
        self.value.write_i8(i)
    }
    fn write_i16(&mut self, i: i16) {
        self.value.write_i16(i)
    }
    fn write_i32(&mut self, i: i32) {
        self.value.write_i32(i)
    }
    fn write_i64(&mut self, i: i64) {
        self.value.write_i64(i)
    }
    fn write_i128(&mut self, i: i128) {
        self.value.write_i128(i)
    }
    fn write_isize(&mut self, i: isize) {
        self.value.write_isize(i)
    }
}
