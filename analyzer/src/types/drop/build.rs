//! Lowering of a body (a function's, a closure's or an async block's) to the flow of ownership: scopes,
//! what is scheduled to be dropped at their end, and jumps out of them.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::capture::{Capture, Use};
use super::elaborate::{Run, elaborate};
use super::flow::{BlockId, DropId, Flow, Op};
use super::paths::{PathId, Paths};
use super::shared::Shared;
use crate::source::Span;
use crate::syntax::tree::{Body, ExprId, Ident};
use crate::types::{Callee, LocalId, Site, SiteKind, Ty};

/// What is dropped at the end of a scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum What {
    Path(PathId),
    /// What the closure or async block holds.
    Env,
    /// Nothing: the place of an assignment.
    Assign,
}

/// A scheduled drop, and where it stands.
#[derive(Clone, Copy, Debug)]
struct Scheduled {
    what: What,
    span: Span,
}

/// A part of the source at whose end values are dropped.
struct Scope {
    /// Where that is.
    end: Span,
    drops: Vec<DropId>,
}

/// Where a jump goes, and how many scopes stay open there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Jump {
    pub(super) block: BlockId,
    pub(super) depth: usize,
}

/// What `break` and `continue` mean.
pub(super) struct Breakable {
    pub(super) label: Option<Ident>,
    pub(super) leave: Jump,
    /// `None`: a labelled block.
    pub(super) again: Option<Jump>,
}

/// The lowering of one body.
pub(super) struct Builder<'b, 'a> {
    pub(super) shared: &'b mut Shared<'a>,
    pub(super) body: Arc<Body>,
    /// The closure or async block.
    pub(super) within: Option<ExprId>,
    pub(super) paths: Paths,
    flow: Flow,
    entry: BlockId,
    pub(super) at: BlockId,
    scopes: Vec<Scope>,
    scheduled: Vec<Scheduled>,
    /// Blocks that drop one thing and go on to another block.
    chains: FxHashMap<(DropId, BlockId), BlockId>,
    /// The scope at whose end temporaries are dropped.
    pub(super) temps: usize,
    /// Temporaries that live longer.
    pub(super) extended: FxHashMap<ExprId, usize>,
    pub(super) breakables: Vec<Breakable>,
    pub(super) exit: Jump,
    /// The locals of this body.
    declared: FxHashSet<LocalId>,
    pub(super) locals: FxHashMap<LocalId, PathId>,
    /// The locals of bodies around this one that are used here, by their paths.
    pub(super) outer: FxHashMap<PathId, LocalId>,
    /// How they are used, in order.
    pub(super) uses: Vec<Use>,
}

impl<'b, 'a> Builder<'b, 'a> {
    pub(super) fn new(
        shared: &'b mut Shared<'a>,
        within: Option<ExprId>,
        end: Span,
    ) -> Builder<'b, 'a> {
        let mut flow = Flow::default();
        let entry = flow.block();
        let at = flow.block();
        let exit = flow.block();
        let body = shared.types.body.clone();
        Builder {
            shared,
            body,
            within,
            paths: Paths::default(),
            flow,
            entry,
            at,
            scopes: vec![Scope {
                end,
                drops: Vec::new(),
            }],
            scheduled: Vec::new(),
            chains: FxHashMap::default(),
            temps: 0,
            extended: FxHashMap::default(),
            breakables: Vec::new(),
            exit: Jump {
                block: exit,
                depth: 0,
            },
            declared: FxHashSet::default(),
            locals: FxHashMap::default(),
            outer: FxHashMap::default(),
            uses: Vec::new(),
        }
    }

    // ---- blocks ----

    pub(super) fn op(&mut self, op: Op) {
        self.flow.push(self.at, op);
    }

    pub(super) fn block(&mut self) -> BlockId {
        self.flow.block()
    }

    /// Goes on in `block`.
    pub(super) fn go(&mut self, block: BlockId) {
        self.flow.edge(self.at, block, false);
        self.at = block;
    }

    /// A way from here to `block`; the flow goes on here too.
    pub(super) fn fork(&mut self, block: BlockId, is_dead: bool) {
        self.flow.edge(self.at, block, is_dead);
    }

    /// What follows is not reached from here.
    pub(super) fn diverge(&mut self) {
        self.at = self.flow.block();
    }

