//! `std::path`: taking a path apart is free, putting one together allocates.
#![source = "library/std/src/path.rs"]

use core::{any, keep};
use crate::{cmp, fmt, fs, io};
use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::error::Error;
use crate::ffi::{OsStr, OsString, os_str};
use crate::hash::{Hash, Hasher};
use crate::iter::FusedIterator;
use crate::ops::{self, Deref};
use crate::rc::Rc;
use crate::str::FromStr;
use crate::sync::Arc;

#[derive(Copy, Clone, Debug, Hash, PartialOrd, Ord, PartialEq, Eq)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}

#[safe]
impl<'a> Prefix<'a> {
    pub fn is_verbatim(&self) -> bool {}
}

#[safe]
pub fn is_separator(c: char) -> bool {}

#[cfg(windows)]
pub const MAIN_SEPARATOR: char = '\\';

#[cfg(not(windows))]
pub const MAIN_SEPARATOR: char = '/';

#[cfg(windows)]
pub const MAIN_SEPARATOR_STR: &str = "\\";

#[cfg(not(windows))]
pub const MAIN_SEPARATOR_STR: &str = "/";

#[derive(Copy, Clone, Eq, Debug)]
pub struct PrefixComponent<'a> {
    raw: &'a OsStr,
    parsed: Prefix<'a>,
}

#[safe]
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a> {}
    pub fn as_os_str(&self) -> &'a OsStr {}
}

#[safe]
impl<'a> PartialEq for PrefixComponent<'a> {
    fn eq(&self, other: &PrefixComponent<'a>) -> bool {}
}

#[safe]
impl<'a> PartialOrd for PrefixComponent<'a> {
    fn partial_cmp(&self, other: &PrefixComponent<'a>) -> Option<cmp::Ordering> {}
}

#[safe]
impl Ord for PrefixComponent<'_> {
    fn cmp(&self, other: &Self) -> cmp::Ordering {}
}

#[safe]
impl Hash for PrefixComponent<'_> {
    fn hash<H: Hasher>(&self, h: &mut H) {
        h.write(any());
    }
}

#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}

#[safe]
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr {}
}

#[safe]
impl AsRef<OsStr> for Component<'_> {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl AsRef<Path> for Component<'_> {
    fn as_ref(&self) -> &Path {}
}

#[derive(Clone)]
pub struct Components<'a> {
    path: &'a [u8],
}

#[derive(Clone)]
pub struct Iter<'a> {
    inner: Components<'a>,
}

#[safe]
impl fmt::Debug for Components<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path {}
}

#[safe]
impl AsRef<Path> for Components<'_> {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<OsStr> for Components<'_> {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl fmt::Debug for Iter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path {}
}

#[safe]
impl AsRef<Path> for Iter<'_> {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<OsStr> for Iter<'_> {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
    fn next(&mut self) -> Option<&'a OsStr> {}
}

#[safe]
impl<'a> DoubleEndedIterator for Iter<'a> {
    fn next_back(&mut self) -> Option<&'a OsStr> {}
}

impl FusedIterator for Iter<'_> {}

#[safe]
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
    fn next(&mut self) -> Option<Component<'a>> {}
}

#[safe]
impl<'a> DoubleEndedIterator for Components<'a> {
    fn next_back(&mut self) -> Option<Component<'a>> {}
}

impl FusedIterator for Components<'_> {}

#[safe]
impl<'a> PartialEq for Components<'a> {
    fn eq(&self, other: &Components<'a>) -> bool {}
}

impl Eq for Components<'_> {}

#[safe]
impl<'a> PartialOrd for Components<'a> {
    fn partial_cmp(&self, other: &Components<'a>) -> Option<cmp::Ordering> {}
}

#[safe]
impl Ord for Components<'_> {
    fn cmp(&self, other: &Self) -> cmp::Ordering {}
}

#[derive(Copy, Clone, Debug)]
pub struct Ancestors<'a> {
    next: Option<&'a Path>,
}

#[safe]
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
    fn next(&mut self) -> Option<Self::Item> {}
}

impl FusedIterator for Ancestors<'_> {}

pub struct PathBuf {
    inner: OsString,
}

