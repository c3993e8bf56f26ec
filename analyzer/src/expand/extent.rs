//! Where a fragment of Rust may begin and how far it reaches, as the compiler decides which way through
//! a matcher to go. How a fragment is read is the syntax stage's; macros are not known here.

use crate::source::Edition;
use crate::syntax;
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree};

pub use crate::syntax::FragmentKind;

/// How many groups may be wrapped around a single literal.
const WRAPPING_LIMIT: u32 = 200;

/// What a specifier asks for in a definition of that edition.
pub fn kind_of(name: &str, edition: Edition) -> Option<FragmentKind> {
    Some(match FragmentKind::from_name(name)? {
        FragmentKind::Expr if edition < Edition::E2024 => FragmentKind::Expr2021,
        FragmentKind::Pat if edition < Edition::E2021 => FragmentKind::PatParam,
        kind => kind,
    })
}

/// The name that a group keeps which holds such a fragment.
pub fn kept_name(kind: FragmentKind) -> &'static str {
    match kind {
        FragmentKind::Expr2021 => "expr",
        FragmentKind::PatParam => "pat",
        kind => kind.name(),
    }
}

/// Whether the fragment is passed on as bare tokens, not as a whole.
pub fn is_bare(kind: FragmentKind) -> bool {
    matches!(
        kind,
        FragmentKind::Ident | FragmentKind::Lifetime | FragmentKind::Tt
    )
}

/// An operator as one token of the language: up to three characters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Operator {
    chars: [u8; 3],
    len: u8,
}

impl Operator {
    /// How many single punctuation tokens it is.
    pub fn len(self) -> usize {
        usize::from(self.len)
    }

    /// Whether it is none; never so for one that was read.
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// As written.
    pub fn as_str(&self) -> &str {
        let bytes = self.chars.get(..self.len()).unwrap_or(&[]);
        std::str::from_utf8(bytes).unwrap_or("")
    }
}

/// The operator that starts at `at`, if punctuation stands there.
pub fn operator(tokens: &[TokenTree], at: usize) -> Option<Operator> {
    fn punct(tree: Option<&TokenTree>) -> Option<(u8, bool)> {
        match tree {
            Some(TokenTree::Token(token)) => match token.kind {
                TokenKind::Punct { joint } => Some((*token.text.as_bytes().first()?, joint)),
                _ => None,
            },
            _ => None,
        }
    }
    let (first, joint) = punct(tokens.get(at))?;
    let single = Operator {
        chars: [first, 0, 0],
        len: 1,
    };
    if !joint {
        return Some(single);
    }
    let Some((second, joint)) = punct(tokens.get(at + 1)) else {
        return Some(single);
    };
    let is_two = match second {
        b'=' => matches!(
            first,
            b'=' | b'!' | b'<' | b'>' | b'+' | b'-' | b'*' | b'/' | b'%' | b'^' | b'&' | b'|'
        ),
        b'>' => matches!(first, b'>' | b'-' | b'='),
        b'<' => first == b'<',
        b'-' => first == b'<',
        b'&' | b'|' | b':' | b'.' => first == second,
        _ => false,
    };
    if !is_two {
        return Some(single);
    }
    let double = Operator {
        chars: [first, second, 0],
        len: 2,
    };
    if !joint {
        return Some(double);
    }
    match (first, second, punct(tokens.get(at + 2))) {
        (b'<', b'<', Some((b'=', _)))
        | (b'>', b'>', Some((b'=', _)))
        | (b'.', b'.', Some((b'=' | b'.', _))) => {
            let third = if first == b'.' {
                punct(tokens.get(at + 2)).map_or(b'=', |(third, _)| third)
            } else {
                b'='
            };
            Some(Operator {
                chars: [first, second, third],
                len: 3,
            })
        }
        _ => Some(double),
    }
}

