//! The data files as the build script listed them: `(path, text)`, sorted by path.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