#[safe]
impl PathBuf {
    pub const fn new() -> PathBuf {}
    /// allocates the capacity
    #[effect(alloc)]
    pub fn with_capacity(capacity: usize) -> PathBuf {}
    pub fn as_path(&self) -> &Path {}
    pub fn leak<'a>(self) -> &'a mut Path {
        keep(self);
        any()
    }
    /// grows the path
    #[effect(alloc)]
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {
        path.as_ref();
    }
    pub fn pop(&mut self) -> bool {}
    /// grows the path
    #[effect(alloc)]
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {
        file_name.as_ref();
    }
    /// grows the path
    #[effect(alloc)]
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        extension.as_ref();
        any()
    }
    /// grows the path
    #[effect(alloc)]
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {
        extension.as_ref();
        any()
    }
    pub fn as_mut_os_string(&mut self) -> &mut OsString {}
    pub fn into_os_string(self) -> OsString {
        keep(self);
        any()
    }
    /// moves to a block that fits
    #[effect(alloc, free)]
    pub fn into_boxed_path(self) -> Box<Path> {
        keep(self);
        any()
    }
    pub fn capacity(&self) -> usize {}
    pub fn clear(&mut self) {}
    /// grows the path
    #[effect(alloc)]
    pub fn reserve(&mut self, additional: usize) {}
    /// grows the path
    #[effect(alloc)]
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    /// grows the path
    #[effect(alloc)]
    pub fn reserve_exact(&mut self, additional: usize) {}
    /// grows the path
    #[effect(alloc)]
    pub fn try_reserve_exact(
        &mut self,
        additional: usize,
    ) -> Result<(), TryReserveError> {}
    /// moves to a smaller block
    #[effect(alloc, free)]
    pub fn shrink_to_fit(&mut self) {}
    /// moves to a smaller block
    #[effect(alloc, free)]
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}

impl Clone for PathBuf {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {}
    /// allocates the copy
    #[effect(alloc)]
    fn clone_from(&mut self, source: &Self) {}
}

impl From<&Path> for Box<Path> {
    /// copies the path to the heap
    #[effect(alloc)]
    fn from(path: &Path) -> Box<Path> {}
}

impl From<&mut Path> for Box<Path> {
    /// copies the path to the heap
    #[effect(alloc)]
    fn from(path: &mut Path) -> Box<Path> {}
}

impl From<Cow<'_, Path>> for Box<Path> {
    /// copies the path to the heap
    #[effect(alloc)]
    fn from(cow: Cow<'_, Path>) -> Box<Path> {
        keep(cow);
        any()
    }
}

#[safe]
impl From<Box<Path>> for PathBuf {
    fn from(boxed: Box<Path>) -> PathBuf {
        keep(boxed);
        any()
    }
}

impl From<PathBuf> for Box<Path> {
    /// moves to a block that fits
    #[effect(alloc, free)]
    fn from(p: PathBuf) -> Box<Path> {
        keep(p);
        any()
    }
}

impl Clone for Box<Path> {
    /// allocates the copy
    #[effect(alloc)]
    fn clone(&self) -> Self {}
}

impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {
    /// copies the path to the heap
    #[effect(alloc)]
    fn from(s: &T) -> PathBuf {
        s.as_ref();
        any()
    }
}

#[safe]
impl From<OsString> for PathBuf {
    fn from(s: OsString) -> PathBuf {
        keep(s);
        any()
    }
}

#[safe]
impl From<PathBuf> for OsString {
    fn from(path_buf: PathBuf) -> OsString {
        keep(path_buf);
        any()
    }
}

#[safe]
impl From<String> for PathBuf {
    fn from(s: String) -> PathBuf {
        keep(s);
        any()
    }
}

impl FromStr for PathBuf {
    type Err = core::convert::Infallible;
    /// copies the path to the heap
    #[effect(alloc)]
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}

impl<P: AsRef<Path>> FromIterator<P> for PathBuf {
    /// grows the path
    #[effect(alloc)]
    fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {
        for item in iter {
            item.as_ref();
        }
        any()
    }
}

impl<P: AsRef<Path>> Extend<P> for PathBuf {
    /// grows the path
    #[effect(alloc)]
    fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) {
        for item in iter {
            item.as_ref();
        }
    }
}

#[safe]
impl fmt::Debug for PathBuf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl ops::Deref for PathBuf {
    type Target = Path;
    fn deref(&self) -> &Path {}
}

#[safe]
impl ops::DerefMut for PathBuf {
    fn deref_mut(&mut self) -> &mut Path {}
}

#[safe]
impl Borrow<Path> for PathBuf {
    fn borrow(&self) -> &Path {}
}

#[safe]
impl Default for PathBuf {
    fn default() -> Self {}
}

#[safe]
impl<'a> From<&'a Path> for Cow<'a, Path> {
    fn from(s: &'a Path) -> Cow<'a, Path> {}
}

