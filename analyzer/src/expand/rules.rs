//! The definition of a macro by example, made ready: each rule's matcher as a list of steps, its
//! transcriber as a tree of pieces. It knows the notation (`$x:expr`, `$( … ),*`), not what is matched.

mod pieces;
mod steps;

use std::ops::Range;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::extent::{FragmentKind, Operator, operator};
use super::{ExpandError, NESTING_LIMIT};
use crate::source::{Edition, ExpnId, Span};
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::{Ident, MacroDef};

use pieces::TranscriberCompiler;
use steps::{MatcherCompiler, find_runs};

/// A macro that was defined by rules, ready to be expanded.
#[derive(Clone, Debug)]
pub struct MacroRules {
    /// Its name.
    pub name: Ident,
    /// Whether it is a `macro` item.
    pub is_macro_item: bool,
    pub(super) edition: Edition,
    pub(super) arms: Vec<Arm>,
    /// Who wrote the rules; `None` where there are none.
    pub(super) site: Option<ExpnId>,
}

/// One rule.
#[derive(Clone, Debug)]
pub(super) struct Arm {
    pub steps: Vec<Step>,
    pub slots: Vec<Slot>,
    pub pieces: Vec<Piece>,
    /// Whether something is written more often than it was given, or deep inside groups: then the size of
    /// what is given is measured first, so that no chain of calls can grow without bound.
    pub can_grow: bool,
    /// Marks of the transcriber's tokens that others wrote than the rules: another macro was given them.
    pub marks: Vec<ExpnId>,
}

/// A `$x:kind` of a matcher.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub name: Ustr,
    pub kind: FragmentKind,
    /// Within how many repetitions.
    pub depth: usize,
    /// Whether it is all of `$($x:tt)*` at the end of its group, and only written as `$($x)*`:
    /// the run is then taken and written as a whole.
    pub is_run: bool,
}

/// A step of a matcher.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// An identifier, lifetime or literal.
    Word(TokenKind, Ustr),
    /// An operator.
    Op(Operator),
    Open(Delimiter),
    Close,
    Fragment(u16, FragmentKind),
    /// All that is left of the group, as `tt`s.
    Run(u16),
    /// The start of a repetition whose body follows; `exit` is the step after it.
    Repeat {
        slots: Range<u16>,
        exit: u32,
        may_skip: bool,
    },
    /// The end of a repetition's body: leave, or go on at `again` (the separator or the body).
    Again {
        slots: Range<u16>,
        again: Option<u32>,
        exit: u32,
    },
    /// After a separator (the step before): go on at the body.
    Jump(u32),
    End,
}

/// A piece of a transcriber.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Token(Token),
    Group {
        group: Box<GroupPiece>,
        pieces: Vec<Piece>,
    },
    /// `$x`, and where it stands.
    Slot(u16, Span),
    /// `$($x)*`.
    Run(u16, Span),
    Repeat {
        pieces: Vec<Piece>,
        separator: Vec<Token>,
        /// What is repeated in it.
        slots: Vec<u16>,
        /// `$($x)*`: a run of single `tt`s. Such tokens are passed on as they stand.
        is_run: bool,
        span: Span,
    },
    /// `$crate`, and where.
    Crate(Span),
    /// `${count($x)}`.
    Count(u16, Span),
    /// `${ignore($x)}`: only makes the repetition around it repeat.
    Ignore(u16),
    /// `${index()}`.
    Index(Span),
    /// `${len()}`.
    Len(Span),
    /// `${concat(…)}`.
    Concat(Vec<Piece>, Span),
}

/// The delimiters of a group of a transcriber.
#[derive(Clone, Debug)]
pub(super) struct GroupPiece {
    pub delimiter: Delimiter,
    pub open: Span,
    pub close: Span,
    pub frames: Option<std::sync::Arc<crate::source::Frame>>,
    pub fragment: Option<Ustr>,
}

impl MacroRules {
    /// Where a rule writes a repetition in which nothing repeats: expanding it fails, as it does in rustc.
    pub fn idle_repetitions(&self) -> Vec<Span> {
        let mut idle = Vec::new();
        let mut left: Vec<&[Piece]> = self.arms.iter().map(|arm| arm.pieces.as_slice()).collect();
        while let Some(pieces) = left.pop() {
            for piece in pieces {
                match piece {
                    Piece::Repeat {
                        pieces,
                        slots,
                        span,
                        ..
                    } => {
                        if slots.is_empty() {
                            idle.push(*span);
                        }
                        left.push(pieces);
                    }
                    Piece::Group { pieces, .. } => left.push(pieces),
                    _ => {}
                }
            }
        }
        idle
    }

