//! Files as unix has them.
#![source = "library/std/src/os/unix/fs.rs"]

use core::any;
use crate::io;
use crate::fs::{self, OpenOptions, Permissions};
use crate::os::unix::io::AsFd;
use crate::path::Path;

#[safe]
pub trait FileExt {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
    fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {
        self.read_at(any(), offset);
        any()
    }
    fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
    fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {
        self.write_at(any(), offset);
        any()
    }
}

#[safe]
impl FileExt for fs::File {
    fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {}
    fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize> {}
}

pub trait PermissionsExt {
    fn mode(&self) -> u32;
    fn set_mode(&mut self, mode: u32);
    fn from_mode(mode: u32) -> Self;
}

#[safe]
impl PermissionsExt for Permissions {
    fn mode(&self) -> u32 {}
    fn set_mode(&mut self, mode: u32) {}
    fn from_mode(mode: u32) -> Permissions {}
}

pub trait OpenOptionsExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}

#[safe]
impl OpenOptionsExt for OpenOptions {
    fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
    fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
}

pub trait MetadataExt {
    fn dev(&self) -> u64;
    fn ino(&self) -> u64;
    fn mode(&self) -> u32;
    fn nlink(&self) -> u64;
    fn uid(&self) -> u32;
    fn gid(&self) -> u32;
    fn rdev(&self) -> u64;
    fn size(&self) -> u64;
    fn atime(&self) -> i64;
    fn atime_nsec(&self) -> i64;
    fn mtime(&self) -> i64;
    fn mtime_nsec(&self) -> i64;
    fn ctime(&self) -> i64;
    fn ctime_nsec(&self) -> i64;
    fn blksize(&self) -> u64;
    fn blocks(&self) -> u64;
    #[cfg(target_os = "vxworks")]
    fn attrib(&self) -> u8;
}

#[safe]
impl MetadataExt for fs::Metadata {
    fn dev(&self) -> u64 {}
    fn ino(&self) -> u64 {}
    fn mode(&self) -> u32 {}
    fn nlink(&self) -> u64 {}
    fn uid(&self) -> u32 {}
    fn gid(&self) -> u32 {}
    fn rdev(&self) -> u64 {}
    fn size(&self) -> u64 {}
    fn atime(&self) -> i64 {}
    fn atime_nsec(&self) -> i64 {}
    fn mtime(&self) -> i64 {}
    fn mtime_nsec(&self) -> i64 {}
    fn ctime(&self) -> i64 {}
    fn ctime_nsec(&self) -> i64 {}
    fn blksize(&self) -> u64 {}
    fn blocks(&self) -> u64 {}
    #[cfg(target_os = "vxworks")]
    fn attrib(&self) -> u8 {}
}

pub trait FileTypeExt {
    fn is_block_device(&self) -> bool;
    fn is_char_device(&self) -> bool;
    fn is_fifo(&self) -> bool;
    fn is_socket(&self) -> bool;
}

#[safe]
impl FileTypeExt for fs::FileType {
    fn is_block_device(&self) -> bool {}
    fn is_char_device(&self) -> bool {}
    fn is_fifo(&self) -> bool {}
    fn is_socket(&self) -> bool {}
}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}

#[safe]
impl DirEntryExt for fs::DirEntry {
    fn ino(&self) -> u64 {}
}

#[safe]
pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {
    original.as_ref();
    link.as_ref();
    any()
}

pub trait DirBuilderExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
}

#[safe]
impl DirBuilderExt for fs::DirBuilder {
    fn mode(&mut self, mode: u32) -> &mut fs::DirBuilder {}
}

#[safe]
pub fn chown<P: AsRef<Path>>(
    dir: P,
    uid: Option<u32>,
    gid: Option<u32>,
) -> io::Result<()> {
    dir.as_ref();
    any()
}

#[safe]
pub fn fchown<F: AsFd>(fd: F, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {
    fd.as_fd();
    any()
}

#[safe]
pub fn lchown<P: AsRef<Path>>(
    dir: P,
    uid: Option<u32>,
    gid: Option<u32>,
) -> io::Result<()> {
    dir.as_ref();
    any()
}

#[safe]
#[cfg(not(target_os = "fuchsia"))]
pub fn chroot<P: AsRef<Path>>(dir: P) -> io::Result<()> {
    dir.as_ref();
    any()
}
