//! What Apple's systems say of a file.
#![source = "library/std/src/os/darwin/fs.rs"]

use core::any;
use crate::fs::{self, Metadata};
use crate::time::SystemTime;

pub trait MetadataExt {
    #[cfg(any(doc, target_os = "macos", target_os = "ios"))]
    fn as_raw_stat(&self) -> &super::raw::stat;
    fn st_dev(&self) -> u64;
    fn st_ino(&self) -> u64;
    fn st_mode(&self) -> u32;
    fn st_nlink(&self) -> u64;
    fn st_uid(&self) -> u32;
    fn st_gid(&self) -> u32;
    fn st_rdev(&self) -> u64;
    fn st_size(&self) -> u64;
    fn st_atime(&self) -> i64;
    fn st_atime_nsec(&self) -> i64;
    fn st_mtime(&self) -> i64;
    fn st_mtime_nsec(&self) -> i64;
    fn st_ctime(&self) -> i64;
    fn st_ctime_nsec(&self) -> i64;
    fn st_birthtime(&self) -> i64;
    fn st_birthtime_nsec(&self) -> i64;
    fn st_blksize(&self) -> u64;
    fn st_blocks(&self) -> u64;
    fn st_flags(&self) -> u32;
    fn st_gen(&self) -> u32;
    fn st_lspare(&self) -> u32;
    #[cfg(target_os = "macos")]
    fn st_qspare(&self) -> [u64; 2];
}

#[safe]
impl MetadataExt for Metadata {
    #[cfg(any(doc, target_os = "macos", target_os = "ios"))]
    fn as_raw_stat(&self) -> &super::raw::stat {}
    fn st_dev(&self) -> u64 {}
    fn st_ino(&self) -> u64 {}
    fn st_mode(&self) -> u32 {}
    fn st_nlink(&self) -> u64 {}
    fn st_uid(&self) -> u32 {}
    fn st_gid(&self) -> u32 {}
    fn st_rdev(&self) -> u64 {}
    fn st_size(&self) -> u64 {}
    fn st_atime(&self) -> i64 {}
    fn st_atime_nsec(&self) -> i64 {}
    fn st_mtime(&self) -> i64 {}
    fn st_mtime_nsec(&self) -> i64 {}
    fn st_ctime(&self) -> i64 {}
    fn st_ctime_nsec(&self) -> i64 {}
    fn st_birthtime(&self) -> i64 {}
    fn st_birthtime_nsec(&self) -> i64 {}
    fn st_blksize(&self) -> u64 {}
    fn st_blocks(&self) -> u64 {}
    fn st_gen(&self) -> u32 {}
    fn st_flags(&self) -> u32 {}
    fn st_lspare(&self) -> u32 {}
    #[cfg(target_os = "macos")]
    fn st_qspare(&self) -> [u64; 2] {}
}

pub trait FileTimesExt {
    fn set_created(self, t: SystemTime) -> Self;
}

#[safe]
impl FileTimesExt for fs::FileTimes {
    fn set_created(self, t: SystemTime) -> Self {}
}
