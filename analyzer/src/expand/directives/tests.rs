//! Directives by example: what an expansion wrote, and what it becomes.

use super::*;
use crate::expand::quote::{lex_test, text};
use crate::source::FileId;

/// Carries out what a macro wrote. Tokens between `<<` and `>>` are the user's.
fn written(template: &str) -> String {
    let expn = ExpnId(1);
    let tokens = marked(&lex_test(template), expn);
    let call_site = Span::new(FileId(7), 1, 2);
    text(&carry_out(&tokens, expn, call_site, ExpnId::ROOT, "1.2.3"))
}

/// Tokens as an expansion writes them; a group that begins with `user` holds what it was given.
fn marked(tokens: &[TokenTree], expn: ExpnId) -> Vec<TokenTree> {
    let own = |span: Span| Span { expn, ..span };
    let mut out = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Token(token) => out.push(TokenTree::Token(Token {
                span: own(token.span),
                ..token.clone()
            })),
            TokenTree::Group(group)
                if group.tokens.first().and_then(TokenTree::text) == Some("user") =>
            {
                out.extend(group.tokens.iter().skip(1).cloned());
            }
            TokenTree::Group(group) => out.push(TokenTree::Group(Arc::new(TokenGroup {
                open: own(group.open),
                close: own(group.close),
                tokens: marked(&group.tokens, expn),
                ..group.as_ref().clone()
            }))),
        }
    }
    out
}

#[test]
fn a_condition_chooses() {
    let template = |attrs: &str| {
        written(&format!(
            "a @if(has(serde skip skip_if, {attrs})) {{ skipped }} @else @if(valued(serde with, {attrs})) {{ by }} @else {{ plain }} b"
        ))
    };
    assert_eq!(template("[]"), "a plain b");
    assert_eq!(template("[{serde(skip)}]"), "a skipped b");
    assert_eq!(
        template("[{other(skip)} {serde(x, skip_if = \"y\")}]"),
        "a skipped b"
    );
    assert_eq!(template("[{serde(with = \"m\")}]"), "a by b");
    assert_eq!(template("[{serde(with)}]"), "a plain b");
    assert_eq!(
        template("[[{serde(with = \"m\")}] [{serde(skip)}]]"),
        "a skipped b"
    );
}

#[test]
fn conditions_are_joined() {
    let holds = |condition: &str| written(&format!("@if({condition}) {{ yes }}")) == "yes";
    assert!(holds("!has(a, []) && empty()"));
    assert!(!holds("has(a, []) || one(x y)"));
    assert!(holds("has(a, [{a}]) && (one(x) || empty(x))"));
    assert!(holds("since(1.2.3) && since(1.0.20) && !since(1.10.0)"));
    assert!(holds("blank([])"));
    assert!(!holds("blank([x])"));
    assert!(holds("eq(a, a)"));
    assert!(!holds("eq(a, b)"));
    assert!(holds("headed(Option, std::option::Option<u8>)"));
    assert!(!holds("headed(Option, Vec<Option<u8>>)"));
    assert!(holds("mentions(T, Vec<T>)"));
    assert!(!holds("mentions(T, PhantomData<T>)"));
    assert!(!holds("mentions(T, Vec<U>)"));
}

#[test]
fn values_are_read_out_of_attributes() {
    assert_eq!(
        written("@value(serde with, [{serde(with = \"a::b\")}])::f()"),
        "a :: b :: f ()"
    );
    assert_eq!(
        written("@value(serde bound.ser, [{serde(bound(ser = \"T: X,\", de = \"\"))}])"),
        "T : X"
    );
    assert_eq!(
        written("@value(error, [{error(\"{0}\", .0)}])"),
        "\"{0}\" , . 0"
    );
    assert_eq!(
        written("@value(error fmt, [{error(fmt = a::b)}])"),
        "a :: b"
    );
    assert_eq!(
        written("@literals(serde alias, [{serde(alias = \"x\")} {serde(alias = \"y\")}])"),
        "| \"x\" | \"y\""
    );
    assert_eq!(written("@mark(from, [{doc = \"\"} {from}])"), "from");
}

#[test]
fn names_are_written() {
    assert_eq!(written("@join(is_ @snake(SomeName))"), "is_some_name");
    assert_eq!(written("@snake(HTTPServer2)"), "http_server2");
    assert_eq!(
        written("@text(r#type) @bytes(x) @count(a b (c))"),
        "\"type\" b\"x\" 3"
    );
    assert_eq!(written("@first(a b)"), "a");
    assert_eq!(written("@inner(Option<Vec<u8>>)"), "Vec < u8 >");
    assert_eq!(
        written("f(@repeat(a b) { self.values.@i, } s)"),
        "f ( self . values . 0 , self . values . 1 , s )"
    );
}

#[test]
fn a_format_string_names_the_fields_that_it_shows() {
    assert_eq!(
        written("@format([{0 _0} {name name}] \"{0} {name:?} {0} {other} {{x}}\", .name.len())"),
        "braces [ { __display_0 _0 bare } { __field_name name shaped } ] \
         [ \"{__display_0} {__field_name:?} {__display_0} {other} {{x}}\" , name . len () ]"
    );
    assert_eq!(
        written("@format([{name name}] \"{name} {}\", name = f(.name))"),
        "braces [] [ \"{name} {}\" , name = f ( name ) ]"
    );
    assert_eq!(
        written("@bounds([T] [{0 _0 [Vec<T>]} {1 _1 [u8]}] \"{0:?} {1}\")"),
        "Vec < T > : :: core :: fmt :: Debug ,"
    );
    assert_eq!(written("@format([] \"text\")"), "plain [] [ \"text\" ]");
    assert_eq!(
        written("@format([{0 _0}] \"{}\", .0.1)"),
        "braces [] [ \"{}\" , _0 . 1 ]"
    );
}

#[test]
fn what_is_given_is_no_directive() {
    assert_eq!(written("x (user @if(a) { b })"), "x @ if ( a ) { b }");
}

#[test]
fn what_is_written_stands_at_the_call_or_where_it_is_put() {
    let expn = ExpnId(1);
    let tokens = marked(
        &lex_test("a (user b) @at((user c d)) { e(user f) self }"),
        expn,
    );
    let call_site = Span::new(FileId(7), 1, 2);
    let written = carry_out(&tokens, expn, call_site, ExpnId(5), "");
    let places: Vec<(&str, u32, u32, ExpnId)> = written
        .iter()
        .filter_map(|token| {
            Some((
                token.text()?,
                token.span().file.0,
                token.span().start,
                token.span().expn,
            ))
        })
        .collect();
    let start = |name: &str| {
        "a (user b) @at((user c d)) { e(user f) self }"
            .find(name)
            .map_or(0, |at| at as u32)
    };
    assert_eq!(
        places,
        [
            ("a", 7, 1, expn),
            ("b", 0, start("b)"), ExpnId::ROOT),
            ("e", 0, start("c d"), expn),
            ("f", 0, start("f)"), ExpnId::ROOT),
            ("self", 7, 1, ExpnId(5)),
        ]
    );
}
