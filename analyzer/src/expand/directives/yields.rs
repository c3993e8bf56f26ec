//! Bodies that yield, which are no Rust until a macro rewrites them: `yield value`, `for await pattern in stream { .. }`, and
//! `value?` where a stream hands errors on. What stands in closures, `async` blocks and functions is not the stream's own.

use std::sync::Arc;

use super::super::NESTING_LIMIT;
use super::super::extent::{FragmentKind, fragment_len, is_reserved};
use super::super::quote::group;
use crate::source::{Edition, Span};
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree};

/// What is written for what is found.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    /// For `yield @it`.
    pub yields: &'a [TokenTree],
    /// For `@it?`; nothing: it stays.
    pub tries: &'a [TokenTree],
    /// For `for await @pattern in @it @body`.
    pub awaits: &'a [TokenTree],
    /// Macros whose streams are their own.
    pub others: &'a [TokenTree],
    /// Where a `()` stands that nobody wrote.
    pub at: Span,
}

/// The holes of a part: a name and what is put there.
type Holes<'a> = [(&'a str, &'a [TokenTree])];

impl Parts<'_> {
    pub(super) fn rewrite(self, tokens: &[TokenTree], depth: usize) -> Vec<TokenTree> {
        let mut out = Vec::with_capacity(tokens.len());
        if depth > NESTING_LIMIT {
            out.extend_from_slice(tokens);
            return out;
        }
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            let rest = tokens.get(at..).unwrap_or(&[]);
            let own = self.left_alone(rest, out.last());
            if own > 0 {
                out.extend(rest.iter().take(own).cloned());
                at += own;
                continue;
            }
            at += match tree {
                TokenTree::Group(inner) => {
                    out.push(TokenTree::Group(Arc::new(TokenGroup {
                        tokens: self.rewrite(&inner.tokens, depth + 1),
                        ..inner.as_ref().clone()
                    })));
                    1
                }
                TokenTree::Token(token) if token.text == "yield" => {
                    self.yielded(rest, depth, &mut out)
                }
                TokenTree::Token(token) if token.text == "for" => {
                    self.awaited(rest, depth, &mut out)
                }
                TokenTree::Token(token)
                    if token.text == "?"
                        && !self.tries.is_empty()
                        && out.last().is_some_and(ends_value) =>
                {
                    let value = out.split_off(start_of_value(&out));
                    fill(self.tries, &[("it", &value)], 0, &mut out);
                    1
                }
                TokenTree::Token(_) => {
                    out.push(tree.clone());
                    1
                }
            };
        }
        out
    }

    fn yielded(self, rest: &[TokenTree], depth: usize, out: &mut Vec<TokenTree>) -> usize {
        let length = fragment_len(FragmentKind::Expr, rest, 1, Edition::E2021).unwrap_or(0);
        let mut value = self.rewrite(rest.get(1..=length).unwrap_or(&[]), depth + 1);
        if value.is_empty() {
            value.push(group(Delimiter::Parenthesis, Vec::new(), self.at));
        }
        fill(self.yields, &[("it", &value)], 0, out);
        length + 1
    }

    fn awaited(self, rest: &[TokenTree], depth: usize, out: &mut Vec<TokenTree>) -> usize {
        let is_body = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter == Delimiter::Brace);
        let of = rest.iter().position(|tree| tree.text() == Some("in"));
        let body = rest.iter().position(is_body);
        if let [_, TokenTree::Token(word), ..] = rest
            && word.text == "await"
            && let (Some(of), Some(body)) = (of, body)
            && of < body
        {
            let pattern = rest.get(2..of).unwrap_or(&[]);
            let value = self.rewrite(rest.get(of + 1..body).unwrap_or(&[]), depth + 1);
            let inside = self.rewrite(rest.get(body..=body).unwrap_or(&[]), depth + 1);
            let holes = [
                ("pattern", pattern),
                ("it", value.as_slice()),
                ("body", inside.as_slice()),
            ];
            fill(self.awaits, &holes, 0, out);
            return body + 1;
        }
        out.extend(rest.first().cloned());
        1
    }

    /// How many trees here are not the stream's own.
    fn left_alone(self, rest: &[TokenTree], before: Option<&TokenTree>) -> usize {
        let is_brace = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter == Delimiter::Brace);
        let through_brace = || rest.iter().position(is_brace).map_or(0, |end| end + 1);
        let text = |at: usize| rest.get(at).and_then(TokenTree::text);
        match text(0) {
            Some("async") if text(1) == Some("move") => {
                2 + closure_len(rest, 2).max(usize::from(rest.get(2).is_some_and(is_brace)))
            }
            Some("async") => {
                1 + closure_len(rest, 1).max(usize::from(rest.get(1).is_some_and(is_brace)))
            }
            Some("fn") if text(1).is_some() => through_brace(),
            Some("move") => 1 + closure_len(rest, 1),
            Some("|") if !before.is_some_and(ends_value) => closure_len(rest, 0),
            Some(name) if text(1) == Some("!") && rest.len() > 2 => {
                let is_other = |tree: &TokenTree| tree.text() == Some(name);
                if self.others.iter().any(is_other) {
                    3
                } else {
                    0
                }
            }
            _ => 0,
        }
    }
}

