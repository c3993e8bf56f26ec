use std::sync::Arc;

use super::super::tokens::{Delimiter, Token, TokenGroup, TokenTree};
use super::super::tree::{ExprKind, ItemKind};
use super::super::{
    FragmentKind, fragment_len, parse_expr_into, parse_items, parse_pat_into, parse_type,
};
use super::*;
use crate::source::{ExpnId, Frame, Span, Standing};
use ustr::Ustr;

/// What a definition in file 1 writes as expansion `expn`: `$name` is replaced by the tokens of that name, kept
/// whole where a kind is given.
fn expand(text: &str, expn: u32, args: &[(&str, &[TokenTree], &str)]) -> Vec<TokenTree> {
    write(&lex(FileId(expn), text), ExpnId(expn), args)
}

fn write(
    tokens: &[TokenTree],
    expn: ExpnId,
    args: &[(&str, &[TokenTree], &str)],
) -> Vec<TokenTree> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(tree) = tokens.get(at) {
        at += 1;
        match tree {
            TokenTree::Token(token) if token.text.as_str() == "$" => {
                let TokenTree::Token(name) = &tokens[at] else {
                    panic!()
                };
                at += 1;
                if name.text.as_str() == "crate" {
                    let mut dollar = name.clone();
                    dollar.text = Ustr::from("$crate");
                    dollar.span.expn = expn;
                    out.push(TokenTree::Token(dollar));
                    continue;
                }
                let place = Span {
                    expn,
                    ..token.span.to(name.span)
                };
                let (_, arg, kind) = args
                    .iter()
                    .find(|(n, ..)| *n == name.text.as_str())
                    .unwrap();
                let is_name = *kind == "name";
                let arg: Vec<TokenTree> = arg
                    .iter()
                    .map(|tree| pass_on(tree, place, is_name))
                    .collect();
                if kind.is_empty() || is_name {
                    out.extend(arg);
                } else {
                    out.push(TokenTree::Group(Arc::new(TokenGroup {
                        delimiter: Delimiter::None,
                        open: place,
                        close: place,
                        frames: None,
                        tokens: arg,
                        fragment: Some(Ustr::from(kind)),
                    })));
                }
            }
            TokenTree::Token(token) => {
                let span = Span { expn, ..token.span };
                out.push(TokenTree::Token(Token {
                    span,
                    ..token.clone()
                }));
            }
            TokenTree::Group(group) => out.push(TokenTree::Group(Arc::new(TokenGroup {
                open: Span { expn, ..group.open },
                close: Span {
                    expn,
                    ..group.close
                },
                tokens: write(&group.tokens, expn, args),
                ..TokenGroup::clone(group)
            }))),
        }
    }
    out
}

fn pass_on(tree: &TokenTree, at: Span, is_name: bool) -> TokenTree {
    let frame = |outer: &Option<Arc<Frame>>| {
        Some(Arc::new(Frame {
            at,
            outer: outer.clone(),
            standing: Standing {
                moved: is_name.then_some(at),
                variable: None,
            },
        }))
    };
    match tree {
        TokenTree::Token(token) => TokenTree::Token(Token {
            frames: frame(&token.frames),
            ..token.clone()
        }),
        TokenTree::Group(group) => TokenTree::Group(Arc::new(TokenGroup {
            frames: frame(&group.frames),
            tokens: group
                .tokens
                .iter()
                .map(|tree| pass_on(tree, at, false))
                .collect(),
            ..TokenGroup::clone(group)
        })),
    }
}

fn user(text: &str) -> Vec<TokenTree> {
    lex(FileId(0), text)
}

fn expr_of(tokens: &[TokenTree]) -> (Body, String) {
    let mut body = Body::default();
    let id = parse_expr_into(&mut body, tokens, Edition::E2021).unwrap();
    let text = dump::expr(&body, id);
    (body, text)
}

