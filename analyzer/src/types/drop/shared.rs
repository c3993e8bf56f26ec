//! What the lowering of a body and of the closures in it share: types, the sites that were found,
//! and what inference says of calls.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::kinds::Kinds;
use crate::items::{Items, LowerScope};
use crate::source::{Edition, ExpnId, Span};
use crate::syntax::tree::{Body, ExprId};
use crate::types::solve::{ClosureSig, InferCtx};
use crate::types::{BodyTypes, Callee, LocalId, Site, SiteKind, Ty, TyKind};

/// What all bodies inside one body share.
pub(super) struct Shared<'a> {
    pub(super) items: &'a Items<'a>,
    pub(super) types: &'a BodyTypes,
    pub(super) kinds: Kinds<'a>,
    pub(super) sites: Vec<Site>,
    edition: Edition,
    scope: LowerScope,
    /// Calls that consume what they call.
    pub(super) once: FxHashSet<ExprId>,
    /// The iterator of each `for`, the future of each `.await`.
    pub(super) steps: FxHashMap<ExprId, Ty>,
}

impl<'a> Shared<'a> {
    pub(super) fn new(
        items: &'a Items<'a>,
        types: &'a BodyTypes,
        mut cx: InferCtx<'a, 'a>,
    ) -> Shared<'a> {
        for (expr, closure) in &types.closures {
            let captures = closure
                .captures
                .iter()
                .map(|(local, by_value)| {
                    let ty = types
                        .locals
                        .get(local.0 as usize)
                        .map_or_else(Ty::error, |local| local.ty.clone());
                    if *by_value {
                        ty
                    } else {
                        Ty::reference(false, ty)
                    }
                })
                .collect();
            cx.closures.insert(
                types.closure_id(*expr),
                ClosureSig {
                    kind: Some(closure.kind),
                    params: closure.params.clone(),
                    ret: closure.ret.clone(),
                    captures: Some(captures),
                },
            );
        }
        let call_once = items
            .lang_trait("fn_once")
            .and_then(|id| items.trait_fn(id, "call_once"));
        let next = items.lang_fn("next");
        let poll = items.lang_fn("poll");
        let mut once = FxHashSet::default();
        let mut steps = FxHashMap::default();
        for site in &types.sites {
            let (Some(expr), SiteKind::Call(Callee::Fn(function, args))) = (site.expr, &site.kind)
            else {
                continue;
            };
            if Some(*function) == call_once {
                once.insert(expr);
            }
            if (Some(*function) == next || Some(*function) == poll)
                && let Some(ty) = args.first()
            {
                steps.insert(expr, ty.clone());
            }
        }
        let owner = items.generic_owner(types.owner);
        let defs = items.defs();
        Shared {
            items,
            types,
            kinds: Kinds::new(cx),
            sites: Vec::new(),
            edition: defs[defs[types.module].krate].edition,
            scope: LowerScope {
                owner,
                module: types.module,
                generics: items.generics(owner),
            },
            once,
            steps,
        }
    }

    pub(super) fn local_ty(&self, local: LocalId) -> Ty {
        self.types
            .locals
            .get(local.0 as usize)
            .map_or_else(Ty::error, |local| local.ty.clone())
    }

    pub(super) fn expr_ty(&self, expr: ExprId) -> Ty {
        self.types.type_of(expr)
    }

    /// The type that the surroundings of an expression see.
    pub(super) fn seen_ty(&self, expr: ExprId) -> Ty {
        match self.types.adjusted.get(&expr) {
            Some(ty) => ty.clone(),
            None => self.types.type_of(expr),
        }
    }

    /// The edition in which a piece of text is written.
    pub(super) fn edition(&self, span: Span) -> Edition {
        if span.expn == ExpnId::ROOT {
            return self.edition;
        }
        self.items
            .program
            .expansions()
            .get(span.expn)
            .map_or(self.edition, |found| found.edition)
    }

    /// The value of a condition that is known before the program runs.
    pub(super) fn known(&self, body: &Arc<Body>, cond: ExprId) -> Option<bool> {
        self.items
            .eval_at(&self.scope, body, &self.types.values, cond)
            .map(|value| value != 0)
    }

    /// What a `for` takes from the iterator each time: an `Option` of its items.
    pub(super) fn for_option(&mut self, iter: &Ty) -> Option<(Ty, Ty, u32)> {
        let iterator = self.items.trait_of_fn(self.items.lang_fn("next")?)?;
        let alias = self.items.trait_type(iterator, "Item")?;
        let item = self.kinds.cx.normalize(&Ty::new(TyKind::Projection(
            alias,
            Arc::new([iter.clone()]),
        )));
        self.kinds.cx.solve_pending();
        let item = self.kinds.cx.settle(&item);
        let option = self.items.lang_adt("Option")?;
        let variants = &self.items.defs()[option].variants;
        let some = variants.iter().position(|variant| match &variant.fields {
            crate::syntax::tree::Fields::Tuple(fields) => fields.len() == 1,
            _ => false,
        })?;
        Some((
            Ty::new(TyKind::Adt(option, Arc::new([item.clone()]))),
            item,
            some as u32,
        ))
    }
}
