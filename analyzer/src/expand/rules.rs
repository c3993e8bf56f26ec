//! The definition of a macro by example, made ready: each rule's matcher as a list of steps, its
//! transcriber as a tree of pieces. It knows the notation (`$x:expr`, `$( … ),*`), not what is matched.

use std::ops::Range;

use rustc_hash::FxHashMap;
use ustr::Ustr;

use super::extent::{FragmentKind, Operator, kind_of, operator};
use super::{ExpandError, NESTING_LIMIT};
use crate::source::{Edition, ExpnId, Span};
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::{Ident, MacroDef};

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

struct MatcherCompiler<'a> {
    def: &'a MacroDef,
    edition: Edition,
    steps: Vec<Step>,
    slots: Vec<Slot>,
}

impl MatcherCompiler<'_> {
    fn bad<T>(&self, what: &str, span: Span) -> Result<T, ExpandError> {
        Err(ExpandError::new(
            format!("the definition of `{}!` {what}", self.def.name.name),
            span,
        ))
    }

    /// Adds the steps of `tokens`; says whether they can match nothing.
    fn tokens(
        &mut self,
        tokens: &[TokenTree],
        repeats: usize,
        nesting: usize,
    ) -> Result<bool, ExpandError> {
        let mut may_be_empty = true;
        let mut at = 0;
        while let Some(tree) = tokens.get(at) {
            if nesting > NESTING_LIMIT {
                return self.bad("is nested too deeply", tree.span());
            }
            match tree {
                TokenTree::Group(group) => {
                    self.steps.push(Step::Open(group.delimiter));
                    self.tokens(&group.tokens, repeats, nesting + 1)?;
                    self.steps.push(Step::Close);
                    may_be_empty = false;
                    at += 1;
                }
                TokenTree::Token(token) => {
                    if is_dollar(tree) {
                        let (len, is_empty) = self.dollar(tokens, at, repeats, nesting)?;
                        may_be_empty &= is_empty;
                        at += len;
                        continue;
                    }
                    may_be_empty = false;
                    match operator(tokens, at) {
                        Some(op) => {
                            self.steps.push(Step::Op(op));
                            at += op.len();
                        }
                        None => {
                            self.steps.push(Step::Word(token.kind, token.text));
                            at += 1;
                        }
                    }
                }
            }
        }
        Ok(may_be_empty)
    }

    /// At a `$`: how many trees it takes, and whether it can match nothing.
    fn dollar(
        &mut self,
        tokens: &[TokenTree],
        at: usize,
        repeats: usize,
        nesting: usize,
    ) -> Result<(usize, bool), ExpandError> {
        let span = tokens.get(at).map_or(self.def.name.span, TokenTree::span);
        match tokens.get(at + 1) {
            Some(TokenTree::Group(group)) if group.delimiter == Delimiter::Parenthesis => {
                self.repetition(tokens, at, group, repeats, nesting)
            }
            Some(TokenTree::Token(name)) if name.kind == TokenKind::Ident => {
                if name.text.as_str() == "crate" {
                    self.steps
                        .push(Step::Word(TokenKind::Ident, Ustr::from("$crate")));
                    return Ok((2, false));
                }
                let is_colon = tokens.get(at + 2).and_then(TokenTree::text) == Some(":");
                let specifier = tokens.get(at + 3).and_then(TokenTree::text);
                let (true, Some(specifier)) = (is_colon, specifier) else {
                    return self.bad("has a `$` name without a fragment specifier", name.span);
                };
                let Some(kind) = kind_of(specifier, self.edition) else {
                    return self.bad(
                        &format!("has the unknown fragment specifier `{specifier}`"),
                        name.span,
                    );
                };
                let Ok(slot) = u16::try_from(self.slots.len()) else {
                    return self.bad("has too many fragments", name.span);
                };
                self.slots.push(Slot {
                    name: name.text,
                    kind,
                    depth: repeats,
                    is_run: false,
                });
                self.steps.push(Step::Fragment(slot, kind));
                Ok((4, kind == FragmentKind::Vis))
            }
            Some(next) if is_dollar(next) => {
                if let Some(op) = operator(tokens, at) {
                    self.steps.push(Step::Op(op));
                }
                Ok((2, false))
            }
            // A `$` at the end is one.
            None => {
                if let Some(op) = operator(tokens, at) {
                    self.steps.push(Step::Op(op));
                }
                Ok((1, false))
            }
            _ => self.bad("has a `$` before what is no name", span),
        }
    }

    fn repetition(
        &mut self,
        tokens: &[TokenTree],
        at: usize,
        group: &TokenGroup,
        repeats: usize,
        nesting: usize,
    ) -> Result<(usize, bool), ExpandError> {
        let Some((separator, op, end)) = separator_and_op(tokens, at + 2) else {
            return self.bad("has a repetition without `*`, `+` or `?`", group.close);
        };
        let start = self.steps.len();
        let first_slot = self.slots.len() as u16;
        self.steps.push(Step::End);
        let is_empty = self.tokens(&group.tokens, repeats + 1, nesting + 1)?;
        if is_empty && op != "?" && separator.is_empty() {
            return self.bad("repeats what may be nothing", group.open);
        }
        let slots = first_slot..self.slots.len() as u16;
        let body = start as u32 + 1;
        let again_at = self.steps.len();
        self.steps.push(Step::End);
        let mut again = (op != "?").then_some(body);
        if again.is_some() && !separator.is_empty() {
            again = Some(self.steps.len() as u32);
            for tree in operators(&separator) {
                self.steps.push(tree);
            }
            self.steps.push(Step::Jump(body));
        }
        let exit = self.steps.len() as u32;
        if let Some(step) = self.steps.get_mut(start) {
            *step = Step::Repeat {
                slots: slots.clone(),
                exit,
                may_skip: op != "+",
            };
        }
        if let Some(step) = self.steps.get_mut(again_at) {
            *step = Step::Again { slots, again, exit };
        }
        Ok((end - at, op != "+"))
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

fn operators(tokens: &[TokenTree]) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut at = 0;
    while let Some(TokenTree::Token(token)) = tokens.get(at) {
        match operator(tokens, at) {
            Some(op) => {
                at += op.len();
                steps.push(Step::Op(op));
            }
            None => {
                at += 1;
                steps.push(Step::Word(token.kind, token.text));
            }
        }
    }
    steps
}