#[test]
fn a_kept_expression_is_one_operand() {
    let (_, text) = expr_of(&expand(
        "$a * $b",
        1,
        &[("a", &user("1 + 2"), "expr"), ("b", &user("3"), "expr")],
    ));
    assert_eq!(text, "(Mul (Add 1 2) 3)");
    let (_, text) = expr_of(&expand("-$a.b()", 1, &[("a", &user("x + y"), "expr")]));
    assert_eq!(text, "(- (.b() (Add x y)))");
    let (_, text) = expr_of(&expand("x.$a", 1, &[("a", &user("0"), "literal")]));
    assert_eq!(text, "(.0 x)");
    let (_, text) = expr_of(&expand("[0; $n]", 1, &[("n", &user("1 + 1"), "expr")]));
    assert_eq!(text, "(repeat 0 (Add 1 1))");
    let (_, text) = expr_of(&expand("$a;", 1, &[("a", &user("f(x)"), "expr")]));
    assert_eq!(text, "(call f x)");
}

#[test]
fn the_dot_after_a_field_is_a_dot_before_a_name_of_the_macro() {
    let name = user("get");
    let expr = |text: &str| {
        let args: &[(&str, &[TokenTree], &str)] =
            &[("n", &name, "ident"), ("s", &user("self"), "ident")];
        expr_of(&expand(text, 1, args))
    };
    let (body, text) = expr("self.0.$n(1)");
    assert_eq!(text, "(.get() (.0 self) 1)");
    let span = |what: fn(&ExprKind) -> bool| {
        let found = body.exprs.iter().find(|expr| what(&expr.kind)).unwrap();
        (found.span.start, found.span.end)
    };
    assert_eq!(
        span(|kind| matches!(kind, ExprKind::MethodCall { .. })),
        (0, 12)
    );
    assert_eq!(span(|kind| matches!(kind, ExprKind::Field { .. })), (0, 6));
    for (written, read) in [
        ("$s.0.$n", "(.get (.0 self))"),
        ("x.0.1.$n()", "(.get() (.1 (.0 x)))"),
        ("x.0.1.0.$n()", "(.get() (.0 (.1 (.0 x))))"),
        ("$s.0. $n.0.$n()?", "(? (.get() (.0 (.get (.0 self)))))"),
        ("$s.0.0.foo", "(.foo (.0 (.0 self)))"),
        ("f(1.)", "(call f 1.)"),
    ] {
        assert_eq!(expr(written).1, read, "{written}");
    }
    let dots = format!("x{}y", ".0. ".repeat(50_000).replace(". .", "."));
    let mut body = Body::default();
    let tokens = user(&dots);
    assert!(parse_expr_into(&mut body, &tokens, Edition::E2021).is_ok());
}

#[test]
fn a_kept_type_or_path_begins_a_path() {
    let ty = user("Vec<u8>");
    let (_, text) = expr_of(&expand("$t::new()", 1, &[("t", &ty, "ty")]));
    assert_eq!(text, "(call <Vec<u8>>::new)");
    let (_, text) = expr_of(&expand("<$t as A>::new(x as $t)", 1, &[("t", &ty, "ty")]));
    assert_eq!(text, "(call <Vec<u8> as A>::new (as x Vec<u8>))");
    let (_, text) = expr_of(&expand("$p { a: 1 }", 1, &[("p", &user("a::S"), "path")]));
    assert_eq!(text, "(new a::S a: 1)");
    let (_, text) = expr_of(&expand("$p!(1)", 1, &[("p", &user("a::m"), "path")]));
    assert_eq!(text, "a::m![1]");
    let (_, text) = expr_of(&expand("$p::f($p)", 1, &[("p", &user("a::S"), "path")]));
    assert_eq!(text, "(call a::S::f a::S)");
    let ty = parse_type(
        &expand(
            "&'a [$t; $n]",
            1,
            &[("t", &user("dyn A + B"), "ty"), ("n", &user("4"), "expr")],
        ),
        Edition::E2021,
    );
    assert_eq!(dump::ty(&ty.unwrap()), "&[(dyn A + B); 4]");
    let ty = parse_type(
        &expand(
            "A<$t, $n>",
            1,
            &[("t", &user("u8"), "ty"), ("n", &user("4"), "expr")],
        ),
        Edition::E2021,
    );
    assert_eq!(dump::ty(&ty.unwrap()), "A<u8, const 4>");
}

