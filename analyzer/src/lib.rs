//! The analyzer: text in, findings out.
