use super::*;

/// Each text is read as that.
fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(stmts(text), *expected, "in {text}");
    }
}

#[test]
fn operators_bind_as_in_the_reference() {
    check(&[
        ("a + b * c", "=> (Add a (Mul b c))"),
        ("a - b - c", "=> (Sub (Sub a b) c)"),
        ("a = b = c", "=> (= a (= b c))"),
        ("a += b << 1", "=> (Add= a (Shl b 1))"),
        ("a >>= 1", "=> (Shr= a 1)"),
        ("a || b && c == d", "=> (Or a (And b (Eq c d)))"),
        ("a | b ^ c & d", "=> (BitOr a (BitXor b (BitAnd c d)))"),
        ("-a as u8 + 1", "=> (Add (as (- a) u8) 1)"),
        ("&mut *a.b", "=> (&mut (* (.b a)))"),
        ("&raw const a", "=> (&raw a)"),
        ("&raw mut (a)", "=> (&raw mut (paren a))"),
        ("&&a", "=> (&(&a))"),
        ("a && &b", "=> (And a (&b))"),
        ("!a?.b()?", "=> (! (? (.b() (? a))))"),
        ("a <= b as u8", "=> (Le a (as b u8))"),
        ("a as u8 <= b", "=> (Le (as a u8) b)"),
        ("a<-1", "=> (Lt a (- 1))"),
        ("a..b + 1", "=> (.. a (Add b 1))"),
        ("..", "=> (.. _ _)"),
        ("a..", "=> (.. a _)"),
        ("..=b", "=> (..= _ b)"),
        ("&x[..]", "=> (&([] x (.. _ _)))"),
        ("&..", "=> (&(.. _ _))"),
        ("a = return b", "=> (= a (return b))"),
        ("a || return", "=> (Or a (return))"),
    ]);
}

#[test]
fn suffixes_chain() {
    check(&[
        ("a.b.c(1)(2)[3]", "=> ([] (call (.c() (.b a) 1) 2) 3)"),
        ("x.0.1.foo()", "=> (.foo() (.1 (.0 x)))"),
        ("x.0.0", "=> (.0 (.0 x))"),
        ("1.max(2)", "=> (.max() 1 2)"),
        ("1.0.floor()", "=> (.floor() 1.0)"),
        ("0..x.len()", "=> (.. 0 (.len() x))"),
        ("f.await?.g::<u8, _>()", "=> (.g<u8, _>() (? (await f)))"),
        ("Vec::<u8>::new()", "=> (call Vec<u8>::new)"),
        ("<[u8]>::len(x)", "=> (call <[u8]>::len x)"),
        ("<T as a::B<C>>::d::<E>()", "=> (call <T as a::B<C>>::d<E>)"),
        ("f(g)(h)", "=> (call (call f g) h)"),
        ("r#type.r#fn()", "=> (.fn() type)"),
    ]);
}

#[test]
fn a_block_ends_a_statement() {
    check(&[
        (
            "if a { b } else { c } *d = 1;",
            "(if a {=> b} {=> c}) (= (* d) 1);",
        ),
        ("match a {} - 1", "(match a) => (- 1)"),
        ("match a {}.b()", "=> (.b() (match a))"),
        ("unsafe { a }?; b", "(? unsafe {=> a}); => b"),
        ("{ a } (b)", "{=> a} => (paren b)"),
        ("let x = { a } - 1;", "let x = (Sub {=> a} 1);"),
        ("loop { break 'a 1; }", "=> (loop {(break 'a 1);})"),
        ("'a: while x {} 'b: { c }", "(while 'a x {}) => 'b {=> c}"),
        ("async { a }.await", "=> (await async {=> a})"),
        (
            "if a == b {} else if c {} else { d }",
            "=> (if (Eq a b) {} (if c {} {=> d}))",
        ),
        (";;a;;", "a;"),
    ]);
}

