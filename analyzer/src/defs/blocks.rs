//! Items inside bodies: the modules of blocks, filled when the crate is loaded with what is
//! written there, and by `prepare` with what macros write there.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use super::bodies::{ExpandedBody, Expander, FoundItem, Memo};
use super::collect::{Collector, ItemCx};
use super::data::{BodyOwner, ModuleData, ModuleId};
use super::files::Directory;
use super::loader::Program;
use super::scope::TextualScope;
use super::visit;
use crate::source::{CrateId, Edition, FileLoader, Span};
use crate::syntax::tree::{Body, ExprId, ExprKind, StmtKind};

/// How often the macros of a body may write items that write items.
const ROUNDS: usize = 16;

impl Collector<'_> {
    /// Reads the items of the blocks of a body.
    pub(super) fn block_items(
        &mut self,
        owner: BodyOwner,
        body: &Body,
        cx: &ItemCx,
        textual: TextualScope,
    ) {
        let mut exprs: Vec<ExprId> = Vec::new();
        let mut pats = Vec::new();
        let mut stack: Vec<(ExprId, ModuleId, TextualScope)> = Vec::new();
        stack.extend(body.value.map(|value| (value, cx.module, textual)));
        while let Some((id, module, textual)) = stack.pop() {
            let Some(expr) = body.exprs.get(id.0 as usize) else {
                continue;
            };
            if !self.program.attrs_hold(self.krate, &expr.attrs) {
                continue;
            }
            let (mut module, mut textual) = (module, textual);
            if let Some(block) = visit::block(&expr.kind)
                && block
                    .stmts
                    .iter()
                    .any(|stmt| matches!(stmt.kind, StmtKind::Item(_)))
                && !self.program.blocks.contains_key(&(owner, expr.span))
            {
                module = self
                    .program
                    .add_block(self.krate, owner, module, expr.span, cx);
                let inner = ItemCx {
                    module,
                    owner: Some(owner),
                    ..cx.clone()
                };
                for stmt in &block.stmts {
                    if let StmtKind::Item(item) = &stmt.kind {
                        textual = self.items(std::slice::from_ref(item.as_ref()), &inner, textual);
                    }
                }
                self.set_module_textual(module, textual);
            }
            if let ExprKind::Repeat { len, .. } = &expr.kind
                && len.has_inner_items
            {
                let inner = ItemCx {
                    module,
                    ..cx.clone()
                };
                crate::syntax::with_deep_stack(|| self.block_items(owner, len, &inner, textual));
            }
            exprs.clear();
            let off = visit::block(&expr.kind).is_some_and(|block| {
                block
                    .stmts
                    .iter()
                    .any(|stmt| !self.program.attrs_hold(self.krate, &stmt.attrs))
            });
            if off {
                let mut kind = expr.kind.clone();
                if let Some(block) = visit::block_mut(&mut kind) {
                    block
                        .stmts
                        .retain(|stmt| self.program.attrs_hold(self.krate, &stmt.attrs));
                }
                visit::children(&kind, &mut exprs, &mut pats);
            } else {
                visit::children(&expr.kind, &mut exprs, &mut pats);
            }
            stack.extend(exprs.iter().rev().map(|child| (*child, module, textual)));
        }
    }

    /// Reads items that macros of a body wrote.
    fn found_items(&mut self, owner: BodyOwner, found: &[FoundItem], expanded: &ExpandedBody) {
        for item in found {
            let parent = item.module;
            let module = match self.program.blocks.get(&(owner, item.block)) {
                Some(module) => *module,
                None => {
                    let Some(cx) = self.block_cx(parent, owner) else {
                        continue;
                    };
                    self.program
                        .add_block(self.krate, owner, parent, item.block, &cx)
                }
            };
            let Some(mut cx) = self.block_cx(module, owner) else {
                continue;
            };
            cx.module = module;
            let mut textual = item.textual;
            for local in expanded.locals(item.local) {
                let id = self.program.add_macro_ref(Arc::clone(&local));
                textual = self.program.textual.define(textual, local.name, id);
            }
            let end = self.items(std::slice::from_ref(&item.item), &cx, textual);
            self.set_module_textual(module, end);
        }
    }

    fn block_cx(&self, module: ModuleId, owner: BodyOwner) -> Option<ItemCx> {
        let data = self.program.defs.modules.get(module.0 as usize)?;
        let path = self
            .program
            .cache
            .sources
            .get(data.file)
            .map(|source| source.path.as_str());
        Some(ItemCx {
            module,
            file: data.file,
            dir: Directory::of_root(path.unwrap_or("")),
            depth: 0,
            nesting: 0,
            owner: Some(owner),
        })
    }
}

impl Program {
    fn add_block(
        &mut self,
        krate: CrateId,
        owner: BodyOwner,
        parent: ModuleId,
        span: Span,
        cx: &ItemCx,
    ) -> ModuleId {
        let module = self.add_module(ModuleData {
            krate,
            parent: Some(parent),
            name: None,
            is_block: true,
            block_owner: Some(owner),
            file: cx.file,
            span,
            attrs: Arc::from([]),
        });
        self.blocks.insert((owner, span), module);
        module
    }

