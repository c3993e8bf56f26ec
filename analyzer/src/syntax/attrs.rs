//! Attributes and visibilities. It must not know what an attribute does.

use std::sync::Arc;

use ustr::Ustr;

use super::parser::{Parsed, Parser};
use super::paths::PathStyle;
use super::tokens::{Delimiter, TokenGroup, TokenTree};
use super::tree::{Attr, Attrs, Visibility};
use crate::source::Span;

impl<'a> Parser<'a> {
    /// Outer attributes. Doc comments are kept where `docs` says so, and beside a derive: one that is not the compiler's
    /// may read them.
    pub fn attrs(&mut self, docs: bool) -> Parsed<Attrs> {
        let mut attrs = Vec::new();
        let keeps_docs = docs && (self.docs || self.derives_something());
        while self.is_punct(0, b'#') && self.is_group(1, Delimiter::Bracket) {
            let start = self.here();
            self.pos += 1;
            let group = self.expect_group(Delimiter::Bracket)?;
            if keeps_docs || !is_doc(group) {
                attrs.push(attr(group, start, false));
            }
        }
        Ok(attrs)
    }

    /// Whether `derive` is among the attributes that follow.
    fn derives_something(&self) -> bool {
        let mut at = 0;
        while self.is_punct(at, b'#') {
            let Some(group) = self.group(at + 1, Delimiter::Bracket) else {
                return false;
            };
            if group.tokens.first().and_then(TokenTree::text) == Some("derive") {
                return true;
            }
            at += 2;
        }
        false
    }

    /// Inner attributes.
    pub fn inner_attrs(&mut self, docs: bool, out: &mut Attrs) -> Parsed<()> {
        while self.is_punct(0, b'#')
            && self.is_punct(1, b'!')
            && self.is_group(2, Delimiter::Bracket)
        {
            let start = self.here();
            self.pos += 2;
            let group = self.expect_group(Delimiter::Bracket)?;
            if docs && self.docs || !is_doc(group) {
                out.push(attr(group, start, true));
            }
        }
        Ok(())
    }

    /// `pub`, `pub(crate)`, `crate` or nothing.
    pub fn visibility(&mut self) -> Parsed<Visibility> {
        if self.is_word(0, "crate") && !self.is_op(1, "::") && !self.is_punct(1, b'!') {
            self.pos += 1;
            return Ok(Visibility::Crate);
        }
        if !self.eat_word("pub") {
            return Ok(Visibility::Inherited);
        }
        let Some(group) = self.group(0, Delimiter::Parenthesis) else {
            return Ok(Visibility::Public);
        };
        let first = group.tokens.first().and_then(TokenTree::text);
        let restricted = match first {
            Some("in") => true,
            Some("crate" | "self" | "super") => group.tokens.len() == 1,
            _ => false,
        };
        // `struct A(pub (u8, u8));`
        if !restricted {
            return Ok(Visibility::Public);
        }
        self.pos += 1;
        if first == Some("crate") {
            return Ok(Visibility::Crate);
        }
        let path = self.inside(group, |p| {
            p.eat_word("in");
            p.path(PathStyle::Mod)
        })?;
        Ok(Visibility::Restricted(path))
    }
}

fn is_doc(group: &TokenGroup) -> bool {
    group.tokens.len() == 3 && group.tokens.first().and_then(TokenTree::text) == Some("doc")
}

/// The attribute of a bracketed group. `unsafe(no_mangle)` is `no_mangle`.
fn attr(group: &TokenGroup, start: Span, inner: bool) -> Attr {
    let span = start.to(group.close);
    let mut tokens = group.tokens.as_slice();
    if let [TokenTree::Token(word), TokenTree::Group(inside)] = tokens
        && word.text.as_str() == "unsafe"
        && inside.delimiter == Delimiter::Parenthesis
    {
        tokens = &inside.tokens;
    }
    let (path, rest) = attr_path(tokens);
    Attr {
        path,
        tokens: Arc::from(rest),
        span,
        inner,
    }
}

/// The outer attribute of a bracketed group behind a `#`.
pub fn attr_of_tokens(group: &TokenGroup, hash: Span) -> Attr {
    attr(group, hash, false)
}

/// The path at the start of `tokens`, its segments joined by `::`, and the rest.
pub fn attr_path(tokens: &[TokenTree]) -> (Ustr, &[TokenTree]) {
    if let [TokenTree::Token(word), rest @ ..] = tokens
        && rest.first().and_then(TokenTree::text) != Some(":")
    {
        return (super::parser::ident_of(word).name, rest);
    }
    let mut path = String::new();
    let mut rest = tokens;
    while let [TokenTree::Token(token), after @ ..] = rest {
        let is_part =
            matches!(token.kind, super::tokens::TokenKind::Ident) || token.text.as_str() == ":";
        if !is_part {
            break;
        }
        path.push_str(super::parser::ident_of(token).name.as_str());
        rest = after;
    }
    (Ustr::from(&path), rest)
}
