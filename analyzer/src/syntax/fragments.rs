//! Fragments of `macro_rules!`: how many token trees form one. It must not know a macro's rules.

use std::borrow::Cow;

use super::flatten::flatten;
use super::parser::{Limits, Parsed, Parser};
use super::paths::PathStyle;
use super::tokens::{Delimiter, TokenKind, TokenTree};
use super::types::is_delimited;
use crate::source::Edition;

/// A fragment specifier.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FragmentKind {
    /// `block`
    Block,
    /// `expr`
    Expr,
    /// `expr_2021`: `expr` as it was before edition 2024.
    Expr2021,
    /// `ident`
    Ident,
    /// `item`
    Item,
    /// `lifetime`
    Lifetime,
    /// `literal`
    Literal,
    /// `meta`: the inside of an attribute.
    Meta,
    /// `pat`: with alternatives at its top since edition 2021.
    Pat,
    /// `pat_param`: without.
    PatParam,
    /// `path`
    Path,
    /// `stmt`: without its `;`.
    Stmt,
    /// `tt`
    Tt,
    /// `ty`
    Ty,
    /// `vis`: may be empty.
    Vis,
}

impl FragmentKind {
    /// The specifier of that name.
    pub fn from_name(name: &str) -> Option<FragmentKind> {
        Some(match name {
            "block" => FragmentKind::Block,
            "expr" => FragmentKind::Expr,
            "expr_2021" => FragmentKind::Expr2021,
            "ident" => FragmentKind::Ident,
            "item" => FragmentKind::Item,
            "lifetime" => FragmentKind::Lifetime,
            "literal" => FragmentKind::Literal,
            "meta" => FragmentKind::Meta,
            "pat" => FragmentKind::Pat,
            "pat_param" => FragmentKind::PatParam,
            "path" => FragmentKind::Path,
            "stmt" => FragmentKind::Stmt,
            "tt" => FragmentKind::Tt,
            "ty" => FragmentKind::Ty,
            "vis" => FragmentKind::Vis,
            _ => return None,
        })
    }

    /// The name of the specifier.
    pub fn name(self) -> &'static str {
        match self {
            FragmentKind::Block => "block",
            FragmentKind::Expr => "expr",
            FragmentKind::Expr2021 => "expr_2021",
            FragmentKind::Ident => "ident",
            FragmentKind::Item => "item",
            FragmentKind::Lifetime => "lifetime",
            FragmentKind::Literal => "literal",
            FragmentKind::Meta => "meta",
            FragmentKind::Pat => "pat",
            FragmentKind::PatParam => "pat_param",
            FragmentKind::Path => "path",
            FragmentKind::Stmt => "stmt",
            FragmentKind::Tt => "tt",
            FragmentKind::Ty => "ty",
            FragmentKind::Vis => "vis",
        }
    }
}

/// How many trees at the start of `tokens` form one fragment of that kind; `None` if they form none.
/// `edition` is that of the macro's definition.
pub fn fragment_len(kind: FragmentKind, tokens: &[TokenTree], edition: Edition) -> Option<usize> {
    // The simple kinds and the commonest forms of the others need no parser.
    let first = match (kind, tokens.first()) {
        (FragmentKind::Vis, None) => return Some(0),
        (_, None) => return None,
        (_, Some(first)) => first,
    };
    if let TokenTree::Group(group) = first
        && group.delimiter == Delimiter::None
        && let Some(inside) = group.fragment
    {
        if keeps(kind, inside.as_str()) && ends_after_kept(kind, tokens.get(1)) {
            return Some(1);
        }
        if refuses(kind, inside.as_str()) {
            return None;
        }
    }
    match kind {
        FragmentKind::Tt => return Some(1),
        FragmentKind::Ident => return is_ident(first).then_some(1),
        FragmentKind::Lifetime => {
            return matches!(first, TokenTree::Token(token) if token.kind == TokenKind::Lifetime)
                .then_some(1);
        }
        FragmentKind::Literal => return literal(tokens),
        FragmentKind::Block => {
            return matches!(first, TokenTree::Group(group) if group.delimiter == Delimiter::Brace)
                .then_some(1);
        }
        FragmentKind::Expr | FragmentKind::Expr2021 | FragmentKind::Stmt => {
            if let Some(len) = simple_operand(kind, tokens, edition) {
                return Some(len);
            }
        }
        FragmentKind::Ty | FragmentKind::Path | FragmentKind::Pat | FragmentKind::PatParam => {
            if let Some(len) = simple_name(tokens, edition) {
                return Some(len);
            }
        }
        FragmentKind::Item | FragmentKind::Meta | FragmentKind::Vis => {}
    }
    if let Some(len) = parsed_len(kind, tokens, edition) {
        return Some(len);
    }
    // Fragments that another macro kept whole may stand in the way: `$vis fn $name() $body`.
    let flat = match flatten(tokens) {
        Cow::Owned(flat) => flat,
        Cow::Borrowed(_) => return None,
    };
    let len = parsed_len(kind, &flat, edition)?;
    let mut covered = 0;
    for (at, tree) in tokens.iter().enumerate() {
        if covered >= len {
            return (covered == len).then_some(at);
        }
        covered += flatten(std::slice::from_ref(tree)).len();
    }
    (covered == len).then_some(tokens.len())
}