    /// The body of an owner and the module whose names it sees.
    pub fn body_of(&self, owner: BodyOwner) -> Option<(ModuleId, Arc<Body>)> {
        match owner {
            BodyOwner::Fn(id) => {
                let data = self.defs.fns.get(id.0 as usize)?;
                Some((data.module, Arc::clone(data.ast.body.as_ref()?.read())))
            }
            BodyOwner::Const(id) => {
                let data = self.defs.consts.get(id.0 as usize)?;
                Some((data.module, data.ast.body.clone()?))
            }
            BodyOwner::Static(id) => {
                let data = self.defs.statics.get(id.0 as usize)?;
                Some((data.module, data.ast.body.clone()?))
            }
            BodyOwner::Discriminant(id) => {
                let data = self.defs.adts.get(id.adt.0 as usize)?;
                let body = data.variants.get(id.index as usize)?.discriminant.clone()?;
                Some((data.module, body))
            }
        }
    }

    /// Whether an item stands in the body of one of some owners, however deep.
    pub fn stands_in(&self, owner: BodyOwner, outer: &[BodyOwner]) -> bool {
        if outer.is_empty() {
            return false;
        }
        let mut at = match owner {
            BodyOwner::Fn(id) => self.defs.fns.get(id.0 as usize).map(|data| data.module),
            BodyOwner::Const(id) => self.defs.consts.get(id.0 as usize).map(|data| data.module),
            BodyOwner::Static(id) => self.defs.statics.get(id.0 as usize).map(|data| data.module),
            BodyOwner::Discriminant(id) => {
                let data = self.defs.adts.get(id.adt.0 as usize);
                data.map(|data| data.module)
            }
        };
        while let Some(data) = at.and_then(|id| self.defs.modules.get(id.0 as usize)) {
            if data.block_owner.is_some_and(|owner| outer.contains(&owner)) {
                return true;
            }
            at = data.parent;
        }
        false
    }

    /// Expands bodies ahead of their use, loads the crates whose macros they call, and reads the items that macros
    /// write in them. `expand_body` then gives what was made here; without it such items are unknown.
    ///
    /// To be called for the bodies that a round is about to infer, in a fixed order.
    /// Gives the bodies for which something new came of it: what was inferred of them before is out of date.
    pub fn prepare(&mut self, owners: &[BodyOwner], loader: &dyn FileLoader) -> Vec<BodyOwner> {
        let changed = self.prepare_bodies(owners, loader);
        self.prepare_item_consts(loader);
        changed
    }

    /// Reads what macros write into constants like `const _: () = { .. };`: whoever looks for an impl cannot know
    /// that it stands there.
    pub(super) fn prepare_item_consts(&mut self, loader: &dyn FileLoader) {
        for _ in 0..ROUNDS {
            let owners = std::mem::take(&mut self.item_consts);
            if owners.is_empty() {
                break;
            }
            self.prepare_bodies(&owners, loader);
        }
    }

    fn prepare_bodies(&mut self, owners: &[BodyOwner], loader: &dyn FileLoader) -> Vec<BodyOwner> {
        let mut changed = Vec::new();
        let mut seen = FxHashSet::default();
        let mut open: Vec<(BodyOwner, ModuleId, Arc<Body>, Memo)> = owners
            .iter()
            .filter(|owner| seen.insert(**owner))
            .filter_map(|owner| {
                let (module, body) = self.body_of(*owner)?;
                let is_known = self.prepared.contains_key(&(*owner, body_key(&body)));
                (!is_known && super::bodies::has_macros(&body))
                    .then(|| (*owner, module, body, Memo::default()))
            })
            .collect();
        let mut has_new = false;
        for round in 0..ROUNDS {
            if open.is_empty() {
                break;
            }
            let this: &Program = self;
            let results: Vec<(ExpandedBody, Vec<FoundItem>, Memo)> = open
                .par_iter_mut()
                .map(|(owner, module, body, memo)| {
                    Expander::run(
                        this,
                        Some(loader),
                        *owner,
                        *module,
                        body,
                        std::mem::take(memo),
                    )
                })
                .collect();
            let mut next = Vec::new();
            for ((owner, module, body, _), (expanded, found, memo)) in open.into_iter().zip(results)
            {
                let mut again = false;
                // None of them was loaded when the round began.
                for krate in &expanded.needs {
                    self.load_one(*krate, loader);
                    again = true;
                    has_new = true;
                }
                if !found.is_empty() {
                    let krate = self
                        .defs
                        .modules
                        .get(module.0 as usize)
                        .map_or(CrateId(0), |data| data.krate);
                    self.collect_found(krate, owner, &found, &expanded, loader);
                    again = true;
                    has_new = true;
                }
                if again {
                    changed.push(owner);
                }
                if again && round + 1 < ROUNDS {
                    next.push((owner, module, body, memo));
                } else {
                    self.prepared
                        .insert((owner, body_key(&body)), Arc::new(expanded));
                }
            }
            open = next;
        }
        if has_new {
            self.forget_caches();
        }
        changed
    }

    fn collect_found(
        &mut self,
        krate: CrateId,
        owner: BodyOwner,
        found: &[FoundItem],
        expanded: &ExpandedBody,
        loader: &dyn FileLoader,
    ) {
        let Some(data) = self.defs.crates.get(krate.0 as usize) else {
            return;
        };
        let (edition, Some(root)) = (data.edition, data.root) else {
            return;
        };
        let edition: Edition = edition;
        let mut collector = Collector::new(self, loader, krate, edition, root);
        collector.found_items(owner, found, expanded);
        collector.fixed_point();
    }
}

/// What tells the bodies of one owner apart: they live as long as the program.
pub(super) fn body_key(body: &Body) -> usize {
    std::ptr::from_ref(body).addr()
}