#[safe]
impl<'a> From<PathBuf> for Cow<'a, Path> {
    fn from(s: PathBuf) -> Cow<'a, Path> {
        keep(s);
        any()
    }
}

#[safe]
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {
    fn from(p: &'a PathBuf) -> Cow<'a, Path> {}
}

impl<'a> From<Cow<'a, Path>> for PathBuf {
    /// copies the path to the heap if it is borrowed
    #[effect(alloc)]
    fn from(p: Cow<'a, Path>) -> Self {
        keep(p);
        any()
    }
}

impl From<PathBuf> for Arc<Path> {
    /// copies the path into a counted block
    #[effect(alloc)]
    fn from(s: PathBuf) -> Arc<Path> {
        keep(s);
        any()
    }
}

impl From<&Path> for Arc<Path> {
    /// copies the path into a counted block
    #[effect(alloc)]
    fn from(s: &Path) -> Arc<Path> {}
}

impl From<&mut Path> for Arc<Path> {
    /// copies the path into a counted block
    #[effect(alloc)]
    fn from(s: &mut Path) -> Arc<Path> {}
}

impl From<PathBuf> for Rc<Path> {
    /// copies the path into a counted block
    #[effect(alloc)]
    fn from(s: PathBuf) -> Rc<Path> {
        keep(s);
        any()
    }
}

impl From<&Path> for Rc<Path> {
    /// copies the path into a counted block
    #[effect(alloc)]
    fn from(s: &Path) -> Rc<Path> {}
}

impl From<&mut Path> for Rc<Path> {
    /// copies the path into a counted block
    #[effect(alloc)]
    fn from(s: &mut Path) -> Rc<Path> {}
}

impl ToOwned for Path {
    type Owned = PathBuf;
    /// copies the path to the heap
    #[effect(alloc)]
    fn to_owned(&self) -> PathBuf {}
    /// may grow to hold the copy
    #[effect(alloc)]
    fn clone_into(&self, target: &mut PathBuf) {}
}

#[safe]
impl PartialEq for PathBuf {
    fn eq(&self, other: &PathBuf) -> bool {}
}

#[safe]
impl cmp::PartialEq<str> for PathBuf {
    fn eq(&self, other: &str) -> bool {}
}

#[safe]
impl cmp::PartialEq<PathBuf> for str {
    fn eq(&self, other: &PathBuf) -> bool {}
}

#[safe]
impl cmp::PartialEq<String> for PathBuf {
    fn eq(&self, other: &String) -> bool {}
}

#[safe]
impl cmp::PartialEq<PathBuf> for String {
    fn eq(&self, other: &PathBuf) -> bool {}
}

#[safe]
impl Hash for PathBuf {
    fn hash<H: Hasher>(&self, h: &mut H) {
        h.write(any());
    }
}

impl Eq for PathBuf {}

#[safe]
impl PartialOrd for PathBuf {
    fn partial_cmp(&self, other: &PathBuf) -> Option<cmp::Ordering> {}
}

#[safe]
impl Ord for PathBuf {
    fn cmp(&self, other: &PathBuf) -> cmp::Ordering {}
}

#[safe]
impl AsRef<OsStr> for PathBuf {
    fn as_ref(&self) -> &OsStr {}
}

pub struct Path {
    inner: OsStr,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StripPrefixError;

#[safe]
impl Path {
    pub const fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {
        s.as_ref();
        any()
    }
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
    pub fn to_str(&self) -> Option<&str> {}
    /// copies the path to the heap if it is not Unicode
    #[effect(alloc)]
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    /// copies the path to the heap
    #[effect(alloc)]
    pub fn to_path_buf(&self) -> PathBuf {}
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn has_root(&self) -> bool {}
    pub fn parent(&self) -> Option<&Path> {}
    pub fn ancestors(&self) -> Ancestors<'_> {}
    pub fn file_name(&self) -> Option<&OsStr> {}
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError>
    where
        P: AsRef<Path>,
    {
        base.as_ref();
        any()
    }
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {
        base.as_ref();
        any()
    }
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {
        child.as_ref();
        any()
    }
    pub fn file_stem(&self) -> Option<&OsStr> {}
    pub fn file_prefix(&self) -> Option<&OsStr> {}
    pub fn extension(&self) -> Option<&OsStr> {}
    /// builds the path on the heap
    #[effect(alloc)]
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {
        path.as_ref();
        any()
    }
    /// builds the path on the heap
    #[effect(alloc)]
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {
        file_name.as_ref();
        any()
    }
    /// builds the path on the heap
    #[effect(alloc)]
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {
        extension.as_ref();
        any()
    }
    /// builds the path on the heap
    #[effect(alloc)]
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {
        extension.as_ref();
        any()
    }
    pub fn components(&self) -> Components<'_> {}
    pub fn iter(&self) -> Iter<'_> {}
    pub fn display(&self) -> Display<'_> {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn metadata(&self) -> io::Result<fs::Metadata> {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
    /// builds the path on the heap
    #[effect(alloc)]
    pub fn canonicalize(&self) -> io::Result<PathBuf> {}
    /// reads the target into a vector
    #[effect(alloc)]
    pub fn read_link(&self) -> io::Result<PathBuf> {}
    /// opens a directory stream, whose buffer is on the heap
    #[effect(alloc)]
    pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn exists(&self) -> bool {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn try_exists(&self) -> io::Result<bool> {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn is_file(&self) -> bool {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn is_dir(&self) -> bool {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn is_symlink(&self) -> bool {}
    pub fn into_path_buf(self: Box<Self>) -> PathBuf {
        keep(self);
        any()
    }
}

#[safe]
impl AsRef<OsStr> for Path {
    fn as_ref(&self) -> &OsStr {}
}

#[safe]
impl fmt::Debug for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

pub struct Display<'a> {
    inner: os_str::Display<'a>,
}

#[safe]
impl fmt::Debug for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl fmt::Display for Display<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {}
}

#[safe]
impl cmp::PartialEq<str> for Path {
    fn eq(&self, other: &str) -> bool {}
}

#[safe]
impl cmp::PartialEq<Path> for str {
    fn eq(&self, other: &Path) -> bool {}
}

#[safe]
impl cmp::PartialEq<String> for Path {
    fn eq(&self, other: &String) -> bool {}
}

#[safe]
impl cmp::PartialEq<Path> for String {
    fn eq(&self, other: &Path) -> bool {}
}

#[safe]
impl Hash for Path {
    fn hash<H: Hasher>(&self, h: &mut H) {
        h.write(any());
    }
}

impl Eq for Path {}

#[safe]
impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Path) -> Option<cmp::Ordering> {}
}

#[safe]
impl Ord for Path {
    fn cmp(&self, other: &Path) -> cmp::Ordering {}
}

#[safe]
impl AsRef<Path> for Path {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<Path> for OsStr {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<Path> for Cow<'_, OsStr> {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<Path> for OsString {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<Path> for str {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<Path> for String {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl AsRef<Path> for PathBuf {
    fn as_ref(&self) -> &Path {}
}

#[safe]
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {}
}

#[safe]
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
    fn into_iter(self) -> Iter<'a> {}
}

#[safe]
impl fmt::Display for StripPrefixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Error for StripPrefixError {}

/// builds the path on the heap
#[effect(alloc)]
pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {
    path.as_ref();
    any()
}

/// Comparisons of the path types with one another and with strings of the system: by component.
macro_rules! compare {
    ($lhs:ty, $rhs:ty) => {
        #[safe]
        impl PartialEq<$rhs> for $lhs {
            fn eq(&self, other: &$rhs) -> bool {}
        }

        #[safe]
        impl PartialEq<$lhs> for $rhs {
            fn eq(&self, other: &$lhs) -> bool {}
        }

        #[safe]
        impl PartialOrd<$rhs> for $lhs {
            fn partial_cmp(&self, other: &$rhs) -> Option<cmp::Ordering> {}
        }

        #[safe]
        impl PartialOrd<$lhs> for $rhs {
            fn partial_cmp(&self, other: &$lhs) -> Option<cmp::Ordering> {}
        }
    };
}

compare!(PathBuf, Path);
compare!(PathBuf, &Path);
compare!(Cow<'_, Path>, Path);
compare!(Cow<'_, Path>, &Path);
compare!(Cow<'_, Path>, PathBuf);
compare!(PathBuf, OsStr);
compare!(PathBuf, &OsStr);
compare!(PathBuf, Cow<'_, OsStr>);
compare!(PathBuf, OsString);
compare!(Path, OsStr);
compare!(Path, &OsStr);
compare!(Path, Cow<'_, OsStr>);
compare!(Path, OsString);
compare!(&Path, OsStr);
compare!(&Path, Cow<'_, OsStr>);
compare!(&Path, OsString);
compare!(Cow<'_, Path>, OsStr);
compare!(Cow<'_, Path>, &OsStr);
compare!(Cow<'_, Path>, OsString);