#[test]
fn heads_take_no_struct_literal() {
    check(&[
        ("if a == B { c }", "=> (if (Eq a B) {=> c})"),
        (
            "if a == (B { c }) {}",
            "=> (if (Eq a (paren (new B c: c))) {})",
        ),
        (
            "match x { A => B { c: 1, ..d } }",
            "=> (match x [A => (new B c: 1 ..d)])",
        ),
        ("for x in y {}", "=> (for x y {})"),
        (
            "while let Some(x) = y.pop() {}",
            "=> (while (let Some(x) (.pop() y)) {})",
        ),
        (
            "if let A = b && c || d {}",
            "=> (if (Or (And (let A b) c) d) {})",
        ),
        (
            "if f(|x| S { x }) {}",
            "=> (if (call f (|x| (new S x: x))) {})",
        ),
        ("if return {}", "=> (if (return) {})"),
        ("for i in 0.. {}", "=> (for i (.. 0 _) {})"),
        ("x = S { 0: a, 1: b };", "(= x (new S 0: a 1: b));"),
        ("(a, S { b, .. }) = c", "=> (= (tuple a (new S b: b)) c)"),
        (
            "let S { a, .. } = b else { return };",
            "let S {a: a} = b else {=> (return)};",
        ),
    ]);
}

#[test]
fn closures_and_other_words() {
    check(&[
        (
            "move |a, &b: &u8| a + b",
            "=> (move |a, &b: &u8| (Add a b))",
        ),
        ("|| -> u8 { 1 }", "=> (|| -> u8 {=> 1})"),
        ("async move |x| x", "=> (async move |x| x)"),
        (
            "for<'a> |x: &'a u8| -> &'a u8 { x }",
            "=> (|x: &u8| -> &u8 {=> x})",
        ),
        ("static || ()", "=> (|| (tuple))"),
        ("a || b", "=> (Or a b)"),
        ("f(|| a || b)", "=> (call f (|| (Or a b)))"),
        ("const { 1 }", "=> const {=> 1}"),
        ("async move { a }", "=> async move {=> a}"),
        ("loop { continue 'a }", "=> (loop {=> (continue 'a)})"),
        ("break 'a: loop {}", "=> (break (loop 'a {}))"),
        ("[0; 4]", "=> (repeat 0 4)"),
        ("[a, b,]", "=> (array a b)"),
        ("(a,)", "=> (tuple a)"),
        ("_ = a", "=> (= _ a)"),
        ("do yeet a", "=> (return a)"),
        ("builtin # offset_of(T, a)", "=> offset_of![T , a]"),
    ]);
}

#[test]
fn match_arms_need_no_comma_after_blocks() {
    check(&[
        (
            "match x { A | B if c => {} 1..=2 => d, -1 => e, _ => {} }",
            "=> (match x [(A | B) if c => {}] [1..=2 => d] [(- 1) => e] [_ => {}])",
        ),
        (
            "match x { A => if a {} else {} B => match c {} _ => loop {} }",
            "=> (match x [A => (if a {} {})] [B => (match c)] [_ => (loop {})])",
        ),
        (
            "match x { #[cfg(a)] A => {}.b(), _ => panic!{} }",
            "=> (match x [#cfg A => (.b() {})] [_ => panic![]])",
        ),
    ]);
}

#[test]
fn macro_calls_stand_as_statements_or_inside() {
    check(&[
        ("m!(a); m! { b } m![c]", "m![a]; m![b] m![c]"),
        ("vec![1].len()", "=> (.len() vec![1])"),
        ("m!{}.a(); b", "(.a() m![]); => b"),
        ("m!{} - 1", "m![] => (- 1)"),
        ("m!() + 1", "=> (Add m![] 1)"),
        ("let x = m!{};", "let x = m![];"),
        ("a::b!(); x != (1)", "a::b![]; => (Ne x (paren 1))"),
        ("#[a] m!();", "#a m![];"),
        (
            "macro_rules! n { () => {} } n!()",
            "macro_rules! n [() = > {}] n![]",
        ),
    ]);
    let mut body = Body::default();
    parse_stmts_into(&mut body, &lex(FileId(0), "let x = m!();"), Edition::E2021).unwrap();
    assert!(!body.has_inner_items);
    parse_stmts_into(&mut body, &lex(FileId(0), "{ m!(); }"), Edition::E2021).unwrap();
    assert!(body.has_inner_items);
}

