//! What the macros of overlays may say beyond `macro_rules!`: conditions on attributes, the values that are given in them,
//! names that are joined, places. Such a directive (`@if(..) { .. }`, `@at(..) { .. }`) stands in what a rule writes, and is
//! carried out as soon as it is written. `rules/README.md` lists them. It knows tokens alone, and no macro of any crate.

mod condition;
mod format;
mod marks;
mod params;
mod yields;

use std::sync::Arc;

use super::NESTING_LIMIT;
use super::quote::{ident, lex, string, token};
use crate::source::{ExpnId, Frame, Span};
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree, Tokens};
use crate::syntax::tree::Literal;

/// Carries out the directives among what an expansion has written. Tokens that it was given are none of them.
///
/// What the macro wrote itself then stands at its call, as what a procedural macro writes does, and its `self` is that of
/// `home`, where the derive or attribute stands: what is written there may name it.
pub fn carry_out(
    tokens: &[TokenTree],
    expn: ExpnId,
    call_site: Span,
    home: ExpnId,
    version: &str,
) -> Tokens {
    let walk = Walk {
        expn,
        home,
        version,
    };
    let mut written = Vec::with_capacity(tokens.len());
    walk.moved(tokens, call_site, 0, &mut written);
    match walk.run(&written, 0) {
        Some(written) => Tokens::from(written),
        None => Tokens::from(written),
    }
}

#[derive(Clone, Copy)]
struct Walk<'a> {
    expn: ExpnId,
    home: ExpnId,
    /// Of the package of the real macro.
    version: &'a str,
}