/// How many trees a closure takes whose parameters begin at `at`; none where there is none.
fn closure_len(rest: &[TokenTree], at: usize) -> usize {
    let is_bar = |tree: &TokenTree| tree.text() == Some("|");
    if !rest.get(at).is_some_and(is_bar) {
        return 0;
    }
    let end = rest.iter().skip(at + 1).position(is_bar);
    let Some(body) = end.map(|end| at + end + 2) else {
        return 0;
    };
    let returns = matches!(rest.get(body..), Some([first, second, ..])
        if first.text() == Some("-") && second.text() == Some(">"));
    let body = match returns {
        true => {
            body + 2 + fragment_len(FragmentKind::Ty, rest, body + 2, Edition::E2021).unwrap_or(0)
        }
        false => body,
    };
    body - at + fragment_len(FragmentKind::Expr, rest, body, Edition::E2021).unwrap_or(0)
}

/// Whether a value may end with this token, so that an operator behind it stands after it.
fn ends_value(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Group(_) => true,
        TokenTree::Token(token) => match token.kind {
            TokenKind::Ident => {
                matches!(token.text.as_str(), "self" | "Self" | "await")
                    || !is_reserved(token.text.as_str())
            }
            TokenKind::Literal => true,
            _ => token.text == "?",
        },
    }
}

/// Where the value begins that stands at the end: a name or group, and what is called on it.
fn start_of_value(tokens: &[TokenTree]) -> usize {
    let text = |at: usize| tokens.get(at).and_then(TokenTree::text);
    let mut start = tokens.len();
    while let Some(last) = start.checked_sub(1) {
        match tokens.get(last) {
            Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Brace => {
                return start_of_block(tokens, last);
            }
            Some(TokenTree::Group(_)) => {
                start = last;
                match last.checked_sub(1).and_then(|at| tokens.get(at)) {
                    Some(TokenTree::Token(token)) if token.text == "!" || token.text == ">" => {}
                    Some(tree) if ends_value(tree) => {}
                    _ => return start,
                }
            }
            Some(TokenTree::Token(token)) if token.text == ">" => {
                let Some(open) = opening(tokens, last) else {
                    return start;
                };
                start = open;
                if !(open >= 2 && text(open - 1) == Some(":")) {
                    return start;
                }
                start = open - 2;
            }
            Some(TokenTree::Token(token)) if matches!(token.text.as_str(), "!" | "?") => {
                start = last;
            }
            Some(TokenTree::Token(_)) => {
                start = last;
                match last.checked_sub(1).and_then(text) {
                    Some(".") => start = last - 1,
                    Some(":") if last >= 2 && text(last - 2) == Some(":") => {
                        start = last - 2;
                        let is_more = start.checked_sub(1).and_then(|at| tokens.get(at));
                        if !is_more.is_some_and(|tree| ends_value(tree) || tree.text() == Some(">"))
                        {
                            return start;
                        }
                    }
                    _ => return start,
                }
            }
            None => return start,
        }
    }
    start
}

/// The `<` of a `>`.
fn opening(tokens: &[TokenTree], close: usize) -> Option<usize> {
    let mut depth = 0usize;
    for at in (0..=close).rev() {
        match tokens.get(at).and_then(TokenTree::text) {
            Some(">") => depth += 1,
            Some("<") if depth <= 1 => return Some(at),
            Some("<") => depth -= 1,
            _ => {}
        }
    }
    None
}

/// `match`, `if`, `unsafe` and the like before a block.
fn start_of_block(tokens: &[TokenTree], block: usize) -> usize {
    for at in (0..block).rev() {
        match tokens.get(at).and_then(TokenTree::text) {
            Some("match" | "if" | "unsafe" | "loop" | "async" | "while" | "for") => return at,
            Some(";" | "=" | ",") => break,
            _ => {}
        }
    }
    block
}

/// A part with its holes filled.
fn fill(part: &[TokenTree], holes: &Holes<'_>, depth: usize, out: &mut Vec<TokenTree>) {
    let mut at = 0;
    while let Some(tree) = part.get(at) {
        at += 1;
        if tree.text() == Some("@")
            && let Some(name) = part.get(at).and_then(TokenTree::text)
            && let Some((_, given)) = holes.iter().find(|(hole, _)| *hole == name)
        {
            out.extend_from_slice(given);
            at += 1;
            continue;
        }
        out.push(match tree {
            TokenTree::Group(inner) if depth < NESTING_LIMIT => {
                let mut tokens = Vec::with_capacity(inner.tokens.len());
                fill(&inner.tokens, holes, depth + 1, &mut tokens);
                TokenTree::Group(Arc::new(TokenGroup {
                    tokens,
                    ..inner.as_ref().clone()
                }))
            }
            tree => tree.clone(),
        });
    }
}