fn parsed_len(kind: FragmentKind, tokens: &[TokenTree], edition: Edition) -> Option<usize> {
    let mut parser = Parser::new(tokens, edition);
    parse(&mut parser, kind, edition).ok()??;
    // Broken members of an item were skipped; as a fragment it matches none the less.
    (parser.pos > 0 || kind == FragmentKind::Vis).then_some(parser.pos)
}

/// Whether a kept fragment is a fragment of that kind by itself.
fn keeps(kind: FragmentKind, inside: &str) -> bool {
    match kind {
        FragmentKind::Tt => true,
        FragmentKind::Expr | FragmentKind::Expr2021 => {
            matches!(inside, "expr" | "expr_2021" | "literal" | "path" | "block")
        }
        FragmentKind::Stmt => matches!(inside, "stmt" | "expr" | "expr_2021" | "item" | "block"),
        FragmentKind::Ty => matches!(inside, "ty" | "path"),
        FragmentKind::Pat | FragmentKind::PatParam => {
            matches!(inside, "pat" | "pat_param" | "literal")
        }
        kind => kind.name() == inside,
    }
}

/// Whether a fragment that begins with a kept one is never of that kind: what a macro kept whole stays what it is.
fn refuses(kind: FragmentKind, inside: &str) -> bool {
    let is_operand = matches!(inside, "expr" | "expr_2021");
    match kind {
        FragmentKind::Ty | FragmentKind::Path => {
            is_operand || matches!(inside, "pat" | "pat_param" | "literal" | "block" | "stmt")
        }
        FragmentKind::Expr | FragmentKind::Expr2021 => matches!(inside, "pat" | "pat_param"),
        FragmentKind::Pat | FragmentKind::PatParam => matches!(inside, "ty" | "block" | "stmt"),
        FragmentKind::Item => {
            is_operand || matches!(inside, "pat" | "pat_param" | "ty" | "literal")
        }
        FragmentKind::Meta => is_operand || matches!(inside, "pat" | "pat_param" | "ty"),
        _ => false,
    }
}

/// Whether nothing that follows could go on with a kept fragment.
fn ends_after_kept(kind: FragmentKind, next: Option<&TokenTree>) -> bool {
    match kind {
        FragmentKind::Expr
        | FragmentKind::Expr2021
        | FragmentKind::Stmt
        | FragmentKind::Pat
        | FragmentKind::PatParam => ends_operand(next),
        FragmentKind::Ty | FragmentKind::Path => {
            ends_operand(next) || matches!(next, Some(TokenTree::Group(_)))
        }
        _ => true,
    }
}

/// Whether `next` can only stand behind an operand: `,` `;` `=>` or nothing.
fn ends_operand(next: Option<&TokenTree>) -> bool {
    match next {
        None => true,
        Some(TokenTree::Token(token)) => matches!(token.text.as_str(), "," | ";"),
        Some(TokenTree::Group(_)) => false,
    }
}

fn is_ident(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Group(group) if group.delimiter == Delimiter::None => {
            let is_seen_through = group
                .fragment
                .is_none_or(|kind| matches!(kind.as_str(), "ident" | "tt"));
            is_seen_through && matches!(group.tokens.as_slice(), [only] if is_ident(only))
        }
        TokenTree::Token(token) => {
            token.kind == TokenKind::Ident && !matches!(token.text.as_str(), "_" | "$crate")
        }
        TokenTree::Group(_) => false,
    }
}

