//! `std::os::windows`.
#![source = "library/std/src/os/windows/mod.rs"]

pub mod ffi;
pub mod fs;
pub mod io;
pub mod process;
pub mod raw;
pub mod thread;

pub mod prelude {
    pub use super::ffi::OsStrExt;
    pub use super::ffi::OsStringExt;
    pub use super::fs::FileExt;
    pub use super::fs::MetadataExt;
    pub use super::fs::OpenOptionsExt;
    pub use super::io::AsHandle;
    pub use super::io::AsSocket;
    pub use super::io::BorrowedHandle;
    pub use super::io::BorrowedSocket;
    pub use super::io::FromRawHandle;
    pub use super::io::FromRawSocket;
    pub use super::io::HandleOrInvalid;
    pub use super::io::IntoRawHandle;
    pub use super::io::IntoRawSocket;
    pub use super::io::OwnedHandle;
    pub use super::io::OwnedSocket;
    pub use super::io::AsRawHandle;
    pub use super::io::AsRawSocket;
    pub use super::io::RawHandle;
    pub use super::io::RawSocket;
}
