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
    assert!(holds("listed(\"b\", \"a, b\")"));
    assert!(!holds("listed(\"b\", \"a,bc\")"));
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
    assert_eq!(written("@join(spec_ \"a1,b c\")"), "spec_a1_bc");
    assert_eq!(written("@first(a b)"), "a");
    assert_eq!(written("f<@open([a, b])>"), "f < a , b >");
    assert_eq!(written("f @within([a]) { b c }"), "f [ b c ]");
    assert_eq!(written("@head(&'a mut a::B<C>) @head([u8])"), "B");
    assert_eq!(
        written("@bounds([T] [{0 _0 [T]}] \"{_0:x}\")"),
        "T : :: core :: fmt :: LowerHex ,"
    );
    assert_eq!(written("@later((user a) (user c))"), "c");
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
fn parameters_are_named_and_handed_on() {
    let params = "[{&mut self} {mut a: T} {_: u8} {(x, y): (A, B)} {A::B: C}]";
    assert_eq!(
        written(&format!("@params({params})")),
        "& mut self , a : T , __arg_2 : u8 , __arg_3 : ( A , B ) , __arg_4 : C ,"
    );
    assert_eq!(
        written(&format!("@args({params})")),
        "a , __arg_2 , __arg_3 , __arg_4 ,"
    );
    assert_eq!(written("@params({mut self})"), "self ,");
    let receiver = |params: &str| written(&format!("@receiver({params})"));
    assert_eq!(receiver(params), "unique");
    assert_eq!(receiver("{&'a self}"), "shared");
    assert_eq!(receiver("{mut self} {a: B}"), "owned");
    assert_eq!(receiver("{self: Box<Self>}"), "other");
    assert_eq!(receiver("{a: B}"), "none");
    assert_eq!(receiver(""), "none");
}

#[test]
fn what_yields_is_rewritten() {
    let template = |body: &str| {
        written(&format!(
            "@yields({body}) {{ send(@it) }} {{ (try @it) }} {{ next(@pattern of @it @body) }} {{ other }}"
        ))
    };
    assert_eq!(
        template("yield a + b; yield"),
        "send ( a + b ) ; send ( () )"
    );
    assert_eq!(
        template("for i in 0..n { yield i }"),
        "for i in 0 .. n { send ( i ) }"
    );
    assert_eq!(
        template("for await Some(x) in a(b?) { yield x; }"),
        "next ( Some ( x ) of a ( ( try b ) ) { send ( x ) ; } )"
    );
    assert_eq!(
        template("let a = x.b()?.c::<D>(e?)?; match f? { _ => g![h]? }"),
        "let a = ( try ( try x . b () ) . c :: < D > ( ( try e ) ) ) ; match ( try f ) { _ => ( try g ! [ h ] ) }"
    );
    assert_eq!(
        template("let a = <T as B>::c()?;"),
        "let a = ( try < T as B > :: c () ) ;"
    );
    assert_eq!(
        template("return unsafe { a }?"),
        "return ( try unsafe { a } )"
    );
    // What is no part of the stream's own body stays.
    for body in [
        "let f = | a | a ? ;",
        "let f = move | a | -> R { a ? } ;",
        "async move { a ? }",
        "fn g () -> R { a ? }",
        "other ! { yield a ? }",
        "let x : & dyn A < B : ? Sized > ;",
    ] {
        assert_eq!(template(body), body);
    }
    assert_eq!(template("a | b?"), "a | ( try b )");
}

#[test]
fn what_is_given_is_no_directive() {
    assert_eq!(written("x (user @if(a) { b })"), "x @ if ( a ) { b }");
}

#[test]
fn a_part_is_laid_over_other_tokens() {
    let expn = ExpnId(1);
    let text = "@over((user a)) { b (user c(d)) }";
    let tokens = marked(&lex_test(text), expn);
    let written = carry_out(&tokens, expn, Span::new(FileId(7), 1, 2), ExpnId::ROOT, "");
    let place = text.find("a)").map_or(0, |at| at as u32);
    assert_eq!(crate::expand::quote::text(&written), "b c ( d )");
    for tree in written.iter() {
        assert_eq!((tree.span().file, tree.span().start), (FileId(0), place));
    }
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
