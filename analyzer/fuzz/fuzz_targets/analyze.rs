//! Any bytes as a program of one file, through all stages: `cargo +nightly fuzz run analyze`, in `analyzer/`.
//! The fixtures are a good corpus: `cargo +nightly fuzz run analyze ../fixtures/ui/lock`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sigsafe_tests::harness::Case;

fuzz_target!(|bytes: &[u8]| {
    Case::of_text(&String::from_utf8_lossy(bytes)).analyze();
});
