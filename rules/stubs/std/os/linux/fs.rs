//! What Linux says of a file.
#![source = "library/std/src/os/linux/fs.rs"]

use crate::fs::Metadata;
use super::raw;

pub trait MetadataExt {
    fn as_raw_stat(&self) -> &raw::stat;
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
    fn st_blksize(&self) -> u64;
    fn st_blocks(&self) -> u64;
}

#[safe]
impl MetadataExt for Metadata {
    fn as_raw_stat(&self) -> &raw::stat {}
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
    fn st_blksize(&self) -> u64 {}
    fn st_blocks(&self) -> u64 {}
}
