//! Buffered readers and writers.
#![source = "library/std/src/io/buffered/mod.rs"]

use core::{any, keep};
use crate::{error, fmt};
use crate::io::Error;

pub use bufwriter::WriterPanicked;
pub use self::bufreader::BufReader;
pub use self::bufwriter::BufWriter;
pub use self::linewriter::LineWriter;

mod bufreader;
mod bufwriter;
mod linewriter;

#[derive(Debug)]
pub struct IntoInnerError<W> {
    inner: W,
    error: Error,
}

#[safe]
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error {}
    pub fn into_inner(self) -> W {
        keep(self);
        any()
    }
    pub fn into_error(self) -> Error {
        any()
    }
    pub fn into_parts(self) -> (Error, W) {
        keep(self);
        any()
    }
}

#[safe]
impl<W> From<IntoInnerError<W>> for Error {
    fn from(iie: IntoInnerError<W>) -> Error {
        any()
    }
}

impl<W: Send + fmt::Debug> error::Error for IntoInnerError<W> {}

#[safe]
impl<W> fmt::Display for IntoInnerError<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(any::<&Error>(), f)
    }
}