/// How many trees the `tt` at `at` is: an operator of several characters is one.
pub fn tt_len(tokens: &[TokenTree], at: usize) -> Option<usize> {
    match tokens.get(at)? {
        TokenTree::Token(token) if matches!(token.kind, TokenKind::Punct { .. }) => {
            operator(tokens, at).map(Operator::len)
        }
        _ => Some(1),
    }
}

/// Whether a fragment of that kind can start with the token at `at`, as the compiler decides
/// which rule to follow. `vis` may also be nothing.
pub fn can_begin(kind: FragmentKind, tokens: &[TokenTree], at: usize) -> bool {
    let Some(tree) = tokens.get(at) else {
        return kind == FragmentKind::Vis;
    };
    let token = match tree {
        TokenTree::Group(group) => return group_can_begin(kind, group),
        TokenTree::Token(token) => token,
    };
    let text = token.text.as_str();
    match kind {
        FragmentKind::Tt | FragmentKind::Item | FragmentKind::Stmt => true,
        FragmentKind::Ident => token.kind == TokenKind::Ident && text != "_",
        FragmentKind::Lifetime => token.kind == TokenKind::Lifetime,
        FragmentKind::Literal => match token.kind {
            TokenKind::Literal => true,
            TokenKind::Ident => matches!(text, "true" | "false"),
            TokenKind::Punct { .. } => text == "-",
            TokenKind::Lifetime => false,
        },
        FragmentKind::Block => false,
        FragmentKind::Vis => {
            token.kind == TokenKind::Ident || text == "," || can_begin_type(tokens, at)
        }
        FragmentKind::Expr => can_begin_expr(tokens, at) && text != "let" || text == "_",
        FragmentKind::Expr2021 => {
            can_begin_expr(tokens, at) && !matches!(text, "let" | "const" | "_")
        }
        FragmentKind::Ty => can_begin_type(tokens, at),
        FragmentKind::Pat | FragmentKind::PatParam => match token.kind {
            TokenKind::Ident | TokenKind::Literal => true,
            TokenKind::Lifetime => false,
            TokenKind::Punct { .. } => match operator(tokens, at) {
                Some(op) => match op.as_str() {
                    "&" | "&&" | "-" | ".." | "..." | "..=" | "::" | "<" | "<<" => true,
                    "|" => kind == FragmentKind::Pat,
                    _ => false,
                },
                None => false,
            },
        },
        FragmentKind::Path | FragmentKind::Meta => match token.kind {
            TokenKind::Ident => text != "_" || kind == FragmentKind::Path,
            TokenKind::Punct { .. } => operator(tokens, at).is_some_and(|op| op.as_str() == "::"),
            _ => false,
        },
    }
}

fn group_can_begin(kind: FragmentKind, group: &TokenGroup) -> bool {
    if group.delimiter == Delimiter::None {
        let inside = group.fragment.map_or("", |fragment| fragment.as_str());
        return match kind {
            FragmentKind::Tt | FragmentKind::Item | FragmentKind::Stmt => true,
            FragmentKind::Ident | FragmentKind::Lifetime => false,
            FragmentKind::Literal => {
                inside == "literal" || matches!(inside, "expr" | "") && is_literal(&group.tokens)
            }
            FragmentKind::Vis => true,
            FragmentKind::Block => matches!(inside, "block" | ""),
            FragmentKind::Expr | FragmentKind::Expr2021 => {
                matches!(inside, "expr" | "literal" | "path" | "block" | "ty" | "")
            }
            FragmentKind::Ty => matches!(inside, "ty" | "path" | ""),
            FragmentKind::Pat
            | FragmentKind::PatParam
            | FragmentKind::Path
            | FragmentKind::Meta => !matches!(inside, "item" | "block" | "vis"),
        };
    }
    match kind {
        FragmentKind::Tt | FragmentKind::Item | FragmentKind::Stmt => true,
        FragmentKind::Block => group.delimiter == Delimiter::Brace,
        FragmentKind::Expr | FragmentKind::Expr2021 => true,
        FragmentKind::Ty | FragmentKind::Pat | FragmentKind::PatParam | FragmentKind::Vis => {
            group.delimiter != Delimiter::Brace
        }
        FragmentKind::Ident
        | FragmentKind::Lifetime
        | FragmentKind::Literal
        | FragmentKind::Path
        | FragmentKind::Meta => false,
    }
}

