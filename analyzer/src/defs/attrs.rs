//! Reading attributes: their values, their arguments, what is nested in them. It must not know
//! what any attribute means to the analysis.

use std::sync::Arc;

use ustr::Ustr;

use crate::source::Span;
use crate::syntax::tokens::{Delimiter, TokenKind, TokenTree, Tokens};
use crate::syntax::tree::Attr;

/// The first attribute of that path.
pub fn attr<'a>(attrs: &'a [Attr], path: &str) -> Option<&'a Attr> {
    attrs.iter().find(|attr| attr.path == path)
}

/// Whether there is an attribute of that path.
pub fn has_attr(attrs: &[Attr], path: &str) -> bool {
    attr(attrs, path).is_some()
}

/// The `x` of the first `#[path = "x"]`.
pub fn attr_value(attrs: &[Attr], path: &str) -> Option<String> {
    attr(attrs, path).and_then(value)
}

/// The `x` of `#[path = "x"]`.
pub fn value(attr: &Attr) -> Option<String> {
    match attr.tokens.as_ref() {
        [eq, rest @ ..] if eq.text() == Some("=") => string(rest),
        _ => None,
    }
}

/// The tokens between the parentheses of `#[path(…)]`.
pub fn arguments(attr: &Attr) -> Option<&[TokenTree]> {
    match attr.tokens.first() {
        Some(TokenTree::Group(group)) if group.delimiter != Delimiter::None => Some(&group.tokens),
        _ => None,
    }
}

/// The text of a lone string literal, through the groups that macros leave around fragments.
pub fn string(tokens: &[TokenTree]) -> Option<String> {
    match peel(tokens) {
        [TokenTree::Token(token)] if token.kind == TokenKind::Literal => {
            string_literal(token.text.as_str())
        }
        _ => None,
    }
}

/// The tokens inside of the invisible groups around them.
pub fn peel(tokens: &[TokenTree]) -> &[TokenTree] {
    let mut at = tokens;
    while let [TokenTree::Group(group)] = at {
        if group.delimiter != Delimiter::None {
            break;
        }
        at = &group.tokens;
    }
    at
}

/// What a string literal says: `"a\n"`, `r#"a"#`. `None` for other literals.
pub fn string_literal(text: &str) -> Option<String> {
    if let Some(raw) = text.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let body = raw.get(hashes..)?.strip_prefix('"')?;
        let end = body.rfind('"')?;
        return body.get(..end).map(str::to_owned);
    }
    let body = text.strip_prefix('"')?;
    let end = body.rfind('"')?;
    let body = body.get(..end)?;
    if !body.contains('\\') {
        return Some(body.to_owned());
    }
    let mut out = String::with_capacity(body.len());
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next()? {
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            '0' => out.push('\0'),
            'x' => {
                let digits: String = [chars.next()?, chars.next()?].into_iter().collect();
                out.push(char::from(u8::from_str_radix(&digits, 16).ok()?));
            }
            'u' => {
                let digits: String = chars
                    .by_ref()
                    .skip_while(|c| *c == '{')
                    .take_while(|c| *c != '}')
                    .filter(|c| *c != '_')
                    .collect();
                out.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
            }
            '\n' => {
                while chars.peek().is_some_and(|c| c.is_whitespace()) {
                    chars.next();
                }
            }
            other => out.push(other),
        }
    }
    Some(out)
}

/// The runs of tokens between the commas; an empty one at the end is left out.
pub fn split_commas(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts: Vec<&[TokenTree]> = tokens.split(|token| token.text() == Some(",")).collect();
    if parts.last().is_some_and(|last| last.is_empty()) {
        parts.pop();
    }
    parts
}

/// The names of a path written in tokens, and what follows it. A leading `::` is skipped.
pub fn leading_path(tokens: &[TokenTree]) -> (Vec<Ustr>, &[TokenTree]) {
    let mut names = Vec::new();
    let mut rest = peel(tokens);
    loop {
        while rest.first().and_then(TokenTree::text) == Some(":") {
            rest = rest.get(1..).unwrap_or(&[]);
        }
        match rest.first() {
            Some(TokenTree::Token(token)) if token.kind == TokenKind::Ident => {
                let name = token.text.as_str();
                names.push(Ustr::from(name.strip_prefix("r#").unwrap_or(name)));
                rest = rest.get(1..).unwrap_or(&[]);
            }
            _ => break,
        }
        if rest.first().and_then(TokenTree::text) != Some(":") {
            break;
        }
    }
    (names, rest)
}

/// Reads the inside of an attribute: `path`, `path = …`, `path(…)`.
pub fn meta(tokens: &[TokenTree], span: Span, inner: bool) -> Option<Attr> {
    let tokens = peel(tokens);
    let (names, rest) = leading_path(tokens);
    if names.is_empty() {
        return None;
    }
    let path = names
        .iter()
        .map(|name| name.as_str())
        .collect::<Vec<_>>()
        .join("::");
    let tokens: Tokens = Arc::from(rest);
    Some(Attr {
        path: Ustr::from(&path),
        tokens,
        span,
        inner,
    })
}