    /// Reads a definition. The edition is that of the crate it stands in.
    ///
    /// # Errors
    /// Says what in the definition is not as the notation asks.
    pub fn compile(def: &MacroDef, edition: Edition) -> Result<MacroRules, ExpandError> {
        let mut arms = Vec::new();
        let mut site = None;
        let tokens = &def.tokens;
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            if matches!(tree.text(), Some(";" | ",")) {
                at += 1;
                continue;
            }
            // Rules of attributes and derives: `attr(…) (…) => {…}`.
            let mut is_attribute = false;
            if matches!(tree.text(), Some("unsafe")) {
                at += 1;
            }
            if matches!(
                tokens.get(at).and_then(TokenTree::text),
                Some("attr" | "derive")
            ) {
                is_attribute = true;
                at += 1;
                let next_is_group = matches!(tokens.get(at + 1), Some(TokenTree::Group(_)));
                at += usize::from(next_is_group);
            }
            let span = tokens.get(at).map_or(def.name.span, TokenTree::span);
            let bad = |what: &str| {
                Err(ExpandError::new(
                    format!("the definition of `{}!` {what}", def.name.name),
                    span,
                ))
            };
            let Some(TokenTree::Group(matcher)) = tokens.get(at) else {
                return bad("has a rule without a matcher");
            };
            if operator(tokens, at + 1).is_none_or(|op| op.as_str() != "=>") {
                return bad("has a matcher without `=>`");
            }
            let arrow = tokens.get(at + 1).map(|tree| tree.span().expn);
            site = site.or(arrow);
            let Some(TokenTree::Group(transcriber)) = tokens.get(at + 3) else {
                return bad("has a rule without a transcriber");
            };
            at += 4;
            if !is_attribute {
                arms.push(compile_arm(def, matcher, transcriber, edition, site)?);
            }
        }
        Ok(MacroRules {
            name: def.name,
            is_macro_item: def.is_macro_item,
            edition,
            arms,
            site,
        })
    }
}

fn compile_arm(
    def: &MacroDef,
    matcher: &TokenGroup,
    transcriber: &TokenGroup,
    edition: Edition,
    site: Option<ExpnId>,
) -> Result<Arm, ExpandError> {
    let mut compiler = MatcherCompiler {
        def,
        edition,
        steps: Vec::new(),
        slots: Vec::new(),
    };
    compiler.tokens(&matcher.tokens, 0, 0)?;
    compiler.steps.push(Step::End);
    let MatcherCompiler {
        mut steps,
        mut slots,
        ..
    } = compiler;
    find_runs(&mut steps, &mut slots);
    let mut by_name = FxHashMap::default();
    for (index, slot) in slots.iter().enumerate() {
        by_name.insert(slot.name, index as u16);
    }
    let mut writer = TranscriberCompiler {
        def,
        slots: &slots,
        by_name,
        uses: vec![0; slots.len()],
        can_grow: false,
        runs_taken_apart: vec![false; slots.len()],
    };
    let pieces = writer.tokens(&transcriber.tokens, 0, 0, 0)?;
    let can_grow = writer.can_grow || writer.uses.iter().any(|&uses| uses > 1);
    let taken_apart = writer.runs_taken_apart;
    for (slot, taken_apart) in slots.iter_mut().zip(taken_apart) {
        slot.is_run &= !taken_apart;
    }
    let mut marks = Vec::new();
    foreign_marks(&transcriber.tokens, site, &mut marks, 0);
    Ok(Arm {
        steps,
        slots,
        pieces,
        can_grow,
        marks,
    })
}

fn foreign_marks(
    tokens: &[TokenTree],
    site: Option<ExpnId>,
    marks: &mut Vec<ExpnId>,
    nesting: usize,
) {
    let mut add = |mark: ExpnId| {
        if site != Some(mark) && !marks.contains(&mark) {
            marks.push(mark);
        }
    };
    for tree in tokens {
        match tree {
            TokenTree::Token(token) => add(token.span.expn),
            TokenTree::Group(group) => {
                add(group.open.expn);
                add(group.close.expn);
            }
        }
    }
    if nesting > NESTING_LIMIT {
        return;
    }
    for tree in tokens {
        if let TokenTree::Group(group) = tree {
            foreign_marks(&group.tokens, site, marks, nesting + 1);
        }
    }
}

/// The separator, the operator of a repetition and the index after it, from the index after its group.
fn separator_and_op(
    tokens: &[TokenTree],
    at: usize,
) -> Option<(Vec<TokenTree>, &'static str, usize)> {
    let first = tokens.get(at)?;
    let TokenTree::Token(token) = first else {
        return None;
    };
    let is_op = |at: usize| match operator(tokens, at) {
        Some(op) if op.len() == 1 => match op.as_str() {
            "*" => Some("*"),
            "+" => Some("+"),
            "?" => Some("?"),
            _ => None,
        },
        _ => None,
    };
    if let Some(op) = is_op(at) {
        return Some((Vec::new(), op, at + 1));
    }
    let len = match token.kind {
        TokenKind::Punct { .. } => operator(tokens, at)?.len(),
        _ => 1,
    };
    if let Some(op) = is_op(at + len) {
        let separator = tokens.get(at..at + len)?.to_vec();
        return Some((separator, op, at + len + 1));
    }
    None
}

fn is_dollar(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Token(token) => {
            matches!(token.kind, TokenKind::Punct { .. }) && token.text.as_str() == "$"
        }
        TokenTree::Group(_) => false,
    }
}