/// Whether the tokens are one literal, perhaps negative, perhaps wrapped.
pub fn is_literal(tokens: &[TokenTree]) -> bool {
    let mut tokens = tokens;
    for _ in 0..WRAPPING_LIMIT {
        match tokens {
            [TokenTree::Group(group)] if group.delimiter == Delimiter::None => {
                tokens = &group.tokens;
            }
            [TokenTree::Token(token)] => {
                return token.kind == TokenKind::Literal
                    || matches!(token.text.as_str(), "true" | "false");
            }
            [TokenTree::Token(minus), TokenTree::Token(token)] => {
                return minus.text.as_str() == "-" && token.kind == TokenKind::Literal;
            }
            _ => return false,
        }
    }
    false
}

/// Keywords that are never a name, of the editions up to 2024; raw identifiers are not among them.
pub fn is_reserved(text: &str) -> bool {
    matches!(
        text,
        "as" | "async"
            | "await"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "Self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "type"
            | "unsafe"
            | "use"
            | "where"
            | "while"
            | "abstract"
            | "become"
            | "box"
            | "do"
            | "final"
            | "macro"
            | "override"
            | "priv"
            | "try"
            | "typeof"
            | "unsized"
            | "virtual"
            | "yield"
            | "_"
    )
}

fn is_path_keyword(text: &str) -> bool {
    matches!(text, "self" | "Self" | "super" | "crate" | "$crate")
}

fn can_begin_type(tokens: &[TokenTree], at: usize) -> bool {
    match tokens.get(at) {
        Some(TokenTree::Token(token)) => {
            let text = token.text.as_str();
            match token.kind {
                TokenKind::Ident => {
                    !is_reserved(text)
                        || is_path_keyword(text)
                        || matches!(
                            text,
                            "_" | "for"
                                | "impl"
                                | "fn"
                                | "unsafe"
                                | "extern"
                                | "typeof"
                                | "dyn"
                                | "async"
                                | "await"
                                | "try"
                        )
                }
                TokenKind::Lifetime => true,
                TokenKind::Literal => false,
                TokenKind::Punct { .. } => operator(tokens, at).is_some_and(|op| {
                    matches!(
                        op.as_str(),
                        "!" | "*" | "&" | "&&" | "?" | "<" | "<<" | "::"
                    )
                }),
            }
        }
        Some(TokenTree::Group(group)) => match group.delimiter {
            Delimiter::Parenthesis | Delimiter::Bracket => true,
            Delimiter::Brace => false,
            Delimiter::None => group_can_begin(FragmentKind::Ty, group),
        },
        None => false,
    }
}

fn can_begin_expr(tokens: &[TokenTree], at: usize) -> bool {
    match tokens.get(at) {
        Some(TokenTree::Token(token)) => {
            let text = token.text.as_str();
            match token.kind {
                TokenKind::Ident => {
                    !is_reserved(text)
                        || is_path_keyword(text)
                        || matches!(
                            text,
                            "async"
                                | "await"
                                | "do"
                                | "box"
                                | "break"
                                | "const"
                                | "continue"
                                | "false"
                                | "for"
                                | "if"
                                | "let"
                                | "loop"
                                | "match"
                                | "move"
                                | "return"
                                | "true"
                                | "try"
                                | "unsafe"
                                | "while"
                                | "yield"
                                | "static"
                                | "become"
                        )
                }
                TokenKind::Lifetime | TokenKind::Literal => true,
                TokenKind::Punct { .. } => operator(tokens, at).is_some_and(|op| {
                    matches!(
                        op.as_str(),
                        "!" | "-"
                            | "*"
                            | "|"
                            | "||"
                            | "&"
                            | "&&"
                            | ".."
                            | "..."
                            | "..="
                            | "<"
                            | "<<"
                            | "::"
                            | "#"
                            | "<-"
                    )
                }),
            }
        }
        Some(TokenTree::Group(group)) => group_can_begin(FragmentKind::Expr, group),
        None => false,
    }
}

