//! The model of std held against the source of std, where the documentation of the toolchain is installed: it has every
//! stable item, with its signature.

use sigsafe_tests::repository;
use xtask::{compare, load, pages};

/// How many stable items the model lacks or says otherwise. It may only become smaller.
const MOST: usize = 2;

#[test]
fn the_model_has_what_std_has() {
    if !pages::is_release_of_the_model() {
        println!("skipped: the model follows another release of the compiler");
        return;
    }
    let Some(root) = pages::folder() else {
        println!("skipped: the rust-docs component is not installed");
        return;
    };
    let target = pages::target().unwrap();
    let real = load::program(pages::files(&root).unwrap(), &target);
    let stubs = load::stubs(&repository().join("xtask"), &target).unwrap();
    let comparison = compare::compare(&real, &stubs);
    let (all, _) = comparison.counts;
    assert!(all > 15_000, "std was not read: {all} items");
    let missing = comparison.lacking.len() + comparison.differing.len();
    assert!(missing <= MOST, "{}", comparison.report(false));
    assert!(
        missing == MOST,
        "the number in this file can be {missing} now"
    );
}
