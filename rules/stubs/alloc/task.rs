//! Wakers out of `Arc`: the functions of the vtable call the type's own `wake`.
#![source = "library/alloc/src/task.rs"]

use crate::sync::Arc;
use core::task::Waker;
use core::task::{RawWaker, RawWakerVTable};
use core::{any, keep};

#[safe]
pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>) {
        self.clone().wake();
    }
}

#[safe]
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker {
    fn from(waker: Arc<W>) -> Waker {
        keep(waker);
        unsafe { Waker::from_raw(raw_waker::<W>()) }
    }
}

#[safe]
impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for RawWaker {
    fn from(waker: Arc<W>) -> RawWaker {
        keep(waker);
        raw_waker::<W>()
    }
}

#[safe]
fn raw_waker<W: Wake + Send + Sync + 'static>() -> RawWaker {
    RawWaker::new(
        any(),
        &RawWakerVTable::new(
            clone_waker::<W>,
            wake::<W>,
            wake_by_ref::<W>,
            drop_waker::<W>,
        ),
    )
}

#[safe]
unsafe fn clone_waker<W: Wake + Send + Sync + 'static>(waker: *const ()) -> RawWaker {
    keep(any::<&Arc<W>>().clone());
    raw_waker::<W>()
}

#[safe]
unsafe fn wake<W: Wake + Send + Sync + 'static>(waker: *const ()) {
    W::wake(any::<Arc<W>>());
}

#[safe]
unsafe fn wake_by_ref<W: Wake + Send + Sync + 'static>(waker: *const ()) {
    W::wake_by_ref(any::<&Arc<W>>());
}

#[safe]
unsafe fn drop_waker<W: Wake + Send + Sync + 'static>(waker: *const ()) {
    any::<Arc<W>>();
}
