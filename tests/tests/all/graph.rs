//! The lines of the call graph: what a call is named, what kind it is, and where it stands.

use sigsafe_analyzer::source::Edition;
use sigsafe_tests::harness::Case;

/// The lines of calls as `caller -> callee (kind) [the text that they stand at]`, in order of place.
fn calls(text: &str) -> Vec<String> {
    let lines: Vec<Vec<char>> = text.lines().map(|line| line.chars().collect()).collect();
    Case::of_text(text)
        .graph()
        .iter()
        .filter(|line| line.kind != "drop" && line.kind != "panic")
        .filter(|line| !line.file.starts_with("std:"))
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
fn types_are_named_as_the_compiler_names_them() {
    let text = "
use std::any::Any;
use std::future::Future;
pub mod inner {
    pub struct Guard<'a, T>(pub &'a T);
    impl<'a, T> Guard<'a, T> { pub async fn held(&self) { fn nested() {} nested() } }
    pub trait Named { fn name(self) -> u8; }
    impl<F: FnOnce(u8) -> u8> Named for F { fn name(self) -> u8 { self(1) } }
}
use inner::{Guard, Named};
pub fn downcast(value: &(dyn Any + Send)) -> bool { value.is::<u8>() }
fn same(n: u8) -> u8 { n }
pub fn item() -> u8 { same.name() }
pub fn closure() -> u8 { (|n: u8| n).name() }
pub async fn waits(guard: Guard<'_, u8>) { guard.held().await }
pub fn polls(context: &mut std::task::Context<'_>) { let mut f = Box::pin(async move {}); let _ = f.as_mut().poll(context); }
";
    let mut found = calls(text);
    found.retain(|line| !line.starts_with('<') && !line.contains("pin"));
    assert_eq!(
        found,
        [
            "inner::Guard::held -> inner::Guard::held::{closure#0}::nested (call) [nested()]",
            "downcast -> <(dyn std::any::Any + std::marker::Send + 'static)>::is (call) [value.is::<u8>()]",
            "item -> <fn(u8) -> u8 {same} as Named>::name (call) [same.name()]",
            "closure -> <{closure@lib.rs:14:27: 14:34} as Named>::name (call) [(|n: u8| n).name()]",
            "waits -> inner::Guard::held (call) [guard.held()]",
            "waits -> <{async fn body of inner::Guard<'_, u8>::held()} as Future>::poll (call) [await]",
            "waits -> <{async fn body of inner::Guard<'_, u8>::held()} as IntoFuture>::into_future (call) [await]",
            "polls -> <{async block@lib.rs:16:75: 16:85} as Future>::poll (call) [f.as_mut().poll(context)]",
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

/// The calls through pointers and tables as `caller -> callee (resolution)`.
fn indirect(text: &str) -> Vec<String> {
    Case::of_text(text)
        .graph()
        .iter()
        .filter(|line| line.kind == "indirect")
        .map(|line| format!("{} -> {} ({})", line.caller, line.callee, line.resolution))
        .collect()
}

#[test]
fn a_pointer_may_lead_to_what_was_made_into_one_like_it() {
    let text = "
pub struct Job { run: unsafe fn(*const ()) }
pub trait Work { unsafe fn work(data: *const ()); fn name() -> &'static str; }
pub struct One;
impl Work for One { unsafe fn work(_: *const ()) {} fn name() -> &'static str { \"\" } }
pub fn job<T: Work>() -> Job { Job { run: T::work } }
pub fn go(job: Job) { unsafe { (job.run)(std::ptr::null()) } }
pub fn shown<T>(value: &T, show: fn(&T) -> u8) -> u8 { show(value) }
fn of_byte(byte: &u8) -> u8 { *byte }
pub fn use_it() -> u8 { shown(&1, of_byte) }
pub fn nobody(f: fn(u128) -> u128) -> u128 { f(1) }
";
    assert_eq!(
        indirect(text),
        [
            "go -> <T as Work>::work (candidates)",
            "shown -> of_byte (candidates)",
        ]
    );
}

#[test]
fn a_pointer_may_lead_to_a_constructor() {
    let text = "
pub enum Either { Left(u8), Right(u8), Both(u8, u8) }
pub struct One(u16);
pub fn either(left: bool) -> Either {
    let make = if left { Either::Left } else { Either::Right };
    make(1)
}
fn of(make: fn(u16) -> One) -> One { make(1) }
pub fn one() -> One { of(One) }
";
    assert_eq!(
        indirect(text),
        [
            "either -> Either::Left (candidates)",
            "either -> Either::Right (candidates)",
            "of -> One (candidates)",
        ]
    );
}

#[test]
fn a_function_that_is_a_value_is_called_indirectly() {
    let text = "
fn plain() {}
pub fn named() { plain() }
pub fn valued() { let f = plain; f() }
";
    assert_eq!(indirect(text), ["valued -> plain (resolved)"]);
}

#[test]
fn what_has_no_other_name_is_named_as_it_is_written() {
    let text = "
pub async fn first<T>(value: T) {}
pub async fn second(f: impl Fn(&[u8], u8) -> Option<u8>, g: impl Iterator<Item = u8> + Clone) { first(1u8).await }
impl Drop for Outer { fn drop(&mut self) { struct Inner(String); let _inner = Inner(String::new()); } }
pub struct Outer;
";
    let lines = Case::of_text(text).graph();
    let mut drops: Vec<&str> = lines
        .iter()
        .filter(|line| line.kind == "drop")
        .map(|line| line.callee.as_str())
        .collect();
    drops.sort();
    drops.dedup();
    assert_eq!(
        drops,
        [
            "<Outer as Drop>::drop::Inner",
            "T",
            "impl Fn(&[u8], u8) -> Option<u8>",
            "impl Iterator<Item = u8> + Clone",
            "{async fn body of first<u8>()}",
        ]
    );
}

#[test]
fn checks_that_cannot_fail_are_dead() {
    let text = "
const TEN: u32 = 10;
pub fn tenth(x: u32) -> u32 { x / TEN }
pub fn part(x: u32, y: u32) -> u32 { x % y }
pub fn shifted(x: u8) -> u8 { x << 7 }
pub fn too_far(x: u8, by: u8) -> u8 { x << by }
pub fn third(x: [u8; 3]) -> u8 { x[2] }
pub fn any(x: [u8; 3], at: usize) -> u8 { x[at] }
pub fn sum() -> u8 { 200 + 50 }
pub fn minus(x: i32) -> i32 { x / -1 }
pub enum Kind { A = 1, B }
pub fn number() -> u8 { Kind::B as u8 }
";
    let found: Vec<String> = Case::of_text(text)
        .graph()
        .iter()
        .filter(|line| line.kind == "panic")
        .map(|line| format!("{} {}", line.caller, line.dead))
        .collect();
    assert_eq!(
        found,
        [
            "tenth true",
            "part false",
            "shifted true",
            "too_far false",
            "third true",
            "any false",
            "sum true",
            "minus false",
            "number true",
        ]
    );
}

#[test]
fn functions_in_bodies_are_named_after_closures_and_impls_that_stand_apart() {
    let text = "
pub struct Here;
pub fn outer() { let _ = || 1; let go = || { fn inner() {} let deep = || { fn innermost() {} innermost() }; inner(); deep() }; go() }
mod apart { impl std::fmt::Display for crate::Here {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { fn inner() {} inner(); Ok(()) }
} }
";
    let mut found = calls(text);
    found.retain(|line| line.contains("inner"));
    found.sort();
    assert_eq!(
        found,
        [
            "<Here as Display>::fmt -> apart::<impl std::fmt::Display for Here>::fmt::inner (call) [inner()]",
            "outer::{closure} -> outer::{closure#1}::inner (call) [inner()]",
            "outer::{closure} -> outer::{closure#1}::{closure#0}::innermost (call) [innermost()]",
        ]
    );
}

#[test]
fn what_is_part_of_a_format_string_is_not_called() {
    let text = "
pub fn f(s: &str) -> String { format!(\"{} {} {:>4} {}\", \"a\", 1, \"b\", s) }
pub fn g(s: &str) -> String { format!(\"{} {}\", format_args!(\"<{}>\", s), stringify!(a b)) }
pub fn h(s: &str) -> String { format!(\"{s} {s:?} {s}\") }
";
    let mut found = calls(text);
    found.retain(|line| line.contains("fmt"));
    assert_eq!(
        found,
        [
            "f -> <&str as Display>::fmt (call) [{:>4}]",
            "f -> <&str as Display>::fmt (call) [{}]",
            "g -> <&str as Display>::fmt (call) [{}]",
            "h -> <&str as Debug>::fmt (call) [{s:?}]",
            "h -> <&str as Display>::fmt (call) [{s}]",
        ]
    );
}

#[test]
fn what_a_joined_string_prints_stands_at_its_argument() {
    let text = "
pub fn f(s: &str) -> ! {
    unreachable!(
        \"{:?}\",
        s
    )
}
";
    for (edition, line) in [(Edition::E2018, 5), (Edition::E2021, 4)] {
        let mut case = Case::of_text(text);
        case.edition = edition;
        let lines = case.graph();
        let found: Vec<u32> = (lines.iter())
            .filter(|line| line.callee == "<&str as Debug>::fmt")
            .map(|line| line.line)
            .collect();
        assert_eq!(found, [line], "{edition:?}");
    }
}

#[test]
fn what_a_receiver_from_a_macro_is_adjusted_by_stands_at_the_call() {
    let text = "
macro_rules! get { ($x:expr) => { if true { $x } else { $x } } }
pub fn f(a: std::sync::Arc<[u8]>) -> usize { get!(a).len() }
pub fn g(f: &mut std::fmt::Formatter<'_>) { let _ = f.write_fmt(format_args!(\"a\")); let _ = f.write_fmt(format_args!(\"{f:p} {}\", format_args!(\"b\"))); }
";
    let mut found = calls(text);
    found.retain(|line| !line.contains("len") || line.contains("deref"));
    found.sort();
    assert_eq!(
        found,
        [
            "f -> <Arc as Deref>::deref (call) [get!(a).len()]",
            "g -> <&mut Formatter as Pointer>::fmt (call) [{f:p}]",
            "g -> std::fmt::Arguments::from_str (call) [format_args!(\"a\")]",
            "g -> std::fmt::Arguments::new (call) [format_args!(\"{f:p} {}\", format_args!(\"b\"))]",
            "g -> std::fmt::Formatter::write_fmt (call) [f.write_fmt(format_args!(\"a\"))]",
            "g -> std::fmt::Formatter::write_fmt (call) [f.write_fmt(format_args!(\"{f:p} {}\", format_args!(\"b\")))]",
        ]
    );
}

#[test]
fn a_function_of_more_types_than_are_told_apart_is_named_all_the_same() {
    let mut text = "pub trait Run { fn run(&self) { self.go() } fn go(&self); }\n".to_owned();
    for index in 0..300 {
        text += &format!(
            "pub struct S{index}; impl Run for S{index} {{ fn go(&self) {{}} }} pub fn f{index}() {{ S{index}.run() }}\n"
        );
    }
    let lines = Case::of_text(&text).graph();
    for index in 0..300 {
        let caller = format!("f{index}");
        let found: Vec<(&str, &str)> = lines
            .iter()
            .filter(|line| line.caller == caller)
            .map(|line| (line.callee.as_str(), line.resolution))
            .collect();
        assert_eq!(found, [(&*format!("<S{index} as Run>::run"), "resolved")]);
    }
    // What those past the bound do is not known.
    assert!(lines.iter().any(|line| line.resolution == "unknown"));
}

#[test]
fn what_is_never_come_to_is_dead() {
    let text = "
fn one() {} fn two() {} fn three() {} fn four() {} fn five() {} fn six() {} fn take(_: u8) {}
pub enum Empty {}
pub fn after_return() { one(); return; #[allow(unreachable_code)] { two() } }
pub fn in_branches(a: bool) { if a { return one() } else { panic!() } #[allow(unreachable_code)] two() }
pub fn in_one_branch(a: bool) { if a { return } one() }
pub fn in_arms(a: Option<u8>) { match a { Some(_) => return, None => loop {} } #[allow(unreachable_code)] one() }
pub fn of_nothing(a: Empty) { let _: u8 = match a {}; #[allow(unreachable_code)] one() }
pub fn as_argument() { take(unreachable!()) }
pub fn after_loops(a: bool) { while a { return } loop { break } 'b: { break 'b } one(); loop { two() } #[allow(unreachable_code)] three() }
pub fn for_certain() { if true { return } one() }
pub fn later(a: Option<u8>) { let Some(_) = a else { return }; let f = || -> u8 { panic!() }; let _ = a.is_some() && return; one(); f(); two() }
";
    let mut found = Vec::new();
    for line in Case::of_text(text).graph() {
        let name = line.callee.as_str();
        if ["one", "two", "three", "take"].contains(&name) {
            found.push(format!("{} {name} {}", line.caller, line.dead));
        }
    }
    assert_eq!(
        found,
        [
            "after_return one false",
            "after_return two true",
            "in_branches one false",
            "in_branches two true",
            "in_one_branch one false",
            "in_arms one true",
            "of_nothing one true",
            "as_argument take true",
            "after_loops one false",
            "after_loops two false",
            "after_loops three true",
            "for_certain one true",
            "later one false",
            "later two false",
        ]
    );
}

#[test]
fn what_an_earlier_branch_becomes_for_a_later_one_stands_at_the_later_one() {
    let text = "
pub fn f<'a>(a: bool, own: &'a Vec<u8>, other: &'a [u8]) -> usize {
    let x = if a { own } else { &(); other };
    let y = match a { true => own, false => other };
    let z = if a { other } else { own };
    x.len() + y.len() + z.len()
}
";
    let mut found = calls(text);
    found.retain(|line| line.contains("deref"));
    assert_eq!(
        found,
        [
            "f -> <Vec as Deref>::deref (call) [other]",
            "f -> <Vec as Deref>::deref (call) [other]",
            "f -> <Vec as Deref>::deref (call) [own]",
        ]
    );
}

#[test]
fn names_that_are_keywords_are_named_as_they_must_be_written() {
    let text = "
pub struct r#type;
impl r#type { pub fn r#dyn() {} pub fn r#match(&self) {} }
pub fn r#ref() { r#type::r#dyn(); r#type.r#match() }
";
    assert_eq!(
        calls(text),
        [
            "r#ref -> r#type::r#dyn (call) [r#type::r#dyn()]",
            "r#ref -> r#type::r#match (call) [r#type.r#match()]",
        ]
    );
}

#[test]
fn an_index_stands_at_its_brackets() {
    let text = "
pub fn whole(text: &str) -> &str {
    &text
        [1..]
}
";
    assert_eq!(
        calls(text),
        ["whole -> <str as Index>::index (call) [[1..]]"]
    );
}

#[test]
fn the_library_of_procedural_macros_is_known() {
    let text = "
extern crate proc_macro;
pub fn names(stream: proc_macro::TokenStream) -> Vec<String> {
    stream.into_iter().map(|tree| tree.span().file()).collect()
}
";
    let found = calls(text);
    assert!(
        found
            .iter()
            .any(|line| line.contains("-> proc_macro::Span::file (call)")),
        "{found:?}"
    );
    assert!(
        found
            .iter()
            .any(|line| line.contains("-> <IntoIter as Iterator>::map (call)")),
        "{found:?}"
    );
}
