//! The operands of `asm!`: the expressions that go in and come out. What the instructions do is not known.

use super::Expander;
use super::arguments::{named, split};
use crate::expand::ExpandError;
use crate::source::Edition;
use crate::syntax::tokens::{Delimiter, TokenKind, TokenTree};
use crate::syntax::tree::{Body, ExprId, ExprKind};

impl Expander<'_> {
    pub(super) fn asm(&mut self, body: &mut Body) -> Result<ExprId, ExpandError> {
        let mut operands = Vec::new();
        for argument in split_operands(&self.call.tokens, self.edition()) {
            let argument = named(argument).map_or(argument, |(_, value)| value);
            for value in values(argument) {
                if !matches!(value, [] | [TokenTree::Token(_)] if value.first().is_none_or(|tree| tree.text() == Some("_")))
                {
                    operands.push(self.expr(value, body)?);
                }
            }
        }
        Ok(body.add_expr(ExprKind::InlineAsm { operands }, self.call.span))
    }
}

/// `in(reg) a`, `out(reg) b`: not expressions, but their values are, so commas are found as in those.
fn split_operands(tokens: &[TokenTree], edition: Edition) -> Vec<&[TokenTree]> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let rest = tokens.get(at..).unwrap_or(&[]);
        let before = prefix_len(rest);
        let value = rest.get(before..).unwrap_or(&[]);
        let len = split(value, edition).first().map_or(0, |value| value.len());
        out.push(rest.get(..before + len).unwrap_or(&[]));
        at += before + len + 1;
    }
    out
}

/// How many trees stand before the value: `name = in(reg)`.
fn prefix_len(tokens: &[TokenTree]) -> usize {
    let name = if named(tokens).is_some() { 2 } else { 0 };
    let rest = tokens.get(name..).unwrap_or(&[]);
    name + direction(rest).map_or(0, |(_, len)| len)
}

/// The word before a value, and how many trees it takes.
fn direction(tokens: &[TokenTree]) -> Option<(&'static str, usize)> {
    let TokenTree::Token(token) = tokens.first()? else {
        return None;
    };
    if token.kind != TokenKind::Ident {
        return None;
    }
    let word = token.text.as_str();
    let has_register = matches!(
        tokens.get(1),
        Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Parenthesis
    );
    match word {
        "in" | "out" | "lateout" | "inout" | "inlateout" | "options" | "clobber_abi"
            if has_register =>
        {
            Some((word, 2))
        }
        "const" | "sym" | "label" if tokens.len() > 1 => Some((word, 1)),
        _ => None,
    }
}

/// The expressions of an operand; a template and an option have none.
fn values(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let Some((word, len)) = direction(tokens) else {
        return Vec::new();
    };
    let value = tokens.get(len..).unwrap_or(&[]);
    match word {
        "options" | "clobber_abi" => Vec::new(),
        "inout" | "inlateout" => {
            let arrow = value.windows(2).position(
                |pair| matches!(pair, [a, b] if a.text() == Some("=") && b.text() == Some(">")),
            );
            match arrow {
                Some(arrow) => vec![
                    value.get(..arrow).unwrap_or(&[]),
                    value.get(arrow + 2..).unwrap_or(&[]),
                ],
                None => vec![value],
            }
        }
        _ => vec![value],
    }
}