#[test]
fn every_kind_of_fragment_is_read_where_it_may_stand() {
    let args: &[(&str, &[TokenTree], &str)] = &[
        ("v", &user("pub(crate)"), "vis"),
        ("none", &[], "vis"),
        ("n", &user("name"), "ident"),
        ("l", &user("'a"), "lifetime"),
        ("b", &user("{ 1 }"), "block"),
        ("i", &user("struct S;"), "item"),
        ("m", &user("cfg(x)"), "meta"),
        ("t", &user("A<u8>"), "ty"),
        ("p", &user("Some(x)"), "pat"),
        ("s", &user("let y = 1"), "stmt"),
        ("e", &user("a && b"), "expr"),
        ("lit", &user("-1"), "literal"),
        ("pa", &user("std::fmt"), "path"),
    ];
    let text = "$v fn $n<$l>(x: &$l $t) $b $i #[$m] $none struct T { $v f: $t } impl $t for $t {} use $pa::*; \
                fn g() { $s; if let $p = $e { match x { $lit => $b, $p if $e => {} _ => $e } } $l: loop { break $l } $e }";
    let tokens = expand(text, 1, args);
    let (items, errors) = parse_items(&tokens, Edition::E2021);
    assert_eq!(errors, []);
    assert_eq!(
        dump::items(&items),
        "pub(crate) fn name(x: &A<u8>) {=> 1}\n\
         struct S\n\
         #cfg struct T {pub(crate) f: A<u8>}\n\
         impl A<u8> for A<u8> {}\n\
         use std::fmt::*\n\
         fn g() {let y = 1; (if (let Some(x) (And a b)) {=> (match x [(- 1) => {=> 1}] [Some(x) if (And a b) => {}] [_ => (And a b)])}) (loop 'a {=> (break 'a)}) => (And a b)}"
    );
    let mut body = Body::default();
    let pat = expand("($p, $lit, $t::B)", 1, args);
    let pat = parse_pat_into(&mut body, &pat, Edition::E2021).unwrap();
    assert_eq!(dump::pat(&body, pat), "(Some(x), (- 1), =<A<u8>>::B)");
}

#[test]
fn dollar_crate_is_a_name() {
    let (_, text) = expr_of(&expand("$crate::a::b($crate::m!(c))", 1, &[]));
    assert_eq!(text, "(call $crate::a::b $crate::m![c])");
}

/// The text that the span of the last expression covers, and the level it is at.
fn placed(tokens: &[TokenTree], texts: &[&str]) -> (String, u32) {
    let mut body = Body::default();
    let id = parse_expr_into(&mut body, tokens, Edition::E2021).unwrap();
    let span = body[id].span;
    let text = texts[span.file.0 as usize];
    (
        text[span.start as usize..span.end as usize].to_owned(),
        span.expn.0,
    )
}

#[test]
fn an_expression_stands_where_its_own_tokens_were_written() {
    let arg = "x + 1";
    // The macro wrote the call: it stands in the definition, `$a` included.
    let def = "f($a).g()";
    let tokens = expand(def, 1, &[("a", &user(arg), "expr")]);
    assert_eq!(placed(&tokens, &[arg, def]), ("f($a).g()".into(), 1));
    // The receiver is the user's, the method the macro's.
    let def = "$a.g()";
    let tokens = expand(def, 1, &[("a", &user(arg), "expr")]);
    assert_eq!(placed(&tokens, &[arg, def]), ("$a.g()".into(), 1));
    let def = " $a ";
    let tokens = expand(def, 1, &[("a", &user(arg), "expr")]);
    assert_eq!(placed(&tokens, &[arg, def]), ("x + 1".into(), 0));
    let def = "$f($a)";
    let tokens = expand(
        def,
        1,
        &[("f", &user("h"), "name"), ("a", &user(arg), "expr")],
    );
    assert_eq!(placed(&tokens, &["h", def]), ("$f($a)".into(), 1));
    // Tokens passed on one by one.
    let def = "$t";
    let tokens = expand(def, 1, &[("t", &user("a.b(c)"), "")]);
    assert_eq!(placed(&tokens, &["a.b(c)", def]), ("a.b(c)".into(), 0));
}