/// How many trees from `at` on the fragment takes; `None` where there is no such fragment.
/// Only an empty visibility takes none.
pub fn fragment_len(
    kind: FragmentKind,
    tokens: &[TokenTree],
    at: usize,
    edition: Edition,
) -> Option<usize> {
    match kind {
        FragmentKind::Tt => tt_len(tokens, at),
        // `$crate` is one too.
        FragmentKind::Ident => match tokens.get(at)? {
            TokenTree::Token(token) if token.kind == TokenKind::Ident => Some(1),
            _ => None,
        },
        // A literal that was passed as an expression is still one.
        FragmentKind::Literal => match tokens.get(at)? {
            TokenTree::Group(group) if group.delimiter == Delimiter::None => Some(1),
            _ => syntax::fragment_len(kind, tokens.get(at..)?, edition),
        },
        _ => syntax::fragment_len(kind, tokens.get(at..)?, edition),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expand::quote;

    /// What is left of `text` after the fragment.
    fn rest(kind: FragmentKind, text: &str) -> Option<String> {
        let tokens = quote::lex_test(text);
        let len = fragment_len(kind, &tokens, 0, Edition::E2024)?;
        Some(quote::show(tokens.get(len..)?))
    }

    #[test]
    fn types_end_where_the_compiler_ends_them() {
        for (text, left) in [
            ("Vec<Vec<u8>> > x", "> x"),
            ("&'a mut [u8] = y", "= y"),
            ("*const c_char, b", ", b"),
            ("Box<dyn Fn(u8) -> Vec<u8> + Send + 'static>, b", ", b"),
            ("unsafe extern \"C\" fn(c_int, ...) -> *mut u8; z", "; z"),
            ("for<'a> fn(&'a u8) => 1", "=> 1"),
            ("<T as Iterator>::Item where", "where"),
            ("impl Fn(u8) -> u8 + 'a {", ""),
            ("dyn A + B, c", ", c"),
            ("a::b!(c) = 1", "= 1"),
            ("! => 1", "=> 1"),
            ("(A, B) | c", "| c"),
            ("[u8; 4] as x", "as x"),
            ("Fn(A) -> B = 1", "= 1"),
            ("T: Copy", ": Copy"),
        ] {
            let text = text.trim_end_matches('{');
            assert_eq!(
                rest(FragmentKind::Ty, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
    }

    #[test]
    fn expressions_end_where_the_compiler_ends_them() {
        for (text, left) in [
            ("a b", "b"),
            ("a::<B, C>(d), e", ", e"),
            ("|a, b| a + b, c", ", c"),
            ("|| -> Vec<A, B> { 1 } ; c", "; c"),
            ("move |a| return a; c", "; c"),
            ("a < b, c > d", ", c > d"),
            ("x as Vec<A, B>, c", ", c"),
            (
                "if a { b } else if let Some(c) = d && e { f } else { g }, h",
                ", h",
            ),
            ("match a { b => c }.d() => e", "=> e"),
            ("for a in b..c { d } ; e", "; e"),
            ("a.b.0.1?.await[3](c) = d += 1, e", ", e"),
            ("S { a: b, ..c } => d", "=> d"),
            ("&raw const a.b, c", ", c"),
            ("-!*&mut a, c", ", c"),
            ("<A as B<C, D>>::e(), f", ", f"),
            ("..=3, a", ", a"),
            ("a.., b", ", b"),
            ("'a: loop { break 'a 3 }, b", ", b"),
            ("unsafe { a }, b", ", b"),
            ("async move { a }, b", ", b"),
            ("vec![1, 2].len(), b", ", b"),
            ("return, b", ", b"),
            ("#[a] b, c", ", c"),
            ("a == b || c != d, e", ", e"),
            ("a { b } c", "c"),
        ] {
            assert_eq!(
                rest(FragmentKind::Expr, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
    }

    #[test]
    fn patterns_end_where_the_compiler_ends_them() {
        for (text, left) in [
            ("Some(x) | None => y", "=> y"),
            ("a @ 1..=3 if b", "if b"),
            ("&mut ref x = y", "= y"),
            ("S { a, .. } in b", "in b"),
            ("a::B::<C, D>::E, f", ", f"),
            ("-1..=A::B => 1", "=> 1"),
            ("..5 => 1", "=> 1"),
            ("5.. => 1", "=> 1"),
            ("'a'..='z' | '_' => 1", "=> 1"),
            ("m!(a) => 1", "=> 1"),
        ] {
            assert_eq!(
                rest(FragmentKind::Pat, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
        assert_eq!(
            rest(FragmentKind::PatParam, "A | B").as_deref(),
            Some("| B")
        );
    }

    #[test]
    fn items_and_statements_end_where_the_compiler_ends_them() {
        for (text, left) in [
            (
                "pub fn f<const N: usize>() -> [u8; { N }] where A<{ 1 }>: B { } x",
                "x",
            ),
            ("struct S<const N: usize = { 3 }>(u8); x", "x"),
            ("pub(crate) const A: B = { 1 }; x", "x"),
            ("#[a] impl<T> X for Y<{ 3 }> { } x", "x"),
            ("extern \"C\" { fn a(); } x", "x"),
            ("macro_rules! a { () => {} } x", "x"),
            ("a::b!(c); x", "x"),
            ("unsafe extern \"C\" fn a() {} x", "x"),
            ("use a::{b, c}; x", "x"),
            ("pub union U { a: u8 } x", "x"),
            ("const fn a() {} x", "x"),
        ] {
            assert_eq!(
                rest(FragmentKind::Item, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
        for (text, left) in [
            ("let a: B<C, D> = e else { f }; g", "; g"),
            ("fn a() {} g", "g"),
            ("a.b() ; c", "; c"),
        ] {
            assert_eq!(
                rest(FragmentKind::Stmt, text).as_deref(),
                Some(left),
                "{text}"
            );
        }
    }

    #[test]
    fn small_fragments() {
        assert_eq!(
            rest(FragmentKind::Vis, "pub(crate) x").as_deref(),
            Some("x")
        );
        assert_eq!(
            rest(FragmentKind::Vis, "pub (u8) x").as_deref(),
            Some("( u8 ) x")
        );
        assert_eq!(rest(FragmentKind::Vis, "x").as_deref(), Some("x"));
        assert_eq!(
            rest(FragmentKind::Meta, "doc = \"a\", b").as_deref(),
            Some(", b")
        );
        assert_eq!(rest(FragmentKind::Meta, "a::b(c) d").as_deref(), Some("d"));
        assert_eq!(
            rest(FragmentKind::Literal, "-1 + 2").as_deref(),
            Some("+ 2")
        );
        assert_eq!(rest(FragmentKind::Tt, "=> a").as_deref(), Some("a"));
        assert_eq!(rest(FragmentKind::Tt, "..= a").as_deref(), Some("a"));
        assert_eq!(
            rest(FragmentKind::Path, "a::b<C>::D(E) -> F =").as_deref(),
            Some("=")
        );
    }

    #[test]
    fn depth_outside_of_delimiters_is_bounded() {
        let text = "return ".repeat(100_000);
        assert_eq!(rest(FragmentKind::Expr, &text), None);
        let long = format!("{}1", "1 + ".repeat(100_000));
        assert_eq!(rest(FragmentKind::Expr, &long).as_deref(), Some(""));
    }
}
