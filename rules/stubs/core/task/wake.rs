//! Wakers: every operation goes through the function pointers of the waker's own table.
#![source = "library/core/src/task/wake.rs"]

use crate::fmt;
use crate::{any, keep};

#[lang = "Context"]
pub struct Context<'a> {
    waker: &'a Waker,
}

#[derive(PartialEq, Debug)]
pub struct RawWaker {
    data: *const (),
    vtable: &'static RawWakerVTable,
}

#[safe]
impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {
        RawWaker { data, vtable }
    }
}

#[derive(PartialEq, Copy, Clone, Debug)]
pub struct RawWakerVTable {
    clone: unsafe fn(*const ()) -> RawWaker,
    wake: unsafe fn(*const ()),
    wake_by_ref: unsafe fn(*const ()),
    drop: unsafe fn(*const ()),
}

#[safe]
impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self {
        RawWakerVTable {
            clone,
            wake,
            wake_by_ref,
            drop,
        }
    }
}

#[safe]
impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Self {
        Context { waker }
    }
    pub const fn waker(&self) -> &'a Waker {
        self.waker
    }
}

#[safe]
impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct Waker {
    waker: RawWaker,
}

impl Unpin for Waker {}

unsafe impl Send for Waker {}

unsafe impl Sync for Waker {}

#[safe]
impl Waker {
    pub fn wake(self) {
        keep(self);
        (any::<&RawWakerVTable>().wake)(any())
    }
    pub fn wake_by_ref(&self) {
        (self.waker.vtable.wake_by_ref)(self.waker.data)
    }
    pub fn will_wake(&self, other: &Waker) -> bool {}
    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self {
        any()
    }
    pub const unsafe fn from_raw(waker: RawWaker) -> Waker {
        Waker { waker }
    }
    pub const fn noop() -> &'static Waker {}
    pub fn data(&self) -> *const () {
        self.waker.data
    }
    pub fn vtable(&self) -> &'static RawWakerVTable {
        self.waker.vtable
    }
}

#[safe]
impl Clone for Waker {
    fn clone(&self) -> Self {
        let waker = (self.waker.vtable.clone)(self.waker.data);
        Waker { waker }
    }
    fn clone_from(&mut self, source: &Self) {
        *self = source.clone();
    }
}

#[safe]
impl Drop for Waker {
    fn drop(&mut self) {
        (self.waker.vtable.drop)(self.waker.data)
    }
}

#[safe]
impl fmt::Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}
