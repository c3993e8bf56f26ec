//! Format strings that name fields, `"{0} and {name:?}", .other`: which fields they show, under names that the string can
//! name. It knows no macro.

use super::super::builtin::format as format_string;
use super::super::quote::{group, ident, punct, string, token};
use crate::source::Span;
use crate::syntax::parse_literal;
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::Literal;
use std::sync::Arc;

/// The fields of `[{member binding} ..]`: the text that names one, and what it is bound to.
fn members(list: &TokenTree) -> Vec<(&'static str, &Token)> {
    let TokenTree::Group(list) = list else {
        return Vec::new();
    };
    let field = |tree: &'_ TokenTree| match tree {
        TokenTree::Group(field) => match field.tokens.as_slice() {
            [member, TokenTree::Token(_)] => member.text(),
            _ => None,
        },
        TokenTree::Token(_) => None,
    };
    let mut out = Vec::new();
    for tree in &list.tokens {
        if let (Some(member), TokenTree::Group(group)) = (field(tree), tree)
            && let Some(TokenTree::Token(binding)) = group.tokens.get(1)
        {
            out.push((member.strip_prefix("r#").unwrap_or(member), binding));
        }
    }
    out
}

fn peel(tokens: &[TokenTree]) -> &[TokenTree] {
    match tokens {
        [TokenTree::Group(group)] if group.delimiter == Delimiter::None => peel(&group.tokens),
        tokens => tokens,
    }
}

/// `[{member binding} ..] "text" , args` as `kind [{variable binding how} ..] ["text", args]`: `kind` is `plain` where the
/// text has no braces, else `braces`; `how` is `bare` for `{x}`, `pointer` for `{x:p}`, else `shaped`.
pub(super) fn format(given: &[TokenTree], at: Span) -> Vec<TokenTree> {
    let Some((list, rest)) = given.split_first() else {
        return Vec::new();
    };
    let members = members(list);
    let (first, args) = rest.split_at(rest.len().min(1));
    let args = dotted(args, &members, true, 0);
    let text = match peel(first) {
        [TokenTree::Token(literal)] if literal.kind == TokenKind::Literal => {
            match parse_literal(literal.text.as_str()) {
                Literal::Str(text) => Some((text, literal.span)),
                _ => None,
            }
        }
        _ => None,
    };
    let Some((text, span)) = text else {
        let mut shown = first.to_vec();
        shown.extend(args);
        return vec![
            ident("braces", at),
            group(Delimiter::Bracket, Vec::new(), at),
            group(Delimiter::Bracket, shown, at),
        ];
    };
    let text = text.as_str();
    let named: Vec<&str> = args
        .windows(3)
        .filter_map(|three| match three {
            [comma, name, eq] if comma.text() == Some(",") && eq.text() == Some("=") => name.text(),
            _ => None,
        })
        .collect();
    let mut variables: Vec<(String, TokenTree)> = Vec::new();
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for placeholder in format_string::parse(text).unwrap_or_default() {
        let name = match placeholder.value {
            format_string::Argument::Position(index) => index.to_string(),
            format_string::Argument::Name(name, _) if !named.contains(&name) => name.to_owned(),
            _ => continue,
        };
        let Some((_, binding)) = members.iter().find(|(member, _)| **member == *name) else {
            continue;
        };
        let (how, variable) = if placeholder.is_plain {
            ("bare", format!("__display_{name}"))
        } else if placeholder.trait_name == "Pointer" {
            ("pointer", format!("__pointer_{name}"))
        } else {
            ("shaped", format!("__field_{name}"))
        };
        let start = placeholder.at + 1;
        out.push_str(text.get(copied..start).unwrap_or(""));
        out.push_str(&variable);
        copied = start + name.len();
        if variables.iter().all(|(known, _)| *known != variable) {
            let place = Span {
                expn: binding.span.expn,
                ..span
            };
            let parts = vec![
                ident(&variable, span),
                ident(binding.text.as_str(), place),
                ident(how, at),
            ];
            variables.push((variable, group(Delimiter::Brace, parts, at)));
        }
    }
    out.push_str(text.get(copied..).unwrap_or(""));
    let kind = match text.contains(['{', '}']) {
        true => "braces",
        false => "plain",
    };
    let mut shown = vec![string(&out, span)];
    shown.extend(args);
    let variables = variables.into_iter().map(|(_, parts)| parts).collect();
    vec![
        ident(kind, at),
        group(Delimiter::Bracket, variables, at),
        group(Delimiter::Bracket, shown, at),
    ]
}

