//! The moment before and the moment after the call of a case. Whoever watches says what is done then.

use std::sync::atomic::{AtomicPtr, Ordering};

static BEFORE: AtomicPtr<()> = AtomicPtr::new(std::ptr::null_mut());
static AFTER: AtomicPtr<()> = AtomicPtr::new(std::ptr::null_mut());

/// Says what is done before and after a call.
pub fn watch(before: extern "C" fn(), after: extern "C" fn()) {
    BEFORE.store(before as *mut (), Ordering::SeqCst);
    AFTER.store(after as *mut (), Ordering::SeqCst);
}

fn call(hook: &AtomicPtr<()>) {
    let hook = hook.load(Ordering::SeqCst);
    if !hook.is_null() {
        // SAFETY: only `watch` writes it.
        let hook: extern "C" fn() = unsafe { std::mem::transmute(hook) };
        hook();
    }
}

/// The call is next.
#[inline(never)]
pub fn open() {
    call(&BEFORE);
}

/// The call is over.
#[inline(never)]
pub fn close() {
    call(&AFTER);
}