impl Walk<'_> {
    /// The tokens without directives; `None` where there are none.
    fn run(self, tokens: &[TokenTree], depth: usize) -> Option<Vec<TokenTree>> {
        if depth > NESTING_LIMIT {
            return None;
        }
        let mut out: Option<Vec<TokenTree>> = None;
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            if let Some((name, rest)) = self.directive(tokens.get(at..).unwrap_or(&[])) {
                let out = out.get_or_insert_with(|| tokens.get(..at).unwrap_or(&[]).to_vec());
                at += 2 + self.one(name, rest, depth, out);
                continue;
            }
            let changed = match tree {
                TokenTree::Group(group) if group.open.expn == self.expn => {
                    self.run(&group.tokens, depth + 1).map(|inside| {
                        TokenTree::Group(Arc::new(TokenGroup {
                            tokens: inside,
                            ..group.as_ref().clone()
                        }))
                    })
                }
                _ => None,
            };
            match (changed, &mut out) {
                (Some(changed), Some(out)) => out.push(changed),
                (Some(changed), None) => {
                    let mut before = tokens.get(..at).unwrap_or(&[]).to_vec();
                    before.push(changed);
                    out = Some(before);
                }
                (None, Some(out)) => out.push(tree.clone()),
                (None, None) => {}
            }
            at += 1;
        }
        out
    }

    /// `@name` of the overlay itself, and what follows.
    fn directive(self, tokens: &[TokenTree]) -> Option<(&'static str, &[TokenTree])> {
        match tokens {
            [TokenTree::Token(at), TokenTree::Token(name), rest @ ..]
                if at.text == "@" && at.span.expn == self.expn && name.kind == TokenKind::Ident =>
            {
                Some((name.text.as_str(), rest))
            }
            _ => None,
        }
    }

    fn inside(self, tokens: &[TokenTree], depth: usize) -> Vec<TokenTree> {
        (self.run(tokens, depth + 1)).unwrap_or_else(|| tokens.to_vec())
    }

    /// Carries out one directive and says how many of the tokens behind its name belong to it.
    fn one(self, name: &str, rest: &[TokenTree], depth: usize, out: &mut Vec<TokenTree>) -> usize {
        let Some(TokenTree::Group(first)) = rest.first() else {
            return 0;
        };
        let given = self.inside(&first.tokens, depth);
        match name {
            "if" => return self.choose(&given, rest, depth, out),
            "at" => {
                let Some(TokenTree::Group(body)) = rest.get(1) else {
                    return 1;
                };
                let body = self.inside(&body.tokens, depth);
                match range(&given) {
                    Some(place) => self.moved(&body, place, depth, out),
                    None => out.extend(body),
                }
                return 2;
            }
            "over" => {
                let Some(TokenTree::Group(body)) = rest.get(1) else {
                    return 1;
                };
                let body = self.inside(&body.tokens, depth);
                match range(&given) {
                    Some(place) => laid(&body, place, depth, out),
                    None => out.extend(body),
                }
                return 2;
            }
            "within" => {
                let Some(TokenTree::Group(body)) = rest.get(1) else {
                    return 1;
                };
                let tokens = self.inside(&body.tokens, depth);
                match given.first() {
                    Some(TokenTree::Group(outer)) => {
                        out.push(TokenTree::Group(Arc::new(TokenGroup {
                            tokens,
                            ..outer.as_ref().clone()
                        })));
                    }
                    _ => out.extend(tokens),
                }
                return 2;
            }
            "repeat" => {
                let Some(TokenTree::Group(body)) = rest.get(1) else {
                    return 1;
                };
                for index in 0..given.len() {
                    let mut written = Vec::new();
                    self.numbered(&body.tokens, index, depth, &mut written);
                    out.extend(self.inside(&written, depth));
                }
                return 2;
            }
            "yields" => {
                let part = |at: usize| match rest.get(at) {
                    Some(TokenTree::Group(part)) => part.tokens.as_slice(),
                    _ => &[],
                };
                let parts = yields::Parts {
                    yields: part(1),
                    tries: part(2),
                    awaits: part(3),
                    others: part(4),
                    at: first.open,
                };
                out.extend(parts.rewrite(&given, depth));
                return 5;
            }
            "value" => out.extend(marks::Question::read(&given).value().unwrap_or_default()),
            "mark" => out.extend(marks::Question::read(&given).mark().iter().cloned()),
            "literal" => out.extend(marks::Question::read(&given).literals().into_iter().next()),
            "inner" => out.extend(inner(&given).iter().cloned()),
            "literals" => {
                for literal in marks::Question::read(&given).literals() {
                    out.push(self.punct("|", first.open));
                    out.push(literal);
                }
            }
            "first" => out.extend(given.first().cloned()),
            "head" => {
                let is_of_reference = |tree: &&TokenTree| match tree {
                    TokenTree::Token(token) => {
                        token.text == "&"
                            || token.text == "mut"
                            || token.kind == TokenKind::Lifetime
                    }
                    TokenTree::Group(_) => false,
                };
                let before = given.iter().take_while(is_of_reference).count();
                let name = condition::head(given.get(before..).unwrap_or(&[]));
                out.extend(name.map(|name| ident(name, first.open)));
            }
            "open" => match given.first() {
                Some(TokenTree::Group(group)) => out.extend(group.tokens.iter().cloned()),
                _ => out.extend(given),
            },
            "later" => {
                let place = |tree: &&TokenTree| (tree.span().file.0, tree.span().start);
                out.extend(given.iter().max_by_key(place).cloned());
            }
            "count" => {
                let text = given.len().to_string();
                out.push(token(TokenKind::Literal, &text, first.open));
            }
            "text" => out.extend(
                given
                    .first()
                    .map(|name| string(&words(&given), name.span())),
            ),
            "str" => out.push(string(&words(&given), first.open)),
            "bytes" => out.extend(
                given
                    .first()
                    .map(|name| super::quote::bytes(words(&given).as_bytes(), name.span())),
            ),
            "join" => {
                let place = given.iter().find(|name| name.span().expn != self.expn);
                let place = place.or(given.first());
                out.extend(place.map(|name| ident(&joined(&words(&given)), name.span())));
            }
            "snake" => out.extend(given.first().map(|name| {
                let text = snake(&words(&given));
                ident(&text, name.span())
            })),
            "params" => out.extend(params::named(&given, first.open, self.home)),
            "args" => out.extend(params::handed_on(&given, first.open)),
            "receiver" => out.push(ident(params::receiver(&given), first.open)),
            "bounds" => out.extend(format::bounds(&given, first.open)),
            "format" => out.extend(format::format(&given, first.open)),
            _ => {}
        }
        1
    }

    fn punct(self, text: &str, span: Span) -> TokenTree {
        token(TokenKind::Punct { joint: false }, text, span)
    }

    /// `(condition) { then } @else { otherwise }`, or `@else` and another `@if`.
    fn choose(
        self,
        condition: &[TokenTree],
        rest: &[TokenTree],
        depth: usize,
        out: &mut Vec<TokenTree>,
    ) -> usize {
        let mut holds = condition::holds(condition, self.version);
        let mut is_done = false;
        let mut at = 1;
        loop {
            if let Some(TokenTree::Group(body)) = rest.get(at)
                && holds
                && !is_done
            {
                is_done = true;
                out.extend(self.inside(&body.tokens, depth));
            }
            at += 1;
            let Some(("else", after)) = self.directive(rest.get(at..).unwrap_or(&[])) else {
                return at;
            };
            at += 2;
            match self.directive(after) {
                Some(("if", [TokenTree::Group(next), ..])) => {
                    holds = !is_done
                        && condition::holds(&self.inside(&next.tokens, depth), self.version);
                    at += 3;
                }
                _ => holds = true,
            }
        }
    }

    /// The tokens with a number for each `@i`.
    fn numbered(self, tokens: &[TokenTree], index: usize, depth: usize, out: &mut Vec<TokenTree>) {
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            at += 1;
            if let Some(("i", _)) = self.directive(tokens.get(at - 1..).unwrap_or(&[])) {
                out.push(token(TokenKind::Literal, &index.to_string(), tree.span()));
                at += 1;
                continue;
            }
            out.push(match tree {
                TokenTree::Group(group) if depth < NESTING_LIMIT => {
                    let mut inside = Vec::with_capacity(group.tokens.len());
                    self.numbered(&group.tokens, index, depth + 1, &mut inside);
                    TokenTree::Group(Arc::new(TokenGroup {
                        tokens: inside,
                        ..group.as_ref().clone()
                    }))
                }
                tree => tree.clone(),
            });
        }
    }

    /// What the expansion wrote itself, at another place.
    fn moved(self, tokens: &[TokenTree], place: Span, depth: usize, out: &mut Vec<TokenTree>) {
        let to = |span: Span| match span.expn == self.expn {
            true => Span {
                expn: self.expn,
                ..place
            },
            false => span,
        };
        for tree in tokens {
            out.push(match tree {
                TokenTree::Token(token) => {
                    let mut span = to(token.span);
                    if token.text == "self" && span.expn == self.expn {
                        span.expn = self.home;
                    }
                    TokenTree::Token(Token {
                        span,
                        frames: self.frames(token.frames.as_ref()),
                        ..token.clone()
                    })
                }
                TokenTree::Group(group)
                    if group.open.expn == self.expn && depth < NESTING_LIMIT =>
                {
                    let mut inside = Vec::with_capacity(group.tokens.len());
                    self.moved(&group.tokens, place, depth + 1, &mut inside);
                    TokenTree::Group(Arc::new(TokenGroup {
                        delimiter: group.delimiter,
                        open: to(group.open),
                        close: to(group.close),
                        frames: self.frames(group.frames.as_ref()),
                        tokens: inside,
                        fragment: group.fragment,
                    }))
                }
                TokenTree::Group(group) if group.frames.is_some() => {
                    TokenTree::Group(Arc::new(TokenGroup {
                        frames: self.frames(group.frames.as_ref()),
                        ..group.as_ref().clone()
                    }))
                }
                TokenTree::Group(_) => tree.clone(),
            });
        }
    }

    /// A token that the macro passed on stands where it stood before, as what is given to a procedural macro does.
    fn frames(self, frames: Option<&Arc<Frame>>) -> Option<Arc<Frame>> {
        let frame = frames?;
        match frame.at.expn == self.expn {
            true => frame.outer.clone(),
            false => Some(Arc::clone(frame)),
        }
    }
}

