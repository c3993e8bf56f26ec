//! The control flow of a body as far as ownership goes, and what may be initialised where. It knows paths,
//! not syntax.

use super::paths::{Elem, PathId, Paths};
use crate::types::Ty;

/// A stretch of a body without branches.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(super) struct BlockId(pub(super) u32);

/// Which scheduled drop or assignment: it knows the place in the source.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) struct DropId(pub(super) u32);

/// A step that ownership feels.
#[derive(Clone, Debug)]
pub(super) enum Op {
    /// The value is there from now on.
    Init(PathId),
    /// The value is gone.
    Move(PathId),
    /// The value is dropped, as far as it is there.
    Drop(PathId, DropId),
    /// A value of which no one keeps track is dropped.
    DropValue(Ty, DropId),
    /// What a closure holds is dropped, as far as it is there.
    Env(DropId),
    /// The place is known to hold this variant.
    Is(PathId, Vec<Elem>, u32),
    /// The place is known not to hold this variant.
    IsNot(PathId, Vec<Elem>, u32),
}

#[derive(Default)]
struct Block {
    ops: Vec<Op>,
    /// Where it goes, and whether that way is never taken.
    next: Vec<(BlockId, bool)>,
}

/// The blocks.
#[derive(Default)]
pub(super) struct Flow {
    blocks: Vec<Block>,
}

/// What may be there, and what may be gone.
#[derive(Clone, PartialEq)]
pub(super) struct State {
    init: Vec<u64>,
    uninit: Vec<u64>,
}

impl State {
    /// At the start nothing is there.
    fn start(count: usize) -> State {
        let words = count.div_ceil(64);
        State {
            init: vec![0; words],
            uninit: vec![u64::MAX; words],
        }
    }

    /// Whether it may be there.
    pub(super) fn may_init(&self, id: PathId) -> bool {
        self.init[id.0 as usize / 64] >> (id.0 % 64) & 1 != 0
    }

    /// Whether it may be gone.
    pub(super) fn may_uninit(&self, id: PathId) -> bool {
        self.uninit[id.0 as usize / 64] >> (id.0 % 64) & 1 != 0
    }

    fn set(&mut self, id: PathId, is_init: bool) {
        let (word, bit) = (id.0 as usize / 64, 1u64 << (id.0 % 64));
        if is_init {
            self.init[word] |= bit;
            self.uninit[word] &= !bit;
        } else {
            self.init[word] &= !bit;
            self.uninit[word] |= bit;
        }
    }

    fn join(&mut self, other: &State) -> bool {
        let mut changed = false;
        for (mine, theirs) in [
            (&mut self.init, &other.init),
            (&mut self.uninit, &other.uninit),
        ] {
            for (mine, theirs) in mine.iter_mut().zip(theirs) {
                let joined = *mine | theirs;
                changed |= joined != *mine;
                *mine = joined;
            }
        }
        changed
    }

    fn set_all(&mut self, paths: &Paths, id: PathId, is_init: bool) {
        paths.each(id, |id| self.set(id, is_init));
    }

    /// What a step does.
    pub(super) fn apply(&mut self, paths: &Paths, op: &Op) {
        match op {
            Op::Init(id) => self.set_all(paths, *id, true),
            Op::Move(id) | Op::Drop(id, _) => self.set_all(paths, *id, false),
            Op::DropValue(..) | Op::Env(_) => {}
            Op::Is(from, elems, variant) => {
                self.narrow(paths, *from, elems, |found| found != *variant)
            }
            Op::IsNot(from, elems, variant) => {
                self.narrow(paths, *from, elems, |found| found == *variant)
            }
        }
    }

    /// Parts of variants that are not there are gone.
    fn narrow(
        &mut self,
        paths: &Paths,
        from: PathId,
        elems: &[Elem],
        is_gone: impl Fn(u32) -> bool,
    ) {
        let Some(id) = paths.find(from, elems) else {
            return;
        };
        for (elem, child) in paths.children(id) {
            if let Elem::Variant(variant) = elem
                && is_gone(*variant)
            {
                self.set_all(paths, *child, false);
            }
        }
    }
}

impl Flow {
    /// A new block that nothing leads to yet.
    pub(super) fn block(&mut self) -> BlockId {
        self.blocks.push(Block::default());
        BlockId(self.blocks.len() as u32 - 1)
    }

    /// Adds a step.
    pub(super) fn push(&mut self, block: BlockId, op: Op) {
        self.blocks[block.0 as usize].ops.push(op);
    }

    /// Adds a way from block to block.
    pub(super) fn edge(&mut self, from: BlockId, to: BlockId, is_dead: bool) {
        self.blocks[from.0 as usize].next.push((to, is_dead));
    }

    /// Calls `visit` for each step that may run, with what holds before it and whether only ways that are never
    /// taken lead there.
    pub(super) fn each(
        &self,
        paths: &Paths,
        entry: BlockId,
        mut visit: impl FnMut(&State, &Op, bool),
    ) {
        let order = self.order(entry);
        let mut states: Vec<Option<State>> = (0..self.blocks.len()).map(|_| None).collect();
        let mut is_dirty = vec![false; self.blocks.len()];
        states[entry.0 as usize] = Some(State::start(paths.len()));
        is_dirty[entry.0 as usize] = true;
        let mut again = true;
        while again {
            again = false;
            for &at in &order {
                if !std::mem::take(&mut is_dirty[at]) {
                    continue;
                }
                let Some(mut state) = states[at].clone() else {
                    continue;
                };
                for op in &self.blocks[at].ops {
                    state.apply(paths, op);
                }
                for (next, _) in &self.blocks[at].next {
                    let next = next.0 as usize;
                    let changed = match &mut states[next] {
                        Some(known) => known.join(&state),
                        slot @ None => {
                            *slot = Some(state.clone());
                            true
                        }
                    };
                    if changed {
                        is_dirty[next] = true;
                        again = true;
                    }
                }
            }
        }
        let alive = self.alive(entry);
        for (at, state) in states.into_iter().enumerate() {
            let Some(mut state) = state else { continue };
            for op in &self.blocks[at].ops {
                visit(&state, op, !alive[at]);
                state.apply(paths, op);
            }
        }
    }

    /// The blocks that may run, each after those that lead to it, as far as there are no loops.
    fn order(&self, entry: BlockId) -> Vec<usize> {
        let mut seen = vec![false; self.blocks.len()];
        let mut out = Vec::new();
        let mut todo = vec![(entry.0 as usize, 0usize)];
        seen[entry.0 as usize] = true;
        while let Some((at, index)) = todo.pop() {
            match self.blocks[at].next.get(index) {
                Some((next, _)) => {
                    todo.push((at, index + 1));
                    let next = next.0 as usize;
                    if !std::mem::replace(&mut seen[next], true) {
                        todo.push((next, 0));
                    }
                }
                None => out.push(at),
            }
        }
        out.reverse();
        out
    }

    /// Which blocks are reached without a way that is never taken.
    fn alive(&self, entry: BlockId) -> Vec<bool> {
        let mut alive = vec![false; self.blocks.len()];
        let mut todo = vec![entry.0 as usize];
        alive[entry.0 as usize] = true;
        while let Some(at) = todo.pop() {
            for (next, is_dead) in &self.blocks[at].next {
                let next = next.0 as usize;
                if !is_dead && !std::mem::replace(&mut alive[next], true) {
                    todo.push(next);
                }
            }
        }
        alive
    }
}
