//! What is wrong with a data file, and where.

use std::fmt;

/// A mistake in a data file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DataError {
    /// The file, below `rules/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for DataError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "rules/{}:{}: {}", self.file, self.line, self.message)
    }
}

impl std::error::Error for DataError {}

impl DataError {
    /// A mistake at a byte of the text.
    pub(crate) fn at(file: &str, text: &str, byte: usize, message: impl Into<String>) -> DataError {
        let before = text.get(..byte).unwrap_or(text);
        DataError {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            message: message.into(),
        }
    }

    /// A mistake that the TOML reader found.
    pub(crate) fn toml(file: &str, text: &str, error: &toml::de::Error) -> DataError {
        let byte = error.span().map_or(0, |span| span.start);
        DataError::at(file, text, byte, error.message().trim())
    }
}
