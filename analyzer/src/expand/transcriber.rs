//! Writing what a rule stands for: the definition's tokens marked with the new expansion, the
//! call's fragments as they are, with a note of where they were put. It decides nothing about the tokens.

use std::sync::Arc;

use smallvec::SmallVec;
use ustr::Ustr;

use super::extent::{FragmentKind, is_bare, kept_name};
use super::matcher::{Binding, Bindings, Bound, Matcher, joined, whole};
use super::quote;
use super::rules::{Arm, MacroRules, Piece, Slot};
use super::{ExpandError, NESTING_LIMIT, RECURSION_LIMIT, SIZE_LIMIT, depth};
use crate::source::{CrateId, Edition, Expansion, Expansions, ExpnId, Frame, Span, Standing};
use crate::syntax::tokens::{Delimiter, Token, TokenGroup, TokenKind, TokenTree};
use crate::syntax::tree::MacroCall;

impl MacroRules {
    /// Expands a call: the tokens, and the new expansion that wrote them.
    ///
    /// `def_crate`, `edition` and `def_site` say where the definition stands; where another macro was given its
    /// name, its rules know better who wrote them.
    ///
    /// # Errors
    /// Where no rule matches, and where the calls go too deep or write too much.
    pub fn expand(
        &self,
        call: &MacroCall,
        expansions: &Expansions,
        def_crate: CrateId,
        edition: Edition,
        def_site: ExpnId,
    ) -> Result<(Vec<TokenTree>, ExpnId), ExpandError> {
        self.expand_within(
            Caller {
                recursion_limit: RECURSION_LIMIT,
                is_other_crate: false,
            },
            call,
            expansions,
            def_crate,
            edition,
            def_site,
        )
    }

    /// The same, with what is known of the crate that calls.
    ///
    /// # Errors
    /// Where no rule matches, and where the calls go too deep or write too much.
    pub fn expand_within(
        &self,
        caller: Caller,
        call: &MacroCall,
        expansions: &Expansions,
        def_crate: CrateId,
        edition: Edition,
        def_site: ExpnId,
    ) -> Result<(Vec<TokenTree>, ExpnId), ExpandError> {
        let name = self.name.name;
        let recursion_limit = caller.recursion_limit;
        if depth(expansions, call.span.expn) >= recursion_limit {
            return Err(ExpandError::new(
                format!("`{name}!` goes deeper than {recursion_limit} calls, the recursion limit"),
                call.span,
            ));
        }
        let mut matcher = Matcher::default();
        let mut best: Option<(usize, Option<&TokenTree>)> = None;
        for arm in &self.arms {
            match matcher.run(arm, &call.tokens, self.edition) {
                Ok(bindings) => {
                    if arm.can_grow {
                        check_size(name, call)?;
                    }
                    let expansion = Expansion {
                        call_site: call.span,
                        macro_name: name,
                        def_crate,
                        edition,
                        def_site: self.site.unwrap_or(def_site),
                    };
                    // The expansion itself comes last: the greatest number is the deepest.
                    let mut others = SmallVec::new();
                    for &mark in &arm.marks {
                        let other = Expansion {
                            def_site: mark,
                            ..expansion.clone()
                        };
                        others.push((mark, false, expansions.add(other)));
                    }
                    let expn = expansions.add(expansion.clone());
                    let mut writer = Writer {
                        arm,
                        bindings: &bindings,
                        expansions,
                        expansion,
                        expn,
                        others,
                        left: SIZE_LIMIT,
                        indices: SmallVec::new(),
                        framed: None,
                        is_other_crate: caller.is_other_crate,
                        in_run: false,
                        first: Vec::new(),
                    };
                    let mut out = Vec::new();
                    writer.pieces(&arm.pieces, &mut out)?;
                    return Ok((out, expn));
                }
                Err(mismatch) => {
                    if best.is_none_or(|(progress, _)| mismatch.progress > progress) {
                        best = Some((mismatch.progress, mismatch.at));
                    }
                }
            }
        }
        let at = best.and_then(|(_, at)| at);
        let (what, span) = match at {
            Some(tree) => {
                let text = match tree {
                    TokenTree::Token(token) => token.text.as_str(),
                    TokenTree::Group(group) => match group.delimiter {
                        Delimiter::Parenthesis => "(",
                        Delimiter::Brace => "{",
                        Delimiter::Bracket => "[",
                        Delimiter::None => group.fragment.map_or("…", |kind| kind.as_str()),
                    },
                };
                (format!("`{text}` is not expected"), tree.span())
            }
            None => ("more is expected at its end".to_owned(), call.span),
        };
        Err(ExpandError::new(
            format!("no rule of `{name}!` takes this call: {what}"),
            span,
        ))
    }
}

