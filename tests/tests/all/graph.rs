//! The lines of the call graph: what a call is named, what kind it is, and where it stands.

use sigsafe_tests::harness::Case;

/// The lines of calls as `caller -> callee (kind) [the text that they stand at]`, in order of place.
fn calls(text: &str) -> Vec<String> {
    let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
    Case::of_text(text)
        .graph()
        .iter()
        .filter(|line| line.kind != "drop" && line.kind != "panic")
        .map(|line| {
            assert_eq!(line.resolution, "resolved", "{line:?}");
            assert_eq!(line.line, line.end_line, "{line:?}");
            let place = &lines[line.line as usize - 1]
                [line.column as usize - 1..line.end_column as usize - 1];
            let place: String = place.iter().collect();
            format!(
                "{} -> {} ({}) [{place}]",
                line.caller, line.callee, line.kind
            )
        })
        .collect()
}

#[test]
fn functions_in_bodies_are_named_after_the_impl_that_a_macro_writes_several_times() {
    let text = "
pub struct One;
pub struct Two;
macro_rules! both {
    ($($name:ident)*) => { $(impl Iterator for $name {
        type Item = u8;
        fn next(&mut self) -> Option<u8> { fn inner() -> Option<u8> { fn innermost() {} innermost(); None } inner() }
    })* };
}
both! { One Two }
impl One { pub fn own() { fn inner() {} inner() } }
";
    let mut found = calls(text);
    found.sort();
    assert_eq!(
        found,
        [
            "<One as Iterator>::next -> <One as Iterator>::next::inner (call) [inner()]",
            "<One as Iterator>::next::inner -> <One as Iterator>::next::inner::innermost (call) [innermost()]",
            "<Two as Iterator>::next -> <Two as Iterator>::next::inner (call) [inner()]",
            "<Two as Iterator>::next::inner -> <Two as Iterator>::next::inner::innermost (call) [innermost()]",
            "One::own -> One::own::inner (call) [inner()]",
        ]
    );
}

#[test]
fn a_value_that_is_called_is_called_indirectly() {
    let text = "
pub fn closure() { let f = || (); f() }
pub fn object(f: &dyn Fn()) { f() }
pub fn generic<F: Fn()>(f: &F) { f() }
pub fn plain() { closure() }
";
    assert_eq!(
        calls(text),
        [
            "closure -> closure::{closure} (indirect) [f()]",
            "object -> <dyn Fn as Fn>::call (indirect) [f()]",
            "generic -> <F as Fn>::call (call) [f()]",
            "plain -> closure (call) [closure()]",
        ]
    );
}

#[test]
fn what_a_derive_does_to_a_field_stands_at_the_field() {
    let text = "
#[derive(Clone, PartialEq, Hash)]
pub enum Shape {
    Named { name: String },
    Numbers(
        Vec<u8>,
    ),
}
";
    let mut found = calls(text);
    found.sort();
    assert_eq!(
        found,
        [
            "<Shape as Clone>::clone -> <String as Clone>::clone (call) [name: String]",
            "<Shape as Clone>::clone -> <Vec as Clone>::clone (call) [Vec<u8>]",
            "<Shape as Hash>::hash -> <String as Hash>::hash (call) [name: String]",
            "<Shape as Hash>::hash -> <Vec as Hash>::hash (call) [Vec<u8>]",
            "<Shape as Hash>::hash -> <isize as Hash>::hash (call) [Hash]",
            "<Shape as PartialEq>::eq -> <&String as PartialEq>::eq (call) [name: String]",
            "<Shape as PartialEq>::eq -> <&Vec as PartialEq>::eq (call) [Vec<u8>]",
        ]
    );
}
