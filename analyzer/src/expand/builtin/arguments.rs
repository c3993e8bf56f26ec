//! The arguments of a built-in macro: separated by commas, perhaps wrapped, perhaps macro calls. It knows no macro.

use ustr::Ustr;

use crate::expand::extent::{FragmentKind, fragment_len, operator};
use crate::source::Edition;
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree, Tokens};
use crate::syntax::tree::{Ident, MacroCall, Path, Segment};

/// How many groups around an argument are looked through.
const WRAPPING_LIMIT: usize = 200;

/// The tokens inside of groups that only keep a fragment whole.
pub(super) fn peel(tokens: &[TokenTree]) -> &[TokenTree] {
    let mut tokens = tokens;
    for _ in 0..WRAPPING_LIMIT {
        match tokens {
            [TokenTree::Group(group)] if group.delimiter == Delimiter::None => {
                tokens = &group.tokens;
            }
            _ => break,
        }
    }
    tokens
}

/// The arguments between commas. A comma inside of `a::<B, C>` and `|a, b|` separates nothing.
pub(super) fn split(tokens: &[TokenTree], edition: Edition) -> Vec<&[TokenTree]> {
    let may_hide_commas = tokens
        .iter()
        .any(|tree| matches!(tree.text(), Some("<" | "|")));
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let rest = tokens.get(at..).unwrap_or(&[]);
        let expr = if may_hide_commas {
            fragment_len(FragmentKind::Expr, rest, 0, edition.max(Edition::E2024))
        } else {
            None
        };
        let start = expr.unwrap_or(0);
        let end = rest
            .iter()
            .skip(start)
            .position(|tree| tree.text() == Some(","))
            .map_or(rest.len(), |found| found + start);
        out.push(rest.get(..end).unwrap_or(&[]));
        at += end + 1;
    }
    out
}

/// `name = value`.
pub(super) fn named(tokens: &[TokenTree]) -> Option<(Ident, &[TokenTree])> {
    let [TokenTree::Token(name), ..] = tokens else {
        return None;
    };
    if name.kind != TokenKind::Ident || operator(tokens, 1)?.as_str() != "=" {
        return None;
    }
    let text = name.text.as_str();
    let ident = Ident {
        name: text.strip_prefix("r#").map_or(name.text, Ustr::from),
        span: name.span,
    };
    Some((ident, tokens.get(2..)?))
}

/// A lone macro call: a path, `!` and a group.
pub(super) fn macro_call(tokens: &[TokenTree]) -> Option<MacroCall> {
    let [path @ .., bang, TokenTree::Group(group)] = tokens else {
        return None;
    };
    if bang.text() != Some("!") || group.delimiter == Delimiter::None {
        return None;
    }
    let path = simple_path(path)?;
    let group: &TokenGroup = group;
    Some(MacroCall {
        span: path.span.to(group.close),
        path,
        delimiter: group.delimiter,
        tokens: Tokens::from(group.tokens.as_slice()),
    })
}

/// A path of names alone.
fn simple_path(tokens: &[TokenTree]) -> Option<Path> {
    let mut segments = Vec::new();
    let mut is_global = false;
    let mut at = 0;
    while let Some(tree) = tokens.get(at) {
        if operator(tokens, at).is_some_and(|op| op.as_str() == "::") {
            is_global |= at == 0;
            at += 2;
            continue;
        }
        let TokenTree::Token(token) = tree else {
            return None;
        };
        if token.kind != TokenKind::Ident {
            return None;
        }
        segments.push(Segment {
            ident: Ident {
                name: token.text,
                span: token.span,
            },
            args: None,
        });
        at += 1;
    }
    let span = segments.first()?.ident.span.to(segments.last()?.ident.span);
    Some(Path {
        qself: None,
        is_global,
        segments,
        span,
    })
}
