//! pastey: what `paste` is, under another name.
#![source = "pastey-0.1.1/src/lib.rs, segment.rs"]

include!("paste.rs");
