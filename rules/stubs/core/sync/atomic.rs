//! Atomics: they exist only where the processor has them, so they never take a lock.
#![source = "library/core/src/sync/atomic.rs"]

use crate::any;
use crate::cell::UnsafeCell;
use crate::fmt;
use crate::keep;

pub unsafe trait AtomicPrimitive: Sized + Copy {
    type AtomicInner: Sized;
}

unsafe impl AtomicPrimitive for bool {
    type AtomicInner = AtomicBool;
}

unsafe impl<T> AtomicPrimitive for *mut T {
    type AtomicInner = AtomicPtr<T>;
}

pub type Atomic<T> = <T as AtomicPrimitive>::AtomicInner;

#[repr(C, align(1))]
pub struct AtomicBool {
    v: UnsafeCell<u8>,
}

#[safe]
impl Default for AtomicBool {
    fn default() -> Self {}
}

unsafe impl Sync for AtomicBool {}

pub struct AtomicPtr<T> {
    p: UnsafeCell<*mut T>,
}

#[safe]
impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T> {}
}

unsafe impl<T> Send for AtomicPtr<T> {}

unsafe impl<T> Sync for AtomicPtr<T> {}

#[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
#[non_exhaustive]
pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

pub const ATOMIC_BOOL_INIT: AtomicBool = AtomicBool::new(false);

#[safe]
impl AtomicBool {
    pub const fn new(v: bool) -> AtomicBool {}
    pub const unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool {}
    pub fn get_mut(&mut self) -> &mut bool {}
    pub const fn into_inner(self) -> bool {}
    /// panics when the ordering makes no sense for this operation
    #[effect(implicit_panic, unless(order = "Relaxed, Acquire, SeqCst"))]
    pub fn load(&self, order: Ordering) -> bool {}
    /// panics when the ordering makes no sense for this operation
    #[effect(implicit_panic, unless(order = "Relaxed, Release, SeqCst"))]
    pub fn store(&self, val: bool, order: Ordering) {}
    #[cfg(target_has_atomic = "8")]
    pub fn swap(&self, val: bool, order: Ordering) -> bool {}
    #[cfg(target_has_atomic = "8")]
    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {}
    #[cfg(target_has_atomic = "8")]
    pub fn compare_exchange(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {}
    #[cfg(target_has_atomic = "8")]
    pub fn compare_exchange_weak(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {}
    #[cfg(target_has_atomic = "8")]
    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
    #[cfg(target_has_atomic = "8")]
    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
    #[cfg(target_has_atomic = "8")]
    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
    #[cfg(target_has_atomic = "8")]
    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
    #[cfg(target_has_atomic = "8")]
    pub fn fetch_not(&self, order: Ordering) -> bool {}
    pub const fn as_ptr(&self) -> *mut bool {}
    #[cfg(target_has_atomic = "8")]
    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<bool, bool>
    where
        F: FnMut(bool) -> Option<bool>,
    {
        keep(f(any()));
    }
    #[cfg(target_has_atomic = "8")]
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(bool) -> Option<bool>,
    ) -> Result<bool, bool> {
        keep(f(any()));
    }
    #[cfg(target_has_atomic = "8")]
    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(bool) -> bool,
    ) -> bool {
        f(any());
    }
}

