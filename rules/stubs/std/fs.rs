//! Files and directories: plain system calls; on Windows every path is copied to the heap.
#![source = "library/std/src/fs.rs"]

use core::{any, keep};
use crate::{error, fmt};
use crate::ffi::OsString;
use crate::io::{self, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
use crate::path::{Path, PathBuf};
use crate::sync::Arc;
use crate::time::SystemTime;

pub struct File {
    fd: OwnedFile,
}

pub enum TryLockError {
    Error(io::Error),
    WouldBlock,
}

#[derive(Clone)]
pub struct Metadata {
    len: u64,
}

#[derive(Debug)]
pub struct ReadDir {
    stream: Arc<DirStream>,
}

pub struct DirEntry {
    stream: Arc<DirStream>,
    name: OsString,
}

#[derive(Clone, Debug)]
pub struct OpenOptions {
    flags: u32,
}

#[derive(Copy, Clone, Debug, Default)]
pub struct FileTimes {
    accessed: Option<SystemTime>,
    modified: Option<SystemTime>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Permissions {
    mode: u32,
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct FileType {
    mode: u32,
}

#[derive(Debug)]
pub struct DirBuilder {
    mode: u32,
    recursive: bool,
}

/// reads the file into a vector
#[effect(alloc)]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {
    path.as_ref();
    any()
}

/// reads the file into a string
#[effect(alloc)]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {
    path.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {
    path.as_ref();
    contents.as_ref();
    any()
}

impl error::Error for TryLockError {}

#[safe]
impl fmt::Debug for TryLockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(any::<&io::Error>(), f)
    }
}

#[safe]
impl fmt::Display for TryLockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&io::Error>(), f)
    }
}

#[safe]
impl From<TryLockError> for io::Error {
    fn from(err: TryLockError) -> io::Error {
        keep(err);
        any()
    }
}

#[safe]
impl File {
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {
        path.as_ref();
        any()
    }
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {
        path.as_ref();
        any()
    }
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {
        path.as_ref();
        any()
    }
    pub fn options() -> OpenOptions {}
    pub fn sync_all(&self) -> io::Result<()> {}
    pub fn sync_data(&self) -> io::Result<()> {}
    /// waits for another holder to release the file
    #[effect(blocking)]
    pub fn lock(&self) -> io::Result<()> {}
    /// waits for another holder to release the file
    #[effect(blocking)]
    pub fn lock_shared(&self) -> io::Result<()> {}
    pub fn try_lock(&self) -> Result<(), TryLockError> {}
    pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
    pub fn unlock(&self) -> io::Result<()> {}
    pub fn set_len(&self, size: u64) -> io::Result<()> {}
    pub fn metadata(&self) -> io::Result<Metadata> {}
    pub fn try_clone(&self) -> io::Result<File> {}
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {
        keep(perm);
        any()
    }
    pub fn set_times(&self, times: FileTimes) -> io::Result<()> {}
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
}

impl fmt::Debug for File {
    /// asks the system for the path of the file and builds it on the heap
    #[effect(alloc)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl Read for &File {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// grows the string
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl Write for &File {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl Seek for &File {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {}
    fn stream_position(&mut self) -> io::Result<u64> {}
}

#[safe]
impl Read for File {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// grows the string
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl Write for File {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl Seek for File {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {}
    fn stream_position(&mut self) -> io::Result<u64> {}
}

#[safe]
impl Read for Arc<File> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    /// grows the buffer
    #[effect(alloc)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    /// grows the string
    #[effect(alloc)]
    fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
}

#[safe]
impl Write for Arc<File> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    fn flush(&mut self) -> io::Result<()> {}
}

#[safe]
impl Seek for Arc<File> {
    fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {}
    fn stream_position(&mut self) -> io::Result<u64> {}
}

#[safe]
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    /// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
    #[effect(alloc, on = "windows")]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {
        path.as_ref();
        any()
    }
}

#[safe]
impl Metadata {
    pub fn file_type(&self) -> FileType {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn len(&self) -> u64 {}
    pub fn permissions(&self) -> Permissions {}
    pub fn modified(&self) -> io::Result<SystemTime> {}
    pub fn accessed(&self) -> io::Result<SystemTime> {}
    pub fn created(&self) -> io::Result<SystemTime> {}
}

#[safe]
impl fmt::Debug for Metadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl FileTimes {
    pub fn new() -> Self {}
    pub fn set_accessed(self, t: SystemTime) -> Self {}
    pub fn set_modified(self, t: SystemTime) -> Self {}
}

#[safe]
impl Permissions {
    pub fn readonly(&self) -> bool {}
    pub fn set_readonly(&mut self, readonly: bool) {}
}

#[safe]
impl FileType {
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
}

#[safe]
impl fmt::Debug for FileType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;
    /// copies each entry's name to the heap
    #[effect(alloc)]
    fn next(&mut self) -> Option<io::Result<DirEntry>> {}
}

#[safe]
impl DirEntry {
    /// joins the directory and the name on the heap
    #[effect(alloc)]
    pub fn path(&self) -> PathBuf {}
    /// builds the path on the heap
    #[effect(alloc, on = "windows")]
    pub fn metadata(&self) -> io::Result<Metadata> {}
    pub fn file_type(&self) -> io::Result<FileType> {}
    /// copies the name to the heap
    #[effect(alloc)]
    pub fn file_name(&self) -> OsString {}
}

impl fmt::Debug for DirEntry {
    /// joins the folder and the name on the heap
    #[effect(alloc)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {
    path.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {
    path.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {
    from.as_ref();
    to.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {
    from.as_ref();
    to.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(
    original: P,
    link: Q,
) -> io::Result<()> {
    original.as_ref();
    link.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(
    original: P,
    link: Q,
) -> io::Result<()> {
    original.as_ref();
    link.as_ref();
    any()
}

/// reads the target into a vector
#[effect(alloc)]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {
    path.as_ref();
    any()
}

/// builds the path on the heap
#[effect(alloc)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {
    path.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    any()
}

/// walks up the path and may copy it to the heap
#[effect(alloc)]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    any()
}

/// lists the directory, and keeps what is left to do on the heap
#[effect(alloc)]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {
    path.as_ref();
    any()
}

/// opens a directory stream, whose buffer is on the heap
#[effect(alloc)]
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {
    path.as_ref();
    any()
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {
    path.as_ref();
    keep(perm);
    any()
}

#[safe]
impl DirBuilder {
    pub fn new() -> DirBuilder {}
    pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
    /// walks up the path and may copy it to the heap
    #[effect(alloc)]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {
        path.as_ref();
        any()
    }
}

/// copies the path to the heap on Windows; on unix a path under 384 bytes stays on the stack
#[effect(alloc, on = "windows")]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {
    path.as_ref();
    any()
}

/// An open file, closed on drop.
struct OwnedFile {
    raw: i32,
}

#[safe]
impl Drop for OwnedFile {
    fn drop(&mut self) {}
}

/// An open directory; the C library keeps its buffer on the heap.
#[derive(Debug)]
struct DirStream {
    raw: i32,
}

impl Drop for DirStream {
    /// closes the directory and frees its buffer
    #[effect(free)]
    fn drop(&mut self) {}
}
