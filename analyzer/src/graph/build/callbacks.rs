//! What a foreign function calls at once of what it is given: `qsort`'s comparison runs where `qsort` is called. It must
//! not know which functions do so.

use super::{Indirect, InstanceCx, Outcome, edge};
use crate::defs::FnId;
use crate::graph::{Certainty, EdgeKind, Instance};
use crate::syntax::tree::{ExprId, ExprKind};
use crate::types::resolve::Target;
use crate::types::{Site, TyKind, ValueRef};

impl InstanceCx<'_, '_> {
    /// The edges from a call of a foreign function to what it calls back.
    pub(super) fn callbacks(&mut self, site: &Site, function: FnId, out: &mut Vec<Outcome>) {
        // Seen from the body alone, only what is called there is called.
        if self.keep_params || self.items.defs()[function].foreign.is_none() {
            return;
        }
        let known = self.known;
        for position in (known.calls)(function) {
            let Some(given) = self.given(site, position) else {
                continue;
            };
            let ty = self.body.type_of(self.peel(given));
            let ty = self.ty(&ty);
            let target = match ty.kind() {
                TyKind::FnDef(id, args) => self.cx.resolve_call(*id, args),
                TyKind::Closure(id, args) => Target::Closure(*id, args.clone()),
                TyKind::FnPtr(_) => {
                    self.indirect(site, Indirect::Pointer(ty), out);
                    continue;
                }
                _ => continue,
            };
            let target = match target {
                Target::Fn(id, args) => Instance::Fn(id, args),
                Target::Closure(id, args) => Instance::Closure(id, args),
                _ => {
                    self.unknown(site, function, out);
                    continue;
                }
            };
            let edge = edge(site.span, EdgeKind::Call, Certainty::Resolved, site.is_dead);
            out.push(Outcome::Edges(vec![(target, edge)]));
        }
    }

    /// An argument of a call that is written as one.
    fn given(&self, site: &Site, position: u32) -> Option<ExprId> {
        let exprs = &self.body.body.exprs;
        match &exprs.get(site.expr?.0 as usize)?.kind {
            ExprKind::Call { args, .. } => args.get(position as usize).copied(),
            _ => None,
        }
    }

    /// The function in `Some(function as _)`.
    fn peel(&self, expr: ExprId) -> ExprId {
        let exprs = &self.body.body.exprs;
        let mut at = expr;
        while let Some(found) = exprs.get(at.0 as usize) {
            at = match &found.kind {
                ExprKind::Paren(inner) | ExprKind::Cast { expr: inner, .. } => *inner,
                ExprKind::Call { callee, args } => {
                    match (self.body.values.get(callee), &args[..]) {
                        (Some(ValueRef::Ctor(..)), [payload]) => *payload,
                        _ => return at,
                    }
                }
                _ => return at,
            };
        }
        at
    }
}
