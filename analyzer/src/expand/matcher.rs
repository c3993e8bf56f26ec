//! Matching a call against a rule, as the compiler does it: all ways through the matcher are
//! followed at once, token by token, and a fragment is only read where it is the only way on. So there is no
//! going back, and the time is linear in what the call holds. It writes nothing.

use std::sync::Arc;

use super::extent::{FragmentKind, can_begin, fragment_len, is_bare, operator, tt_len};
use super::rules::{Arm, Slot, Step};
use crate::source::{Edition, Frame, Standing};
use crate::syntax::tokens::{Delimiter, TokenTree};

/// What a fragment stands for.
#[derive(Clone, Debug)]
pub(super) struct Bound<'a> {
    /// Its tokens, as they stand in the call.
    pub tokens: &'a [TokenTree],
    /// Where the groups around them were passed on before.
    pub frames: Option<Arc<Frame>>,
}

/// What a name of the matcher stands for.
#[derive(Clone, Debug)]
pub(super) enum Binding {
    /// A fragment: an index into `Bindings::bounds`.
    One(u32),
    /// A run of `tt`s, not taken apart.
    Run(u32),
    /// One for each repetition.
    Many(Vec<Binding>),
}

/// What a rule's names stand for in a call.
#[derive(Debug, Default)]
pub(super) struct Bindings<'a> {
    pub bounds: Vec<Bound<'a>>,
    pub slots: Vec<Option<Binding>>,
}

/// How far a rule came: the number of tokens, and the token where it ended (`None`: the end).
#[derive(Debug)]
pub(super) struct Mismatch<'a> {
    pub progress: usize,
    pub at: Option<&'a TokenTree>,
}

/// A way through the matcher: the next step, and the last thing that happened on the way.
#[derive(Clone, Copy)]
struct Way {
    step: u32,
    last: u32,
}

#[derive(Clone, Copy)]
enum Event {
    Enter(u16, u16),
    Exit(u16, u16),
    One(u16, u32),
    Run(u16, u32),
}

/// No event.
const NONE: u32 = u32::MAX;

/// A run of tokens that a group stands in.
struct Outer<'a> {
    tokens: &'a [TokenTree],
    /// The index after the group.
    next: usize,
    frames: Option<Arc<Frame>>,
}

/// The buffers of a match; used again for the next rule.
#[derive(Default)]
pub(super) struct Matcher<'a> {
    current: Vec<Way>,
    next: Vec<Way>,
    waiting: Vec<Way>,
    /// For each step the number of the token at which it was last tried.
    seen: Vec<u32>,
    events: Vec<(u32, Event)>,
    bounds: Vec<Bound<'a>>,
    /// The runs that are open around the current one, and where to go on in them.
    outer: Vec<Outer<'a>>,
}

