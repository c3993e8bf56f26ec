//! The transcriber of a rule as a tree of pieces. It knows the notation of transcribers, not what is written.

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::{GroupPiece, Piece, Slot, is_dollar, separator_and_op};
use crate::expand::extent::{Operator, operator};
use crate::expand::{ExpandError, NESTING_LIMIT};
use crate::source::Span;
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::MacroDef;

/// Reads a transcriber.
pub(super) struct TranscriberCompiler<'a> {
    pub def: &'a MacroDef,
    pub slots: &'a [Slot],
    pub by_name: FxHashMap<Ustr, u16>,
    /// How often each slot is written.
    pub uses: Vec<u32>,
    /// Whether something is written deep inside groups, or more often than it was given.
    pub can_grow: bool,
    /// Which runs are not written as a whole.
    pub runs_taken_apart: Vec<bool>,
}

/// Deeper than this inside groups, a fragment makes its surroundings grow.
const SHALLOW: usize = 3;

impl TranscriberCompiler<'_> {
    fn bad<T>(&self, what: &str, span: Span) -> Result<T, ExpandError> {
        Err(ExpandError::new(
            format!("the definition of `{}!` {what}", self.def.name.name),
            span,
        ))
    }

    pub fn tokens(
        &mut self,
        tokens: &[TokenTree],
        repeats: usize,
        groups: usize,
        nesting: usize,
    ) -> Result<Vec<Piece>, ExpandError> {
        let mut pieces = Vec::with_capacity(tokens.len());
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            if nesting > NESTING_LIMIT {
                return self.bad("is nested too deeply", tree.span());
            }
            match tree {
                TokenTree::Group(group) => {
                    let inner = self.tokens(&group.tokens, repeats, groups + 1, nesting + 1)?;
                    pieces.push(group_piece(group, inner));
                    at += 1;
                }
                TokenTree::Token(_) if !is_dollar(tree) => {
                    let len = operator(tokens, at).map_or(1, Operator::len);
                    for index in at..at + len {
                        if let Some(TokenTree::Token(token)) = tokens.get(index) {
                            let mut token = token.clone();
                            // Only an operator's own characters are joined: what a fragment
                            // brings is never part of it.
                            if let TokenKind::Punct { joint } = &mut token.kind {
                                *joint = index + 1 < at + len;
                            }
                            pieces.push(Piece::Token(token));
                        }
                    }
                    at += len;
                }
                TokenTree::Token(dollar) => {
                    at += self.dollar(dollar, tokens, at, repeats, groups, nesting, &mut pieces)?;
                }
            }
        }
        Ok(pieces)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "it is one case of the loop above"
    )]
    fn dollar(
        &mut self,
        dollar: &Token,
        tokens: &[TokenTree],
        at: usize,
        repeats: usize,
        groups: usize,
        nesting: usize,
        pieces: &mut Vec<Piece>,
    ) -> Result<usize, ExpandError> {
        match tokens.get(at + 1) {
            Some(TokenTree::Token(name)) if name.kind == TokenKind::Ident => {
                let span = dollar.span.to(name.span);
                if name.text.as_str() == "crate" {
                    pieces.push(Piece::Crate(span));
                    return Ok(2);
                }
                let Some(&slot) = self.by_name.get(&name.text) else {
                    // A name of a macro that this macro defines.
                    pieces.push(Piece::Token(dollar.clone()));
                    return Ok(1);
                };
                self.use_slot(slot, repeats, groups, true);
                pieces.push(Piece::Slot(slot, span));
                Ok(2)
            }
            Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Parenthesis => {
                self.repetition(dollar, tokens, at, group, repeats, groups, nesting, pieces)
            }
            Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Brace => {
                self.expression(dollar, group, repeats, groups, nesting, pieces)
            }
            Some(next) if is_dollar(next) => {
                pieces.push(Piece::Token(dollar.clone()));
                Ok(2)
            }
            _ => {
                pieces.push(Piece::Token(dollar.clone()));
                Ok(1)
            }
        }
    }

    fn use_slot(&mut self, index: u16, repeats: usize, groups: usize, takes_apart: bool) {
        let index = usize::from(index);
        if let Some(uses) = self.uses.get_mut(index) {
            *uses += 1;
        }
        if takes_apart && let Some(taken) = self.runs_taken_apart.get_mut(index) {
            *taken = true;
        }
        if groups > SHALLOW
            || self
                .slots
                .get(index)
                .is_some_and(|slot| slot.depth < repeats)
        {
            self.can_grow = true;
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "it is one case of the loop above"
    )]
    fn repetition(
        &mut self,
        dollar: &Token,
        tokens: &[TokenTree],
        at: usize,
        group: &TokenGroup,
        repeats: usize,
        groups: usize,
        nesting: usize,
        pieces: &mut Vec<Piece>,
    ) -> Result<usize, ExpandError> {
        let Some((separator, op, end)) = separator_and_op(tokens, at + 2) else {
            pieces.push(Piece::Token(dollar.clone()));
            return Ok(1);
        };
        let span = dollar.span.to(group.close);
        if separator.is_empty()
            && let [TokenTree::Token(sign), TokenTree::Token(name)] = group.tokens.as_slice()
            && sign.text.as_str() == "$"
            && let Some(&slot) = self.by_name.get(&name.text)
            && self
                .slots
                .get(usize::from(slot))
                .is_some_and(|slot| slot.is_run && slot.depth == repeats + 1)
        {
            self.use_slot(slot, repeats + 1, groups, false);
            pieces.push(Piece::Run(slot, sign.span.to(name.span)));
            return Ok(end - at);
        }
        let inner = self.tokens(&group.tokens, repeats + 1, groups, nesting + 1)?;
        let mut slots = Vec::new();
        self.repeated(&inner, repeats + 1, &mut slots, nesting);
        let separator: Vec<Token> = separator
            .into_iter()
            .filter_map(|tree| match tree {
                TokenTree::Token(token) => Some(token),
                TokenTree::Group(_) => None,
            })
            .collect();
        let is_run =
            separator.is_empty() && op != "?" && matches!(inner.as_slice(), [Piece::Slot(..)]);
        pieces.push(Piece::Repeat {
            pieces: inner,
            separator,
            slots,
            is_run,
            span,
        });
        Ok(end - at)
    }

    /// The slots in `pieces` that a repetition at this depth repeats.
    fn repeated(&self, pieces: &[Piece], depth: usize, out: &mut Vec<u16>, nesting: usize) {
        if nesting > 2 * NESTING_LIMIT {
            return;
        }
        for piece in pieces {
            match piece {
                Piece::Slot(slot, _)
                | Piece::Run(slot, _)
                | Piece::Count(slot, _)
                | Piece::Ignore(slot) => {
                    if self
                        .slots
                        .get(usize::from(*slot))
                        .is_some_and(|slot| slot.depth >= depth)
                        && !out.contains(slot)
                    {
                        out.push(*slot);
                    }
                }
                Piece::Group { pieces, .. }
                | Piece::Repeat { pieces, .. }
                | Piece::Concat(pieces, _) => self.repeated(pieces, depth, out, nesting + 1),
                Piece::Token(_) | Piece::Crate(_) | Piece::Index(_) | Piece::Len(_) => {}
            }
        }
    }

    /// `${count($x)}` and its kin.
    fn expression(
        &mut self,
        dollar: &Token,
        group: &TokenGroup,
        repeats: usize,
        groups: usize,
        nesting: usize,
        pieces: &mut Vec<Piece>,
    ) -> Result<usize, ExpandError> {
        let span = dollar.span.to(group.close);
        let (Some(name), Some(TokenTree::Group(arguments))) = (
            group.tokens.first().and_then(TokenTree::text),
            group.tokens.get(1),
        ) else {
            pieces.push(Piece::Token(dollar.clone()));
            return Ok(1);
        };
        let slot = arguments
            .tokens
            .iter()
            .find(|tree| !is_dollar(tree))
            .and_then(|tree| match tree {
                TokenTree::Token(token) => self.by_name.get(&token.text).copied(),
                TokenTree::Group(_) => None,
            });
        match (name, slot) {
            ("count", Some(slot)) => {
                self.use_slot(slot, repeats, groups, true);
                pieces.push(Piece::Count(slot, span));
            }
            ("ignore", Some(slot)) => {
                self.use_slot(slot, repeats, groups, true);
                pieces.push(Piece::Ignore(slot));
            }
            ("index", _) => pieces.push(Piece::Index(span)),
            ("len" | "length", _) => pieces.push(Piece::Len(span)),
            ("concat", _) => {
                let mut parts = self.tokens(&arguments.tokens, repeats, groups, nesting + 1)?;
                parts.retain(
                    |part| !matches!(part, Piece::Token(token) if token.text.as_str() == ","),
                );
                pieces.push(Piece::Concat(parts, span));
            }
            _ => {
                pieces.push(Piece::Token(dollar.clone()));
                return Ok(1);
            }
        }
        Ok(2)
    }
}

fn group_piece(group: &TokenGroup, pieces: Vec<Piece>) -> Piece {
    Piece::Group {
        group: Box::new(GroupPiece {
            delimiter: group.delimiter,
            open: group.open,
            close: group.close,
            frames: group.frames.clone(),
            fragment: group.fragment,
        }),
        pieces,
    }
}