    /// Leaves for another place, dropping what is scheduled in the scopes that end on the way.
    pub(super) fn jump(&mut self, to: Jump) {
        let mut block = to.block;
        for scope in self.scopes.iter().skip(to.depth) {
            for &id in &scope.drops {
                block = match self.chains.get(&(id, block)) {
                    Some(known) => *known,
                    None => {
                        let chain = self.flow.block();
                        let op = drop_op(self.scheduled[id.0 as usize].what, id);
                        self.flow.push(chain, op);
                        self.flow.edge(chain, block, false);
                        self.chains.insert((id, block), chain);
                        chain
                    }
                };
            }
        }
        self.flow.edge(self.at, block, false);
        self.diverge();
    }

    /// A way that is taken in some cases; the flow goes on here in the others.
    pub(super) fn jump_if(&mut self, to: Jump, known: Option<bool>) {
        let (yes, no) = (self.block(), self.block());
        self.fork(yes, known == Some(false));
        self.fork(no, known == Some(true));
        self.at = yes;
        self.jump(to);
        self.at = no;
    }

    // ---- scopes ----

    /// How many scopes are open.
    pub(super) fn depth(&self) -> usize {
        self.scopes.len()
    }

    /// Opens a scope that ends with the last byte of `span`.
    pub(super) fn open(&mut self, span: Span) -> usize {
        self.scopes.push(Scope {
            end: last_byte(span),
            drops: Vec::new(),
        });
        self.scopes.len() - 1
    }

    /// Ends the innermost scope: what is scheduled there is dropped, the last first.
    pub(super) fn close(&mut self) {
        let Some(scope) = self.scopes.pop() else {
            return;
        };
        for id in scope.drops.into_iter().rev() {
            let op = drop_op(self.scheduled[id.0 as usize].what, id);
            self.op(op);
        }
    }

    /// Runs `run` in a scope that takes the temporaries too.
    pub(super) fn terminating<T>(&mut self, span: Span, run: impl FnOnce(&mut Self) -> T) -> T {
        let scope = self.open(span);
        let before = std::mem::replace(&mut self.temps, scope);
        let out = run(self);
        self.temps = before;
        self.close();
        out
    }

    fn scheduled(&mut self, what: What, span: Span) -> DropId {
        self.scheduled.push(Scheduled { what, span });
        DropId(self.scheduled.len() as u32 - 1)
    }

    /// Something is dropped at the end of a scope.
    pub(super) fn schedule(&mut self, scope: usize, what: What) {
        let Some(end) = self.scopes.get(scope).map(|scope| scope.end) else {
            return;
        };
        let id = self.scheduled(what, end);
        if let Some(scope) = self.scopes.get_mut(scope) {
            scope.drops.push(id);
        }
    }

    // ---- values ----

    /// The value at hand waits while others are evaluated; a way out on the way drops it, as of the end of `span`.
    pub(super) fn hold(&mut self, ty: &Ty, span: Span) -> Option<DropId> {
        if !self.shared.kinds.needs_drop(ty) {
            return None;
        }
        let path = self.paths.root(ty.clone());
        self.op(Op::Init(path));
        let id = self.scheduled(What::Path(path), last_byte(span));
        if let Some(scope) = self.scopes.last_mut() {
            scope.drops.push(id);
        }
        Some(id)
    }

    /// The value that waited is used.
    pub(super) fn release(&mut self, held: Option<DropId>) {
        let Some(id) = held else { return };
        if let What::Path(path) = self.scheduled[id.0 as usize].what {
            self.op(Op::Move(path));
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.drops.retain(|found| *found != id);
        }
    }

    /// The value at hand becomes a temporary that is dropped at the end of `scope`.
    pub(super) fn keep_until(&mut self, scope: usize, ty: &Ty) -> Option<PathId> {
        if !self.shared.kinds.needs_drop(ty) {
            return None;
        }
        let path = self.paths.root(ty.clone());
        self.op(Op::Init(path));
        self.schedule(scope, What::Path(path));
        Some(path)
    }

    /// A value is assigned at `span`: what was there is dropped.
    pub(super) fn replace(&mut self, path: PathId, span: Span) {
        let id = self.scheduled(What::Assign, span);
        self.op(Op::Drop(path, id));
        self.op(Op::Init(path));
    }

