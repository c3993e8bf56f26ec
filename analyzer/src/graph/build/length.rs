//! How long what is passed is: `text.len()` of an array, of a slice of constant bounds, and of a local variable that is
//! bound to one of them once. It must not know who asks.

use super::InstanceCx;
use crate::defs::DefId;
use crate::syntax::tree::{ExprId, ExprKind, PatId, PatKind, StmtKind};
use crate::types::{LocalId, TyKind, ValueRef};

/// How many variables and references may stand between.
const STEPS: usize = 16;

impl InstanceCx<'_, '_> {
    /// The value of `….len()`, whatever integer it is made into.
    pub(super) fn length(&self, expr: ExprId) -> Option<i128> {
        let mut at = expr;
        for _ in 0..STEPS {
            at = match self.kind(at)? {
                ExprKind::Paren(inner) | ExprKind::Cast { expr: inner, .. } => *inner,
                ExprKind::Path(_) => self.bound_to(at)?,
                ExprKind::MethodCall { receiver, .. } => {
                    let (function, _) = self.body.methods.get(&at)?;
                    let is_len =
                        self.items.program.lang("slice_len_fn") == Some(DefId::Fn(*function));
                    return is_len.then(|| self.extent(*receiver))?;
                }
                _ => return None,
            };
        }
        None
    }

    /// How many items a place has.
    fn extent(&self, expr: ExprId) -> Option<i128> {
        let mut at = expr;
        for _ in 0..STEPS {
            let mut ty = self.body.type_of(at);
            while let TyKind::Ref(_, inner) = ty.kind() {
                ty = inner.clone();
            }
            if let TyKind::Array(_, len) = ty.kind() {
                return match len.subst(&self.args).kind() {
                    TyKind::Const(value) => *value,
                    _ => None,
                };
            }
            at = match self.kind(at)? {
                ExprKind::Paren(inner) | ExprKind::Ref { expr: inner, .. } => *inner,
                ExprKind::Path(_) => self.bound_to(at)?,
                ExprKind::Index { base, index, .. } => {
                    let ExprKind::Range {
                        start,
                        end,
                        is_inclusive,
                    } = self.kind(*index)?
                    else {
                        return None;
                    };
                    let first = match start {
                        Some(start) => self.value(*start)?,
                        None => 0,
                    };
                    let last = match end {
                        Some(end) => self.value(*end)? + i128::from(*is_inclusive),
                        None => self.extent(*base)?,
                    };
                    return last.checked_sub(first).filter(|length| *length >= 0);
                }
                _ => return None,
            };
        }
        None
    }

    fn value(&self, expr: ExprId) -> Option<i128> {
        let scope = self.items.scope(self.items.generic_owner(self.body.owner));
        self.items
            .eval_at(&scope, &self.body.body, &self.body.values, expr)
    }

    fn kind(&self, expr: ExprId) -> Option<&ExprKind> {
        let found = self.body.body.exprs.get(expr.0 as usize)?;
        Some(&found.kind)
    }

    /// What the local variable that a path names is bound to, where that never changes.
    fn bound_to(&self, path: ExprId) -> Option<ExprId> {
        let ValueRef::Local(local) = self.body.values.get(&path)? else {
            return None;
        };
        let blocks = self
            .body
            .body
            .exprs
            .iter()
            .filter_map(|expr| match &expr.kind {
                ExprKind::Block(block) | ExprKind::Unsafe(block) => Some(block),
                _ => None,
            });
        blocks
            .flat_map(|block| &block.stmts)
            .find_map(|stmt| match &stmt.kind {
                StmtKind::Let {
                    pat,
                    init: Some(init),
                    otherwise: None,
                    ..
                } if self.binds(*pat, *local) => Some(*init),
                _ => None,
            })
    }

    /// Whether a pattern is nothing but that variable, which is never assigned again.
    fn binds(&self, pat: PatId, local: LocalId) -> bool {
        let found = self.body.body.pats.get(pat.0 as usize);
        let is_plain = found.is_some_and(|pat| {
            matches!(
                &pat.kind,
                PatKind::Bind {
                    by_ref: false,
                    is_mut: false,
                    sub: None,
                    ..
                }
            )
        });
        is_plain && self.body.pat_values.get(&pat) == Some(&ValueRef::Local(local))
    }
}