#[test]
fn patterns() {
    check(&[
        ("let (a, .., ref mut b) = c;", "let (a, .., ref mut b) = c;"),
        ("let [a, b @ .., c] = d;", "let [a, b @ .., c] = d;"),
        (
            "let A::B { c, d: (e | f), .. } = g;",
            "let A::B {c: c, d: (paren (e | f))} = g;",
        ),
        ("let &mut (ref x) = y;", "let &mut (paren ref x) = y;"),
        ("let | a | b = c;", "let (a | b) = c;"),
        (
            "match x { a @ 1..=9 => 1, 'a'..'z' => 2, ..=5 => 3, 7.. => 4, A::B..=C => 5 }",
            "=> (match x [a @ 1..=9 => 1] ['a'..'z' => 2] [..=5 => 3] [7.. => 4] [A::B..=C => 5])",
        ),
        (
            "match x { A::B => 1, <T>::C => 2, m!(a) => 3, const { 4 } => 5, 0...9 => 6 }",
            "=> (match x [=A::B => 1] [=<T>::C => 2] [m![a] => 3] [const {=> 4} => 5] [0..=9 => 6])",
        ),
        (
            "let (..) = x; let (a,) = y; let A(..) = z;",
            "let (..) = x; let (a) = y; let A(..) = z;",
        ),
        (
            "let S { ref a, mut b, 0: c } = x;",
            "let S {a: ref a, b: mut b, 0: c} = x;",
        ),
        ("let box a = b;", "let (paren a) = b;"),
    ]);
}

#[test]
fn attributes_stay_where_they_say_something() {
    check(&[
        ("#[cfg(a)] let x = 1;", "#cfg let x = 1;"),
        ("#[cfg(a)] { b }", "=> #cfg {=> b}"),
        ("#[cfg(a)] f(); c", "#cfg (call f); => c"),
        ("f(#[cfg(a)] b, c)", "=> (call f #cfg b c)"),
        ("S { #[cfg(a)] b: 1 }", "=> (new S #cfg b: 1)"),
        ("/// said of nothing\nlet x = 1;", "let x = 1;"),
    ]);
}

#[test]
fn types_in_expressions() {
    check(&[
        ("let x: Vec<Vec<u8>>= y;", "let x: Vec<Vec<u8>> = y;"),
        ("x as *const dyn A", "=> (as x *const (dyn A))"),
        ("x as fn(u8) -> u8", "=> (as x fn(u8) -> u8)"),
        (
            "let f: &dyn Fn(&u8) -> u8 = g;",
            "let f: &(dyn Fn(&u8) -> u8) = g;",
        ),
        (
            "let f: Box<dyn Fn() -> u8 + Send>;",
            "let f: Box<(dyn Fn() -> u8 + Send)>;",
        ),
        (
            "f::<3, -1, { N }, true>()",
            "=> (call f<const 3, const (- 1), const {=> N}, const true>)",
        ),
        ("let x: A<B = C, D: E, 'a, F>;", "let x: A<F, B = C, D: E>;"),
        (
            "let x: for<'a> fn(&'a u8, ...) -> !;",
            "let x: fn(&u8, ...) -> !;",
        ),
        (
            "let x: unsafe extern \"C\" fn(a: u8);",
            "let x: unsafe extern \"C\" fn(u8);",
        ),
        (
            "let x: impl A + 'a + ?Sized + use<'a>;",
            "let x: (impl A + ?Sized);",
        ),
        (
            "let x: [u8; 1 + 2]; let y: m!(a);",
            "let x: [u8; (Add 1 2)]; let y: m![a];",
        ),
        (
            "let x: (dyn A + B); let y: (u8,);",
            "let x: (dyn A + B); let y: (u8);",
        ),
    ]);
}
