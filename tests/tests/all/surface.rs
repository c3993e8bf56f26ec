//! The model of std held against the source of std, where the documentation of the toolchain is installed: it has every
//! stable item, with its signature.

use sigsafe_tests::repository;
use xtask::{compare, effects, leaves, load, pages};

/// How many calls may be said to do nothing that do something by some way through the source of std. It may only become
/// smaller; a few more are allowed than there are, for a call that is resolved better in that source may show one.
const MOST_SAID_SAFE: usize = 5;

/// The pages, where they are those of the release that the model follows.
fn source() -> Option<Vec<pages::File>> {
    if !pages::is_release_of_the_model() {
        println!("skipped: the model follows another release of the compiler");
        return None;
    }
    let Some(root) = pages::folder() else {
        println!("skipped: the rust-docs component is not installed");
        return None;
    };
    Some(pages::files(&root).unwrap())
}

#[test]
fn the_model_has_what_std_has() {
    let Some(source) = source() else {
        return;
    };
    let target = pages::target().unwrap();
    let real = load::program(source, &target);
    let stubs = load::stubs(&repository().join("xtask"), &target).unwrap();
    let comparison = compare::compare(&real, &stubs);
    let (all, _) = comparison.counts;
    assert!(all > 15_000, "std was not read: {all} items");
    let missing = comparison.lacking.len() + comparison.differing.len();
    assert!(missing == 0, "{}", comparison.report(false));
}

#[test]
fn what_is_said_to_be_safe_does_nothing_in_the_source() {
    let Some(source) = source() else {
        return;
    };
    let effects = effects::compare(leaves::prepare(source).unwrap());
    assert!(effects.compared > 5_000, "{}", effects.compared);
    assert!(
        effects.differing.len() * 20 < effects.compared,
        "std was not read: {}",
        effects.differing.len()
    );
    assert!(
        effects.said_safe() <= MOST_SAID_SAFE,
        "{}",
        effects.report()
    );
}