/// `[T ..] [{member binding [type]} ..] "text"` as `type: ::core::fmt::Debug,` for each field that the text shows and whose
/// type names one of the parameters.
pub(super) fn bounds(given: &[TokenTree], at: Span) -> Vec<TokenTree> {
    let mut out: Vec<TokenTree> = Vec::new();
    let [TokenTree::Group(types), TokenTree::Group(fields), text, ..] = given else {
        return out;
    };
    let Some(Literal::Str(text)) = (match peel(std::slice::from_ref(text)) {
        [TokenTree::Token(literal)] if literal.kind == TokenKind::Literal => {
            Some(parse_literal(literal.text.as_str()))
        }
        _ => None,
    }) else {
        return out;
    };
    for placeholder in format_string::parse(text.as_str()).unwrap_or_default() {
        let name = match placeholder.value {
            format_string::Argument::Position(index) => index.to_string(),
            format_string::Argument::Name(name, _) => name.to_owned(),
            format_string::Argument::Next => continue,
        };
        let shown = fields.tokens.iter().find_map(|field| match field {
            TokenTree::Group(field) => match field.tokens.as_slice() {
                [member, binding, TokenTree::Group(ty)]
                    if [member, binding]
                        .map(TokenTree::text)
                        .contains(&Some(name.as_str())) =>
                {
                    Some(&ty.tokens)
                }
                _ => None,
            },
            TokenTree::Token(_) => None,
        });
        let is_generic = |ty: &[TokenTree]| {
            let mut names = types.tokens.iter().filter_map(TokenTree::text);
            names.any(|name| super::condition::mentions(ty, name, 0))
        };
        if let Some(ty) = shown.filter(|ty| is_generic(ty)) {
            let path = format!(": ::core::fmt::{},", placeholder.trait_name);
            out.extend(ty.iter().cloned());
            out.extend(super::super::quote::lex(&path, at));
        }
    }
    out
}

/// Arguments in which `.name` and `.0` where an expression begins stand for what the field is bound to.
fn dotted(
    tokens: &[TokenTree],
    members: &[(&str, &Token)],
    mut is_start: bool,
    depth: usize,
) -> Vec<TokenTree> {
    let mut out = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while let Some(tree) = tokens.get(at) {
        at += 1;
        let TokenTree::Token(token) = tree else {
            is_start = false;
            out.push(match tree {
                TokenTree::Group(inner)
                    if inner.delimiter != Delimiter::None
                        && depth < super::super::NESTING_LIMIT =>
                {
                    TokenTree::Group(Arc::new(TokenGroup {
                        tokens: dotted(&inner.tokens, members, true, depth + 1),
                        ..inner.as_ref().clone()
                    }))
                }
                tree => tree.clone(),
            });
            continue;
        };
        if is_start
            && token.text == "."
            && let Some(TokenTree::Token(name)) = tokens.get(at)
        {
            let text = name.text.as_str();
            let (first, rest) = match name.kind {
                TokenKind::Literal => text.split_once('.').unwrap_or((text, "")),
                _ => (text.strip_prefix("r#").unwrap_or(text), ""),
            };
            if let Some((_, binding)) = members.iter().find(|(member, _)| *member == first) {
                let place = Span {
                    expn: binding.span.expn,
                    ..name.span
                };
                out.push(ident(binding.text.as_str(), place));
                if !rest.is_empty() {
                    out.push(punct(".", name.span));
                    out.push(self::token(TokenKind::Literal, rest, name.span));
                }
                at += 1;
                is_start = false;
                continue;
            }
        }
        is_start = matches!(token.kind, TokenKind::Punct { .. })
            && !matches!(token.text.as_str(), "." | "?" | "'")
            || matches!(
                token.text.as_str(),
                "break" | "continue" | "if" | "in" | "match" | "mut" | "return" | "while"
            );
        out.push(tree.clone());
    }
    out
}