/// `1`, `-1`, `true`.
fn literal(tokens: &[TokenTree]) -> Option<usize> {
    let is_number = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Token(token)) if token.kind == TokenKind::Literal);
    if is_number(tokens.first()) {
        return Some(1);
    }
    match tokens.first()?.text()? {
        "true" | "false" => Some(1),
        "-" if is_number(tokens.get(1)) => Some(2),
        _ => None,
    }
}

/// A lone literal or name with nothing behind it.
fn simple_operand(kind: FragmentKind, tokens: &[TokenTree], edition: Edition) -> Option<usize> {
    let Some(TokenTree::Token(token)) = tokens.first() else {
        return None;
    };
    if !ends_operand(tokens.get(1)) {
        return None;
    }
    let name = token.text.as_str();
    let stands_alone = match token.kind {
        TokenKind::Literal => true,
        TokenKind::Ident => {
            !super::parser::is_keyword(name, edition)
                || matches!(name, "self" | "true" | "false" | "Self")
        }
        _ => false,
    };
    (stands_alone && (kind != FragmentKind::Stmt || name != "macro_rules")).then_some(1)
}

/// A lone name with nothing behind it.
fn simple_name(tokens: &[TokenTree], edition: Edition) -> Option<usize> {
    let Some(TokenTree::Token(token)) = tokens.first() else {
        return None;
    };
    let is_name = token.kind == TokenKind::Ident
        && !super::parser::is_keyword(token.text.as_str(), edition)
        && token.text.as_str() != "dyn";
    (is_name && ends_operand(tokens.get(1))).then_some(1)
}

fn parse(p: &mut Parser<'_>, kind: FragmentKind, edition: Edition) -> Parsed<Option<()>> {
    match kind {
        FragmentKind::Expr | FragmentKind::Expr2021 => {
            let is_new =
                p.is_word(0, "_") || (p.is_word(0, "const") && p.is_group(1, Delimiter::Brace));
            let old = kind == FragmentKind::Expr2021 || edition < Edition::E2024;
            if (is_new && old) || p.is_word(0, "let") || !p.begins_expr() {
                return Ok(None);
            }
            p.expr(Limits::NONE)?;
        }
        FragmentKind::Stmt => {
            // The empty statement is one too: `$($s:stmt)*` takes `a(); b();`.
            if p.is_punct(0, b';') {
                p.pos += 1;
                return Ok(Some(()));
            }
            statement(p)?;
        }
        FragmentKind::Ty => {
            p.ty(true)?;
        }
        FragmentKind::Path => {
            p.path(PathStyle::Type)?;
        }
        FragmentKind::Pat if edition >= Edition::E2021 => {
            p.pat()?;
        }
        FragmentKind::Pat | FragmentKind::PatParam => {
            p.pat_no_alt()?;
        }
        FragmentKind::Vis => {
            p.visibility()?;
        }
        FragmentKind::Item => {
            let attrs = p.attrs(true)?;
            let is_item = p.is_item_start()
                || p.is_word(0, "crate")
                || (p.is_path_ident(0) && is_macro_call(p));
            if !is_item {
                return Ok(None);
            }
            p.item_after_attrs(attrs)?;
        }
        FragmentKind::Meta => {
            if p.is_word(0, "unsafe") && p.is_group(1, Delimiter::Parenthesis) {
                p.pos += 2;
                return Ok(Some(()));
            }
            p.path(PathStyle::Mod)?;
            if p.tree(0).is_some_and(is_delimited) {
                p.pos += 1;
            } else if p.is_punct(0, b'=') && !p.is_op(0, "==") && !p.is_op(0, "=>") {
                p.pos += 1;
                p.expr(Limits::NONE)?;
            }
        }
        // Read without a parser.
        FragmentKind::Block
        | FragmentKind::Ident
        | FragmentKind::Lifetime
        | FragmentKind::Literal
        | FragmentKind::Tt => return Ok(None),
    }
    Ok(Some(()))
}

fn is_macro_call(p: &Parser<'_>) -> bool {
    let mut at = 1;
    while p.is_op(at, "::") && p.is_path_ident(at + 2) {
        at += 3;
    }
    p.is_punct(at, b'!') && p.tree(at + 1).is_some_and(is_delimited)
}

/// A statement without its `;`.
fn statement(p: &mut Parser<'_>) -> Parsed<()> {
    let attrs = p.attrs(true)?;
    if p.is_word(0, "let") {
        return p.let_without_semi();
    }
    if p.is_item_start() {
        p.item_after_attrs(attrs)?;
        return Ok(());
    }
    p.expr(Limits::STATEMENT)?;
    Ok(())
}
