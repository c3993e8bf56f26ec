use super::super::{FragmentKind, fragment_len};
use super::*;

fn len_in(kind: &str, text: &str, edition: Edition) -> Option<usize> {
    let kind = FragmentKind::from_name(kind).unwrap();
    fragment_len(kind, &lex(FileId(0), text), edition)
}

fn len(kind: &str, text: &str) -> Option<usize> {
    len_in(kind, text, Edition::E2021)
}

#[test]
fn how_far_a_fragment_reaches() {
    let cases = [
        ("expr", "a + b, c", Some(3)),
        ("expr", "a, b", Some(1)),
        ("expr", "a.b(c) => d", Some(4)),
        ("expr", "if a { b } else { c } d", Some(5)),
        ("expr", "S { a } b", Some(2)),
        ("expr", "_", None),
        ("expr", "const { 1 }", None),
        ("expr", "let a = b", None),
        ("expr", ", a", None),
        ("expr", "=> a", None),
        ("expr", "", None),
        ("expr", "x as u8;", Some(3)),
        ("expr", "|x| x + 1, y", Some(6)),
        ("expr", "true", Some(1)),
        ("expr", "#[a] b", Some(3)),
        ("ident", "a", Some(1)),
        ("ident", "fn", Some(1)),
        ("ident", "_", None),
        ("ident", "'a", None),
        ("lifetime", "'a b", Some(1)),
        ("lifetime", "a", None),
        ("literal", "-1", Some(2)),
        ("literal", "\"a\"", Some(1)),
        ("literal", "false", Some(1)),
        ("literal", "a", None),
        ("block", "{ a } b", Some(1)),
        ("block", "(a)", None),
        ("tt", "(a b) c", Some(1)),
        ("tt", "", None),
        ("ty", "Vec<Vec<u8>> x", Some(7)),
        ("ty", "u8, x", Some(1)),
        ("ty", "dyn A + B = c", Some(4)),
        ("ty", "fn(u8) -> u8 {", Some(5)),
        ("ty", "1", None),
        ("path", "a::b<C>::d e", Some(10)),
        ("path", "a => b", Some(1)),
        ("pat", "A | B => c", Some(3)),
        ("pat_param", "A | B => c", Some(1)),
        ("pat", "Some(x) if y", Some(2)),
        ("pat", "1..=2 => c", Some(5)),
        ("stmt", "let a = b; c", Some(4)),
        ("stmt", "a.b(); c", Some(4)),
        ("stmt", "fn a() {} b", Some(4)),
        ("stmt", "; a", Some(1)),
        ("item", "#[x] pub fn a() {} b", Some(7)),
        ("item", "struct A; b", Some(3)),
        ("item", "m!(); b", Some(4)),
        ("item", "m! {} b", Some(3)),
        ("item", "a + b", None),
        ("item", "use a::b; c", Some(6)),
        ("meta", "derive(A, B) c", Some(2)),
        ("meta", "a::b = \"c\", d", Some(6)),
        ("meta", "a, b", Some(1)),
        ("vis", "pub(crate) fn", Some(2)),
        ("vis", "pub (u8)", Some(1)),
        ("vis", "fn", Some(0)),
        ("vis", "", Some(0)),
        ("vis", "crate::a", Some(0)),
    ];
    for (kind, text, expected) in cases {
        assert_eq!(len(kind, text), expected, "{kind}: {text}");
    }
    assert_eq!(len_in("pat", "A | B", Edition::E2018), Some(1));
    assert_eq!(len_in("expr", "_", Edition::E2024), Some(1));
    assert_eq!(len_in("expr_2021", "_", Edition::E2024), None);
}
