//! Going through the tokens of an item part by part. It knows where a part ends, and not what is in it.

use std::sync::Arc;

use crate::syntax::attr_of_tokens;
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::Attr;

/// A place among tokens.
pub(super) struct Cursor<'a> {
    tokens: &'a [TokenTree],
}

impl<'a> Cursor<'a> {
    pub(super) fn new(tokens: &'a [TokenTree]) -> Cursor<'a> {
        Cursor { tokens }
    }

    pub(super) fn peek(&self) -> Option<&'a TokenTree> {
        self.tokens.first()
    }

    pub(super) fn next(&mut self) -> Option<&'a TokenTree> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first)
    }

    /// All that is left.
    pub(super) fn rest(&self) -> &'a [TokenTree] {
        self.tokens
    }

    fn take(&mut self, count: usize) -> &'a [TokenTree] {
        let (taken, rest) = self.tokens.split_at(count.min(self.tokens.len()));
        self.tokens = rest;
        taken
    }

    /// One of some words, if it stands here.
    pub(super) fn word(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let text = self.peek()?.text()?;
        let found = words.iter().find(|word| **word == text)?;
        self.next();
        Some(found)
    }

    /// `->`, if it stands here.
    pub(super) fn arrow(&mut self) -> bool {
        let is_arrow = matches!(
            self.tokens,
            [first, second, ..] if first.text() == Some("-") && second.text() == Some(">")
        );
        if is_arrow {
            self.take(2);
        }
        is_arrow
    }

    /// The attributes that stand here.
    pub(super) fn attrs(&mut self) -> Vec<Attr> {
        let mut out = Vec::new();
        while let [hash, TokenTree::Group(group), ..] = self.tokens
            && hash.text() == Some("#")
            && group.delimiter == Delimiter::Bracket
        {
            out.push(attr_of_tokens(group, hash.span()));
            self.take(2);
        }
        out
    }

    /// `pub`, `pub(crate)`, or what a macro was given for `$vis`.
    pub(super) fn visibility(&mut self) -> &'a [TokenTree] {
        let is_restricted = |token: &TokenTree| match token {
            TokenTree::Group(group) => {
                group.delimiter == Delimiter::Parenthesis
                    && group.tokens.first().is_some_and(|token| {
                        matches!(token.text(), Some("in" | "crate" | "self" | "super"))
                    })
            }
            TokenTree::Token(_) => false,
        };
        match self.tokens {
            [TokenTree::Group(group), ..] if group.fragment.is_some_and(|kind| kind == "vis") => {
                self.take(1)
            }
            [first, second, ..] if first.text() == Some("pub") && is_restricted(second) => {
                self.take(2)
            }
            [first, ..] if first.text() == Some("pub") => self.take(1),
            _ => &[],
        }
    }

    /// What stands between `<` and its `>`, if there is one here.
    pub(super) fn angles(&mut self) -> &'a [TokenTree] {
        if self.peek().and_then(TokenTree::text) != Some("<") {
            return &[];
        }
        self.next();
        let mut depth = 1usize;
        let mut before = None;
        for (index, token) in self.tokens.iter().enumerate() {
            depth = deeper(depth, token, before);
            before = Some(token);
            if depth == 0 {
                let inside = self.take(index);
                self.next();
                return inside;
            }
        }
        let length = self.tokens.len();
        self.take(length)
    }

    fn take_while(&mut self, go_on: impl Fn(&TokenTree) -> bool) -> &'a [TokenTree] {
        let mut depth = 0usize;
        let mut before = None;
        let mut end = self.tokens.len();
        for (index, token) in self.tokens.iter().enumerate() {
            if depth == 0 && !go_on(token) {
                end = index;
                break;
            }
            depth = deeper(depth, token, before);
            before = Some(token);
        }
        self.take(end)
    }

    /// Up to one of some tokens, outside of `<..>`.
    pub(super) fn until(&mut self, ends: &[&str]) -> &'a [TokenTree] {
        self.take_while(|token| token.text().is_none_or(|text| !ends.contains(&text)))
    }

    /// Up to the braces or the `;`.
    pub(super) fn until_body(&mut self) -> &'a [TokenTree] {
        self.take_while(|token| !is_body(token))
    }

    /// Up to `where`, the braces or the `;`.
    pub(super) fn until_where(&mut self) -> &'a [TokenTree] {
        self.take_while(|token| !is_body(token) && token.text() != Some("where"))
    }

    /// Up to `where`, before and behind the `for` that gives a trait to a type. Behind `for<..>` stands no type.
    pub(super) fn split_for(&mut self) -> (&'a [TokenTree], Option<&'a [TokenTree]>) {
        let all = self.until_where();
        let mut cursor = Cursor::new(all);
        let mut length = 0;
        loop {
            length += cursor.until(&["for"]).len();
            match cursor.tokens {
                [_, next, ..] if next.text() == Some("<") => {
                    length += 1;
                    cursor.next();
                }
                [_, rest @ ..] => return (all.get(..length).unwrap_or(&[]), Some(rest)),
                [] => return (all, None),
            }
        }
    }

    /// The group that stands here.
    pub(super) fn group(&mut self) -> Option<&'a Arc<TokenGroup>> {
        match self.peek()? {
            TokenTree::Group(group) if group.delimiter != Delimiter::None => {
                self.next();
                Some(group)
            }
            _ => None,
        }
    }

    /// An item of an impl, a trait or a module: to its braces or `;`.
    pub(super) fn item(&mut self) -> &'a [TokenTree] {
        const TO_SEMICOLON: &[&str] = &["const", "static", "type", "use"];
        let is_value = self.tokens.iter().take(4).any(|token| {
            token
                .text()
                .is_some_and(|word| TO_SEMICOLON.contains(&word))
        }) && !self
            .tokens
            .iter()
            .take_while(|token| !is_body(token))
            .any(|token| token.text() == Some("fn"));
        let is_end = |token: &TokenTree| {
            if is_value {
                token.text() == Some(";")
            } else {
                is_body(token)
            }
        };
        let end = self.tokens.iter().position(is_end);
        self.take(end.map_or(self.tokens.len(), |end| end + 1))
    }
}

fn is_body(token: &TokenTree) -> bool {
    match token {
        TokenTree::Group(group) => group.delimiter == Delimiter::Brace,
        TokenTree::Token(token) => token.text == ";",
    }
}

/// How many `<` are open after a token.
fn deeper(depth: usize, token: &TokenTree, before: Option<&TokenTree>) -> usize {
    match token.text() {
        Some("<") => depth + 1,
        // `->` and `=>` close nothing.
        Some(">") if !before.is_some_and(is_joined_arrow) => depth.saturating_sub(1),
        _ => depth,
    }
}

fn is_joined_arrow(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Token(token)
        if token.kind == TokenKind::Punct { joint: true } && (token.text == "-" || token.text == "="))
}

/// The runs between the commas outside of `<..>`; empty ones are left out.
pub(in crate::expand) fn split_commas(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut out = Vec::new();
    let mut cursor = Cursor::new(tokens);
    while cursor.peek().is_some() {
        let part = cursor.until(&[","]);
        cursor.next();
        if !part.is_empty() {
            out.push(part);
        }
    }
    out
}