impl<'a> Matcher<'a> {
    /// Matches the tokens of a call against a rule.
    pub fn run(
        &mut self,
        arm: &Arm,
        input: &'a [TokenTree],
        edition: Edition,
    ) -> Result<Bindings<'a>, Mismatch<'a>> {
        self.current.clear();
        self.next.clear();
        self.waiting.clear();
        self.seen.clear();
        self.seen.resize(arm.steps.len(), 0);
        self.events.clear();
        self.bounds.clear();
        self.outer.clear();
        self.current.push(Way {
            step: 0,
            last: NONE,
        });
        let mut tokens = input;
        let mut at = 0usize;
        let mut frames: Option<Arc<Frame>> = None;
        let mut round = 0u32;
        let mut progress = 0usize;
        loop {
            round += 1;
            let here = tokens.get(at);
            let mut ended = None;
            let mut op_len = 1usize;
            while let Some(way) = self.current.pop() {
                let Some(seen) = self.seen.get_mut(way.step as usize) else {
                    continue;
                };
                if *seen == round {
                    continue;
                }
                *seen = round;
                let Some(step) = arm.steps.get(way.step as usize) else {
                    continue;
                };
                match step {
                    Step::Word(kind, text) => {
                        if let Some(TokenTree::Token(token)) = here
                            && token.text == *text
                            && token.kind == *kind
                        {
                            self.next.push(way.after(way.step + 1));
                        }
                    }
                    Step::Op(op) => {
                        if operator(tokens, at) == Some(*op) {
                            op_len = op.len();
                            self.next.push(way.after(way.step + 1));
                        }
                    }
                    Step::Open(delimiter) => {
                        if let Some(TokenTree::Group(group)) = here
                            && group.delimiter == *delimiter
                        {
                            self.next.push(way.after(way.step + 1));
                        }
                    }
                    Step::Close => {
                        if here.is_none() && !self.outer.is_empty() {
                            self.next.push(way.after(way.step + 1));
                        }
                    }
                    Step::Fragment(_, kind) => {
                        if can_begin(*kind, tokens, at) {
                            self.waiting.push(way);
                        }
                    }
                    Step::Run(slot) => {
                        if here.is_some() {
                            self.waiting.push(way);
                        } else {
                            let bound = self.bind(&[], None);
                            let last = self.event(way.last, Event::Run(*slot, bound));
                            self.current.push(Way {
                                step: way.step + 3,
                                last,
                            });
                        }
                    }
                    Step::Repeat {
                        slots,
                        exit,
                        may_skip,
                    } => {
                        let last = self.event(way.last, Event::Enter(slots.start, slots.end));
                        if *may_skip {
                            let skipped = self.event(last, Event::Exit(slots.start, slots.end));
                            self.current.push(Way {
                                step: *exit,
                                last: skipped,
                            });
                        }
                        self.current.push(Way {
                            step: way.step + 1,
                            last,
                        });
                    }
                    Step::Again { slots, again, exit } => {
                        let last = self.event(way.last, Event::Exit(slots.start, slots.end));
                        self.current.push(Way { step: *exit, last });
                        if let Some(again) = again {
                            self.current.push(way.after(*again));
                        }
                    }
                    Step::Jump(step) => self.current.push(way.after(*step)),
                    Step::End => {
                        if here.is_none() && self.outer.is_empty() && ended.is_none() {
                            ended = Some(way.last);
                        }
                    }
                }
            }
            if let Some(last) = ended {
                return Ok(self.bindings(arm, last));
            }
            if !self.next.is_empty() {
                progress += 1;
                match here {
                    Some(TokenTree::Group(group)) => {
                        self.outer.push(Outer {
                            tokens,
                            next: at + 1,
                            frames: frames.clone(),
                        });
                        // The tokens of a kept fragment have its frames already.
                        if group.frames.is_some() && group.delimiter != Delimiter::None {
                            frames = joined(frames.as_ref(), group.frames.as_ref());
                        }
                        tokens = &group.tokens;
                        at = 0;
                    }
                    Some(TokenTree::Token(_)) => at += op_len,
                    None => match self.outer.pop() {
                        Some(outer) => {
                            tokens = outer.tokens;
                            at = outer.next;
                            frames = outer.frames;
                        }
                        None => return Err(Mismatch { progress, at: None }),
                    },
                }
                self.waiting.clear();
                std::mem::swap(&mut self.current, &mut self.next);
                continue;
            }
            // The compiler calls several an error; the first in the definition is taken.
            let way = self.waiting.iter().copied().min_by_key(|way| way.step);
            self.waiting.clear();
            let failed = Mismatch { progress, at: here };
            let Some(way) = way else {
                return Err(failed);
            };
            match arm.steps.get(way.step as usize) {
                Some(Step::Fragment(slot, kind)) => {
                    let Some(len) = fragment_len(*kind, tokens, at, edition) else {
                        return Err(failed);
                    };
                    let Some(taken) = tokens.get(at..at + len) else {
                        return Err(failed);
                    };
                    let bound = self.bind(taken, frames.as_ref());
                    let last = self.event(way.last, Event::One(*slot, bound));
                    self.current.push(Way {
                        step: way.step + 1,
                        last,
                    });
                    at += len;
                    progress += len;
                }
                Some(Step::Run(slot)) => {
                    let taken = tokens.get(at..).unwrap_or(&[]);
                    let bound = self.bind(taken, frames.as_ref());
                    let last = self.event(way.last, Event::Run(*slot, bound));
                    self.current.push(Way {
                        step: way.step + 3,
                        last,
                    });
                    at = tokens.len();
                    progress += taken.len();
                }
                _ => return Err(failed),
            }
        }
    }

    fn bind(&mut self, tokens: &'a [TokenTree], frames: Option<&Arc<Frame>>) -> u32 {
        self.bounds.push(Bound {
            tokens,
            frames: frames.cloned(),
        });
        self.bounds.len() as u32 - 1
    }

