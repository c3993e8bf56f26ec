//! Functions of the C library that the program defines anew: they count, and call the real ones. The linker and the
//! loader prefer them, for calls out of the C library too.

#![allow(
    non_snake_case,
    clippy::missing_safety_doc,
    reason = "the names and contracts are the C library's"
)]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering};

use super::record::{Seen, count, current};

unsafe extern "C" {
    fn __libc_malloc(size: usize) -> *mut c_void;
    fn __libc_calloc(number: usize, size: usize) -> *mut c_void;
    fn __libc_realloc(at: *mut c_void, size: usize) -> *mut c_void;
    fn __libc_memalign(align: usize, size: usize) -> *mut c_void;
    fn __libc_free(at: *mut c_void);
}

fn counted<R>(counters: &[fn(&Seen) -> &AtomicU32], real: impl FnOnce() -> R) -> R {
    let Some(record) = current() else {
        return real();
    };
    let Some(seen) = record.open() else {
        return real();
    };
    for counter in counters {
        count(counter(seen));
    }
    record.in_heap.fetch_add(1, Ordering::Relaxed);
    let out = real();
    record.in_heap.fetch_sub(1, Ordering::Relaxed);
    out
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn malloc(size: usize) -> *mut c_void {
    counted(&[|seen| &seen.alloc], || unsafe { __libc_malloc(size) })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn calloc(number: usize, size: usize) -> *mut c_void {
    counted(&[|seen| &seen.alloc], || unsafe {
        __libc_calloc(number, size)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn realloc(at: *mut c_void, size: usize) -> *mut c_void {
    let of_new: &[fn(&Seen) -> &AtomicU32] = &[|seen| &seen.alloc];
    let of_old: &[fn(&Seen) -> &AtomicU32] = &[|seen| &seen.alloc, |seen| &seen.free];
    counted(if at.is_null() { of_new } else { of_old }, || unsafe {
        __libc_realloc(at, size)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn memalign(align: usize, size: usize) -> *mut c_void {
    counted(&[|seen| &seen.alloc], || unsafe {
        __libc_memalign(align, size)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn aligned_alloc(align: usize, size: usize) -> *mut c_void {
    unsafe { memalign(align, size) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn posix_memalign(out: *mut *mut c_void, align: usize, size: usize) -> c_int {
    let at = unsafe { memalign(align, size) };
    if at.is_null() {
        return libc::ENOMEM;
    }
    unsafe { *out = at };
    0
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn free(at: *mut c_void) {
    let of_something: &[fn(&Seen) -> &AtomicU32] = &[|seen| &seen.free];
    counted(if at.is_null() { &[] } else { of_something }, || unsafe {
        __libc_free(at)
    })
}

/// The real functions that have no second name.
struct Real {
    name: &'static CStr,
    at: AtomicPtr<c_void>,
}

impl Real {
    const fn new(name: &'static CStr) -> Real {
        Real {
            name,
            at: AtomicPtr::new(std::ptr::null_mut()),
        }
    }

    fn get(&self) -> *mut c_void {
        let known = self.at.load(Ordering::Relaxed);
        if !known.is_null() {
            return known;
        }
        let found = unsafe { libc::dlsym(libc::RTLD_NEXT, self.name.as_ptr()) };
        self.at.store(found, Ordering::Relaxed);
        found
    }
}

fn seen(counter: fn(&Seen) -> &AtomicU32) {
    if let Some(seen) = current().and_then(|record| record.open()) {
        count(counter(seen));
    }
}

macro_rules! forwarded {
    ($($counter:ident: fn $name:ident($($arg:ident: $ty:ty),*) -> $ret:ty;)*) => {
        #[allow(non_upper_case_globals, reason = "they are named after what they hold")]
        mod real {
            use super::Real;
            $(pub(super) static $name: Real = Real::new(
                match std::ffi::CStr::from_bytes_with_nul(concat!(stringify!($name), "\0").as_bytes()) {
                    Ok(name) => name,
                    Err(_) => c"",
                }
            );)*
        }

        $(
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn $name($($arg: $ty),*) -> $ret {
                seen(|seen| &seen.$counter);
                let real: extern "C" fn($($ty),*) -> $ret = unsafe { std::mem::transmute(real::$name.get()) };
                real($($arg),*)
            }
        )*

        fn prepare_forwarded() {
            $(real::$name.get();)*
        }
    };
}

forwarded! {
    env: fn getenv(name: *const c_char) -> *mut c_char;
    env: fn secure_getenv(name: *const c_char) -> *mut c_char;
    env: fn unsetenv(name: *const c_char) -> c_int;
    env: fn putenv(text: *mut c_char) -> c_int;
    env: fn clearenv() -> c_int;
    tls: fn __cxa_thread_atexit_impl(dtor: *mut c_void, object: *mut c_void, dso: *mut c_void) -> c_int;
    backtrace: fn _Unwind_Backtrace(trace: *mut c_void, data: *mut c_void) -> c_int;
    waits: fn pthread_join(thread: libc::pthread_t, out: *mut *mut c_void) -> c_int;
}

static SETENV: Real = Real::new(c"setenv");

/// Where the name says so it never comes back, so that whoever calls it holds the lock that he holds.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setenv(
    name: *const c_char,
    value: *const c_char,
    overwrite: c_int,
) -> c_int {
    seen(|seen| &seen.env);
    if unsafe { CStr::from_ptr(name) } == c"HOLD_HERE" {
        sigsafe_observe::prelude::hold_here();
    }
    let real: extern "C" fn(*const c_char, *const c_char, c_int) -> c_int =
        unsafe { std::mem::transmute(SETENV.get()) };
    real(name, value, overwrite)
}

static WAITPID: Real = Real::new(c"waitpid");

#[unsafe(no_mangle)]
pub unsafe extern "C" fn waitpid(process: c_int, status: *mut c_int, options: c_int) -> c_int {
    if options & libc::WNOHANG == 0 {
        seen(|seen| &seen.waits);
    }
    let real: extern "C" fn(c_int, *mut c_int, c_int) -> c_int =
        unsafe { std::mem::transmute(WAITPID.get()) };
    real(process, status, options)
}

static RAISE: Real = Real::new(c"_Unwind_RaiseException");

#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn _Unwind_RaiseException(exception: *mut c_void) -> c_int {
    seen(|seen| &seen.unwound);
    // How the stack is unwound is of no interest, and it is long.
    super::step::end();
    let real: extern "C-unwind" fn(*mut c_void) -> c_int =
        unsafe { std::mem::transmute(RAISE.get()) };
    real(exception)
}

/// Looks all of them up, which allocates.
pub(crate) fn prepare() {
    prepare_forwarded();
    SETENV.get();
    WAITPID.get();
    RAISE.get();
}
