//! Going on behind an item that cannot be read. It must not know what an item declares.

use std::sync::Arc;

use super::parser::Parser;
use super::tokens::{Delimiter, TokenKind, TokenTree};
use super::tree::{Item, ItemKind};
use crate::source::Span;

/// Makes the innermost item around `broken` an `Error`: a part of its text was not read, and what is left of
/// it must not pass for the whole.
pub fn lose(items: &mut [Item], broken: Span) {
    let around = items
        .iter_mut()
        .find(|item| item.span.start <= broken.start && broken.end <= item.span.end);
    let Some(item) = around else {
        return;
    };
    let members = match &mut item.kind {
        ItemKind::Mod(module) => Arc::get_mut(module).and_then(|module| module.items.as_mut()),
        ItemKind::Impl(block) => Arc::get_mut(block).map(|block| &mut block.items),
        ItemKind::Trait(declared) => Arc::get_mut(declared).map(|declared| &mut declared.items),
        ItemKind::ForeignMod { items, .. } => Some(items),
        _ => None,
    };
    match members {
        Some(members)
            if members.iter().any(|member| {
                member.span.start <= broken.start && broken.end <= member.span.end
            }) =>
        {
            lose(members, broken);
        }
        _ => item.kind = ItemKind::Error,
    }
}

impl Parser<'_> {
    /// The kind and name of the item ahead, for a message.
    pub fn name_ahead(&self) -> Option<String> {
        let mut at = 0;
        while self.is_punct(at, b'#') {
            at += 1;
            if self.is_punct(at, b'!') {
                at += 1;
            }
            at += 1;
        }
        for _ in 0..12 {
            let word = self.word(at);
            match word {
                Some("fn" | "struct" | "enum" | "union" | "trait" | "mod" | "type" | "static")
                | Some("macro" | "const") => {
                    if let (Some(word), Some(name)) = (word, self.word(at + 1))
                        && name != "fn"
                        && name != "unsafe"
                    {
                        return Some(format!("`{word} {name}`"));
                    }
                }
                Some("impl") => return Some("this `impl`".to_owned()),
                Some("use") => return Some("this `use`".to_owned()),
                _ => {}
            }
            at += 1;
        }
        None
    }

    /// Goes behind an item that cannot be read: its `;`, or its braces.
    pub fn skip_item(&mut self) {
        while self.is_punct(0, b'#')
            && (self.is_group(1, Delimiter::Bracket) || self.is_punct(1, b'!'))
        {
            self.pos += 1;
            while self.is_punct(0, b'!') {
                self.pos += 1;
            }
            if self.is_group(0, Delimiter::Bracket) {
                self.pos += 1;
            }
        }
        let first = self.pos;
        let mut is_value = false;
        while let Some(tree) = self.tree(0) {
            // Something begins anew: what was here had no end.
            if self.pos > first + 1 && !is_value && self.is_surely_item_start() {
                return;
            }
            self.pos += 1;
            match tree {
                TokenTree::Token(token) if token.text.as_str() == ";" => return,
                // `const A: T = B { … };`
                TokenTree::Token(token) if token.text.as_str() == "=" => is_value = true,
                TokenTree::Group(group) if group.delimiter == Delimiter::Brace && !is_value => {
                    return;
                }
                _ => {}
            }
        }
    }

    /// Whether the words here can only begin an item.
    fn is_surely_item_start(&self) -> bool {
        // Behind a qualifier, `pub(crate)` or `extern "C"` the item has begun already.
        let back = |by: usize| self.pos.checked_sub(by).and_then(|at| self.tokens.get(at));
        let begun = match back(1) {
            Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Parenthesis => {
                back(2).and_then(TokenTree::text) == Some("pub")
            }
            Some(TokenTree::Group(_)) | None => false,
            Some(TokenTree::Token(token)) => {
                token.kind == TokenKind::Literal
                    || matches!(
                        token.text.as_str(),
                        "pub"
                            | "unsafe"
                            | "const"
                            | "async"
                            | "extern"
                            | "default"
                            | "safe"
                            | "auto"
                            | "crate"
                    )
            }
        };
        if begun {
            return false;
        }
        match self.word(0) {
            Some("pub" | "struct" | "enum" | "trait" | "mod" | "use" | "static") => true,
            Some("fn") => self.is_ident(1),
            _ => false,
        }
    }
}