#[safe]
impl<T> AtomicPtr<T> {
    pub const fn new(p: *mut T) -> AtomicPtr<T> {}
    pub const unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> {}
    pub fn get_mut(&mut self) -> &mut *mut T {}
    pub const fn into_inner(self) -> *mut T {
        keep(self);
    }
    /// panics when the ordering makes no sense for this operation
    #[effect(implicit_panic, unless(order = "Relaxed, Acquire, SeqCst"))]
    pub fn load(&self, order: Ordering) -> *mut T {}
    /// panics when the ordering makes no sense for this operation
    #[effect(implicit_panic, unless(order = "Relaxed, Release, SeqCst"))]
    pub fn store(&self, ptr: *mut T, order: Ordering) {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn compare_and_swap(
        &self,
        current: *mut T,
        new: *mut T,
        order: Ordering,
    ) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn compare_exchange(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn compare_exchange_weak(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<*mut T, *mut T>
    where
        F: FnMut(*mut T) -> Option<*mut T>,
    {
        keep(f(any()));
    }
    #[cfg(target_has_atomic = "ptr")]
    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(*mut T) -> Option<*mut T>,
    ) -> Result<*mut T, *mut T> {
        keep(f(any()));
    }
    #[cfg(target_has_atomic = "8")]
    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: impl FnMut(*mut T) -> *mut T,
    ) -> *mut T {
        keep(f(any()));
    }
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T {}
    #[cfg(target_has_atomic = "ptr")]
    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T {}
    pub const fn as_ptr(&self) -> *mut *mut T {}
}

#[safe]
impl From<bool> for AtomicBool {
    fn from(b: bool) -> Self {}
}

#[safe]
impl<T> From<*mut T> for AtomicPtr<T> {
    fn from(p: *mut T) -> Self {}
}

/// The atomic of one integer type.
macro_rules! atomic_integer {
    ($Int:ident $Atomic:ident $bytes:literal) => {
        #[repr(C, align($bytes))]
        pub struct $Atomic {
            v: UnsafeCell<$Int>,
        }

        unsafe impl AtomicPrimitive for $Int {
            type AtomicInner = $Atomic;
        }

        #[safe]
        impl Default for $Atomic {
            fn default() -> Self {}
        }

        #[safe]
        impl From<$Int> for $Atomic {
            fn from(v: $Int) -> Self {}
        }

        #[safe]
        impl fmt::Debug for $Atomic {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
        }

        unsafe impl Sync for $Atomic {}

        #[safe]
        impl $Atomic {
            pub const fn new(v: $Int) -> Self {}
            pub const unsafe fn from_ptr<'a>(ptr: *mut $Int) -> &'a $Atomic {}
            pub fn get_mut(&mut self) -> &mut $Int {}
            pub const fn into_inner(self) -> $Int {}
            /// panics when the ordering makes no sense for this operation
            #[effect(implicit_panic, unless(order = "Relaxed, Acquire, SeqCst"))]
            pub fn load(&self, order: Ordering) -> $Int {}
            /// panics when the ordering makes no sense for this operation
            #[effect(implicit_panic, unless(order = "Relaxed, Release, SeqCst"))]
            pub fn store(&self, val: $Int, order: Ordering) {}
            pub fn swap(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn compare_and_swap(
                &self,
                current: $Int,
                new: $Int,
                order: Ordering,
            ) -> $Int {}
            pub fn compare_exchange(
                &self,
                current: $Int,
                new: $Int,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$Int, $Int> {}
            pub fn compare_exchange_weak(
                &self,
                current: $Int,
                new: $Int,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$Int, $Int> {}
            pub fn fetch_add(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn fetch_sub(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn fetch_and(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn fetch_nand(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn fetch_or(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn fetch_xor(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn fetch_update<F>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<$Int, $Int>
            where
                F: FnMut($Int) -> Option<$Int>,
            {
                keep(f(any()));
            }
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut($Int) -> Option<$Int>,
            ) -> Result<$Int, $Int> {
                keep(f(any()));
            }
            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: impl FnMut($Int) -> $Int,
            ) -> $Int {
                keep(f(any()));
            }
            pub fn fetch_max(&self, val: $Int, order: Ordering) -> $Int {}
            pub fn fetch_min(&self, val: $Int, order: Ordering) -> $Int {}
            pub const fn as_ptr(&self) -> *mut $Int {}
        }
    };
}

#[cfg(target_has_atomic = "8")]
atomic_integer! { i8 AtomicI8 1 }
#[cfg(target_has_atomic = "8")]
atomic_integer! { u8 AtomicU8 1 }
#[cfg(target_has_atomic = "16")]
atomic_integer! { i16 AtomicI16 2 }
#[cfg(target_has_atomic = "16")]
atomic_integer! { u16 AtomicU16 2 }
#[cfg(target_has_atomic = "32")]
atomic_integer! { i32 AtomicI32 4 }
#[cfg(target_has_atomic = "32")]
atomic_integer! { u32 AtomicU32 4 }
#[cfg(target_has_atomic = "64")]
atomic_integer! { i64 AtomicI64 8 }
#[cfg(target_has_atomic = "64")]
atomic_integer! { u64 AtomicU64 8 }
#[cfg(target_pointer_width = "16")]
atomic_integer! { isize AtomicIsize 2 }
#[cfg(target_pointer_width = "16")]
atomic_integer! { usize AtomicUsize 2 }
#[cfg(target_pointer_width = "32")]
atomic_integer! { isize AtomicIsize 4 }
#[cfg(target_pointer_width = "32")]
atomic_integer! { usize AtomicUsize 4 }
#[cfg(target_pointer_width = "64")]
atomic_integer! { isize AtomicIsize 8 }
#[cfg(target_pointer_width = "64")]
atomic_integer! { usize AtomicUsize 8 }

pub const ATOMIC_ISIZE_INIT: AtomicIsize = AtomicIsize::new(0);

pub const ATOMIC_USIZE_INIT: AtomicUsize = AtomicUsize::new(0);

/// panics when the ordering makes no sense for this operation
#[effect(implicit_panic, unless(order = "Acquire, Release, AcqRel, SeqCst"))]
pub fn fence(order: Ordering) {}

/// panics when the ordering makes no sense for this operation
#[effect(implicit_panic, unless(order = "Acquire, Release, AcqRel, SeqCst"))]
pub fn compiler_fence(order: Ordering) {}

#[safe]
impl fmt::Debug for AtomicBool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> fmt::Debug for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<T> fmt::Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
pub fn spin_loop_hint() {}