    fn event(&mut self, last: u32, event: Event) -> u32 {
        self.events.push((last, event));
        self.events.len() as u32 - 1
    }

    /// Reads off what happened on the way that came through.
    fn bindings(&mut self, arm: &Arm, last: u32) -> Bindings<'a> {
        let mut path = Vec::new();
        let mut at = last;
        while let Some(&(before, event)) = self.events.get(at as usize) {
            path.push(event);
            at = before;
        }
        let mut bounds = std::mem::take(&mut self.bounds);
        let mut slots: Vec<Option<Binding>> = vec![None; arm.slots.len()];
        let mut open: Vec<Vec<Vec<Binding>>> = vec![Vec::new(); arm.slots.len()];
        let put = |slots: &mut Vec<Option<Binding>>,
                   open: &mut Vec<Vec<Vec<Binding>>>,
                   slot: usize,
                   binding: Binding| {
            match open.get_mut(slot).and_then(|open| open.last_mut()) {
                Some(many) => many.push(binding),
                None => {
                    if let Some(place) = slots.get_mut(slot) {
                        *place = Some(binding);
                    }
                }
            }
        };
        for event in path.into_iter().rev() {
            match event {
                Event::Enter(start, end) => {
                    for slot in start..end {
                        if let Some(open) = open.get_mut(usize::from(slot)) {
                            open.push(Vec::new());
                        }
                    }
                }
                Event::Exit(start, end) => {
                    for slot in start..end {
                        let slot = usize::from(slot);
                        if let Some(many) = open.get_mut(slot).and_then(Vec::pop) {
                            put(&mut slots, &mut open, slot, Binding::Many(many));
                        }
                    }
                }
                Event::One(slot, bound) => {
                    put(&mut slots, &mut open, slot.into(), Binding::One(bound));
                }
                Event::Run(slot, bound) => {
                    let slot = usize::from(slot);
                    let is_run = arm.slots.get(slot).is_some_and(|slot: &Slot| slot.is_run);
                    let binding = if is_run {
                        Binding::Run(bound)
                    } else {
                        taken_apart(&mut bounds, bound)
                    };
                    put(&mut slots, &mut open, slot, binding);
                }
            }
        }
        Bindings { bounds, slots }
    }
}

impl Way {
    fn after(self, step: u32) -> Way {
        Way { step, ..self }
    }
}

/// A run as one binding for each `tt`.
fn taken_apart(bounds: &mut Vec<Bound<'_>>, run: u32) -> Binding {
    let Some(bound) = bounds.get(run as usize).cloned() else {
        return Binding::Many(Vec::new());
    };
    let mut many = Vec::with_capacity(bound.tokens.len());
    let mut at = 0;
    while let Some(len) = tt_len(bound.tokens, at) {
        let Some(tokens) = bound.tokens.get(at..at + len) else {
            break;
        };
        many.push(Binding::One(bounds.len() as u32));
        bounds.push(Bound {
            tokens,
            frames: bound.frames.clone(),
        });
        at += len;
    }
    Binding::Many(many)
}

/// The frames of a token in a group: the group's, then its own.
pub(super) fn joined(outer: Option<&Arc<Frame>>, own: Option<&Arc<Frame>>) -> Option<Arc<Frame>> {
    let (Some(outer), Some(own)) = (outer, own) else {
        return outer.or(own).cloned();
    };
    let mut places = Vec::new();
    let mut at = Some(outer);
    while let Some(frame) = at {
        places.push(frame.at);
        at = frame.outer.as_ref();
        if places.len() > 256 {
            break;
        }
    }
    let mut frames = Arc::clone(own);
    for at in places.into_iter().rev() {
        frames = Arc::new(Frame {
            at,
            outer: Some(frames),
            standing: Standing::default(),
        });
    }
    Some(frames)
}

/// A fragment that is one whole group of that kind already, and need not be wrapped again.
pub(super) fn whole(
    tokens: &[TokenTree],
    kind: FragmentKind,
) -> Option<&crate::syntax::tokens::TokenGroup> {
    match tokens {
        [TokenTree::Group(group)]
            if group.delimiter == Delimiter::None && group.fragment.is_some() && !is_bare(kind) =>
        {
            Some(group)
        }
        _ => None,
    }
}
