//! Values that change behind a shared reference: cells and the borrows of `RefCell`.
#![source = "library/core/src/cell.rs"]

use crate::keep;
use crate::any;
use crate::cmp::Ordering;
use crate::fmt::{self, Debug, Display};
use crate::marker::{PhantomData, Unsize};
use crate::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
use crate::ptr::NonNull;
pub use lazy::LazyCell;
pub use once::OnceCell;
mod lazy;
mod once;

#[repr(transparent)]
pub struct Cell<T: ?Sized> {
    value: UnsafeCell<T>,
}

unsafe impl<T: ?Sized> Send for Cell<T>
where
    T: Send,
{
}

impl<T: ?Sized> !Sync for Cell<T> {}

#[safe]
impl<T: Copy> Clone for Cell<T> {
    fn clone(&self) -> Cell<T> {}
}

#[safe]
impl<T: Default> Default for Cell<T> {
    fn default() -> Cell<T> {
        keep(T::default());
    }
}

#[safe]
impl<T: PartialEq + Copy> PartialEq for Cell<T> {
    fn eq(&self, other: &Cell<T>) -> bool {
        any::<&T>().eq(any::<&T>());
    }
}

impl<T: Eq + Copy> Eq for Cell<T> {}

#[safe]
impl<T: PartialOrd + Copy> PartialOrd for Cell<T> {
    fn partial_cmp(&self, other: &Cell<T>) -> Option<Ordering> {
        any::<&T>().partial_cmp(any::<&T>());
    }
    fn lt(&self, other: &Cell<T>) -> bool {
        any::<&T>().lt(any::<&T>());
    }
    fn le(&self, other: &Cell<T>) -> bool {
        any::<&T>().le(any::<&T>());
    }
    fn gt(&self, other: &Cell<T>) -> bool {
        any::<&T>().gt(any::<&T>());
    }
    fn ge(&self, other: &Cell<T>) -> bool {
        any::<&T>().ge(any::<&T>());
    }
}

#[safe]
impl<T: Ord + Copy> Ord for Cell<T> {
    fn cmp(&self, other: &Cell<T>) -> Ordering {
        any::<&T>().cmp(any());
    }
}

#[safe]
impl<T> From<T> for Cell<T> {
    fn from(t: T) -> Cell<T> {
        keep(t);
    }
}

#[safe]
impl<T> Cell<T> {
    pub const fn new(value: T) -> Cell<T> {
        keep(value);
    }
    pub const fn set(&self, val: T) {
        keep(val);
        any::<T>();
    }
    pub fn swap(&self, other: &Self) {}
    pub const fn replace(&self, val: T) -> T {
        keep(val);
    }
    pub const fn into_inner(self) -> T {
        keep(self);
    }
}

#[safe]
impl<T: Copy> Cell<T> {
    pub const fn get(&self) -> T {}
    pub const fn update(&self, f: impl FnOnce(T) -> T) {
        keep(f(any()));
    }
}

#[safe]
impl<T: ?Sized> Cell<T> {
    pub const fn as_ptr(&self) -> *mut T {}
    pub const fn get_mut(&mut self) -> &mut T {}
    pub const fn from_mut(t: &mut T) -> &Cell<T> {}
}

#[safe]
impl<T: Default> Cell<T> {
    pub const fn take(&self) -> T
    where
        T: Default,
    {
        keep(T::default());
    }
}

impl<T: CoerceUnsized<U>, U> CoerceUnsized<Cell<U>> for Cell<T> {}

impl<T: DispatchFromDyn<U>, U> DispatchFromDyn<Cell<U>> for Cell<T> {}

#[safe]
impl<T, const N: usize> AsRef<[Cell<T>; N]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>; N] {}
}

#[safe]
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {
    fn as_ref(&self) -> &[Cell<T>] {}
}

#[safe]
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {
    fn as_ref(&self) -> &[Cell<T>] {}
}

