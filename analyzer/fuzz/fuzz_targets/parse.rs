//! Any bytes as a file, read in every edition: `cargo +nightly fuzz run parse`, in `analyzer/`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sigsafe_analyzer::source::{Edition, FileId};
use sigsafe_analyzer::syntax::{FragmentKind, fragment_len, lex, parse_file, review};

const EDITIONS: [Edition; 4] = [
    Edition::E2015,
    Edition::E2018,
    Edition::E2021,
    Edition::E2024,
];

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for edition in EDITIONS {
        let parsed = parse_file(FileId(0), &text, edition);
        for error in review(&parsed, &text, edition).errors {
            let place = error.span.start as usize..error.span.end as usize;
            assert!(text.get(place).is_some(), "{error:?}");
        }
    }
    let tokens = lex(FileId(0), &text);
    for name in [
        "block", "expr", "item", "literal", "meta", "pat", "path", "stmt", "ty", "vis",
    ] {
        if let Some(kind) = FragmentKind::from_name(name) {
            let len = fragment_len(kind, &tokens, Edition::E2024);
            assert!(len.is_none_or(|len| len <= tokens.len()), "{name}");
        }
    }
});