/// The crate that calls a macro.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    /// How many calls may stand in each other.
    pub recursion_limit: usize,
    /// Whether the macro is another crate's.
    pub is_other_crate: bool,
}

/// Refuses a call whose arguments are too many or nested too deeply.
fn check_size(name: Ustr, call: &MacroCall) -> Result<(), ExpandError> {
    let mut left = SIZE_LIMIT;
    if measure(&call.tokens, &mut left, NESTING_LIMIT) {
        Ok(())
    } else {
        Err(ExpandError::new(
            format!("`{name}!` is given too much: its arguments grow with every call"),
            call.span,
        ))
    }
}

/// Counts trees down to nothing left; false where they are too many or too deep.
fn measure(tokens: &[TokenTree], left: &mut usize, depth: usize) -> bool {
    match left.checked_sub(tokens.len()) {
        Some(rest) => *left = rest,
        None => return false,
    }
    if depth == 0 {
        return false;
    }
    tokens.iter().all(|tree| match tree {
        TokenTree::Token(_) => true,
        TokenTree::Group(group) => measure(&group.tokens, left, depth - 1),
    })
}

/// Frames made last: for runs of tokens that came the same way they are the same.
struct Framed {
    at: Span,
    inherited: *const Frame,
    own: *const Frame,
    standing: Standing,
    made: Arc<Frame>,
}

/// How `$x` passes something on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Passing {
    /// As it stands: one of a run, or a part of a fragment.
    Loose,
    /// A name, lifetime, literal or block: it stands where `$x` does.
    Name,
    /// A `tt`: it stands where `$x` does as well, once `$x` stands for it elsewhere. The place where it is put first.
    Tree(Option<Span>),
}

struct Writer<'a> {
    arm: &'a Arm,
    bindings: &'a Bindings<'a>,
    expansions: &'a Expansions,
    expansion: Expansion,
    expn: ExpnId,
    /// Marks of tokens of the definition that another macro wrote than the one it stands in: (mark, whether
    /// it is for `$crate`, the new mark).
    others: SmallVec<[(ExpnId, bool, ExpnId); 2]>,
    left: usize,
    indices: SmallVec<[usize; 4]>,
    framed: Option<Framed>,
    is_other_crate: bool,
    /// Whether what is written is `$($x)*`.
    in_run: bool,
    /// Where each of what was bound was put first, by its number.
    first: Vec<Option<Span>>,
}

impl<'a> Writer<'a> {
    fn error<T>(&self, what: &str, span: Span) -> Result<T, ExpandError> {
        Err(ExpandError::new(
            format!("`{}!` {what}", self.expansion.macro_name),
            span,
        ))
    }

