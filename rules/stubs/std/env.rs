//! `std::env`: the environment stands under one lock, and what is read of it is copied to the heap.
#![source = "library/std/src/env.rs"]

use core::{any, keep};
use crate::{fmt, io};
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::ops::Try;
use crate::path::{Path, PathBuf};

/// builds the path on the heap
#[effect(alloc)]
pub fn current_dir() -> io::Result<PathBuf> {}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    any()
}

pub struct Vars {
    inner: VarsOs,
}

pub struct VarsOs {
    rest: Vec<(OsString, OsString)>,
}

/// takes the environment's lock and copies every variable to the heap
#[effect(env_access, alloc)]
pub fn vars() -> Vars {}

/// takes the environment's lock and copies every variable to the heap
#[effect(env_access, alloc)]
pub fn vars_os() -> VarsOs {}

#[safe]
impl Iterator for Vars {
    type Item = (String, String);
    /// panics if a variable is not Unicode
    #[effect(implicit_panic)]
    fn next(&mut self) -> Option<(String, String)> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl fmt::Debug for Vars {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Iterator for VarsOs {
    type Item = (OsString, OsString);
    fn next(&mut self) -> Option<(OsString, OsString)> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl fmt::Debug for VarsOs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// takes the environment's lock and copies the variable to the heap
#[effect(env_access, alloc)]
pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {
    key.as_ref();
    any()
}

/// takes the environment's lock and copies the variable to the heap
#[effect(env_access, alloc)]
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {
    key.as_ref();
    any()
}

#[derive(Debug, PartialEq, Eq, Clone)]
pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}

#[safe]
impl fmt::Display for VarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for VarError {}

/// takes the environment's lock for writing and may move the environment on the heap
#[effect(env_access, alloc, implicit_panic)]
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {
    key.as_ref();
    value.as_ref();
}

/// takes the environment's lock for writing
#[effect(env_access, implicit_panic)]
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {
    key.as_ref();
}

pub struct SplitPaths<'a> {
    rest: &'a OsStr,
}

#[safe]
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> {}

#[safe]
impl<'a> Iterator for SplitPaths<'a> {
    type Item = PathBuf;
    /// copies each path to the heap
    #[effect(alloc)]
    fn next(&mut self) -> Option<PathBuf> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl fmt::Debug for SplitPaths<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[derive(Debug)]
pub struct JoinPathsError;

/// builds the list on the heap
#[effect(alloc)]
pub fn join_paths<I, T>(paths: I) -> Result<OsString, JoinPathsError>
where
    I: IntoIterator<Item = T>,
    T: AsRef<OsStr>,
{
    for item in paths {
        item.as_ref();
    }
    any()
}

#[safe]
impl fmt::Display for JoinPathsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Error for JoinPathsError {
    fn description(&self) -> &str {}
}

/// takes the environment's lock, and may ask the user database
#[effect(env_access, alloc)]
pub fn home_dir() -> Option<PathBuf> {}

/// takes the environment's lock and copies the path to the heap
#[effect(env_access, alloc)]
pub fn temp_dir() -> PathBuf {}

/// builds the path on the heap
#[effect(alloc)]
pub fn current_exe() -> io::Result<PathBuf> {}

pub struct Args {
    inner: ArgsOs,
}

pub struct ArgsOs {
    rest: Vec<OsString>,
}

/// copies every argument to the heap
#[effect(alloc)]
pub fn args() -> Args {}

/// copies every argument to the heap
#[effect(alloc)]
pub fn args_os() -> ArgsOs {}

impl !Send for Args {}

impl !Sync for Args {}

#[safe]
impl Iterator for Args {
    type Item = String;
    /// panics if an argument is not Unicode
    #[effect(implicit_panic)]
    fn next(&mut self) -> Option<String> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
}

#[safe]
impl ExactSizeIterator for Args {
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}

impl DoubleEndedIterator for Args {
    /// panics if an argument is not Unicode
    #[effect(implicit_panic)]
    fn next_back(&mut self) -> Option<String> {}
}

#[safe]
impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl !Send for ArgsOs {}

impl !Sync for ArgsOs {}

#[safe]
impl Iterator for ArgsOs {
    type Item = OsString;
    fn next(&mut self) -> Option<OsString> {}
    fn size_hint(&self) -> (usize, Option<usize>) {}
    /// frees the arguments
    #[effect(free)]
    fn count(self) -> usize {
        any()
    }
    /// frees the other arguments
    #[effect(free)]
    fn last(self) -> Option<OsString> {
        keep(self);
        any()
    }
    fn try_fold<B, F, R>(&mut self, init: B, f: F) -> R
    where
        F: FnMut(B, Self::Item) -> R,
        R: Try<Output = B>,
    {
        let mut step = f;
        step(init, any())
    }
    fn fold<B, F>(self, init: B, f: F) -> B
    where
        F: FnMut(B, Self::Item) -> B,
    {
        keep(self);
        let mut step = f;
        step(init, any())
    }
}

#[safe]
impl ExactSizeIterator for ArgsOs {
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
}

#[safe]
impl DoubleEndedIterator for ArgsOs {
    fn next_back(&mut self) -> Option<OsString> {}
}

#[safe]
impl fmt::Debug for ArgsOs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// What the target is called.
pub mod consts {
    use core::any;

    pub const ARCH: &str = any();
    #[cfg(unix)]
    pub const FAMILY: &str = "unix";
    #[cfg(windows)]
    pub const FAMILY: &str = "windows";
    #[cfg(not(any(unix, windows)))]
    pub const FAMILY: &str = any();
    #[cfg(target_os = "linux")]
    pub const OS: &str = "linux";
    #[cfg(target_os = "macos")]
    pub const OS: &str = "macos";
    #[cfg(target_os = "windows")]
    pub const OS: &str = "windows";
    #[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
    pub const OS: &str = any();
    pub const DLL_PREFIX: &str = any();
    pub const DLL_SUFFIX: &str = any();
    pub const DLL_EXTENSION: &str = any();
    pub const EXE_SUFFIX: &str = any();
    pub const EXE_EXTENSION: &str = any();
}