    /// A value that is not followed is dropped at `span`.
    pub(super) fn drop_value(&mut self, ty: &Ty, span: Span) {
        let id = self.scheduled(What::Assign, span);
        self.op(Op::DropValue(ty.clone(), id));
    }

    /// Makes a local known, which is dropped at the end of `scope`.
    pub(super) fn declare(&mut self, local: LocalId, scope: usize) {
        if !self.declared.insert(local) {
            return;
        }
        let ty = self.shared.local_ty(local);
        if !self.shared.kinds.needs_drop(&ty) {
            return;
        }
        let path = self.paths.root(ty);
        self.locals.insert(local, path);
        self.schedule(scope, What::Path(path));
    }

    /// The local has a value from here on.
    pub(super) fn bound(&mut self, local: LocalId) {
        if let Some(&path) = self.locals.get(&local) {
            self.op(Op::Init(path));
        }
    }

    /// The path of a local, of this body or one around it.
    pub(super) fn local_path(&mut self, local: LocalId) -> Option<PathId> {
        if let Some(&path) = self.locals.get(&local) {
            return Some(path);
        }
        if self.declared.contains(&local) || self.within.is_none() {
            return None;
        }
        let ty = self.shared.local_ty(local);
        if !self.shared.kinds.needs_drop(&ty) {
            return None;
        }
        let path = self.paths.root(ty);
        self.locals.insert(local, path);
        self.outer.insert(path, local);
        // It is there from the start.
        self.flow.push(self.entry, Op::Init(path));
        Some(path)
    }

    // ---- the end ----

    /// Adds the sites of this body. `env` is what is dropped with the closure or async block, `whole` the type that
    /// is dropped where all of that is there.
    pub(super) fn finish(mut self, env: &[Capture], whole: Option<Ty>) {
        self.flow.edge(self.entry, BlockId(1), false);
        while !self.scopes.is_empty() {
            self.close();
        }
        let held: Vec<PathId> = env
            .iter()
            .filter_map(|capture| self.capture_path(capture))
            .collect();
        let Builder {
            shared,
            paths,
            flow,
            entry,
            scheduled,
            within,
            ..
        } = self;
        let mut found: Vec<(usize, Span, Run, bool)> = Vec::new();
        let mut known: FxHashMap<(Span, Run), usize> = FxHashMap::default();
        flow.each(&paths, entry, |state, op, is_dead| {
            let mut runs = Vec::new();
            let id = match op {
                Op::Drop(path, id) => {
                    elaborate(&mut shared.kinds, &paths, state, *path, &mut runs);
                    *id
                }
                Op::DropValue(ty, id) => {
                    runs.push(Run::Drop(ty.clone()));
                    *id
                }
                Op::Env(id) => {
                    let is_whole = held.iter().all(|path| {
                        let mut all = true;
                        paths.each(*path, |path| all &= !state.may_uninit(path));
                        all
                    });
                    match &whole {
                        Some(ty) if is_whole => {
                            if shared.kinds.needs_drop(ty) {
                                runs.push(Run::Drop(ty.clone()));
                            }
                        }
                        _ => {
                            for path in &held {
                                elaborate(&mut shared.kinds, &paths, state, *path, &mut runs);
                            }
                        }
                    }
                    *id
                }
                _ => return,
            };
            let span = scheduled[id.0 as usize].span;
            for run in runs {
                match known.get(&(span, run.clone())) {
                    Some(&index) => found[index].3 &= is_dead,
                    None => {
                        known.insert((span, run.clone()), found.len());
                        found.push((id.0 as usize, span, run, is_dead));
                    }
                }
            }
        });
        for (_, span, run, is_dead) in found {
            let kind = match run {
                Run::Drop(ty) => SiteKind::Drop(ty),
                Run::Free(ty) => match shared.kinds.drop_fn() {
                    Some(function) => SiteKind::Call(Callee::Fn(function, Arc::new([ty]))),
                    None => continue,
                },
            };
            shared.sites.push(Site {
                span,
                expr: None,
                kind,
                within,
                is_dead,
                when: None,
            });
        }
    }
}

fn drop_op(what: What, id: DropId) -> Op {
    match what {
        What::Path(path) => Op::Drop(path, id),
        What::Env | What::Assign => Op::Env(id),
    }
}

/// The last byte of a span: where a scope ends.
pub(super) fn last_byte(span: Span) -> Span {
    Span {
        start: span.end.saturating_sub(1).max(span.start),
        ..span
    }
}
