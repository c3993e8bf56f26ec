//! `std::io::Error`. Errors of the system and of a kind alone own no heap memory; only custom ones do.
#![source = "library/std/src/io/error.rs"]

use core::{any, keep};
use crate::{error, fmt, result};

pub type Result<T> = result::Result<T, Error>;

pub struct Error {
    code: RawOsError,
}

// It frees only what `Error::new` boxed.
#[safe]
impl Drop for Error {
    fn drop(&mut self) {}
}

impl fmt::Debug for Error {
    /// asks the system for the message of the code and builds a String of it
    #[effect(alloc)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl From<alloc_crate::ffi::NulError> for Error {
    fn from(_: alloc_crate::ffi::NulError) -> Error {}
}

#[safe]
impl From<alloc_crate::collections::TryReserveError> for Error {
    fn from(_: alloc_crate::collections::TryReserveError) -> Error {}
}

#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ErrorKind {
    NotFound,
    PermissionDenied,
    ConnectionRefused,
    ConnectionReset,
    HostUnreachable,
    NetworkUnreachable,
    ConnectionAborted,
    NotConnected,
    AddrInUse,
    AddrNotAvailable,
    NetworkDown,
    BrokenPipe,
    AlreadyExists,
    WouldBlock,
    NotADirectory,
    IsADirectory,
    DirectoryNotEmpty,
    ReadOnlyFilesystem,
    FilesystemLoop,
    StaleNetworkFileHandle,
    InvalidInput,
    InvalidData,
    TimedOut,
    WriteZero,
    StorageFull,
    NotSeekable,
    QuotaExceeded,
    FileTooLarge,
    ResourceBusy,
    ExecutableFileBusy,
    Deadlock,
    CrossesDevices,
    TooManyLinks,
    InvalidFilename,
    ArgumentListTooLong,
    Interrupted,
    Unsupported,
    UnexpectedEof,
    OutOfMemory,
    InProgress,
    Other,
    Uncategorized,
}

#[safe]
impl fmt::Display for ErrorKind {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Error {}
}

#[safe]
impl Error {
    /// boxes the payload
    #[effect(alloc)]
    pub fn new<E>(kind: ErrorKind, error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>,
    {
        keep(error.into());
        any()
    }
    /// boxes the payload
    #[effect(alloc)]
    pub fn other<E>(error: E) -> Error
    where
        E: Into<Box<dyn error::Error + Send + Sync>>,
    {
        keep(error.into());
        any()
    }
    pub fn last_os_error() -> Error {}
    pub fn from_raw_os_error(code: RawOsError) -> Error {}
    pub fn raw_os_error(&self) -> Option<RawOsError> {}
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)> {}
    pub fn get_mut(
        &mut self,
    ) -> Option<&mut (dyn error::Error + Send + Sync + 'static)> {}
    /// frees the box around the error inside
    #[effect(free)]
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>> {
        keep(self);
        any()
    }
    /// unboxes the payload
    #[effect(free)]
    pub fn downcast<E>(self) -> result::Result<E, Self>
    where
        E: error::Error + Send + Sync + 'static,
    {
        keep(self);
        any()
    }
    pub fn kind(&self) -> ErrorKind {}
}

impl fmt::Display for Error {
    /// asks the system for the message of the code and builds a String of it
    #[effect(alloc)]
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {}
}

#[safe]
impl error::Error for Error {
    fn cause(&self) -> Option<&dyn error::Error> {}
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {}
}

pub type RawOsError = i32;
