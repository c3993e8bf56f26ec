use super::*;

#[test]
fn functions() {
    assert_eq!(items("fn a() {}"), "fn a() {}");
    assert_eq!(
        items(
            "pub(crate) const unsafe extern fn a<'a, T: A + 'a>(x: &'a T, (y, _): (u8, u8)) -> T where T: ?Sized {}"
        ),
        "pub(crate) const unsafe extern \"C\" fn a<T: A> where T: ?Sized (x: &T, _: (u8, u8)) -> T {}"
    );
    assert_eq!(
        items(
            "impl A { fn a(self); fn b(&mut self) {} fn c(mut self: Box<Self>, x: u8) {} fn d(&'a self) {} }"
        ),
        "impl A {fn a(self: Self);; fn b(self: &mut Self) {}; fn c(self: Box<Self>, x: u8) {}; fn d(self: &Self) {}}"
    );
    assert_eq!(
        items("extern { fn printf(f: *const u8, ...) -> i32; static X: u8; type T; m!(); }"),
        "extern \"C\" {fn printf(f: *const u8, ...) -> i32;; static X: u8; type T; m![]}"
    );
    assert_eq!(
        items("async fn a(#[cfg(x)] b: u8) {}"),
        "async fn a(#cfg b: u8) {}"
    );
    assert_eq!(
        items("unsafe extern \"system\" fn a(_: u8, mut b: u8) {}"),
        "unsafe extern \"system\" fn a(_: u8, b: u8) {}"
    );
}

#[test]
fn data_types() {
    assert_eq!(items("struct A;"), "struct A");
    assert_eq!(
        items("struct A<T>(pub T, pub(in a::b) (u8, u8)) where T: B;"),
        "struct A<T> where T: B (pub 0: T, pub(a::b) 1: (u8, u8))"
    );
    assert_eq!(
        items("union U { a: u8, #[x] pub r#type: u8 }"),
        "union U {a: u8, #x pub type: u8}"
    );
    assert_eq!(
        items("enum E { A, B(u8) = 3, C { d: u8 } }"),
        "enum E {A, B(0: u8) = 3, C {d: u8}}"
    );
    assert_eq!(
        items("struct A<const N: usize = 3, T = u8>([T; N]);"),
        "struct A<const N: usize = 3, T = u8>(0: [T; N])"
    );
}

#[test]
fn traits_and_impls() {
    assert_eq!(
        items(
            "pub unsafe trait A<T>: B + 'static where T: C { type D: E = u8; const F: u8; fn g(&self) where Self: Sized; h!(); }"
        ),
        "pub trait A<T> where T: C : B {type D: E = u8; const F: u8; fn g where Self: Sized (self: &Self);; h![]}"
    );
    assert_eq!(
        items("impl<T> A<T> for &'a [T] where T: B {}"),
        "impl<T> where T: B  A<T> for &[T] {}"
    );
    assert_eq!(items("impl<T> !Send for A {}"), "impl<T> !Send for A {}");
    assert_eq!(items("impl <A as B>::C {}"), "impl <A as B>::C {}");
    assert_eq!(items("trait A = B + Send;"), "trait A = B + Send");
    assert_eq!(
        items("impl<F: Fn(u8, u8)> A for F {}"),
        "impl<F: Fn(u8, u8) -> ()> A for F {}"
    );
    assert_eq!(
        items("type A<T> where T: B = C<T>;"),
        "type A<T> where T: B  = C<T>"
    );
}

#[test]
fn uses_are_flat() {
    assert_eq!(
        items("pub use a::{self, b as c, d::{*, e as _}, super::f};"),
        "pub use a::{self}, a::b as c, a::d::*, a::d::e as _, a::super::f"
    );
    assert_eq!(items("use ::{a, b::c};"), "use ::a, ::b::c");
    assert_eq!(
        items("use self::a; use crate::*; use ::b;"),
        "use self::a\nuse crate::*\nuse ::b"
    );
    assert_eq!(items("use {};"), "use ");
    assert_eq!(items("extern crate self as a;"), "extern crate self as a");
}

