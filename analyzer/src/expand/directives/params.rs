//! The parameters of a function that calls another of the same signature: `[{&self} {mut a: T} {_: U}]`, as the form gives them.

use super::super::quote::{ident, punct};
use crate::source::{ExpnId, Span};
use crate::syntax::tokens::{Delimiter, TokenKind, TokenTree};

/// A parameter, taken apart.
enum Param<'a> {
    /// `self`, `&mut self`, `self: Box<Self>`.
    Receiver(&'a [TokenTree]),
    /// A name and the type with its colon; a pattern has no name.
    Typed(Option<&'a TokenTree>, &'a [TokenTree]),
}

/// The parameters in the order in which they stand.
fn read(given: &[TokenTree]) -> Vec<Param<'_>> {
    let given = match given {
        [TokenTree::Group(group)] if group.delimiter == Delimiter::Bracket => &group.tokens,
        given => given,
    };
    given
        .iter()
        .filter_map(|param| match param {
            TokenTree::Group(group) => Some(one(&group.tokens)),
            TokenTree::Token(_) => None,
        })
        .collect()
}

fn one(tokens: &[TokenTree]) -> Param<'_> {
    let colon = tokens.iter().enumerate().position(|(index, token)| {
        // A `::` of a path in a pattern is none.
        token.text() == Some(":") && {
            let is_joint = |tree: Option<&TokenTree>| {
                matches!(tree, Some(TokenTree::Token(token))
                    if token.text == ":" && token.kind == TokenKind::Punct { joint: true })
            };
            !is_joint(Some(token)) && !is_joint(index.checked_sub(1).and_then(|at| tokens.get(at)))
        }
    });
    let (pattern, ty) = tokens.split_at(colon.unwrap_or(tokens.len()));
    if pattern.iter().any(|token| token.text() == Some("self")) {
        return Param::Receiver(tokens);
    }
    let name = match pattern {
        [name] => Some(name),
        [word, name] if matches!(word.text(), Some("mut" | "ref")) => Some(name),
        _ => None,
    };
    let name = name.filter(|name| {
        matches!(name, TokenTree::Token(token) if token.kind == TokenKind::Ident && token.text != "_")
    });
    Param::Typed(name, ty)
}

/// The name of a parameter, or one by its place.
fn name(known: Option<&TokenTree>, index: usize, at: Span) -> TokenTree {
    known.map_or_else(|| ident(&format!("__arg_{index}"), at), TokenTree::clone)
}

/// `&self, a: T, __arg_2: U,`: each by a name alone. The `self` is that of `home`, where what is written may name it.
pub(super) fn named(given: &[TokenTree], at: Span, home: ExpnId) -> Vec<TokenTree> {
    let mut out = Vec::new();
    for (index, param) in read(given).into_iter().enumerate() {
        match param {
            Param::Receiver(tokens) => {
                let is_mut = |token: &TokenTree| token.text() == Some("mut");
                let is_owned = tokens.first().is_some_and(is_mut);
                let tokens = tokens.iter().skip(usize::from(is_owned));
                out.extend(tokens.map(|token| match token.text() {
                    Some("self") => ident(
                        "self",
                        Span {
                            expn: home,
                            ..token.span()
                        },
                    ),
                    _ => token.clone(),
                }));
            }
            Param::Typed(known, ty) => {
                out.push(name(known, index, at));
                out.extend(ty.iter().cloned());
            }
        }
        out.push(punct(",", at));
    }
    out
}

/// `a, __arg_2,`: what is handed on beside the receiver.
pub(super) fn handed_on(given: &[TokenTree], at: Span) -> Vec<TokenTree> {
    let mut out = Vec::new();
    for (index, param) in read(given).into_iter().enumerate() {
        if let Param::Typed(known, _) = param {
            out.extend([name(known, index, at), punct(",", at)]);
        }
    }
    out
}

/// `none`, `owned`, `shared`, `unique`, or `other` for a receiver with a type.
pub(super) fn receiver(given: &[TokenTree]) -> &'static str {
    let params = read(given);
    let Some(Param::Receiver(tokens)) = params.first() else {
        return "none";
    };
    let has = |text: &str| tokens.iter().any(|token| token.text() == Some(text));
    match (has(":"), has("&"), has("mut")) {
        (true, ..) => "other",
        (_, true, true) => "unique",
        (_, true, false) => "shared",
        _ => "owned",
    }
}