fn is_dollar(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Token(token) => {
            matches!(token.kind, TokenKind::Punct { .. }) && token.text.as_str() == "$"
        }
        TokenTree::Group(_) => false,
    }
}

/// `$($x:tt)*` before the end of its group: one step.
fn find_runs(steps: &mut [Step], slots: &mut [Slot]) {
    for start in 0..steps.len() {
        let [repeat, fragment, again, after, ..] = steps.get_mut(start..).unwrap_or(&mut []) else {
            break;
        };
        if !matches!(after, Step::Close | Step::End) {
            continue;
        }
        if let (
            Step::Repeat { may_skip: true, .. },
            Step::Fragment(slot, FragmentKind::Tt),
            Step::Again { again: Some(_), .. },
        ) = (&*repeat, &*fragment, &*again)
        {
            let slot = *slot;
            // The two steps left over are only jumped over.
            *repeat = Step::Run(slot);
            *fragment = Step::Jump(start as u32 + 3);
            if let Some(slot) = slots.get_mut(usize::from(slot)) {
                slot.is_run = true;
            }
        }
    }
}

struct TranscriberCompiler<'a> {
    def: &'a MacroDef,
    slots: &'a [Slot],
    by_name: FxHashMap<Ustr, u16>,
    uses: Vec<u32>,
    can_grow: bool,
    runs_taken_apart: Vec<bool>,
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

    fn tokens(
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
        let Some((separator, _, end)) = separator_and_op(tokens, at + 2) else {
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
        if slots.is_empty() {
            // A repetition of a macro that this macro defines: kept as it stands.
            pieces.push(Piece::Token(dollar.clone()));
            pieces.push(group_piece(group, inner));
            for tree in tokens.get(at + 2..end).unwrap_or(&[]) {
                if let TokenTree::Token(token) = tree {
                    pieces.push(Piece::Token(token.clone()));
                }
            }
            return Ok(end - at);
        }
        let separator = separator
            .into_iter()
            .filter_map(|tree| match tree {
                TokenTree::Token(token) => Some(token),
                TokenTree::Group(_) => None,
            })
            .collect();
        pieces.push(Piece::Repeat {
            pieces: inner,
            separator,
            slots,
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