#[test]
fn modules_and_macros() {
    assert_eq!(
        items("mod a { #![b] //! says\n fn c() {} } mod d;"),
        "#!b #!doc mod a {fn c() {}}\nmod d"
    );
    assert_eq!(
        items("macro_rules! a { ($x:expr) => { $x } }"),
        "macro_rules! a [($ x : expr) = > {$ x}]"
    );
    assert_eq!(
        items("macro_rules! a ( () => () ); a!(); b::c! { d }"),
        "macro_rules! a [() = > ()]\na![]\nb::c![d]"
    );
    assert_eq!(
        items("static A: u8 = 1; static mut B: [u8; 2] = [0; 2]; const _: () = ();"),
        "static A: u8 = 1\nstatic mut B: [u8; 2] = (repeat 0 2)\nconst _: () = (tuple)"
    );
}

#[test]
fn docs_are_attributes_of_items() {
    let file = parse("/// one\n/** two */\n#[doc = \"three\"]\nfn a() {}");
    let docs: Vec<String> = file.items[0]
        .attrs
        .iter()
        .map(|attr| {
            assert_eq!(attr.path.as_str(), "doc");
            dump::tokens(&attr.tokens)
        })
        .collect();
    assert_eq!(docs, ["[= r\" one\"]", "[= r\" two \"]", "[= \"three\"]"]);
    let quoted = parse("/// a \"#b\" c\nfn a() {}");
    assert_eq!(
        dump::tokens(&quoted.items[0].attrs[0].tokens),
        "[= r##\" a \"#b\" c\"##]"
    );
}

#[test]
fn attributes_have_a_path_and_the_rest() {
    let file = parse(
        "#![no_std]\n#[cfg(all(a, b = \"c\"))] #[rustfmt::skip] #[unsafe(no_mangle)] #[path = \"x\"] fn f() {}",
    );
    assert_eq!(file.attrs[0].path.as_str(), "no_std");
    let attrs: Vec<String> = file.items[0]
        .attrs
        .iter()
        .map(|attr| format!("{} {}", attr.path, dump::tokens(&attr.tokens)))
        .collect();
    assert_eq!(
        attrs,
        [
            "cfg [(all (a , b = \"c\"))]",
            "rustfmt::skip []",
            "no_mangle []",
            "path [= \"x\"]"
        ]
    );
}

#[test]
fn spans_are_byte_ranges_of_the_text() {
    let text = "\u{feff}#!/usr/bin/env run\nfn é() { /* ü */ a.b(\"ö\") }";
    let file = parse(text);
    assert_eq!(file.errors, []);
    let item = &file.items[0];
    assert_eq!(
        &text[item.span.start as usize..item.span.end as usize],
        "fn é() { /* ü */ a.b(\"ö\") }"
    );
    let super::super::tree::ItemKind::Fn(f) = &item.kind else {
        panic!()
    };
    let body = f.body.as_ref().unwrap();
    let texts: Vec<&str> = body
        .exprs
        .iter()
        .map(|e| &text[e.span.start as usize..e.span.end as usize])
        .collect();
    assert_eq!(
        texts,
        ["a", "\"ö\"", "a.b(\"ö\")", "{ /* ü */ a.b(\"ö\") }"]
    );
}

#[test]
fn comments_that_speak_to_the_tool() {
    let text = "// sigsafe: allow(lock): why not\nfn a() {\n  b(); // sigsafe: handler(signal)\n  \"// sigsafe: no\"; // other\n}\n/// sigsafe: no\nfn c() {}";
    let file = parse(text);
    let found: Vec<(&str, bool, u32)> = file
        .directives
        .iter()
        .map(|d| (d.text.as_str(), d.is_trailing, d.span.start))
        .collect();
    assert_eq!(
        found,
        [
            ("allow(lock): why not", false, 0),
            ("handler(signal)", true, 49)
        ]
    );
}

#[test]
fn the_stubs_can_be_read() {
    #[allow(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        reason = "a test reads the disk"
    )]
    fn walk(dir: &std::path::Path, seen: &mut usize) {
        let Ok(entries) = std::fs::read_dir(dir) else {
            return;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                walk(&path, seen);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                let file = parse_in(&text, Edition::E2024);
                assert_eq!(file.errors, [], "in {}", path.display());
                *seen += 1;
            }
        }
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/stubs");
    let mut seen = 0;
    walk(&root, &mut seen);
    assert!(seen > 0);
}