#[test]
fn nested_expansions_place_an_expression_in_the_innermost() {
    let arg = "x";
    let outer = "h($a)";
    let inner = "[$b, 1]";
    let first = expand(outer, 1, &[("a", &user(arg), "expr")]);
    let second = expand(inner, 2, &[("b", &first, "expr")]);
    assert_eq!(placed(&second, &[arg, outer, inner]), ("[$b, 1]".into(), 2));
    // Inside, the call stands in the outer definition and the argument in the user's text.
    let mut body = Body::default();
    parse_expr_into(&mut body, &second, Edition::E2021).unwrap();
    let call = body
        .exprs
        .iter()
        .find(|e| matches!(e.kind, ExprKind::Call { .. }))
        .unwrap();
    assert_eq!(
        (
            call.span.file.0,
            call.span.start,
            call.span.end,
            call.span.expn.0
        ),
        (1, 0, 5, 1)
    );
    let name = body
        .exprs
        .iter()
        .find(|e| matches!(&e.kind, ExprKind::Path(p) if p.segments[0].ident.name.as_str() == "x"))
        .unwrap();
    assert_eq!((name.span.file.0, name.span.expn), (0, ExpnId::ROOT));
}

#[test]
fn what_is_read_from_an_expansion_keeps_the_marks_of_its_names() {
    let tokens = expand("fn f() { let x = $x; }", 1, &[("x", &user("x"), "ident")]);
    let (items, errors) = parse_items(&tokens, Edition::E2021);
    assert_eq!(errors, []);
    let ItemKind::Fn(f) = &items[0].kind else {
        panic!()
    };
    assert_eq!(f.name.span.expn, ExpnId(1));
    let body = f.body.as_ref().unwrap();
    let super::super::tree::PatKind::Bind { name, .. } = &body.pats[0].kind else {
        panic!()
    };
    let ExprKind::Path(path) = &body.exprs[0].kind else {
        panic!()
    };
    assert_eq!(
        (name.span.expn, path.segments[0].ident.span.expn),
        (ExpnId(1), ExpnId::ROOT)
    );
}

#[test]
fn a_failure_leaves_the_body_as_it_was() {
    let mut body = Body::default();
    parse_expr_into(&mut body, &user("a + b"), Edition::E2021).unwrap();
    let before = body.exprs.len();
    assert!(parse_expr_into(&mut body, &user("c + d e"), Edition::E2021).is_err());
    assert!(parse_expr_into(&mut body, &user(""), Edition::E2021).is_err());
    assert_eq!(body.exprs.len(), before);
}

#[test]
fn kept_fragments_are_fragments_again() {
    let kept = |kind: &str, text: &str, rest: &str| {
        expand(&format!("$x {rest}"), 1, &[("x", &user(text), kind)])
    };
    let len = |kind: FragmentKind, tokens: &[TokenTree]| fragment_len(kind, tokens, Edition::E2021);
    assert_eq!(
        len(FragmentKind::Expr, &kept("expr", "a + b", ", c")),
        Some(1)
    );
    assert_eq!(
        len(FragmentKind::Expr, &kept("expr", "a + b", ".c()")),
        Some(4)
    );
    assert_eq!(len(FragmentKind::Tt, &kept("expr", "a + b", "")), Some(1));
    assert_eq!(len(FragmentKind::Ident, &kept("expr", "a", "")), None);
    assert_eq!(len(FragmentKind::Ident, &kept("ident", "a", "")), Some(1));
    assert_eq!(len(FragmentKind::Ty, &kept("expr", "a", "")), None);
    assert_eq!(len(FragmentKind::Ty, &kept("ty", "A<B>", "c")), Some(1));
    assert_eq!(len(FragmentKind::Vis, &kept("vis", "", "fn")), Some(1));
    assert_eq!(
        len(FragmentKind::Item, &kept("vis", "pub", "fn a() {} b")),
        Some(5)
    );
    assert_eq!(
        len(FragmentKind::Item, &kept("vis", "", "struct A; b")),
        Some(4)
    );
    assert_eq!(
        len(FragmentKind::Literal, &kept("literal", "-1", "b")),
        Some(1)
    );
    assert_eq!(len(FragmentKind::Block, &kept("block", "{}", "b")), Some(1));
}