    fn spend(&mut self, count: usize) -> Result<(), ExpandError> {
        match self.left.checked_sub(count) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => self.error(
                &format!("writes more than {SIZE_LIMIT} tokens"),
                self.expansion.call_site,
            ),
        }
    }

    /// A place of the definition, marked with this expansion.
    fn mark(&mut self, span: Span) -> Span {
        if span.expn == self.expansion.def_site {
            return Span {
                expn: self.expn,
                ..span
            };
        }
        self.mark_other(span, false)
    }

    /// A token of the definition that was itself passed into it by another macro has a mark of its own,
    /// so that it is never taken for a name of the macro it stands in.
    fn mark_other(&mut self, span: Span, is_crate: bool) -> Span {
        let known = self
            .others
            .iter()
            .find(|(mark, dollar, _)| *mark == span.expn && *dollar == is_crate)
            .map(|&(_, _, expn)| expn);
        let expn = known.unwrap_or_else(|| {
            let origin = self.expansions.get(span.expn);
            let expn = self.expansions.add(Expansion {
                def_site: span.expn,
                def_crate: match origin {
                    Some(origin) if is_crate => origin.def_crate,
                    _ => self.expansion.def_crate,
                },
                ..self.expansion.clone()
            });
            self.others.push((span.expn, is_crate, expn));
            expn
        });
        Span { expn, ..span }
    }

    fn pieces(&mut self, pieces: &'a [Piece], out: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        out.reserve(pieces.len());
        for piece in pieces {
            match piece {
                Piece::Token(token) => {
                    self.spend(1)?;
                    out.push(self.definition_token(token));
                }
                Piece::Group { group, pieces } => {
                    self.spend(1)?;
                    let mut tokens = Vec::new();
                    self.pieces(pieces, &mut tokens)?;
                    let group = TokenGroup {
                        delimiter: group.delimiter,
                        open: self.mark(group.open),
                        close: self.mark(group.close),
                        frames: self.mark_frames(group.frames.as_deref()),
                        tokens,
                        fragment: group.fragment,
                    };
                    out.push(TokenTree::Group(Arc::new(group)));
                }
                Piece::Slot(slot, span) => {
                    let at = self.mark(*span);
                    match self.binding(*slot) {
                        Some(Binding::One(bound)) => self.fragment(*slot, *bound, at, out)?,
                        _ => {
                            return self.error(
                                &format!(
                                    "writes `${}` outside of its repetition",
                                    self.slot_name(*slot)
                                ),
                                *span,
                            );
                        }
                    }
                }
                Piece::Run(slot, span) => {
                    let at = self.mark(*span);
                    match self.binding(*slot) {
                        Some(Binding::Run(bound)) => self.run(*bound, at, out)?,
                        Some(Binding::Many(many)) => {
                            for one in many {
                                if let Binding::One(bound) = one {
                                    self.fragment(*slot, *bound, at, out)?;
                                }
                            }
                        }
                        _ => {}
                    }
                }
                Piece::Repeat {
                    pieces,
                    separator,
                    slots,
                    is_run,
                    span,
                } => {
                    let count = self.count(slots, *span)?;
                    for index in 0..count {
                        if index > 0 {
                            self.spend(separator.len())?;
                            for token in separator {
                                let token = self.definition_token(token);
                                out.push(token);
                            }
                        }
                        self.spend(1)?;
                        self.indices.push(index);
                        self.in_run = *is_run;
                        let done = self.pieces(pieces, out);
                        self.in_run = false;
                        self.indices.pop();
                        done?;
                    }
                }
                Piece::Crate(span) => {
                    self.spend(1)?;
                    let span = self.mark(*span);
                    out.push(quote::ident("$crate", span));
                }
                Piece::Count(slot, span) => {
                    let count = self.binding(*slot).map_or(0, |binding| self.total(binding));
                    self.number(count, *span, out)?;
                }
                Piece::Ignore(_) => {}
                Piece::Index(span) => {
                    let index = self.indices.last().copied().unwrap_or(0);
                    self.number(index, *span, out)?;
                }
                // How often the repetition around runs is not known here; nothing depends on it.
                Piece::Len(span) => self.number(0, *span, out)?,
                Piece::Concat(parts, span) => {
                    self.spend(1)?;
                    let mut tokens = Vec::new();
                    self.pieces(parts, &mut tokens)?;
                    let mut text = String::new();
                    for tree in &tokens {
                        if let TokenTree::Token(token) = tree {
                            text.push_str(token.text.as_str().trim_matches('"'));
                        }
                    }
                    let span = self.mark(*span);
                    out.push(quote::ident(&text, span));
                }
            }
        }
        Ok(())
    }

    fn definition_token(&mut self, token: &Token) -> TokenTree {
        let is_crate = token.text.as_str() == "$crate"
            && self
                .expansions
                .get(token.span.expn)
                .is_some_and(|origin| origin.def_crate != self.expansion.def_crate);
        let span = if is_crate {
            self.mark_other(token.span, true)
        } else {
            self.mark(token.span)
        };
        TokenTree::Token(Token {
            kind: token.kind,
            text: token.text,
            span,
            frames: self.mark_frames(token.frames.as_deref()),
        })
    }

    /// A token that was passed into this definition stands in it where the definition's author wrote `$x`.
    fn mark_frames(&mut self, frames: Option<&Frame>) -> Option<Arc<Frame>> {
        // Nothing stands for the token in the new expansion, but it stays where it was put.
        let standing = Standing {
            moved: frames?.standing.moved.map(|span| self.mark(span)),
            variable: None,
        };
        let mut places: SmallVec<[Span; 4]> = SmallVec::new();
        let mut at = frames;
        while let Some(frame) = at {
            places.push(self.mark(frame.at));
            at = frame.outer.as_deref();
        }
        let mut marked = None;
        for at in places.into_iter().rev() {
            marked = Some(Arc::new(Frame {
                at,
                outer: marked,
                standing,
            }));
        }
        marked
    }

    fn number(
        &mut self,
        value: usize,
        span: Span,
        out: &mut Vec<TokenTree>,
    ) -> Result<(), ExpandError> {
        self.spend(1)?;
        let span = self.mark(span);
        out.push(quote::token(TokenKind::Literal, &value.to_string(), span));
        Ok(())
    }

    fn slot(&self, slot: u16) -> Option<&'a Slot> {
        self.arm.slots.get(usize::from(slot))
    }

    fn slot_name(&self, slot: u16) -> Ustr {
        self.slot(slot).map_or(Ustr::from("_"), |slot| slot.name)
    }

    /// What a name stands for in the repetition at hand.
    fn binding(&self, slot: u16) -> Option<&'a Binding> {
        let mut binding = self.bindings.slots.get(usize::from(slot))?.as_ref()?;
        // A name of a lower depth is the same in every repetition further in.
        for &index in &self.indices {
            match binding {
                Binding::Many(many) => binding = many.get(index)?,
                Binding::One(_) | Binding::Run(_) => break,
            }
        }
        Some(binding)
    }

    /// How often a repetition over these names runs.
    fn count(&self, slots: &[u16], span: Span) -> Result<usize, ExpandError> {
        let mut count: Option<(usize, u16)> = None;
        for &slot in slots {
            let here = match self.binding(slot) {
                Some(Binding::Many(many)) => many.len(),
                _ => continue,
            };
            match count {
                None => count = Some((here, slot)),
                Some((before, other)) if before != here => {
                    return self.error(
                        &format!(
                            "repeats `${}` {before} times and `${}` {here} times in one place",
                            self.slot_name(other),
                            self.slot_name(slot)
                        ),
                        span,
                    );
                }
                Some(_) => {}
            }
        }
        match count {
            Some((count, _)) => Ok(count),
            None => self.error("repeats what does not repeat", span),
        }
    }

    fn total(&self, binding: &Binding) -> usize {
        match binding {
            Binding::One(_) => 1,
            Binding::Run(bound) => self
                .bindings
                .bounds
                .get(*bound as usize)
                .map_or(0, |bound| bound.tokens.len()),
            Binding::Many(many) => many
                .iter()
                .map(|binding| match binding {
                    Binding::Many(inner) => inner.len(),
                    _ => 1,
                })
                .sum(),
        }
    }

    /// The frames of a token that `$x` at `at` passes on.
    fn frame(
        &mut self,
        at: Span,
        bound: &Bound<'_>,
        own: Option<&Arc<Frame>>,
        standing: Standing,
    ) -> Arc<Frame> {
        let inherited = bound.frames.as_ref();
        let inherited_at = inherited.map_or(std::ptr::null(), Arc::as_ptr);
        let own_at = own.map_or(std::ptr::null(), Arc::as_ptr);
        if let Some(framed) = &self.framed
            && framed.at == at
            && framed.inherited == inherited_at
            && framed.own == own_at
            && framed.standing == standing
        {
            return Arc::clone(&framed.made);
        }
        let made = Arc::new(Frame {
            at,
            outer: joined(inherited, own),
            standing,
        });
        self.framed = Some(Framed {
            at,
            inherited: inherited_at,
            own: own_at,
            standing,
            made: Arc::clone(&made),
        });
        made
    }

    /// Where a token stands that stood at `span` before `$x` at `at` passed it on.
    fn standing(
        &self,
        span: Span,
        own: Option<&Arc<Frame>>,
        at: Span,
        passing: Passing,
    ) -> Standing {
        let before = own.map_or(Standing::default(), |frame| frame.standing);
        match passing {
            Passing::Loose => before,
            Passing::Name => Standing {
                moved: Some(at),
                variable: None,
            },
            Passing::Tree(first) => match before.variable.or(first) {
                None => Standing {
                    variable: Some(at),
                    ..before
                },
                known if self.is_other_crate => Standing {
                    variable: known,
                    ..before
                },
                Some(_) => Standing {
                    moved: Some(Span {
                        expn: before.moved.unwrap_or(span).expn,
                        ..at
                    }),
                    variable: Some(at),
                },
            },
        }
    }

    fn passed_on(
        &mut self,
        tree: &TokenTree,
        bound: &Bound<'_>,
        at: Span,
        passing: Passing,
    ) -> TokenTree {
        match tree {
            TokenTree::Token(token) => {
                let own = token.frames.as_ref();
                let standing = self.standing(token.span, own, at, passing);
                TokenTree::Token(Token {
                    kind: token.kind,
                    text: token.text,
                    span: token.span,
                    frames: Some(self.frame(at, bound, own, standing)),
                })
            }
            TokenTree::Group(group) => {
                let own = group.frames.as_ref();
                let standing = self.standing(group.open, own, at, passing);
                TokenTree::Group(Arc::new(TokenGroup {
                    delimiter: group.delimiter,
                    open: group.open,
                    close: group.close,
                    frames: Some(self.frame(at, bound, own, standing)),
                    tokens: group.tokens.clone(),
                    fragment: group.fragment,
                }))
            }
        }
    }

    /// Where something bound was put before, if it was; else it is put at `at` first.
    fn put_before(&mut self, bound: u32, at: Span) -> Option<Span> {
        let index = bound as usize;
        if self.first.len() <= index {
            self.first.resize(index + 1, None);
        }
        let first = self.first.get_mut(index)?;
        let before = *first;
        first.get_or_insert(at);
        before
    }

    /// A run of `tt`s.
    fn run(&mut self, bound: u32, at: Span, out: &mut Vec<TokenTree>) -> Result<(), ExpandError> {
        let bindings = self.bindings;
        let Some(bound) = bindings.bounds.get(bound as usize) else {
            return Ok(());
        };
        self.spend(bound.tokens.len())?;
        out.reserve(bound.tokens.len());
        for tree in bound.tokens {
            let tree = self.passed_on(tree, bound, at, Passing::Loose);
            out.push(tree);
        }
        Ok(())
    }

    /// One fragment.
    fn fragment(
        &mut self,
        slot: u16,
        bound: u32,
        at: Span,
        out: &mut Vec<TokenTree>,
    ) -> Result<(), ExpandError> {
        let bindings = self.bindings;
        let number = bound;
        let (Some(slot), Some(bound)) = (self.slot(slot), bindings.bounds.get(bound as usize))
        else {
            return Ok(());
        };
        self.spend(bound.tokens.len() + 1)?;
        if is_bare(slot.kind) {
            let passing = match slot.kind {
                FragmentKind::Tt if self.in_run => Passing::Loose,
                FragmentKind::Tt => Passing::Tree(self.put_before(number, at)),
                _ => Passing::Name,
            };
            for tree in bound.tokens {
                let tree = self.passed_on(tree, bound, at, passing);
                out.push(tree);
            }
            // What was joined to the fragment in the call is not joined to it here.
            if let Some(TokenTree::Token(token)) = out.last_mut()
                && let TokenKind::Punct { joint } = &mut token.kind
            {
                *joint = false;
            }
            return Ok(());
        }
        if bound.tokens.is_empty() {
            return Ok(());
        }
        let fragment = Some(Ustr::from(kept_name(slot.kind)));
        // The first `$x` that stands for the whole does so everywhere.
        let first = self.put_before(number, at).unwrap_or(at);
        let known = match bound.tokens {
            [TokenTree::Token(token)] => token.frames.as_ref(),
            [TokenTree::Group(group)] => group.frames.as_ref(),
            _ => None,
        };
        let standing = Standing {
            moved: None,
            variable: known
                .and_then(|frame| frame.standing.variable)
                .or(Some(first)),
        };
        // The tokens inside get the frame as well: a fragment may be taken for its tokens later.
        let (inside, frames) = match whole(bound.tokens, slot.kind) {
            Some(group) => (
                group.tokens.as_slice(),
                self.frame(at, bound, group.frames.as_ref(), standing),
            ),
            None => (bound.tokens, self.frame(at, bound, None, standing)),
        };
        // A block or literal is read as the one tree that it is, which stands where `$x` does.
        let passing = match (slot.kind, inside) {
            (FragmentKind::Block | FragmentKind::Literal, [_]) => Passing::Name,
            _ => Passing::Loose,
        };
        let mut tokens = Vec::with_capacity(inside.len());
        for tree in inside {
            tokens.push(self.passed_on(tree, bound, at, passing));
        }
        out.push(TokenTree::Group(Arc::new(TokenGroup {
            delimiter: Delimiter::None,
            open: at,
            close: at,
            frames: Some(frames),
            tokens,
            fragment,
        })));
        Ok(())
    }
}
