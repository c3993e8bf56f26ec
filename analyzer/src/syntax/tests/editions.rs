use super::*;

#[test]
fn trait_objects_without_dyn() {
    for edition in [Edition::E2015, Edition::E2018] {
        assert_eq!(
            items_in("type Action = Fn(&siginfo_t) + Send + Sync;", edition),
            "type Action = (dyn Fn(&siginfo_t) -> () + Send + Sync)"
        );
        assert_eq!(
            items_in(
                "fn a(x: Box<Fn(i32)>, y: &Trait + Send, z: &'a (A + 'a)) {}",
                edition
            ),
            "fn a(x: Box<Fn(i32) -> ()>, y: &(dyn Trait + Send), z: &(dyn A)) {}"
        );
        assert_eq!(
            items_in("impl Trait + Send {}", edition),
            "impl (dyn Trait + Send) {}"
        );
        assert_eq!(
            items_in("type T = Box<for<'a> Fn(&'a u8)>;", edition),
            "type T = Box<(dyn Fn(&u8) -> ())>"
        );
    }
}

#[test]
fn parameters_without_names() {
    assert_eq!(
        items_in(
            "trait A { fn f(u8); fn g(&self, &[u8], x: u8) -> u8; }",
            Edition::E2015
        ),
        "trait A:  {fn f(_: u8);; fn g(self: &Self, _: &[u8], x: u8) -> u8;}"
    );
}

#[test]
fn words_that_were_names() {
    assert_eq!(
        stmts_in("let async = dyn + await; try!(gen);", Edition::E2015),
        "let async = (Add dyn await); try![gen];"
    );
    assert_eq!(
        items_in(
            "mod async { fn try(dyn: u8) -> Box<dyn A> {} }",
            Edition::E2015
        ),
        "mod async {fn try(dyn: u8) -> Box<(dyn A)> {}}"
    );
    assert_eq!(
        items_in("fn dyn() { x.await }", Edition::E2015),
        "fn dyn() {=> (.await x)}"
    );
    assert_eq!(stmts_in("let gen = 1;", Edition::E2021), "let gen = 1;");
    assert_eq!(
        stmts_in("let gen = gen | x;", Edition::E2021),
        "let gen = (BitOr gen x);"
    );
    assert_eq!(
        stmts_in("let y = async | x;", Edition::E2015),
        "let y = (BitOr async x);"
    );
    assert_eq!(stmts_in("gen { a }", Edition::E2024), "=> async {=> a}");
}

#[test]
fn words_that_are_keywords_in_places_only() {
    assert_eq!(
        stmts("let union = auto + default; let safe = raw; let macro_rules = builtin;"),
        "let union = (Add auto default); let safe = raw; let macro_rules = builtin;"
    );
    assert_eq!(
        stmts("union.a(); default(); auto::b();"),
        "(.a() union); (call default); (call auto::b);"
    );
    assert_eq!(stmts("&raw; &raw + 1"), "(&raw); => (Add (&raw) 1)");
}

#[test]
fn syntax_of_nightly() {
    let cases = [
        (
            "impl<T: [const] A + ~const B> const C for T {}",
            "impl<T: A + B> C for T {}",
        ),
        ("pub const trait A: const B {}", "pub trait A: B {}"),
        ("const unsafe auto trait A {}", "trait A:  {}"),
        ("unsafe auto trait A {}", "auto trait A:  {}"),
        (
            "impl A { default fn b() {} default const C: u8 = 1; default type D = u8; }",
            "impl A {fn b() {}; const C: u8 = 1; type D = u8}",
        ),
        ("default impl<T> A for T {}", "impl<T> A for T {}"),
        (
            "unsafe extern \"C\" { safe fn a(); unsafe fn b(); pub safe static C: u8; }",
            "extern \"C\" {fn a();; unsafe fn b();; pub static C: u8}",
        ),
        (
            "pub macro a($x:expr) { $x }",
            "pub macro a [($ x : expr) = > {$ x}]",
        ),
        (
            "macro a { () => {}, (b) => {} }",
            "macro a [() = > {} , (b) = > {}]",
        ),
        (
            "fn a() -> impl async Fn(u8) -> u8 {}",
            "fn a() -> (impl Fn(u8) -> u8) {}",
        ),
        (
            "trait A { type const N: usize; }",
            "trait A:  {const N: usize}",
        ),
        (
            "struct A { unsafe a: u8, b: u8 = 3 }",
            "struct A {a: u8, b: u8}",
        ),
        (
            "fn a(x: &pin mut A) where A: B<c(..): Send> {}",
            "fn a where A: B<c: Send> (x: &mut A) {}",
        ),
        ("async gen fn a() {}", "async fn a() {}"),
        ("type F = fn(u8) -> dyn* A;", "type F = fn(u8) -> (dyn A)"),
    ];
    for (text, expected) in cases {
        assert_eq!(items_in(text, Edition::E2024), expected, "in {text}");
    }
    assert_eq!(
        stmts_in(
            "super let x = box y; for await z in w {} become f(x)",
            Edition::E2024
        ),
        "let x = (paren y); (for z w {}) => (yield (call f x))"
    );
}