/// All tokens, the user's too, at one place.
fn laid(tokens: &[TokenTree], place: Span, depth: usize, out: &mut Vec<TokenTree>) {
    let to = |span: Span| Span {
        expn: span.expn,
        ..place
    };
    for tree in tokens {
        out.push(match tree {
            TokenTree::Token(token) => TokenTree::Token(Token {
                span: to(token.span),
                frames: None,
                ..token.clone()
            }),
            TokenTree::Group(group) if depth < NESTING_LIMIT => {
                let mut inside = Vec::with_capacity(group.tokens.len());
                laid(&group.tokens, place, depth + 1, &mut inside);
                TokenTree::Group(Arc::new(TokenGroup {
                    open: to(group.open),
                    close: to(group.close),
                    frames: None,
                    tokens: inside,
                    ..group.as_ref().clone()
                }))
            }
            TokenTree::Group(_) => tree.clone(),
        });
    }
}

/// From the first token to the end of the last, through groups that are only kept.
fn range(tokens: &[TokenTree]) -> Option<Span> {
    let place = |tree: &TokenTree, is_last: bool| match tree {
        TokenTree::Group(group) if group.delimiter == Delimiter::None => {
            let inner = match is_last {
                true => group.tokens.last(),
                false => group.tokens.first(),
            };
            inner.map_or(group.open, TokenTree::span)
        }
        TokenTree::Group(group) => group.open.to(group.close),
        TokenTree::Token(token) => token.span,
    };
    let first = place(tokens.first()?, false);
    Some(first.to(place(tokens.last()?, true)))
}

