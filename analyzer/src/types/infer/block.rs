//! Blocks and statements.

use super::{Breakable, CoerceMany, Expect, Infer};
use crate::syntax::tree::{Block, ExprId, ItemKind, PatId, Stmt, StmtKind, Type};
use crate::types::Ty;

impl Infer<'_> {
    /// Infers a block that stands as the expression `expr`.
    pub(super) fn block(&mut self, expr: ExprId, block: &Block, expect: &Expect) -> Ty {
        let scope = self.scopes.enter();
        let module = self.module;
        if let Some(&inner) = self.blocks.get(&expr) {
            self.module = inner;
        }
        let target = match expect.only(self) {
            Some(ty) => ty,
            None => self.var(),
        };
        let before = self.diverges;
        if block.label.is_some() {
            self.push_breakable(Breakable {
                label: block.label,
                coerce: Some(CoerceMany::new(target.clone())),
                may_break: false,
                is_block: true,
            });
        }
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        let tail = block.tail.map(|tail| (tail, self.expr_with(tail, expect)));
        let breakable = if block.label.is_some() {
            self.pop_breakable()
        } else {
            None
        };
        let (mut coerce, may_break) = match breakable {
            Some(Breakable {
                coerce: Some(coerce),
                may_break,
                ..
            }) => (coerce, may_break),
            _ => (CoerceMany::new(target), false),
        };
        match tail {
            Some((tail, ty)) => coerce.add(self, tail, &ty),
            None if !self.diverges => coerce.add_unit(self),
            None => {}
        }
        if may_break {
            self.diverges = before;
        }
        self.scopes.leave(scope);
        self.module = module;
        coerce.complete()
    }

    fn stmt(&mut self, stmt: &Stmt) {
        let before = std::mem::take(&mut self.diverges);
        match &stmt.kind {
            StmtKind::Let {
                pat,
                ty,
                init,
                otherwise,
            } => self.let_stmt(*pat, ty.as_ref(), *init, *otherwise),
            StmtKind::Expr { expr, semi } => {
                if *semi {
                    self.expr(*expr);
                } else {
                    self.expr_has(*expr, &Ty::unit());
                }
            }
            StmtKind::Item(item) => {
                if let ItemKind::MacroDef(def) = &item.kind {
                    self.scopes.declare_macro(def.name);
                }
            }
            StmtKind::MacroCall { .. } => {}
        }
        self.diverges |= before;
    }

    fn let_stmt(
        &mut self,
        pat: PatId,
        ty: Option<&Type>,
        init: Option<ExprId>,
        otherwise: Option<ExprId>,
    ) {
        let target = match ty {
            Some(ty) => self.lower_ty(ty),
            None => self.var(),
        };
        if let Some(init) = init {
            if ty.is_none() && self.binds_by_ref(pat) {
                let found = self.expr_has(init, &target);
                if self.binds_by_ref_mut(pat) {
                    self.make_place_mutable(init);
                }
                let _ = found;
            } else {
                self.expr_coerced(init, &target);
            }
        }
        if let Some(otherwise) = otherwise {
            let before = self.diverges;
            let ty = self.expr_with(otherwise, &Expect::Has(Ty::never()));
            if !ty.is_never() {
                self.coerce(otherwise, &ty, &Ty::never());
            }
            self.diverges = before;
        }
        let bound = self.pat_top_unscoped(pat, &target);
        if let Some(init) = init
            && self.needs_mutable_place(pat)
        {
            self.make_place_mutable(init);
        }
        for (ident, local) in bound {
            self.scopes.declare(ident, local);
        }
    }
}
