//! Calls are resolved on published crates as rustc resolves them, and never worse than before: a few small crates against
//! `benches/resolution/floors.toml`. `benches/resolution` measures many.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on is meant to panic"
)]

use std::path::PathBuf;

use sigsafe_benches::resolution::measure::{Setup, home, host};
use sigsafe_benches::resolution::{crates, floors};

#[test]
fn resolution_does_not_fall_below_its_floors() {
    let list = crates::read(&home().join("crates.toml")).unwrap();
    let floors = floors::read(&home().join("floors.toml")).unwrap();
    let setup = Setup::of_floors(
        PathBuf::from(env!("CARGO_BIN_EXE_cargo-sigsafe")),
        host().unwrap(),
    );
    let names: Vec<&str> = floors.keys().map(String::as_str).collect();
    setup.fetch(&list, &names).unwrap();
    let mut worse = Vec::new();
    for name in names {
        let row = setup.measure(name, &list.crates[name]).unwrap();
        worse.extend(floors::worse(name, &row.figures, &floors));
    }
    let kept = setup.work.join("out");
    assert!(
        worse.is_empty(),
        "\n{}\neach of them: {}/*.misses\n",
        worse.join("\n"),
        kept.display()
    );
}