/// What stands between the first `<` and the last `>`.
fn inner(tokens: &[TokenTree]) -> &[TokenTree] {
    let tokens = match tokens {
        [TokenTree::Group(group)] if group.delimiter == Delimiter::None => &group.tokens,
        tokens => tokens,
    };
    let start = tokens.iter().position(|tree| tree.text() == Some("<"));
    let end = tokens.iter().rposition(|tree| tree.text() == Some(">"));
    match (start, end) {
        (Some(start), Some(end)) => tokens.get(start + 1..end).unwrap_or(&[]),
        _ => &[],
    }
}

/// The text of tokens, without spaces and quotes.
fn words(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    for tree in tokens {
        match tree {
            TokenTree::Token(token) => {
                let text = token.text.as_str();
                let text = text.strip_prefix("r#").unwrap_or(text);
                out.push_str(text.trim_matches('"'));
            }
            TokenTree::Group(group) if group.delimiter == Delimiter::None => {
                out.push_str(&words(&group.tokens));
            }
            TokenTree::Group(_) => {}
        }
    }
    out
}

/// Words as one name: what stands in no name becomes `_`.
fn joined(words: &str) -> String {
    let letter = |letter: char| {
        if letter.is_alphanumeric() {
            letter
        } else {
            '_'
        }
    };
    (words.chars().filter(|letter| *letter != ' '))
        .map(letter)
        .collect()
}

/// `SomeName` as `some_name`.
fn snake(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    let letters: Vec<char> = name.chars().collect();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| letters.get(index));
        let is_start = letter.is_uppercase()
            && before.is_some_and(|before| {
                *before != '_'
                    && (!before.is_uppercase()
                        || letters
                            .get(index + 1)
                            .is_some_and(|next| next.is_lowercase()))
            });
        if is_start {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// A literal's text as tokens, all at its place; a path, a type or predicates stand there.
fn read_text(literal: &Token) -> Option<Vec<TokenTree>> {
    match crate::syntax::parse_literal(literal.text.as_str()) {
        Literal::Str(text) => Some(lex(text.as_str(), literal.span)),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests;
