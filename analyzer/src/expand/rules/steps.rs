//! The matcher of a rule as a list of steps. It knows the notation of matchers, not what is matched.

use ustr::Ustr;

use super::{Slot, Step, is_dollar, separator_and_op};
use crate::expand::extent::{FragmentKind, kind_of, operator};
use crate::expand::{ExpandError, NESTING_LIMIT};
use crate::source::{Edition, Span};
use crate::syntax::tokens::{Delimiter, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::MacroDef;

/// Reads a matcher.
pub(super) struct MatcherCompiler<'a> {
    pub def: &'a MacroDef,
    pub edition: Edition,
    pub steps: Vec<Step>,
    pub slots: Vec<Slot>,
}

impl MatcherCompiler<'_> {
    fn bad<T>(&self, what: &str, span: Span) -> Result<T, ExpandError> {
        Err(ExpandError::new(
            format!("the definition of `{}!` {what}", self.def.name.name),
            span,
        ))
    }

    /// Adds the steps of `tokens`; says whether they can match nothing.
    pub fn tokens(
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

/// `$($x:tt)*` before the end of its group: one step.
pub(super) fn find_runs(steps: &mut [Step], slots: &mut [Slot]) {
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