#[safe]
impl<T> Cell<[T]> {
    pub const fn as_slice_of_cells(&self) -> &[Cell<T>] {}
}

#[safe]
impl<T, const N: usize> Cell<[T; N]> {
    pub const fn as_array_of_cells(&self) -> &[Cell<T>; N] {}
}

pub struct RefCell<T: ?Sized> {
    borrow: Cell<BorrowCounter>,
    value: UnsafeCell<T>,
}

#[non_exhaustive]
#[derive(Debug)]
pub struct BorrowError {
}

#[safe]
impl Display for BorrowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[non_exhaustive]
#[derive(Debug)]
pub struct BorrowMutError {
}

#[safe]
impl Display for BorrowMutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

type BorrowCounter = isize;

#[safe]
impl<T> RefCell<T> {
    pub const fn new(value: T) -> RefCell<T> {
        keep(value);
    }
    pub const fn into_inner(self) -> T {
        keep(self);
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    pub const fn replace(&self, t: T) -> T {
        keep(t);
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {
        keep(f(any()));
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    pub const fn swap(&self, other: &Self) {}
}

#[safe]
impl<T: ?Sized> RefCell<T> {
    /// panics while the value is mutably borrowed, as by the interrupted code
    #[effect(panic)]
    pub const fn borrow(&self) -> Ref<'_, T> {}
    pub const fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
    /// panics while the value is borrowed, as by the interrupted code
    #[effect(panic)]
    pub const fn borrow_mut(&self) -> RefMut<'_, T> {}
    pub const fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
    pub const fn as_ptr(&self) -> *mut T {}
    pub const fn get_mut(&mut self) -> &mut T {}
    pub const unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
}

impl<T: Default> RefCell<T> {
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    pub fn take(&self) -> T {
        keep(T::default());
    }
}

unsafe impl<T: ?Sized> Send for RefCell<T>
where
    T: Send,
{
}

impl<T: ?Sized> !Sync for RefCell<T> {}

impl<T: Clone> Clone for RefCell<T> {
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn clone(&self) -> RefCell<T> {
        keep(any::<&T>().clone());
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn clone_from(&mut self, source: &Self) {
        any::<&mut T>().clone_from(any::<&T>());
    }
}

#[safe]
impl<T: Default> Default for RefCell<T> {
    fn default() -> RefCell<T> {
        keep(T::default());
    }
}

impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> {
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn eq(&self, other: &RefCell<T>) -> bool {
        any::<&T>().eq(any::<&T>());
    }
}

impl<T: ?Sized + Eq> Eq for RefCell<T> {}

impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> {
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn partial_cmp(&self, other: &RefCell<T>) -> Option<Ordering> {
        any::<&T>().partial_cmp(any::<&T>());
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn lt(&self, other: &RefCell<T>) -> bool {
        any::<&T>().lt(any::<&T>());
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn le(&self, other: &RefCell<T>) -> bool {
        any::<&T>().le(any::<&T>());
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn gt(&self, other: &RefCell<T>) -> bool {
        any::<&T>().gt(any::<&T>());
    }
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn ge(&self, other: &RefCell<T>) -> bool {
        any::<&T>().ge(any::<&T>());
    }
}

impl<T: ?Sized + Ord> Ord for RefCell<T> {
    /// panics while the value is borrowed elsewhere
    #[effect(implicit_panic)]
    fn cmp(&self, other: &RefCell<T>) -> Ordering {
        any::<&T>().cmp(any());
    }
}

#[safe]
impl<T> From<T> for RefCell<T> {
    fn from(t: T) -> RefCell<T> {
        keep(t);
    }
}

impl<T: CoerceUnsized<U>, U> CoerceUnsized<RefCell<U>> for RefCell<T> {}

struct BorrowRef<'b> {
    borrow: &'b Cell<BorrowCounter>,
}

#[safe]
impl Drop for BorrowRef<'_> {
    fn drop(&mut self) {}
}

#[safe]
impl Clone for BorrowRef<'_> {
    fn clone(&self) -> Self {}
}

pub struct Ref<'b, T: ?Sized + 'b> {
    value: NonNull<T>,
    borrow: BorrowRef<'b>,
}

#[safe]
impl<T: ?Sized> Deref for Ref<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<'b, T: ?Sized> Ref<'b, T> {
    pub const fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {}
    pub fn map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Ref<'b, U>
    where
        F: FnOnce(&T) -> &U,
    {
        keep(orig);
        keep(f(any()));
    }
    pub fn filter_map<U: ?Sized, F>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>,
    {
        keep(orig);
        keep(f(any()));
    }
    pub fn map_split<U: ?Sized, V: ?Sized, F>(
        orig: Ref<'b, T>,
        f: F,
    ) -> (Ref<'b, U>, Ref<'b, V>)
    where
        F: FnOnce(&T) -> (&U, &V),
    {
        keep(orig);
        keep(f(any()));
    }
}

impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Ref<'b, U>> for Ref<'b, T> {}

#[safe]
impl<T: ?Sized + fmt::Display> fmt::Display for Ref<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&T>(), f);
    }
}

#[safe]
impl<'b, T: ?Sized> RefMut<'b, T> {
    pub fn map<U: ?Sized, F>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
        keep(orig);
        keep(f(any()));
    }
    pub fn filter_map<U: ?Sized, F>(
        orig: RefMut<'b, T>,
        f: F,
    ) -> Result<RefMut<'b, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
    {
        keep(orig);
        keep(f(any()));
    }
    pub fn map_split<U: ?Sized, V: ?Sized, F>(
        orig: RefMut<'b, T>,
        f: F,
    ) -> (RefMut<'b, U>, RefMut<'b, V>)
    where
        F: FnOnce(&mut T) -> (&mut U, &mut V),
    {
        keep(orig);
        keep(f(any()));
    }
}

