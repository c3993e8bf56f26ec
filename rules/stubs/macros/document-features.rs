//! document-features: a text of documentation.
#![source = "document-features-0.2.12/lib.rs"]

#[macro_export]
macro_rules! document_features {
    ($($tokens:tt)*) => { "" };
}