struct BorrowRefMut<'b> {
    borrow: &'b Cell<BorrowCounter>,
}

#[safe]
impl Drop for BorrowRefMut<'_> {
    fn drop(&mut self) {}
}

pub struct RefMut<'b, T: ?Sized + 'b> {
    value: NonNull<T>,
    borrow: BorrowRefMut<'b>,
    marker: PhantomData<&'b mut T>,
}

#[safe]
impl<T: ?Sized> Deref for RefMut<'_, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[safe]
impl<T: ?Sized> DerefMut for RefMut<'_, T> {
    fn deref_mut(&mut self) -> &mut T {}
}

impl<'b, T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<RefMut<'b, U>>
for RefMut<'b, T> {}

#[safe]
impl<T: ?Sized + fmt::Display> fmt::Display for RefMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&T>(), f);
    }
}

#[lang = "unsafe_cell"]
#[repr(transparent)]
pub struct UnsafeCell<T: ?Sized> {
    value: T,
}

impl<T: ?Sized> !Sync for UnsafeCell<T> {}

#[safe]
impl<T> UnsafeCell<T> {
    pub const fn new(value: T) -> UnsafeCell<T> {
        keep(value);
    }
    pub const fn into_inner(self) -> T {
        keep(self);
    }
}

#[safe]
impl<T: ?Sized> UnsafeCell<T> {
    pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
    pub const fn get(&self) -> *mut T {}
    pub const fn get_mut(&mut self) -> &mut T {}
    pub const fn raw_get(this: *const Self) -> *mut T {}
}

#[safe]
impl<T: Default> Default for UnsafeCell<T> {
    fn default() -> UnsafeCell<T> {
        keep(T::default());
    }
}

#[safe]
impl<T> From<T> for UnsafeCell<T> {
    fn from(t: T) -> UnsafeCell<T> {
        keep(t);
    }
}

impl<T: CoerceUnsized<U>, U> CoerceUnsized<UnsafeCell<U>> for UnsafeCell<T> {}

impl<T: DispatchFromDyn<U>, U> DispatchFromDyn<UnsafeCell<U>> for UnsafeCell<T> {}
